/**
 * Trains a generator on photos.
 *
 * @module
 */
import type { Tensor2D } from "../core/tensor.ts";
import { selectBackend } from "../core/backend.ts";
import { compile } from "../core/compile.ts";
import { randomKey, randomNormal, splitKey } from "../core/random.ts";
import { disposeRecord } from "../core/record.ts";
import { writeFileAtomic } from "../data/files.ts";
import { modelShape } from "../models/config.ts";
import { sampleImages } from "../models/sample.ts";
import {
  type Checkpoint,
  EMPTY_EPOCH,
  listCheckpoints,
  loadCheckpoint,
  saveCheckpoint,
} from "../train/checkpoint.ts";
import { type Report, train } from "../train/loop.ts";
import { type GanState, generatorOf, initState } from "../train/state.ts";
import { makeTrainStep } from "../train/step.ts";
import { openBatches } from "./_batches.ts";
import { chooseOut, resolveConfig } from "./_config.ts";
import { openData } from "./_data.ts";
import { selectFiles } from "./_exclude.ts";
import { parseFlags, runCommand } from "./_flags.ts";
import { evolutionGif } from "./_gif.ts";
import { encodePng, gridImage } from "./_grid.ts";
import { INTERRUPTED, listenForInterrupt } from "./_interrupt.ts";
import { addLosses, epochLine, epochMetric, stepMetrics } from "./_metrics.ts";
import { progressBar } from "./_progress.ts";
import * as runs from "./_run.ts";
import { checkFlags, describeTrainFlags, TRAIN_FLAGS } from "./_train_flags.ts";

const SAMPLES = 64;

const HELP = `Trains a generator of faces.

Usage: deno task train [flags]

${describeTrainFlags()}
  --help

Examples:
  deno task train                                  embedded cartoon faces, the small preset without a GPU
  deno task train --data ./images                  your photos; the same line again goes on where it stopped
  deno task train --data ./images --preset article --epochs 200
  deno task train --data ./images --exclude runs/inspect-images/exclude.txt
  deno task train --data ./images --image-size 64x64 --batch 32 --out runs/square

A run folder gets config.json, metrics.jsonl, log.txt, samples/, checkpoints/ and at the end evolution.gif.
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
  modelShape(config.model); // Refuses a size that cannot be built before anything is written.
  const selection = { asked: flags.exclude, run, saved };
  const { files, list, said } = await selectFiles(await openData(config.data), selection);
  const early = said === undefined ? [] : [said]; // what there is to say before the run folder is there
  let tell = (line: string): unknown => early.push(line);
  const data = await openBatches(files, { config, flags, say: (line) => tell(line) });
  const start: Checkpoint = resumes ? await loadRun(run, config) : {
    config,
    progress: { step: 0, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH },
    state: withinMemory(config, () => initState(config.seed, config)),
  };

  const { step, next } = start.progress;
  const stepsPerEpoch = Math.floor(files.length / config.batch);
  const left = (config.epochs - next.epoch) * stepsPerEpoch - Math.floor(next.index / config.batch);
  const total = Math.min(config.steps ?? Infinity, step + left);
  if (step >= total) {
    console.error(
      `${out} has been trained for ${step} steps already: ` +
        "raise --epochs or --steps to go on, or start again with --fresh",
    );
    return 0;
  }
  if (!resumes && await runs.exists(run.config)) {
    console.error(`The older run in ${out} is now ${await runs.moveAside(run)}`);
  }
  await runs.createRunFolder(run);
  await runs.writeConfig(run, config);
  if (list !== undefined) await writeFileAtomic(run.exclude, list);
  await runs.truncateMetrics(run, start.progress);
  const bar = progressBar({
    total,
    start: step,
    stepsPerEpoch,
    imagesPerStep: config.batch,
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
  const checkpointMs = (flags["checkpoint-every"] ?? 60) * 1000;
  try {
    const { minutes } = flags;
    return await trainRun({ run, start, config, data, bar, total, say, checkpointMs, minutes });
  } catch (error) {
    throw memoryError(error, config);
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

function withinMemory<T>(config: runs.RunConfig, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw memoryError(error, config);
  }
}

/** The error itself, or in words where memory was too small. */
function memoryError(error: unknown, { model, batch }: runs.RunConfig): unknown {
  const isMemory = error instanceof WebAssembly.RuntimeError ||
    (error instanceof RangeError && /allocation failed|array length/i.test(error.message));
  if (!isMemory) return error;
  return new Error(
    `Cannot train on batches of ${batch} images of ${model.height}x${model.width} ` +
      `with the width factor ${model.widthFactor} as memory does not suffice (${error.message}): ` +
      "make one of them smaller",
    { cause: error },
  );
}

interface TrainRun {
  readonly run: runs.RunFolder;
  readonly start: Checkpoint;
  readonly config: runs.RunConfig;
  readonly data: Awaited<ReturnType<typeof openBatches>>;
  readonly bar: ReturnType<typeof progressBar>;
  readonly total: number;
  readonly say: (line: string) => void;
  readonly checkpointMs: number;
  /** Ends the run after so much time. */
  readonly minutes?: number;
}

/** Follows the loop: logs, pictures, checkpoints; the exit code is the result. */
async function trainRun(session: TrainRun): Promise<number> {
  const { run, start, config, data, bar, total, say, checkpointMs, minutes } = session;
  const interrupt = listenForInterrupt(() => bar.print("Finishing the step and saving …"));
  const noise = sampleNoise(config);
  const save = async (state: GanState, progress: Checkpoint["progress"]) => {
    await saveCheckpoint(
      run.checkpoints,
      { config: runs.stepConfig(config), progress, state },
      config,
    );
  };
  const draw = (state: GanState, path: string) => drawSamples(state, noise, { config, path });

  let epoch = start.progress.epoch;
  let [reportedAt, savedAt] = [performance.now(), performance.now()];
  let last: Report | undefined;
  if (start.progress.step === 0) await draw(start.state, runs.samplePath(run, 0));
  const timeIsUp = new AbortController();
  const timer = minutes && setTimeout(() => timeIsUp.abort(), minutes * 60_000);
  const signal = AbortSignal.any([interrupt.signal, timeIsUp.signal]);
  const loop = train(start.state, data, {
    step: compile(makeTrainStep(config)),
    epochs: config.epochs,
    steps: total,
    from: start.progress.next,
    signal,
  });
  for await (const report of loop) {
    last = report;
    const now = performance.now();
    epoch = addLosses(epoch, report, now - reportedAt);
    reportedAt = now;
    const losses = report.losses.at(-1);
    bar.update(report.step, losses && { G: losses.generator, D: losses.discriminator });
    runs.appendMetrics(run, stepMetrics(report));
    const progress = { step: report.step, next: report.next, epoch };
    if (report.epochEnded) {
      await draw(report.state, runs.samplePath(run, report.epoch + 1));
      runs.appendMetrics(run, [epochMetric(report, epoch)]);
      say(epochLine(report.epoch + 1, config.epochs, epoch));
      epoch = EMPTY_EPOCH;
    }
    const isLast = report.step >= total || signal.aborted;
    if (isLast && !report.epochEnded && !interrupt.signal.aborted) {
      await draw(report.state, runs.samplePath(run, report.epoch + 1));
    }
    if (report.epochEnded || isLast || now - savedAt >= checkpointMs) {
      await save(report.state, { ...progress, epoch });
      savedAt = performance.now();
    }
  }
  bar.finish();
  interrupt.stop();
  clearTimeout(timer);
  noise.dispose();
  if (last === undefined) {
    console.error("Stopped before the first step. Begin again with the same command.");
    return INTERRUPTED;
  }
  const { step, state } = last;
  disposeRecord(state);
  const sampling = `deno task sample --checkpoint ${run.path}`;
  if (interrupt.signal.aborted && step < total) {
    console.error(
      `Stopped and saved at step ${step}. Go on with the same command. Draw faces: ${sampling}`,
    );
    return INTERRUPTED;
  }
  const { frames } = await evolutionGif(await runs.listSamples(run), run.evolution);
  console.error(
    `Done: ${step} steps, ${run.evolution} shows ${frames} pictures. Draw faces: ${sampling}`,
  );
  return 0;
}

/** The noise of the sample pictures, the same throughout a run. */
function sampleNoise({ seed, model }: runs.RunConfig): Tensor2D {
  const [, , , key] = splitKey(randomKey(seed), 4); // initState() uses the first three.
  return randomNormal<Tensor2D>(key, [SAMPLES, model.noiseSize]);
}

async function drawSamples(
  state: GanState,
  noise: Tensor2D,
  { config, path }: { config: runs.RunConfig; path: string },
): Promise<void> {
  const { height, width } = config.model;
  const images = await sampleImages(generatorOf(state), noise, config.model);
  await writeFileAtomic(path, encodePng(gridImage(images, { count: SAMPLES, height, width })));
}

if (import.meta.main) await runCommand(HELP, main);
