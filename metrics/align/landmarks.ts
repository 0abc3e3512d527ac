import * as tf from "@tensorflow/tfjs";
import type { Tensor4D } from "../../core/tensor.ts";
import type { Image } from "../../data/images/image.ts";
import {
  fitSimilarity,
  meanOf,
  type Point,
  type Similarity,
  transform,
} from "../../data/images/similarity.ts";
import { warp } from "../../data/images/warp.ts";
import {
  faceLandmarks,
  LANDMARKS,
  LANDMARKS_SIZE as SIDE,
  type LandmarksParams,
} from "../networks/face_landmarks.ts";
import { ANCHORS, type Anchors } from "./frame.ts";

/** The square of a frame that the network sees: where its points of CelebA's faces differ least. */
const VIEW = { side: 105, x: 89, y: 131 };

/** The landmarks of a face, in pixels of its photo. */
export type Shape = readonly Point[];

/**
 * Finds the landmarks of a face, from how a frame of 178x218 lies in its photo, again in the frame that they give: the
 * network has learned from upright faces. Each time it also sees the mirrored face, and both answers are averaged.
 *
 * @param place From the frame to the photo, roughly.
 * @param rounds How many times.
 * @returns Landmarks, and where the frame lies by them.
 */
export async function findShape(
  params: LandmarksParams,
  photo: Image,
  { place, rounds }: { readonly place: Similarity; readonly rounds: number },
): Promise<{ readonly shape: Shape; readonly place: Similarity }> {
  let [shape, now]: [Shape, Similarity] = [[], place];
  for (let round = 0; round < rounds; round++) {
    shape = await landmarksIn(params, photo, now);
    now = placeOf(shape);
  }
  return { shape, place: now };
}

/** Where a frame of 178x218 lies in the photo, so that eyes and mouth are where they are in CelebA. */
export function placeOf(shape: Shape): Similarity {
  const { leftEye, rightEye, mouth } = anchorsOf(shape);
  return fitSimilarity([ANCHORS.leftEye, ANCHORS.rightEye, ANCHORS.mouth], [
    leftEye,
    rightEye,
    mouth,
  ]);
}

/** What a face is aligned by: means of its landmarks, which vary less than single ones. */
export function anchorsOf(shape: Shape): Anchors {
  return {
    leftEye: meanOf(shape.slice(36, 42)),
    rightEye: meanOf(shape.slice(42, 48)),
    mouth: meanOf([shape[48], shape[54]]),
  };
}

/** The landmarks in the view of a frame. */
async function landmarksIn(
  params: LandmarksParams,
  photo: Image,
  place: Similarity,
): Promise<Shape> {
  const scale = VIEW.side / SIDE;
  const corner = { x: VIEW.x - VIEW.side / 2, y: VIEW.y - VIEW.side / 2 };
  const { x: left, y: top } = transform(place, corner);
  const view = { a: place.a * scale, b: place.b * scale, left, top };
  const { data } = warp(photo, view, { width: SIDE, height: SIDE });
  const [points, mirrored] = await pointsOf(params, data);
  return points.map((point, i) => {
    const other = mirrored[MIRRORED[i]];
    return transform(view, meanOf([point, { x: SIDE - other.x, y: other.y }]));
  });
}

/** The points of a picture `[112, 112, 3]` and of its mirror image, in pixels. */
async function pointsOf(params: LandmarksParams, data: Uint8Array): Promise<Point[][]> {
  const output = tf.tidy(() => {
    const picture: Tensor4D = tf.tensor4d(data, [1, SIDE, SIDE, 3], "float32");
    return faceLandmarks(params, tf.concat([picture, tf.reverse(picture, 2)], 0));
  });
  const values = await output.data();
  output.dispose();
  return [0, 1].map((n) =>
    Array.from({ length: LANDMARKS }, (_, i) => ({
      x: values[(n * LANDMARKS + i) * 2] * SIDE,
      y: values[(n * LANDMARKS + i) * 2 + 1] * SIDE,
    }))
  );
}

/** Which landmark each one is in the mirror: runs of landmarks from `first` to `last` that change places. */
const MIRRORED: readonly number[] = [
  ...[[0, 16], [17, 26], [27, 27], [28, 28], [29, 29], [30, 30], [31, 35]].flatMap(turned),
  ...[45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40], // the eyes
  ...[[48, 54], [55, 59], [60, 64], [65, 67]].flatMap(turned), // the mouth
];

function turned([first, last]: readonly number[]): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}
