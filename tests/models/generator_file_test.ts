import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { spreadOf } from "../../train/run/health.ts";
import { randomKey, randomNormal } from "../../core/random.ts";
import { flattenRecord } from "../../core/record.ts";
import { decodeSafetensors, encodeSafetensors } from "../../core/safetensors.ts";
import type { Tensor, Tensor2D } from "../../core/tensor.ts";
import {
  ARTICLE_MODEL,
  decodeGenerator,
  encodeGenerator,
  type GeneratorFile,
  type ModelConfig,
  PRETRAINED,
  sampleImages,
} from "../../models/mod.ts";
import { isGeneratorFile } from "../../models/generator_file.ts";
import { bitsOf, memory, testOnBackends } from "../_backends.ts";
import { contrastGenerator } from "../_generator.ts";
import { parseSafetensors } from "../_golden.ts";
import { makeGenerator } from "../../models/generator.ts";

const CONFIG: ModelConfig = {
  ...ARTICLE_MODEL,
  height: 16,
  width: 24,
  widthFactor: 1 / 16,
  noiseSize: 8,
};

const example = (config = CONFIG): GeneratorFile => ({
  network: contrastGenerator(config),
  config,
  metadata: { about: "ein „Test“", step: "7" },
});

testOnBackends("decodeGenerator() gives every bit of encodeGenerator() back", async () => {
  const file = example();
  const bytes = await encodeGenerator(file);
  assert(isGeneratorFile(bytes));
  const read = decodeGenerator(bytes);
  assertEquals([read.config, { ...read.metadata }], [file.config, file.metadata]);
  const [leaves, others] = [read, file].map(({ network }) => flattenRecord(network));
  assertEquals(leaves.map(([path]) => path), others.map(([path]) => path));
  for (const [i, [path, tensor]] of leaves.entries()) {
    assertEquals(await bitsOf(tensor), await bitsOf(others[i][1]), path);
  }
});

testOnBackends("encodeGenerator() writes what an independent reader understands", async () => {
  const { metadata, arrays } = parseSafetensors(await encodeGenerator(example()));
  assertEquals(metadata, {
    about: "ein „Test“",
    step: "7",
    format: "nash-generator-1",
    config: JSON.stringify(CONFIG),
  });
  assertEquals(arrays.get("params/dense/kernel")!.shape[0], CONFIG.noiseSize);
  assert(arrays.has("stats/batch_norm_1/moving_variance"));
}, { backends: ["wasm"] });

testOnBackends("half precision halves the file and moves no pixel by 1/255", async () => {
  const config = { ...ARTICLE_MODEL, height: 48, width: 40, widthFactor: 0.5 };
  const file = example(config);
  const [whole, half] = [await encodeGenerator(file), await encodeGenerator(file, { half: true })];
  assert(half.length < 0.55 * whole.length, `${half.length} of ${whole.length} bytes`);
  const noise = randomNormal<Tensor2D>(randomKey(1), [8, config.noiseSize]);
  const expected = await sampleImages(file.network, noise, makeGenerator(config));
  const images = await sampleImages(decodeGenerator(half).network, noise, makeGenerator(config));
  const spread = Math.max(...expected) - Math.min(...expected);
  assert(spread > 0.5, `the images are flat: ${spread}`);
  const difference = Math.max(...images.map((value, i) => Math.abs(value - expected[i])));
  assert(difference > 0 && difference < 1 / 255, `${difference * 255}/255`);
}, { backends: ["wasm"] });

Deno.test("encodeGenerator() refuses notes of names that it needs", async () => {
  const file = example();
  for (const name of ["format", "config"]) {
    await assertRejects(
      () => encodeGenerator({ ...file, metadata: { [name]: "x" } }),
      TypeError,
      `Cannot write the generator as the note "${name}" is its own`,
    );
  }
  tf.dispose(file.network);
});

/** The file after something was done to its tensors or its notes. */
async function changed(
  bytes: Uint8Array,
  { notes = {}, change = () => {} }: {
    readonly notes?: Record<string, string>;
    readonly change?: (tensors: Map<string, Tensor>) => void;
  },
): Promise<Uint8Array> {
  const { tensors, metadata } = decodeSafetensors(bytes);
  const map = new Map(tensors);
  change(map);
  return await encodeSafetensors(map, { ...metadata, ...notes });
}

const configOf = (config: unknown) => ({ notes: { config: JSON.stringify(config) } });
const KERNEL = "params/dense/kernel";

const DAMAGES: readonly (readonly [
  what: string,
  says: string,
  damage: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>,
])[] = [
  ["a file that is cut off", "truncated", (bytes) => bytes.subarray(0, -1)],
  [
    "a file of another kind",
    "of another format",
    () => new TextEncoder().encode("<!DOCTYPE html>"),
  ],
  ["a foreign safetensors file", "its format is not named", () => encodeSafetensors([])],
  [
    "another format",
    "its format is nash-checkpoint-1, not nash-generator-1",
    (bytes) => changed(bytes, { notes: { format: "nash-checkpoint-1" } }),
  ],
  ...["", "{", "null", "{}", "7", '"x"'].map((config) =>
    [
      `the configuration ${config}`,
      `its config is damaged: current value is ${config}`,
      (bytes: Uint8Array) => changed(bytes, { notes: { config } }),
    ] as const
  ),
  ...[{ height: "16" }, { width: undefined }, { noiseSize: null }].map((config) =>
    [
      `a configuration with ${JSON.stringify(config)}`,
      "its config is damaged",
      (bytes: Uint8Array) => changed(bytes, configOf({ ...CONFIG, ...config })),
    ] as const
  ),
  [
    "a size that cannot be built",
    "Cannot build a model for 17x24 images",
    (bytes) => changed(bytes, configOf({ ...CONFIG, height: 17 })),
  ],
  [
    "a generator of another name",
    "Cannot build ",
    (bytes) => changed(bytes, configOf({ ...CONFIG, generator: "toString" })),
  ],
  [
    "the configuration of another size",
    "where [",
    (bytes) => changed(bytes, configOf({ ...CONFIG, widthFactor: 1 / 8 })),
  ],
  [
    "a file that lacks a tensor",
    `"${KERNEL}" is missing`,
    (bytes) => changed(bytes, { change: (tensors) => assert(tensors.delete(KERNEL)) }),
  ],
  [
    "a file with one tensor more",
    "tensors where",
    (bytes) => changed(bytes, { change: (tensors) => tensors.set("stranger", tf.scalar(1)) }),
  ],
  [
    "whole numbers in the place of others",
    `"${KERNEL}" is of the type int32`,
    (bytes) =>
      changed(bytes, {
        change: (tensors) => tensors.set(KERNEL, tf.cast(tensors.get(KERNEL)!, "int32")),
      }),
  ],
];

for (const [what, says, damage] of DAMAGES) {
  testOnBackends(`decodeGenerator() refuses ${what}, and leaks nothing`, async () => {
    const bytes = await damage(await encodeGenerator(example()));
    const before = memory();
    const { message } = assertThrows(() => decodeGenerator(bytes), Error) as Error;
    assert(/^Cannot (read|build) [^\n]*$/.test(message), message);
    assertStringIncludes(message, says);
    assertEquals(memory(), before);
  }, { backends: ["wasm"] });
}

Deno.test("isGeneratorFile() tells other files apart", async () => {
  assert(!isGeneratorFile(new Uint8Array(3)));
  assert(!isGeneratorFile(new TextEncoder().encode("nash-generator-1")));
  assert(!isGeneratorFile(await encodeSafetensors([], { format: "nash-checkpoint-1" })));
});

testOnBackends("the weights that come along are small, and draw faces that differ", async () => {
  const bytes = await Deno.readFile(PRETRAINED);
  assert(bytes.length <= 10e6, `${bytes.length} bytes`);
  const { network, config } = decodeGenerator(bytes);
  const noise = randomNormal<Tensor2D>(randomKey(1), [8, config.noiseSize]);
  const images = await sampleImages(network, noise, makeGenerator(config));
  assertEquals(images.length, 8 * config.height * config.width * 3);
  const spread = spreadOf(images, 8); // About 0.25 in photos of faces.
  assert(spread > 0.1 && spread < 0.5, `a spread of ${spread}`);
}, { backends: ["wasm"] });
