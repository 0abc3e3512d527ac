/** From the files that `--data` names to pictures of the model's size, and to the batches of a run. */
import { messageOf } from "../core/check.ts";
import { awaitGone } from "./sources/gone.ts";
import type { CacheLimits } from "./pipeline/cache.ts";
import { faceImages } from "./faces.ts";
import type { Dataset } from "./pipeline/dataset.ts";
import type { Image } from "./images/image.ts";
import type { Shard } from "./pipeline/shard.ts";
import type { ImageFile, Source } from "./sources/image_file.ts";
import { pipe } from "./pipeline/pipe.ts";
import { tensors } from "./pipeline/tensors.ts";
import type { PictureConfig, RunConfig } from "../train/run/folder.ts";
import type { TrainFlags } from "../cli/options/train_flags.ts";

const CACHE_FOLDER = ".cache/decoded";

/** How pictures are made of files. */
export interface OpenPicturesOptions {
  readonly config: Pick<RunConfig, "model" | "batch" | "seed"> & PictureConfig;
  readonly flags: Pick<TrainFlags, "workers" | "cache">;
  readonly say: (line: string) => void;
  /** Which part of the batches, where several processes train together. */
  readonly shard?: Shard;
}

/** The data as batches of tensors, as {@linkcode openPictures} makes them. */
export async function openBatches(files: Source, options: OpenPicturesOptions) {
  return pipe(await openPictures(files, options), tensors());
}

/** The data as batches of pictures; files that cannot be read are named once and left out. */
export async function openPictures(
  files: Source,
  { config, flags, say, shard }: OpenPicturesOptions,
): Promise<Dataset<readonly Image[]>> {
  const { batch, seed, fit, zoom, focus, flip } = config;
  const { height, width } = config.model;
  const skipped = new Set<string>();
  const onError = (file: ImageFile, error: unknown) => {
    if (skipped.has(file.name)) return;
    skipped.add(file.name);
    say(`Skipped (${skipped.size} so far): ${messageOf(error)}`);
  };
  const profiles = new Set<string>();
  const onProfile = (file: ImageFile, profile: string) => {
    if (profiles.has(profile)) return;
    profiles.add(profile);
    say(
      `${file.name} has a colour profile (${profile}) that cannot be turned into sRGB: its colours are taken as they ` +
        "are, and those of others like it. Convert them to sRGB if they look wrong.",
    );
  };
  return faceImages(awaitGone(files, { say }), {
    ...{ height, width, batch, seed, fit, zoom, focus, flip, shard, onError, onProfile },
    maxPixels: config.maxMegapixels * 1e6,
    workers: flags.workers,
    cache: await cacheOf(files, { place: flags.cache, say }),
  });
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
