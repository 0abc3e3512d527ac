/**
 * Trains a generator on photos.
 *
 * @module
 */
import { selectBackend } from "../core/backend.ts";
import { disposeRecord } from "../core/record.ts";
import { messageOf } from "../core/check.ts";
import { isPassing } from "../data/pipeline/passing.ts";
import { writeFileAtomic } from "../data/files.ts";
import { counted } from "../core/words.ts";
import { type Checkpoint, EMPTY_EPOCH, saveCheckpoint } from "../train/checkpoint.ts";
import { openBatches } from "../data/training_pictures.ts";
import {
  checkTrainable,
  chooseOut,
  resolveConfig,
  withDecaySteps,
} from "./options/train_config.ts";
import { choiceOf, openData, placeOf } from "./options/data_flags.ts";
import { openEvaluator } from "../train/run/evaluator.ts";
import { selectFiles } from "../data/sources/exclude_list.ts";
import { firstState, trainingFault } from "../train/run/device_faults.ts";
import { explainFault } from "../train/run/disk_faults.ts";
import { parseFlags, runCommand } from "./options/flags.ts";
import { farewell, Trouble } from "../train/run/health.ts";
import { lockNewRun, lockRun } from "../train/run/lock.ts";
import { ALONE, meet, openMpi, threadsOfRank } from "../train/distributed/mpi.ts";
import { describeOrigin, openOrigin } from "../train/run/origin.ts";
import { toUser } from "./options/places.ts";
import { progressBar } from "./_progress.ts";
import { loadRun, rewind } from "../train/run/resume.ts";
import { afterRollbacks } from "../train/run/rollback.ts";
import * as runs from "../train/run/folder.ts";
import { rememberData } from "../train/run/same_data.ts";
import { openEvents } from "../train/run/events.ts";
import { checkFlags, describeTrainFlags, TRAIN_FLAGS } from "./options/train_flags.ts";
import { completeRun, trainAlong, trainRun } from "../train/run/training.ts";

const HELP = `Trains a generator of faces.

Usage: deno task train [flags]

${describeTrainFlags()}
  --help

Examples:
  deno task train                                  embedded cartoon faces, 96x80 on a GPU, else 48x40
  deno task train --data ./images                  your photos; the same line again goes on where it stopped
  deno task train --data ./images --preset article --epochs 200
  deno task train --data ./images --evaluate-every 5        keeps the best checkpoint, too
  deno task train --data ./images --exclude runs/inspect-images/exclude.txt
  deno task train --data ./images --image-size 64x64 --out runs/square
  deno task train --from runs/NAME --image-size 96x80                  grows networks of 48x40 pictures
  deno task train --from pretrained --data ./images                    starts from the weights that come with Nash
  mpirun -n 2 deno task train:mpi --data ./images                       on several machines or processes (docs/distributed.md)

A run folder gets config.json, metrics.jsonl, log.txt, samples/, checkpoints/ and at the end evolution.gif; with
--evaluate-every also best/, with --tensorboard also tensorboard/. A run that diverges, or whose samples become all alike,
goes back to its last good checkpoint with --rollback, which fast and quality have, or else stops. Ctrl-C finishes the step and saves. Draw faces with: deno task sample --checkpoint runs/NAME
`;

async function main(args: string[]): Promise<number> {
  const flags = parseFlags(args, TRAIN_FLAGS);
  checkFlags(flags);
  const ranks = flags.mpi ? openMpi() : ALONE;
  const { threads = threadsOfRank(ranks) } = flags;
  const backend = await selectBackend(flags.backend, { threads });
  const out = chooseOut(flags, backend.gpu);
  const run = runs.runFolder(out);
  const isFirst = ranks.rank === 0; // The one that writes files.
  let lock = isFirst && await runs.isRun(run) ? await lockRun(run) : undefined;
  const resumes = await runs.hasCheckpoint(run) && !flags.fresh;
  if (!resumes) await runs.refuseFolderOfRuns(run);
  if (flags.resume && !resumes) {
    throw new Error(`Cannot resume ${out} as it holds no checkpoint: leave --resume out to start`);
  }
  const saved = resumes ? await runs.readConfig(run) : undefined;
  const origin = flags.from === undefined || saved ? undefined : await openOrigin(flags.from);
  const asked = resolveConfig(flags, { out, gpu: backend.gpu, saved, origin });
  checkTrainable(asked);
  const place = placeOf(flags.data, saved?.data ?? asked.data);
  const early: string[] = []; // what there is to say before the run folder is there
  let tell = (line: string): unknown => early.push(line);
  let sayWait: (line: string) => void = console.error;
  const source = await openData(place, choiceOf(asked), (line) => sayWait(line))
    .catch((error) => {
      const moved = saved && flags.data === undefined;
      throw moved
        ? new Error(`${messageOf(error)} Where the photos are now, say by --data.`)
        : error;
    });
  const { said: change, ...remembered } = await rememberData(source, { out, place, saved });
  const settled = { ...asked, ...remembered };
  const { files, list, said: exclusion } = await selectFiles(source, {
    ...{ asked: flags.exclude ?? (saved ? undefined : asked.exclude), run, saved },
  });
  early.push(...files.notes ?? [], ...[change, exclusion].filter((said) => said !== undefined));
  const perStep = runs.imagesPerStep(settled);
  const data = await openBatches(files, {
    ...{ config: { ...settled, batch: perStep }, flags, say: (line) => tell(line) },
    shard: ranks.count > 1 ? ranks : undefined,
  });
  const found = resumes ? await loadRun(run, settled) : undefined;
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
  const imagesPerStep = perStep * ranks.count;
  const stepsPerEpoch = Math.floor(files.length / imagesPerStep);
  const taken = Math.ceil(next.index / imagesPerStep);
  const left = (settled.epochs - next.epoch) * stepsPerEpoch - taken;
  const total = Math.min(settled.steps ?? Infinity, step + left);
  const config = withDecaySteps(settled, { saved, total });
  if (step >= total) {
    if (!isFirst) return ranks.end(0);
    await completeRun(run);
    if (saved) await runs.writeConfig(run, { ...saved, ...remembered }); // where the photos are now
    console.error(
      `${out} has been trained for ${counted(step, "step")} already: ` +
        "raise --epochs or --steps to go on, or start again with --fresh",
    );
    return ranks.end(0);
  }
  const { minutes, "checkpoint-every": seconds = 60 } = flags;
  const rollback = config.rollback === true && ranks.count === 1;
  await meet(ranks, [files.length, step, total]); // All have read the run folder before it changes.
  if (!isFirst) {
    await trainAlong({ config, start, data, total, ranks, minutes });
    return ranks.end(0);
  }
  const evaluator = config.evaluateEvery
    ? await openEvaluator(files, { config, flags, say: (line) => tell(line) })
    : undefined;
  if (lock && !resumes) {
    lock[Symbol.dispose](); // Some systems move no folder that holds a file in use.
    lock = undefined;
    const moved = toUser(await runs.moveAside(run));
    console.error(`The older run is now ${moved}: delete that folder when you no longer want it`);
  }
  await runs.createRunFolder(run);
  lock ??= await lockNewRun(run);
  await runs.writeConfig(run, config);
  if (list !== undefined) await writeFileAtomic(run.exclude, list);
  const bar = progressBar({
    ...{ total, start: step, imagesPerStep },
    limitMs: minutes && minutes * 60_000,
    epochs: {
      count: config.epochs,
      steps: stepsPerEpoch,
      first: { number: next.epoch + 1, before: step - start.progress.epoch.steps },
    },
  });
  let isLogged = true;
  function log(line: string): void {
    try {
      runs.appendLog(run, line);
    } catch (error) { // What is printed is worth less than the run.
      if (isLogged) bar.print(`${messageOf(error)}; training goes on without it`);
      isLogged = false;
    }
  }
  function say(line: string): void {
    bar.print(line);
    log(line);
  }
  [tell, sayWait] = [say, say];
  const { height, width } = config.model;
  say(`Backend: ${backend.name} on ${backend.device}`);
  if (!flags.preset && !saved && !origin && !backend.gpu) {
    say(
      "No GPU was found, so the fast preset is taken, at 48x40; --preset quality draws 96x80, slowly",
    );
  }
  say(
    `Data: ${
      counted(files.length, "image")
    } from ${config.data} at ${height}x${width}, batches of ${config.batch}` +
      (ranks.count > 1 ? ` on each of ${ranks.count} ranks` : ""),
  );
  early.forEach(say);
  await rewind(run, { checkpoint: start, damaged: found?.damaged ?? [] }, say);
  say(`${resumes ? `Going on at step ${step} of` : "Run:"} ${out}`);
  const { rollbacks = 0 } = start.progress;
  if (rollbacks > 0) {
    const { learningRate } = afterRollbacks(config, rollbacks).adam;
    say(
      `The learning rate is ${learningRate} since the run has gone back: ${rollbacks} of 3 times`,
    );
  }
  try {
    // So that the run goes on without what it has started from.
    if (origin) await saveCheckpoint(run.checkpoints, start, config);
    return ranks.end(
      await trainRun({
        ...{ run, lock, start, config, data, bar, total, say, evaluator, minutes, rollback, ranks },
        isFresh: flags.fresh,
        checkpointMs: seconds * 1000,
        events: flags.tensorboard ? await openEvents(run, say) : undefined,
      }),
    );
  } catch (error) {
    if (isPassing(error)) {
      const after = await runs.hasCheckpoint(run)
        ? "what was learned is saved, and the same command goes on with it"
        : "begin again with the same command";
      throw new Error(`Cannot go on: ${messageOf(error)}; ${after}`, { cause: error });
    }
    if (!(error instanceof Trouble)) {
      throw await explainFault(await trainingFault(error, { config, say }), { run, lock });
    }
    const sentence = farewell(error, {
      rollback,
      hasCheckpoint: await runs.hasCheckpoint(run),
    });
    log(sentence);
    throw new Error(sentence, { cause: error });
  } finally {
    bar.finish();
  }
}

/** Another learning rate than before is taken as it is given, and the run may go back again as often as a new one. */
function asAsked(
  checkpoint: Checkpoint,
  { adam }: runs.RunConfig,
  saved?: runs.RunConfig,
): Checkpoint {
  if (adam.learningRate === saved?.adam.learningRate) return checkpoint;
  return { ...checkpoint, progress: { ...checkpoint.progress, rollbacks: 0 } };
}

if (import.meta.main) await runCommand(HELP, main);
