import type { Face } from "../networks/face_detector.ts";

/** The square around the faces of a generator, which are all in about the same place. */
export interface FaceFrame {
  /** The centre, in pixels. */
  readonly x: number;
  readonly y: number;
  /** The side, in pixels. */
  readonly side: number;
}

interface Size {
  readonly height: number;
  readonly width: number;
}

/** Where the detector finds the faces of aligned CelebA, relative to the picture. */
const CELEBA = { score: 1, x: 0.04, y: 0.36, width: 0.83, height: 0.55 };

/** The square of CelebA's faces, for pictures in which none are found. */
export function usualFrame(size: Size): FaceFrame {
  return frameOf([CELEBA], size);
}

/** The square of the median box of faces. */
export function frameOf(faces: readonly Face[], { height, width }: Size): FaceFrame {
  const median = (numberOf: (face: Face) => number) =>
    faces.map(numberOf).sort((a, b) => a - b)[Math.floor(faces.length / 2)];
  return {
    x: median((face) => face.x + face.width / 2) * width,
    y: median((face) => face.y + face.height / 2) * height,
    side: median((face) => Math.sqrt(face.width * width * face.height * height)),
  };
}
