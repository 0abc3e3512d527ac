/** Shapes that are known without drawing a network. */
import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { randomKey } from "../../core/random.ts";
import { flattenRecord, type ShapeRecord } from "../../core/record.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/config.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";
import { makeGenerator } from "../../models/generator.ts";
import { decodeGenerator, encodeGenerator } from "../../models/generator_file.ts";
import { initState, stateShapes } from "../../train/state.ts";
import { testOnBackends } from "../_backends.ts";

const BASE: ModelConfig = { ...ARTICLE_MODEL, height: 32, width: 24, widthFactor: 0.1 };

const KINDS: readonly ModelConfig[] = [
  BASE,
  { ...BASE, kernel: 4, normalisation: "spectral" },
  { ...BASE, generator: "residual", normalisation: "none", generatorWidth: 2, grown: 1 },
  { ...BASE, generator: "norm-free", discriminator: "residual", normalisation: "spectral" },
  {
    ...BASE,
    generator: "residual",
    discriminator: "residual",
    normalisation: "none",
    minibatchDeviation: 4,
  },
];

const listed = (record: ShapeRecord) =>
  flattenRecord(record).map(([path, { shape }]) => `${path} ${shape}`);

testOnBackends("shapes are those of what is drawn, in the same order", () => {
  for (const model of KINDS) {
    for (const network of [makeGenerator(model), makeDiscriminator(model)]) {
      assertEquals(listed(network.shapes), listed(network.init(randomKey(1))));
    }
    for (const config of [{ model }, { model, ema: 0.9 }, { model, averageHalfLife: 5 }]) {
      assertEquals(listed(stateShapes(config)), listed(initState(1, config)));
    }
  }
}, { backends: ["wasm"] });

testOnBackends(
  "no tensor is made to learn shapes, and none but those of a file to read it",
  async () => {
    const [, , config] = KINDS;
    const network = tf.tidy(() => makeGenerator(config).init(randomKey(1)));
    const bytes = await encodeGenerator({ network, config, metadata: {} });
    const made: string[] = [];
    const kernels = tf.engine().profile(() => {
      for (const model of KINDS) made.push(...listed(stateShapes({ model })));
      return tf.tidy(() => decodeGenerator(bytes).network.stats as never);
    });
    assertEquals((await kernels).kernels.map(({ name }) => name), []);
  },
  { backends: ["wasm"] },
);

testOnBackends("the shapes of a model too large for any memory are known", () => {
  const { shapes } = makeGenerator({ ...BASE, noiseSize: 1e12, widthFactor: 64 });
  const [[path, { shape }]] = flattenRecord(shapes);
  assertEquals([path, shape[0]], ["params/dense/kernel", 1e12]);
}, { backends: ["wasm"] });
