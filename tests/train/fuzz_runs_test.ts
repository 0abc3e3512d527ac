import { nameLine } from "../../data/sources/exclude.ts";
import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { cachedFeatures } from "../../metrics/feature_cache.ts";
import { readMetrics, truncateMetrics } from "../../train/run/log.ts";
import { runFolder } from "../../train/run/folder.ts";
import { readConfig } from "../../train/run/config.ts";
import { FRAMING } from "../../data/training_pictures.ts";
import { openDisk } from "../../data/pipeline/_disk.ts";
import { readNames } from "../../data/mod.ts";
import { featuresOf } from "../../metrics/features.ts";
import { PRESETS } from "../../train/presets.ts";
import { inFolder } from "../_command.ts";
import { assertSentence, fuzz, type Mutant, mutantOf, mutateJson, randomOf } from "../_fuzz.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** A damaged JSON file; of each three, two are JSON still. */
function jsonMutant(text: string, seed: number, number: number): Mutant {
  if (number % 3 === 0) return mutantOf([{ name: "JSON", bytes: encode(text) }], seed, number);
  const [changed, description] = mutateJson(text, randomOf(seed * 7919 + number));
  return { bytes: encode(changed), description };
}

Deno.test("readConfig() reads damaged configurations, or says in a sentence that it cannot", () =>
  inFolder(async (folder) => {
    const run = runFolder(folder);
    const { about: _, ...fast } = PRESETS.fast;
    const config = {
      ...fast,
      ...FRAMING,
      preset: "fast",
      data: "faces",
      exclude: "list.txt",
      seed: 1,
      keep: 1,
    };
    await fuzz("readConfig()", {
      count: 1000,
      seed: 40,
      mutant: (number) => jsonMutant(JSON.stringify(config), 40, number),
      read: async (bytes) => {
        await Deno.writeFile(run.config, bytes);
        const read = await readConfig(run);
        for (
          const [name, value] of Object.entries({ ...config, ...config.model, ...config.adam })
        ) {
          const found = { ...read, ...read.model, ...read.adam }[name as "batch"];
          if (typeof value !== "object" && found !== undefined) {
            assertEquals(typeof found, typeof value, name);
          }
        }
      },
    });
  }));

Deno.test("readMetrics() leaves out damaged lines, and so does what a resumed run writes", () =>
  inFolder(async (folder) => {
    const run = runFolder(folder);
    const step = { event: "step", step: 1, epoch: 1, generator_loss: 0.5, discriminator_loss: 0.7 };
    const lines = Array.from({ length: 6 }, (_, i) => ({ ...step, step: i + 1 }));
    const text = lines.map((line) => JSON.stringify(line)).join("\n") + "\n";
    await fuzz("readMetrics()", {
      count: 150,
      seed: 41,
      mutant: (number) => mutantOf([{ name: "metrics", bytes: encode(text) }], 41, number),
      read: async (bytes) => {
        await Deno.writeFile(run.metrics, bytes);
        assert((await readMetrics(run)).length <= 400);
        await truncateMetrics(run, {
          step: 4,
          next: { epoch: 0, index: 0 },
          epoch: { losses: { generator: 0, discriminator: 0 }, steps: 0, elapsedMs: 0 },
        });
        for (const metric of await readMetrics(run)) assert(metric.step <= 4);
      },
      leastShare: 0,
    });
  }));

Deno.test("readNames() reads damaged lists, or says in a sentence in which line it cannot", async () => {
  const names = ["a.jpg", "#b.jpg", "ü/c.png", 'say "d".webp', "e\nf.jpg"];
  const bytes = encode(["# list", ...names.map(nameLine), "", '"g.jpg"\r', ""].join("\n"));
  await fuzz("readNames()", {
    count: 1000,
    seed: 42,
    mutant: (number) => mutantOf([{ name: "list", bytes }], 42, number),
    read: (bytes) => {
      for (const name of readNames(new TextDecoder().decode(bytes))) {
        assert(typeof name === "string");
      }
    },
  });
});

Deno.test("openDisk() gives pictures of a damaged file as they were written, or none", () =>
  inFolder(async (folder) => {
    const size = 12;
    const disk = openDisk({
      directory: folder,
      fingerprint: "x",
      size,
      limitBytes: 1e6,
      onError: (error) => {
        throw error;
      },
    });
    const pictures = Array.from({ length: 5 }, (_, i) => new Uint8Array(size).fill(i * 7 + 1));
    for (const [i, picture] of pictures.entries()) await disk.write(i, picture);
    const [{ name }] = await Array.fromAsync(Deno.readDir(folder));
    const path = join(folder, name);
    const bytes = await Deno.readFile(path);
    let [found, missed] = [0, 0];
    await fuzz("openDisk()", {
      count: 300,
      seed: 43,
      mutant: (number) => mutantOf([{ name: "pictures", bytes }], 43, number),
      read: async (bytes) => {
        await Deno.writeFile(path, bytes);
        for (const [i, picture] of pictures.entries()) {
          const read = await disk.read(i);
          if (read) assertEquals(read, picture);
          read ? found++ : missed++;
        }
      },
      leastShare: 0,
    });
    assert(found > 300 && missed > 150, `${found} found, ${missed} missed`);
  }));

Deno.test("cachedFeatures() measures again what a damaged file held, and says so in a sentence", () =>
  inFolder(async (folder) => {
    await tf.setBackend("cpu");
    const made = {
      features: featuresOf(Float32Array.of(1, 2, 3, 4, 5, 6), 3),
      colors: featuresOf(Float32Array.of(1, 2), 1),
      scores: featuresOf(Float32Array.of(0.5, 0.25), 1),
      patches: { "8x8": featuresOf(Float32Array.of(1, 2, 3, 4), 2) },
    };
    const said: string[] = [];
    let times = 0;
    const get = () =>
      cachedFeatures("key", {
        make: () => {
          times++;
          return Promise.resolve(made);
        },
        say: (line) => said.push(line),
        folder,
      });
    await get();
    const [{ name }] = await Array.fromAsync(Deno.readDir(folder));
    const path = join(folder, name);
    const bytes = await Deno.readFile(path);
    const shape = JSON.stringify(made);
    const tensors = tf.memory().numTensors;
    await fuzz("cachedFeatures()", {
      count: 200,
      seed: 44,
      mutant: (number) => mutantOf([{ name: "features", bytes, fields: [0, 1, 2, 3] }], 44, number),
      read: async (bytes) => {
        await Deno.writeFile(path, bytes);
        said.length = 0;
        const before = times;
        const { features, colors, scores, patches } = await get();
        assertEquals(tf.memory().numTensors, tensors);
        assertEquals(times - before, said.length, "what is measured again is said");
        for (const line of said) assertSentence(new Error(line));
        if (said.length > 0) {
          assertEquals(JSON.stringify({ features, colors, scores, patches }), shape);
        }
        assertEquals(
          [features, colors, scores, ...Object.values(patches)].map(({ count }) => count),
          new Array(4).fill(features.count),
        );
      },
      leastShare: 0,
    });
    assert(times > 50, `${times} of 200 were measured again`);
  }));
