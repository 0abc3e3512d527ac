/**
 * Measures how good the pictures of a trained generator are.
 *
 * @module
 */
import { join } from "node:path";
import { selectBackend } from "../core/backend.ts";
import { writeFileAtomic } from "../data/files.ts";
import type { Image } from "../data/images/image.ts";
import type { Dataset } from "../data/pipeline/dataset.ts";
import type { Source } from "../data/sources/image_file.ts";
import { encodePng } from "../data/images/formats/png.ts";
import { compareFeatures, LEAST_COUNT } from "../metrics/evaluate.ts";
import { nearestNeighbours, type Neighbour } from "../metrics/nearest_neighbours.ts";
import { patchesEach } from "../metrics/patches.ts";
import { describePictures } from "../metrics/pictures.ts";
import { FRAMING, openPictures } from "../data/training_pictures.ts";
import {
  describeNoise,
  describeReal,
  fingerprintOf,
  slicePictures,
} from "../metrics/comparison.ts";
import { choiceOf, openData, orMoved, placeOf } from "./options/data_flags.ts";
import { type EvaluatorNetworks, loadEvaluatorNetworks } from "../metrics/networks/load.ts";
import { type Evaluation, evaluationTable } from "../metrics/table.ts";
import { selectFiles } from "../train/run/exclude_list.ts";
import type { FlagValues } from "./options/flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { describeFlags } from "./options/help.ts";
import { findNearest, nearestSheet } from "../metrics/nearest_pictures.ts";
import { makeFolder } from "./options/out.ts";
import { askForFolder } from "./options/permissions.ts";
import { toUser } from "./options/places.ts";
import { phase } from "./_progress.ts";
import { findPlace, openSubject, type Place, type Subject } from "./options/subject.ts";
import { EVALUATE_FLAGS } from "./options/evaluate_flags.ts";

type EvaluateFlags = FlagValues<typeof EVALUATE_FLAGS>;

const DEFAULT_COUNT = 2000;
const DEFAULT_NEAREST = 12;

const HELP = `Measures how good the faces of a generator are, compared with real pictures.

Usage: deno task evaluate [--checkpoint runs/NAME | --generated DIR] [flags]

${describeFlags(EVALUATE_FLAGS)}
  --help

The table has three columns: the model; other real pictures, the best that a model can reach; and noise. Faces are
compared by face-api.js descriptors, so the Fréchet distance is not the standard FID. Descriptors hardly see fine
detail; the patch distances do, at several scales, finest first: both blur and grain raise the first one.

--features gives the FID as pytorch-fid computes it, at about one second per picture on two CPU cores. Download the weights
https://github.com/mseitzer/pytorch-fid/releases/download/fid_weights/pt_inception-2015-12-05-6726825d.pth
and convert them once in Python (pip install torch safetensors):
    import torch; from safetensors.torch import save_file
    weights = torch.load("pt_inception-2015-12-05-6726825d.pth")
    floats = {k: w.contiguous() for k, w in weights.items()
              if w.is_floating_point()}
    save_file(floats, "inception.safetensors")

The folder gets evaluation.json and nearest.png: samples above the real pictures most like them.

Examples:
  deno task evaluate --data ./images --count 500                         the weights that come with Nash
  deno task evaluate --checkpoint runs/images-fast
  deno task evaluate --checkpoint runs/images-fast --count 500        a quarter of the time
  deno task evaluate --checkpoint runs/NAME --truncation 0.7
  deno task evaluate --checkpoint runs/NAME --data ./other-images --count 500
  deno task evaluate --checkpoint runs/NAME --features inception.safetensors
  deno task evaluate --generated ./their-faces --data ./images  faces of another program
`;

async function main(args: string[]): Promise<void> {
  const startedAt = performance.now();
  const flags = parseFlags(args, EVALUATE_FLAGS);
  const { seed = 0 } = flags;
  await askForFolder();
  const place = await findPlace(flags);
  const { saved, data } = place;
  await selectBackend(flags.backend);
  const subject = await openSubject(place, flags, say);
  requireMeasurable(subject, subject.most);
  const { model } = subject, { height, width } = model;
  const files = await openPhotos(place, flags);
  const networks = await loadEvaluatorNetworks(flags.features);
  const out = flags.out ?? place.out;
  await makeFolder(out);

  const config = { ...FRAMING, ...saved, model, batch: 1, seed, flip: false };
  const photos = await openPictures(files, { config, loading: flags, say });
  const fingerprint = fingerprintOf(await files.fingerprint(), config);
  const given = { ...flags, networks, files, photos, fingerprint, data };
  const { drawn, halves: [first, second], noise, shown, count } = await measure(subject, given);
  const { extractor } = networks;
  say("Comparing …");
  const neighbours = await nearestNeighbours(drawn.features, first.features);
  const others = await nearestNeighbours(second.features, first.features);
  const evaluation: Evaluation = {
    command: "evaluate",
    ...subject.origin,
    step: subject.step,
    truncation: flags.truncation,
    data,
    count,
    seed,
    height,
    width,
    extractor: extractor.name,
    distances: extractor.distances,
    model: await compareFeatures(first, drawn, extractor),
    floor: await compareFeatures(first, second, extractor),
    noise: await compareFeatures(first, noise, extractor),
    nearest: { samples: medianDistance(neighbours), real: medianDistance(others) },
    seconds: (performance.now() - startedAt) / 1000,
  };
  const report = JSON.stringify(evaluation, null, 2) + "\n";
  await writeFileAtomic(join(out, "evaluation.json"), report);
  console.log(evaluationTable(evaluation));
  if (shown.length === 0) return;
  const nearest = await findNearest(
    photos,
    shown.map((image, i) => ({ image, neighbour: neighbours[i] })),
    { onProgress: phase("finding the nearest", files.length) },
  );
  const by = flags.features === undefined ? "descriptor" : "Inception";
  const sheet = nearestSheet(nearest, { compared: count, by, all: files.length });
  await writeFileAtomic(join(out, "nearest.png"), encodePng(sheet));
  say(`Look at ${toUser(join(out, "nearest.png"))}: samples and the nearest pictures`);
}

/** Describes pictures of the subject, twice as many photos, and noise: as many as there are of all of them. */
async function measure(
  subject: Subject,
  { networks, files, photos, fingerprint, data, ...flags }: EvaluateFlags & {
    readonly networks: EvaluatorNetworks;
    readonly files: Source;
    readonly photos: Dataset<readonly Image[]>;
    readonly fingerprint: string;
    readonly data: string;
  },
) {
  const { count: asked = DEFAULT_COUNT, nearest: most = DEFAULT_NEAREST } = flags;
  const { height, width } = subject.model;
  const { extractor, detector, dispose } = networks;
  const isKept = (flags.cache ?? "disk") === "disk";
  const wanted = Math.min(asked, subject.most, Math.floor(files.length / 2));
  const patches = patchesEach(wanted);
  const options = (label: string, count: number) => ({
    height,
    width,
    count,
    patches,
    extractor,
    detector,
    say,
    isKept,
    onProgress: phase(label, count),
  });
  const shown: Image[] = [];
  async function* samples(): AsyncGenerator<Float32Array> {
    for await (const image of subject.pictures(wanted)) {
      if (shown.length < most) shown.push(pictureOf(image, { height, width }));
      yield image;
    }
  }
  const drawn = await describePictures(samples(), options("measuring samples", wanted));
  subject.dispose();
  const real = await describeReal(photos, {
    ...options("measuring photos", 2 * wanted),
    fingerprint,
  });
  requireEnough(real.features.count, data);
  const count = Math.min(drawn.features.count, Math.floor(real.features.count / 2));
  requireMeasurable(subject, count);
  if (count < asked) {
    const isShort = subject.most === wanted || drawn.features.count < wanted;
    const why = isShort && count === drawn.features.count
      ? `${nameOf(subject)} has no more`
      : `${data} has ${real.features.count}, and half of them show what real pictures reach`;
    say(`Comparing ${count} pictures on each side, not ${asked}: ${why}`);
  }
  const noise = await describeNoise(options("measuring noise", count));
  dispose();
  return {
    count,
    drawn: slicePictures(drawn, 0, count),
    halves: [slicePictures(real, 0, count), slicePictures(real, count, 2 * count)] as const,
    noise,
    shown: shown.slice(0, count),
  };
}

/** The photos to compare with: those asked for, or those of the run. */
async function openPhotos(
  { run, saved, data }: Place,
  flags: EvaluateFlags,
): Promise<Source> {
  const isOfRun = flags.data === undefined;
  const choice = { ...(isOfRun ? choiceOf(saved ?? {}) : {}), ...choiceOf(flags) };
  const source = await openData(placeOf(flags.data, data), choice).catch(orMoved(flags.data));
  const { files, said } = await selectFiles(source, { run, saved: isOfRun ? saved : undefined });
  requireEnough(files.length, data);
  for (const note of files.notes ?? []) say(note);
  if (said !== undefined) say(said);
  return files;
}

function say(line: string): void {
  console.error(line);
}

function requireEnough(count: number, data: string): void {
  if (count >= 2 * LEAST_COUNT) return;
  throw new Error(
    `Cannot compare with ${count} pictures of ${data}: at least ${2 * LEAST_COUNT} are needed`,
  );
}

function requireMeasurable(subject: Subject, count: number): void {
  if (count >= LEAST_COUNT) return;
  throw new Error(
    `Cannot measure ${nameOf(subject)} by ${count} pictures: at least ${LEAST_COUNT} are needed`,
  );
}

function nameOf({ origin }: Subject): string {
  return "generated" in origin ? origin.generated : origin.checkpoint;
}

function pictureOf(
  image: Float32Array,
  size: { readonly height: number; readonly width: number },
): Image {
  return { ...size, channels: 3, data: Uint8Array.from(image, (value) => Math.round(value * 255)) };
}

function medianDistance(neighbours: readonly Neighbour[]): number {
  const distances = neighbours.map(({ distance }) => distance).sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)];
}

if (import.meta.main) await runCommand(HELP, main);
