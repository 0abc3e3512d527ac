/** Photos with faces that a generator has drawn, in frames like CelebA's. */
import { join } from "node:path";
import { crop } from "../data/images/crop.ts";
import { decodeImage } from "../data/images/decode.ts";
import type { Image } from "../data/images/image.ts";
import { resize } from "../data/images/resize.ts";
import { inverse, type Similarity, transform } from "../data/images/similarity.ts";
import { warp } from "../data/images/warp.ts";
import { ROOT } from "./_command.ts";

const [WIDTH, HEIGHT, COLUMNS] = [80, 96, 8];

/** Aligned faces, 178x218. */
export async function alignedFaces(numbers: readonly number[]): Promise<Image[]> {
  const path = join(ROOT, "tests/golden/faces.png");
  const grid = await decodeImage(await Deno.readFile(path));
  return numbers.map((n) =>
    resize(
      crop(grid, {
        left: n % COLUMNS * WIDTH,
        top: Math.floor(n / COLUMNS) * HEIGHT,
        width: WIDTH,
        height: HEIGHT,
      }),
      { width: 178, height: 218 },
    )
  );
}

/** A place where the middle of an aligned face lies at (x, y), turned clockwise and scaled. */
export function placeAt(x: number, y: number, degrees: number, scale: number): Similarity {
  const angle = degrees * Math.PI / 180;
  const turn = { a: scale * Math.cos(angle), b: scale * Math.sin(angle), left: 0, top: 0 };
  const middle = transform(turn, { x: 89, y: 109 });
  return { ...turn, left: x - middle.x, top: y - middle.y };
}

/** A gray photo with faces in it, each at its place. */
export function photoWith(
  faces: readonly { readonly face: Image; readonly place: Similarity }[],
  { width, height }: { readonly width: number; readonly height: number },
): Image {
  const data = new Uint8Array(width * height * 3).fill(110);
  for (const { face, place } of faces) {
    const back = inverse(place);
    const warped = warp(face, back, { width, height });
    for (let pixel = 0; pixel < width * height; pixel++) {
      const at = { x: pixel % width + 0.5, y: Math.floor(pixel / width) + 0.5 };
      const { x, y } = transform(back, at);
      if (x < 0 || y < 0 || x > face.width || y > face.height) continue;
      data.set(warped.data.subarray(pixel * 3, pixel * 3 + 3), pixel * 3);
    }
  }
  return { width, height, channels: 3, data };
}
