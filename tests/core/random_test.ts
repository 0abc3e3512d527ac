import { assert, assertEquals, assertThrows } from "@std/assert";
import { fileURLToPath } from "node:url";
import * as tf from "@tensorflow/tfjs";
import { type Key, randomKey, randomNormal, randomUniform, splitKey } from "../../core/random.ts";
import { THREEFRY } from "../../core/kernels/mod.ts";
import type { Scalar, Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { bundleOf, CHROMIUM, startBrowser, withScript } from "../_browser.ts";
import { testOnBackends, valuesOf } from "../_backends.ts";

/** Threefry-2x32 of 13 rounds as the paper writes it, apart from the library's kernels. */
function threefry(counter: [number, number], key: [number, number]): [number, number] {
  const add = (a: number, b: number) => (a + b) >>> 0;
  const rotate = (x: number, n: number) => ((x << n) | (x >>> (32 - n))) >>> 0;
  const keys = [key[0], key[1], (0x1bd11bda ^ key[0] ^ key[1]) >>> 0];
  let [a, b] = [add(counter[0], keys[0]), add(counter[1], keys[1])];
  for (let round = 1; round <= 13; round++) {
    a = add(a, b);
    b = (rotate(b, [13, 15, 26, 6, 17, 29, 16, 24][(round - 1) % 8]) ^ a) >>> 0;
    if (round % 4 === 0) {
      a = add(a, keys[(round / 4) % 3]);
      b = add(add(b, keys[(round / 4 + 1) % 3]), round / 4);
    }
  }
  return [a, b];
}

/** The first words of a key's stream, as 32-bit patterns. */
function stream(key: [number, number], length: number): number[] {
  const blocks = Array.from({ length: Math.ceil(length / 2) }, (_, j) => threefry([j, 0], key));
  return blocks.flat().slice(0, length);
}

const KEYS: [number, number][] = [
  [0, 0],
  [0, 1],
  [0xffffffff, 0xffffffff],
  [0x80000000, 0x7fffffff],
  [0x13198a2e, 0x03707344],
];

/** An odd length, and more words than one workgroup of 64 threads fills. */
const LENGTHS = [1, 2, 7, 301];

const keyOf = (words: [number, number]): Key => tf.tensor1d(words.map((word) => word | 0), "int32");

/** Normal numbers of a key's stream, by the host's logarithm and cosine; the angle is a float32 number. */
function boxMuller(key: [number, number], size: number): number[] {
  const u = stream(key, 2 * size).map((word) => (word >>> 8) / 2 ** 24);
  return Array.from({ length: size }, (_, i) => {
    const angle = Math.fround(Math.fround(2 * Math.PI) * u[2 * i + 1]);
    return Math.sqrt(-2 * Math.log(1 - u[2 * i])) * Math.cos(angle);
  });
}

function assertClose(values: number[], expected: number[], tolerance: number): void {
  const furthest = Math.max(...values.map((value, i) => Math.abs(value - expected[i])));
  assert(furthest < tolerance, `a number is off by ${furthest}`);
}

/** Standard errors that a moment may be off; a fair generator fails one of 20 such checks once in 90,000. */
const SIGMAS = 5;

Deno.test("the reference in this test gives the known answers of Random123's kat_vectors", () => {
  // "threefry2x32 13" of tests/kat_vectors in https://github.com/DEShawResearch/random123
  const ones = 0xffffffff;
  assertEquals(threefry([0, 0], [0, 0]), [0x9d1c5ec6, 0x8bd50731]);
  assertEquals(threefry([ones, ones], [ones, ones]), [0xfd36d048, 0x2d17272c]);
  assertEquals(
    threefry([0x243f6a88, 0x85a308d3], [0x13198a2e, 0x03707344]),
    [0xba3e4725, 0xf27d669e],
  );
});

testOnBackends("the Threefry kernel gives the reference's bits", async () => {
  for (const words of KEYS) {
    for (const length of LENGTHS) {
      const attrs = { shape: [length], dtype: "int32" };
      const bits = tf.engine().runKernel(THREEFRY, { key: keyOf(words) }, attrs) as tf.Tensor;
      assertEquals(
        (await valuesOf(bits)).map((word) => word >>> 0),
        stream(words, length),
        `key ${words}, length ${length}`,
      );
    }
  }
});

testOnBackends("randomUniform() gives the upper 24 bits of the stream, exactly", async () => {
  for (const words of KEYS) {
    const uniform = randomUniform(keyOf(words), [7, 43]);
    assertEquals(uniform.shape, [7, 43]);
    assertEquals(
      await valuesOf(uniform),
      stream(words, 301).map((word) => (word >>> 8) / 2 ** 24),
      `key ${words}`,
    );
  }
});

testOnBackends("randomKey() and splitKey() give the same keys everywhere", async () => {
  const seed = 2 ** 32 * 5 + 0x90000007;
  assertEquals(await valuesOf(randomKey(seed)), [5, 0x90000007 | 0]);
  const children = splitKey(randomKey(seed), 3);
  const words = (await Promise.all(children.map(valuesOf))).flat().map((word) => word >>> 0);
  assertEquals(words, stream([5, 0x90000007], 6));
  assertEquals(children.map(({ shape, dtype }) => [shape, dtype]), Array(3).fill([[2], "int32"]));
});

testOnBackends(
  "splitKey() derives keys that differ from each other and from their parents",
  async () => {
    const parents = [randomKey(0), randomKey(1), randomKey(2 ** 32), randomKey(2 ** 53 - 1)];
    const keys = [...parents, ...parents.flatMap((parent) => splitKey(parent, 50))];
    const names = await Promise.all(keys.map(async (key) => (await valuesOf(key)).join()));
    assertEquals(new Set(names).size, 204);
  },
  { backends: ["wasm"] },
);

Deno.test("randomKey() refuses seeds that are not whole numbers from 0", () => {
  for (const seed of [-1, 0.5, NaN, Infinity, 2 ** 53]) {
    assertThrows(() => randomKey(seed), RangeError, String(seed));
  }
});

/** Mean of `f` over the values. */
const mean = (values: number[], f = (x: number) => x) =>
  values.reduce((sum, x) => sum + f(x), 0) / values.length;

testOnBackends("randomUniform() stays in [0, 1) with a uniform's moments", async () => {
  const n = 200_000;
  const values = await valuesOf(randomUniform(randomKey(1), [n]));
  assert(values.every((x) => x >= 0 && x < 1));
  // The variance of x is 1/12, of (x - 1/2)² 1/180, of a product of neighbours (centred) 1/144.
  assert(Math.abs(mean(values) - 1 / 2) < SIGMAS * Math.sqrt(1 / 12 / n));
  assert(Math.abs(mean(values, (x) => (x - 0.5) ** 2) - 1 / 12) < SIGMAS * Math.sqrt(1 / 180 / n));
  const products = values.slice(1).map((x, i) => (x - 0.5) * (values[i] - 0.5));
  assert(Math.abs(mean(products)) < SIGMAS * Math.sqrt(1 / 144 / n));
}, { backends: ["wasm"] });

testOnBackends("randomNormal() has a standard normal's moments and is finite", async (backend) => {
  const n = backend === "wasm" ? 200_000 : 20_000;
  const normal = randomNormal(randomKey(2), [n]);
  const values = await valuesOf(normal);
  assertEquals(normal.shape, [n]);
  assert(values.every(Number.isFinite));
  // The variances of x, x², x³ and x⁴ are 1, 2, 15 and 96.
  for (const [power, moment, variance] of [[1, 0, 1], [2, 1, 2], [3, 0, 15], [4, 3, 96]]) {
    const found = mean(values, (x) => x ** power);
    assert(
      Math.abs(found - moment) < SIGMAS * Math.sqrt(variance / n),
      `mean of x^${power}: ${found}`,
    );
  }
});

testOnBackends("randomNormal() is the Box-Muller transform of the key's stream", async () => {
  const values = await valuesOf(randomNormal(randomKey(9), [3, 4001]));
  assertEquals(values.length, 3 * 4001);
  assertClose(values, boxMuller([0, 9], values.length), 1e-6);
});

testOnBackends("randomNormal() draws no numbers of an empty shape", () => {
  assertEquals(randomNormal(randomKey(9), [3, 0]).shape, [3, 0]);
});

Deno.test({
  name: "randomNormal() draws the same of a seed in Chromium, on SwiftShader",
  ignore: CHROMIUM === undefined,
  fn: async () => {
    const bundle = await bundleOf(fileURLToPath(new URL("_normal_page.ts", import.meta.url)));
    // A software adapter, which is used only when it is asked for.
    const browser = await startBrowser(
      "--enable-unsafe-webgpu",
      "--use-webgpu-adapter=swiftshader",
    );
    try {
      await withScript(browser, bundle, async (page) => {
        const drawn = await page.waitForFunction(() => (globalThis as { drawn?: number[] }).drawn);
        const values = await drawn.jsonValue() as number[];
        assertEquals(values.length, 5000);
        assertClose(values, boxMuller([0, 9], values.length), 1e-6);
      });
    } finally {
      await browser.close();
    }
  },
});

testOnBackends("a seed draws what its key draws, and leaves no key behind", async () => {
  for (const draw of [randomNormal, randomUniform]) {
    const [key, before] = [randomKey(7), tf.memory().numTensors];
    const [ofSeed, ofKey] = [draw(7, [3, 5]), draw(key, [3, 5])];
    assertEquals(await valuesOf(ofSeed), await valuesOf(ofKey));
    tf.dispose([ofSeed, ofKey]);
    assertEquals(tf.memory().numTensors, before);
    key.dispose();
    assertThrows(() => draw(-1, [3]), RangeError, "current value is -1");
  }
});

testOnBackends("random tensors need whole sides of at least 0, and leave nothing behind", () => {
  const before = tf.memory().numTensors;
  for (const side of [-1, 1.5, NaN, Infinity]) {
    for (const draw of [randomNormal, randomUniform]) {
      assertThrows(() => draw(7, [side, 3]), RangeError, "Each side of a random tensor");
    }
  }
  assertEquals(tf.memory().numTensors, before);
}, { backends: ["wasm"] });

testOnBackends("the type of a random tensor follows from the sides of its shape", () => {
  const sizes = [2, 3];
  const drawn: [Scalar, Tensor1D, Tensor2D, Tensor4D, Tensor] = [
    randomNormal(1, []),
    randomUniform(1, [sizes[0]]),
    randomNormal(1, [sizes[0], 3]),
    randomUniform(1, [1, 2, 3, sizes[1]]),
    randomNormal(1, sizes),
  ];
  assertEquals(drawn.map(({ shape }) => shape), [[], [2], [2, 3], [1, 2, 3, 3], [2, 3]]);
}, { backends: ["cpu"] });
