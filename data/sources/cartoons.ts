import { cartoonFile } from "../images/formats/cartoon.ts";
import { wholeNumber } from "../../core/check.ts";
import { fromIndexed } from "../pipeline/dataset.ts";
import type { ImageFile, Source } from "./image_file.ts";

/** What the embedded faces are called where a place is asked for. */
export const CARTOONS = "cartoons";

/**
 * Which faces {@linkcode cartoonFaces} draws.
 *
 * @category Sources
 */
export interface CartoonOptions {
  /**
   * How many faces, at least 1.
   * @default 3000
   */
  readonly count?: number;
  /**
   * Chooses the faces, a whole number of at least 0.
   * @default 0
   */
  readonly seed?: number;
}

const BACKGROUNDS = ["b6e3f4", "c0aede", "d1d4f9", "ffd5dc", "ffdfbf"];

/**
 * Cartoon faces to train on when there are no photos, 178x218 pixels each, the head where an aligned portrait has it.
 * Face number i depends on (`seed`, i) only. They are drawn when they are read, and become pixels when they are decoded.
 *
 * The drawings are "ToonHead" by Johan Melin, CC BY 4.0, composed by DiceBear; each file names them.
 *
 * @throws {RangeError} When `count` or `seed` is out of its range.
 * @category Sources
 */
export function cartoonFaces(options: CartoonOptions = {}): Source {
  const { count = 3000, seed = 0 } = options;
  wholeNumber("The count of cartoonFaces()", count, 1);
  wholeNumber("The seed of cartoonFaces()", seed, 0);
  const files = fromIndexed(count, (index): Promise<ImageFile> =>
    Promise.resolve({
      name: `toonhead-${seed}-${String(index).padStart(6, "0")}.svg`,
      read: () => draw(`${seed}/${index}`),
    }));
  const identity = () => Promise.resolve(`toonhead ${seed} ${count}`);
  return { ...files, fingerprint: identity, identity };
}

/** The file of the face with this seed. */
async function draw(seed: string): Promise<Uint8Array> {
  const [{ createAvatar }, toonHead] = await Promise.all([
    import("@dicebear/core"),
    import("@dicebear/toon-head"),
  ]);
  // Scaled so that the head fills the width; clipping to the view box would take twice as long and change nothing.
  const options = { seed, scale: 120, clip: false, backgroundColor: BACKGROUNDS };
  return cartoonFile(createAvatar(toonHead, options).toString());
}
