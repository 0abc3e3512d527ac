import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { flattenRecord } from "../../core/record.ts";
import { decodeSafetensors, encodeSafetensors } from "../../core/safetensors.ts";
import {
  ARTICLE_MODEL,
  decodeGenerator,
  encodeGenerator,
  type ModelConfig,
} from "../../models/mod.ts";
import { isGeneratorFile } from "../../models/generator_file.ts";
import { inceptionParams } from "../../metrics/networks/inception.ts";
import { EMPTY_EPOCH, loadCheckpoint, saveCheckpoint } from "../../train/checkpoint.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import { inFolder } from "../_command.ts";
import { fuzz, type Mutant, mutantOf, mutateJson, randomOf, type Sample } from "../_fuzz.ts";
import { contrastGenerator } from "../_generator.ts";
import { thinInception } from "../_inception.ts";

const MODEL: ModelConfig = {
  ...ARTICLE_MODEL,
  height: 8,
  width: 8,
  widthFactor: 1 / 32,
  noiseSize: 2,
};
const RESIDUAL: ModelConfig = {
  ...MODEL,
  generator: "residual",
  discriminator: "residual",
  normalisation: "spectral",
};

const sample = (name: string, bytes: Uint8Array): Sample => ({
  name,
  bytes,
  fields: [0, 1, 2, 3, 4, 5, 6, 7],
});

/** A damaged file; of each two, one has only its header changed, as JSON, or the JSON inside its notes. */
function safetensorsMutant(samples: readonly Sample[], seed: number, number: number): Mutant {
  if (number % 2 === 0) return mutantOf(samples, seed, number);
  const random = randomOf(seed * 7919 + number);
  const { name, bytes } = samples[random(samples.length)];
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  let header = new TextDecoder().decode(bytes.subarray(8, 8 + length));
  let what: string;
  const notes = JSON.parse(header).__metadata__ ?? {};
  const inside = ["config", "progress"].filter((note) => note in notes);
  if (inside.length > 0 && random(3) > 0) {
    const note = inside[random(inside.length)];
    const [changed, done] = mutateJson(notes[note], random);
    header = JSON.stringify({
      ...JSON.parse(header),
      __metadata__: { ...notes, [note]: changed },
    });
    what = `its note ${note}: ${done}`;
  } else {
    [header, what] = mutateJson(header, random);
  }
  const json = new TextEncoder().encode(header);
  const file = new Uint8Array(8 + json.length + bytes.length - 8 - length);
  new DataView(file.buffer).setBigUint64(0, BigInt(json.length), true);
  file.set(json, 8);
  file.set(bytes.subarray(8 + length), 8 + json.length);
  return { bytes: file, description: `${name}: header ${what}` };
}

/** Reads, and fails if that leaves tensors behind beyond those that it gives. */
async function withoutLeaks<T>(
  read: () => T | Promise<T>,
  tensorsOf: (result: T) => readonly tf.Tensor[],
): Promise<void> {
  const before = tf.memory().numTensors;
  try {
    for (const tensor of tensorsOf(await read())) {
      assertEquals((await tensor.data()).length, tf.util.sizeFromShape(tensor.shape));
      tensor.dispose();
    }
  } finally {
    assertEquals(tf.memory().numTensors, before, "tensors are left behind");
  }
}

Deno.test("decodeSafetensors() reads damaged files, or says in a sentence that it cannot", async () => {
  await tf.setBackend("cpu");
  const tensors = [
    ["a", tf.tensor2d([[1, 2, 3], [4, 5, 6]])],
    ["b/ü", tf.tensor1d([1, 2], "int32")],
    ["empty", tf.zeros([0, 3])],
    ["scalar", tf.scalar(7)],
  ] as const;
  const samples = [
    sample("small", await encodeSafetensors(tensors, { note: "a" })),
    sample("half", await encodeSafetensors(tensors.slice(0, 1), {}, { half: () => true })),
  ];
  for (const [, tensor] of tensors) tensor.dispose();
  const seed = 30;
  await fuzz("decodeSafetensors()", {
    count: 1500,
    seed,
    mutant: (number) => safetensorsMutant(samples, seed, number),
    read: (bytes) =>
      withoutLeaks(() => decodeSafetensors(bytes), ({ tensors }) => [...tensors.values()]),
  });
});

Deno.test("decodeGenerator() reads damaged files, or says in a sentence that it cannot", async () => {
  await tf.setBackend("cpu");
  const samples: Sample[] = [];
  for (const config of [MODEL, RESIDUAL]) {
    const network = contrastGenerator(config);
    for (const half of [false, true]) {
      const bytes = await encodeGenerator({ network, config, metadata: { about: "test" } }, {
        half,
      });
      samples.push(sample(`${config.generator}, half ${half}`, bytes));
    }
    for (const [, tensor] of flattenRecord(network)) tensor.dispose();
  }
  const seed = 31;
  await fuzz("decodeGenerator()", {
    count: 1200,
    seed,
    mutant: (number) => safetensorsMutant(samples, seed, number),
    read: (bytes) => {
      isGeneratorFile(bytes);
      return withoutLeaks(
        () => decodeGenerator(bytes),
        ({ network }) => flattenRecord(network).map(([, tensor]) => tensor),
      );
    },
  });
});

Deno.test("loadCheckpoint() reads damaged checkpoints, or says in a sentence that it cannot", () =>
  inFolder(async (folder) => {
    await tf.setBackend("cpu");
    const samples: Sample[] = [];
    const configs = [
      { ...PRESETS.small, model: MODEL },
      { ...PRESETS.fast, model: RESIDUAL, ema: 0.9 },
    ];
    const { adam, loss } = PRESETS.small;
    for (const { model, ...others } of configs) {
      const step = { ...others, adam, loss, model };
      const state = initState(1, step);
      const path = await saveCheckpoint(folder, {
        config: step,
        progress: { step: 3, next: { epoch: 0, index: 12 }, epoch: EMPTY_EPOCH },
        state,
      });
      // Of the format without a check sum, which else would be all that is looked at.
      const { tensors, metadata: { config, progress } } = decodeSafetensors(
        await Deno.readFile(path),
      );
      const notes = { format: "nash-checkpoint-1", config, progress };
      samples.push(sample(model.generator, await encodeSafetensors(tensors, notes)));
      for (const tensor of tensors.values()) tensor.dispose();
      for (const [, tensor] of flattenRecord(state)) tensor.dispose();
    }
    const seed = 32;
    const path = join(folder, "step_00000003.safetensors");
    await fuzz("loadCheckpoint()", {
      count: 600,
      seed,
      mutant: (number) => safetensorsMutant(samples, seed, number),
      read: async (bytes) => {
        await Deno.writeFile(path, bytes);
        await withoutLeaks(
          () => loadCheckpoint(path),
          ({ state }) => flattenRecord(state).map(([, tensor]) => tensor),
        );
      },
    });
  }));

Deno.test("inceptionParams() reads damaged weights, or says in a sentence that it cannot", async () => {
  await tf.setBackend("cpu");
  const samples = [sample("thin", await thinInception())];
  const seed = 33;
  await fuzz("inceptionParams()", {
    count: 80,
    seed,
    mutant: (number) => safetensorsMutant(samples, seed, number),
    read: (bytes) =>
      withoutLeaks(
        () => inceptionParams(bytes),
        (params) => Object.values(params).flatMap(({ kernel, bias }) => [kernel, bias]),
      ),
  });
});
