/** The kernels of a run on WebGPU: raced for once on a device, kept by the run. */
import { LONG } from "../_long.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { selectBackend } from "../../core/backend.ts";
import { convContest } from "../../core/kernels/convolution/webgpu.ts";
import { chosenKernel, useKernels } from "../../core/kernels/webgpu/choice.ts";
import { disposeRecord } from "../../core/record.ts";
import { presetRun, type RunConfig } from "../../train/run/config.ts";
import { chooseKernels, type KernelOptions } from "../../train/run/kernels.ts";
import { initState } from "../../train/state.ts";
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
                ...{ config: CONFIG, state, path, resumes: false, tune: true, seconds: 0 },
                ...{ folder: cache, say: (text: string) => said.push(text), ...options },
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

kernelTest("a new run races, and the next one takes what was found out", async (place) => {
  const said = await place.choose("a.json", { seconds: 3 });
  const match = /^Kernels: (\d+) of \d+ shapes .* by another kernel than usual/.exec(said);
  const own = await place.read("a.json");
  const others = Object.entries(own).filter(([key, name]) =>
    name !== convContest(key)!.contenders[0].name
  );
  assertEquals(String(others.length), match?.[1], said);
  assert(Object.keys(own).some((key) => key.startsWith("Conv2DBackpropFilter_")));
  assertEquals(inUse(Object.keys(own)), Object.values(own));
  assertEquals(await place.choose("b.json"), "");
  assertEquals(await place.read("b.json"), own);
});

kernelTest("a resumed run keeps its kernels, whatever is cached since", async (place) => {
  await place.choose("a.json");
  const own = await place.read("a.json"), keys = Object.keys(own);
  const [cache] = await place.cached();
  const others = Object.fromEntries(keys.map((key) => [key, "another"]));
  await edit(cache, (file) => ({ ...file, kernels: others }));
  assertEquals(await place.choose("a.json", { resumes: true }), "");
  assertEquals(inUse(keys), Object.values(own));
  await place.choose("b.json");
  assertEquals(inUse(keys), Object.values(others));
  await place.choose("a.json", { resumes: true, tune: false });
  assertEquals(inUse(keys), Object.values(own));
});

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
