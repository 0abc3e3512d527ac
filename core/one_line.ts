const MOST_CHARACTERS = 80;

/** Control characters and those that change the text direction, which must not reach a terminal. */
// deno-lint-ignore no-control-regex
export const CONTROL = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A value from a file, made fit for a message: on one line, shortened, "missing" if there is none. */
export function oneLine(value: unknown): string {
  const line = textOf(value).replace(CONTROL, "\ufffd");
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS)}…`;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? "missing";
  } catch { // It recurses at every level.
    return "nested too deeply";
  }
}
