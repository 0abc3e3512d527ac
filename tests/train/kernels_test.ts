/** The kernels of a run on WebGPU: raced for once on a device, kept by the run. */
import { LONG } from "../_long.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { selectBackend } from "../../core/backend.ts";
import { chosenKernel, type KernelChoice, useKernels } from "../../core/kernels/webgpu/choice.ts";
import { contestsOf } from "../../core/race.ts";
import { disposeRecord } from "../../core/record.ts";
import { presetRun, type RunConfig } from "../../train/run/config.ts";
import { chooseKernels, type KernelOptions } from "../../train/run/kernels.ts";
import { initState } from "../../train/state.ts";
import { compileTrainStep } from "../../train/step.ts";
import { HAS_WEBGPU } from "../_backends.ts";
import { inFolder, makePhotos, namesIn, succeed, TINY } from "../_command.ts";
import { assertSameRun } from "../_runs.ts";

const PRESET = presetRun("small");
const CONFIG: RunConfig = {
  ...PRESET,
  model: { ...PRESET.model, height: 16, width: 16, widthFactor: 0.1 },
  batch: 4,
};

interface Place {
  readonly folder: string;
  /** Chooses for a run with such a file, without time for a race; the result is what was said. */
  choose(name: string, options?: Partial<KernelOptions>): Promise<string>;
  read(name: string): Promise<Record<string, string>>;
  /** The files in the cache. */
  cached(): Promise<string[]>;
}

/** Registers a test in a folder of its own. */
function kernelTest(name: string, body: (place: Place) => Promise<void>): void {
  Deno.test({
    name,
    ignore: !HAS_WEBGPU,
    fn: () =>
      inFolder(async (folder) => {
        await selectBackend("webgpu");
        const state = initState(0, CONFIG), cache = join(folder, "cache");
        try {
          await body({
            folder,
            choose: async (name, options) => {
              const said: string[] = [];
              const path = join(folder, name);
              await chooseKernels({
                config: CONFIG,
                state,
                path,
                resumes: false,
                tune: true,
                seconds: 0,
                folder: cache,
                say: (text: string) => said.push(text),
                ...options,
              });
              return said.join("\n");
            },
            read: async (name) => JSON.parse(await Deno.readTextFile(join(folder, name))).kernels,
            cached: async () => (await namesIn(cache)).map((name) => join(cache, name)),
          });
        } finally {
          useKernels({});
          disposeRecord(state);
        }
      }),
  });
}

/** Changes the choice in a file. */
async function edit(path: string, change: (file: Record<string, unknown>) => unknown) {
  const changed = change(JSON.parse(await Deno.readTextFile(path)));
  await Deno.writeTextFile(path, JSON.stringify(changed));
}

const inUse = (keys: readonly string[]) => keys.map((key) => chosenKernel(key));

const usualOf = (key: string) => contestsOf([key])[0].contenders[0].name;

/** Another kernel than usual for each key. */
function rivalsOf(keys: readonly string[]): KernelChoice {
  const contests = contestsOf(keys);
  return Object.fromEntries(contests.map(({ key, contenders }) => [key, contenders.at(-1)!.name]));
}

const isProduct = (key: string) => key.startsWith("BatchMatMul_");

kernelTest("a new run races, and the next one takes what was found out", async (place) => {
  const said = await place.choose("a.json", { seconds: 3 });
  const match = /^Kernels: (\d+) of \d+ shapes .* by another kernel than usual/.exec(said);
  const own = await place.read("a.json");
  const others = Object.entries(own).filter(([key, name]) => name !== usualOf(key));
  assertEquals(String(others.length), match?.[1], said);
  for (const kernel of ["Conv2DBackpropFilter_", "BatchMatMul_"]) {
    assert(Object.keys(own).some((key) => key.startsWith(kernel)), kernel);
  }
  assertEquals(inUse(Object.keys(own)), Object.values(own));
  assertEquals(await place.choose("b.json"), "");
  assertEquals(await place.read("b.json"), own);
});

kernelTest("a new run whose kernels are known compiles no others", async (place) => {
  await place.choose("a.json");
  const [cache] = await place.cached();
  const rivals = rivalsOf(Object.keys(await place.read("a.json")));
  await edit(cache, (file) => ({ ...file, kernels: rivals }));
  const { pipelineCache } = tf.backend() as unknown as { pipelineCache: Record<string, unknown> };
  const compiledBy = async (f: () => Promise<unknown>) => {
    for (const name of Object.keys(pipelineCache)) delete pipelineCache[name];
    await f();
    return Object.keys(pipelineCache).toSorted();
  };
  const programs = await compiledBy(() => place.choose("b.json"));
  assertEquals(await place.read("b.json"), rivals);
  const step = compileTrainStep(CONFIG), state = initState(0, CONFIG);
  const batch = { images: tf.zeros<tf.Rank.R4>([CONFIG.batch, 16, 16, 3]) };
  assertEquals(programs, await compiledBy(() => step.prepare(state, batch)));
  step.dispose();
  disposeRecord({ state, batch });
});

kernelTest("a resumed run keeps its kernels, whatever is cached since", async (place) => {
  await place.choose("a.json");
  const own = await place.read("a.json"), keys = Object.keys(own);
  const [cache] = await place.cached(), others = rivalsOf(keys);
  await edit(cache, (file) => ({ ...file, kernels: others }));
  assertEquals(await place.choose("a.json", { resumes: true }), "");
  assertEquals(inUse(keys), Object.values(own));
  await place.choose("b.json");
  assertEquals(inUse(keys), keys.map((key) => others[key]));
  await place.choose("a.json", { resumes: true, tune: false });
  assertEquals(inUse(keys), Object.values(own));
});

kernelTest("a run from before products raced goes on without", async (place) => {
  await place.choose("a.json");
  const keys = Object.keys(await place.read("a.json")), others = rivalsOf(keys);
  const [cache] = await place.cached(), path = join(place.folder, "a.json");
  await edit(cache, (file) => ({ ...file, kernels: others }));
  const older = Object.fromEntries(Object.entries(others).filter(([key]) => !isProduct(key)));
  await edit(path, (file) => ({ ...file, kernels: older }));
  const whole = await Deno.readTextFile(path);
  const products = keys.filter(isProduct), none = products.map(() => undefined);
  assert(products.length > 0);
  assertEquals(await place.choose("a.json", { resumes: true }), "");
  assertEquals(JSON.parse(await Deno.readTextFile(path)), JSON.parse(whole));
  assertEquals(inUse(products), none);
  const [[first], ...rest] = Object.entries(older);
  await edit(path, (file) => ({ ...file, kernels: Object.fromEntries(rest) }));
  await place.choose("a.json", { resumes: true }); // As after a change of the batch.
  assertEquals(inUse([first, ...products]), [older[first], ...none]);
});

kernelTest(
  "a resumed run of another batch keeps the kernels of the first one too",
  async (place) => {
    await place.choose("a.json");
    const own = await place.read("a.json");
    await place.choose("a.json", { resumes: true, config: { ...CONFIG, batch: 6 } });
    const both = await place.read("a.json");
    assert(Object.keys(both).length > Object.keys(own).length);
    assertEquals({ ...both, ...own }, both);
    for (const cache of await place.cached()) await Deno.remove(cache);
    assertEquals(await place.choose("a.json", { resumes: true }), "");
  },
);

kernelTest("kernels that there are not are said, and chosen anew", async (place) => {
  await place.choose("a.json");
  const own = await place.read("a.json"), keys = Object.keys(own);
  const [cache] = await place.cached(), damaged = join(place.folder, "a.json");
  for (const name of ["another", "", "toString"]) {
    for (const key of [keys[0], keys.find(isProduct)!]) {
      await edit(cache, (file) => ({ ...file, kernels: own }));
      await edit(damaged, (file) => ({ ...file, kernels: { ...own, [key]: name } }));
      const said = await place.choose("a.json", { resumes: true });
      assertStringIncludes(said, `the kernels of 1 shape anew, as ${damaged} names some`);
      assertStringIncludes(said, `"${name}" for ${key}`);
      assertEquals(await place.read("a.json"), own);
      await edit(cache, (file) => ({ ...file, kernels: { ...own, [key]: name } }));
      assertStringIncludes(await place.choose("b.json", { seconds: 600 }), `as ${cache} names`);
      const known = contestsOf([key])[0].contenders.map(({ name }) => name);
      assert(known.includes((await place.read("b.json"))[key]));
      assert(known.includes(JSON.parse(await Deno.readTextFile(cache)).kernels[key]));
    }
  }
});

kernelTest(
  "a new run does not inherit the kernels of one that never got a checkpoint",
  async (place) => {
    await place.choose("a.json");
    await place.choose("a.json", { tune: false });
    assertEquals(await namesIn(place.folder), ["cache"]);
  },
);

kernelTest(
  "a run without a choice goes on without, and one that must not race has none",
  async (place) => {
    await place.choose("a.json", { resumes: true });
    await place.choose("a.json", { tune: false });
    assertEquals(await namesIn(place.folder), []);
    await place.choose("b.json");
    const keys = Object.keys(await place.read("b.json"));
    await place.choose("a.json", { tune: false });
    assertEquals(inUse(keys), keys.map(() => undefined));
  },
);

kernelTest("a file that is of no use is said in a sentence, and replaced", async (place) => {
  await place.choose("a.json");
  const [cache] = await place.cached(), whole = await Deno.readTextFile(cache);
  const faults: [change: (file: string) => string, why: string][] = [
    [(text) => text.slice(0, -20), "it is not JSON"],
    [() => "", "it is not JSON"],
    [() => "null", "it is damaged"],
    [() => '{"kernels":[]}', "it is damaged"],
    [(text) => text.replace(/("Conv2D_[^:]*:) "[^"]*"/, "$1 7"), "it is damaged"],
    [(text) => text.replace("nash-kernels-", "nash-kernels-0"), "another version"],
    [(text) => text.replace(/"description": "/, "$&Other "), "another device"],
    [(text) => text.replace(/"deno": "/, "$&0"), "another device or version of Deno"],
  ];
  for (const [change, why] of faults) {
    await Deno.writeTextFile(cache, change(whole));
    const said = await place.choose("b.json");
    assertStringIncludes(said, `Choosing kernels anew, without those in ${cache}: `);
    assertStringIncludes(said, why);
    assertEquals(await Deno.readTextFile(cache), whole);
    await Deno.writeTextFile(join(place.folder, "c.json"), change(whole));
    const resumed = await place.choose("c.json", { resumes: true });
    assertStringIncludes(resumed, why);
    assertEquals(await place.read("c.json"), await place.read("a.json"));
  }
});

kernelTest("a cache that cannot be written is said, and the run goes on", async (place) => {
  const file = join(place.folder, "file");
  await Deno.writeTextFile(file, "");
  const said = await place.choose("a.json", { folder: join(file, "cache") });
  assertStringIncludes(said, "Cannot keep the kernels for other runs: ");
  assert(Object.keys(await place.read("a.json")).length > 0);
});

kernelTest("a race that is interrupted decides nothing", async (place) => {
  await place.choose("a.json", { signal: AbortSignal.abort() });
  assertEquals(await namesIn(place.folder), []);
});

Deno.test({
  name:
    "a resumed run with chosen kernels becomes what it is without a break; --no-tune chooses none",
  ignore: !HAS_WEBGPU || !LONG,
  fn: () =>
    inFolder(async (folder) => {
      await makePhotos(folder);
      const train = (name: string, ...flags: string[]) =>
        succeed("train", [
          ...["--data", join(folder, "photos"), "--out", join(folder, name), ...TINY],
          ...["--backend", "webgpu", ...flags],
        ], folder);
      await train("whole", "--epochs", "2");
      await train("resumed", "--epochs", "1");
      await train("resumed", "--epochs", "2");
      await assertSameRun(join(folder, "resumed"), join(folder, "whole"));
      assert((await namesIn(join(folder, "whole"))).includes("kernels.json"));
      await train("plain", "--steps", "1", "--no-tune");
      assert(!(await namesIn(join(folder, "plain"))).includes("kernels.json"));
    }),
});
