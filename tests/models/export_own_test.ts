/** Generators of one's own in other programs' formats. */
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { randomKey } from "../../core/random.ts";
import { mapRecord } from "../../core/record.ts";
import { encodeOnnx, encodeTfjsModel } from "../../models/formats/mod.ts";
import {
  ARTICLE_MODEL,
  constant,
  type Generator,
  type GeneratorFile,
  glorotUniform,
  layeredGenerator,
  makeGenerator,
  type ModelConfig,
  type Network,
  sampleImages,
  zeros,
} from "../../models/mod.ts";
import { randomTensor, randomValues, testOnBackends } from "../_backends.ts";
import { assertSameImages, runAlone } from "../_exports.ts";

const MODEL: ModelConfig = { ...ARTICLE_MODEL, height: 8, width: 8, noiseSize: 4 };

/** Two doublings, an own order of the layers, a layer within a layer, and one without a bias that is used twice. */
function ownGenerator(): Generator {
  const norm = { gamma: constant([5], 1), beta: zeros([5]) };
  return layeredGenerator({
    noiseSize: 4,
    params: {
      first: { kernel: glorotUniform([4, 2 * 2 * 6], 0), bias: zeros([24]) },
      up: {
        one: { kernel: glorotUniform([3, 3, 5, 6], 1), norm },
        two: { kernel: glorotUniform([4, 4, 3, 5], 2), bias: zeros([3]) },
      },
      across: { kernel: glorotUniform([3, 3, 3, 3], 3) },
    },
    stats: {
      up: { one: { norm: { moving_mean: zeros([5]), moving_variance: constant([5], 1) } } },
    },
    forward(layers, noise) {
      const seed = layers.toMaps(layers.dense(noise, "first"), [2, 2, 6]);
      const one = layers.batchNorm(layers.convTranspose2d(seed, "up/one"), "up/one/norm");
      const two = layers.convTranspose2d(layers.leakyRelu(one, 0.3), "up/two", { slope: 0.1 });
      const across = layers.conv2d(layers.conv2d(two, "across"), "across");
      return layers.sigmoid(layers.add(two, across));
    },
  });
}

function ownFile(generator: Generator): GeneratorFile {
  const network = mapRecord(
    generator.init(randomKey(1)),
    (tensor, path) => tf.add(tensor, tf.abs(tf.mul(0.3, randomTensor(path.length, tensor.shape)))),
  ) as Network;
  return { network, config: MODEL, metadata: {} };
}

testOnBackends(
  "a generator of one's own layers is exported, and ONNX Runtime draws it",
  async () => {
    const generator = ownGenerator(), file = ownFile(generator);
    const noise = randomValues(3, 3 * 4);
    const images = await sampleImages(file.network, tf.tensor2d(noise, [3, 4]), generator);
    const model = await encodeOnnx(file, { generator });
    const { buffer } = await runAlone("_onnxruntime.ts", {
      models: [model],
      args: ["3"],
      input: noise,
    });
    assertSameImages(new Float32Array(buffer), images);
  },
  { backends: ["wasm"] },
);

testOnBackends("encodeTfjsModel() writes numbers once that two layers share", async () => {
  const generator = ownGenerator();
  const model = await encodeTfjsModel(ownFile(generator), { generator });
  const { weightsManifest: [{ weights }] } = JSON.parse(
    new TextDecoder().decode(model["model.json"]),
  );
  const names = weights.map(({ name }: { readonly name: string }) => name);
  assertEquals(names.filter((name: string) => name.includes("across")), ["params/across/kernel"]);
}, { backends: ["wasm"] });

const ENCODERS = Object.entries({ encodeOnnx, encodeTfjsModel });

for (const [name, encode] of ENCODERS) {
  testOnBackends(`${name}() says why it cannot write a generator that only applies`, async () => {
    const { forward: _, ...generator } = ownGenerator();
    await assertRejects(
      () => encode(ownFile(generator), { generator }),
      TypeError,
      "Cannot export the generator as it has `apply` but no `forward`: write it in layers with layeredGenerator()",
    );
  }, { backends: ["wasm"] });

  testOnBackends(`${name}() says which numbers are not those of the generator`, async () => {
    await assertRejects(
      () => encode(ownFile(ownGenerator())),
      TypeError,
      'Cannot export the generator as its "params/dense/kernel" has shape [4,1024], and the network\'s ' +
        "is missing: give the generator that was trained",
    );
    const { network } = ownFile(makeGenerator(MODEL));
    const config = { ...MODEL, widthFactor: 0.5 };
    await assertRejects(
      () => encode({ network, config, metadata: {} }),
      TypeError,
      'its "params/dense/kernel" has shape [4,512], and the network\'s has [4,1024]',
    );
  }, { backends: ["wasm"] });
}

testOnBackends("a generator names the layer that its network lacks", () => {
  const generator = layeredGenerator({
    noiseSize: 4,
    params: { first: { kernel: glorotUniform([4, 12], 0) } },
    stats: {},
    forward: (layers, noise) => layers.toMaps(layers.dense(noise, "last"), [2, 2, 3]),
  });
  const noise = tf.tensor2d(randomValues(3, 4), [1, 4]);
  assertThrows(
    () => generator.apply(generator.init(randomKey(1)), noise, { training: true }),
    TypeError,
    'Cannot draw as the network has no "last"',
  );
}, { backends: ["wasm"] });
