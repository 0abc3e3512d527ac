/** WGSL programs with some of their buffers in float16. */

/** A storage buffer in WGSL. */
interface Variable {
  readonly name: string;
  /** Its elements: `f32`, four of them, or another type. */
  readonly type: string;
}

const DECLARATION =
  /@group\(0\)\s*@binding\((\d+)\)\s*var<storage,\s*\w+>\s*(\w+)\s*:\s*array<(.+?)>;/g;

/** What programs name their partial sums. */
const PARTIAL = "partial";

const FLOATS: Readonly<Record<string, { readonly float: string; readonly half: string }>> = {
  "f32": { float: "f32", half: "f16" },
  "vec4f": { float: "vec4f", half: "vec4<f16>" },
  "vec4<f32>": { float: "vec4f", half: "vec4<f16>" },
};

/** The storage buffers of a program by their bindings. */
function variablesOf(code: string): Map<number, Variable> {
  const typeOf = (name: string) => code.match(new RegExp(`alias ${name} = (.+?);`))?.[1] ?? name;
  return new Map(
    Array.from(
      code.matchAll(DECLARATION),
      ([, binding, name, type]) => [Number(binding), { name, type: typeOf(type) }],
    ),
  );
}

/** The bindings of buffers that can be in float16: of float32 numbers other than partial sums. */
export function halvableBindings(code: string): Set<number> {
  const variables = [...variablesOf(code)];
  return new Set(
    variables.filter(([, { name, type }]) => type in FLOATS && name !== PARTIAL)
      .map(([binding]) => binding),
  );
}

/** The code with the buffers at these bindings in float16. */
export function withHalves(code: string, bindings: readonly number[]): string {
  const variables = variablesOf(code);
  const changed = bindings.map((binding) => variables.get(binding)!).reduce(
    (code, variable) => converted(declared(code, variable), variable),
    code,
  );
  return `enable f16;\n${changed}`;
}

/** The code with the variable declared as float16. */
const declared = (code: string, { name, type }: Variable): string =>
  code.replace(
    new RegExp(`(var<storage,\\s*\\w+>\\s*${name}\\s*:\\s*)array<.+?>;`),
    `$1array<${FLOATS[type].half}>;`,
  );

/** The code with a variable's elements converted from float16 where they are read, and to it where they are written. */
function converted(code: string, { name, type }: Variable): string {
  const { float, half } = FLOATS[type];
  let from = 0, result = "";
  for (const { index, 0: start } of code.matchAll(new RegExp(`(?<![\\w.])${name}\\s*\\[`, "g"))) {
    if (index < from) continue; // Within an index that was copied.
    const end = closing(code, index + start.length - 1);
    const element = code.slice(index, end);
    result += code.slice(from, index);
    from = end;
    const assignment = /^\s*(\.\w+|\[[^\]]*\])?\s*=(?!=)/.exec(code.slice(end));
    if (assignment === null) {
      result += `${float}(${element})`;
      continue;
    }
    // The rest of the statement is left to the loop, as it may read the buffer as well.
    const [target, part] = assignment, stop = code.indexOf(";", end);
    const value = converted(code.slice(end + target.length, stop), { name, type });
    result += `${element}${target} ${part ? "f16" : half}(${value})`;
    from = stop;
  }
  return result + code.slice(from);
}

/** The index behind the bracket that closes the one at `open`. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let i = open; i < code.length; i++) {
    if ("[(".includes(code[i])) depth++;
    if ("])".includes(code[i]) && --depth === 0) return i + 1;
  }
  throw new Error("Cannot read a GPU program as a bracket is not closed");
}
