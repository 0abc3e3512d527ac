import type { RgbImage } from "../data/image.ts";
import { resize } from "../data/resize.ts";
import type { Tensor4D } from "../core/tensor.ts";
import * as tf from "@tensorflow/tfjs";
import {
  detectFaces,
  DETECTOR_SIZE,
  type DetectorParams,
  detectorParams,
  type Face,
} from "../models/face_detector.ts";

/** Reads the weights out of the package `@vladmandic/face-api`. */
export async function loadDetector(): Promise<DetectorParams> {
  const { default: [{ weights }] } = await import(
    "@vladmandic/face-api/model/tiny_face_detector_model-weights_manifest.json",
    { with: { type: "json" } }
  );
  const file = import.meta.resolve("@vladmandic/face-api/model/tiny_face_detector_model.bin");
  return detectorParams(await Deno.readFile(new URL(file)), weights);
}

/** A picture as large as it fits into the upper left of `[160, 160, 3]`, black elsewhere. */
export function squareInput(image: RgbImage): Float32Array {
  const { width, height } = inputSize(image);
  const { data } = resize(image, { width, height });
  const square = new Float32Array(DETECTOR_SIZE * DETECTOR_SIZE * 3);
  for (let y = 0; y < height; y++) {
    square.set(data.subarray(y * width * 3, (y + 1) * width * 3), y * DETECTOR_SIZE * 3);
  }
  return square;
}

function inputSize({ width, height }: { width: number; height: number }) {
  const scale = DETECTOR_SIZE / Math.max(width, height);
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}
