import * as tf from "@tensorflow/tfjs";
import { wholeNumber } from "../core/check.ts";
import { idleTurn } from "../core/turn.ts";
import type { Tensor2D, Tensor4D } from "../core/tensor.ts";
import {
  DESCRIPTOR_LENGTH,
  type DescriptorParams,
  faceDescriptors,
} from "./networks/face_descriptor.ts";
import { detectFaces, DETECTOR_SIZE, type DetectorParams } from "./networks/face_detector.ts";
import { inceptionFeatures, inceptionLength, type InceptionParams } from "./networks/inception.ts";
import { COLOR_STATISTICS, colorStatistics } from "./color_statistics.ts";
import { type Features, featuresOf } from "./features.ts";
import { PATCH_LENGTH, patchesEach, patchesOf, patchLevels } from "./patches.ts";

/**
 * A network that turns pictures into rows of features.
 *
 * @category Features of pictures
 */
export interface FeatureExtractor {
  /** Identifies the network and its weights. */
  readonly name: string;
  /** The length of a row. */
  readonly length: number;
  /** The `scale` of {@linkcode kernelDistance}. */
  readonly kernelScale: number;
  /** What the distances of its features are called: FID and KID only with Inception's. */
  readonly distances: { readonly frechet: string; readonly kernel: string };
  /** Images `[N, H, W, 3]` in 0 … 1 to rows `[N, length]`, which the caller disposes of. */
  readonly extract: (images: Tensor4D) => Tensor2D | Promise<Tensor2D>;
}

/**
 * Measurements of pictures; row i of each belongs to picture i.
 *
 * @category Features of pictures
 */
export interface PictureFeatures {
  /** The extractor's features. */
  readonly features: Features;
  /** {@linkcode colorStatistics}. */
  readonly colors: Features;
  /** The face detector's scores, 0 … 1, `[count, 1]`. */
  readonly scores: Features;
  /** {@linkcode patchesOf} by the size of their level, such as `48x40`, finest first. */
  readonly patches: Readonly<Record<string, Features>>;
}

/**
 * Options of {@linkcode describePictures}.
 *
 * @category Features of pictures
 */
export interface DescribeOptions {
  /** Height of each picture in pixels. */
  readonly height: number;
  /** Width of each picture in pixels. */
  readonly width: number;
  /** The most pictures to take. */
  readonly count: number;
  /** Extracts the features. */
  readonly extractor: FeatureExtractor;
  /** The weights of the face detector. */
  readonly detector: DetectorParams;
  /** Patches per level of a picture. Default: {@linkcode patchesEach} of `count`. */
  readonly patches?: number;
  /** Called with the number of pictures measured so far. */
  readonly onProgress?: (done: number) => void;
  /** Ends the measuring with the signal's reason, between two batches of pictures. */
  readonly signal?: AbortSignal;
}

/** Batch size of the networks. */
const BATCH = 16;

/**
 * The longer side to which pictures are scaled in the detector's 160x160: a face that fills its picture is found best
 * when it is small.
 */
const DETECTED_SIDE = 96;

/** The mean squared length of the descriptors of CelebA's faces. */
const DESCRIPTOR_KERNEL_SCALE = 1.6;

/**
 * Face descriptors as features.
 *
 * @category Features of pictures
 */
export function faceExtractor(params: DescriptorParams): FeatureExtractor {
  return {
    name: "face-api 1.7.15 face_recognition_model",
    length: DESCRIPTOR_LENGTH,
    kernelScale: DESCRIPTOR_KERNEL_SCALE,
    distances: { frechet: "Fréchet distance (faces)", kernel: "kernel distance (faces)" },
    async extract(images) {
      const bytes = tf.mul<Tensor4D>(images, 255);
      try {
        return await faceDescriptors(params, bytes);
      } finally {
        bytes.dispose();
      }
    },
  };
}

/**
 * Inception's features, for FID and KID.
 *
 * @param name Identifies the weights.
 * @category Features of pictures
 */
export function inceptionExtractor(params: InceptionParams, name: string): FeatureExtractor {
  const length = inceptionLength(params);
  return {
    name,
    length,
    kernelScale: length,
    distances: { frechet: "FID", kernel: "KID" },
    extract: (images) => inceptionFeatures(params, images),
  };
}

/**
 * Measures the first `count` pictures, or all if there are fewer. Values are first rounded to 256 levels and clipped to
 * 0 … 1, as in a file, so that real pictures and samples differ only in content.
 *
 * @param pictures `[height, width, 3]` each, in 0 … 1.
 * @throws {RangeError} If a picture has the wrong size, a value is not finite, a number is out of its range, or the extractor
 * returns rows of another length than its own.
 * @category Features of pictures
 */
export async function describePictures(
  pictures: AsyncIterable<Float32Array> | Iterable<Float32Array>,
  options: DescribeOptions,
): Promise<PictureFeatures> {
  const { height, width, count, extractor, detector, onProgress, signal } = options;
  const { patches: each = patchesEach(count) } = options;
  wholeNumber("The height of the pictures", height, 1);
  wholeNumber("The width of the pictures", width, 1);
  wholeNumber("The count of the pictures", count, 0);
  wholeNumber("The patches of a picture", each, 0);
  const size = height * width * 3;
  const batch = new Float32Array(BATCH * size);
  const features = new Float32Array(count * extractor.length);
  const colors = new Float32Array(count * COLOR_STATISTICS);
  const scores = new Float32Array(count);
  const levels = patchLevels(options);
  const patches = levels.map(() => new Float32Array(count * each * PATCH_LENGTH));
  let [done, waiting] = [0, 0];

  const measure = async () => {
    const images: Tensor4D = tf.tensor4d(batch.slice(0, waiting * size), [
      waiting,
      height,
      width,
      3,
    ]);
    let rows: Tensor2D | undefined, framed: Tensor4D | undefined;
    try {
      rows = await extractor.extract(images);
      checkRows(rows, [waiting, extractor.length]);
      features.set(await rows.data() as Float32Array, done * extractor.length);
      framed = tf.tidy(() => frameForDetector(images));
      scores.set((await detectFaces(detector, framed)).map(({ score }) => score), done);
    } finally {
      tf.dispose({ images, rows, framed });
    }
    done += waiting;
    waiting = 0;
    onProgress?.(done);
    await idleTurn();
    signal?.throwIfAborted();
  };

  signal?.throwIfAborted();
  if (count > 0) {
    for await (const picture of pictures) {
      const rounded = batch.subarray(waiting * size, (waiting + 1) * size);
      roundTo(rounded, picture);
      colors.set(colorStatistics(rounded, options), (done + waiting) * COLOR_STATISTICS);
      for (const [i, own] of patchesOf({ values: rounded, height, width }, each).entries()) {
        patches[i].set(own, (done + waiting) * own.length);
      }
      waiting++;
      if (waiting === BATCH) await measure();
      if (done + waiting === count) break;
    }
  }
  if (waiting > 0) await measure();
  const taken = (values: Float32Array, length: number) =>
    featuresOf(values.subarray(0, done * length), length);
  return {
    features: taken(features, extractor.length),
    colors: taken(colors, COLOR_STATISTICS),
    scores: taken(scores, 1),
    patches: Object.fromEntries(
      levels.map((level, i) => [
        `${level.height}x${level.width}`,
        taken(patches[i], each * PATCH_LENGTH),
      ]),
    ),
  };
}

function checkRows(rows: Tensor2D, shape: readonly [number, number]): void {
  if (rows instanceof tf.Tensor && rows.shape.join() === shape.join()) return;
  throw new RangeError(
    `Cannot measure with an extractor that returns ${
      rows instanceof tf.Tensor ? `[${rows.shape}]` : "no tensor"
    }: its rows must be [${shape}], as its length says`,
  );
}

/** Rounds the values of a picture to 256 levels in 0 … 1. */
function roundTo(rounded: Float32Array, picture: Float32Array): void {
  if (picture.length !== rounded.length) {
    throw new RangeError(
      `Cannot measure a picture of ${picture.length} numbers where ${rounded.length} are needed: resize it`,
    );
  }
  for (let i = 0; i < picture.length; i++) {
    if (!Number.isFinite(picture[i])) {
      throw new RangeError(
        `Cannot measure a picture that holds ${picture[i]}: its model may have diverged`,
      );
    }
    rounded[i] = Math.round(Math.min(1, Math.max(0, picture[i])) * 255) / 255;
  }
}

/** `[N, H, W, 3]` in 0 … 1 to `[N, 160, 160, 3]` in 0 … 255: scaled, in the middle of a black square. */
function frameForDetector(images: Tensor4D): Tensor4D {
  const [, height, width] = images.shape;
  const scale = DETECTED_SIDE / Math.max(height, width);
  const sides = [height, width].map((side) => Math.max(1, Math.round(side * scale)));
  const isScaled = sides[0] !== height || sides[1] !== width;
  const scaled = isScaled
    ? tf.image.resizeBilinear(images, sides as [number, number], false, true)
    : images;
  const around = (side: number): [number, number] => {
    const before = Math.floor((DETECTOR_SIZE - side) / 2);
    return [before, DETECTOR_SIZE - side - before];
  };
  return tf.pad4d(tf.mul(scaled, 255), [[0, 0], around(sides[0]), around(sides[1]), [0, 0]]);
}
