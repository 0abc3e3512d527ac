import * as tf from "@tensorflow/tfjs";
import { compile } from "../core/compile.ts";
import {
  applyDiscriminator,
  applyGenerator,
  applyResults,
  discriminatorResults,
  generatorResults,
  pointOf,
  shareOut,
} from "./_substeps.ts";
import { takeTurns } from "./_turns.ts";
import type { StepConfig } from "./config.ts";
import type { Gan } from "./gan.ts";
import { type Batch, lossesAndGrads, type StepLosses } from "./gradients.ts";
import { PRESETS } from "./presets.ts";
import type { GanState } from "./state.ts";

/**
 * A pure training step: disposes of nothing that it is given. It may be told the number of steps that the state has taken,
 * where its caller knows it: with a lazy penalty it is read from the state otherwise, which cannot be done on WebGPU.
 */
export type TrainStep = (
  state: GanState,
  batch: Batch,
  taken?: number,
) => { readonly state: GanState; readonly losses: StepLosses };

/** A {@linkcode TrainStep} that is replayed on WebGPU. */
export interface CompiledTrainStep extends TrainStep {
  /** Frees the buffers of its traces; results of calls stay as they are. The next call traces again. */
  dispose(): void;
}

/**
 * Makes the training step: both gradients at the same parameters from one pass of the generator, then the update of both,
 * then the generator's average; or, if they are to alternate, the discriminator's, its update, then the generator's. Further steps of
 * the discriminator come first.
 *
 * @throws {RangeError} If `penaltyEvery` is no whole number from 1 on, or the rate decays over no steps; in the step, if its
 * images cannot be shared out among the discriminator's steps.
 */
export function makeTrainStep(config: StepConfig = PRESETS.fast): TrainStep {
  const turns = takeTurns(config, makeStep);
  return (state, batch, taken) => turns.after(taken, state)(state, batch);
}

/**
 * Makes the training step and compiles it ({@linkcode compile}): with a lazy penalty each of its two kinds by itself.
 *
 * @throws {RangeError} As {@linkcode makeTrainStep}.
 */
export function compileTrainStep(config: StepConfig = PRESETS.fast): CompiledTrainStep {
  const turns = takeTurns(config, (gan) => compile(makeStep(gan)));
  const step: TrainStep = (state, batch, taken) => turns.after(taken, state)(state, batch);
  return Object.assign(step, { dispose: () => turns.kinds.forEach((kind) => kind.dispose()) });
}

/** The step that is the same every time. */
function makeStep(
  gan: Gan,
): (state: GanState, batch: Batch) => ReturnType<TrainStep> {
  const { discriminatorSteps = 1, alternate = false } = gan;
  const last = discriminatorSteps - 1;
  return (state, batch) =>
    tf.tidy(() => {
      const shares = shareOut(batch.images, discriminatorSteps);
      let now: GanState = state;
      for (let i = 0; i < last; i++) {
        const results = discriminatorResults(pointOf(now, i), { images: shares[i] }, gan);
        now = applyDiscriminator(now, results, i, gan);
      }
      const own = { ...batch, images: shares[last] }, count = shares[last].shape[0];
      if (!alternate) {
        const results = lossesAndGrads(pointOf(now, last), own, gan);
        return { state: applyResults(now, results, count, gan), losses: results.losses };
      }
      const judging = discriminatorResults(pointOf(now, last), own, gan);
      now = applyDiscriminator(now, judging, last, gan);
      const drawing = generatorResults(pointOf(now, last), own, gan); // on the same noise
      return {
        state: applyGenerator(now, drawing, count, gan),
        losses: { ...drawing.losses, ...judging.losses },
      };
    });
}
