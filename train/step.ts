import * as tf from "@tensorflow/tfjs";
import {
  applyDiscriminator,
  applyResults,
  discriminatorResults,
  pointOf,
  shareOut,
} from "./_substeps.ts";
import type { StepConfig } from "./config.ts";
import { type Batch, lossesAndGrads, type StepLosses } from "./gradients.ts";
import type { GanState } from "./state.ts";

/** A pure training step: disposes of nothing that it is given. */
export type TrainStep = (
  state: GanState,
  batch: Batch,
) => { readonly state: GanState; readonly losses: StepLosses };

/**
 * Makes the training step: both gradients at the same parameters from one pass of the generator, then Adam for both, then
 * the generator's average. Further steps of the discriminator come first.
 *
 * @throws {RangeError} In the step, if its images cannot be shared out among the discriminator's steps.
 */
export function makeTrainStep(config: StepConfig): TrainStep {
  const { discriminatorSteps = 1 } = config;
  return (state, batch) =>
    tf.tidy(() => {
      const shares = shareOut(batch.images, discriminatorSteps);
      let now: GanState = state;
      for (let i = 0; i < discriminatorSteps - 1; i++) {
        const results = discriminatorResults(pointOf(now, i), { images: shares[i] }, config);
        now = applyDiscriminator(now, results, i, config);
      }
      const last = { ...batch, images: shares[discriminatorSteps - 1] };
      const results = lossesAndGrads(pointOf(now, discriminatorSteps - 1), last, config);
      return { state: applyResults(now, results, config), losses: results.losses };
    });
}
