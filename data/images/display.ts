import { encodeBase64 } from "deno-std/encoding/base64.js";
import { encodePng } from "./formats/png.ts";
import type { Image } from "./image.ts";

/**
 * An image that Jupyter's kernel for Deno shows where it is the value of a cell.
 *
 * @category Pictures and films
 */
export interface Picture extends Image {
  /** What Jupyter asks for, under `Symbol.for("Jupyter.display")`: the image as PNG, in base64, by its media type. */
  readonly [display: symbol]: () => Readonly<Record<string, string>>;
}

const DISPLAY = Symbol.for("Jupyter.display");

/**
 * Lets Jupyter show an image.
 *
 * @category Pictures and films
 */
export function picture(image: Image): Picture {
  const show = () => ({ "image/png": encodeBase64(encodePng(image)) });
  // Hidden, so that a picture equals its image.
  return Object.defineProperty({ ...image }, DISPLAY, { value: show }) as Picture;
}
