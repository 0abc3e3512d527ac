import * as tf from "@tensorflow/tfjs";
import type { Tensor4D } from "../../core/tensor.ts";
import type { Image } from "../../data/images/image.ts";
import { resize } from "../../data/images/resize.ts";
import { CELL, detectBoxes, type DetectorParams, type Face } from "./face_detector.ts";

/**
 * The lengths of a photo's longer side at which faces are looked for, in pixels. The detector finds faces of 25 to 100
 * pixels best, so the smallest that is found takes a fiftieth of the photo's longer side; in a panorama the levels go on.
 */
const LONGER_SIDES = [96, 160, 320, 640, 1280, 2560, 5120, 10240];
/** The most pixels of a level, but for the usual ones: of a photo of 4:1 at 2560. */
const MOST_PIXELS = 1280 ** 2;
/** The black border around a photo, in pixels: at the edge of its picture the detector overlooks faces. */
const BORDER = 32;
/** Smaller faces than this are not found, in pixels of a level. */
const SMALLEST = 20;
/** Two boxes that share more than this of the smaller one are the same face. */
const MOST_SHARED = 0.5;

/**
 * Finds every face of a photo, at several scales.
 *
 * @param leastScore The least score of a face, 0 … 1.
 * @param leastWidth Faces that are narrower may be missed, in pixels of the photo.
 * @returns Boxes relative to the photo's width and height, the best first, one for each face.
 */
export async function findAllFaces(
  params: DetectorParams,
  photo: Image,
  { leastScore, leastWidth }: { readonly leastScore: number; readonly leastWidth: number },
): Promise<Face[]> {
  const side = Math.max(photo.width, photo.height);
  const needed = side * SMALLEST / leastWidth;
  const most = Math.max(1280, Math.sqrt(MOST_PIXELS * side / Math.min(photo.width, photo.height)));
  const levels = LONGER_SIDES.filter((longer, i) =>
    i === 0 || LONGER_SIDES[i - 1] < needed && longer <= most
  );
  const found: Face[] = [];
  let source = photo; // of each level the next larger one
  for (const longer of levels.toReversed()) {
    const scale = longer / side;
    const width = Math.max(1, Math.round(photo.width * scale));
    const height = Math.max(1, Math.round(photo.height * scale));
    source = resize(source, { width, height });
    found.push(...await findIn(params, source, leastScore));
  }
  return distinctFaces(found);
}

/** The boxes in a picture at its own size. */
async function findIn(params: DetectorParams, image: Image, leastScore: number): Promise<Face[]> {
  const padded = (side: number) => Math.ceil((side + 2 * BORDER) / CELL) * CELL;
  const [columns, rows] = [padded(image.width), padded(image.height)];
  const left = Math.floor((columns - image.width) / 2);
  const top = Math.floor((rows - image.height) / 2);
  const pixels = new Float32Array(rows * columns * 3);
  const stride = image.width * 3;
  for (let y = 0; y < image.height; y++) {
    const row = image.data.subarray(y * stride, (y + 1) * stride);
    pixels.set(row, ((top + y) * columns + left) * 3);
  }
  const batch: Tensor4D = tf.tensor4d(pixels, [1, rows, columns, 3]);
  const [faces] = await detectBoxes(params, batch, leastScore);
  batch.dispose();
  return faces.map(({ score, x, y, width, height }) => ({
    score,
    x: (x * columns - left) / image.width,
    y: (y * rows - top) / image.height,
    width: width * columns / image.width,
    height: height * rows / image.height,
  }));
}

/** The best of all boxes that are the same face (non-maximum suppression), the best first. */
export function distinctFaces(faces: readonly Face[]): Face[] {
  const kept: Face[] = [];
  for (const face of faces.toSorted((a, b) => b.score - a.score)) {
    if (kept.every((other) => shared(face, other) <= MOST_SHARED)) kept.push(face);
  }
  return kept;
}

/** The part of the smaller box that lies in the other, 0 … 1. */
function shared(a: Face, b: Face): number {
  const overlap = (start: "x" | "y", length: "width" | "height") =>
    Math.max(
      0,
      Math.min(a[start] + a[length], b[start] + b[length]) - Math.max(a[start], b[start]),
    );
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return overlap("x", "width") * overlap("y", "height") / smaller;
}
