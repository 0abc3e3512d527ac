/**
 * Draws new faces with a trained generator.
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { selectBackend } from "../core/backend.ts";
import { randomNormal } from "../core/random.ts";
import type { Tensor2D } from "../core/tensor.ts";
import { plainName } from "../data/file_name.ts";
import { writeFileAtomic } from "../data/files.ts";
import type { ModelConfig } from "../models/config.ts";
import { combineLatents, latentWalk, truncateLatents, USUAL_TRUNCATION } from "../models/latent.ts";
import { editLatents } from "../models/directions.ts";
import { classIndex, classNames, inRows, oneHot } from "../models/classes.ts";
import type { Generator, Network } from "../models/network.ts";
import { oneLine } from "../core/one_line.ts";
import { sampleEach, sampleImages } from "../models/sample.ts";
import { sumPicture, type Term } from "./_arithmetic.ts";
import { phase } from "./_progress.ts";
import { type FlagValues, UsageError } from "./options/flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { describeFlags } from "./options/help.ts";
import { openDirections } from "../train/run/open_directions.ts";
import { openGenerator } from "../train/run/open_generator.ts";
import { encodeGif } from "../data/images/gif.ts";
import { encodeMp4 } from "../data/images/mp4.ts";
import { gridImage } from "../data/images/grid.ts";
import { encodePng } from "../data/images/formats/png.ts";
import type { Image } from "../data/images/image.ts";
import { counted } from "../core/words.ts";
import { readLatents } from "../models/latents_file.ts";
import { checkFolder, checkSuffix, checkUnmixed, makeFolder } from "./options/out.ts";
import { askForFolder } from "./options/permissions.ts";
import { toUser } from "./options/places.ts";
import { chosenGenerator, oneClassGenerator } from "./options/generator_flags.ts";
import { SAMPLE_FLAGS } from "./options/sample_flags.ts";

const HELP = `Draws faces with a trained generator.

Usage: deno task sample [flags]

${describeFlags(SAMPLE_FLAGS)}
  --help

Examples:
  deno task sample --checkpoint runs/NAME --count 64 --seed 7 --out faces.png
  deno task sample --checkpoint faces.safetensors --truncation 1    all the variety, more faces go wrong
  deno task sample --checkpoint runs/NAME --class smiling     all of one class, after deno task train --classes
  deno task sample --checkpoint runs/NAME --count 1000 --separate drawn
  deno task sample --checkpoint runs/NAME --interpolate 8 --out walk.mp4
  deno task sample --arithmetic 3-7+12               faces 3, 7 and 12 of the seed, and their sum
  deno task sample --latent me.safetensors,you.safetensors --interpolate 2
  deno task sample --edit smile=2,hair=1 --seed 7     happier, with fairer hair, by standard deviations

A sum with latent files needs spaces around its signs: --arithmetic "me.safetensors - 7 + 12"
`;

/** Frames of a walk from one face to the next, which take a second. */
const GIF_FRAMES = 12, MP4_FRAMES = 30;
const GIF_FRAME_MS = 80;
/** The maximum number of pixels in one picture: more would take gigabytes of memory. */
const MOST_PIXELS = 1e8;

async function main(args: string[]): Promise<void> {
  const flags = parseFlags(args, SAMPLE_FLAGS);
  const { separate, interpolate, arithmetic } = flags;
  checkFlags(flags);
  await askForFolder();
  const out = flags.out ??
    (interpolate !== undefined ? "walk.gif" : arithmetic ? "sum.png" : "faces.png");
  if (separate === undefined) {
    await checkFolder(out);
    checkSuffix("--out", out, ...(interpolate === undefined ? [".png"] : [".gif", ".mp4"]));
  }
  await selectBackend(flags.backend);
  if (separate !== undefined) await drawEach(separate, await openDrawing(flags));
  else if (interpolate !== undefined) {
    await drawWalk(out, await openDrawing(flags, isMp4(out) ? MP4_FRAMES : GIF_FRAMES));
  } else await drawPicture(out, await openDrawing(flags));
}

/** Faces to draw. */
interface Drawing {
  readonly flags: SampleFlags;
  readonly config: ModelConfig;
  readonly generator: Generator;
  readonly network: Network;
  /** How many faces were asked for. */
  readonly count: number;
  /** Where they are, and the steps of a walk between them: `[faces and steps, noiseSize]`. */
  readonly latents: Tensor2D;
  /** The number of the class of each, where they are of several. */
  readonly classes?: readonly number[];
}

/** Opens the generator, and chooses what it draws: with `steps` from each face to the next, where that is given. */
async function openDrawing(flags: SampleFlags, steps?: number): Promise<Drawing> {
  const { network, config } = await openGenerator(flags.checkpoint);
  const generator = chooseGenerator(flags, config);
  const shown = flags.checkpoint && toUser(flags.checkpoint);
  const directions = flags.edit && await openDirections(flags.checkpoint, network, shown);
  const chosen = flags.arithmetic
    ? await sumLatents(flags.arithmetic, flags, config)
    : await chooseLatents(flags, config);
  const [count] = chosen.shape;
  const path = steps === undefined ? chosen : latentWalk(chosen, steps);
  const latents = directions ? editLatents(path, directions, flags.edit!) : path;
  const classes = generator.classes ? inRows(count, generator.classes) : undefined;
  return { flags, config, generator, network, count, latents, classes };
}

/** The faces one after the other, with their progress. */
async function* pictures(drawing: Drawing): AsyncGenerator<Image> {
  const { network, latents, generator, config: { height, width } } = drawing;
  const progress = phase("drawing", latents.shape[0]);
  let drawn = 0;
  for await (const image of sampleEach(network, latents, generator, conditionOf(drawing))) {
    progress(++drawn);
    yield gridImage(image, { count: 1, height, width });
  }
}

/** Draws each face into its own file. */
async function drawEach(folder: string, drawing: Drawing): Promise<void> {
  const { flags, config, count, classes } = drawing;
  await makeFolder(folder);
  const held = await checkUnmixed("--separate", folder, otherThanFaces);
  const digits = Math.max(4, String(count - 1).length);
  const drawn = new Set<string>();
  for await (const picture of pictures(drawing)) {
    const i = drawn.size;
    const kind = config.classes?.[classes?.[i] ?? classIndex(flags.class!, config.classes)].name;
    const end = kind === undefined ? "" : `_${plainName(kind)}`;
    const name = `face_${String(i).padStart(digits, "0")}${end}.png`;
    drawn.add(name);
    await writeFileAtomic(join(folder, name), encodePng(picture));
  }
  const others = held.filter((name) => !drawn.has(name)).length;
  console.log(
    `${facesOf(drawing)} in ${toUser(folder)}` +
      (others > 0 ? `, beside ${counted(others, "face")} drawn earlier` : ""),
  );
}

/** Draws a film from face to face. */
async function drawWalk(out: string, drawing: Drawing): Promise<void> {
  const delays = { delayMs: GIF_FRAME_MS, finalDelayMs: GIF_FRAME_MS };
  const film = isMp4(out) ? encodeMp4(pictures(drawing)) : encodeGif(pictures(drawing), delays);
  await writeFileAtomic(out, await film);
  console.log(`A walk through ${counted(drawing.count, "face")} in ${toUser(out)}`);
}

/** Draws all faces into one picture: a grid, or the terms of a sum and what comes out. */
async function drawPicture(out: string, drawing: Drawing): Promise<void> {
  const { flags: { arithmetic }, network, latents, generator, count } = drawing;
  const { height, width } = drawing.config;
  const images = await sampleImages(network, latents, generator, conditionOf(drawing));
  const picture = arithmetic
    ? sumPicture(images, { terms: arithmetic, height, width })
    : gridImage(images, { count, height, width });
  await writeFileAtomic(out, encodePng(picture));
  console.log(`${facesOf(drawing)} in ${toUser(out)}`);
}

const isMp4 = (out: string) => out.toLowerCase().endsWith(".mp4");

/** What a generator of several classes is given with the noise. */
const conditionOf = ({ classes, generator }: Drawing) =>
  classes ? { labels: oneHot(classes, generator.classes!) } : {};

/** How many faces of what size and class, such as "64 faces of 96x80". */
function facesOf({ flags, config, count }: Drawing): string {
  const { height, width } = config, { arithmetic } = flags;
  const faces = arithmetic
    ? `A sum of ${counted(arithmetic.length, "face")}`
    : counted(count, "face");
  return `${faces} of ${height}x${width}${ofClasses(flags, config)}`;
}

/** The generator: of one class, where that is asked for; a walk or a sum needs that. */
function chooseGenerator(flags: SampleFlags, config: ModelConfig): Generator {
  const single = (["interpolate", "arithmetic", "latent"] as const)
    .find((name) => flags[name] !== undefined);
  return single === undefined
    ? chosenGenerator(config, flags.class)
    : oneClassGenerator(config, flags.class, `--${single}`);
}

/** Which classes a picture shows, if the generator has any: all of them in turn, in their order. */
function ofClasses({ class: name }: SampleFlags, { classes }: ModelConfig): string {
  if (classes === undefined) return "";
  return name === undefined ? ` (in turn: ${classNames(classes)})` : `, all ${oneLine(name)},`;
}

type SampleFlags = FlagValues<typeof SAMPLE_FLAGS>;

/** What is no drawn face: among the photos of a training, faces would be trained on. */
const otherThanFaces = (names: readonly string[]) =>
  names.find((name) => !/^face_\d{4,}(_.*)?\.png$/.test(name));

/** Refuses flags that contradict each other. */
function checkFlags({ separate, out, interpolate, arithmetic, count, latent }: SampleFlags): void {
  if (separate !== undefined && (out ?? interpolate ?? arithmetic) !== undefined) {
    throw new UsageError("--separate does not work with --out, --interpolate or --arithmetic");
  }
  if (interpolate !== undefined && count !== undefined) {
    throw new UsageError("--interpolate already gives the number of faces: leave --count out");
  }
  if (arithmetic !== undefined && (count ?? interpolate ?? latent) !== undefined) {
    throw new UsageError(
      "--arithmetic already names its faces: leave --count, --interpolate and --latent out",
    );
  }
}

/** The latents of files, then noise of the seed, up to the count asked for: `[count, noiseSize]`. */
async function chooseLatents(flags: SampleFlags, config: ModelConfig): Promise<Tensor2D> {
  const { height, width, noiseSize } = config;
  const files = flags.latent ?? [];
  const chosen = await Promise.all(files.map((file) => readLatents(file, noiseSize)));
  const given = chosen.reduce((sum, { shape: [rows] }) => sum + rows, 0);
  const count = flags.interpolate ?? flags.count ?? (given || 64);
  const isGrid = flags.separate === undefined && flags.interpolate === undefined;
  if (isGrid && count * height * width > MOST_PIXELS) {
    const most = Math.floor(MOST_PIXELS / (height * width));
    throw new RangeError(
      `Cannot draw ${count} faces of ${height}x${width} in one picture: ` +
        `draw at most ${most}, or use --separate for a file each`,
    );
  }
  const drawn = randomNormal(flags.seed ?? 0, [Math.max(1, count - given), noiseSize]);
  const latents = tf.concat([
    ...chosen.map(truncated(flags, 1)),
    truncated(flags, USUAL_TRUNCATION)(drawn),
  ]);
  return tf.slice(latents as Tensor2D, [0, 0], [count, noiseSize]);
}

/** Scales latents by the factor asked for, or else by the usual one. */
const truncated = ({ truncation }: SampleFlags, usual: number) => (latents: Tensor2D): Tensor2D =>
  truncateLatents(latents, truncation ?? usual);

/** The latents of the terms and of the result: `[terms + 1, noiseSize]`. */
async function sumLatents(
  terms: readonly Term[],
  flags: SampleFlags,
  { noiseSize }: ModelConfig,
): Promise<Tensor2D> {
  const last = Math.max(0, ...terms.map(({ face }) => typeof face === "number" ? face : 0));
  const noise = randomNormal(flags.seed ?? 0, [last + 1, noiseSize]);
  const operands = await Promise.all(terms.map(async ({ face }) => {
    if (typeof face === "number") return tf.slice(noise, [face, 0], [1, noiseSize]);
    const latents = await readLatents(face, noiseSize);
    return tf.slice(latents, [0, 0], [1, noiseSize]);
  }));
  const sum = combineLatents(tf.concat(operands) as Tensor2D, terms.map(({ sign }) => sign));
  const shown = terms.map(({ face }, i) =>
    truncated(flags, typeof face === "string" ? 1 : USUAL_TRUNCATION)(operands[i])
  );
  return tf.concat([...shown, truncated(flags, USUAL_TRUNCATION)(sum)]) as Tensor2D;
}

if (import.meta.main) await runCommand(HELP, main);
