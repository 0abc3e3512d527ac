import type { Image } from "../../data/images/image.ts";
import { inverse, scaleOf, type Similarity, transform } from "../../data/images/similarity.ts";
import { warp } from "../../data/images/warp.ts";
import { type DetectorParams, type Face, LEAST_SCORE } from "../networks/face_detector.ts";
import type { LandmarksParams } from "../networks/face_landmarks.ts";
import { distinctFaces, findAllFaces } from "../networks/find_all_faces.ts";
import { findFaces } from "../networks/find_faces.ts";
import { FACE_WIDTH, FRAME, type Size } from "./frame.ts";
import { anchorsOf, findShape, type Shape } from "./landmarks.ts";

/** The networks that faces are aligned with. */
export interface AlignNetworks {
  readonly detector: DetectorParams;
  readonly landmarks: LandmarksParams;
}

/** A face in a photo, and how it lies there. */
export interface PlacedFace {
  /** From a frame of 178x218, in which eyes and mouth are where they are in CelebA, to the photo. */
  readonly place: Similarity;
  /** The detector's confidence in the aligned face, 0 … 1. */
  readonly score: number;
  /** About the width of the face, in pixels of the photo: twice the distance of the eyes. */
  readonly width: number;
  /** How far the face is turned to a side, 0 … 1: how unequal the distances of the nose from both sides of the jaw are. */
  readonly turned: number;
  /** Whether an eye or the mouth lies beyond the edge of the photo. */
  readonly isCut: boolean;
}

/** The middle and the side of the detector's boxes in CelebA's frame, by their medians in 100 photos. */
const BOX = { x: 88.5, y: 139, side: 111 };
const ROUNDS = 3;

/**
 * Finds the faces of a photo and how to align them, from left to right. A box is a face if it is one for the detector
 * once it is aligned, too.
 *
 * @param leastWidth Narrower faces may be missed, in pixels of the photo.
 */
export async function placeFaces(
  { detector, landmarks }: AlignNetworks,
  photo: Image,
  { leastWidth }: { readonly leastWidth: number },
): Promise<PlacedFace[]> {
  const boxes = await findAllFaces(detector, photo, { leastScore: LEAST_SCORE, leastWidth });
  const placed: PlacedFace[] = [];
  for (const box of boxes) {
    if (placed.some((face) => isWithin(box, face, photo))) continue; // the same face, or a part of it
    const { shape, place } = await findShape(landmarks, photo, {
      place: roughPlace(box, photo),
      rounds: ROUNDS,
    });
    const [{ score }] = await findFaces(detector, [warp(photo, place, FRAME)]);
    if (score < LEAST_SCORE) continue;
    placed.push({
      place,
      score,
      width: FACE_WIDTH * scaleOf(place),
      turned: turnedBy(shape),
      isCut: Object.values(anchorsOf(shape)).some(({ x, y }) =>
        x < 0 || y < 0 || x > photo.width || y > photo.height
      ),
    });
  }
  return distinct(placed).sort((a, b) => middleOf(a).x - middleOf(b).x);
}

/** The share of a photo's longer side that its largest face takes at least. */
const LEAST_SHARE = 1 / 20;

/** The largest face that lies in a photo; undefined if it has none. */
export async function placeLargest(
  networks: AlignNetworks,
  photo: Image,
): Promise<PlacedFace | undefined> {
  const leastWidth = Math.max(photo.width, photo.height) * LEAST_SHARE;
  const faces = await placeFaces(networks, photo, { leastWidth });
  return faces.filter(({ isCut }) => !isCut).sort((a, b) => b.width - a.width)[0];
}

/** The aligned picture of a face; a frame of other proportions shows more of the photo on both sides. */
export function alignedPicture(photo: Image, place: Similarity, size: Size = FRAME): Image {
  const scale = Math.max(FRAME.width / size.width, FRAME.height / size.height);
  const { x: left, y: top } = transform(place, {
    x: (FRAME.width - size.width * scale) / 2,
    y: (FRAME.height - size.height * scale) / 2,
  });
  return warp(photo, { a: place.a * scale, b: place.b * scale, left, top }, size);
}

/** Whether the middle of a box lies in the middle of a face that is placed already. */
function isWithin(box: Face, { place }: PlacedFace, { width, height }: Image): boolean {
  const middle = {
    x: (box.x + box.width / 2) * width,
    y: (box.y + box.height / 2) * height,
  };
  const { x, y } = transform(inverse(place), middle);
  return Math.hypot(x - BOX.x, y - BOX.y) < BOX.side / 3;
}

/** Where the frame lies by a box, upright. */
function roughPlace(box: Face, { width, height }: Image): Similarity {
  const scale = (box.width * width + box.height * height) / 2 / BOX.side;
  return {
    a: scale,
    b: 0,
    left: (box.x + box.width / 2) * width - scale * BOX.x,
    top: (box.y + box.height / 2) * height - scale * BOX.y,
  };
}

/** The middle of the face in the photo. */
function middleOf({ place }: PlacedFace) {
  return transform(place, { x: FRAME.width / 2, y: FRAME.height / 2 });
}

/** Without faces that turned out to be the same one: those of a lower score. */
function distinct(faces: readonly PlacedFace[]): PlacedFace[] {
  const boxes = faces.map((face) => {
    const { x, y } = middleOf(face);
    const { score, width } = face;
    return { score, x: x - width / 2, y: y - width / 2, width, height: width, face };
  });
  const kept = new Set<Face>(distinctFaces(boxes));
  return boxes.filter((box) => kept.has(box)).map(({ face }) => face);
}

/** By the nose's ridge and the ends of the jaw, along the line of the eyes. */
function turnedBy(shape: Shape): number {
  const { leftEye, rightEye } = anchorsOf(shape);
  const [x, y] = [rightEye.x - leftEye.x, rightEye.y - leftEye.y];
  const along = (from: number, to: number) =>
    Math.abs((shape[to].x - shape[from].x) * x + (shape[to].y - shape[from].y) * y);
  const [left, right] = [along(1, 30), along(30, 15)];
  return left + right > 0 ? Math.abs(left - right) / (left + right) : 0;
}
