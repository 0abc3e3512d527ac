/** WGSL of the end of a layer, dropout and a leaky ReLU, and of its gradient, for programs that do more. */
import type { DropoutAttrs } from "../operations.ts";
import { THREEFRY_WGSL } from "../threefry/webgpu.ts";

/** Where random bits come from, as WGSL: the elements that a key serves, in units of the type, and the key's child. */
interface Draws {
  readonly batch: string;
  readonly stream: string;
}

/**
 * WGSL of `gate(z, i)` and `gateGradient(d, y, i)`, with `y` the sign of the gate's output or input, for the element `i` or
 * the four in a `vec4f`. Dropout draws from a buffer `keys`.
 */
export function gateSource(
  type: "f32" | "vec4f",
  { slope, rate }: Pick<DropoutAttrs, "slope" | "rate">,
  draws: Draws,
): string {
  const leaky = (value: string, sign: string) =>
    slope === 1 ? value : `select(f32(${slope}) * ${value}, ${value}, ${sign} > ${type}(0.0))`;
  const kept = (value: string) => rate === 0 ? value : `select(${type}(0.0), ${value}, isKept(i))`;
  const scaled = (value: string) => rate === 0 ? value : `(${value} * f32(${1 / (1 - rate)}))`;
  return `${rate === 0 ? "" : keptSource(type, rate, draws)}
fn gate(z : ${type}, i : u32) -> ${type} {
  let scaled = ${scaled("z")};
  return ${kept(leaky("scaled", "z"))};
}
fn gateGradient(d : ${type}, y : ${type}, i : u32) -> ${type} {
  return ${kept(scaled(leaky("d", "y")))};
}`;
}

/** The bits of an element are the same however many are computed at once. */
const keptSource = (type: "f32" | "vec4f", rate: number, { batch, stream }: Draws) => `
${THREEFRY_WGSL}
fn isKept(i : u32) -> ${type === "vec4f" ? "vec4<bool>" : "bool"} {
  let batch = i / ${batch};
  let within = i % ${batch};
  let key = threefry(u32(keys[2u * batch]), u32(keys[2u * batch + 1u]), ${stream});
  ${
  type === "vec4f"
    ? `let bits = vec4u(threefry(key.x, key.y, 2u * within), threefry(key.x, key.y, 2u * within + 1u));
  return vec4f(bits >> vec4u(8u)) / 16777216.0 >= vec4f(f32(${rate}));`
    : `let bits = threefry(key.x, key.y, within / 2u)[within % 2u];
  return f32(bits >> 8u) / 16777216.0 >= f32(${rate});`
}
}`;
