import { sha256 } from "../../core/hex.ts";
import { messageOf } from "../../core/errors.ts";
import { isTransient } from "../../data/pipeline/transient.ts";
import { type IndexedDataset, values } from "../../data/pipeline/dataset.ts";
import { decodeImage } from "../../data/images/decode.ts";
import type { Image } from "../../data/images/image.ts";
import type { ImageFile } from "../../data/sources/image_file.ts";
import { map } from "../../data/pipeline/map.ts";
import { pipe } from "../../data/pipeline/pipe.ts";
import { measureQuality, THUMBNAIL_SIDE } from "./quality.ts";
import type { DetectorParams } from "../networks/face_detector.ts";
import { findFaces } from "../networks/find_faces.ts";
import type { Measured, Measurements, Unreadable } from "./findings.ts";

/** Files to read and decode at a time. */
const CONCURRENCY = 4;
/** The face detector's batch size. */
const FACE_BATCH = 8;

/** Options of {@linkcode measureAll}. */
export interface MeasureOptions {
  /** Looks for faces, if given. */
  readonly detector?: DetectorParams;
  /** Ends early. */
  readonly signal: AbortSignal;
  /** Called after each file with the number of files so far. */
  readonly onProgress: (done: number) => void;
}

/** The measurements, and what could not be read. */
export interface Seen extends Measurements {
  readonly unreadable: readonly Unreadable[];
}

/** A measured picture, or why it cannot be read. */
type Outcome =
  | { readonly measured: Omit<Measured, "number">; readonly image: Image; thumbnail: Uint8Array }
  | Unreadable;

/** Reads and measures all files, in their order; unreadable files are recorded. */
export async function measureAll(
  files: IndexedDataset<ImageFile>,
  { detector, signal, onProgress }: MeasureOptions,
): Promise<Seen> {
  const size = THUMBNAIL_SIDE ** 2;
  const thumbnails = new Uint8Array(files.length * size);
  const pictures: Measured[] = [];
  const unreadable: Unreadable[] = [];
  let waiting: { readonly measured: Measured; readonly image: Image }[] = [];

  const findInWaiting = async (params: DetectorParams) => {
    if (waiting.length === 0) return;
    const faces = await findFaces(params, waiting.map(({ image }) => image));
    pictures.push(...waiting.map(({ measured }, i) => ({ ...measured, face: faces[i] })));
    waiting = [];
  };

  let number = 0;
  for await (const outcome of values(pipe(files, map(inspectFile, { concurrency: CONCURRENCY })))) {
    if ("error" in outcome) unreadable.push(outcome);
    else {
      thumbnails.set(outcome.thumbnail, number * size);
      const measured = { ...outcome.measured, number };
      if (detector) waiting.push({ measured, image: outcome.image });
      else pictures.push(measured);
    }
    if (detector && waiting.length === FACE_BATCH) await findInWaiting(detector);
    onProgress(++number);
    if (signal.aborted) break;
  }
  if (detector) await findInWaiting(detector);
  return { pictures, thumbnails, unreadable };
}

async function inspectFile(file: ImageFile): Promise<Outcome> {
  const { name } = file;
  try {
    const bytes = await file.read();
    const image = await decodeImage(bytes);
    const { width, height } = image;
    const { thumbnail, ...quality } = measureQuality(image);
    const digest = await digestOf(bytes);
    const measured = { name, bytes: bytes.length, digest, width, height, ...quality };
    return { measured, image, thumbnail };
  } catch (error) {
    if (isTransient(error)) throw new Error(`${name}: ${messageOf(error)}`, { cause: error });
    return { name, error: messageOf(error) };
  }
}

/** 128 bits: among a billion files a collision has a probability of about 10^-21. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  return (await sha256(bytes as BufferSource)).slice(0, 32);
}
