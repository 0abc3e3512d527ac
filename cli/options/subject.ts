/** What `evaluate` measures: a generator, or the pictures of another program. */
import { exists } from "../../data/files.ts";
import { messageOf } from "../../core/errors.ts";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomKey, randomNormal } from "../../core/random.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor2D } from "../../core/tensor.ts";
import { withoutSecrets } from "../../data/sources/address.ts";
import { values } from "../../data/pipeline/dataset.ts";
import { decodeImage } from "../../data/images/decode.ts";
import type { ImageFile, Source } from "../../data/sources/image_file.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/config.ts";
import { type GeneratorFile, PRETRAINED } from "../../models/generator_file.ts";
import { truncateLatents } from "../../models/latent.ts";
import { makeGenerator } from "../../models/generator.ts";
import { sampleEach } from "../../models/sample.ts";
import { findCheckpoints } from "../../train/checkpoint.ts";
import { FRAMING, type LoadingOptions, openPictures } from "../../data/training_pictures.ts";
import { floats } from "../../metrics/comparison.ts";
import { dataName, openData } from "./data_flags.ts";
import { UsageError } from "./flags.ts";
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

/** Where it is, before anything is loaded. */
export interface Place {
  /** The checkpoints that are meant, newest first. */
  readonly checkpoints?: readonly string[];
  /** The configuration of the run that they are of. */
  readonly saved?: RunConfig;
  /** The folder of the run. */
  readonly run: ReturnType<typeof runFolder>;
  /** The place of the real pictures. */
  readonly data: string;
  /** The folder that the evaluation is written into, unless another one is asked for. */
  readonly out: string;
}

/** What is measured. */
export interface Subject {
  /** What it is called in the report. */
  readonly origin: { readonly checkpoint: string } | { readonly generated: string };
  /** The steps of its training, where the file says so. */
  readonly step?: number;
  readonly model: ModelConfig;
  /** The most pictures that there are. */
  readonly most: number;
  /** `count` pictures `[height, width, 3]` in 0 … 1, or fewer where files cannot be read. */
  readonly pictures: (count: number) => AsyncIterable<Float32Array>;
  readonly dispose: () => void;
}

/** Sides of pictures that networks see: larger ones take memory and show them no more. */
const LEAST_SIDE = 8, MOST_SIDE = 256;

/**
 * Finds what the flags mean.
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
      `Cannot tell what ${newest} was trained on as ${run.config} is missing: give the pictures by --data`,
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

/** Loads what is measured. */
export async function openSubject(
  { checkpoints }: Place,
  flags: SubjectFlags & LoadingOptions,
  say: (line: string) => void,
): Promise<Subject> {
  if (flags.generated !== undefined) return await openGenerated(flags.generated, flags, say);
  if (checkpoints === undefined) {
    const name = PRETRAINED.protocol === "file:" ? fileURLToPath(PRETRAINED) : PRETRAINED.href;
    return drawn(name, await openGenerator(undefined), flags);
  }
  const { path, generator } = await openNewest(checkpoints);
  return drawn(path, generator, flags);
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
      const noise = randomNormal<Tensor2D>(randomKey(seed), [count, config.noiseSize]);
      return sampleEach(network, truncateLatents(noise, truncation), makeGenerator(config));
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
    ...{ origin: { generated: name }, model, most: files.length },
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
    `Cannot measure ${name} at ${height}x${width}: sides may have ${LEAST_SIDE} to ${MOST_SIDE} pixels, ` +
      "and figures compare only at one size; give one that all have, such as --image-size 96x80",
  );
}
