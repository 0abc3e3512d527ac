/**
 * Finds the face of a generator that is nearest to a photo.
 *
 * @module
 */
import { whyDenied } from "../core/errors.ts";
import { selectBackend } from "../core/backend.ts";
import { idleTurn } from "../core/turn.ts";
import { disposeRecord } from "../core/record.ts";
import { decodeImage } from "../data/images/decode.ts";
import { makePicture } from "../data/images/picture.ts";
import { exists, writeFileAtomic } from "../data/files.ts";
import { adviceOn } from "../data/nearest_path.ts";
import { isImageName } from "../data/sources/choice/names.ts";
import { frame, type FrameOptions } from "../data/images/frame.ts";
import type { Image } from "../data/images/image.ts";
import { toTensor } from "../data/pipeline/tensors.ts";
import { alignedPicture, placeLargest } from "../metrics/align/align.ts";
import { FRAME } from "../metrics/align/frame.ts";
import { loadDetector, loadLandmarks } from "../metrics/networks/load.ts";
import { sampleImages } from "../models/sample.ts";
import { bestOf, projectImage, type ProjectionState } from "../train/project.ts";
import { UsageError } from "./options/flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { describeFlags } from "./options/help.ts";
import { openGenerator } from "../train/run/open_generator.ts";
import { gridImage } from "../data/images/grid.ts";
import { encodePng } from "../data/images/formats/png.ts";
import { counted } from "../core/words.ts";
import { INTERRUPTED, listenForInterrupt } from "./_interrupt.ts";
import { writeLatents } from "../models/latents_file.ts";
import { checkFolder, checkNotRead, checkSuffix } from "./options/out.ts";
import { askForFolder } from "./options/permissions.ts";
import { toUser } from "./options/places.ts";
import { progressBar } from "./_progress.ts";
import { FRAMING } from "../data/training_pictures.ts";
import { oneClassGenerator } from "./options/generator_flags.ts";
import { PROJECT_FLAGS } from "./options/project_flags.ts";

const HELP =
  `Finds the face of a generator that is nearest to a photo, by gradient descent on its noise.

Usage: deno task project --image FILE [flags]

${describeFlags(PROJECT_FLAGS)}
  --help

Examples:
  deno task project --image me.jpg --checkpoint runs/NAME
  deno task project --image me.jpg --no-align --zoom 1.5 --focus 0.5,0.4
  deno task project --image me.jpg --steps 500 --latent me.safetensors
  deno task sample --latent me.safetensors,you.safetensors --interpolate 2

The largest face of the photo is aligned as deno task align does it. For a generator of other faces than aligned ones,
frame the photo like those that it was trained on: with --no-align, --fit, --zoom and --focus.
Ctrl-C finishes the step and writes the best face so far.
`;

/** Losses are read back for the progress bar no more often than this. */
const REPORT_MS = 250;

async function main(args: string[]): Promise<number> {
  const flags = parseFlags(args, PROJECT_FLAGS);
  const { image, steps = 200, starts = 4, seed = 0 } = flags;
  const free = await freeName(flags);
  const { out = `${free}.png`, latent = `${free}.safetensors` } = flags;
  if (image === undefined) throw new UsageError("--image is needed: give a photo");
  await askForFolder();
  for (const path of [out, latent]) await checkFolder(path);
  checkSuffix("--out", out, ".png");
  checkSuffix("--latent", latent, ".safetensors");
  await checkNotRead("--out", out, { image });
  await checkNotRead("--latent", latent, { checkpoint: flags.checkpoint });
  const backend = await selectBackend(flags.backend);
  const { network, config: model } = await openGenerator(flags.checkpoint);
  const generator = oneClassGenerator(model, flags.class, "A projection");
  const { height, width } = model;
  const { fit, zoom, focus } = { ...FRAMING, ...flags };
  const isAligned = !flags["no-align"];
  const framing = { height, width, fit, zoom, focus };
  const photo = toTensor([await readPhoto(image, { framing, isAligned })]);
  const target = { photo, network };
  const bar = progressBar({ total: steps });
  const interrupt = listenForInterrupt(() => bar.print("Finishing the step …"));
  bar.print(`Backend: ${backend.name} on ${backend.device}`);
  let [done, reportedAt] = [0, -Infinity];
  const onStep = async (taken: number, state: ProjectionState) => {
    done = taken;
    if (performance.now() - reportedAt >= REPORT_MS || done === steps) {
      bar.update(done, { distance: (await bestOf(state)).loss });
      reportedAt = performance.now();
    }
    await idleTurn();
    return !interrupt.signal.aborted;
  };
  const best = await projectImage(target, generator, { steps, starts, seed, onStep });
  bar.finish();
  interrupt.stop();

  if (!Number.isFinite(best.loss)) {
    throw new Error(
      `Cannot project ${image} as the generator draws only NaN: use another checkpoint`,
    );
  }
  const [left, right] = [await photo.data(), await sampleImages(network, best.latent, generator)];
  const pair = new Float32Array([...left, ...right]);
  const picture = gridImage(pair, { count: 2, columns: 2, height, width });
  await writeFileAtomic(out, encodePng(picture));
  await writeLatents(latent, best.latent);
  if (done < steps) console.error(`Stopped after ${done} of ${counted(steps, "step")}.`);
  const decibels = (-10 * Math.log10(meanSquare(left, right))).toFixed(1);
  console.log(
    `The photo and its nearest face in ${toUser(out)}, the latent in ${toUser(latent)}\n` +
      `PSNR ${decibels} dB: the higher, the more alike`,
  );
  return done < steps ? INTERRUPTED : 0;
}

/** The beginning of the names of files that are not asked for, so that no other projection is written over. */
async function freeName(
  { out, latent }: { readonly out?: string; readonly latent?: string },
): Promise<string> {
  for (let n = 1;; n++) {
    const name = n === 1 ? "projection" : `projection-${n}`;
    const isTaken = out === undefined && await exists(`${name}.png`) ||
      latent === undefined && await exists(`${name}.safetensors`);
    if (!isTaken) return name;
  }
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
      ? `there is no such file; ${await adviceOn(path, ({ name }) => isImageName(name))}`
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

function meanSquare(a: ArrayLike<number>, b: Float32Array): number {
  return b.reduce((sum, value, i) => sum + (value - a[i]) ** 2, 0) / b.length;
}

if (import.meta.main) await runCommand(HELP, main);
