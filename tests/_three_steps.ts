/** A program for Deno, Node and browsers: it trains on pictures in memory. */
import { disposeRecord, randomNormal, selectBackend, type Tensor2D } from "@nash/gan/core";
import { decodeImage, encodePng, faceImages, fromIndexed, pipe, tensors } from "@nash/gan/data";
import { makeGenerator, sampleImages } from "@nash/gan/models";
import { compileTrainStep, generatorOf, initState, PRESETS, train } from "@nash/gan/train";

/** What has been computed. */
export interface Computed {
  /** Of the generator and the discriminator, for each step. */
  readonly losses: readonly (readonly [number, number])[];
  /** Of pictures that the generator draws afterwards, in (0, 1). */
  readonly samples: readonly number[];
  /** Pixels of the files, from a PNG file that was made of them. */
  readonly pixels: readonly (readonly number[])[];
  readonly threads: number;
}

/** Takes three steps of the preset "small", on wasm. @param files Image files, in base64. */
export async function trainThreeSteps(files: readonly string[]): Promise<Computed> {
  const { threads } = await selectBackend("wasm", { threads: 2 });
  const photos = files.map((file) => Uint8Array.from(atob(file), (char) => char.charCodeAt(0)));
  const preset = { ...PRESETS.small, batch: 4 };
  const { height, width, noiseSize } = preset.model;
  const source = fromIndexed(12, (i) => {
    const read = () => Promise.resolve(photos[i % photos.length]);
    return Promise.resolve({ name: `${i}`, read });
  });
  const data = pipe(faceImages(source, { height, width, batch: preset.batch }), tensors());

  const initial = initState(0, preset);
  let state = initial;
  const losses: [number, number][] = [];
  const step = compileTrainStep(preset);
  for await (const report of train(initial, data, { step, steps: 3 })) {
    for (const { generator, discriminator } of report.losses) {
      losses.push([generator, discriminator]);
    }
    state = report.state;
  }
  const noise = randomNormal<Tensor2D>(7, [1, noiseSize]);
  const network = makeGenerator(preset.model);
  const samples = [...await sampleImages(generatorOf(state), noise, network)];
  noise.dispose();
  disposeRecord(initial);
  disposeRecord(state);

  const pixels = [];
  for (const photo of photos) {
    const { data } = await decodeImage(encodePng(await decodeImage(photo)));
    pixels.push([...data]);
  }
  return { losses, samples, pixels, threads };
}
