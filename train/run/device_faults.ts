/** Runs that end because memory is too small or the GPU fails, and what to do then. */
import * as tf from "@tensorflow/tfjs";
import { faultBehind } from "../../core/backend.ts";
import { DeviceError, DeviceLostError, OutOfMemoryError } from "../../core/faults.ts";
import { inProportion, oneHot } from "../../models/classes.ts";
import { grow } from "../grow.ts";
import { type GanState, initState } from "../state.ts";
import { compileTrainStep } from "../step.ts";
import type { Origin } from "./origin.ts";
import { imagesPerStep, type RunConfig, stepConfig } from "./config.ts";

/**
 * The first state of a run, from trained networks if given.
 *
 * @throws {Error} If memory is too small for it, whatever the batch size.
 */
export async function firstState(config: RunConfig, origin?: Origin): Promise<GanState> {
  try {
    if (origin === undefined) return initState(config.seed, config);
    return grow(origin.trained, { from: origin.model, to: config, seed: config.seed });
  } catch (error) {
    const fault = await faultBehind(error);
    throw fault instanceof OutOfMemoryError ? memoryError(fault, config) : fault;
  }
}

/** The error that ended training; if a device caused it, as a sentence that says how to go on. */
export async function trainingFault(
  error: unknown,
  { config, say }: { readonly config: RunConfig; readonly say: (line: string) => void },
): Promise<unknown> {
  const fault = await faultBehind(error);
  const onCpu = `--backend wasm${config.precision === "f16" ? " --precision f32" : ""}`;
  const sentence = (what: string) => new Error(what, { cause: fault });
  if (fault instanceof DeviceLostError) {
    return sentence(
      `Cannot go on as the GPU was lost (${fault.reason}): the same command goes on from the last checkpoint, ` +
        `with ${onCpu} on the CPU`,
    );
  }
  if (fault instanceof DeviceError) {
    return sentence(
      `Cannot go on as the GPU refused an operation (${fault.reason}): the last checkpoint is from before; ` +
        `update the driver, or use ${onCpu}`,
    );
  }
  if (!(fault instanceof OutOfMemoryError)) return fault;
  say("Out of memory; looking for a batch size that fits …");
  return memoryError(fault, config, await fittingBatch(config));
}

function memoryError(
  fault: OutOfMemoryError,
  { batch, model }: RunConfig,
  fitting?: number,
): Error {
  const { height, width, widthFactor, generatorWidth } = model;
  const own = generatorWidth ? ` and the generator's width ${generatorWidth}` : "";
  return new Error(
    `Cannot train on batches of ${batch} images of ${height}x${width} with the width factor ${widthFactor}${own} ` +
      `as there is not enough memory for ${fault.what}: ` +
      (fitting === undefined
        ? "make the images or the width factor smaller"
        : `use --batch ${fitting}, which fits`),
    { cause: fault },
  );
}

/**
 * The largest of half the batch, a quarter and so on that a step succeeds with; `undefined` if even two images are too
 * many, or trying would take too long.
 */
export async function fittingBatch(config: RunConfig): Promise<number | undefined> {
  if (tf.getBackend() === "cpu") return undefined; // It would take hours.
  const { minibatchDeviation: group = 1 } = config.model;
  for (let batch = Math.floor(config.batch / 2); batch >= 2; batch = Math.floor(batch / 2)) {
    if (batch % Math.max(group, 1) !== 0) continue; // It must be divisible into groups.
    if (await fits({ ...config, batch })) return batch;
  }
}

async function fits(config: RunConfig): Promise<boolean> {
  const { height, width, classes } = config.model;
  // The decay does not matter here, and the length of the run may not be known yet.
  const step = compileTrainStep({ ...stepConfig(config), rateDecay: "none" });
  tf.engine().startScope();
  try {
    const state = initState(config.seed, config);
    const count = imagesPerStep(config);
    const images = tf.zeros<tf.Rank.R4>([count, height, width, 3]);
    const labels = classes && { labels: oneHot(inProportion(count, classes), classes.length) };
    const { losses } = step(state, { images, ...labels }, 0); // the one with the penalty
    await losses.generator.data();
    return true;
  } catch (error) {
    await faultBehind(error); // Clears the fault before the next attempt.
    return false;
  } finally {
    tf.engine().endScope();
    step.dispose();
  }
}
