import { assert, assertEquals, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { type Key, randomKey, randomUniform, splitKey } from "../../core/random.ts";
import type { Tensor, Tensor4D } from "../../core/tensor.ts";
import { type AugmentationName, AUGMENTATIONS } from "../../train/augment.ts";
import { bitsOf, memory, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { augmentation } from "../../train/augment.ts";

/** Float32 rounds by 6e-8; a mean over an image and three steps are a few times that. */
const TOLERANCE = 1e-6;

/** Sums of some hundred products of which large parts cancel. */
const GRADIENT_TOLERANCE = 2e-5;

const NAMES = Object.keys(AUGMENTATIONS) as AugmentationName[];

/** A cutout of 5 by 7 pixels, and translations of up to 1 and 2. */
const SHAPE = [6, 10, 13, 3];
const [N, H, W, C] = SHAPE;

const photos = (seed = 1): Tensor4D => tf.abs(randomTensor<Tensor4D>(seed, SHAPE));

/** What each image draws: rows of as many numbers as the augmentation takes. */
async function drawsOf(key: Key, name: AugmentationName, count: number): Promise<number[][]> {
  const own = splitKey(key, NAMES.length)[NAMES.indexOf(name)];
  const all = await valuesOf(randomUniform(own, [N, count]));
  return Array.from({ length: N }, (_, i) => all.slice(count * i, count * (i + 1)));
}

/** An image of one number for each row, column and channel. */
const image = (f: (row: number, column: number, channel: number) => number) =>
  Array.from(
    { length: H * W * C },
    (_, i) => f(Math.floor(i / C / W), Math.floor(i / C) % W, i % C),
  );

type Plain = (
  pixel: (row: number, column: number, channel: number) => number,
  u: number[],
) => number[];

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The paper's augmentations one image and one step after another, in double precision. */
const PLAIN: Record<AugmentationName, { draws: number; apply: Plain }> = {
  color: {
    draws: 3,
    apply: (pixel, [u, v, w]) => {
      const bright = image((...at) => pixel(...at) + 0.5 * (u - 0.5));
      const saturated = bright.map((value, i) => {
        const grey = mean(bright.slice(i - i % C, i - i % C + C));
        return (value - grey) * 2 * v + grey;
      });
      const middle = mean(saturated);
      return saturated.map((value) => (value - middle) * (w + 0.5) + middle);
    },
  },
  translation: {
    draws: 2,
    apply: (pixel, [u, v]) => {
      const down = Math.floor(u * 3) - 1, right = Math.floor(v * 5) - 2;
      return image((row, column, channel) => {
        const [y, x] = [row - down, column - right];
        return y >= 0 && y < H && x >= 0 && x < W ? pixel(y, x, channel) : 0.5;
      });
    },
  },
  cutout: {
    draws: 2,
    apply: (pixel, [u, v]) => {
      const top = Math.floor(u * H) - 2, left = Math.floor(v * W) - 3;
      return image((row, column, channel) => {
        const cut = row >= top && row < top + 5 && column >= left && column < left + 7;
        return cut ? 0.5 : pixel(row, column, channel);
      });
    },
  },
};

for (const name of NAMES) {
  testOnBackends(`${name} changes each image as its draw says`, async () => {
    const images = photos(), key = randomKey(3);
    const before = memory().numTensors;
    const augmented = augmentation([name])(images, key);
    assertEquals(memory().numTensors - before, 1);
    assertEquals(augmented.shape, SHAPE);
    const values = await valuesOf(augmented), source = await valuesOf(images);
    const { draws, apply } = PLAIN[name];
    for (const [i, u] of (await drawsOf(key, name, draws)).entries()) {
      const expected = apply((y, x, c) => source[((i * H + y) * W + x) * C + c], u);
      const own = values.slice(i * H * W * C, (i + 1) * H * W * C);
      // What only moves numbers gives the same ones.
      if (name !== "color") assertEquals(own, expected.map(Math.fround));
      else assertWithin(relativeError(own, expected), TOLERANCE, `image ${i}`);
    }
  });
}

testOnBackends("augment() draws from the key: the same again, other ones for another", async () => {
  const images = photos();
  const of = (seed: number) => bitsOf(augmentation(NAMES)(images, randomKey(seed)));
  assertEquals(await of(5), await of(5));
  assertNotEquals(await of(5), await of(6));
});

testOnBackends("augment() gives like images other draws, over the whole range", async () => {
  const count = 200, size = 16;
  const image = tf.abs(randomTensor<Tensor4D>(1, [1, size, size, 3]));
  const images = tf.tile(image, [count, 1, 1, 1]) as Tensor4D;
  const pixels = size * size * 3;
  const different = async (names: AugmentationName[]) => {
    const values = await valuesOf(augmentation(names)(images, randomKey(7)));
    const each = Array.from(
      { length: count },
      (_, i) => values.slice(i * pixels, (i + 1) * pixels),
    );
    return { each, kinds: new Set(each.map((values) => values.join())).size };
  };
  const color = await different(["color"]);
  assertEquals(color.kinds, count);
  // Brightness is even-handed: its standard deviation is 0.144, that of the mean of 200 is 0.01.
  const shift = mean(color.each.map(mean)) - mean(await valuesOf(image));
  assertWithin(Math.abs(shift), 0.04, "mean brightness");
  assertEquals((await different(["translation"])).kinds, 25);
  const cutout = await different(["cutout"]);
  assert(cutout.kinds > 100, `${cutout.kinds} of 289 places`);
  const cut = cutout.each.map((values) => values.filter((value) => value === 0.5).length / pixels);
  assertEquals([Math.min(...cut) >= 1 / 16, Math.max(...cut)], [true, 1 / 4]);
}, { backends: ["wasm"] });

testOnBackends("augment() with no names gives the images", async () => {
  const images = photos();
  assertEquals(await bitsOf(augmentation([])(images, randomKey(1))), await bitsOf(images));
});

const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i], 0);

testOnBackends("augment() passes gradients on, also those of a gradient", async () => {
  for (const names of [...NAMES.map((name) => [name]), NAMES]) {
    const key = randomKey(11), images = photos();
    const f = (x: Tensor): Tensor => augmentation(names)(x as Tensor4D, key);
    const direction = randomTensor(12, SHAPE), dy = randomTensor(13, SHAPE);
    const along = await valuesOf(direction);
    const at = (sign: number) => tf.add(images, tf.mul(direction, sign));
    // Augmentations are linear but for what they add, so a difference of any length is exact.
    const gradient = await valuesOf(tf.grad(f)(images, dy));
    const difference = await valuesOf(tf.mul(0.5, tf.sub(f(at(1)), f(at(-1)))));
    const slope = dot(difference, await valuesOf(dy)), size = Math.sqrt(dot(along, along));
    assertWithin(
      Math.abs(dot(gradient, along) - slope) / size,
      GRADIENT_TOLERANCE,
      `${names}: gradient`,
    );

    const gradientOfSquare = tf.grad((x) => tf.square(f(x)));
    const second = await valuesOf(tf.grad((x) => tf.sum(tf.square(gradientOfSquare(x))))(images));
    // The squared norm of that gradient is quadratic: a central difference of any length is exact.
    const [high, low] = await Promise.all([at(1), at(-1)].map(async (x) => {
      const values = await valuesOf(gradientOfSquare(x));
      return dot(values, values);
    }));
    const ofNorm = (high - low) / 2;
    assertWithin(Math.abs(dot(second, along) / ofNorm - 1), GRADIENT_TOLERANCE, `${names}: second`);
  }
});

testOnBackends(
  "a compiled step augments as an eager one, by the key that it is given",
  async () => {
    const step = ({ images, key }: { images: Tensor; key: Tensor }) => {
      const f = (x: Tensor) => tf.sum(tf.square(augmentation(NAMES)(x as Tensor4D, key as Key)));
      return {
        augmented: augmentation(NAMES)(images as Tensor4D, key as Key),
        slope: tf.grad(f)(images),
      };
    };
    const compiled = compile((state: Parameters<typeof step>[0], _: { none: Tensor }) =>
      step(state)
    );
    for (const seed of [1, 2, 3]) {
      const state = { images: photos(seed), key: randomKey(seed) };
      const results = compiled(state, { none: tf.scalar(0) }), expected = step(state);
      assertEquals(await bitsOf(results.augmented), await bitsOf(expected.augmented));
      assertEquals(await bitsOf(results.slope), await bitsOf(expected.slope));
    }
    compiled.dispose();
  },
  { backends: ["webgpu"] },
);
