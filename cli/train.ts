/**
 * Trains a generator on photos.
 *
 * @module
 */
import { selectBackend } from "../core/backend.ts";
import { writeFileAtomic } from "../data/files.ts";
import {
  type Checkpoint,
  EMPTY_EPOCH,
  listCheckpoints,
  loadCheckpoint,
} from "../train/checkpoint.ts";
import { openBatches } from "./_batches.ts";
import { checkTrainable, chooseOut, resolveConfig } from "./_config.ts";
import { openData } from "./_data.ts";
import { openEvaluator } from "./_evaluator.ts";
import { selectFiles } from "./_exclude.ts";
import { firstState, trainingFault } from "./_faults.ts";
import { parseFlags, runCommand } from "./_flags.ts";
import { farewell, Trouble } from "./_health.ts";
import { truncateMetrics } from "./_metrics.ts";
import { progressBar } from "./_progress.ts";
import * as runs from "./_run.ts";
import { checkFlags, describeTrainFlags, TRAIN_FLAGS } from "./_train_flags.ts";
import { trainRun } from "./_training.ts";

const HELP = `Trains a generator of faces.

Usage: deno task train [flags]

${describeTrainFlags()}
  --help

Examples:
  deno task train                                  embedded cartoon faces, the small preset without a GPU
  deno task train --data ./images                  your photos; the same line again goes on where it stopped
  deno task train --data ./images --preset article --epochs 200
  deno task train --data ./images --evaluate-every 5 --rollback        keeps the best checkpoint, too
  deno task train --data ./images --exclude runs/inspect-images/exclude.txt
  deno task train --data ./images --image-size 64x64 --batch 32 --out runs/square

A run folder gets config.json, metrics.jsonl, log.txt, samples/, checkpoints/ and at the end evolution.gif; with
--evaluate-every also best/. A run that diverges, or whose samples become all alike, stops, and its last checkpoint stays.
Ctrl-C finishes the step and saves. Draw faces with: deno task sample --checkpoint runs/NAME
`;

async function main(args: string[]): Promise<number> {
  const flags = parseFlags(args, TRAIN_FLAGS);
  checkFlags(flags);
  const backend = await selectBackend(flags.backend, { threads: flags.threads });
  const out = chooseOut(flags, backend.gpu);
  const run = runs.runFolder(out);
  const resumes = !flags.fresh && await runs.hasCheckpoint(run);
  if (flags.resume && !resumes) {
    throw new Error(`Cannot resume ${out} as it holds no checkpoint: leave --resume out to start`);
  }
  const saved = resumes ? await runs.readConfig(run) : undefined;
  const config = resolveConfig(flags, { out, gpu: backend.gpu, saved });
  checkTrainable(config);
  const selection = { asked: flags.exclude, run, saved };
  const { files, list, said } = await selectFiles(await openData(config.data), selection);
  const early = said === undefined ? [] : [said]; // what there is to say before the run folder is there
  let tell = (line: string): unknown => early.push(line);
  const perStep = runs.imagesPerStep(config);
  const data = await openBatches(files, {
    ...{ config: { ...config, batch: perStep }, flags, say: (line) => tell(line) },
  });
  const start: Checkpoint = resumes ? await loadRun(run, config) : {
    config,
    progress: { step: 0, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH },
    state: await firstState(config),
  };

  const { step, next } = start.progress;
  const stepsPerEpoch = Math.floor(files.length / perStep);
  const left = (config.epochs - next.epoch) * stepsPerEpoch - Math.floor(next.index / perStep);
  const total = Math.min(config.steps ?? Infinity, step + left);
  if (step >= total) {
    console.error(
      `${out} has been trained for ${step} steps already: ` +
        "raise --epochs or --steps to go on, or start again with --fresh",
    );
    return 0;
  }
  const evaluator = config.evaluateEvery
    ? await openEvaluator(files, { config, flags, say: (line) => tell(line) })
    : undefined;
  if (!resumes && await runs.exists(run.config)) {
    console.error(`The older run in ${out} is now ${await runs.moveAside(run)}`);
  }
  await runs.createRunFolder(run);
  await runs.writeConfig(run, config);
  if (list !== undefined) await writeFileAtomic(run.exclude, list);
  await truncateMetrics(run, start.progress);
  const bar = progressBar({
    total,
    start: step,
    stepsPerEpoch,
    imagesPerStep: perStep,
  });
  function say(line: string): void {
    bar.print(line);
    runs.appendLog(run, line);
  }
  tell = say;
  const { height, width } = config.model;
  say(`Backend: ${backend.name} on ${backend.device}`);
  if (!flags.preset && !saved && !backend.gpu) {
    say("No GPU was found, so the small preset is taken; --preset article is the full model");
  }
  say(
    `Data: ${files.length} images from ${config.data} at ${height}x${width}, batches of ${config.batch}`,
  );
  early.forEach(say);
  say(`${resumes ? `Going on at step ${step} of` : "Run:"} ${out}`);
  const { minutes, rollback = false, "checkpoint-every": seconds = 60 } = flags;
  try {
    return await trainRun({
      ...{ run, start, config, data, bar, total, say, evaluator, minutes, rollback },
      checkpointMs: seconds * 1000,
    });
  } catch (error) {
    if (!(error instanceof Trouble)) throw await trainingFault(error, { config, say });
    const sentence = farewell(error, {
      rollback,
      hasCheckpoint: await runs.hasCheckpoint(run),
    });
    runs.appendLog(run, sentence);
    throw new Error(sentence, { cause: error });
  } finally {
    bar.finish();
  }
}

/**
 * Loads the newest checkpoint of a run.
 *
 * @throws {Error} If it is damaged, or of another model than the run's.
 */
async function loadRun(run: runs.RunFolder, { model }: runs.RunConfig): Promise<Checkpoint> {
  const [path, older] = await listCheckpoints(run.checkpoints);
  const hint = `${
    older ? "remove it to go on from the one before" : "put it back from a copy"
  }, or start again with --fresh`;
  const checkpoint = await loadCheckpoint(path).catch((error: Error) => {
    throw new Error(`${error.message}; ${hint}`);
  });
  const { config } = checkpoint;
  for (const name of Object.keys(model) as (keyof typeof model)[]) {
    if (config.model[name] !== model[name]) {
      throw new Error(
        `Cannot resume ${run.path} as its config.json says ${name} ${model[name]} ` +
          `and the checkpoint ${path} says ${config.model[name]}: ${hint}`,
      );
    }
  }
  return checkpoint;
}

if (import.meta.main) await runCommand(HELP, main);
