/** Generators for the tests of other programs' formats, and what they draw. */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mapRecord } from "../core/record.ts";
import * as tf from "@tensorflow/tfjs";
import {
  ARTICLE_MODEL,
  type GeneratorFile,
  inProportion,
  type ModelConfig,
  oneHot,
  sampleImages,
} from "../models/mod.ts";
import { randomTensor, randomValues } from "./_backends.ts";
import { inFolder } from "./_command.ts";
import { contrastGenerator } from "./_generator.ts";
import { makeGenerator } from "../models/generator.ts";
import type { Network } from "../models/network.ts";

const TINY: ModelConfig = {
  ...ARTICLE_MODEL,
  height: 16,
  width: 24,
  widthFactor: 1 / 8,
  noiseSize: 8,
  leakySlope: 0.2,
};

/** Both generators with both kernels, one that has grown and one without normalisation, small. */
export const EXPORTED_MODELS: readonly (readonly [name: string, config: ModelConfig])[] = [
  ["dcgan", TINY],
  ["dcgan with kernels of 4", { ...TINY, kernel: 4 }],
  ["residual", { ...TINY, generator: "residual", kernel: 4 }],
  ["residual with kernels of 3", { ...TINY, generator: "residual" }],
  ["residual that has grown", { ...TINY, generator: "residual", kernel: 4, grown: 1 }],
  ["norm-free", { ...TINY, generator: "norm-free", kernel: 4 }],
];

/** One that takes labels behind the noise. */
export const MODEL_OF_CLASSES: (typeof EXPORTED_MODELS)[number] = ["residual with classes", {
  ...{
    ...TINY,
    generator: "residual",
    discriminator: "residual",
    normalisation: "none",
    kernel: 4,
  },
  classes: [{ name: "fair", count: 2 }, { name: "dark", count: 1 }],
}];

/** How far a pixel in [0, 1] may be off: float32 sums in another order. */
export const TOLERANCE = 1e-5;

/** Nothing stays zero, as first biases, modulations and branches are. */
function moved({ params, stats }: Network): Network {
  let seed = 10;
  return {
    params: mapRecord(
      params,
      (tensor) => tf.add(tensor, tf.mul(0.15, randomTensor(seed++, tensor.shape))),
    ),
    stats,
  };
}

/** A generator, noise for `count` images, with labels if it has classes, and what it draws of them. */
export async function drawnExample(config: ModelConfig, count: number) {
  const file: GeneratorFile = {
    network: moved(contrastGenerator(config)),
    config,
    metadata: { about: "a test" },
  };
  const values = randomValues(5, count * config.noiseSize).map((value) => 2 * value);
  const rows = tf.tensor2d(values, [count, config.noiseSize]), { classes } = config;
  const labels = classes && oneHot(inProportion(count, classes), classes.length);
  const images = await sampleImages(file.network, rows, makeGenerator(config), { labels });
  const input = labels ? tf.concat([rows, labels], 1) : rows.clone();
  const noise = await input.data() as Float32Array;
  tf.dispose([rows, input, labels ?? []]);
  const spread = images.reduce((a, b) => Math.max(a, b)) - images.reduce((a, b) => Math.min(a, b));
  const gray = images.filter((value) => value > 0.02 && value < 0.98).length / images.length;
  assert(gray > 0.5, `the images are saturated: ${gray}`);
  assert(spread > 0.2, `the images are flat: ${spread}`);
  return { file, noise, images };
}

/** Fails unless all pixels are as near as {@linkcode TOLERANCE}, or as `tolerance`. */
export function assertSameImages(
  actual: ArrayLike<number>,
  expected: Float32Array,
  tolerance = TOLERANCE,
): void {
  assertEquals(actual.length, expected.length);
  const worst = expected.reduce(
    (worst, value, i) => Math.max(worst, Math.abs(value - actual[i])),
    0,
  );
  assertAlmostEquals(worst, 0, tolerance);
}

/** Gives `input` to a program and reads what it writes; files of the models follow its arguments. */
export async function runOn(
  models: readonly Uint8Array[],
  { program, args, input }: {
    readonly program: string;
    readonly args: readonly string[];
    readonly input: ArrayBufferView;
  },
): Promise<Uint8Array<ArrayBuffer>> {
  let output = new Uint8Array();
  await inFolder(async (folder) => {
    const files = models.map((_, i) => join(folder, `model_${i}`));
    await Promise.all(files.map((file, i) => Deno.writeFile(file, models[i])));
    const child = new Deno.Command(program, {
      args: [...args, ...files],
      cwd: folder,
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new Uint8Array(input.buffer, input.byteOffset, input.byteLength));
    await writer.close();
    const { success, stdout, stderr } = await child.output();
    assert(success, new TextDecoder().decode(stderr));
    output = stdout.slice();
  });
  return output;
}

/** Runs a program of this folder without deno.json, whose packages are then kept out of it. */
export async function runAlone(
  name: string,
  { models = [], args = [], input }: {
    readonly models?: readonly Uint8Array[];
    readonly args?: readonly string[];
    readonly input: ArrayBufferView;
  },
): Promise<Uint8Array<ArrayBuffer>> {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const alone = ["--no-prompt", "--no-config", "--no-lock", "--node-modules-dir=none"];
  return await runOn(models, {
    program: Deno.execPath(),
    args: ["run", ...alone, "--allow-read", program, ...args],
    input,
  });
}

/** A Python that has PyTorch, if there is one. */
export const PYTHON: string | undefined = (await Promise.all(
  ["python3", "/usr/bin/python3"].map(async (python) => {
    const lines = 'import importlib.util; exit(importlib.util.find_spec("torch") is None)';
    const command = new Deno.Command(python, { args: ["-c", lines], stderr: "null" });
    return await command.output().then(({ success }) => success, () => false) ? [python] : [];
  }),
)).flat().at(0);
