/**
 * Products of matrices on WebGPU: tfjs's programs, or one of ours where it was faster in a race, or tfjs's gives other bits
 * every time. Of empty matrices they are zeros, as tfjs asks for a buffer of no bytes.
 */
import * as tf from "@tensorflow/tfjs";
import { groupsOf, replaceKernel, STOCK_KERNELS, zerosOf } from "../webgpu/backend.ts";
import { type Candidate, runCandidate } from "../webgpu/candidates.ts";
import { chosenKernel, type Contest } from "../webgpu/choice.ts";
import { productSource } from "../webgpu/gemm_wgsl.ts";
import { nameOfPlan, type Plan, rivalPlans } from "../webgpu/plans.ts";
import type { Finish } from "../webgpu/finish_wgsl.ts";
import { isNarrow, narrowGroups, narrowSource } from "./_narrow_wgsl.ts";
import { batchesOf, type ProductGeometry, productSize, tiledProduct } from "./_wgsl.ts";

/** The name of tfjs's kernel, the usual one where it can be. */
const USUAL = "tfjs";

const NAME = "BatchMatMul";

function tiled(g: ProductGeometry, plan: Plan): Candidate {
  const { product, pieces } = tiledProduct(g, plan), { m, n } = plan.tile;
  return {
    name: nameOfPlan(plan),
    source: (finish) => productSource(product, finish),
    workgroups: [Math.ceil(g.n / n), Math.ceil(g.m / m), batchesOf(g) * pieces],
    pieces,
  };
}

function narrow(g: ProductGeometry): Candidate {
  const [x, y] = groupsOf(narrowGroups(g));
  return {
    name: "narrow",
    source: (finish) => narrowSource(g, finish),
    workgroups: [x, y, batchesOf(g)],
    pieces: 1,
  };
}

/** Our own kernels; the first one computes what tfjs's must not. */
function rivalsFor(g: ProductGeometry): Candidate[] {
  const plans = rivalPlans(productSize(g), { split: true });
  return [...(isNarrow(g) ? [narrow(g)] : []), ...plans.map((plan) => tiled(g, plan))];
}

/**
 * Whether tfjs adds up a long sum in whatever order its pieces are done, with other bits every time. Its conditions are in
 * `BatchMatMul_impl`.
 */
function isUnordered(backend: unknown, g: ProductGeometry): boolean {
  const { thresholdToIncreaseWorkgroups: few } = backend as Record<string, number>;
  const tiles = Math.ceil(g.m / 32) * Math.ceil(g.n / 32);
  return batchesOf(g) === 1 && g.k >= 2000 && g.m * g.n > 128 &&
    tiles <= (g.m <= 8 ? 2 * few : few);
}

interface Shape {
  readonly geometry: ProductGeometry;
  readonly rivals: readonly Candidate[];
  /** Whether tfjs's kernel is the usual one. */
  readonly isStock: boolean;
}

/** All that was computed so far, by its key. */
const known = new Map<string, Shape>();

/** The matrices of a product. */
export interface Factors {
  readonly a: tf.TensorInfo;
  readonly b: tf.TensorInfo;
  /** @default {false} */
  readonly transposeA?: boolean;
  /** @default {false} */
  readonly transposeB?: boolean;
}

/** The leading sizes of the result. */
const outerShape = ({ a, b }: Factors) =>
  tf.broadcast_util.assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));

function resultShape({ a, b, transposeA, transposeB }: Factors, outer: number[]): number[] {
  return [...outer, a.shape.at(transposeA ? -1 : -2)!, b.shape.at(transposeB ? -2 : -1)!];
}

/** `undefined` for products that only tfjs computes. */
function geometryOf(factors: Factors, shape: number[]) {
  const { a, b, transposeA = false, transposeB = false } = factors;
  const areFloats = [a, b].every(({ dtype }) => dtype === "float32");
  const k = a.shape.at(transposeA ? -2 : -1)!;
  const [batchesA, batchesB, batches] = [a.shape, b.shape, shape].map((sizes) =>
    tf.util.sizeFromShape(sizes.slice(0, -2))
  );
  const areShared = [batchesA, batchesB].every((count) => count === 1 || count === batches);
  if (!areFloats || !areShared || k !== b.shape.at(transposeB ? -1 : -2)) return undefined;
  const [m, n] = shape.slice(-2);
  return { batchesA, batchesB, m, k, n, transposeA, transposeB };
}

/** A product, finished, by one of our kernels; `undefined` if tfjs's is to compute it. */
export function ownProduct(
  backend: unknown,
  factors: Factors,
  finish?: Finish,
): tf.TensorInfo | undefined {
  const shape = resultShape(factors, outerShape(factors));
  const geometry = geometryOf(factors, shape);
  if (geometry === undefined) return undefined;
  const key = [NAME, ...Object.values(geometry).map(Number)].join("_");
  if (!known.has(key)) {
    const isStock = !isUnordered(backend, geometry);
    known.set(key, { geometry, rivals: rivalsFor(geometry), isStock });
  }
  const { rivals, isStock } = known.get(key)!, chosen = chosenKernel(key);
  const rival = rivals.find(({ name }) => name === chosen) ?? (isStock ? undefined : rivals[0]);
  return rival &&
    runCandidate(backend, programKey(key, rival), rival, [factors.a, factors.b], { shape, finish });
}

const programKey = (key: string, { name }: Candidate) => `${key}_${name}`;

/** Whether a key describes a product. */
export const isProduct = (key: string): boolean => key.startsWith(`${NAME}_`);

/** The race for a product that was computed before. */
export function productContest(key: string): Contest | undefined {
  const computed = known.get(key);
  if (computed === undefined) return undefined;
  const { geometry: g, rivals, isStock } = computed;
  const { batchesA, batchesB, m, k, n, transposeA, transposeB } = g;
  const matrix = (batches: number, shape: number[]) => batches > 1 ? [batches, ...shape] : shape;
  const shape = matrix(batchesOf(g), [m, n]);
  const stock: Contest["contenders"][number]["run"] = (backend, [a, b]) =>
    STOCK_KERNELS.get(NAME)?.({
      inputs: { a, b },
      attrs: { transposeA, transposeB },
      backend: backend as tf.KernelBackend,
    }) as tf.TensorInfo;
  return {
    key,
    flops: 2 * batchesOf(g) * m * k * n,
    inputs: [
      matrix(batchesA, transposeA ? [k, m] : [m, k]),
      matrix(batchesB, transposeB ? [n, k] : [k, n]),
    ],
    contenders: [
      ...(isStock ? [{ name: USUAL, run: stock }] : []),
      ...rivals.map((rival): Contest["contenders"][number] => ({
        name: rival.name,
        run: (backend, [a, b]) =>
          runCandidate(backend, programKey(key, rival), rival, [a, b], { shape }),
      })),
    ],
  };
}

replaceKernel(NAME, (stock) => (call) => {
  const { a, b } = call.inputs as Record<"a" | "b", tf.TensorInfo>;
  const { transposeA, transposeB } = call.attrs as Record<"transposeA" | "transposeB", boolean>;
  const factors = { a, b, transposeA, transposeB };
  if (a.shape.includes(0) || b.shape.includes(0)) {
    return zerosOf(call.backend, resultShape(factors, outerShape(factors)));
  }
  return ownProduct(call.backend, factors) ?? stock(call);
});
