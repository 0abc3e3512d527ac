import { assertAlmostEquals, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import reference from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import { loadLandmarks } from "../../metrics/networks/load.ts";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor4D } from "../../core/tensor.ts";
import { resize } from "../../data/images/resize.ts";
import {
  faceLandmarks,
  LANDMARKS,
  LANDMARKS_SIZE as SIZE,
} from "../../metrics/networks/face_landmarks.ts";
import { photo } from "../_photos.ts";

const TOLERANCE = 1e-5;

Deno.test("faceLandmarks() gives the points of face-api's own network, and leaves no tensors", async () => {
  await selectBackend("wasm");
  const names = ["Canvas", "CanvasRenderingContext2D", "Image", "ImageData", "Video"]; // of a browser
  reference.env.setEnv(Object.fromEntries(names.map((name) => [name, class {}])) as never);
  const params = await loadLandmarks();
  const net = new reference.FaceLandmark68Net();
  net.loadFromWeightMap(params as never);
  const before = tf.memory().numTensors;
  const pixels = [0, 1, 2].map((seed) =>
    Float32Array.from(resize(photo(seed), { height: SIZE, width: SIZE }).data)
  );
  const expected: number[][] = [];
  for (const values of pixels) {
    const image = tf.tensor3d(values, [SIZE, SIZE, 3]);
    const { positions, imageWidth, imageHeight } = await net.detectLandmarks(
      image as never,
    ) as never;
    expected.push(
      (positions as { x: number; y: number }[]).flatMap((
        { x, y },
      ) => [x / imageWidth, y / imageHeight]),
    );
    image.dispose();
  }
  const batch: Tensor4D = tf.tensor4d(Float32Array.from(pixels.flatMap((values) => [...values])), [
    3,
    SIZE,
    SIZE,
    3,
  ]);
  const found = faceLandmarks(params, batch);
  assertEquals(found.shape, [3, 2 * LANDMARKS]);
  const values = await found.data();
  for (const [i, value] of expected.flat().entries()) {
    assertAlmostEquals(values[i], value, TOLERANCE);
  }
  for (const tensor of [batch, found]) tensor.dispose();
  assertEquals(tf.memory().numTensors, before);
  disposeRecord(params);
});
