import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { ConvParams } from "../../core/layers.ts";
import { randomKey, randomNormal } from "../../core/random.ts";
import { countParameters, flattenRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/mod.ts";
import { modelShape } from "../../models/config.ts";
import { bitsOf, memory, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { makeGenerator } from "../../models/generator.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";

/** Both networks as they start. */
function networks(config: ModelConfig, seed = 1) {
  return {
    generator: makeGenerator(config).init(randomKey(seed)),
    discriminator: makeDiscriminator(config).init(randomKey(seed + 1)),
  };
}

/** A model of that size with few channels. */
const tiny = (height: number, width: number): ModelConfig => ({
  ...ARTICLE_MODEL,
  height,
  width,
  widthFactor: 1 / 32,
  noiseSize: 8,
});

const images = (n: number, { height, width }: ModelConfig) =>
  tf.abs(randomTensor<Tensor4D>(1, [n, height, width, 3]));

testOnBackends("the article's networks have 790,787 and 245,057 parameters", () => {
  // Keras's model.summary() of the article's models, moving averages included.
  const { generator, discriminator } = networks(ARTICLE_MODEL);
  assertEquals(countParameters(generator), 790_787);
  assertEquals(countParameters(discriminator), 245_057);
}, { backends: ["wasm"] });

Deno.test("the article's model and the quarter of it for 48x40 are built out of 6x5", () => {
  assertEquals(modelShape(ARTICLE_MODEL), {
    depth: 4,
    base: [6, 5],
    baseChannels: 64,
    channels: 3,
    generatorChannels: [256, 128, 128, 64],
    discriminatorChannels: [32, 64, 128, 128],
  });
  assertEquals(modelShape({ ...ARTICLE_MODEL, height: 48, width: 40, widthFactor: 0.25 }), {
    depth: 3,
    base: [6, 5],
    baseChannels: 16,
    channels: 3,
    generatorChannels: [64, 32, 16],
    discriminatorChannels: [8, 16, 32],
  });
});

Deno.test("the generator can be wider than the discriminator", () => {
  const model: ModelConfig = { ...ARTICLE_MODEL, widthFactor: 0.25 };
  const { baseChannels, generatorChannels, discriminatorChannels } = modelShape({
    ...model,
    generatorWidth: 2,
  });
  assertEquals([baseChannels, ...generatorChannels], [32, 128, 64, 64, 32]);
  assertEquals(discriminatorChannels, modelShape(model).discriminatorChannels);
});

const SIZES = [[8, 8], [8, 12], [20, 16], [16, 64], [48, 40], [96, 80], [256, 8], [64, 64]];

testOnBackends(
  "networks of many sizes map noise to images in (0, 1) and images to logits",
  async () => {
    for (const [height, width] of SIZES) {
      const config = tiny(height, width);
      const nets = networks(config);
      const fake = makeGenerator(config).apply(nets.generator, randomTensor<Tensor2D>(2, [2, 8]), {
        training: true,
      });
      assertEquals(fake.images.shape, [2, height, width, 3]);
      assert((await valuesOf(fake.images)).every((value) => value > 0 && value < 1));
      for (const key of [randomKey(5), undefined]) {
        const { logits } = makeDiscriminator(config).apply(nets.discriminator, fake.images, {
          key,
        });
        assertEquals(logits.shape, [2, 1]);
        assert((await valuesOf(logits)).every(Number.isFinite));
      }
    }
  },
  { backends: ["wasm"] },
);

testOnBackends(
  "networks in inference use the moving averages and hand them back unchanged",
  async () => {
    const config = tiny(8, 8);
    const nets = networks(config);
    const noise = randomTensor<Tensor2D>(2, [3, 8]);
    const before = await Promise.all(flattenRecord(nets).map(([, tensor]) => bitsOf(tensor)));
    const drawn = makeGenerator(config).apply(nets.generator, noise, { training: false });
    const judged = makeDiscriminator(config).apply(nets.discriminator, images(3, config), {});
    assertEquals(drawn.stats, nets.generator.stats);
    assertEquals(judged.stats, nets.discriminator.stats);
    assertEquals(
      await Promise.all(flattenRecord(nets).map(([, tensor]) => bitsOf(tensor))),
      before,
    );
    // An image does not depend on the others of its batch.
    const alone = makeGenerator(config).apply(nets.generator, tf.slice(noise, [1, 0], [1, 8]), {
      training: false,
    });
    const [one, all] = [await valuesOf(alone.images), await valuesOf(drawn.images)];
    assert(one.every((value, i) => Math.abs(value - all[one.length + i]) < 1e-6));
  },
);

testOnBackends("networks in training normalise by the batch and move every average", async () => {
  const config = tiny(8, 8);
  const nets = networks(config);
  const key = randomKey(9);
  const drawn = makeGenerator(config).apply(nets.generator, randomTensor<Tensor2D>(2, [3, 8]), {
    training: true,
  });
  const judged = makeDiscriminator(config).apply(nets.discriminator, images(3, config), { key });
  for (
    const [old, moved] of [[nets.generator.stats, drawn.stats], [
      nets.discriminator.stats,
      judged.stats,
    ]]
  ) {
    const after = new Map(flattenRecord(moved));
    assertEquals([...after.keys()], flattenRecord(old).map(([path]) => path));
    for (const [path, tensor] of flattenRecord(old)) {
      assertNotEquals(await valuesOf(after.get(path)!), await valuesOf(tensor), path);
    }
  }
}, { backends: ["wasm", "cpu"] });

testOnBackends(
  "discriminator() in training drops by its key, in inference not at all",
  async () => {
    const config = tiny(16, 16);
    const { discriminator: network } = networks(config);
    const logits = async (key?: ReturnType<typeof randomKey>) =>
      await bitsOf(makeDiscriminator(config).apply(network, images(4, config), { key }).logits);
    assertEquals(await logits(randomKey(1)), await logits(randomKey(1)));
    assertNotEquals(await logits(randomKey(1)), await logits(randomKey(2)));
    assertEquals(await logits(), await logits());
  },
  { backends: ["wasm"] },
);

testOnBackends("the same key gives the same parameters, another one others", async () => {
  const bits = async (seed: number) =>
    await Promise.all(flattenRecord(networks(tiny(16, 16), seed)).map(([, t]) => bitsOf(t)));
  assertEquals(await bits(1), await bits(1));
  assertNotEquals(await bits(1), await bits(3));
});

testOnBackends(
  "kernels start within Glorot's limits and fill them, the rest at Keras's values",
  async () => {
    const { generator, discriminator } = networks({ ...ARTICLE_MODEL, widthFactor: 0.5 });
    for (const [path, tensor] of flattenRecord({ generator, discriminator })) {
      const values = await valuesOf(tensor);
      const leaf = path.split("/").at(-1)!;
      if (leaf !== "kernel") {
        const start = ["gamma", "moving_variance"].includes(leaf) ? 1 : 0;
        assert(values.every((value) => value === start), path);
        continue;
      }
      const [a, b] = tensor.shape.slice(-2);
      const limit = Math.sqrt(6 / (tensor.size / (a * b) * (a + b)));
      const most = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      assert(most <= limit * (1 + 1e-6), `${path}: ${most} is above ${limit}`);
      assert(most > 0.95 * limit, `${path}: ${most} does not reach ${limit}`);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      assert(Math.abs(mean) < 5 * limit / Math.sqrt(3 * values.length), `${path}: mean ${mean}`);
    }
    const params = generator.params as Record<`conv_transpose_${number}`, ConvParams>;
    assertNotEquals(
      (await bitsOf(params.conv_transpose_3.kernel)).slice(0, 9),
      (await bitsOf(params.conv_transpose_2.kernel)).slice(0, 9),
    );
  },
  { backends: ["wasm"] },
);

testOnBackends("networks leave no tensors but their results", () => {
  const config = tiny(8, 8);
  const nets = networks(config);
  const [noise, key, before] = [
    randomNormal<Tensor2D>(randomKey(1), [2, 8]),
    randomKey(2),
    memory(),
  ];
  tf.tidy(() => {
    const { images } = makeGenerator(config).apply(nets.generator, noise, { training: true });
    makeDiscriminator(config).apply(nets.discriminator, images, { key });
  });
  assertEquals(memory(), before);
});

/** Whether both networks can be built. */
function builds(height: number, width: number): boolean {
  try {
    modelShape(tiny(height, width));
    return true;
  } catch {
    return false;
  }
}

/** The size that the error message names. */
function advice(height: number, width: number): [number, number] {
  const error = assertThrows(() => modelShape(tiny(height, width)), RangeError) as Error;
  const found = /the nearest size is (\d+)x(\d+)$/.exec(error.message);
  assert(found, error.message);
  return [Number(found![1]), Number(found![2])];
}

Deno.test("modelShape() refuses sizes that cannot be built and names the nearest that can", () => {
  const most = 72;
  const sides = Array.from({ length: most }, (_, i) => i + 1);
  const buildable = sides.flatMap((h) => sides.filter((w) => builds(h, w)).map((w) => [h, w]));
  assert(buildable.length > 100);
  for (const h of sides.filter((side) => side <= 60)) {
    for (const w of sides.filter((side) => side <= 60 && !builds(h, side))) {
      const [height, width] = advice(h, w);
      assert(builds(height, width), `${h}x${w}: ${height}x${width} cannot be built either`);
      const least = Math.min(...buildable.map(([a, b]) => Math.hypot(a - h, b - w)));
      assert(Math.hypot(height - h, width - w) <= least, `${h}x${w}: ${height}x${width} is not it`);
    }
  }
});

Deno.test("modelShape() refuses what is no size, and advice holds for large and odd ones", () => {
  const sides = [
    NaN,
    -96,
    0,
    0.5,
    7.9,
    20.5,
    95.999,
    97,
    1023,
    12345.6,
    1e6 + 1,
    Infinity,
    -Infinity,
  ];
  for (const side of sides) {
    for (const [height, width] of [[side, 80], [96, side], [side, side]]) {
      if (builds(height, width)) continue;
      const nearest = advice(height, width);
      assert(builds(...nearest), `${height}x${width}: ${nearest} cannot be built either`);
    }
  }
  assertEquals(builds(NaN, 80) || builds(0, 80) || builds(-96, 80) || builds(Infinity, 80), false);
  assertEquals(advice(100, 80), [96, 80]);
  assertEquals(advice(NaN, NaN), [8, 8]);
});

Deno.test("modelShape() refuses width factors that give no network", () => {
  for (const widthFactor of [0, -1, NaN, Infinity, 65]) {
    const config = { ...ARTICLE_MODEL, widthFactor };
    const end = `must be above 0 and at most 64: current value is ${widthFactor}`;
    assertThrows(() => modelShape(config), RangeError, `width factor ${end}`);
    const own = { ...ARTICLE_MODEL, generatorWidth: widthFactor };
    assertThrows(() => modelShape(own), RangeError, `generator's width ${end}`);
  }
  const both = { ...ARTICLE_MODEL, widthFactor: 64, generatorWidth: 2 };
  assertThrows(() => modelShape(both), RangeError, "current value is 128");
  assertEquals(modelShape({ ...ARTICLE_MODEL, widthFactor: 1e-9 }).baseChannels, 1);
});
