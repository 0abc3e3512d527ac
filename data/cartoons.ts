import { messageOf, wholeNumber } from "./_check.ts";
import { type Raster, rasterFromSvg } from "./_imagescript.ts";
import { fromArray } from "./dataset.ts";
import { imageFile } from "./directory.ts";
import { writeFileAtomic } from "./files.ts";
import type { Source } from "./image_file.ts";
import { encodePng, type Picture } from "./png.ts";
import { allowing } from "./_shell.ts";

/** Which faces {@linkcode cartoonFaces} draws, and where to. */
export interface CartoonOptions {
  /** The folder to draw into; it is made when needed. */
  readonly directory: string;
  /**
   * How many faces, at least 1.
   * @default 1000
   */
  readonly count?: number;
  /**
   * Chooses the faces, a whole number of at least 0.
   * @default 0
   */
  readonly seed?: number;
  /** Called after each face that had to be drawn, with the number of faces that are there and `count`. */
  readonly onProgress?: (done: number, count: number) => void;
}

const WIDTH = 178;
const HEIGHT = 218;
const BACKGROUNDS = ["b6e3f4", "c0aede", "d1d4f9", "ffd5dc", "ffdfbf"];

/**
 * Cartoon faces to train on when there are no photos: PNG files of 178x218 pixels, the head where an aligned portrait
 * has it. Face number i depends on (`seed`, i) only, and a file is either whole or not there: so a second call goes on
 * where the first stopped, and draws nothing when all are there.
 *
 * The drawings are "ToonHead" by Johan Melin, CC BY 4.0, composed by DiceBear; each file names them.
 *
 * @throws {RangeError} When `count` or `seed` is out of its range.
 * @throws {Error} When the folder cannot be read or written.
 */
export async function cartoonFaces(options: CartoonOptions): Promise<Source> {
  const { directory, count = 1000, seed = 0, onProgress } = options;
  wholeNumber("The count of cartoonFaces()", count, 1);
  wholeNumber("The seed of cartoonFaces()", seed, 0);
  const names = Array.from(
    { length: count },
    (_, i) => `toonhead-${seed}-${String(i).padStart(6, "0")}.png`,
  );
  try {
    await Deno.mkdir(directory, { recursive: true });
    const present = new Set<string>();
    for await (const { name } of Deno.readDir(directory)) present.add(name);
    const missing = names.flatMap((name, index) => present.has(name) ? [] : [{ name, index }]);
    let done = count - missing.length;
    for (const { name, index } of missing) {
      await writeFileAtomic(`${directory}/${name}`, await draw(`${seed}/${index}`));
      onProgress?.(++done, count);
    }
  } catch (error) {
    const hint = error instanceof Deno.errors.NotCapable
      ? `Deno may not use it; add ${allowing("read", directory)} ${allowing("write", directory)}.`
      : messageOf(error);
    throw new Error(`Cannot draw faces into "${directory}": ${hint}`, { cause: error });
  }
  const files = fromArray(names.map((name) => imageFile(directory, name)));
  const identity = () => Promise.resolve(`toonhead ${seed} ${count}`);
  return { ...files, fingerprint: identity, identity };
}

/** A PNG file of the face that `seed` stands for. */
async function draw(seed: string): Promise<Uint8Array> {
  const [{ createAvatar }, { toonHead }] = await Promise.all([
    import("@dicebear/core"),
    import("@dicebear/collection"),
  ]);
  // Scaled so that the head fills the width; clipping to the view box would take twice as long and change nothing.
  const svg = createAvatar(toonHead, {
    seed,
    scale: 120,
    clip: false,
    backgroundColor: BACKGROUNDS,
  }).toString();
  return encodePng(middle(await rasterFromSvg(svg, HEIGHT)), {
    differences: false,
    notes: {
      Title: "ToonHead",
      Author: "Johan Melin, composed by DiceBear",
      Copyright: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    },
  });
}

/** The middle columns of a square drawing. */
function middle({ width, data }: Raster): Picture {
  const left = (width - WIDTH) / 2;
  const picture = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++) {
    const from = (y * width + left) * 4;
    picture.set(data.subarray(from, from + WIDTH * 4), y * WIDTH * 4);
  }
  return { width: WIDTH, height: HEIGHT, data: picture };
}
