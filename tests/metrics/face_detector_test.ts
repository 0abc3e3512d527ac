import { assert, assertAlmostEquals, assertEquals, assertGreater, assertLess } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import reference from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import { findFaces } from "../../metrics/networks/find_faces.ts";
import { loadDetector } from "../../metrics/networks/load.ts";
import { cartoonFaces } from "../../data/sources/cartoons.ts";
import { values } from "../../data/pipeline/dataset.ts";
import { decodeImage } from "../../data/images/decode.ts";
import type { Image } from "../../data/images/image.ts";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor4D } from "../../core/tensor.ts";
import { detectFaces, LEAST_SCORE } from "../../metrics/networks/face_detector.ts";
import { photo } from "../_photos.ts";

await selectBackend("wasm");

/** Two cartoon faces, 178x218. */
async function cartoons(): Promise<Image[]> {
  const files = await Array.fromAsync(values(cartoonFaces({ count: 2 })));
  return await Promise.all(files.map(async (file) => await decodeImage(await file.read())));
}

/** A picture with another one in it. */
function placed(image: Image, { width, height, left, top }: Record<string, number>): Image {
  const data = new Uint8Array(width * height * 3).fill(90);
  for (let y = 0; y < image.height; y++) {
    const row = image.data.subarray(y * image.width * 3, (y + 1) * image.width * 3);
    data.set(row, ((top + y) * width + left) * 3);
  }
  return { width, height, channels: 3, data };
}

Deno.test("detectFaces() gives the best box of face-api's own detector", async () => {
  const params = await loadDetector();
  const net = new reference.TinyFaceDetector();
  net.loadFromWeightMap(params as never);
  const names = ["Canvas", "CanvasRenderingContext2D", "Image", "ImageData", "Video"]; // of a browser
  reference.env.setEnv(Object.fromEntries(names.map((name) => [name, class {}])) as never);
  for (const image of await cartoons()) {
    // 160x160 of the cartoon, so that neither side has to resize.
    const pixels = new Float32Array(160 * 160 * 3);
    for (let y = 0; y < 160; y++) {
      pixels.set(image.data.subarray((y + 40) * 178 * 3, ((y + 40) * 178 + 160) * 3), y * 160 * 3);
    }
    const input: Tensor4D = tf.tensor4d(pixels, [1, 160, 160, 3]);
    const [face] = await detectFaces(params, input);
    const found = await net.locateFaces(input as never, { inputSize: 160, scoreThreshold: 0.01 });
    const best = found.toSorted((a, b) => b.score - a.score)[0];
    assertAlmostEquals(face.score, best.score, 1e-4);
    const { x, y, width, height } = best.relativeBox;
    for (
      const [own, other] of [[face.x, x], [face.y, y], [face.width, width], [face.height, height]]
    ) {
      assertAlmostEquals(own, other, 1e-4);
    }
    input.dispose();
  }
  disposeRecord(params);
});

Deno.test("findFaces() finds a face where it is, none in a pattern, and leaves no tensors", async () => {
  const params = await loadDetector();
  const before = tf.memory().numTensors;
  const [first, second] = await cartoons();
  const moved = placed(second, { width: 267, height: 327, left: 89, top: 100 }); // to the lower right
  const faces = await findFaces(params, [first, photo(1), second, moved]);
  assertEquals(tf.memory().numTensors, before);
  assertEquals(faces.map(({ score }) => score >= LEAST_SCORE), [true, false, true, true]);
  const middle = ({ x, y, width, height }: typeof faces[0]) => [x + width / 2, y + height / 2];
  const [inPlace, elsewhere] = [middle(faces[2]), middle(faces[3])];
  assertAlmostEquals(elsewhere[0], (inPlace[0] * 178 + 89) / 267, 0.05);
  assertAlmostEquals(elsewhere[1], (inPlace[1] * 218 + 100) / 327, 0.05);
  assertLess(faces[3].width, faces[2].width);
  assertGreater(faces[0].width, 0.3);
  assert(faces[0].width < 1.3);
  disposeRecord(params);
});
