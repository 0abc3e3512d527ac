/** Networks with classes learn to draw each: of cartoons, the colours behind them, told apart without any network. */
import { assert, assertEquals } from "@std/assert";
import { disposeRecord } from "../../core/record.ts";
import { randomNormal } from "../../core/random.ts";
import type { Tensor2D } from "../../core/tensor.ts";
import { faceImages } from "../../data/faces.ts";
import type { Image } from "../../data/images/image.ts";
import { fromIndexed, values } from "../../data/pipeline/dataset.ts";
import { pipe } from "../../data/pipeline/pipe.ts";
import { repeat } from "../../data/pipeline/repeat.ts";
import { tensors } from "../../data/pipeline/tensors.ts";
import { cartoonFaces } from "../../data/sources/cartoons.ts";
import type { ImageFile } from "../../data/sources/image_file.ts";
import { inRows, oneHot } from "../../models/classes.ts";
import { makeGenerator } from "../../models/generator.ts";
import { sampleImages } from "../../models/sample.ts";
import { train } from "../../train/loop.ts";
import { PRESETS } from "../../train/presets.ts";
import { generatorOf, initState } from "../../train/state.ts";
import { compileTrainStep } from "../../train/step.ts";
import { testOnBackends } from "../_backends.ts";
import { LONG } from "../_long.ts";

const SIDE = 16, BATCH = 16, DRAWN = 32;

/** The colours behind cartoons, by the names of the classes here. */
const COLORS: Readonly<Record<string, string>> = { blue: "b6e3f4", sand: "ffdfbf", pink: "ffd5dc" };

/** The mean red, green and blue of the upper corners, where there is no face. */
function cornerColor(pixels: ArrayLike<number>): number[] {
  const color = [0, 0, 0];
  for (const at of [0, 1, SIDE - 2, SIDE - 1, SIDE, 2 * SIDE - 1]) {
    for (let c = 0; c < 3; c++) color[c] += pixels[3 * at + c] / 6;
  }
  return color;
}

/** The number of the mean that is nearest to a colour. */
function nearest(color: readonly number[], means: readonly (readonly number[])[]): number {
  const distances = means.map((mean) => Math.hypot(...mean.map((value, c) => value - color[c])));
  return distances.indexOf(Math.min(...distances));
}

/** The first cartoons before one of these colours, with its name as their label. */
async function cartoonsOf(names: readonly string[], count: number): Promise<ImageFile[]> {
  const all = cartoonFaces(), found: ImageFile[] = [];
  for (let i = 0; found.length < count; i++) {
    const file = await all.at(i), drawing = new TextDecoder().decode(await file.read());
    const label = names.find((name) => drawing.includes(`#${COLORS[name]}`));
    if (label) found.push({ ...file, label });
  }
  return found;
}

function learns(names: readonly string[], { photos, steps, least }: {
  readonly photos: number;
  readonly steps: number;
  /** The share of drawn pictures whose colour is that of their class. */
  readonly least: number;
}): void {
  testOnBackends(
    `after ${steps} steps, cartoons of the classes ${names.join(", ")} are told apart`,
    async () => {
      const classes = names.map((name) => ({ name, count: 1 }));
      const files = await cartoonsOf(names, photos);
      const source = fromIndexed(files.length, (i) => Promise.resolve(files[i]));
      const images = faceImages(source, { height: SIDE, width: SIDE, batch: BATCH, workers: 0 });

      const real: { readonly color: number[]; readonly label: number }[] = [];
      for await (const batch of values<readonly Image[]>(images)) {
        for (const { data, label } of batch) {
          const color = cornerColor(Array.from(data, (value) => value / 255));
          real.push({ color, label: names.indexOf(label!) });
        }
      }
      const means = names.map((_, index) => {
        const own = real.filter(({ label }) => label === index);
        return [0, 1, 2].map((c) => own.reduce((sum, { color }) => sum + color[c], 0) / own.length);
      });
      const known = real.filter(({ color, label }) => nearest(color, means) === label).length;
      assertEquals(known, real.length, "the colour tells real ones apart");

      const model = {
        ...PRESETS.fast.model,
        height: SIDE,
        width: SIDE,
        widthFactor: 0.125,
        classes,
      };
      const adam = { ...PRESETS.fast.adam, learningRate: 0.002 }; // There is no time.
      const config = { ...PRESETS.fast, model, adam, ema: 0.9 };
      const step = compileTrainStep(config), initial = initState(0, config);
      const data = pipe(images, repeat(), tensors({ classes: names }));
      const noise = randomNormal<Tensor2D>(1, [DRAWN * names.length, model.noiseSize]);
      const wanted = inRows(DRAWN * names.length, names.length, DRAWN);
      const labels = oneHot(wanted, names.length);
      const share = async (state: typeof initial) => {
        const network = generatorOf(state);
        const drawn = await sampleImages(network, noise, makeGenerator(model), { labels });
        const size = SIDE * SIDE * 3;
        const right = wanted.filter((label, i) =>
          nearest(cornerColor(drawn.subarray(i * size, (i + 1) * size)), means) === label
        );
        return right.length / wanted.length;
      };
      const before = await share(initial);
      assert(before < 0.8, `${before} are right before training`);
      let state = initial;
      for await (const report of train(initial, data, { step, steps })) state = report.state;
      const after = await share(state);
      assert(after >= least, `${after} are right`);
      disposeRecord(state);
      step.dispose();
    },
    { backends: ["wasm"], ignore: !LONG },
  );
}

learns(["blue", "sand"], { photos: 96, steps: 240, least: 0.95 });
learns(["blue", "sand", "pink"], { photos: 256, steps: 1000, least: 0.95 });
