// Trains a small network on a folder of photos, and keeps its generator and a picture of its faces.
//
//   deno run --allow-read --allow-write examples/train.ts ./images
import { randomNormal, selectBackend } from "@nash/gan/core";
import { encodePng, faceImages, gridImage, openSource, pipe, tensors } from "@nash/gan/data";
import { encodeGenerator, makeGenerator, sampleImages } from "@nash/gan/models";
import { compileTrainStep, generatorOf, initState, PRESETS, train } from "@nash/gan/train";

const [photos = "./images", out = "faces", steps = "2000"] = Deno.args;
const { device } = await selectBackend(); // A real GPU, else wasm on all cores.
console.log(`Training on ${device}`);

const preset = PRESETS.small;
const { height, width, noiseSize } = preset.model;
const files = await openSource(photos);
const batches = pipe(faceImages(files, { height, width, batch: preset.batch }), tensors());

let state = initState(0, preset);
const options = { step: compileTrainStep(preset), steps: Number(steps) };
for await (const report of train(state, batches, options)) {
  const last = report.losses.at(-1); // None where an epoch ends right behind another report.
  if (last) {
    console.log(`step ${report.step}  loss ${last.generator} against ${last.discriminator}`);
  }
  state = report.state;
}

const network = generatorOf(state), config = preset.model;
await Deno.writeFile(
  `${out}.safetensors`,
  await encodeGenerator({ network, config, metadata: {} }),
);
const noise = randomNormal(7, [16, noiseSize]);
const images = await sampleImages(network, noise, makeGenerator(config));
await Deno.writeFile(`${out}.png`, encodePng(gridImage(images, { count: 16, height, width })));
