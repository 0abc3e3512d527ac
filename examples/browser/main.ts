// Draws faces in the browser, on its GPU where there is one. Bundled and served, with any file server, by
//
//   deno bundle --platform browser -o examples/browser/main.js examples/browser/main.ts
//   npx -y http-server        and http://127.0.0.1:8080/examples/browser/ in the browser
/// <reference lib="dom" />
import { randomNormal, selectBackend } from "@nash/gan/core";
import { decodeGenerator, makeGenerator, sampleImages } from "@nash/gan/models";

const COUNT = 8;
const button = document.querySelector<HTMLButtonElement>("#more")!;
const status = document.querySelector<HTMLElement>("#status")!;
const canvas = document.querySelector<HTMLCanvasElement>("#faces")!;

const weights = await fetch("../../models/pretrained/faces-96x80.safetensors");

const { name } = await selectBackend("auto", { threads: 1 });
const { network, config } = decodeGenerator(new Uint8Array(await weights.arrayBuffer()));
const { height, width, noiseSize } = config;
const generator = makeGenerator(config);
[canvas.width, canvas.height] = [COUNT * width, height];
const context = canvas.getContext("2d")!;

/** The same seed draws the same faces, here and with `deno task sample --seed`. */
async function draw(seed: number): Promise<void> {
  const noise = randomNormal(seed, [COUNT, noiseSize]);
  const images = await sampleImages(network, noise, generator); // [8, height, width, 3] in (0, 1)
  noise.dispose();
  for (let i = 0; i < COUNT; i++) {
    const picture = new ImageData(width, height);
    for (let pixel = 0; pixel < height * width; pixel++) {
      const from = 3 * (i * height * width + pixel);
      const [red, green, blue] = images.subarray(from, from + 3);
      picture.data.set([255 * red, 255 * green, 255 * blue, 255], 4 * pixel);
    }
    context.putImageData(picture, i * width, 0);
  }
  status.textContent = `Seed ${seed}, drawn with ${name}`;
}

let seed = 0;
button.addEventListener("click", () => draw(++seed));
await draw(seed);
button.disabled = false;
