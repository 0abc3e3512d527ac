import type { Key } from "../core/random.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../core/tensor.ts";
export type PenaltyName = "none" | "r1" | "r1-r2" | "wgan-gp";
export type Critic = (images: Tensor4D) => Tensor2D;
export const PENALTIES: Record<
  PenaltyName,
  (critic: Critic, images: { real: Tensor4D; fake: Tensor4D }, key: Key) => Scalar
> = {} as never;
