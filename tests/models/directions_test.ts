/** Directions by meaning: editing latents, and their file. */
import { assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { fileURLToPath } from "node:url";
import * as tf from "@tensorflow/tfjs";
import { disposeRecord } from "../../core/record.ts";
import { encodeSafetensors } from "../../core/safetensors.ts";
import type { Tensor2D } from "../../core/tensor.ts";
import { type Directions, editLatents } from "../../models/directions.ts";
import {
  decodeDirections,
  encodeDirections,
  networkHash,
  PRETRAINED_DIRECTIONS,
} from "../../models/directions_file.ts";
import {
  decodeGenerator,
  encodeGenerator,
  PRETRAINED,
  PRETRAINED_SMALL,
} from "../../models/generator_file.ts";
import { directionsPath } from "../../train/run/open_directions.ts";
import { testOnBackends, valuesOf } from "../_backends.ts";

const makeDirections = (): Directions => ({
  names: [
    { name: "smile", meaning: "happier", rising: 0.98 },
    { name: "age", meaning: "older", rising: 0.93 },
  ],
  offsets: tf.tensor2d([[1, 0, 2], [0, -1, 0.5]]),
  network: "abc",
});

testOnBackends("editLatents() adds each direction as often as it is wanted", async () => {
  const latents: Tensor2D = tf.tensor2d([[0, 0, 0], [1, 2, 3]]);
  const directions = makeDirections();
  const moved = editLatents(latents, directions, { age: -2, smile: 0.5 });
  assertEquals(moved.shape, [2, 3]);
  const expected = [0.5, 2, 0, 1.5, 4, 3];
  for (const [i, value] of (await valuesOf(moved)).entries()) {
    assertAlmostEquals(value, expected[i], 1e-6);
  }
  assertEquals(await valuesOf(editLatents(latents, directions, {})), [0, 0, 0, 1, 2, 3]);
}, { backends: ["wasm"] });

testOnBackends(
  "editLatents() refuses a direction that is not there, and names those that are",
  () => {
    const directions = makeDirections(), latents: Tensor2D = tf.zeros([1, 3]);
    for (const name of ["smlie", "Age", "", "constructor"]) {
      assertThrows(
        () => editLatents(latents, directions, { [name]: 1 }),
        RangeError,
        `Cannot use "${name}" as a direction: `,
      );
    }
  },
  { backends: ["wasm"] },
);

testOnBackends("a file of directions comes back as it was", async () => {
  const directions = makeDirections();
  const { names, offsets, network } = decodeDirections(await encodeDirections(directions));
  assertEquals([names, network], [directions.names, "abc"]);
  assertEquals([offsets.shape, await valuesOf(offsets)], [[2, 3], [1, 0, 2, 0, -1, 0.5]]);
}, { backends: ["wasm"] });

testOnBackends(
  "decodeDirections() refuses what are no directions, and leaves no tensors",
  async () => {
    const { names, offsets } = makeDirections();
    const right = { format: "nash-directions-1", names: JSON.stringify(names), network: "abc" };
    const damaged: [
      Record<string, unknown>,
      ["offsets" | "other", ReturnType<typeof tf.tensor>][],
    ][] = [
      [{ ...right, format: "nash-latents-1" }, [["offsets", offsets]]],
      [{ ...right, network: undefined }, [["offsets", offsets]]],
      [{ ...right, names: "[]" }, [["offsets", tf.zeros([0, 3])]]],
      [{ ...right, names: "null" }, [["offsets", offsets]]],
      [{ ...right, names: "[1, 2]" }, [["offsets", offsets]]],
      [{ ...right, names: JSON.stringify(names.slice(1)) }, [["offsets", offsets]]],
      [
        { ...right, names: JSON.stringify(names.map((name) => ({ ...name, name: "a\u001b[2J" }))) },
        [
          ["offsets", offsets],
        ],
      ],
      [right, [["other", offsets]]],
      [right, [["offsets", offsets], ["other", offsets]]],
      [right, [["offsets", tf.zeros([2, 3], "int32")]]],
      [right, [["offsets", tf.zeros([2])]]],
    ];
    for (const [metadata, tensors] of damaged) {
      const texts = Object.entries(metadata).filter(([, text]) => text !== undefined);
      const bytes = await encodeSafetensors(
        tensors,
        Object.fromEntries(texts) as Record<string, string>,
      );
      const before = tf.memory().numTensors;
      assertThrows(() => decodeDirections(bytes), TypeError, "it holds no directions");
      assertEquals(tf.memory().numTensors, before);
    }
    assertThrows(() => decodeDirections(new Uint8Array(3)), TypeError, "truncated");
  },
  { backends: ["wasm"] },
);

testOnBackends("networkHash() is that of the numbers, whatever file they come from", async () => {
  const file = decodeGenerator(await Deno.readFile(PRETRAINED));
  const again = decodeGenerator(await encodeGenerator(file));
  const hash = await networkHash(file.network);
  assertEquals(hash.length, 64);
  assertEquals(await networkHash(again.network), hash);
  const half = decodeGenerator(await encodeGenerator(file, { half: true }));
  assertEquals(await networkHash(half.network), hash, "these are in half precision already");
  const [name] = Object.keys(again.network.params);
  const other = { ...again.network, params: { [name]: tf.zeros([1]) } };
  assertNotEquals(await networkHash(other), hash);
  for (const { network } of [file, again, half]) disposeRecord(network);
}, { backends: ["wasm"] });

testOnBackends("the directions that come along belong to the weights that come along", async () => {
  const found = ["smile", "hair"], brightness = ["hair", "skin", "background"];
  for (const [weights, least] of [[PRETRAINED, found], [PRETRAINED_SMALL, brightness]] as const) {
    const { network, config } = decodeGenerator(await Deno.readFile(weights));
    const path = await directionsPath(fileURLToPath(weights));
    const { names, offsets, network: hash } = decodeDirections(await Deno.readFile(path));
    assertEquals(hash, await networkHash(network), "make them anew: models/pretrained/README.md");
    assertEquals(offsets.shape, [names.length, config.noiseSize]);
    const known = names.map(({ name }) => name);
    for (const name of least) assertEquals(known.includes(name), true, name);
    for (const { name, rising } of names) assertEquals(rising >= 0.9, true, name);
    disposeRecord(network);
  }
  assertEquals(
    await directionsPath(fileURLToPath(PRETRAINED)),
    fileURLToPath(PRETRAINED_DIRECTIONS),
  );
}, { backends: ["wasm"] });
