/**
 * The tiny face detector of face-api.js: a YOLO v2 with separable convolutions, which divides a picture of 160x160
 * into 5x5 cells (a larger one into more) and predicts five boxes per cell.
 *
 * Redmon and Farhadi, "YOLO9000: Better, Faster, Stronger", 2017; https://github.com/vladmandic/face-api
 */
import * as tf from "@tensorflow/tfjs";
import type { Tensor, Tensor4D, Tfjs } from "../../core/tensor.ts";
import { runStages } from "./_stages.ts";

/** The height and width of the pictures that {@linkcode detectFaces} takes. */
export const DETECTOR_SIZE = 160;

/** The least score of a face; 99 % of photo crops without one stay below 0.04. */
export const LEAST_SCORE = 0.2;

/**
 * A face in a picture: a box, relative to the picture's width and height, which may reach beyond its edges.
 *
 * @category Finding faces
 */
export interface Face {
  /** The detector's confidence, 0 … 1. */
  readonly score: number;
  /** The left edge. */
  readonly x: number;
  /** The upper edge. */
  readonly y: number;
  /** The width. */
  readonly width: number;
  /** The height. */
  readonly height: number;
}

/**
 * The weights by their names in the package.
 *
 * @category Finding faces
 */
export type DetectorParams = Readonly<Record<string, Tensor>>;

/** The package's manifest of the weights. */
export type WeightSpecs = Parameters<Tfjs["io"]["decodeWeights"]>[1];

const MEAN_COLOR = [117.001, 114.697, 97.404];
const SLOPE = 0.1;
const SEPARABLE = ["conv1", "conv2", "conv3", "conv4", "conv5"];
/** The side of a cell, in pixels. */
export const CELL = 32;
/** Width and height of the anchor boxes, in cells. */
const ANCHORS = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
];
const VALUES = 5; // x, y, width, height, score

/** Decodes the package's file of weights. */
export function detectorParams(weights: Uint8Array, specs: WeightSpecs): DetectorParams {
  return tf.io.decodeWeights(weights.slice().buffer, specs);
}

/**
 * Finds the best face of each picture.
 *
 * @param images `[N, 160, 160, 3]` in 0 … 255; padded with black.
 * @returns The most face-like box of each picture, even if its score is low, relative to 160 pixels.
 * @category Finding faces
 */
export async function detectFaces(params: DetectorParams, images: Tensor4D): Promise<Face[]> {
  const grids = await predict(params, images);
  return grids.map(({ values, cells }) => {
    let best = 0;
    for (let at = VALUES; at < values.length; at += VALUES) {
      if (values[at + 4] > values[best + 4]) best = at;
    }
    return boxAt(values, best, cells);
  });
}

/**
 * Finds all boxes of a score in each picture; a face may have several.
 *
 * @param images `[N, H, W, 3]` in 0 … 255, H and W multiples of {@linkcode CELL}; padded with black.
 * @param leastScore The least score of a box.
 * @returns The boxes of each picture, relative to its H and W.
 */
export async function detectBoxes(
  params: DetectorParams,
  images: Tensor4D,
  leastScore: number,
): Promise<Face[][]> {
  const grids = await predict(params, images);
  const least = Math.log(leastScore / (1 - leastScore));
  return grids.map(({ values, cells }) => {
    const boxes: Face[] = [];
    for (let at = 0; at < values.length; at += VALUES) {
      if (values[at + 4] >= least) boxes.push(boxAt(values, at, cells));
    }
    return boxes;
  });
}

/** What the network says of a picture: five values for every cell, row by row, and anchor. */
interface Grid {
  readonly values: Float32Array;
  readonly cells: { readonly rows: number; readonly columns: number };
}

async function predict(params: DetectorParams, images: Tensor4D): Promise<Grid[]> {
  const output = await network(params, images);
  const [count, rows, columns, length] = output.shape;
  const values = await output.data<"float32">();
  output.dispose();
  const size = rows * columns * length;
  return Array.from({ length: count }, (_, n) => ({
    values: values.subarray(n * size, (n + 1) * size),
    cells: { rows, columns },
  }));
}

/** `[N, H, W, 3]` to `[N, H / 32, W / 32, 5 * 5]`: five values for every cell and anchor. */
function network(params: DetectorParams, images: Tensor4D): Promise<Tensor4D> {
  const weights = (name: string) => params[name] as Tensor4D;
  const activate = (x: Tensor4D, layer: string) =>
    tf.leakyRelu(tf.add<Tensor4D>(x, params[`${layer}/bias`]), SLOPE);
  const first = (images: Tensor4D) => {
    const x = tf.div<Tensor4D>(tf.sub(images, MEAN_COLOR), 255);
    return activate(tf.conv2d(x, weights("conv0/filters"), 1, "valid"), "conv0");
  };
  const separable = SEPARABLE.map((layer) => (x: Tensor4D) => {
    const pooled = tf.maxPool(x, 2, 2, "same");
    const y = tf.depthwiseConv2d(pooled, weights(`${layer}/depthwise_filter`), 1, "same");
    return activate(tf.conv2d(y, weights(`${layer}/pointwise_filter`), 1, "valid"), layer);
  });
  return runStages(images, [first, ...separable], (x) => {
    const pooled = tf.maxPool(x, 2, 1, "same");
    return tf.add<Tensor4D>(
      tf.conv2d(pooled, weights("conv8/filters"), 1, "valid"),
      params["conv8/bias"],
    );
  });
}

/** The box whose values begin at `at`. */
function boxAt(values: Float32Array, at: number, { rows, columns }: Grid["cells"]): Face {
  const index = at / VALUES;
  const cell = Math.floor(index / ANCHORS.length);
  const [anchorWidth, anchorHeight] = ANCHORS[index % ANCHORS.length];
  const width = Math.exp(values[at + 2]) * anchorWidth / columns;
  const height = Math.exp(values[at + 3]) * anchorHeight / rows;
  const x = (cell % columns + sigmoid(values[at])) / columns - width / 2;
  const y = (Math.floor(cell / columns) + sigmoid(values[at + 1])) / rows - height / 2;
  return { score: sigmoid(values[at + 4]), x, y, width, height };
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
