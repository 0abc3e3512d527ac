import { assertAlmostEquals, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import reference from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import weights from "@vladmandic/face-api/model/face_recognition_model-weights_manifest.json" with {
  type: "json",
};
import { loadDescriptor } from "../../metrics/networks/load.ts";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor4D } from "../../core/tensor.ts";
import { resize } from "../../data/images/resize.ts";
import { DESCRIPTOR_LENGTH, faceDescriptors } from "../../metrics/networks/face_descriptor.ts";
import { photo } from "../_photos.ts";

/** Rounding in 29 layers, in another order: values are about 0.1. */
const TOLERANCE = 1e-4;

/** Two pictures that have to be padded on either side, by an odd number of columns and an even one of rows. */
const SIZES = [{ height: 96, width: 81 }, { height: 40, width: 48 }];

function pixels(size: typeof SIZES[0], seed: number): Float32Array {
  return Float32Array.from(resize(photo(seed), size).data);
}

/** What face-api's own network makes of the pictures. */
const expected: Float32Array[] = [];

Deno.test.beforeAll(async () => {
  await selectBackend("wasm");
  const names = ["Canvas", "CanvasRenderingContext2D", "Image", "ImageData", "Video"]; // of a browser
  reference.env.setEnv(Object.fromEntries(names.map((name) => [name, class {}])) as never);
  const file = import.meta.resolve("@vladmandic/face-api/model/face_recognition_model.bin");
  const bytes = await Deno.readFile(new URL(file));
  const net = new reference.FaceRecognitionNet();
  net.loadFromWeightMap(tf.io.decodeWeights(bytes.buffer, weights[0].weights as never) as never);
  for (const [i, size] of SIZES.entries()) {
    const image = tf.tensor3d(pixels(size, i), [size.height, size.width, 3]);
    expected.push(await net.computeFaceDescriptor(image as never) as Float32Array);
    image.dispose();
  }
});

Deno.test("faceDescriptors() gives the descriptors of face-api's own network", async () => {
  const params = await loadDescriptor();
  for (const [i, { height, width }] of SIZES.entries()) {
    const image: Tensor4D = tf.tensor4d(pixels({ height, width }, i), [1, height, width, 3]);
    const descriptor = await faceDescriptors(params, image);
    assertEquals(descriptor.shape, [1, DESCRIPTOR_LENGTH]);
    const values = await descriptor.data();
    for (const [k, value] of expected[i].entries()) assertAlmostEquals(values[k], value, TOLERANCE);
    image.dispose();
    descriptor.dispose();
  }
  disposeRecord(params);
});

Deno.test("faceDescriptors() describes each picture of a batch by itself, and leaves no tensors", async () => {
  await selectBackend("wasm");
  const params = await loadDescriptor();
  const before = tf.memory().numTensors;
  const batch = tf.tensor4d(
    Float32Array.from([0, 1, 2].flatMap((seed) => [...pixels(SIZES[0], seed)])),
    [3, SIZES[0].height, SIZES[0].width, 3],
  );
  const rows = await faceDescriptors(params, batch);
  const second: Tensor4D = tf.slice(batch, [1, 0, 0, 0], [1, -1, -1, -1]);
  const alone = await faceDescriptors(params, second);
  const [all, one] = [await rows.data(), await alone.data()];
  for (const [k, value] of one.entries()) {
    assertAlmostEquals(all[DESCRIPTOR_LENGTH + k], value, 1e-6);
  }
  for (const tensor of [batch, second, rows, alone]) tensor.dispose();
  assertEquals(tf.memory().numTensors, before);
  disposeRecord(params);
});
