/** The lines of docs/pytorch.md, run by Python with PyTorch; ignored where there is none. */
import { assert } from "@std/assert";
import { encodeGenerator } from "../../models/mod.ts";
import { testOnBackends } from "../_backends.ts";
import { assertSameImages, drawnExample, EXPORTED_MODELS, PYTHON, runOn } from "../_exports.ts";

const [COMMON, DCGAN, RESIDUAL] = (await Deno.readTextFile(
  new URL("../../docs/pytorch.md", import.meta.url),
)).matchAll(/```python\n(.*?)```/gs).map(([, lines]) => lines.trim());

/** Reads noise from stdin, and writes the images that each file draws of it, whose channels come last, to stdout. */
const PROGRAM = `
${COMMON}
${DCGAN}
dcgan = draw
${RESIDUAL}
import sys
noise = torch.frombuffer(bytearray(sys.stdin.buffer.read()), dtype=torch.float32)
for path in sys.argv[1:]:
    config, w = load(path)
    draw_kind = dcgan if config["generator"] == "dcgan" else draw
    images = draw_kind(config, w, noise.reshape(-1, config["noiseSize"])).permute(0, 2, 3, 1)
    sys.stdout.buffer.write(images.contiguous().numpy().tobytes())
`;

testOnBackends("docs/pytorch.md draws the same images with all generators", async () => {
  const examples = await Promise.all(EXPORTED_MODELS.map(([, config]) => drawnExample(config, 3)));
  const { noise, images: { length } } = examples[0];
  const files = await Promise.all(examples.map(({ file }) => encodeGenerator(file)));
  const half = await encodeGenerator(examples[0].file, { half: true });
  const { buffer } = await runOn([...files, half], {
    program: PYTHON!,
    args: ["-c", PROGRAM],
    input: noise,
  });
  const drawn = new Float32Array(buffer);
  for (const [i, { images }] of examples.entries()) {
    assertSameImages(drawn.subarray(i * length, (i + 1) * length), images);
  }
  assertSameImages(drawn.subarray(files.length * length), examples[0].images, 1 / 255);
}, { backends: ["wasm"], ignore: PYTHON === undefined });

Deno.test("docs/pytorch.md loads with 20 lines, and draws with as many", () => {
  for (const lines of [COMMON, DCGAN, RESIDUAL]) assert(lines.split("\n").length <= 20);
});
