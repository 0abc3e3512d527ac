import { assert, assertEquals, assertRejects, assertStrictEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import {
  decodeSafetensors,
  encodeSafetensors,
  safetensorsMetadata,
} from "../../core/safetensors.ts";
import { bitsOf, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { parseSafetensors } from "../_golden.ts";

const example = (): [string, tf.Tensor][] => [
  ["generator/dense/kernel", randomTensor(1, [3, 5])],
  ["step", tf.scalar(-7, "int32")],
  ['größe 顔 "🙂"', tf.tensor1d([2 ** 31 - 1, -(2 ** 31), 0], "int32")],
  ["scalar", tf.scalar(0.1)],
  ["7", randomTensor(2, [1, 2, 1, 3])],
];

/** A file out of a header and data, with none of the library's care. */
function file(header: unknown, data = new Uint8Array(0)): Uint8Array {
  const json = new TextEncoder().encode(
    typeof header === "string" ? header : JSON.stringify(header),
  );
  const bytes = new Uint8Array(8 + json.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  bytes.set(data, 8 + json.length);
  return bytes;
}

/** Fails unless the bytes are refused with a TypeError, and without a tensor left behind. */
function assertRefused(bytes: Uint8Array, what: string) {
  const before = tf.memory().numTensors;
  const error = assertThrows(() => decodeSafetensors(bytes), TypeError, undefined, what) as Error;
  assert(error.message.startsWith("Cannot read the safetensors file as "), error.message);
  assertEquals(tf.memory().numTensors, before, what);
}

testOnBackends(
  "safetensors files give back every bit of names, shapes, types and metadata",
  async () => {
    const tensors = example();
    const metadata = { config: '{"height":96}', "": "empty name", umlaut: "ü" };
    const read = decodeSafetensors(await encodeSafetensors(tensors, metadata));
    assertEquals({ ...read.metadata }, metadata);
    assertEquals(read.tensors.size, tensors.length);
    for (const [name, tensor] of tensors) {
      const again = read.tensors.get(name)!;
      assertEquals([again.shape, again.dtype], [tensor.shape, tensor.dtype], name);
      assertEquals(await bitsOf(again), await bitsOf(tensor), name);
    }
  },
);

testOnBackends("encodeSafetensors() writes what an independent reader understands", async () => {
  const tensors = example();
  const { metadata, arrays } = parseSafetensors(await encodeSafetensors(tensors, { a: "b" }));
  assertEquals(metadata, { a: "b" });
  assertEquals([...arrays.keys()].sort(), tensors.map(([name]) => name).sort());
  for (const [name, tensor] of tensors) {
    assertEquals(arrays.get(name)!.shape, tensor.shape);
    assertEquals([...arrays.get(name)!.values], await valuesOf(tensor), name);
  }
}, { backends: ["wasm"] });

testOnBackends(
  "encodeSafetensors() aligns the numbers to 8 bytes and fills up with spaces",
  async () => {
    for (let length = 0; length < 16; length++) {
      const bytes = await encodeSafetensors([["x", tf.tensor1d([1])]], { a: "-".repeat(length) });
      const header = Number(new DataView(bytes.buffer).getBigUint64(0, true));
      assertEquals(header % 8, 0);
      assertEquals(bytes.length, 8 + header + 4);
      assert(/^\{.*\} *$/.test(new TextDecoder().decode(bytes.subarray(8, 8 + header))));
    }
  },
  { backends: ["wasm"] },
);

testOnBackends(
  "safetensors files may be without tensors, without metadata, and hold empty tensors",
  async () => {
    const nothing = decodeSafetensors(await encodeSafetensors([]));
    assertEquals([nothing.tensors.size, { ...nothing.metadata }], [0, {}]);
    assertEquals(decodeSafetensors(file({})).tensors.size, 0);
    const read = decodeSafetensors(await encodeSafetensors([["x", tf.zeros([0, 3])]]));
    assertEquals(read.tensors.get("x")!.shape, [0, 3]);
  },
  { backends: ["wasm"] },
);

testOnBackends("encodeSafetensors() keeps NaN, infinities and negative zero", async () => {
  const values = [NaN, Infinity, -Infinity, -0, 1e-45, 3.4028235e38];
  const read = decodeSafetensors(await encodeSafetensors([["x", tf.tensor1d(values)]]));
  const again = await valuesOf(read.tensors.get("x")!);
  assert(again.every((value, i) => Object.is(value, Math.fround(values[i]))));
}, { backends: ["wasm"] });

testOnBackends("encodeSafetensors() rounds to half precision what is to be in half", async () => {
  // Halves of 11 bits: ties to even, subnormal below 2^-14, and the largest number 65504.
  const values = [1, -0, 1 + 2 ** -11, 1 + 3 * 2 ** -11, 2 ** -24, 2 ** -26, 65504, -65519, NaN];
  const rounded = [1, -0, 1, 1 + 2 ** -9, 2 ** -24, 0, 65504, -65504, NaN];
  const entries = (): [string, tf.Tensor][] => [
    ["half", tf.tensor1d(values)],
    ["odd", tf.tensor1d([0.1])],
    ["whole", tf.tensor1d(values)],
    ["half of int32", tf.scalar(2 ** 24 + 1, "int32")],
  ];
  const half = (name: string) => name !== "whole";
  const bytes = await encodeSafetensors(entries(), {}, { half });
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  assertEquals(entries().map(([name]) => header[name].dtype), ["F16", "F16", "F32", "I32"]);
  assertEquals(bytes.length, 8 + length + 2 * 9 + 2 + 4 * 9 + 4);
  const { tensors } = decodeSafetensors(bytes);
  const read = async (name: string) => await valuesOf(tensors.get(name)!);
  assertEquals(tensors.get("half")!.dtype, "float32");
  assert((await read("half")).every((value, i) => Object.is(value, rounded[i])));
  assertEquals(await read("odd"), [1638 / 2 ** 14]); // 1.6 / 16, of 10 bits behind the point
  assert((await read("whole")).every((value, i) => Object.is(value, Math.fround(values[i]))));
  assertEquals(await read("half of int32"), [2 ** 24 + 1]);
  const infinite = await encodeSafetensors([["x", tf.scalar(-Infinity)]], {}, { half });
  assertEquals(await valuesOf(decodeSafetensors(infinite).tensors.get("x")!), [-Infinity]);
  await assertRejects(
    () => encodeSafetensors([["x", tf.tensor1d([0, -65520])]], {}, { half }),
    RangeError,
    'Cannot write "x" in half precision as a number in it is too large: current value is -65520',
  );
});

testOnBackends(
  "safetensorsMetadata() reads the notes alone",
  async () => {
    const bytes = await encodeSafetensors(example(), { a: "b" });
    const before = tf.memory().numTensors;
    const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
    assertEquals({ ...safetensorsMetadata(bytes.subarray(0, 8 + length)) }, { a: "b" });
    assertEquals(tf.memory().numTensors, before);
    assertThrows(() => safetensorsMetadata(bytes.subarray(0, 7 + length)), TypeError, "truncated");
  },
  { backends: ["wasm"] },
);

testOnBackends(
  "encodeSafetensors() refuses types, and names that cannot be read back",
  async () => {
    const refused = (entries: [string, tf.Tensor][], why: string) =>
      assertRejects(() => encodeSafetensors(entries), TypeError, why);
    await refused([["mask", tf.tensor1d([true], "bool")]], "dtype bool");
    await refused([["x", tf.scalar(1)], ["x", tf.scalar(2)]], '"x"');
    await refused([["__metadata__", tf.scalar(1)]], '"__metadata__"');
  },
  { backends: ["wasm"] },
);

testOnBackends("decodeSafetensors() reads a part of a larger buffer, at an odd place", async () => {
  const tensors = example();
  const bytes = await encodeSafetensors(tensors);
  const buffer = new Uint8Array(bytes.length + 9).fill(255);
  buffer.set(bytes, 3);
  const read = decodeSafetensors(buffer.subarray(3, 3 + bytes.length));
  buffer.fill(0); // The tensors are copies.
  for (const [name, tensor] of tensors) {
    assertEquals(await bitsOf(read.tensors.get(name)!), await bitsOf(tensor));
  }
}, { backends: ["wasm", "cpu"] });

testOnBackends(
  "decodeSafetensors() refuses a file that is cut off anywhere, or goes on",
  async () => {
    const bytes = await encodeSafetensors(example(), { a: "b" });
    for (let end = 0; end < bytes.length; end++) {
      assertRefused(bytes.subarray(0, end), `${end} of ${bytes.length} bytes`);
    }
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    assertRefused(longer, "one byte more");
    assertStrictEquals(decodeSafetensors(bytes).tensors.size, 5);
  },
  { backends: ["wasm"] },
);

const F32 = (shape: unknown, data_offsets: unknown) => ({ dtype: "F32", shape, data_offsets });

const DAMAGED: [what: string, bytes: Uint8Array][] = [
  ["a PNG", Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13)],
  ["an HTML page", new TextEncoder().encode("<!DOCTYPE html><title>404</title>")],
  ["zeros", new Uint8Array(64)],
  ["a header length of 2^64 - 1", new Uint8Array(16).fill(255)],
  ["a header that is not JSON", file("{'a': 1}")],
  ["a header that is not UTF-8", Uint8Array.of(4, 0, 0, 0, 0, 0, 0, 0, 0x22, 0xff, 0xfe, 0x22)],
  ...[null, [], [1], 7, true].map((header): [string, Uint8Array] => [
    `the header ${JSON.stringify(header)}`,
    file(header),
  ]),
  ["a header that is a string", file('"text"')],
  ...[null, 7, [], ["a"], { a: 1 }, { a: null }].map((metadata): [string, Uint8Array] => [
    `the metadata ${JSON.stringify(metadata)}`,
    file({ __metadata__: metadata }),
  ]),
  ...[null, 7, "x", [], {}].map((entry): [string, Uint8Array] => [
    `the entry ${JSON.stringify(entry)}`,
    file({ x: entry }),
  ]),
  ...["F8_E4M3", "BF16", "F64", "", null, 1, "toString", "__proto__"].map((dtype): [
    string,
    Uint8Array,
  ] => [
    `the type ${dtype}`,
    file({ x: { dtype, shape: [1], data_offsets: [0, 4] } }, new Uint8Array(4)),
  ]),
  ...[[[-1], [0, 4]], [[0.5], [0, 2]], [["1"], [0, 4]], [[null], [0, 4]], ["1", [0, 4]], [{}, [
    0,
    4,
  ]]]
    .map(([shape, offsets]): [string, Uint8Array] => [
      `the shape ${JSON.stringify(shape)}`,
      file({ x: F32(shape, offsets) }, new Uint8Array(4)),
    ]),
  ...[[0], [0, 4, 8], [4, 0], [-4, 0], [0, 3], [0, 8], [0.5, 4.5], ["0", "4"], [0, 1e300], null, {}]
    .map((offsets): [string, Uint8Array] => [
      `the offsets ${JSON.stringify(offsets)}`,
      file({ x: F32([1], offsets) }, new Uint8Array(4)),
    ]),
  ["offsets past the end", file({ x: F32([1], [4, 8]) }, new Uint8Array(4))],
  ["a tensor too large", file({ x: F32([2 ** 40], [0, 2 ** 42]) }, new Uint8Array(4))],
  ["overlapping tensors", file({ x: F32([2], [0, 8]), y: F32([2], [4, 12]) }, new Uint8Array(12))],
  ["the same place twice", file({ x: F32([1], [0, 4]), y: F32([1], [0, 4]) }, new Uint8Array(4))],
  ["a hole", file({ x: F32([1], [0, 4]), y: F32([1], [8, 12]) }, new Uint8Array(12))],
  [
    "a good tensor and a bad one",
    file({ x: F32([1], [0, 4]), y: F32([1], [4, 9]) }, new Uint8Array(9)),
  ],
];

for (const [what, bytes] of DAMAGED) {
  testOnBackends(`decodeSafetensors() refuses ${what}`, () => assertRefused(bytes, what), {
    backends: ["wasm"],
  });
}

testOnBackends("decodeSafetensors() finds tensors in any order of the header", async () => {
  const data = new Uint8Array(Float32Array.of(1, 2, 3).buffer);
  const read = decodeSafetensors(file({ y: F32([1], [8, 12]), x: F32([2], [0, 8]) }, data));
  assertEquals(await valuesOf(read.tensors.get("y")!), [3]);
  assertEquals(await valuesOf(read.tensors.get("x")!), [1, 2]);
}, { backends: ["wasm"] });
