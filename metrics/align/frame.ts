import type { Point } from "../../data/images/similarity.ts";

/** The size of a picture, in pixels. */
export interface Size {
  readonly height: number;
  readonly width: number;
}

/** The pictures of the aligned CelebA. */
export const FRAME: Size = { height: 218, width: 178 };

/** What faces are aligned by: where it is in a picture of 178x218. */
export interface Anchors {
  /** The middle of the eye on the left of the picture. */
  readonly leftEye: Point;
  readonly rightEye: Point;
  /** The middle between the corners of the mouth. */
  readonly mouth: Point;
}

/** Medians of what {@linkcode faceShapes} finds in 1,000 photos of CelebA, as its authors aligned them. */
export const ANCHORS: Anchors = {
  leftEye: { x: 69.7, y: 111.5 },
  rightEye: { x: 108.2, y: 111.5 },
  mouth: { x: 89, y: 152.4 },
};

/** Twice the distance of the eyes: about the width of a face. */
export const FACE_WIDTH = 2 * (ANCHORS.rightEye.x - ANCHORS.leftEye.x);
