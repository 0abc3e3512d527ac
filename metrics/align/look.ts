/** A look at whether the faces of photos lie where they do in CelebA, as training needs it. */
import { spread } from "../../data/sources/spread.ts";
import { disposeRecord } from "../../core/record.ts";
import { decodeReduced } from "../../data/images/decode.ts";
import { type FrameOptions, keptPart } from "../../data/images/frame.ts";
import type { Image } from "../../data/images/image.ts";
import type { Source } from "../../data/sources/image_file.ts";
import type { DetectorParams, Face } from "../networks/face_detector.ts";
import { findAllFaces } from "../networks/find_all_faces.ts";
import { loadDetector } from "../networks/load.ts";

/** Photos looked at, spread over all, until so many have a face. */
const PHOTOS = 12, FACES = 6;
/** With fewer faces they are photos of something else, and so are those of which the first ones have none. */
const LEAST_FACES = 4, FIRST = 5;
/** A photo's longer side when it is looked at, in pixels, or up to twice that. */
const SIDE = 640;
/** Smaller ones have no face to cut out. */
const LEAST_SIDE = 64;
/** What is found below it is often no face. */
const LEAST_SCORE = 0.5;
/** Shares of a photo's longer side that a face takes at least: small ones are looked for where there is no larger one. */
const LEAST_SHARES = [1 / 8, 1 / 16, 1 / 32];
/** The least width of a face in pixels. */
const LEAST_WIDTH = 20;

/** The median box of the faces of CelebA, relative to its pictures, and how far others may be off. */
const USUAL = { x: 0.5, y: 0.64, width: 0.62, height: 0.51 };
const BOUNDS = { x: 0.15, y: 0.2, times: 1.7 };

/** What {@linkcode lookAtFaces} saw. */
export interface Look {
  /** Photos with a face. */
  readonly faces: number;
  /** Those of them whose largest face lies elsewhere than in CelebA, or is much larger or smaller. */
  readonly unaligned: number;
}

/**
 * Looks at some photos as training frames them. Those that cannot be read, and those without a face, do not count.
 *
 * @throws {Error} If the weights of the detector cannot be read.
 */
export async function lookAtFaces(files: Source, framing: FrameOptions): Promise<Look> {
  let detector: DetectorParams | undefined, faces = 0, unaligned = 0;
  for (const [i, place] of spread(files.length, PHOTOS).entries()) {
    if (faces === FACES || i === FIRST && faces === 0) break;
    const file = await files.at(place);
    const photo = await file.read().then(decodeSmall).catch(() => undefined);
    if (photo === undefined || Math.max(photo.width, photo.height) < LEAST_SIDE) continue;
    detector ??= await loadDetector();
    const largest = await largestFace(detector, photo);
    if (largest === undefined) continue;
    faces++;
    if (!isUsual(largest, photo, framing)) unaligned++;
  }
  if (detector) disposeRecord(detector);
  return { faces, unaligned };
}

/** Whether most photos have a face, and most faces lie elsewhere than in CelebA. */
export function looksUnaligned({ faces, unaligned }: Look): boolean {
  return faces >= LEAST_FACES && unaligned > faces / 2;
}

async function decodeSmall(bytes: Uint8Array): Promise<Image> {
  const { image } = await decodeReduced(
    bytes,
    {},
    ({ width, height }) =>
      ([8, 4, 2] as const).find((reduction) => Math.max(width, height) / reduction >= SIDE) ?? 1,
  );
  return image;
}

async function largestFace(detector: DetectorParams, photo: Image): Promise<Face | undefined> {
  const side = Math.max(photo.width, photo.height);
  const size = ({ width, height }: Face) => width * height;
  for (const leastWidth of LEAST_SHARES.map((share) => share * side)) {
    if (leastWidth < LEAST_WIDTH) break;
    const options = { leastScore: LEAST_SCORE, leastWidth };
    const found = await findAllFaces(detector, photo, options);
    if (found.length > 0) return found.sort((a, b) => size(b) - size(a))[0];
  }
}

/** Whether a face lies about where those of CelebA do, in the part of its photo that training keeps. */
function isUsual(face: Face, photo: Image, framing: FrameOptions): boolean {
  const part = keptPart(photo, framing);
  const x = ((face.x + face.width / 2) * photo.width - part.left) / part.width;
  const y = ((face.y + face.height / 2) * photo.height - part.top) / part.height;
  const times = face.height * photo.height / part.height / USUAL.height;
  return Math.abs(x - USUAL.x) <= BOUNDS.x && Math.abs(y - USUAL.y) <= BOUNDS.y &&
    times <= BOUNDS.times && times >= 1 / BOUNDS.times;
}
