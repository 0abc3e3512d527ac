/** The layout of `--help`: flags in the left column, their help wrapped in the right one. */

/** Where the help of a flag begins; after longer flags it begins on the next line. */
const HELP_COLUMN = 24;
/** If the right column is narrower than this, its text goes on lines of its own. */
const NARROWEST = 28;
/** Indent of text on lines of its own. */
const INDENT = 6;

/** Lays out flags, one per line, for {@linkcode wrapHelp}. */
export function describeFlags(
  flags: Readonly<Record<string, { readonly help: string; readonly placeholder?: string }>>,
): string {
  return Object.entries(flags).map(([name, { placeholder, help }]) => {
    const left = `  --${name}${placeholder === undefined ? "" : ` ${placeholder}`}`;
    return `${left.padEnd(HELP_COLUMN - 2)}  ${help}`;
  }).join("\n");
}

/**
 * Wraps a help text. Indented lines are wrapped one by one, and text after two or more spaces is aligned as a column.
 * Other lines form paragraphs, which end at an empty line.
 */
export function wrapHelp(text: string, width: number): string {
  const blocks = text.split("\n").reduce<string[]>((lines, line) => {
    const before = lines.at(-1);
    const goesOn = before !== undefined && /^\S/.test(before) && /^\S/.test(line);
    return goesOn && !before.endsWith(":")
      ? [...lines.slice(0, -1), `${before} ${line}`]
      : [...lines, line];
  }, []);
  return blocks.map((block) => wrapLine(block, width)).join("\n");
}

function wrapLine(line: string, width: number): string {
  if (/^ {4}/.test(line)) return line; // code, to be copied
  const columns = /^( +\S.*?)( {2,})(\S.*)$/.exec(line);
  if (!columns) {
    const isCommand = /^ +(deno|mpirun) /.test(line); // To be copied, so not broken.
    return isCommand ? line : wrapWords(line, { width, indent: /^ */.exec(line)![0].length });
  }
  const [, left, gap, right] = columns;
  const [isFlag, indent] = [left.startsWith("  --"), left.length + gap.length];
  if (line.length <= width && !(isFlag && indent > HELP_COLUMN)) return line;
  const column = isFlag ? HELP_COLUMN : indent > HELP_COLUMN ? INDENT : indent;
  const room = width - column >= NARROWEST ? column : INDENT;
  const wrapped = wrapWords(right, { width, indent: room });
  return room < indent ? `${left}\n${wrapped}` : left + gap + wrapped.trimStart();
}

function wrapWords(
  text: string,
  { width, indent }: { readonly width: number; readonly indent: number },
): string {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  for (const word of text.trim().split(" ")) {
    const isFirst = line.trim() === "";
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent) + word;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line].join("\n").trimEnd();
}
