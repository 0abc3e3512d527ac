/** WGSL of matrix products in tiles, which may be cut into pieces of their sums. */
import type { Product } from "../webgpu/gemm_wgsl.ts";
import { piecesOf, type Plan, type ProductSize } from "../webgpu/plans.ts";
import { inFours } from "../webgpu/wgsl.ts";

/** The sizes of `A[m, k] · B[k, n]`; one matrix of a side serves all products of the other. */
export interface ProductGeometry {
  readonly batchesA: number;
  readonly batchesB: number;
  readonly m: number;
  readonly k: number;
  readonly n: number;
  /** Whether A is stored as `[k, m]`. */
  readonly transposeA: boolean;
  /** Whether B is stored as `[n, k]`. */
  readonly transposeB: boolean;
}

export const batchesOf = ({ batchesA, batchesB }: ProductGeometry) => Math.max(batchesA, batchesB);

export function productSize(g: ProductGeometry): ProductSize {
  return { m: g.m, n: g.n, k: g.k, products: batchesOf(g) };
}

/** What reads and writes the matrices, by the names of {@linkcode Product}; `z` counts pieces of products. */
export function accessSource(g: ProductGeometry): string {
  const from = (batches: number, size: number) => batches > 1 ? `batch * ${size}u` : "0u";
  return `
const M = ${g.m}u;
const N = ${g.n}u;
const K = ${g.k}u;
var<private> aFrom : u32;
var<private> bFrom : u32;
var<private> plane : u32;
fn startAt(z : u32) {
  let batch = z % ${batchesOf(g)}u;
  aFrom = ${from(g.batchesA, g.m * g.k)};
  bFrom = ${from(g.batchesB, g.k * g.n)};
  plane = z * (M * N);
}
fn rowAt(m : u32) -> vec3i {
  return vec3i(select(-1, i32(aFrom + m${g.transposeA ? "" : " * K"}), m < M), 0, 0);
}
fn indexA(row : vec3i, k : u32) -> i32 {
  return select(-1, row.x + i32(k${g.transposeA ? " * M" : ""}), row.x >= 0 && k < K);
}
fn indexB(k : u32, n : u32) -> i32 {
  return select(-1, i32(bFrom + ${g.transposeB ? "n * K + k" : "k * N + n"}), k < K && n < N);
}
fn indexC(m : u32, n : u32) -> i32 {
  return select(-1, i32(plane + m * N + n), m < M && n < N);
}`;
}

/** The product by a plan, and in how many pieces. */
export function tiledProduct(
  g: ProductGeometry,
  plan: Plan,
): { readonly product: Product; readonly pieces: number } {
  const { piece, pieces } = piecesOf(g.k, plan);
  return {
    pieces,
    product: {
      tile: plan.tile,
      aAlong: g.transposeA ? "m" : "k",
      aVec4: inFours(g.transposeA ? g.m : g.k),
      bVec4: !g.transposeB && inFours(g.n),
      bByK: g.transposeB,
      cVec4: inFours(g.n),
      functions: accessSource(g),
      prologue: `  startAt(group.z);
  let kFrom = group.z / ${batchesOf(g)}u * ${piece}u;
  let kTo = min(K, kFrom + ${piece}u);`,
    },
  };
}
