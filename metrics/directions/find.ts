/** Finds directions by meaning: draws faces, labels them, fits the labels, and checks on other faces what the fit is good for. */
import * as tf from "@tensorflow/tfjs";
import { randomKey, randomNormal, splitKey } from "../../core/random.ts";
import type { Tensor2D } from "../../core/tensor.ts";
import { idleTurn } from "../../core/turn.ts";
import type { Image } from "../../data/images/image.ts";
import type { ModelConfig } from "../../models/config.ts";
import type { DirectionName, Directions } from "../../models/directions.ts";
import { networkHash } from "../../models/directions_file.ts";
import { inProportion, oneHot } from "../../models/classes.ts";
import { truncateLatents, USUAL_TRUNCATION } from "../../models/latent.ts";
import { makeGenerator } from "../../models/generator.ts";
import type { Network } from "../../models/network.ts";
import { sampleImages } from "../../models/sample.ts";
import { type DetectorParams, LEAST_SCORE } from "../networks/face_detector.ts";
import { findFaces } from "../networks/find_faces.ts";
import { fitLabels } from "./fit.ts";
import { type FaceFrame, frameOf, usualFrame } from "./frame.ts";
import { type Label, type LabelNetworks, labelPictures, LABELS } from "./labels.ts";

/** The least share of faces whose label has to rise from one step along a direction to the next. */
const LEAST_RISING = 0.9;

/**
 * How far the check moves a face to either side, in standard deviations of the label. Half of it, and labels of faces that are at
 * an end already change as much by chance.
 */
const STEP = 2;

/** Faces on which the directions are checked. */
const CHECKED = 200;

/** Faces in which the detector looks for the frame. */
const FRAMED = 32;

/** Faces drawn and labelled at a time. */
const BATCH = 16;

/** Options of {@linkcode findDirections}. */
export interface FindOptions {
  /** Faces to draw for the fit. */
  readonly count: number;
  /** The seed of all faces. */
  readonly seed: number;
  /** Called with how many of `total` faces are done, for each part of the work. */
  readonly onProgress?: (part: string, done: number, total: number) => void;
  /** Ends the work with the signal's reason, between two batches of faces. */
  readonly signal?: AbortSignal;
}

/** What {@linkcode findDirections} found. */
export interface FoundDirections {
  /** Those that passed the check. `offsets` has no rows if none did. */
  readonly directions: Directions;
  /** Those that did not. */
  readonly leftOut: readonly DirectionName[];
  /** Whether the detector finds faces in what is drawn; otherwise there are only directions by brightness. */
  readonly hasFaces: boolean;
}

/** The generator under study. */
interface Subject {
  readonly network: Network;
  readonly config: ModelConfig;
  readonly networks: LabelNetworks;
  readonly frame: FaceFrame;
}

/**
 * Finds the directions of a generator.
 *
 * @param networks face-api's.
 * @throws {RangeError} If there are too few faces for a fit.
 * @throws {Error} If the generator draws values that are not finite.
 */
export async function findDirections(
  { network, config }: { readonly network: Network; readonly config: ModelConfig },
  networks: LabelNetworks & { readonly detector: DetectorParams },
  { count, seed, onProgress, signal }: FindOptions,
): Promise<FoundDirections> {
  const { noiseSize } = config;
  if (count < 2 * noiseSize) {
    throw new RangeError(
      `Cannot fit directions of ${noiseSize} numbers to ${count} faces: draw at least ${
        2 * noiseSize
      }`,
    );
  }
  const [toFit, toCheck] = splitKey(randomKey(seed), 2).map((key, i) =>
    tf.tidy(() =>
      truncateLatents(randomNormal(key, [i === 0 ? count : CHECKED, noiseSize]), USUAL_TRUNCATION)
    )
  );
  const found = await frameOfFaces({ network, config }, toFit, networks.detector);
  const subject = { network, config, networks, frame: found ?? usualFrame(config) };
  const labels = LABELS.filter(({ by }) => found || by === "brightness");
  const report = (part: string, total: number) => (done: number) => onProgress?.(part, done, total);
  const { classes } = config;
  const [fitted, checked] = [count, CHECKED].map((faces) =>
    classes && inProportion(faces, classes)
  );
  const onFace = report("faces", count + CHECKED);
  const rows = await label(subject, toFit, {
    labels,
    classes: fitted,
    signal,
    onProgress: onFace,
  });
  const before = await label(subject, toCheck, {
    labels,
    classes: checked,
    signal,
    onProgress: (done) => onFace(count + done),
  });
  const latents = await toFit.array(), starts = await toCheck.array();
  tf.dispose([toFit, toCheck]);

  let kept = labels.filter((_, k) => rows.some((row) => row[k] !== rows[0][k]));
  const leftOut: DirectionName[] = labels.filter((label) => !kept.includes(label))
    .map((label) => ({ ...label, rising: 0 }));
  for (let round = 1;; round++) {
    const columns = kept.map((label) => labels.indexOf(label));
    const offsets = kept.length === 0
      ? []
      : fitLabels(latents, rows.map((row) => columns.map((k) => row[k])));
    const names: DirectionName[] = [];
    const total = kept.length * CHECKED;
    const part = round === 1 ? "check" : "check again";
    for (const [k, label] of kept.entries()) {
      const onProgress = (done: number) => report(part, total)(k * CHECKED + done);
      const rising = await risingShare(subject, starts, {
        before: before.map((row) => row[columns[k]]),
        offset: offsets[k],
        label,
        classes: checked,
        onProgress,
        signal,
      });
      names.push({ ...label, rising });
    }
    const failing = names.filter(({ rising }) => rising < LEAST_RISING);
    if (failing.length === 0) {
      const directions = {
        names,
        offsets: tf.tensor2d(offsets.flat(), [kept.length, noiseSize]),
        network: await networkHash(network),
      };
      return { directions, leftOut, hasFaces: found !== undefined };
    }
    leftOut.push(...failing);
    kept = kept.filter((_, k) => !failing.includes(names[k])); // The others have more room.
  }
}

/** The frame of the faces, if there are faces in most pictures. */
async function frameOfFaces(
  { network, config }: Pick<Subject, "network" | "config">,
  latents: Tensor2D,
  detector: DetectorParams,
): Promise<FaceFrame | undefined> {
  const { height, width } = config;
  const few = tf.slice(latents, [0, 0], [FRAMED, -1]);
  const { classes } = config;
  const labels = classes && oneHot(inProportion(FRAMED, classes), classes.length);
  const images = await sampleImages(network, few, makeGenerator(config), { labels });
  tf.dispose([few, labels ?? []]);
  const size = height * width * 3;
  const pictures = Array.from({ length: FRAMED }, (_, i): Image => {
    const values = images.subarray(i * size, (i + 1) * size);
    return { height, width, channels: 3, data: Uint8Array.from(values, (value) => value * 255) };
  });
  const faces = (await findFaces(detector, pictures)).filter(({ score }) => score >= LEAST_SCORE);
  return faces.length > FRAMED / 2 ? frameOf(faces, config) : undefined;
}

/** The share of faces whose label rises from two steps back to the face, and from there to two steps further. */
async function risingShare(
  subject: Subject,
  starts: readonly (readonly number[])[],
  { before, offset, label: wanted, classes, onProgress, signal }: {
    /** The label of each face as it is. */
    readonly before: readonly number[];
    readonly offset: readonly number[];
    readonly label: Label;
    /** The class of each face, if the generator has classes. */
    readonly classes?: readonly number[];
    readonly onProgress: (done: number) => void;
    readonly signal?: AbortSignal;
  },
): Promise<number> {
  const latents = tf.tensor2d(
    starts.flatMap((start) =>
      [-STEP, STEP].map((step) => start.map((value, i) => value + step * offset[i]))
    ),
  );
  const rows = await label(subject, latents, {
    labels: [wanted],
    classes: classes?.flatMap((index) => [index, index]),
    onProgress: (done) => onProgress(Math.floor(done / 2)),
    signal,
  });
  latents.dispose();
  const isRising = (value: number, face: number) =>
    rows[2 * face][0] < value && value < rows[2 * face + 1][0];
  return before.filter(isRising).length / starts.length;
}

/** Draws faces and labels them: a row of labels for each latent. */
async function label(
  { network, config, networks, frame }: Subject,
  latents: Tensor2D,
  { labels, classes, onProgress, signal }: {
    readonly labels: readonly Label[];
    /** The class of each face, if the generator has classes. */
    readonly classes?: readonly number[];
    readonly onProgress?: (done: number) => void;
    readonly signal?: AbortSignal;
  },
): Promise<number[][]> {
  const { height, width } = config;
  const generator = makeGenerator(config);
  const rows: number[][] = [];
  while (rows.length < latents.shape[0]) {
    signal?.throwIfAborted();
    const count = Math.min(BATCH, latents.shape[0] - rows.length);
    const noise = tf.slice(latents, [rows.length, 0], [count, -1]);
    const condition = classes &&
      oneHot(classes.slice(rows.length, rows.length + count), generator.classes!);
    const values = await sampleImages(network, noise, generator, { labels: condition });
    tf.dispose([noise, condition ?? []]);
    rows.push(
      ...await labelPictures(networks, { values, count, height, width, frame }, labels),
    );
    if (!rows.at(-1)!.every(Number.isFinite)) {
      throw new Error("Cannot label its faces as it draws NaN: use another checkpoint");
    }
    onProgress?.(rows.length);
    await idleTurn();
  }
  return rows;
}
