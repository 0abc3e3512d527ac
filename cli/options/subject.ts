/** What `evaluate` measures: a generator, or pictures made by another program. */
import { exists } from "../../data/files.ts";
import { messageOf } from "../../core/errors.ts";
import { basename, join } from "node:path";
import { randomKey, randomNormal } from "../../core/random.ts";
import { disposeRecord } from "../../core/record.ts";
import { withoutSecrets } from "../../data/sources/address.ts";
import { values } from "../../data/pipeline/dataset.ts";
import { decodeImage } from "../../data/images/decode.ts";
import type { ImageFile, Source } from "../../data/sources/image_file.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/config.ts";
import type { GeneratorFile } from "../../models/generator_file.ts";
import { truncateLatents } from "../../models/latent.ts";
import { inProportion, oneHot } from "../../models/classes.ts";
import { makeGenerator } from "../../models/generator.ts";
import { sampleEach } from "../../models/sample.ts";
import { findCheckpoints } from "../../train/checkpoint.ts";
import { FRAMING, type LoadingOptions, openPictures } from "../../data/training_pictures.ts";
import { floats } from "../../metrics/comparison.ts";
import { dataName, openData } from "./data_flags.ts";
import { UsageError } from "./flags.ts";
import { pretrainedName } from "./places.ts";
import { openGenerator, openNewest } from "../../train/run/open_generator.ts";
import { runFolder, runOfCheckpoint } from "../../train/run/folder.ts";
import { readConfig, type RunConfig } from "../../train/run/config.ts";

/** The values of the flags that say what to measure. */
export interface SubjectFlags {
  readonly checkpoint?: string;
  readonly generated?: string;
  readonly "image-size"?: { readonly height: number; readonly width: number };
  readonly truncation?: number;
  readonly data?: string;
  readonly seed?: number;
}

/** Where to find the subject, before anything is loaded. */
export interface Place {
  /** The checkpoints, newest first. */
  readonly checkpoints?: readonly string[];
  /** The configuration of their run. */
  readonly saved?: RunConfig;
  /** The folder of the run. */
  readonly run: ReturnType<typeof runFolder>;
  /** The place of the real pictures. */
  readonly data: string;
  /** The default output folder. */
  readonly out: string;
}

/** What is measured. */
export interface Subject {
  /** Its name in the report. */
  readonly origin: { readonly checkpoint: string } | { readonly generated: string };
  /** Training steps, if the file says so. */
  readonly step?: number;
  readonly model: ModelConfig;
  /** The number of pictures available. */
  readonly most: number;
  /** `count` pictures `[height, width, 3]` in [0, 1], or fewer if files cannot be read. */
  readonly pictures: (count: number) => AsyncIterable<Float32Array>;
  readonly dispose: () => void;
}

/** Allowed sides in pixels: the feature networks see no more detail in larger pictures. */
const LEAST_SIDE = 8, MOST_SIDE = 256;

/**
 * Finds the subject that the flags name.
 *
 * @throws {UsageError} If they contradict each other, or do not say what to compare with.
 */
export async function findPlace(flags: SubjectFlags): Promise<Place> {
  const { checkpoint, generated, data: asked } = flags;
  checkFlags(flags);
  const other = (name: string): Place => {
    if (asked === undefined) {
      throw new UsageError(
        "--data is needed: give the real pictures to compare with, such as --data ./images",
      );
    }
    const out = join("runs", `evaluate-${name}`);
    return { run: runFolder(out), data: withoutSecrets(asked), out };
  };
  if (generated !== undefined) return other(dataName(generated));
  if (checkpoint === undefined) return other("pretrained");
  const name = pretrainedName(checkpoint);
  if (name !== undefined) return { ...other(name), checkpoints: [checkpoint] };
  const checkpoints = await findCheckpoints(checkpoint);
  const [newest] = checkpoints;
  const run = runOfCheckpoint(newest);
  if (await exists(run.config)) {
    const saved = await readConfig(run);
    const data = asked ? withoutSecrets(asked) : saved.data;
    return { checkpoints, run, saved, data, out: join(run.path, "evaluation") };
  }
  if (asked === undefined) {
    throw new Error(
      `Cannot tell what ${newest} was trained on as ${run.config} is missing: give the pictures with --data`,
    );
  }
  return { ...other(basename(newest, ".safetensors")), checkpoints };
}

function checkFlags(flags: SubjectFlags): void {
  if (flags.generated === undefined) {
    if (flags["image-size"] === undefined) return;
    throw new UsageError(
      "--image-size goes with --generated: a generator draws pictures of its own size",
    );
  }
  for (const name of ["checkpoint", "truncation"] as const) {
    if (flags[name] === undefined) continue;
    throw new UsageError(
      `--generated and --${name} do not go together: measure pictures or a generator`,
    );
  }
}

/** Loads the subject. */
export async function openSubject(
  { checkpoints }: Place,
  flags: SubjectFlags & LoadingOptions,
  say: (line: string) => void,
): Promise<Subject> {
  if (flags.generated !== undefined) return await openGenerated(flags.generated, flags, say);
  if (checkpoints === undefined) return drawn("pretrained", await openGenerator(undefined), flags);
  const { path, generator } = await openNewest(checkpoints);
  return drawn(pretrainedName(path) ?? path, generator, flags);
}

function drawn(
  checkpoint: string,
  { network, config, metadata }: GeneratorFile,
  { seed = 0, truncation = 1 }: SubjectFlags,
): Subject {
  return {
    origin: { checkpoint },
    step: metadata.step === undefined ? undefined : Number(metadata.step),
    model: config,
    most: Infinity,
    pictures: (count) => {
      const noise = randomNormal(randomKey(seed), [count, config.noiseSize]);
      const { classes } = config;
      const labels = classes && oneHot(inProportion(count, classes), classes.length);
      const latents = truncateLatents(noise, truncation);
      return sampleEach(network, latents, makeGenerator(config), { labels });
    },
    dispose: () => disposeRecord(network),
  };
}

async function openGenerated(
  place: string,
  flags: SubjectFlags & LoadingOptions,
  say: (line: string) => void,
): Promise<Subject> {
  const files = await openData(place);
  const name = withoutSecrets(place);
  const size = flags["image-size"] ?? await sizeOf(files, name);
  checkSize(size, name);
  const model = { ...ARTICLE_MODEL, ...size };
  const config = { ...FRAMING, model, batch: 1, seed: flags.seed ?? 0 };
  const pictures = await openPictures(files, { config, loading: flags, say });
  return {
    origin: { generated: name },
    model,
    most: files.length,
    pictures: () => floats(pictures),
    dispose: () => {},
  };
}

/** The size of the first picture that can be read. */
async function sizeOf(files: Source, name: string) {
  let why = "";
  for await (const file of values<ImageFile>(files)) {
    try {
      const { height, width } = await decodeImage(await file.read());
      return { height, width };
    } catch (error) {
      why ||= messageOf(error);
    }
  }
  throw new Error(`Cannot measure ${name} as none of its pictures can be read: ${why}`);
}

function checkSize({ height, width }: { height: number; width: number }, name: string): void {
  if (Math.min(height, width) >= LEAST_SIDE && Math.max(height, width) <= MOST_SIDE) return;
  throw new UsageError(
    `Cannot measure ${name} at ${height}x${width}: sides must be ${LEAST_SIDE} to ${MOST_SIDE} pixels, ` +
      "and only results at the same size compare; give one, such as --image-size 96x80",
  );
}
