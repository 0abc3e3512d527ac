/** Directions by meaning: the fit, the labels by brightness, and what the check keeps. */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { selectBackend } from "../../core/backend.ts";
import { randomKey, randomNormal } from "../../core/random.ts";
import type { Tensor2D } from "../../core/tensor.ts";
import { fitLabels } from "../../metrics/directions/fit.ts";
import { frameOf, usualFrame } from "../../metrics/directions/frame.ts";
import { brightnessLabels, LABELS } from "../../metrics/directions/labels.ts";

const NOISE = 6, COUNT = 4000;

/** Rows of normal noise. */
async function normalRows(seed: number): Promise<number[][]> {
  const noise = randomNormal<Tensor2D>(randomKey(seed), [COUNT, NOISE]);
  const rows = await noise.array();
  noise.dispose();
  return rows;
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i], 0);

Deno.test("fitLabels() finds perpendicular directions, each of which raises its label by a standard deviation", async () => {
  await selectBackend("cpu");
  // The slopes of the labels; the cosine of the first two is 0.8.
  const slopes = [[3, 0, 0, 0, 0, 0], [4, 3, 0, 0, 0, 0], [0, 0, 0, -2, 0, 0]];
  const noise = 0.5;
  const latents = await normalRows(1), rest = await normalRows(2);
  const labels = latents.map((row, i) =>
    slopes.map((slope, k) => 100 + dot(slope, row) + noise * rest[i][k])
  );
  const offsets = fitLabels(latents, labels);
  for (const [k, offset] of offsets.entries()) {
    assertEquals(offset.length, NOISE);
    const deviation = Math.hypot(...slopes[k], noise);
    assertAlmostEquals(dot(slopes[k], offset) / deviation, 1, 0.05);
    for (const other of offsets.slice(k + 1)) assertAlmostEquals(dot(offset, other), 0, 1e-6);
  }
  // By symmetry, each of the first two directions is turned away from its slope by half of what is between them and 90°.
  for (const k of [0, 1]) {
    const cosine = dot(offsets[k], slopes[k]) / Math.hypot(...offsets[k]) /
      Math.hypot(...slopes[k]);
    assertAlmostEquals(cosine, Math.cos((Math.PI / 2 - Math.acos(0.8)) / 2), 0.02);
  }
});

Deno.test("frameOf() gives the square of the median box, in pixels", () => {
  const boxes = [0.1, 0.2, 0.9].map((x) => ({ score: 1, x, y: 0.5, width: 0.4, height: 0.25 }));
  const { x, y, side } = frameOf(boxes, { height: 200, width: 100 });
  assertAlmostEquals(x, 40, 1e-9);
  assertAlmostEquals(y, 125, 1e-9);
  assertAlmostEquals(side, Math.sqrt(40 * 50), 1e-9);
});

/** The labels by brightness. */
const NAMES = LABELS.filter(({ by }) => by === "brightness").map(({ name }) => name);

/** A picture of one grey, with another in the rows and columns of a box. */
function picture(
  { height, width }: { readonly height: number; readonly width: number },
  [left, top, right, bottom]: readonly number[],
): Float32Array {
  return Float32Array.from({ length: height * width * 3 }, (_, i) => {
    const at = Math.floor(i / 3), x = at % width, y = Math.floor(at / width);
    return x >= left && x < right && y >= top && y < bottom ? 1 : 0.25;
  });
}

function brightnessOf(size: { height: number; width: number }, box: readonly number[]): number[] {
  const frame = usualFrame(size), values = picture(size, box);
  return brightnessLabels({ ...size, frame, values, count: 1 })[0];
}

Deno.test("brightnessLabels() sees the brightness of hair, skin and background apart", () => {
  const size = { height: 96, width: 80 };
  // Where they are in aligned photos of CelebA, at this size.
  const places = {
    hair: [24, 14, 50, 27],
    skin: [24, 40, 50, 75],
    background: [0, 0, 80, 12],
  };
  const dark = brightnessOf(size, [0, 0, 0, 0]);
  for (const value of dark) assertAlmostEquals(value, 0.25, 1e-6);
  for (const [name, box] of Object.entries(places)) {
    const found = brightnessOf(size, box);
    for (const [k, label] of NAMES.entries()) {
      if (label === name) assert(found[k] > 0.4, `${name} is ${found[k]}`);
      else assertAlmostEquals(found[k], 0.25, 1e-6, `${label} follows ${name}`);
    }
  }
});

Deno.test("brightnessLabels() takes pictures of any size, as small as they are", () => {
  for (
    const size of [{ height: 4, width: 4 }, { height: 16, width: 12 }, { height: 5, width: 40 }]
  ) {
    const found = brightnessOf(size, [0, 0, 0, 0]);
    for (const value of found) assertAlmostEquals(value, 0.25, 1e-6, JSON.stringify(size));
  }
});
