/** A run before its folder is changed: its photos, its configuration, and where it starts. */
import { checkPrecision } from "../../core/compile.ts";
import { disposeRecord } from "../../core/record.ts";
import { counted } from "../../core/words.ts";
import { openBatches } from "../../data/training_pictures.ts";
import { type Checkpoint, EMPTY_EPOCH } from "../checkpoint.ts";
import { ALONE } from "../distributed/ranks.ts";
import { imagesPerStep, lengthOf, type RunConfig, withDecaySteps } from "./config.ts";
import { firstState } from "./device_faults.ts";
import { owesEvaluation } from "./evaluator.ts";
import { readMetrics } from "./log.ts";
import type { OpenedRun } from "./open_run.ts";
import { describeOrigin } from "./origin.ts";
import { choosePhotos, type RunPhotos } from "./photos.ts";
import { loadRun } from "./resume.ts";
import type { RunOptions } from "./start.ts";
import type { Training } from "./training.ts";

/** What a run is made of. */
export interface PreparedRun extends Pick<Training, "start" | "data" | "total" | "stepsPerEpoch"> {
  readonly photos: RunPhotos;
  readonly config: RunConfig;
  /** Newer checkpoints than that it starts from, which are damaged. */
  readonly damaged: Awaited<ReturnType<typeof loadRun>>["damaged"];
  /** Whether no step and no evaluation is left. */
  readonly isOver: boolean;
}

/**
 * Opens the photos of a run, and loads or initialises its state.
 *
 * @throws {Error} If the folder, the photos and the configuration do not match.
 */
export async function prepareRun(
  { folder: run, saved }: OpenedRun,
  options: RunOptions,
  say: (text: string) => void,
): Promise<PreparedRun> {
  const { origin, loading, ranks = ALONE } = options;
  const photos = await choosePhotos(run, saved, options);
  const { files, config: settled } = photos;
  photos.said.forEach(say);
  const perStep = imagesPerStep(settled);
  checkPrecision(settled.precision);
  refuseTooFew(files.length, { config: settled, ranks: ranks.count });
  const data = await openBatches(files, {
    config: { ...settled, batch: perStep },
    loading,
    say,
    shard: ranks.count > 1 ? ranks : undefined,
  });
  const found = saved && await loadRun(run, settled);
  const start: Checkpoint = found ? asAsked(found.checkpoint, settled, saved) : {
    config: settled,
    progress: { step: 0, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH },
    state: await firstState(settled, origin),
  };
  if (origin) {
    describeOrigin(origin, settled.model).forEach(say);
    disposeRecord(origin.trained);
  }
  const { stepsPerEpoch, total } = lengthOf(settled, start.progress, {
    photos: files.length,
    imagesOfAll: perStep * ranks.count,
  });
  const config = withDecaySteps(settled, { saved, total });
  const isEvaluated = !saved || !owesEvaluation(start.progress, await readMetrics(run), config);
  const isOver = start.progress.step >= total && isEvaluated;
  return {
    photos,
    config,
    data,
    start,
    damaged: found?.damaged ?? [],
    stepsPerEpoch,
    total,
    isOver,
  };
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

/** A changed learning rate is used as given, and the count of rollbacks starts again. */
function asAsked(checkpoint: Checkpoint, { adam }: RunConfig, saved?: RunConfig): Checkpoint {
  if (adam.learningRate === saved?.adam.learningRate) return checkpoint;
  return { ...checkpoint, progress: { ...checkpoint.progress, rollbacks: 0 } };
}
