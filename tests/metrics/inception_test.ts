import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { describeAdapter, selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import { inceptionFeatures, inceptionParams } from "../../metrics/networks/inception.ts";
import { BACKENDS, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, largest } from "../_golden.ts";
import { GOLDEN_FEATURES, goldenImages, thinInception } from "../_inception.ts";

/** Rounding in 17 blocks against float64; the features are about 1. */
const TOLERANCE = 1e-4;

// A software adapter takes a minute for its many shaders.
const backends = (await describeAdapter())?.software === false
  ? BACKENDS
  : (["wasm", "cpu"] as const);

testOnBackends("inceptionFeatures() are those of pytorch-fid's network", async () => {
  const params = inceptionParams(await thinInception());
  const features = await inceptionFeatures(params, goldenImages());
  assertEquals(features.shape, [2, 128]);
  const expected = GOLDEN_FEATURES.flat();
  const errors = (await valuesOf(features)).map((value, i) => value - expected[i]);
  assertWithin(largest(errors), TOLERANCE, "features");
}, { backends });

Deno.test("inceptionParams() and inceptionFeatures() leave no other tensors than their results", async () => {
  await selectBackend("wasm");
  const images = goldenImages();
  const bytes = await thinInception();
  const before = tf.memory().numTensors;
  const params = inceptionParams(bytes);
  assertEquals(tf.memory().numTensors, before + 2 * 94);
  (await inceptionFeatures(params, images)).dispose();
  assertEquals(tf.memory().numTensors, before + 2 * 94);
  disposeRecord(params);
  images.dispose();
});

Deno.test("inceptionParams() reads no file of another network", async () => {
  await selectBackend("wasm");
  const refuse = async (change: (tensors: Map<string, tf.Tensor>) => void, says: string) => {
    const bytes = await thinInception(change);
    const before = tf.memory().numTensors;
    assertThrows(() => inceptionParams(bytes), TypeError, says);
    assertEquals(tf.memory().numTensors, before);
  };
  const replace = (name: string, tensor: tf.Tensor) => (tensors: Map<string, tf.Tensor>) => {
    tensors.get(name)!.dispose();
    tensors.set(name, tensor);
  };
  await refuse(
    (tensors) => {
      tensors.get("Mixed_6c.branch_pool.bn.bias")!.dispose();
      tensors.delete("Mixed_6c.branch_pool.bn.bias");
    },
    'Cannot read an Inception v3 of pytorch-fid as "Mixed_6c.branch_pool.bn.bias" is missing',
  );
  await refuse(
    replace("Mixed_5c.branch5x5_2.conv.weight", tf.zeros([4, 3, 3, 3])),
    'as "Mixed_5c.branch5x5_2.conv.weight" is float32 [4,3,3,3], not float32 [out,3,5,5]',
  );
  await refuse(
    replace("Mixed_7b.branch1x1.bn.running_var", tf.zeros([19])),
    'as "Mixed_7b.branch1x1.bn.running_var" is float32 [19], not float32 [20]',
  );
  await refuse(
    replace("Conv2d_1a_3x3.bn.weight", tf.zeros([2], "int32")),
    'as "Conv2d_1a_3x3.bn.weight" is int32 [2], not float32 [2]',
  );
  assertThrows(() => inceptionParams(new Uint8Array(3)), TypeError, "it has 3 bytes");
});
