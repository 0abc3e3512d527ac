// Trains a generator of your own against one of the library's discriminators.
//
//   deno run --allow-read --allow-write examples/own_network.ts
import * as tf from "@tensorflow/tfjs";
import type { ConvParams, DenseParams, Tensor4D } from "@nash/gan/core";
import { convTranspose2d, dense, leakyRelu, selectBackend } from "@nash/gan/core";
import { cartoonFaces, faceImages, pipe, tensors } from "@nash/gan/data";
import type { Generator, Network } from "@nash/gan/models";
import { fromInitializers, glorotUniform, zeros } from "@nash/gan/models";
import { compileTrainStep, initState, PRESETS, train } from "@nash/gan/train";

const [steps = "500", count = "200"] = Deno.args;
type Params = { readonly seed: DenseParams; readonly up: ConvParams; readonly draw: ConvParams };

/** 12x10 pixels of 32 channels out of the noise, twice as many by a transposed convolution, then colours, all doubled. */
const generator: Generator = {
  noiseSize: 64,
  ...fromInitializers({
    params: { // What each begins with, and which of the keys it is drawn from.
      seed: { kernel: glorotUniform([64, 12 * 10 * 32], 0), bias: zeros([12 * 10 * 32]) },
      up: { kernel: glorotUniform([4, 4, 16, 32], 1), bias: zeros([16]) },
      draw: { kernel: glorotUniform([4, 4, 3, 16], 2), bias: zeros([3]) },
    },
    stats: {}, // It has no moving averages.
  }),
  apply({ params }: Network<Params>, noise) {
    const seed = leakyRelu(dense(noise, params.seed), 0.2);
    const x: Tensor4D = tf.reshape(seed, [-1, 12, 10, 32]);
    const y = leakyRelu(convTranspose2d(x, params.up), 0.2);
    return { images: tf.sigmoid(convTranspose2d(y, params.draw)), stats: {} };
  },
};

await selectBackend();
const config = { ...PRESETS.small, generator }, { height, width } = config.model; // 48x40
const faces = faceImages(cartoonFaces({ count: Number(count) }), { height, width, batch: 16 });
const options = { step: compileTrainStep(config), steps: Number(steps) };
for await (const { step, losses } of train(initState(0, config), pipe(faces, tensors()), options)) {
  for (const { generator } of losses.slice(-1)) console.log(`step ${step}  loss ${generator}`);
}
