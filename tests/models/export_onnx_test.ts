/** ONNX files, drawn with by ONNX Runtime. */
import { assert } from "@std/assert";
import { encodeOnnx } from "../../models/formats/mod.ts";
import { testOnBackends } from "../_backends.ts";
import {
  assertSameImages,
  drawnExample,
  EXPORTED_MODELS,
  MODEL_OF_CLASSES,
  runAlone,
} from "../_exports.ts";

/** Batches of these sizes, one after another, with one session. */
const BATCHES = [3, 1, 2];

const COUNT = BATCHES.reduce((a, b) => a + b);

const drawByOnnx = async (model: Uint8Array, noise: Float32Array) => {
  const args = BATCHES.map(String);
  const { buffer } = await runAlone("_onnxruntime.ts", { models: [model], args, input: noise });
  return new Float32Array(buffer);
};

for (const [name, config] of [...EXPORTED_MODELS, MODEL_OF_CLASSES]) {
  testOnBackends(`encodeOnnx() writes what ONNX Runtime draws the same with: ${name}`, async () => {
    const { file, noise, images } = await drawnExample(config, COUNT);
    assertSameImages(await drawByOnnx(await encodeOnnx(file), noise), images);
  }, { backends: ["wasm"] });
}

testOnBackends(
  "encodeOnnx() in half precision halves the file and moves no pixel by 1/255",
  async () => {
    const config = { ...EXPORTED_MODELS[2][1], widthFactor: 0.5 };
    const { file, noise, images } = await drawnExample(config, COUNT);
    const [whole, half] = [await encodeOnnx(file), await encodeOnnx(file, { half: true })];
    assert(half.length < 0.55 * whole.length, `${half.length} of ${whole.length} bytes`);
    const drawn = await drawByOnnx(half, noise);
    assertSameImages(drawn, images, 1 / 255);
    assert(drawn.some((value, i) => value !== images[i]));
  },
  { backends: ["wasm"] },
);
