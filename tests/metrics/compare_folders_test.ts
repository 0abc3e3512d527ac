/** Two folders compared in one call, and networks loaded by name. */
import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { join } from "node:path";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import { compareFolders } from "../../metrics/compare_folders.ts";
import { loadDetector, loadFaceExtractor } from "../../metrics/networks/load.ts";
import { inFolder, ROOT } from "../_command.ts";
import { photo } from "../_photos.ts";

const COUNT = 8, SIZE = { height: 32, width: 24 };

/** Writes photos into a new folder. */
async function folderOf(place: string, name: string, change: Parameters<typeof photo>[1] = {}) {
  const folder = join(place, name);
  await Deno.mkdir(folder);
  for (let i = 0; i < COUNT; i++) {
    await Deno.writeFile(join(folder, `${i}.png`), encodePng(photo(i, { ...SIZE, ...change })));
  }
  return folder;
}

Deno.test("compareFolders() gives 0 for the same pictures, and more for others the more they differ", () =>
  inFolder(async (place) => {
    await selectBackend("wasm");
    const tensors = tf.memory().numTensors;
    const real = await folderOf(place, "real"), same = await folderOf(place, "same");
    const dark = await folderOf(place, "dark", { brightness: 0.6 });
    const progress: number[] = [];
    const options = { ...SIZE, count: COUNT };
    const equal = await compareFolders(real, same, {
      ...options,
      onProgress: (done) => progress.push(done),
    });
    assertEquals([equal.count, equal.precision, equal.recall], [COUNT, 1, 1]);
    assert(equal.frechet < 1e-3 && equal.color < 1e-6, JSON.stringify(equal));
    assertEquals(progress, [COUNT, 2 * COUNT]);
    const other = await compareFolders(real, dark, options);
    assert(other.color > 0.01, JSON.stringify(other));
    const reason = new Error("enough"), signal = AbortSignal.abort(reason);
    assertEquals(await assertRejects(() => compareFolders(real, dark, { signal })), reason);
    for (const count of [2, -1, 4.5, NaN]) {
      await assertRejects(
        () => compareFolders(real, dark, { ...options, count }),
        RangeError,
        `The count of compareFolders() must be a whole number of at least 4: current value is ${count}`,
      );
    }
    assertEquals(tf.memory().numTensors, tensors);
  }));

Deno.test("loadFaceExtractor() and loadDetector() load what the weights of their package hold", async () => {
  await selectBackend("wasm");
  const before = tf.memory().numTensors;
  const extractor = await loadFaceExtractor(), detector = await loadDetector();
  assertEquals(extractor.length, 128);
  const rows = await extractor.extract(tf.zeros([1, 20, 20, 3]));
  assertEquals(rows.shape, [1, 128]);
  tf.dispose([rows, detector]);
  extractor.dispose();
  assertEquals(tf.memory().numTensors, before + 1); // The picture.
});

Deno.test("networks whose weights may not be read say which permission is missing", () =>
  inFolder(async (folder) => {
    const program = join(folder, "program.js");
    await Deno.writeTextFile(
      program,
      `import { selectBackend } from "file://${ROOT}/core/mod.ts";
import { loadDetector, loadFaceExtractor } from "file://${ROOT}/metrics/mod.ts";
await selectBackend("cpu");
for (const load of [loadDetector, loadFaceExtractor]) {
  await load().catch((error) => console.log(error.message));
}`,
    );
    const { stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", "--no-check", `--config=${join(ROOT, "deno.json")}`, program],
    }).output();
    const lines = new TextDecoder().decode(stdout).trim().split("\n").slice(-2);
    for (const line of lines) {
      assertMatch(line, /^Cannot read the weights \S+: Deno may not read there; .*--allow-read=/);
    }
  }));
