/** The same seed, backend and number of steps: the same files to the bit, in processes of their own. */
import { LONG, longTest } from "../_long.ts";
import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { join } from "node:path";
import { HAS_WEBGPU } from "../_backends.ts";
import { inFolder, makePhotos, readMetrics, SMALLEST, snapshot, succeed } from "../_command.ts";

/** Everything that draws random numbers. */
const RANDOM = "--augment color,translation,cutout --instance-noise 0.1 --flip --ema 0.9".split(
  " ",
);

/** An epoch of six steps in `folder/name`: the hashes of what is in the run folder, and its losses. */
async function train(folder: string, name: string, flags: readonly string[]) {
  const run = join(folder, name);
  const places = ["--data", join(folder, "photos"), "--out", run];
  await succeed(
    "train",
    [...places, ...SMALLEST, "--epochs", "1", "--seed", "5", ...flags],
    folder,
  );
  const { "/log.txt": _log, "/metrics.jsonl": _metrics, ...files } = await snapshot(run); // Times.
  const lines = (await readMetrics(run)).map(({ seconds: _, ...line }) => line);
  return { files, lines };
}

function sameRunTest(
  name: string,
  { variants, ignore }: { readonly variants: readonly string[]; readonly ignore?: boolean },
): void {
  Deno.test({
    name,
    ignore,
    fn: () =>
      inFolder(async (folder) => {
        await makePhotos(folder);
        const [first, ...others] = variants.map((flags) => flags.split(" "));
        const expected = await train(folder, "run_0", first);
        assert(Object.keys(expected.files).some((path) => /step_00000006.safetensors/.test(path)));
        for (const [i, flags] of others.entries()) {
          assertEquals(await train(folder, `run_${i + 1}`, flags), expected, flags.join(" "));
        }
      }),
  });
}

const random = RANDOM.join(" ");

sameRunTest("wasm gives the same run on any number of threads, workers and caches", {
  variants: [
    `--backend wasm --threads 1 --workers 0 --cache none ${random}`,
    `--backend wasm --threads 1 --workers 0 --cache none ${random}`,
    `--backend wasm --threads 2 --workers 2 --cache memory ${random}`,
    `--backend wasm --threads 3 --workers 1 --cache memory ${random}`,
  ],
});

sameRunTest("the cpu backend gives the same run twice", {
  ignore: !LONG,
  variants: [
    "--backend cpu --workers 0 --cache none",
    "--backend cpu --workers 2 --cache memory",
  ],
});

sameRunTest("WebGPU gives the same run twice on one adapter", {
  ignore: !HAS_WEBGPU || !LONG,
  variants: [
    "--backend webgpu --workers 0 --cache none",
    "--backend webgpu --workers 2 --cache memory",
  ],
});

longTest("another seed gives another run", () =>
  inFolder(async (folder) => {
    await makePhotos(folder);
    const [a, b] = [
      await train(folder, "a", ["--cache", "memory"]),
      await train(folder, "b", ["--cache", "memory", "--seed", "6"]),
    ];
    assertNotEquals(a.lines, b.lines);
  }));
