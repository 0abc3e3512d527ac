/** How often the discriminator judges images in a step, and that fewer passes give the same gradients. */
import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { valueAndGrad } from "../../core/grad.ts";
import { randomKey } from "../../core/random.ts";
import { flattenRecord, type TensorRecord } from "../../core/record.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/config.ts";
import { pointOf } from "../../train/_substeps.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import type { PlainStepConfig, StepConfig } from "../../train/config.ts";
import { generatorGrads, lossesAndGrads } from "../../train/gradients.ts";
import { LOSSES } from "../../train/losses.ts";
import { type PenalisedImages, PENALTIES } from "../../train/penalties.ts";
import { type GanState, initState } from "../../train/state.ts";
import { randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin } from "../_golden.ts";
import type { Discriminator } from "../../models/network.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";
import { makeGan } from "../../train/gan.ts";

const MODEL: ModelConfig = {
  ...ARTICLE_MODEL,
  generator: "residual",
  discriminator: "residual",
  normalisation: "none",
  kernel: 4,
  dropoutRate: 0,
  height: 16,
  width: 16,
  widthFactor: 1 / 16,
  noiseSize: 8,
};
const CONFIG: PlainStepConfig = { model: MODEL, adam: ARTICLE_ADAM, loss: "bce" };

const IMAGES = 3;

/** The images of each pass that a step makes the discriminator take. */
function passesOf(config: StepConfig): number[] {
  const discriminator = makeDiscriminator(config.model), passes: number[] = [];
  const counting: Discriminator = {
    ...discriminator,
    apply: (network, images, options) => {
      passes.push(images.shape[0]);
      return discriminator.apply(network, images, options);
    },
  };
  const point = pointOf(initState(1, config), 0);
  lossesAndGrads(point, batch(), makeGan({ ...config, discriminator: counting }));
  return passes;
}

const batch = () => ({
  images: tf.abs(randomTensor<Tensor4D>(7, [IMAGES, 16, 16, 3])),
  noise: randomTensor<Tensor2D>(8, [IMAGES, 8]),
});

/** The discriminator's loss as it is written down: every term judges what it needs. */
function plainDiscriminatorGrads(
  { params, stats }: GanState,
  images: PenalisedImages,
  { model, loss, penalty = "none", penaltyWeight = 0 }: PlainStepConfig,
) {
  return valueAndGrad((own: typeof params.discriminator) => {
    const judge = (images: Tensor4D) =>
      makeDiscriminator(model).apply({ params: own, stats: stats.discriminator }, images, {
        key: randomKey(1),
      });
    const [real, fake] = [images.real, images.fake].map(judge);
    const ofLogits = LOSSES[loss].discriminator({
      real: real.logits,
      fake: fake.logits,
    });
    const slope = PENALTIES[penalty]((images) => judge(images).logits, images, randomKey(2));
    return {
      value: tf.add<Scalar>(ofLogits, tf.mul(slope, penaltyWeight)),
      aux: { stats: real.stats },
    };
  })(params.discriminator);
}

const CASES: readonly [name: string, config: PlainStepConfig, passes: number[]][] = [
  ["no penalty", CONFIG, [IMAGES, IMAGES]],
  ["r1", { ...CONFIG, penalty: "r1", penaltyWeight: 0.5 }, [IMAGES, IMAGES]],
  ["the relativistic loss and r1", {
    ...CONFIG,
    loss: "relativistic",
    penalty: "r1",
    penaltyWeight: 0.5,
  }, [IMAGES, IMAGES]],
  ["r1-r2", { ...CONFIG, penalty: "r1-r2", penaltyWeight: 0.5 }, [IMAGES, 2 * IMAGES, IMAGES]],
  ["spectral normalisation", { ...CONFIG, model: { ...MODEL, normalisation: "spectral" } }, [
    IMAGES,
    IMAGES,
  ]],
];

/** Rounding of sums in another order, of the largest gradient of all. */
const TOLERANCE = 1e-5;

for (const [name, config, passes] of CASES) {
  testOnBackends(
    `a step judges its images once, and takes the gradients that two passes give, ${name}`,
    async () => {
      assertEquals(passesOf(config), passes);

      const given = batch(), state = initState(1, config), point = pointOf(state, 0);
      const together = lossesAndGrads(point, given, makeGan(config));
      const ofGenerator = generatorGrads(
        point,
        { real: given.images, noise: given.noise },
        makeGan(config),
      );
      const ofDiscriminator = plainDiscriminatorGrads(
        state,
        { real: given.images, fake: ofGenerator.aux.images },
        config,
      );
      const expected: TensorRecord = {
        losses: { generator: ofGenerator.value, discriminator: ofDiscriminator.value },
        grads: { generator: ofGenerator.grads, discriminator: ofDiscriminator.grads },
        stats: { generator: ofGenerator.aux.stats, discriminator: ofDiscriminator.aux.stats },
      };
      const actual = new Map(flattenRecord(together as TensorRecord));
      const leaves = flattenRecord(expected);
      assertEquals([...actual.keys()].sort(), leaves.map(([path]) => path).sort());
      const values = new Map<string, number[]>();
      for (const [path, tensor] of leaves) values.set(path, await valuesOf(tensor));
      const largestOf = (start: string) =>
        Math.max(
          ...[...values].filter(([path]) => path.startsWith(start)).flatMap(([, v]) =>
            v.map(Math.abs)
          ),
        );
      for (const [path, wanted] of values) {
        const got = await valuesOf(actual.get(path)!);
        const network = path.split("/").slice(0, 2).join("/");
        const difference = Math.max(...got.map((value, i) => Math.abs(value - wanted[i])));
        assertWithin(difference / largestOf(network), TOLERANCE, path);
      }
    },
    { backends: ["wasm", "webgpu"] },
  );
}

testOnBackends("dropout, a view of their own and batch normalisation keep the passes apart", () => {
  for (
    const config of [
      { ...CONFIG, model: { ...MODEL, dropoutRate: 0.1 } },
      { ...CONFIG, augment: ["color"] } as const,
      { ...CONFIG, instanceNoise: 0.1 },
    ]
  ) {
    assertEquals(passesOf(config), [IMAGES, 2 * IMAGES]);
  }
  const batchNorm: StepConfig = {
    ...CONFIG,
    model: { ...MODEL, discriminator: "dcgan", normalisation: "batch" },
  };
  assertEquals(passesOf(batchNorm), [IMAGES, 2 * IMAGES]);
}, { backends: ["wasm"] });
