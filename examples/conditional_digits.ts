// Networks of your own draw digits by their class: deno run --allow-write=. examples/conditional_digits.ts
import * as tf from "@tensorflow/tfjs";
import { core, data, models as m, train } from "@nash/gan";
const classes = ["0", "1", "-"], [steps = "600", out = "digits.png"] = Deno.args;
async function* digits(): AsyncGenerator<data.Image> { // They may as well come from a database.
  for (let i = 0; i < 960; i++) {
    const pixels = Uint8Array.from({ length: 28 * 28 }, (_, at) => {
      const x = Math.abs(at % 28 - 14), y = Math.abs(Math.floor(at / 28) - 14), r = 5 + i % 5;
      return [Math.abs(Math.hypot(x, y) - r) < 2, x < 2 && y < r, y < 2 && x < r][i % 3] ? 255 : 0;
    });
    yield { width: 28, height: 28, channels: 1, data: pixels, label: classes[i % 3] };
  }
}
type Layers = m.Network<Record<"a" | "b", core.DenseParams>>;
const layers = (i: number, o: number) => ({ a: m.withBias([i, 64], 0), b: m.withBias([64, o], 1) });
const run = ({ params: { a, b } }: Layers, x: core.Tensor) =>
  core.dense(core.leakyRelu(core.dense(tf.reshape(x, [x.shape[0], -1]), a), 0.2), b);
const generator: m.Generator = {
  ...{ noiseSize: 8, ...m.fromInitializers({ params: layers(8 + 3, 28 * 28), stats: {} }) },
  apply(network: Layers, noise, { labels }) {
    const pixels = tf.sigmoid(run(network, tf.concat([noise, labels!], 1)));
    return { images: tf.reshape(pixels, [-1, 28, 28, 1]), stats: {} };
  },
};
const discriminator: m.Discriminator = { // It judges an image by the logit of its class.
  ...m.fromInitializers({ params: layers(28 * 28, 3), stats: {} }),
  apply(network: Layers, images, { labels }) {
    return { logits: tf.sum(tf.mul(run(network, images), labels!), 1, true), stats: {} };
  },
};
await core.selectBackend();
const config = { ...train.PRESETS.fast, generator, discriminator };
const batches = data.pipe(data.fromAsync(digits), data.batch(16), data.tensors({ classes }));
const options = { step: train.compileTrainStep(config), steps: Number(steps) };
let state = train.initState(0, config);
for await (const report of train.train(state, batches, options)) state = report.state;
const network = train.generatorOf(state), noise = core.randomNormal(7, [3, 8]);
const images = await m.sampleImages(network, noise, generator, { labels: tf.eye(3) });
const grid = data.gridImage(images, { count: 3, columns: 3, height: 28, width: 28, channels: 1 });
await Deno.writeFile(out, data.encodePng(grid));
