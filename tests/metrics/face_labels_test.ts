/** The networks that tell age, gender and expression, against face-api's own. */
import { assertAlmostEquals, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import reference from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { resize } from "../../data/images/resize.ts";
import { AGE_GENDER_SIZE, faceAgeGender } from "../../metrics/networks/face_age_gender.ts";
import {
  EXPRESSIONS,
  EXPRESSIONS_SIZE,
  faceExpressions,
} from "../../metrics/networks/face_expressions.ts";
import { loadAgeGender, loadExpressions } from "../../metrics/networks/load.ts";
import { photo } from "../_photos.ts";

const TOLERANCE = 1e-5;
const PICTURES = [0, 1, 2];

/** Pictures of a size, `[N, size, size, 3]`. */
function pictures(size: number): Tensor4D {
  return tf.tidy(() =>
    tf.stack(PICTURES.map((seed) => {
      const { data } = resize(photo(seed), { height: size, width: size });
      return tf.tensor3d(Float32Array.from(data), [size, size, 3]);
    })) as Tensor4D
  );
}

/** What face-api's own network makes of each picture. */
async function referenceOf<T>(
  net: { loadFromWeightMap(params: never): void },
  { params, size, predict }: {
    readonly params: unknown;
    readonly size: number;
    readonly predict: (image: never) => Promise<T>;
  },
): Promise<T[]> {
  const names = ["Canvas", "CanvasRenderingContext2D", "Image", "ImageData", "Video"]; // of a browser
  reference.env.setEnv(Object.fromEntries(names.map((name) => [name, class {}])) as never);
  net.loadFromWeightMap(params as never);
  const batch = pictures(size);
  const found: T[] = [];
  for (const image of tf.unstack(batch)) {
    found.push(await predict(image as never));
    image.dispose();
  }
  batch.dispose();
  return found;
}

/** Runs a function over the batch of pictures; it must leave no tensors but its result. */
async function valuesOf(size: number, apply: (images: Tensor4D) => Tensor2D): Promise<number[][]> {
  const before = tf.memory().numTensors;
  const images = pictures(size), output = apply(images);
  const rows = await output.array();
  tf.dispose([images, output]);
  assertEquals(tf.memory().numTensors, before);
  return rows;
}

const softmax = (logits: readonly number[]) => {
  const powers = logits.map(Math.exp), sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
};

Deno.test.beforeAll(async () => {
  await selectBackend("wasm");
});

Deno.test("faceAgeGender() tells what face-api's own network tells", async () => {
  const params = await loadAgeGender();
  const net = new reference.AgeGenderNet();
  const expected = await referenceOf(net, {
    params,
    size: AGE_GENDER_SIZE,
    predict: (image) => net.predictAgeAndGender(image) as Promise<never>,
  }) as { age: number; gender: string; genderProbability: number }[];
  const rows = await valuesOf(AGE_GENDER_SIZE, (images) => faceAgeGender(params, images));
  for (const [i, [age, ...logits]] of rows.entries()) {
    assertAlmostEquals(age, expected[i].age, 100 * TOLERANCE);
    const male = softmax(logits)[0];
    assertEquals(male > 0.5 ? "male" : "female", expected[i].gender);
    assertAlmostEquals(Math.max(male, 1 - male), expected[i].genderProbability, TOLERANCE);
  }
  disposeRecord(params);
});

Deno.test("faceExpressions() tells what face-api's own network tells", async () => {
  const params = await loadExpressions();
  const net = new reference.FaceExpressionNet();
  const expected = await referenceOf(net, {
    params,
    size: EXPRESSIONS_SIZE,
    predict: (image) => net.predictExpressions(image) as Promise<never>,
  }) as Record<string, number>[];
  const rows = await valuesOf(EXPRESSIONS_SIZE, (images) => faceExpressions(params, images));
  for (const [i, logits] of rows.entries()) {
    for (const [k, probability] of softmax(logits).entries()) {
      assertAlmostEquals(probability, expected[i][EXPRESSIONS[k]], TOLERANCE);
    }
  }
  disposeRecord(params);
});
