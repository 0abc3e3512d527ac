import { crop, type Rectangle } from "./crop.ts";
import type { Image } from "./image.ts";
import { resize, type ResizeOptions } from "./resize.ts";

/**
 * How an image of other proportions fills the frame: `stretch` keeps all of it and distorts it, `cover` keeps its
 * proportions and cuts off the rest (CSS's `object-fit` calls them `fill` and `cover`).
 *
 * @category Images
 */
export type Fit = "stretch" | "cover";

/**
 * A place in an image, as fractions of its sides: (0, 0) is the top left corner, (1, 1) the bottom right.
 *
 * @category Images
 */
export interface Focus {
  /** From the left, 0 … 1. */
  readonly x: number;
  /** From the top, 0 … 1. */
  readonly y: number;
}

/**
 * The image that {@linkcode frame} makes.
 *
 * @category Images
 */
export interface FrameOptions extends ResizeOptions {
  /**
   * How images of other proportions fill it.
   * @default "stretch"
   */
  readonly fit?: Fit;
  /**
   * How many times closer than the whole image, at least 1: 2 keeps half of each side.
   * @default 1
   */
  readonly zoom?: number;
  /**
   * The middle of what is kept, as far as the edges allow: for aligned faces, where the face is.
   * @default { x: 0.5, y: 0.5 }
   */
  readonly focus?: Focus;
}

const CENTER: Focus = { x: 0.5, y: 0.5 };

/**
 * Crops an image to what `fit`, `zoom` and `focus` keep of it, and resizes that.
 *
 * @throws {RangeError} When an option is out of its range.
 * @category Images
 */
export function frame(image: Image, options: FrameOptions): Image {
  return resize(crop(image, keptPart(image, options)), options);
}

/**
 * The part of an image of that size that {@linkcode frame} keeps: the largest that `fit` and `zoom` allow, rounded to
 * whole pixels, as near to the focus as possible.
 *
 * @throws {RangeError} When an option is out of its range.
 */
export function keptPart(
  size: { readonly width: number; readonly height: number },
  options: FrameOptions,
): Rectangle {
  const { fit = "stretch", zoom = 1, focus = CENTER } = options;
  if (fit !== "stretch" && fit !== "cover") {
    throw new RangeError(`Cannot fit an image by "${fit}": fit is "stretch" or "cover".`);
  }
  if (!(zoom >= 1 && zoom < Infinity)) {
    throw new RangeError(`The zoom of frame() must be at least 1: current value is ${zoom}.`);
  }
  if (!(focus.x >= 0 && focus.x <= 1 && focus.y >= 0 && focus.y <= 1)) {
    throw new RangeError(
      `The focus of frame() must lie between (0, 0) and (1, 1): ` +
        `current value is (${focus.x}, ${focus.y}).`,
    );
  }
  const scale = Math.min(size.width / options.width, size.height / options.height);
  const [columns, rows] = fit === "cover"
    ? [options.width * scale, options.height * scale]
    : [size.width, size.height];
  const [width, height] = [columns, rows].map((side) => Math.max(1, Math.round(side / zoom)));
  return {
    left: start(focus.x * size.width - width / 2, size.width - width),
    top: start(focus.y * size.height - height / 2, size.height - height),
    width,
    height,
  };
}

/** A whole number near `wanted` in 0 … `most`. */
function start(wanted: number, most: number): number {
  return Math.min(Math.max(Math.round(wanted), 0), most);
}
