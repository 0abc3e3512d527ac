/** Graph models, served by a plain web server and drawn with by plain TensorFlow.js. */
import { assert } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { encodeTfjsModel, type TfjsModel } from "../../models/formats/mod.ts";
import type { Tensor } from "../../core/tensor.ts";
import { BACKENDS, testOnBackends } from "../_backends.ts";
import { assertSameImages, drawnExample, EXPORTED_MODELS, MODEL_OF_CLASSES } from "../_exports.ts";

/** Draws batches of these numbers of rows, one after another. */
async function drawByTfjs(
  model: TfjsModel,
  { noise, batches }: { readonly noise: Float32Array; readonly batches: readonly number[] },
): Promise<number[]> {
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, ({ url }) => {
    const name = new URL(url).pathname.slice("/model/".length);
    return new Response(model[name as keyof TfjsModel]);
  });
  const drawn: number[] = [];
  tf.env().set("WEBGPU_CPU_FORWARD", true); // tfjs's default, which selectBackend() turns off.
  try {
    const graph = await tf.loadGraphModel(`http://127.0.0.1:${server.addr.port}/model/model.json`);
    const length = noise.length / batches.reduce((a, b) => a + b);
    let at = 0;
    for (const rows of batches) {
      const input = tf.tensor2d(noise.slice(at, at += rows * length), [rows, length]);
      const images = graph.predict(input) as Tensor;
      drawn.push(...await images.data());
      tf.dispose([input, images]);
    }
    graph.dispose();
  } finally {
    await server.shutdown();
  }
  return drawn;
}

const BATCHES = [3, 1, 2];
const COUNT = 6;

for (const [i, [name, config]] of [...EXPORTED_MODELS, MODEL_OF_CLASSES].entries()) {
  testOnBackends(`encodeTfjsModel() writes what tfjs draws the same with: ${name}`, async () => {
    const { file, noise, images } = await drawnExample(config, COUNT);
    assertSameImages(
      await drawByTfjs(await encodeTfjsModel(file), { noise, batches: BATCHES }),
      images,
    );
  }, { backends: i === 0 ? BACKENDS : ["cpu"] });
}

testOnBackends(
  "encodeTfjsModel() in half precision halves the numbers and moves no pixel by 1/255",
  async () => {
    const { file, noise, images } = await drawnExample({
      ...EXPORTED_MODELS[2][1],
      widthFactor: 0.5,
    }, COUNT);
    const [whole, half] = [
      await encodeTfjsModel(file),
      await encodeTfjsModel(file, { half: true }),
    ];
    assert(half["weights.bin"].length < 0.55 * whole["weights.bin"].length);
    const drawn = await drawByTfjs(half, { noise, batches: BATCHES });
    assertSameImages(drawn, images, 1 / 255);
    assert(drawn.some((value, i) => value !== images[i]));
  },
  { backends: ["wasm"] },
);
