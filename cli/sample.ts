/**
 * Draws new faces with a trained generator.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { selectBackend } from "../core/backend.ts";
import { randomKey, randomNormal } from "../core/random.ts";
import { disposeRecord } from "../core/record.ts";
import type { Tensor2D } from "../core/tensor.ts";
import { writeFileAtomic } from "../data/files.ts";
import { latentWalk } from "../models/latent.ts";
import { sampleEach, sampleImages } from "../models/sample.ts";
import { findCheckpoint, loadCheckpoint } from "../train/checkpoint.ts";
import { generatorOf } from "../train/state.ts";
import { describeFlags, oneOf, parseFlags, runCommand, text, UsageError, whole } from "./_flags.ts";
import { encodeGif } from "./_gif.ts";
import { encodePng, gridImage, type Picture } from "./_grid.ts";
import { whyDenied } from "./_run.ts";

/** The flags of `cli/sample.ts`. */
export const SAMPLE_FLAGS = {
  checkpoint: text("run folder or checkpoint file", "PATH"),
  count: whole("number of faces (default: 64)", 1, 1e6),
  seed: whole("of the noise: the same seed draws the same faces (default: 0)", 0),
  out: text("picture to write (default: faces.png, or walk.gif)", "FILE"),
  separate: text("write every face as a PNG of its own into this folder instead", "DIR"),
  interpolate: whole("draw a GIF that walks through so many faces instead", 2, 1e4),
  backend: oneOf("(default: auto)", ["auto", "webgpu", "wasm", "cpu"]),
};

const HELP = `Draws faces with a trained generator.

Usage: deno task sample --checkpoint runs/NAME [flags]

${describeFlags(SAMPLE_FLAGS)}
  --help

Examples:
  deno task sample --checkpoint runs/cartoons-small --count 64 --seed 7 --out faces.png
  deno task sample --checkpoint runs/cartoons-small --count 1000 --separate faces
  deno task sample --checkpoint runs/cartoons-small --interpolate 8 --out walk.gif
`;

const FRAMES_PER_LEG = 12;
const FRAME_MS = 80;
/** The most pixels of one picture: more would take gigabytes of memory. */
const MOST_PIXELS = 1e8;

async function main(args: string[]): Promise<void> {
  const flags = parseFlags(args, SAMPLE_FLAGS);
  if (flags.checkpoint === undefined) {
    throw new UsageError("--checkpoint is needed: give the folder of a run, such as runs/NAME");
  }
  if (flags.separate !== undefined && (flags.out ?? flags.interpolate) !== undefined) {
    throw new UsageError("--separate goes with neither --out nor --interpolate");
  }
  if (flags.interpolate !== undefined && flags.count !== undefined) {
    throw new UsageError("--interpolate says the number of faces itself: leave --count out");
  }
  const out = flags.out ?? (flags.interpolate === undefined ? "faces.png" : "walk.gif");
  if (flags.separate === undefined) await checkFolder(out);
  await selectBackend(flags.backend);
  const { config: { model }, state } = await loadCheckpoint(await findCheckpoint(flags.checkpoint));
  const count = flags.interpolate ?? flags.count ?? 64;
  const { height, width } = model;
  const isGrid = flags.separate === undefined && flags.interpolate === undefined;
  if (isGrid && count * height * width > MOST_PIXELS) {
    const most = Math.floor(MOST_PIXELS / (height * width));
    throw new RangeError(
      `Cannot draw ${count} faces of ${height}x${width} in one picture: ` +
        `take at most ${most}, or --separate for a file each`,
    );
  }
  const latents = randomNormal<Tensor2D>(randomKey(flags.seed ?? 0), [count, model.noiseSize]);
  const noise = flags.interpolate === undefined ? latents : latentWalk(latents, FRAMES_PER_LEG);
  const network = generatorOf(state);
  async function* pictures(): AsyncGenerator<Picture> {
    for await (const image of sampleEach(network, noise, model)) {
      yield gridImage(image, { count: 1, height, width });
    }
  }

  if (flags.separate !== undefined) {
    const digits = Math.max(4, String(count - 1).length);
    await makeFolder(flags.separate);
    let i = 0;
    for await (const picture of pictures()) {
      const name = `face_${String(i++).padStart(digits, "0")}.png`;
      await writeFileAtomic(join(flags.separate, name), encodePng(picture));
    }
    console.log(`${count} faces of ${height}x${width} in ${flags.separate}`);
  } else if (flags.interpolate !== undefined) {
    const delays = { delayMs: FRAME_MS, finalDelayMs: FRAME_MS };
    await writeFileAtomic(out, await encodeGif(pictures(), delays));
    console.log(`A walk through ${count} faces in ${out}`);
  } else {
    const images = await sampleImages(network, noise, model);
    await writeFileAtomic(out, encodePng(gridImage(images, { count, height, width })));
    console.log(`${count} faces of ${height}x${width} in ${out}`);
  }
  disposeRecord(state);
}

/** Says before anything is drawn where the picture cannot be written. */
async function checkFolder(out: string): Promise<void> {
  const folder = dirname(out);
  const isFolder = (path: string) =>
    Deno.stat(path).then(({ isDirectory }) => isDirectory, (error) => {
      if (error instanceof Deno.errors.NotFound) return false;
      if (error instanceof Deno.errors.NotADirectory) return false;
      throw new Error(`Cannot write ${out}: ${whyDenied(error, ["read", "write"], folder)}`);
    });
  if (!await isFolder(folder)) {
    throw new Error(`Cannot write ${out}: there is no folder ${folder}; make it first`);
  }
  if (await isFolder(out)) {
    throw new Error(`Cannot write ${out}: it is a folder; give the name of a file`);
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await Deno.mkdir(path, { recursive: true });
  } catch (error) {
    throw new Error(`Cannot write into ${path}: ${whyDenied(error, ["write"], path)}`);
  }
}

if (import.meta.main) await runCommand(HELP, main);
