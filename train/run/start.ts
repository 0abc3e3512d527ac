/** Starts or resumes the run of an opened folder. */
import { messageOf } from "../../core/errors.ts";
import { counted } from "../../core/words.ts";
import { useKernels } from "../../core/kernels/webgpu/choice.ts";
import { writeFileAtomic } from "../../data/files.ts";
import { isTransient } from "../../data/pipeline/transient.ts";
import type { Source } from "../../data/sources/image_file.ts";
import type { LoadingOptions } from "../../data/training_pictures.ts";
import { type Checkpoint, saveCheckpoint } from "../checkpoint.ts";
import { ALONE, type Ranks } from "../distributed/ranks.ts";
import { silenceBehind } from "../distributed/silence.ts";
import { adviseAlignFor } from "./advise_align.ts";
import { agree } from "./agreement.ts";
import { imagesPerStep, type RunConfig, writeConfig } from "./config.ts";
import { trainingFault } from "./device_faults.ts";
import { explainFault } from "./disk_faults.ts";
import { openEvaluator } from "./evaluator.ts";
import type { RunEvent, RunListener } from "./events.ts";
import * as folders from "./folder.ts";
import { failureSentence, TrainingFailure } from "./health.ts";
import { chooseKernels, type KernelOptions } from "./kernels.ts";
import { lockNewRun, type RunLock } from "./lock.ts";
import type { OpenedRun } from "./open_run.ts";
import type { Origin } from "./origin.ts";
import { type PreparedRun, prepareRun } from "./prepare.ts";
import { rewind } from "./resume.ts";
import { afterRollbacks, MOST_ROLLBACKS } from "./rollback.ts";
import { openEvents } from "./tensorboard_writer.ts";
import { trainAlong } from "./train_along.ts";
import { completeRun, type RunEnd, trainRun } from "./training.ts";

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
  opened: OpenedRun,
  options: RunOptions,
  listener: RunListener,
): Promise<RunEnd> {
  const { folder: run, saved } = opened, { ranks = ALONE } = options;
  const isFirst = ranks.rank === 0;
  const listen: RunListener = (event) => {
    if (event.type === "measuring") ranks.busy?.(); // The others wait meanwhile.
    listener(event);
  };
  const held: Held = { lock: opened.lock };
  using _ = {
    [Symbol.dispose]: () => { // The program may train again, there or elsewhere.
      held.lock?.[Symbol.dispose]();
      useKernels({});
    },
  };
  const messages = openMessages();
  const prepared = await prepareRun(opened, options, messages.say);
  if (prepared.isOver) {
    if (isFirst) await completeRun(run);
    if (isFirst && saved) await writeConfig(run, { ...saved, ...prepared.photos.remembered }); // where they are now
    return { reason: "over", step: prepared.start.progress.step, frames: 0 };
  }
  if (ranks.count > 1) await agree(prepared, ranks); // Before the run folder changes.
  const starting: Starting = { ...prepared, run, saved, held, options, ranks, listen, messages };
  return isFirst ? await lead(starting) : await goAlong(starting);
}

/** The lock of the run folder, which changes hands with the folder. */
interface Held {
  lock?: RunLock;
}

/** Where messages go: at first they are kept. */
interface Messages {
  readonly kept: readonly string[];
  readonly say: (text: string) => void;
  readonly sayBy: (say: (text: string) => void) => void;
}

function openMessages(): Messages {
  const kept: string[] = [];
  let say = (text: string): void => void kept.push(text);
  return { kept, say: (text) => say(text), sayBy: (other) => void (say = other) };
}

/** A run that is about to begin. */
interface Starting extends PreparedRun {
  readonly run: folders.RunFolder;
  readonly saved?: RunConfig;
  readonly held: Held;
  readonly options: RunOptions;
  readonly ranks: Ranks;
  readonly listen: RunListener;
  readonly messages: Messages;
}

/** Trains as the rank that writes the files, or the only one. */
async function lead(starting: Starting): Promise<RunEnd> {
  const { run, saved, options, ranks, listen, messages, photos, config, start } = starting;
  const { loading, minutes, signal } = options;
  const evaluator = config.evaluateEvery
    ? await openEvaluator(photos.files, { config, loading, say: messages.say, listen })
    : undefined;
  const lock = await takeFolder(starting);
  listen(beginning(starting));
  const log = openLog(run, listen);
  const tell = (text: string) => {
    listen({ type: "note", text });
    log(text);
  };
  options.notes?.forEach(tell);
  tell(dataSentence(photos.files.length, config, ranks));
  messages.kept.forEach(tell);
  messages.sayBy(tell);
  if (!saved) {
    const { shownPlace = config.data } = options;
    (await adviseAlignFor(photos.files, config, shownPlace)).forEach(tell);
  }
  await rewind(run, { checkpoint: start, damaged: starting.damaged }, tell);
  tell(`${saved ? `Going on at step ${start.progress.step} of` : "Run:"} ${run.path}`);
  changesSince(start, config, ranks).forEach(tell);
  const rollback = config.rollback === true && ranks.count === 1;
  try {
    await chooseKernels(kernelsOf(starting));
    // So that the run can resume without its origin.
    if (options.origin) await saveCheckpoint(run.checkpoints, start, config);
    return await trainRun({
      ...starting,
      lock,
      say: tell,
      evaluator,
      rollback,
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

/** Trains as a rank that writes no files. */
async function goAlong(starting: Starting): Promise<RunEnd> {
  const { run, options: { minutes, signal }, listen, messages } = starting;
  listen(beginning(starting));
  const notes: string[] = []; // What was said until now, the first rank says, too.
  messages.sayBy((text) => void notes.push(text));
  await chooseKernels(kernelsOf(starting));
  return await trainAlong({ ...starting, minutes, signal, notes }).catch(async (error) => {
    if (!silenceBehind(error)?.isSpeaker) throw error;
    throw sayTransient(error, await folders.hasCheckpoint(run));
  });
}

/** Makes the folder that of this run, and locks it; what a new run finds there is moved aside. */
async function takeFolder(
  { run, saved, held, config, photos, listen }: Starting,
): Promise<RunLock> {
  if (held.lock && !saved) {
    held.lock[Symbol.dispose](); // Some systems cannot move a folder with an open file.
    held.lock = undefined;
    listen({ type: "moved", path: await folders.moveAside(run) });
  }
  await folders.createRunFolder(run);
  const lock = held.lock ??= await lockNewRun(run);
  await writeConfig(run, config);
  if (photos.list !== undefined) await writeFileAtomic(run.exclude, photos.list);
  return lock;
}

function beginning({ config, start, total, stepsPerEpoch, ranks }: Starting): RunEvent {
  const { step, next, epoch } = start.progress;
  return {
    type: "begin",
    step,
    total,
    epochs: config.epochs,
    stepsPerEpoch,
    imagesPerStep: imagesPerStep(config) * ranks.count,
    epoch: next.epoch + 1,
    before: step - epoch.steps,
  };
}

function kernelsOf(starting: Starting): KernelOptions {
  const { run, saved, config, start, options, ranks, messages } = starting;
  return {
    config,
    state: start.state,
    path: run.kernels,
    resumes: saved !== undefined,
    signal: options.signal,
    tune: options.tune !== false && ranks.count === 1,
    say: messages.say,
  };
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

/** What to do after an error that may pass. */
function sayTransient(error: unknown, hasCheckpoint: boolean): Error {
  const after = hasCheckpoint
    ? "what was learned is saved, and the same command goes on with it"
    : "begin again with the same command";
  return new Error(`Cannot go on: ${messageOf(error)}; ${after}`, { cause: error });
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
