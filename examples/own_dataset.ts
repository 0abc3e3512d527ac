// Trains on pictures that no file holds: here they are drawn; they may as well come from a database or a camera.
//
//   deno run --allow-read examples/own_dataset.ts
import { selectBackend } from "@nash/gan/core";
import {
  batch,
  fromIndexed,
  map,
  pipe,
  randomFlip,
  resize,
  shuffle,
  tensors,
} from "@nash/gan/data";
import type { Image } from "@nash/gan/data";
import { compileTrainStep, initState, PRESETS, train } from "@nash/gan/train";

const [steps = "500"] = Deno.args;
const SIZE = 64;

/** Draws a disc; picture number `index` is the same in every epoch. It may take its time: it returns a promise. */
async function disc(index: number): Promise<Image> {
  const number = new TextEncoder().encode(String(index));
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", number));
  const [x, y, radius] = [16 + bytes[0] % 32, 16 + bytes[1] % 32, 6 + bytes[2] % 10];
  const data = new Uint8Array(SIZE * SIZE * 3).fill(230);
  for (let i = 0; i < SIZE * SIZE; i++) {
    const distance = Math.hypot(i % SIZE - x, Math.floor(i / SIZE) - y);
    if (distance < radius) data.set(bytes.subarray(3, 6), 3 * i);
  }
  return { width: SIZE, height: SIZE, channels: 3, data };
}

await selectBackend();
const preset = { ...PRESETS.small, model: { ...PRESETS.small.model, height: 32, width: 32 } };
const { height, width } = preset.model;

const batches = pipe(
  fromIndexed(1000, disc), // A thousand pictures by their numbers, made when they are asked for.
  shuffle({ seed: 1 }), // In another order in every epoch.
  map((picture) => resize(picture, { height, width }), { concurrency: 4 }),
  randomFlip({ seed: 2 }),
  batch(preset.batch),
  tensors(), // [16, 32, 32, 3] in 0 … 1
);

const options = { step: compileTrainStep(preset), steps: Number(steps) };
for await (const { step, epoch, losses } of train(initState(0, preset), batches, options)) {
  const last = losses.at(-1); // None where an epoch ends right behind another report.
  if (last) console.log(`step ${step}  epoch ${epoch}  loss ${last.generator}`);
}
