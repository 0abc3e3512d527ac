/** From the files that `--data` names to pictures of the model's size, and to the batches of a run. */
import { messageOf } from "../core/errors.ts";
import { noticeLostFiles } from "./sources/lost_files.ts";
import { waitForFiles } from "./sources/wait_for_files.ts";
import type { CacheLimits, PictureStore } from "./pipeline/cache.ts";
import { faceImages } from "./faces.ts";
import type { Dataset } from "./pipeline/dataset.ts";
import type { Image } from "./images/image.ts";
import type { Shard } from "./pipeline/shard.ts";
import type { ImageFile, Source } from "./sources/image_file.ts";
import { pipe } from "./pipeline/pipe.ts";
import { type LabelledBatch, tensors } from "./pipeline/tensors.ts";
import type { Tensor4D } from "../core/tensor.ts";
import type { Fit, Focus } from "./images/frame.ts";

const CACHE_FOLDER = ".cache/decoded";

/**
 * How photos become pictures of the model's size.
 *
 * @category Batches of faces
 */
export interface FramingConfig {
  /** How pictures of other proportions fit the model's. */
  readonly fit: Fit;
  /** How many times closer than the whole picture, at least 1. */
  readonly zoom: number;
  /** The middle of what is kept. */
  readonly focus: Focus;
  /** Whether half of the pictures are mirrored, others in every epoch. */
  readonly flip: boolean;
  /** Larger photos are skipped. */
  readonly maxMegapixels: number;
}

/** What is not asked for, and what older runs did. */
export const FRAMING: FramingConfig = {
  fit: "stretch",
  zoom: 1,
  focus: { x: 0.5, y: 0.5 },
  flip: false,
  maxMegapixels: 200,
};

/**
 * What loading pictures may take of the machine.
 *
 * @category Batches of faces
 */
export interface LoadingOptions {
  /** Processes that decode beside this one; by default one fewer than there are cores. */
  readonly workers?: number;
  /** Where decoded pictures are kept. @default {"disk"} */
  readonly cache?: "disk" | "memory" | "none" | PictureStore;
}

/** How pictures are made of files. */
export interface OpenPicturesOptions {
  readonly config: FramingConfig & {
    readonly model: {
      readonly height: number;
      readonly width: number;
      readonly classes?: readonly { readonly name: string }[];
    };
    readonly batch: number;
    readonly seed: number;
  };
  readonly loading?: LoadingOptions;
  readonly say: (line: string) => void;
  /** Which part of the batches, where several processes train together. */
  readonly shard?: Shard;
  /** Whether photos that vanish may not be left out where an epoch would lack a step. @default {false} */
  readonly isTraining?: boolean;
}

/**
 * The data of a run as batches of tensors, with labels if its model has classes. Unlike {@linkcode openPictures}, it ends
 * with a transient error when photos vanish that an epoch cannot do without.
 */
export async function openBatches(
  files: Source,
  options: OpenPicturesOptions,
): Promise<Dataset<Tensor4D | LabelledBatch>> {
  const pictures = await openPictures(files, { ...options, isTraining: true });
  const { classes } = options.config.model;
  if (classes === undefined) return pipe(pictures, tensors());
  return pipe(pictures, tensors({ classes: classes.map(({ name }) => name) }));
}

/** The data as batches of pictures; files that cannot be read are named once and left out. */
export async function openPictures(
  files: Source,
  { config, loading = {}, say, shard, isTraining = false }: OpenPicturesOptions,
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
      `${file.name} has a colour profile (${profile}) that cannot be converted to sRGB: its colours are used as they ` +
        "are, like those of others with this profile. Convert the files to sRGB if the colours look wrong.",
    );
  };
  const patient = waitForFiles(files, { say });
  const isShared = shard !== undefined;
  const needed = isTraining
    ? noticeLostFiles(patient, { batch, isShared, damaged: () => skipped.size })
    : patient;
  return faceImages(needed, {
    height,
    width,
    batch,
    seed,
    fit,
    zoom,
    focus,
    flip,
    shard,
    onError,
    onProfile,
    maxPixels: config.maxMegapixels * 1e6,
    workers: loading.workers,
    cache: await cacheOf(files, { place: loading.cache, say }),
  });
}

/** Where decoded pictures are kept. A disk that is full, or may not be written to, is no reason to stop. */
async function cacheOf(
  files: Source,
  { place = "disk", say }: {
    readonly place?: LoadingOptions["cache"];
    readonly say: (line: string) => void;
  },
): Promise<CacheLimits> {
  if (place === "none") return { limitBytes: 0 };
  if (typeof place === "object") return { limitBytes: 0, store: place };
  if (place === "memory") return {};
  return {
    directory: CACHE_FOLDER,
    fingerprint: await files.fingerprint(),
    onDirectoryError: ({ message }) => say(`${message} Pictures are kept in memory alone.`),
  };
}
