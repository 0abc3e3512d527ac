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
import { checkBatch, checkState } from "./_step_checks.ts";
import { takeTurns } from "./_turns.ts";
import type { StepConfig } from "./config.ts";
import type { Gan } from "./gan.ts";
import { type Batch, lossesAndGrads, type StepLosses } from "./gradients.ts";
import { PRESETS } from "./presets.ts";
import type { GanState } from "./state.ts";

/**
 * A pure training step: it does not dispose of its arguments. With a lazy penalty it needs `taken`, the number of steps so
 * far; if that is left out, it is read from the state, which is impossible on WebGPU.
 *
 * @category Step
 */
export type TrainStep = (
  state: GanState,
  batch: Batch,
  taken?: number,
) => { readonly state: GanState; readonly losses: StepLosses };

/**
 * A {@linkcode TrainStep} that is recorded and replayed on WebGPU.
 *
 * @category Step
 */
export interface CompiledTrainStep extends TrainStep {
  /** Compiles the GPU programs of steps like this one, all at once where the device can ({@linkcode CompiledStep}). */
  prepare(state: GanState, batch: Batch): Promise<void>;
  /** Frees the buffers of its traces; earlier results stay valid. The next call traces again. */
  dispose(): void;
}

/**
 * Makes the training step. By default it computes both gradients at the same parameters, in one pass of the generator, then
 * updates both networks and the generator's average. With `alternate`, the discriminator is updated before the generator's
 * gradient is computed. Additional discriminator steps come first.
 *
 * @throws {RangeError} If the configuration names what does not exist, a number in it is out of its range, or the rate decays
 * without `decaySteps`; in the step, if there are no images, they cannot be divided equally among the discriminator steps, or
 * their labels are not a row for each.
 * @throws {TypeError} In the step, if the state is not of these networks, or labels that they need are missing.
 * @category Step
 */
export function makeTrainStep(config: StepConfig = PRESETS.fast): TrainStep {
  const turns = takeTurns(config, makeStep);
  return (state, batch, taken) => turns.after(taken, state)(state, batch);
}

/**
 * Makes the training step and compiles it ({@linkcode compile}); with a lazy penalty, both kinds of step separately.
 *
 * @throws {RangeError} As {@linkcode makeTrainStep}.
 * @category Step
 */
export function compileTrainStep(config: StepConfig = PRESETS.fast): CompiledTrainStep {
  const turns = takeTurns(config, (gan) => compile(makeStep(gan), { precision: config.precision }));
  const step: TrainStep = (state, batch, taken) => turns.after(taken, state)(state, batch);
  return Object.assign(step, {
    prepare: async (state: GanState, batch: Batch) => {
      for (const kind of turns.kinds) await kind.prepare(state, batch);
    },
    dispose: () => turns.kinds.forEach((kind) => kind.dispose()),
  });
}

/** One kind of step, without turns. */
function makeStep(
  gan: Gan,
): (state: GanState, batch: Batch) => ReturnType<TrainStep> {
  const { discriminatorSteps = 1, alternate = false } = gan;
  const last = discriminatorSteps - 1;
  let isChecked = false; // The states after the first one come from the step itself.
  return (state, batch) => {
    if (!isChecked) checkState(state, gan);
    isChecked = true;
    checkBatch(batch, gan);
    return tf.tidy(() => {
      const shares = shareOut(batch, discriminatorSteps);
      let now: GanState = state;
      for (let i = 0; i < last; i++) {
        const results = discriminatorResults(pointOf(now, i), shares[i], gan);
        const batchSize = shares[i].images.shape[0];
        now = applyDiscriminator(now, results, { substep: i, batchSize }, gan);
      }
      const own = { ...batch, ...shares[last] }, count = own.images.shape[0];
      if (!alternate) {
        const results = lossesAndGrads(pointOf(now, last), own, gan);
        return { state: applyResults(now, results, count, gan), losses: results.losses };
      }
      const judging = discriminatorResults(pointOf(now, last), own, gan);
      now = applyDiscriminator(now, judging, { substep: last, batchSize: count }, gan);
      const drawing = generatorResults(pointOf(now, last), own, gan); // on the same noise
      return {
        state: applyGenerator(now, drawing, count, gan),
        losses: { ...drawing.losses, ...judging.losses },
      };
    });
  };
}
