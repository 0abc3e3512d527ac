/** From the files that `--data` names to the batches of a run. */
import { messageOf } from "../data/_check.ts";
import type { CacheLimits } from "../data/cache.ts";
import { faceImages } from "../data/faces.ts";
import type { ImageFile, Source } from "../data/image_file.ts";
import { pipe } from "../data/pipe.ts";
import { tensors } from "../data/tensors.ts";
import type { TrainFlags } from "./_train_flags.ts";
import type { RunConfig } from "./_run.ts";

const CACHE_FOLDER = ".cache/decoded";

/** The data as batches; files that cannot be read are named once and left out. */
export async function openBatches(
  files: Source,
  { config, flags, say }: {
    readonly config: RunConfig;
    readonly flags: TrainFlags;
    readonly say: (line: string) => void;
  },
) {
  const { batch, seed, fit, zoom, focus, flip } = config;
  const { height, width } = config.model;
  const skipped = new Set<string>();
  const onError = (file: ImageFile, error: unknown) => {
    if (skipped.has(file.name)) return;
    skipped.add(file.name);
    say(`Skipped (${skipped.size} so far): ${messageOf(error)}`);
  };
  const images = faceImages(files, {
    ...{ height, width, batch, seed, fit, zoom, focus, flip, onError },
    maxPixels: config.maxMegapixels * 1e6,
    workers: flags.workers,
    cache: await cacheOf(files, { place: flags.cache, say }),
  });
  return pipe(images, tensors());
}

/** Where decoded pictures are kept. A disk that is full, or may not be written to, is no reason to stop. */
async function cacheOf(
  files: Source,
  { place = "disk", say }: {
    readonly place?: TrainFlags["cache"];
    readonly say: (line: string) => void;
  },
): Promise<CacheLimits> {
  if (place === "none") return { limitBytes: 0 };
  if (place === "memory") return {};
  return {
    directory: CACHE_FOLDER,
    fingerprint: await files.fingerprint(),
    onDirectoryError: ({ message }) => say(`${message} Pictures are kept in memory alone.`),
  };
}
