/** The kernels that can compute a convolution or one of its gradients. The first is used unless another was chosen. */
import type { Candidate } from "../webgpu/candidates.ts";
import { productSource } from "../webgpu/gemm_wgsl.ts";
import { nameOfPlan, type Plan, type ProductSize, rivalPlans } from "../webgpu/plans.ts";
import { groupsOf } from "../webgpu/backend.ts";
import { type Direct, DIRECT_THREADS, directSize, directSource, isDirect } from "./_direct_wgsl.ts";
import {
  canSumOperand,
  type ConvGeometry,
  type ConvProduct,
  filterGradientProduct,
  filterGradientSize,
  forwardProduct,
  forwardSize,
  inputGradientProduct,
  inputGradientSize,
  type Summed,
} from "./_wgsl.ts";

interface Kind {
  readonly size: (g: ConvGeometry) => ProductSize;
  readonly product: (g: ConvGeometry, plan: Plan, how?: { summed: Summed }) => ConvProduct;
  /** Whether it can sum that operand on the way. */
  readonly canSum?: (g: ConvGeometry, summed: Summed) => boolean;
  /** Whether sums can be cut into pieces. */
  readonly split: boolean;
  /** What a direct kernel sums over, and what it has next to each other in the filter. */
  readonly direct?: (g: ConvGeometry) => Pick<Direct, "channels" | "summed" | "bAlong">;
}

const KINDS: Readonly<Record<string, Kind>> = {
  Conv2D: {
    size: forwardSize,
    product: forwardProduct,
    split: true,
    direct: (g) => ({ channels: g.outChannels, summed: g.inChannels, bAlong: "n" }),
  },
  Conv2DBackpropInput: {
    size: inputGradientSize,
    product: inputGradientProduct,
    split: false,
    direct: (g) => ({ channels: g.inChannels, summed: g.outChannels, bAlong: "k" }),
  },
  Conv2DBackpropFilter: {
    size: filterGradientSize,
    product: filterGradientProduct,
    split: true,
    canSum: canSumOperand,
  },
};

function tiled(g: ConvGeometry, plan: Plan, { product: productOf, canSum }: Kind): Candidate {
  const { product, size, phases, pieces } = productOf(g, plan);
  const { m, n } = plan.tile;
  return {
    name: nameOfPlan(plan),
    source: (finish) => productSource(product, finish),
    sourceWithSums: (summed) =>
      canSum?.(g, summed) ? () => productSource(productOf(g, plan, { summed }).product) : undefined,
    workgroups: [Math.ceil(size.n / n), Math.ceil(size.m / m), phases * pieces],
    pieces,
  };
}

function directly(g: ConvGeometry, plan: Plan, { product: productOf, direct }: Kind): Candidate[] {
  const whole = productOf(g, { ...plan, splits: 1 });
  if (direct === undefined || !isDirect(whole)) return [];
  const { product, image, phases } = whole;
  const own = { product, image: image!, batch: g.batch, ...direct(g) };
  const { threads, groups } = directSize(own);
  const [x, y] = groupsOf(Math.ceil(threads / DIRECT_THREADS));
  return [{
    name: "direct",
    source: (finish) => directSource(own, finish),
    workgroups: [x, y, phases * groups],
    pieces: 1,
  }];
}

/** The candidates for a kernel of this name and geometry. */
export function candidatesFor(kernel: string, g: ConvGeometry): Candidate[] {
  const kind = KINDS[kernel];
  const plans = rivalPlans(kind.size(g), kind);
  return [...plans.map((plan) => tiled(g, plan, kind)), ...directly(g, plans[0], kind)];
}
