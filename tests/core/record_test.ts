import { assert, assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import {
  countParameters,
  disposeRecord,
  flattenRecord,
  mapRecord,
  unflattenRecord,
  zipRecords,
} from "../../core/record.ts";
import { testOnBackends, valuesOf } from "../_backends.ts";

const example = () => ({
  dense: { kernel: tf.ones([2, 3]), bias: tf.zeros([3]) },
  step: tf.scalar(7, "int32"),
});

/** Nothing here depends on the backend. */
const options = { backends: ["cpu"] } as const;

testOnBackends("flattenRecord() lists the leaves by path, in the order of the keys", () => {
  const record = example();
  const leaves = flattenRecord(record);
  assertEquals(leaves.map(([path]) => path), ["dense/kernel", "dense/bias", "step"]);
  assertStrictEquals(leaves[1][1], record.dense.bias);
  assertEquals(flattenRecord({}), []);
  assertStrictEquals(flattenRecord(record.step)[0][1], record.step);
  assertEquals(flattenRecord(record.step)[0][0], "");
}, options);

testOnBackends("mapRecord() keeps the structure and leaves its argument as it is", async () => {
  const record = example();
  const paths: string[] = [];
  const doubled = mapRecord(record, (tensor, path) => {
    paths.push(path);
    return tf.mul(tensor, 2);
  });
  assertEquals(paths, ["dense/kernel", "dense/bias", "step"]);
  assertEquals(Object.keys(doubled), ["dense", "step"]);
  assertEquals(await valuesOf(doubled.step), [14]);
  assertEquals(await valuesOf(record.step), [7]);
  assertEquals(await valuesOf(mapRecord(record.step, (step) => tf.add(step, 1))), [8]);
}, options);

testOnBackends("zipRecords() joins leaves by name, whatever the order of the keys", async () => {
  const a = { x: tf.scalar(1), y: { z: tf.scalar(2) } };
  const b = { y: { z: tf.scalar(20) }, x: tf.scalar(10) };
  const sum = zipRecords([a, b, a], (...tensors) => tf.addN(tensors));
  assertEquals(await valuesOf(sum.x), [12]);
  assertEquals(await valuesOf(sum.y.z), [24]);
}, options);

testOnBackends("zipRecords() refuses a record that lacks a leaf", () => {
  const a = { x: tf.scalar(1), y: tf.scalar(2) };
  const b = { x: tf.scalar(1) } as typeof a;
  assertThrows(() => zipRecords([a, b], tf.add), TypeError, '"y"');
}, options);

testOnBackends("unflattenRecord() undoes flattenRecord()", () => {
  const record = example();
  const again = unflattenRecord(record, new Map(flattenRecord(record)));
  assertStrictEquals(again.dense.kernel, record.dense.kernel);
  assertEquals(flattenRecord(again), flattenRecord(record));
}, options);

testOnBackends("unflattenRecord() refuses missing leaves and other shapes, naming both", () => {
  const record = example();
  const leaves = new Map(flattenRecord(record));
  leaves.delete("dense/bias");
  assertThrows(() => unflattenRecord(record, leaves), TypeError, '"dense/bias" is missing');
  leaves.set("dense/bias", tf.zeros([4]));
  const error = assertThrows(() => unflattenRecord(record, leaves), TypeError);
  assert(/\[4\].*\[3\]/.test((error as Error).message));
}, options);

testOnBackends("disposeRecord() frees every leaf, and leaves freed ones alone", () => {
  const record = example();
  record.step.dispose();
  const before = tf.memory().numTensors;
  disposeRecord(record);
  disposeRecord(record);
  assertEquals(before - tf.memory().numTensors, 2);
}, options);

testOnBackends("countParameters() counts the numbers in all leaves", () => {
  assertEquals(countParameters(example()), 6 + 3 + 1);
  assertEquals(countParameters({}), 0);
}, options);
