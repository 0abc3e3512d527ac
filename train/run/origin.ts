/** The trained networks that a run starts from. */
import { messageOf } from "../../core/errors.ts";
import { exists } from "../../data/files.ts";
import { oneLine } from "../../core/one_line.ts";
import { disposeRecord } from "../../core/record.ts";
import type { ModelConfig } from "../../models/config.ts";
import type { GeneratorFile } from "../../models/generator_file.ts";
import { findCheckpoints } from "../checkpoint.ts";
import type { PlainStepConfig } from "../config.ts";
import { type Trained, trainedOf } from "../grow.ts";
import { openPretrained } from "../../models/pretrained.ts";
import { meantPretrained, PRETRAINED_PLACES } from "../../models/pretrained_places.ts";
import { readExported } from "./open_generator.ts";
import { loadIntact } from "./resume.ts";
import { runOfCheckpoint } from "./folder.ts";
import { checkConfig, presetRun, readConfig, type RunConfig, stepConfig } from "./config.ts";

/** Training goes on with both networks. */
const BOTH = { discriminator: true };

/**
 * Trained networks to start from.
 *
 * @category Runs
 */
export interface Origin {
  /** The place as given by the user. */
  readonly place: string;
  /** Training steps so far, if known. */
  readonly step?: number;
  /** The sizes of its networks. */
  readonly model: ModelConfig;
  /** The networks. */
  readonly trained: Trained;
  /** The known settings of its training. */
  readonly settings: Partial<RunConfig>;
}

/**
 * Opens the networks of a run folder, a checkpoint or an exported file.
 *
 * @throws {Error} If there is no such file, or it is damaged or of another format.
 */
export async function openOrigin(place: string): Promise<Origin> {
  const pretrained = PRETRAINED_PLACES.get(place);
  if (pretrained) return ofGenerator(place, await openPretrained(pretrained, BOTH));
  await refuseMistyped(place);
  const files = await findCheckpoints(place);
  const exported = await readExported(files[0], BOTH);
  if (exported !== undefined) return ofGenerator(place, exported);
  const { path, checkpoint: { config, progress, state } } = await loadIntact(files);
  const { optimizer, key, step } = state;
  disposeRecord({ optimizer, key, step });
  return {
    place,
    step: progress.step,
    model: config.model,
    settings: await settingsOf(path, place) ?? config,
    trained: trainedOf(state),
  };
}

/** Refuses what is almost a name of the weights that come with Nash, if there is nothing of that name. */
async function refuseMistyped(place: string): Promise<void> {
  const near = meantPretrained(place);
  if (near === undefined || await exists(place)) return;
  const names = [...PRETRAINED_PLACES.keys()].join(" and ");
  throw new Error(
    `Cannot find ${place}: did you mean ${near}? The weights that come with Nash are ${names}`,
  );
}

/** The settings of a checkpoint's run, without those specific to that run. */
async function settingsOf(path: string, place: string): Promise<RunConfig | undefined> {
  const run = runOfCheckpoint(path);
  if (!await exists(run.config)) return undefined;
  const { identity: _, from: __, ...config } = await readConfig(run).catch((error) => {
    throw new Error(
      `Cannot start from ${place} as ${run.config} is damaged: put it back, or move the checkpoint out of there`,
      { cause: error },
    );
  });
  return { ...config, ...(config.exclude !== undefined && { exclude: run.exclude }) };
}

/** The learning rate of networks that know faces: at that of new ones they get worse before they get better. */
const FINE_TUNING_RATE = 3e-4;

/**
 * The configuration of a run with the settings that networks were trained with. The learning rate is that of
 * fine-tuning, or, if they grow, that of new ones, and does not decay.
 *
 * @throws {Error} If they are damaged.
 */
export function settingsFrom(
  { model, settings, place }: Origin,
  { gpu, grows = false }: { readonly gpu: boolean; readonly grows?: boolean },
): RunConfig {
  const improved = model.discriminator === "residual";
  const preset = improved ? (gpu ? "quality" : "fast") : (gpu ? "article" : "small");
  const usual = presetRun(preset, { gpu });
  const config = { ...usual, ...settings, model };
  try {
    checkConfig(config);
  } catch (error) {
    throw new Error(
      `Cannot start from ${place} with the settings of its training: ${messageOf(error)}; ` +
        "choose others with --preset",
    );
  }
  const { learningRate } = usual.adam; // not that of their training
  const { rateDecay: _, decaySteps: __, ...lasting } = config; // it ended with that run
  const fresh = { ...lasting, adam: { ...config.adam, learningRate } };
  return grows ? fresh : fineTuned(fresh);
}

/** The configuration of a preset with the learning rate of fine-tuning, unless its own is lower. */
export function fineTuned(config: RunConfig): RunConfig {
  const { adam } = config;
  const learningRate = Math.min(adam.learningRate, FINE_TUNING_RATE);
  return { ...config, adam: { ...adam, learningRate } };
}

/** The networks of an exported file. */
export function ofGenerator(place: string, file: GeneratorFile): Origin {
  const { network, discriminator, config, metadata } = file;
  const { step, training } = metadata;
  return {
    place,
    step: Number(step) || undefined,
    model: config,
    settings: training === undefined ? {} : parseSettings(training, place),
    trained: { generator: network, ...(discriminator && { discriminator }) },
  };
}

function parseSettings(json: string, place: string): Partial<PlainStepConfig> {
  try {
    return stepConfig(Object(JSON.parse(json)));
  } catch {
    throw new Error(
      `Cannot start from ${place} as its note "training" is damaged: current value is ${
        oneLine(json)
      }`,
    );
  }
}

/** Log lines about the origin. */
export function describeOrigin({ place, step, model, trained }: Origin, to: ModelConfig): string[] {
  const [before, now] = [model, to].map(({ height, width }) => `${height}x${width}`);
  const steps = step === undefined ? "" : ` at step ${step}`;
  const grows = before === now ? "" : `, whose networks of ${before} faces grow`;
  const fresh = "It has no discriminator, so a new one is initialised";
  return [
    `Starting from ${place}${steps}${grows}`,
    ...(trained.discriminator === undefined ? [fresh] : []),
  ];
}
