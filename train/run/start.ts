/** Opens a run folder, and starts or resumes its run. */
import { checkPrecision } from "../../core/compile.ts";
import { requireDeno } from "../../core/deno.ts";
import * as tf from "@tensorflow/tfjs";
import { messageOf } from "../../core/errors.ts";
import { disposeRecord } from "../../core/record.ts";
import { counted } from "../../core/words.ts";
import { useKernels } from "../../core/kernels/webgpu/choice.ts";
import { writeFileAtomic } from "../../data/files.ts";
import { isTransient } from "../../data/pipeline/transient.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { type LoadingOptions, openBatches } from "../../data/training_pictures.ts";
import { type Checkpoint, EMPTY_EPOCH, saveCheckpoint } from "../checkpoint.ts";
import { ALONE, assertAgreement, type Ranks } from "../distributed/ranks.ts";
import { silenceBehind } from "../distributed/silence.ts";
import {
  imagesPerStep,
  lengthOf,
  readConfig,
  type RunConfig,
  stepConfig,
  withDecaySteps,
  writeConfig,
} from "./config.ts";
import { firstState, trainingFault } from "./device_faults.ts";
import { adviseAlignFor } from "./advise_align.ts";
import { explainFault } from "./disk_faults.ts";
import { openEvaluator, owesEvaluation } from "./evaluator.ts";
import type { RunListener } from "./events.ts";
import * as folders from "./folder.ts";
import { failureSentence, TrainingFailure } from "./health.ts";
import { chooseKernels } from "./kernels.ts";
import { readMetrics } from "./log.ts";
import { lockNewRun, lockRun, type RunLock } from "./lock.ts";
import { describeOrigin, type Origin } from "./origin.ts";
import { loadRun, rewind } from "./resume.ts";
import { afterRollbacks, MOST_ROLLBACKS } from "./rollback.ts";
import { choosePhotos } from "./photos.ts";
import { contentsOf } from "./same_data.ts";
import { openEvents } from "./tensorboard_writer.ts";
import { trainAlong } from "./train_along.ts";
import { completeRun, type RunEnd, trainRun } from "./training.ts";

/**
 * The folder of a run, before anything in it is changed.
 *
 * @category Runs
 */
export interface OpenedRun {
  /** Its places. */
  readonly folder: folders.RunFolder;
  /** The configuration of a resumed run; missing for a new one. */
  readonly saved?: RunConfig;
  /** Keeps other processes out, if the folder already had a run. */
  readonly lock?: RunLock;
}

/**
 * Opens the folder of a run.
 *
 * @throws {Error} If another process trains there, it contains other runs, or there is no run to resume.
 * @category Runs
 */
export async function openRun(
  path: string,
  { fresh, resume, isFirst = true }: {
    /** Starts again, whatever the folder contains. */
    readonly fresh?: boolean;
    /** Refuses to start a new run. */
    readonly resume?: boolean;
    /** Whether this process writes the files. @default {true} */
    readonly isFirst?: boolean;
  } = {},
): Promise<OpenedRun> {
  requireDeno("train in a run folder", "use train()");
  const folder = folders.runFolder(path);
  const lock = isFirst && await folders.isRun(folder) ? await lockRun(folder) : undefined;
  try {
    const resumes = await folders.hasCheckpoint(folder) && !fresh;
    if (resumes) return { folder, lock, saved: await readConfig(folder) };
    await folders.refuseFolderOfRuns(folder);
    if (!resume) return { folder, lock };
    throw new Error(`Cannot resume ${path} as it holds no checkpoint: leave --resume out to start`);
  } catch (error) {
    lock?.[Symbol.dispose]();
    throw error;
  }
}

/**
 * Options of {@linkcode startRun}.
 *
 * @category Runs
 */
export interface RunOptions {
  /** The configuration: what was asked for, on top of what was saved. */
  readonly config: RunConfig;
  /** The photos. */
  readonly source: Source;
  /** Where they were opened. @default {the place in the configuration} */
  readonly place?: string;
  /** That place as the user can type it. @default {the same} */
  readonly shownPlace?: string;
  /** The list of photos to leave out. */
  readonly exclude?: string;
  /**
   * Whether a new run learns the classes of the photos: by their labels, or by their folders.
   * @default {whether the networks that it starts from have classes}
   */
  readonly classes?: boolean;
  /** The trained networks that a new run starts from. */
  readonly origin?: Origin;
  /** The processes that train together. @default {this one alone} */
  readonly ranks?: Ranks;
  /** How pictures are loaded. */
  readonly loading?: LoadingOptions;
  /**
   * Whether a new run on WebGPU races several kernels for each shape, for 10 seconds at most, and takes the fastest. Earlier
   * races are remembered in `.cache`. A resumed run keeps its kernels, and several ranks do not race.
   * @default true
   */
  readonly tune?: boolean;
  /** Ends the run after this many minutes, counted from the first step. */
  readonly minutes?: number;
  /** Stops the run: the current step is finished, and its state saved. */
  readonly signal?: AbortSignal;
  /**
   * Seconds between checkpoints within an epoch.
   * @default 60
   */
  readonly checkpointSeconds?: number;
  /** Whether to write TensorBoard events. */
  readonly tensorboard?: boolean;
  /** The first messages of the log. */
  readonly notes?: readonly string[];
}

/**
 * Starts or resumes the run in the folder, and trains to its end. The folder is then free again.
 *
 * @returns How it ended.
 * @throws {Error} If the folder, the photos and the configuration do not match, or training cannot go on.
 * @category Runs
 */
export async function startRun(
  { folder: run, saved, lock: held }: OpenedRun,
  options: RunOptions,
  listener: RunListener,
): Promise<RunEnd> {
  const { origin, loading, minutes, signal, ranks = ALONE } = options;
  const isFirst = ranks.rank === 0;
  const listen: RunListener = (event) => {
    if (event.type === "measuring") ranks.busy?.(); // The others wait meanwhile.
    listener(event);
  };
  let lock = held;
  using _ = {
    [Symbol.dispose]: () => { // The program may train again, there or elsewhere.
      lock?.[Symbol.dispose]();
      useKernels({});
    },
  };
  const early: string[] = []; // messages from before the log exists
  let say = (text: string): unknown => early.push(text);
  const photos = await choosePhotos(run, saved, options);
  const { files, config: settled } = photos;
  early.push(...photos.said);
  const perStep = imagesPerStep(settled);
  checkPrecision(settled.precision);
  refuseTooFew(files.length, { config: settled, ranks: ranks.count });
  const data = await openBatches(files, {
    config: { ...settled, batch: perStep },
    loading,
    say: (text) => say(text),
    shard: ranks.count > 1 ? ranks : undefined,
  });
  const found = saved && await loadRun(run, settled);
  const start: Checkpoint = found ? asAsked(found.checkpoint, settled, saved) : {
    config: settled,
    progress: { step: 0, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH },
    state: await firstState(settled, origin),
  };
  if (origin) {
    early.push(...describeOrigin(origin, settled.model));
    disposeRecord(origin.trained);
  }

  const { step, next } = start.progress;
  const imagesOfAll = perStep * ranks.count;
  const { stepsPerEpoch, total } = lengthOf(settled, start.progress, {
    photos: files.length,
    imagesOfAll,
  });
  const config = withDecaySteps(settled, { saved, total });
  const isEvaluated = !saved || !owesEvaluation(start.progress, await readMetrics(run), config);
  if (step >= total && isEvaluated) {
    if (isFirst) await completeRun(run);
    if (isFirst && saved) await writeConfig(run, { ...saved, ...photos.remembered }); // where they are now
    return { reason: "over", step, frames: 0 };
  }
  if (ranks.count > 1) { // All ranks have read the run folder before it changes.
    const facts = {
      photos: settled.identity,
      "the number of photos": files.length,
      "the contents of photos": await contentsOf(files),
    };
    await assertAgreement({ ...facts, ...sharedFacts(config), "the step": step }, ranks);
  }
  const begin = {
    type: "begin" as const,
    step,
    total,
    epochs: config.epochs,
    stepsPerEpoch,
    imagesPerStep: imagesOfAll,
    epoch: next.epoch + 1,
    before: step - start.progress.epoch.steps,
  };
  const kernels = {
    config,
    state: start.state,
    path: run.kernels,
    resumes: saved !== undefined,
    signal,
    tune: options.tune !== false && ranks.count === 1,
    say: (text: string) => void say(text),
  };
  if (!isFirst) {
    listen(begin);
    const notes: string[] = [];
    say = (text) => notes.push(text);
    await chooseKernels(kernels);
    return await trainAlong({ run, config, start, data, total, ranks, minutes, signal, notes })
      .catch(async (error) => {
        if (!silenceBehind(error)?.isSpeaker) throw error;
        throw sayTransient(error, await folders.hasCheckpoint(run));
      });
  }
  const evaluator = config.evaluateEvery
    ? await openEvaluator(files, { config, loading, say: (text) => say(text), listen })
    : undefined;
  if (lock && !saved) {
    lock[Symbol.dispose](); // Some systems cannot move a folder with an open file.
    lock = undefined;
    const moved = await folders.moveAside(run);
    listen({ type: "moved", path: moved });
  }
  await folders.createRunFolder(run);
  lock ??= await lockNewRun(run);
  await writeConfig(run, config);
  if (photos.list !== undefined) await writeFileAtomic(run.exclude, photos.list);
  listen(begin);
  const log = openLog(run, listen);
  const tell = (text: string) => {
    listen({ type: "note", text });
    log(text);
  };
  say = tell;
  options.notes?.forEach(tell);
  tell(dataSentence(files.length, config, ranks));
  early.forEach(tell);
  if (!saved) {
    const { shownPlace = config.data } = options;
    (await adviseAlignFor(files, config, shownPlace)).forEach(tell);
  }
  await rewind(run, { checkpoint: start, damaged: found?.damaged ?? [] }, tell);
  tell(`${saved ? `Going on at step ${step} of` : "Run:"} ${run.path}`);
  changesSince(start, config, ranks).forEach(tell);
  const rollback = config.rollback === true && ranks.count === 1;
  try {
    await chooseKernels(kernels);
    // So that the run can resume without its origin.
    if (origin) await saveCheckpoint(run.checkpoints, start, config);
    return await trainRun({
      run,
      lock,
      start,
      config,
      data,
      total,
      listen,
      say: tell,
      evaluator,
      rollback,
      ranks,
      stepsPerEpoch,
      minutes,
      signal,
      checkpointMs: (options.checkpointSeconds ?? 60) * 1000,
      events: options.tensorboard ? await openEvents(run, tell) : undefined,
    });
  } catch (error) {
    const hasCheckpoint = await folders.hasCheckpoint(run);
    if (isTransient(error)) throw sayTransient(error, hasCheckpoint);
    if (!(error instanceof TrainingFailure)) {
      throw await explainFault(await trainingFault(error, { config, say: tell }), { run, lock });
    }
    const canRollBack = !rollback && ranks.count === 1;
    const sentence = failureSentence(error, { canRollBack, hasCheckpoint });
    log(sentence);
    throw new Error(sentence, { cause: error });
  }
}

function dataSentence(photos: number, { data, model, batch }: RunConfig, ranks: Ranks): string {
  const share = ranks.count > 1 ? ` on each of ${ranks.count} ranks` : "";
  return `Data: ${
    counted(photos, "image")
  } from ${data} at ${model.height}x${model.width}, batches of ${batch}${share}`;
}

/** What has changed in a run since it was begun: its ranks and its learning rate. */
function changesSince({ progress }: Checkpoint, config: RunConfig, ranks: Ranks): string[] {
  const { step, rollbacks = 0, ranks: before = 1 } = progress, changes: string[] = [];
  if (step > 0 && before !== ranks.count) {
    changes.push(`Trained on ${counted(before, "rank")} so far, and from here on ${ranks.count}`);
  }
  if (rollbacks > 0) {
    const { learningRate } = afterRollbacks(config, rollbacks).adam;
    changes.push(
      `The learning rate is ${learningRate} since the run has gone back: ` +
        `${rollbacks} of ${MOST_ROLLBACKS} times`,
    );
  }
  return changes;
}

/** Refuses fewer photos than a step takes, and names the largest batch that they fill. */
function refuseTooFew(
  photos: number,
  { config, ranks }: { readonly config: RunConfig; readonly ranks: number },
): void {
  const needed = imagesPerStep(config) * ranks;
  if (photos >= needed) return;
  const most = Math.floor(photos * config.batch / needed);
  const smaller = 2 ** Math.floor(Math.log2(most));
  const on = ranks > 1 ? ` on ${ranks} ranks` : "";
  throw new RangeError(
    `Cannot train on ${counted(photos, "image")}${on} as a step takes ${needed}: ` +
      (most >= 2 ? `add --batch ${smaller}, or more images` : "give more images"),
  );
}

/** What to do after an error that may pass. */
function sayTransient(error: unknown, hasCheckpoint: boolean): Error {
  const after = hasCheckpoint
    ? "what was learned is saved, and the same command goes on with it"
    : "begin again with the same command";
  return new Error(`Cannot go on: ${messageOf(error)}; ${after}`, { cause: error });
}

/** The part of a configuration that must be the same on all ranks: not the place of the photos. */
function sharedFacts(config: RunConfig): Record<string, unknown> {
  const { preset, batch, epochs, steps, seed, fit, zoom, focus, flip, maxMegapixels } = config;
  const { syncStats } = config;
  return {
    syncStats,
    preset,
    batch,
    epochs,
    steps,
    seed,
    fit,
    zoom,
    focus,
    flip,
    maxMegapixels,
    ...stepConfig(config),
    backend: tf.getBackend(),
    "Deno's version": Deno.version.deno,
  };
}

/** A changed learning rate is used as given, and the count of rollbacks starts again. */
function asAsked(checkpoint: Checkpoint, { adam }: RunConfig, saved?: RunConfig): Checkpoint {
  if (adam.learningRate === saved?.adam.learningRate) return checkpoint;
  return { ...checkpoint, progress: { ...checkpoint.progress, rollbacks: 0 } };
}

/** Appends to `log.txt`. If that fails, the run goes on, and says so once. */
function openLog(run: folders.RunFolder, listen: RunListener): (text: string) => void {
  let isLogged = true;
  return (text) => {
    try {
      folders.appendLog(run, text);
    } catch (error) {
      if (isLogged) {
        listen({ type: "note", text: `${messageOf(error)}; training goes on without it` });
      }
      isLogged = false;
    }
  };
}
