import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { randomKey, randomNormal } from "../../core/random.ts";
import { disposeRecord, flattenRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL, combineLatents } from "../../models/mod.ts";
import {
  imageDistance,
  initProjection,
  lengthPenalty,
  makeProjectionStep,
  nearestLatents,
  PROJECTION,
  projectionLoss,
  type ProjectionState,
  type ProjectionTarget,
} from "../../train/project.ts";
import { bitsOf, memory, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { contrastGenerator } from "../_generator.ts";
import { adam, ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { makeGenerator } from "../../models/generator.ts";

const MODEL = { ...ARTICLE_MODEL, height: 16, width: 8, widthFactor: 1 / 8, noiseSize: 4 };
const CONFIG = { ...PROJECTION, generator: makeGenerator(MODEL) };

/** What the generator draws of the latent `[1, 4]` is the photo. */
function targetOf(latent: Tensor2D): ProjectionTarget {
  const network = contrastGenerator(MODEL);
  const photo = makeGenerator(MODEL).apply(network, latent, { training: false }).images;
  return { photo, network };
}

const latents = (seed: number, rows: number) =>
  randomNormal<Tensor2D>(randomKey(seed), [rows, MODEL.noiseSize]);

/** Takes steps, and frees the states between. */
function project(
  start: ProjectionState,
  target: ProjectionTarget,
  steps: number,
  step = makeProjectionStep(CONFIG),
): ProjectionState {
  let state = start;
  for (let i = 0; i < steps; i++) {
    const next = step(state, target);
    if (state !== start) disposeRecord(state);
    state = next;
  }
  return state;
}

testOnBackends("imageDistance() adds the mean squares at all sizes", async () => {
  const [n, h, w] = [2, 4, 12];
  const images = randomTensor<Tensor4D>(1, [n, h, w, 3]);
  const photo = randomTensor<Tensor4D>(2, [1, h, w, 3]);
  const [a, b] = [await valuesOf(images), await valuesOf(photo)];
  const actual = await valuesOf(imageDistance(images, photo));
  for (let i = 0; i < n; i++) {
    let expected = 0;
    for (const size of [1, 2, 4]) { // then one side is odd
      let squares = 0;
      for (let y = 0; y < h; y += size) {
        for (let x = 0; x < w; x += size) {
          for (let c = 0; c < 3; c++) {
            let sum = 0;
            for (let dy = 0; dy < size; dy++) {
              for (let dx = 0; dx < size; dx++) {
                const at = ((y + dy) * w + x + dx) * 3 + c;
                sum += a[i * h * w * 3 + at] - b[at];
              }
            }
            squares += (sum / size ** 2) ** 2;
          }
        }
      }
      expected += squares / (h * w * 3 / size ** 2);
    }
    assertAlmostEquals(actual[i], expected, 1e-5);
  }
});

testOnBackends("lengthPenalty() is 0 at the length of noise alone", async () => {
  const rows = tf.tensor2d([[1, -1, 1, -1], [2, 0, 0, 0], [0, 0, 0, 0], [4, 0, 0, 0]]);
  assertEquals(await valuesOf(lengthPenalty(rows)), [0, 0, 1, 9]);
});

testOnBackends("a projection of an image that the generator drew finds it again", async () => {
  const target = targetOf(combineLatents(latents(7, 1), [1]));
  const start = await nearestLatents(latents(8, 32), target, { count: 2, config: CONFIG });
  const state = project(initProjection(start, CONFIG), target, 120);
  const before = Math.min(...await valuesOf(projectionLoss(start, target, CONFIG)));
  const after = await valuesOf(state.best.losses);
  assert(Math.min(...after) < before / 50, `${before} became ${after}`);
  const { images } = makeGenerator(MODEL).apply(target.network, state.best.latents, {
    training: false,
  });
  const difference = await valuesOf(tf.max(tf.abs(tf.sub(images, target.photo)), [1, 2, 3]));
  assert(Math.min(...difference) < 0.05, `pixels differ by ${difference}`);
}, { backends: ["wasm"] });

testOnBackends(
  "a projection step goes down the slope, and gives the same on every backend",
  async () => {
    const target = targetOf(latents(7, 1));
    const start = latents(8, 3);
    // Adam's first step is the learning rate against the sign of the slope.
    const after = await valuesOf(project(initProjection(start, CONFIG), target, 1).latents);
    const moved = (await valuesOf(start)).map((value, i) => after[i] - value);
    const size = 0.2;
    const e = 1e-2;
    let steep = 0;
    for (let i = 0; i < moved.length; i++) {
      const [up, down] = [e, -e].map((by) => {
        const there = tf.add<Tensor2D>(
          start,
          tf.reshape(tf.mul(tf.oneHot(i, moved.length), by), [3, 4]),
        );
        return projectionLoss(there, target, CONFIG);
      });
      const row = Math.floor(i / 4);
      const slope = ((await valuesOf(up))[row] - (await valuesOf(down))[row]) / (2 * e);
      if (Math.abs(slope) < 2e-3) continue; // flat, or about to turn
      assertAlmostEquals(moved[i], -Math.sign(slope) * size, 1e-3, `${i}`);
      steep++;
    }
    assert(steep >= 6, `${steep} of 12 slopes are steep`);
  },
);

testOnBackends("a compiled projection is the projection", async () => {
  const target = targetOf(latents(7, 1));
  const start = initProjection(latents(8, 2), CONFIG);
  const step = compile(makeProjectionStep(CONFIG));
  const [compiled, plain] = [
    project(start, target, 3, step),
    project(start, target, 3),
  ].map((state) => flattenRecord(state));
  for (const [i, [path, tensor]] of plain.entries()) {
    assertEquals(await bitsOf(compiled[i][1]), await bitsOf(tensor), path);
  }
  step.dispose();
}, { backends: ["webgpu"] });

testOnBackends("a projection step keeps the best, its arguments, and nothing else", async () => {
  const target = targetOf(latents(7, 1));
  const start = initProjection(latents(8, 3), CONFIG);
  const far = { ...CONFIG, optimizer: adam({ ...ARTICLE_ADAM, learningRate: 1000 }) };
  const step = makeProjectionStep(far);
  const [first, second] = [project(start, target, 1, step), project(start, target, 2, step)];
  assertEquals(await bitsOf(first.best.latents), await bitsOf(start.latents));
  assertEquals(await bitsOf(second.best.latents), await bitsOf(start.latents), "it is far off now");
  assertEquals(await bitsOf(second.best.losses), await bitsOf(first.best.losses));
  assertEquals(await valuesOf(second.step), [2]);
  const before = memory();
  const third = step(second, target);
  assertEquals(memory().numTensors - before.numTensors, flattenRecord(third).length);
  for (const [path, tensor] of flattenRecord({ second, target })) assert(!tensor.isDisposed, path);
}, { backends: ["wasm", "cpu"] });

testOnBackends("nearestLatents() orders by loss", async () => {
  const target = targetOf(latents(7, 1));
  const candidates = latents(8, 20);
  const losses = await valuesOf(projectionLoss(candidates, target, CONFIG));
  const order = losses.map((_, i) => i).sort((i, j) => losses[i] - losses[j]);
  const rows = await valuesOf(candidates);
  const nearest = await nearestLatents(candidates, target, { count: 3, config: CONFIG });
  const expected = order.slice(0, 3).flatMap((row) => rows.slice(4 * row, 4 * row + 4));
  assertEquals(await valuesOf(nearest), expected);
}, { backends: ["wasm"] });
