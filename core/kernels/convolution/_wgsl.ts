/** The convolution and its gradients as matrix products: the rows, columns and sums of each. */
import type { FilterBiasAttrs } from "../operations.ts";
import type { Product } from "../webgpu/gemm_wgsl.ts";
import { piecesOf, type Plan, type ProductSize } from "../webgpu/plans.ts";
import { inFours } from "../webgpu/wgsl.ts";

/** Sizes of a convolution. */
export interface ConvGeometry {
  readonly batch: number;
  readonly inHeight: number;
  readonly inWidth: number;
  readonly inChannels: number;
  readonly outHeight: number;
  readonly outWidth: number;
  readonly outChannels: number;
  readonly filterHeight: number;
  readonly filterWidth: number;
  readonly strideHeight: number;
  readonly strideWidth: number;
  /** Padding before the first row and column; padding at the end follows from the sizes. */
  readonly padTop: number;
  readonly padLeft: number;
}

/** A product and its sizes. Workgroups with different z compute its phases or pieces. */
export interface ConvProduct {
  readonly product: Product;
  readonly size: ProductSize;
  /** The number of products that make up the result. */
  readonly phases: number;
  /** The number of partial sums to add up, each of the result's size. */
  readonly pieces: number;
  /** Rows of C are the pixels of images of this size, if they are pixels. */
  readonly image?: { readonly height: number; readonly width: number };
}

/** Constants of the geometry in WGSL; `FAR` is outside of every image. */
function constants(g: ConvGeometry): string {
  const unsigned = {
    BATCH: g.batch,
    IN_H: g.inHeight,
    IN_W: g.inWidth,
    IN_C: g.inChannels,
    OUT_H: g.outHeight,
    OUT_W: g.outWidth,
    OUT_C: g.outChannels,
    FILTER_H: g.filterHeight,
    FILTER_W: g.filterWidth,
    STRIDE_H: g.strideHeight,
    STRIDE_W: g.strideWidth,
    PAD_H: g.padTop,
    PAD_W: g.padLeft,
  };
  return Object.entries(unsigned).map(([name, value]) => `const ${name} = ${value}u;`).join("\n") +
    "\nconst FAR = -0x10000000;";
}

/**
 * A sum cut into pieces if that keeps the GPU busier. Workgroups with the same z compute a piece, and write their own
 * result from element `plane` on, with so many extra elements behind it.
 */
function inPieces(size: ProductSize, plan: Plan, { extra = 0 } = {}) {
  const { piece, pieces } = piecesOf(size.k, plan);
  return {
    pieces,
    declarations: `
const M = ${size.m}u;
const N = ${size.n}u;
const K = ${size.k}u;
var<private> plane : u32;
fn indexB(k : u32, n : u32) -> i32 {
  return select(-1, i32(k * N + n), k < K && n < N);
}
fn indexC(m : u32, n : u32) -> i32 {
  return select(-1, i32(plane + m * N + n), m < M && n < N);
}`,
    prologue: `  plane = group.z * ${size.m * size.n + extra}u;
  let kFrom = group.z * ${piece}u;
  let kTo = min(K, kFrom + ${piece}u);`,
  };
}

export function forwardSize(g: ConvGeometry): ProductSize {
  return {
    m: g.batch * g.outHeight * g.outWidth,
    n: g.outChannels,
    k: g.filterHeight * g.filterWidth * g.inChannels,
  };
}

/** Rows are output pixels, columns output channels; sums run over taps and input channels. */
export function forwardProduct(g: ConvGeometry, plan: Plan): ConvProduct {
  const size = forwardSize(g);
  const { pieces, declarations, prologue } = inPieces(size, plan);
  const functions = `${constants(g)}${declarations}
fn rowAt(m : u32) -> vec3i {
  if (m >= M) { return vec3i(FAR, FAR, 0); }
  let image = m / (OUT_H * OUT_W);
  let pixel = m % (OUT_H * OUT_W);
  return vec3i(
    i32(pixel / OUT_W * STRIDE_H) - i32(PAD_H),
    i32(pixel % OUT_W * STRIDE_W) - i32(PAD_W),
    i32(image * (IN_H * IN_W)));
}
fn indexA(row : vec3i, k : u32) -> i32 {
  let tap = k / IN_C;
  let y = row.x + i32(tap / FILTER_W);
  let x = row.y + i32(tap % FILTER_W);
  if (k >= K || u32(y) >= IN_H || u32(x) >= IN_W) { return -1; }
  return (row.z + y * i32(IN_W) + x) * i32(IN_C) + i32(k % IN_C);
}`;
  const product: Product = {
    tile: plan.tile,
    aAlong: "k",
    aVec4: inFours(g.inChannels),
    bVec4: inFours(g.outChannels),
    cVec4: inFours(g.outChannels),
    functions,
    prologue,
  };
  const image = { height: g.outHeight, width: g.outWidth };
  return { product, size, phases: 1, pieces, image };
}

/** The pixels of a phase: those a stride apart. */
const phaseOf = (g: ConvGeometry) => ({
  phases: g.strideHeight * g.strideWidth,
  height: Math.ceil(g.inHeight / g.strideHeight),
  width: Math.ceil(g.inWidth / g.strideWidth),
});

export function inputGradientSize(g: ConvGeometry): ProductSize {
  const { phases, height, width } = phaseOf(g);
  return {
    m: g.batch * height * width,
    n: g.inChannels,
    k: Math.ceil(g.filterHeight * g.filterWidth * g.outChannels / phases),
    products: phases,
  };
}

/**
 * Input pixels a stride apart use the same taps of the filter, every stride-th one. So each of the `stride²` phases is
 * a product: rows are the phase's pixels, columns input channels; sums run over the phase's taps and output channels. A
 * workgroup's z selects its phase.
 */
export function inputGradientProduct(g: ConvGeometry, plan: Plan): ConvProduct {
  const { phases, height, width } = phaseOf(g), size = inputGradientSize(g);
  const tapsAcross = Math.ceil(g.filterWidth / g.strideWidth);
  const functions = `${constants(g)}
const PHASE_H = ${height}u;
const PHASE_W = ${width}u;
const TAPS_W = ${tapsAcross}u;
var<private> phase : vec2u; // the first pixel of the phase
var<private> firstTap : vec2u;
var<private> taps : vec2u; // numbers of taps
fn rowAt(m : u32) -> vec3i {
  let image = m / (PHASE_H * PHASE_W);
  let pixel = m % (PHASE_H * PHASE_W);
  if (image >= BATCH) { return vec3i(FAR, FAR, 0); }
  return vec3i(
    i32(pixel / PHASE_W + (phase.x + PAD_H) / STRIDE_H),
    i32(pixel % PHASE_W + (phase.y + PAD_W) / STRIDE_W),
    i32(image * (OUT_H * OUT_W)));
}
// A phase has TAPS_W taps in a row, or one less; both are constants to divide by.
fn tapAt(k : u32) -> vec2u {
  let tap = k / OUT_C;
  const FEWER = max(TAPS_W - 1u, 1u);
  if (taps.y == TAPS_W) { return vec2u(tap / TAPS_W, tap % TAPS_W); }
  return vec2u(tap / FEWER, tap % FEWER);
}
fn indexA(row : vec3i, k : u32) -> i32 {
  let tap = tapAt(k);
  let y = row.x - i32(tap.x);
  let x = row.y - i32(tap.y);
  if (tap.x >= taps.x || u32(y) >= OUT_H || u32(x) >= OUT_W) { return -1; }
  return (row.z + y * i32(OUT_W) + x) * i32(OUT_C) + i32(k % OUT_C);
}
fn indexB(k : u32, n : u32) -> i32 {
  let tap = tapAt(k);
  if (tap.x >= taps.x || n >= IN_C) { return -1; }
  let at = firstTap + tap * vec2u(STRIDE_H, STRIDE_W);
  return i32(((at.x * FILTER_W + at.y) * IN_C + n) * OUT_C + k % OUT_C);
}
fn indexC(m : u32, n : u32) -> i32 {
  let image = m / (PHASE_H * PHASE_W);
  let pixel = m % (PHASE_H * PHASE_W);
  let y = pixel / PHASE_W * STRIDE_H + phase.x;
  let x = pixel % PHASE_W * STRIDE_W + phase.y;
  if (image >= BATCH || y >= IN_H || x >= IN_W || n >= IN_C) { return -1; }
  return i32(((image * IN_H + y) * IN_W + x) * IN_C + n);
}`;
  const prologue = `  let start = vec2u(group.z / STRIDE_W, group.z % STRIDE_W);
  let first = (start + vec2u(PAD_H, PAD_W)) % vec2u(STRIDE_H, STRIDE_W);
  let tapsY = (FILTER_H + STRIDE_H - 1u - first.x) / STRIDE_H;
  let tapsX = (FILTER_W + STRIDE_W - 1u - first.y) / STRIDE_W;
  phase = start;
  firstTap = first;
  taps = vec2u(tapsY, tapsX);
  let kFrom = 0u;
  let kTo = tapsY * tapsX * OUT_C;`;
  const product: Product = {
    tile: plan.tile,
    aAlong: "k",
    aVec4: inFours(g.outChannels),
    bVec4: false,
    bByK: true,
    cVec4: inFours(g.inChannels),
    functions,
    prologue,
  };
  return { product, size, phases, pieces: 1, image: { height, width } };
}

export function filterGradientSize(g: ConvGeometry): ProductSize {
  return {
    m: g.filterHeight * g.filterWidth * g.inChannels,
    n: g.outChannels,
    k: g.batch * g.outHeight * g.outWidth,
  };
}

/** The operand of a filter's gradient whose sums over all but the channels are computed too. */
export type Summed = FilterBiasAttrs["summed"];

/**
 * Whether that can be done on the way. Each pixel of `dy` is in one row of B. Those of `x` are in rows of A, every one
 * once in those of `stride²` taps, if the images cover it as those of a transposed convolution do.
 */
export function canSumOperand(g: ConvGeometry, summed: Summed): boolean {
  return summed === "dy" ||
    (g.inHeight === g.outHeight * g.strideHeight && g.inWidth === g.outWidth * g.strideWidth &&
      g.padTop + g.strideHeight <= g.filterHeight && g.padLeft + g.strideWidth <= g.filterWidth &&
      (inFours(g.inChannels) || !inFours(g.outChannels)));
}

/** Where they are, behind the result. */
const INDEX_SUM = {
  dy: `
fn indexSum(n : u32) -> i32 { return select(-1, i32(plane + M * N + n), n < N); }`,
  // Of the taps from the padding on; those before it wrap around.
  x: `
fn indexSum(m : u32) -> i32 {
  let y = m / IN_C / FILTER_W - PAD_H;
  let x = m / IN_C % FILTER_W - PAD_W;
  let at = plane + M * N + (y * STRIDE_W + x) * IN_C + m % IN_C;
  return select(-1, i32(at), m < M && y < STRIDE_H && x < STRIDE_W);
}`,
} as const;

/** The numbers behind the result: a sum for each channel, in `stride²` parts of `x`. */
const extraSums = (g: ConvGeometry, summed?: Summed) =>
  summed === undefined
    ? 0
    : summed === "dy"
    ? g.outChannels
    : g.strideHeight * g.strideWidth * g.inChannels;

/**
 * Rows are taps and input channels, columns output channels; sums run over output pixels: long sums for a small result,
 * so they are cut into pieces.
 */
export function filterGradientProduct(
  g: ConvGeometry,
  plan: Plan,
  /** An operand whose sums follow the result. */
  { summed }: { readonly summed?: Summed } = {},
): ConvProduct {
  const size = filterGradientSize(g);
  const { pieces, declarations, prologue } = inPieces(size, plan, { extra: extraSums(g, summed) });
  const functions = `${constants(g)}${declarations}
fn rowAt(m : u32) -> vec3i {
  if (m >= M) { return vec3i(FAR, FAR, 0); }
  let tap = m / IN_C;
  return vec3i(
    i32(tap / FILTER_W) - i32(PAD_H), i32(tap % FILTER_W) - i32(PAD_W), i32(m % IN_C));
}
fn indexA(row : vec3i, k : u32) -> i32 {
  let image = k / (OUT_H * OUT_W);
  let pixel = k % (OUT_H * OUT_W);
  let y = row.x + i32(pixel / OUT_W * STRIDE_H);
  let x = row.y + i32(pixel % OUT_W * STRIDE_W);
  if (k >= K || u32(y) >= IN_H || u32(x) >= IN_W) { return -1; }
  return ((i32(image * IN_H) + y) * i32(IN_W) + x) * i32(IN_C) + row.z;
}${summed ? INDEX_SUM[summed] : ""}`;
  const product: Product = {
    tile: plan.tile,
    aAlong: "m",
    aVec4: inFours(g.inChannels),
    bVec4: inFours(g.outChannels),
    cVec4: inFours(g.outChannels),
    functions,
    prologue,
    sums: summed && (summed === "x" ? "rows" : "columns"),
  };
  return { product, size, phases: 1, pieces };
}
