/** Drawn cartoon faces as files, which become pixels when they are decoded. */
import type { Image } from "../image.ts";
import type { Header } from "./header.ts";
import { decodeSvg } from "./imagescript.ts";

/** The size of a face in pixels: that of an aligned portrait of CelebA. */
export const [WIDTH, HEIGHT] = [178, 218];

/** Tells these drawings from other SVG files, which are not decoded. */
const MARK = "<!-- a cartoon face of Nash -->";

/** The file of a square drawing. */
export function cartoonFile(svg: string): Uint8Array {
  return new TextEncoder().encode(MARK + svg);
}

/** The header of a file where it is a cartoon. */
export function readCartoonHeader(bytes: Uint8Array): Header<"cartoon"> | undefined {
  const isCartoon = [...MARK].every((letter, i) => bytes[i] === letter.charCodeAt(0));
  return isCartoon
    ? { format: "cartoon", width: WIDTH, height: HEIGHT, orientation: 1, space: "RGB " }
    : undefined;
}

/** The middle columns of a drawing, with an alpha channel. Half of its size takes a quarter of the time. */
export async function decodeCartoon(bytes: Uint8Array, reduction: number): Promise<Image> {
  const [width, height] = [WIDTH / reduction, HEIGHT / reduction];
  const { width: side, data } = await decodeSvg(new TextDecoder().decode(bytes), height);
  const left = (side - width) / 2;
  const picture = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = (y * side + left) * 4;
    picture.set(data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, channels: 4, data: picture };
}
