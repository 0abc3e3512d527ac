/**
 * Finds the face of a generator that is nearest to a photo.
 *
 * @module
 */
import { whyDenied } from "../core/errors.ts";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../core/backend.ts";
import { compile } from "../core/compile.ts";
import { idleTurn } from "../core/turn.ts";
import { randomKey, randomNormal } from "../core/random.ts";
import { disposeRecord } from "../core/record.ts";
import type { Tensor2D } from "../core/tensor.ts";
import { decodeImage } from "../data/images/decode.ts";
import { makePicture } from "../data/images/picture.ts";
import { writeFileAtomic } from "../data/files.ts";
import { frame, type FrameOptions } from "../data/images/frame.ts";
import type { Image } from "../data/images/image.ts";
import { toTensor } from "../data/pipeline/tensors.ts";
import { alignedPicture, placeLargest } from "../metrics/align/align.ts";
import { FRAME } from "../metrics/align/frame.ts";
import { loadDetector, loadLandmarks } from "../metrics/networks/load.ts";
import { makeGenerator } from "../models/generator.ts";
import { sampleImages } from "../models/sample.ts";
import {
  initProjection,
  makeProjectionStep,
  nearestLatents,
  PROJECTION,
  type ProjectionState,
} from "../train/project.ts";
import {
  atLeast,
  oneOf,
  parseFlags,
  path,
  place,
  runCommand,
  toggle,
  UsageError,
  whole,
} from "./options/flags.ts";
import { describeFlags } from "./options/help.ts";
import { openGenerator } from "../train/run/open_generator.ts";
import { CHECKPOINT_FLAG } from "./options/generator_flags.ts";
import { gridImage } from "../data/images/grid.ts";
import { encodePng } from "../data/images/formats/png.ts";
import { counted } from "../core/words.ts";
import { INTERRUPTED, listenForInterrupt } from "./_interrupt.ts";
import { writeLatents } from "../models/latents_file.ts";
import { checkFolder, checkSuffix } from "./options/out.ts";
import { progressBar } from "./_progress.ts";
import { FRAMING } from "../data/training_pictures.ts";

/** The flags of `cli/project.ts`. */
export const PROJECT_FLAGS = {
  image: path("the photo: a JPEG, PNG or WebP file", "FILE"),
  checkpoint: CHECKPOINT_FLAG,
  "no-align": toggle("take the photo as it is, instead of turning and cropping it to its face"),
  fit: oneOf(
    "for a photo of other proportions: stretch distorts it, cover crops it (default: stretch)",
    ["stretch", "cover"],
  ),
  zoom: atLeast("magnification of the crop, 1 for the whole photo (default: 1)", 1),
  focus: place("centre of the crop, 0,0 is the top left (default: 0.5,0.5)"),
  steps: whole("gradient descent steps (default: 200)", 1),
  starts: whole("number of starting points; the best result wins (default: 4)", 1, 64),
  seed: whole("seed of the starting points (default: 0)", 0),
  out: path("output picture: the photo beside its face (default: projection.png)", "FILE"),
  latent: path("output file for the latent of the face (default: projection.safetensors)", "FILE"),
  backend: oneOf("(default: auto)", ["auto", "webgpu", "wasm", "cpu"]),
};

const HELP =
  `Finds the face of a generator that is nearest to a photo, by gradient descent on its noise.

Usage: deno task project --image FILE [flags]

${describeFlags(PROJECT_FLAGS)}
  --help

Examples:
  deno task project --image me.jpg --checkpoint runs/NAME
  deno task project --image me.jpg --no-align --fit cover --zoom 1.5 --focus 0.5,0.4
  deno task project --image me.jpg --steps 500 --latent me.safetensors
  deno task sample --latent me.safetensors,you.safetensors --interpolate 2

The largest face of the photo is aligned as deno task align does it. For a generator of other faces than aligned ones,
frame the photo like those that it was trained on: with --no-align, --fit, --zoom and --focus.
Ctrl-C finishes the step and writes the best face so far.
`;

/** Random latents to choose the starts from. */
const CANDIDATES = 128;
/** Losses are read back for the progress bar no more often than this. */
const REPORT_MS = 250;

async function main(args: string[]): Promise<number> {
  const flags = parseFlags(args, PROJECT_FLAGS);
  const { image, steps = 200, starts = 4, seed = 0 } = flags;
  const { out = "projection.png", latent = "projection.safetensors" } = flags;
  if (image === undefined) throw new UsageError("--image is needed: give a photo");
  for (const path of [out, latent]) await checkFolder(path);
  checkSuffix("--out", out, ".png");
  checkSuffix("--latent", latent, ".safetensors");
  const backend = await selectBackend(flags.backend);
  const { network, config: model } = await openGenerator(flags.checkpoint);
  const { height, width, noiseSize } = model;
  const { fit, zoom, focus } = { ...FRAMING, ...flags };
  const isAligned = !flags["no-align"];
  const framing = { height, width, fit, zoom, focus };
  const photo = toTensor([await readPhoto(image, { framing, isAligned })]);
  const generator = makeGenerator(model);
  const config = { ...PROJECTION, generator };
  const target = { photo, network };
  const candidates = randomNormal<Tensor2D>(randomKey(seed), [CANDIDATES, noiseSize]);
  const bar = progressBar({ total: steps });
  const interrupt = listenForInterrupt(() => bar.print("Finishing the step …"));
  bar.print(`Backend: ${backend.name} on ${backend.device}`);
  const step = compile(makeProjectionStep(config));
  let state = initProjection(
    await nearestLatents(candidates, target, { count: starts, config }),
    config,
  );
  let [done, reportedAt] = [0, -Infinity];
  while (done < steps && !interrupt.signal.aborted) {
    const next = step(state, target);
    disposeRecord(state);
    state = next;
    done++;
    if (performance.now() - reportedAt >= REPORT_MS || done === steps) {
      bar.update(done, { distance: (await bestOf(state)).loss });
      reportedAt = performance.now();
    }
    await idleTurn();
  }
  bar.finish();
  interrupt.stop();

  const best = await bestOf(state);
  if (done > 0 && !Number.isFinite(best.loss)) {
    throw new Error(
      `Cannot project ${image} as the generator draws only NaN: use another checkpoint`,
    );
  }
  const face = tf.slice(state.best.latents, [best.row, 0], [1, noiseSize]) as Tensor2D;
  const [left, right] = [await photo.data(), await sampleImages(network, face, generator)];
  const pair = new Float32Array([...left, ...right]);
  const picture = gridImage(pair, { count: 2, columns: 2, height, width });
  await writeFileAtomic(out, encodePng(picture));
  await writeLatents(latent, face);
  if (done < steps) console.error(`Stopped after ${done} of ${counted(steps, "step")}.`);
  const decibels = (-10 * Math.log10(meanSquare(left, right))).toFixed(1);
  console.log(`PSNR ${decibels} dB; wrote ${out} and ${latent}`);
  return done < steps ? INTERRUPTED : 0;
}

/** The photo at the size of the model, aligned if it has a face, and framed as training frames photos. */
async function readPhoto(
  path: string,
  { framing, isAligned }: { readonly framing: FrameOptions; readonly isAligned: boolean },
): Promise<Image> {
  try {
    const bytes = await Deno.readFile(path);
    const aligned = isAligned ? await alignPhoto(await decodeImage(bytes), framing) : undefined;
    if (aligned) return frame(aligned, framing);
    if (isAligned) console.error(`No face was found in ${path}, so the whole photo is taken.`);
    return await makePicture(bytes, framing);
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound
      ? "there is no such file; check the path"
      : whyDenied(error, ["read"], path);
    throw new Error(`Cannot use the photo ${path}: ${reason}`, { cause: error });
  }
}

/** The picture of the largest face, with as many pixels as its frame needs. */
async function alignPhoto(
  photo: Image,
  { height, zoom = 1 }: FrameOptions,
): Promise<Image | undefined> {
  const networks = { detector: await loadDetector(), landmarks: await loadLandmarks() };
  const face = await placeLargest(networks, photo);
  Object.values(networks).forEach(disposeRecord);
  if (face === undefined) return undefined;
  const times = Math.max(1, Math.ceil(height * zoom / FRAME.height));
  return alignedPicture(photo, face.place, {
    height: FRAME.height * times,
    width: FRAME.width * times,
  });
}

/** The row with the least loss. */
async function bestOf({ best }: ProjectionState): Promise<{ row: number; loss: number }> {
  const losses = Array.from(await best.losses.data());
  const loss = Math.min(...losses);
  return { row: Math.max(0, losses.indexOf(loss)), loss };
}

function meanSquare(a: ArrayLike<number>, b: Float32Array): number {
  return b.reduce((sum, value, i) => sum + (value - a[i]) ** 2, 0) / b.length;
}

if (import.meta.main) await runCommand(HELP, main);
