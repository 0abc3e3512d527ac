/**
 * WGSL of convolutions to few channels without tiles in workgroup memory, most of whose columns would be empty: a thread
 * computes 2x2 pixels of up to 16 channels, tap by tap.
 */
import type { FinishKind } from "../webgpu/finish_wgsl.ts";
import { bindingsSource, type Product, storeInTurn, storeSource } from "../webgpu/gemm_wgsl.ts";
import { inFours, PARTS, range } from "../webgpu/wgsl.ts";
import type { ConvProduct } from "./_wgsl.ts";

/** With more channels, tiles are well used. */
const MOST_CHANNELS = 24;
const CHANNELS_PER_THREAD = 16;
export const DIRECT_THREADS = 64;

const PIXELS = range(4);

/** What it needs to know about a product whose rows are pixels. */
export interface Direct {
  readonly product: Product;
  readonly image: { readonly height: number; readonly width: number };
  readonly batch: number;
  /** Channels of the result. */
  readonly channels: number;
  /** Channels that are summed over: so many neighbours along k belong to a tap. */
  readonly summed: number;
  /** What lies next to each other in the filter. */
  readonly bAlong: "n" | "k";
}

/** Whether a product can be computed so. */
export function isDirect({ size, pieces, image }: ConvProduct): boolean {
  return size.n <= MOST_CHANNELS && pieces === 1 && image !== undefined;
}

/** How the channels are shared among threads: groups of equal width, a multiple of 4. */
function channelGroups(channels: number): { groups: number; width: number } {
  const groups = Math.ceil(channels / CHANNELS_PER_THREAD);
  return { groups, width: 4 * Math.ceil(channels / groups / 4) };
}

/** The number of threads, and of groups of channels. */
export function directSize({ batch, image: { height, width }, channels }: Direct) {
  return {
    threads: batch * Math.ceil(height / 2) * Math.ceil(width / 2),
    groups: channelGroups(channels).groups,
  };
}

/** The source; workgroups run over pixels in x and y, and over phases and groups of channels in z. */
export function directSource(direct: Direct, finish?: FinishKind): string {
  const { product, image: { height, width }, batch, channels, summed, bAlong } = direct;
  const { groups, width: perThread } = channelGroups(channels);
  const vectors = range(perThread / 4);
  const aVec4 = inFours(summed);
  const bVec4 = inFours(bAlong === "n" ? channels : summed);
  const stride = bAlong === "n" ? channels : 1; // from one summed channel to the next
  const step = aVec4 ? 4 : 1;

  const read = (pixel: number) => {
    const at = `u32(max(a${pixel}, 0)) + channel`;
    return aVec4
      ? `      let x${pixel} = select(vec4f(0.0), a[(${at}) / 4u], a${pixel} >= 0);`
      : `      let x${pixel} = select(0.0, a[${at}], a${pixel} >= 0);`;
  };
  const weightAt = (n: number, more: number) => `b${n} + (channel + ${more}u) * ${stride}u`;
  /** Weights of four channels of the result, for one summed channel. */
  const weights = (j: number, more: number) => {
    if (bAlong === "n" && bVec4) return `b[(${weightAt(4 * j, more)}) / 4u]`;
    return `vec4f(${range(4).map((p) => `b[${weightAt(4 * j + p, more)}]`).join(", ")})`;
  };
  const multiply = bAlong === "k" && bVec4
    ? vectors.flatMap((j) => [
      ...range(4).map((p) => `      let w${4 * j + p} = b[(${weightAt(4 * j + p, 0)}) / 4u];`),
      ...PIXELS.map((pixel) =>
        `      sum${pixel}_${j} += vec4f(${
          range(4).map((p) => `dot(x${pixel}, w${4 * j + p})`).join(", ")
        });`
      ),
    ])
    : range(step).flatMap((more) =>
      vectors.flatMap((j) => [
        `      let w${more}_${j} = ${weights(j, more)};`,
        ...PIXELS.map((pixel) => {
          const x = aVec4 ? `x${pixel}.${PARTS[more]}` : `x${pixel}`;
          return `      sum${pixel}_${j} = fma(vec4f(${x}), w${more}_${j}, sum${pixel}_${j});`;
        }),
      ])
    );
  const ownWeights = bAlong === "n" && bVec4 ? vectors.map((j) => 4 * j) : range(perThread);
  const store = finish?.rate
    ? storeInTurn(
      PIXELS.flatMap((p) => vectors.map((j) => `sum${p}_${j}`)),
      `pixelAt(image, y + s / ${2 * vectors.length}u, x + s / ${vectors.length}u % 2u)`,
      `firstChannel + s % ${vectors.length}u * 4u`,
    )
    : PIXELS.flatMap((p) =>
      vectors.map((j) => `  storeC(m${p}, firstChannel + ${4 * j}u, sum${p}_${j});`)
    ).join("\n");
  return `
${bindingsSource({ ...product, aVec4, bVec4 }, finish)}
${product.functions}
${storeSource(product, finish)}
fn pixelAt(image : u32, y : u32, x : u32) -> u32 {
  return select(0xffffffffu, (image * ${height}u + y) * ${width}u + x, y < ${height}u && x < ${width}u);
}
@compute @workgroup_size(${DIRECT_THREADS})
fn main(
  @builtin(workgroup_id) id : vec3u, @builtin(num_workgroups) all : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let group = vec3u(id.xy, id.z / ${groups}u);
  let firstChannel = id.z % ${groups}u * ${perThread}u;
${product.prologue}
  const ACROSS = ${Math.ceil(width / 2)}u;
  const DOWN = ${Math.ceil(height / 2)}u;
  let i = (id.y * all.x + id.x) * ${DIRECT_THREADS}u + thread;
  let image = i / (ACROSS * DOWN);
  if (image >= ${batch}u) { return; }
  let y = i / ACROSS % DOWN * 2u;
  let x = i % ACROSS * 2u;
${
    PIXELS.map((p) =>
      `  let m${p} = pixelAt(image, y + ${p >> 1}u, x + ${p & 1}u);\n  let row${p} = rowAt(m${p});`
    ).join("\n")
  }
${PIXELS.flatMap((p) => vectors.map((j) => `  var sum${p}_${j} = vec4f(0.0);`)).join("\n")}
  for (var k = kFrom; k < kTo; k += ${summed}u) {
${PIXELS.map((p) => `    let a${p} = indexA(row${p}, k);`).join("\n")}
    // What is read for channels that are not there is never stored.
${ownWeights.map((n) => `    let b${n} = u32(max(indexB(k, firstChannel + ${n}u), 0));`).join("\n")}
    for (var channel = 0u; channel < ${summed}u; channel += ${step}u) {
${PIXELS.map(read).join("\n")}
${multiply.join("\n")}
    }
  }
${store}
}
`;
}
