/** ONNX files, drawn with by ONNX Runtime. */
import { assert } from "@std/assert";
import { fileURLToPath } from "node:url";
import { encodeOnnx } from "../formats/mod.ts";
import { testOnBackends } from "./_backends.ts";
import { assertSameImages, drawnExample, EXPORTED_MODELS, runOn } from "./_exports.ts";

const PROGRAM = fileURLToPath(new URL("_onnxruntime.ts", import.meta.url));
const NO_CONFIG = ["--no-prompt", "--no-config", "--no-lock", "--node-modules-dir=none"];

/** Batches of these sizes, one after another, with one session. */
const BATCHES = [3, 1, 2];

const COUNT = BATCHES.reduce((a, b) => a + b);

const drawByOnnx = (model: Uint8Array, noise: Float32Array) =>
  runOn([model], {
    program: Deno.execPath(),
    args: ["run", ...NO_CONFIG, "--allow-read", PROGRAM, ...BATCHES.map(String)],
    input: noise,
  });

for (const [name, config] of EXPORTED_MODELS) {
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
