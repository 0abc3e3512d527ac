/** Two processes at once: one run folder belongs to one of them, and shared caches hurt neither. */
import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { join } from "node:path";
import { LONG } from "../_long.ts";
import { cachedFeatures } from "../../metrics/feature_cache.ts";
import { lockNewRun, lockRun } from "../../train/run/lock.ts";
import { createRunFolder, runFolder } from "../../train/run/folder.ts";
import { selectBackend } from "../../core/backend.ts";
import { cache } from "../../data/pipeline/cache.ts";
import { download } from "../../data/sources/network/download.ts";
import { featuresOf } from "../../metrics/features.ts";
import { tarOf } from "../_archives.ts";
import {
  assertOneSentence,
  inFolder,
  makePhotos,
  namesIn,
  outcomeOf,
  runCommand,
  snapshot,
  startCommand,
  succeed,
  TINY,
} from "../_command.ts";
import { assertSameRun, checkpointSteps } from "../_runs.ts";

Deno.test("lockRun() gives a folder to one at a time, and never takes another's for its own", () =>
  inFolder(async (folder) => {
    const run = runFolder(join(folder, "run"));
    await assertRejects(() => lockRun(run), Error, `Cannot write into ${run.path}: `);
    await createRunFolder(run);
    const lock = await lockNewRun(run);
    const refusal = `Cannot train in ${run.path} as another process is already training there`;
    await assertRejects(() => lockRun(run), Error, refusal);
    await assertRejects(() => lockNewRun(run), Error, refusal);
    lock.check();

    await Deno.rename(run.path, join(folder, "moved"));
    const gone = `Cannot go on as the folder ${run.path} was moved or deleted`;
    assertThrows(() => lock.check(), Error, gone);
    await createRunFolder(run);
    using other = await lockNewRun(run);
    other.check();
    assertThrows(() => lock.check(), Error, gone); // There is a folder, but not its own.

    lock[Symbol.dispose]();
    const moved = runFolder(join(folder, "moved"));
    const again = await lockRun(moved);
    again.check();
    again[Symbol.dispose]();
    await Deno.writeTextFile(moved.config, "{}");
    const begun = "another run was begun there meanwhile";
    await assertRejects(() => lockNewRun(moved), Error, begun);
    await assertRejects(() => lockNewRun(moved), Error, begun); // It has given the lock back.
  }));

Deno.test({
  name: "train refuses a folder that another process trains in, and takes it once that was killed",
  ignore: Deno.build.os === "windows" || !LONG, // Windows has no such signals.
  fn: () =>
    inFolder(async (folder) => {
      const run = join(folder, "run");
      const flags = ["--data", await makePhotos(folder), "--out", run, ...TINY];
      const first = startCommand("train", [...flags, "--epochs", "1000"], folder);
      const output = outcomeOf(first);
      let ended = false;
      first.status.then(() => ended = true);
      while ((await checkpointSteps(run)).length === 0 && !ended) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const config = await Deno.readTextFile(join(run, "config.json"));
      for (const args of [[], ["--fresh"]]) {
        assertOneSentence(await runCommand("train", [...flags, ...args], folder), {
          code: 1,
          says: [
            `Cannot train in ${run} as another process is already training there: ` +
            "stop it, wait for it, or choose another --out",
          ],
        });
      }
      assert(!ended, "it ended too early");
      assertEquals(await Deno.readTextFile(join(run, "config.json")), config);
      assertEquals(await namesIn(folder), ["photos", "run"]);
      // Drawing is no training.
      const picture = join(folder, "faces.png");
      await succeed("sample", ["--checkpoint", run, "--out", picture], folder);

      first.kill("SIGKILL");
      await output;
      const step = (await checkpointSteps(run)).at(-1)!;
      const more = String(step + 2);
      const { stderr } = await succeed("train", [...flags, "--steps", more], folder);
      assertStringIncludes(stderr, `Going on at step ${step} of ${run}`);
      const other = join(folder, "other");
      const undisturbed = ["--data", join(folder, "photos"), "--out", other, ...TINY];
      await succeed("train", [...undisturbed, "--steps", more, "--epochs", "1000"], folder);
      await assertSameRun(run, other);
    }),
});

Deno.test("two caches of decoded pictures share a file, and both give the right pictures", () =>
  inFolder(async (directory) => {
    const [length, width, height] = [60, 8, 8];
    const picture = (item: number) => ({
      width,
      height,
      channels: 3 as const,
      data: new Uint8Array(width * height * 3).fill(item),
    });
    const open = () =>
      cache((item: number) => Promise.resolve(picture(item)), {
        length,
        width,
        height,
        directory,
        fingerprint: "shared",
        limitBytes: 0,
        index: (item) => item,
      });
    const both = [open(), open()];
    for (let time = 0; time < 3; time++) {
      const asked = Array.from({ length: 4 * length }, (_, i) => (i * 7 + time) % length);
      const given = await Promise.all(asked.map((item, i) => both[i % 2](item)));
      assertEquals(given, asked.map(picture));
    }
    assertEquals((await namesIn(directory)).length, 1);
  }));

Deno.test("two processes that keep features at once hurt neither's files", () =>
  inFolder(async (folder) => {
    await selectBackend("wasm");
    const said: string[] = [];
    const rows = (key: number) => featuresOf(Float32Array.of(key, 2, 3, 4), 2);
    const kept = (key: number, make = () => Promise.resolve(partsOf(rows(key)))) =>
      cachedFeatures(key, { make, say: (line) => said.push(line), folder });
    for (let key = 0; key < 60; key += 6) { // More than are kept, six at a time, each key twice.
      const keys = Array.from({ length: 6 }, (_, i) => key + i);
      const given = await Promise.all([...keys, ...keys].map((key) => kept(key)));
      assertEquals(given.map(({ features }) => features), [...keys, ...keys].map(rows));
    }
    assertEquals(said, []);
    const names = await namesIn(folder);
    assertEquals(names.filter((name) => /^[0-9a-f]{32}\.safetensors$/.test(name)), names);
  }));

const partsOf = (rows: ReturnType<typeof featuresOf>) => ({
  features: rows,
  colors: rows,
  scores: rows,
  patches: {},
});

Deno.test("two processes that copy one address at once get the whole file", () =>
  inFolder(async (directory) => {
    const photo = crypto.getRandomValues(new Uint8Array(57_000));
    const bytes = await tarOf([["photo.jpg", photo]]);
    const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, () => {
      const pieces = Array.from({ length: 6 }, (_, i) => bytes.slice(i * 10_240, (i + 1) * 10_240));
      const slow = new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          const piece = pieces.shift();
          if (piece) controller.enqueue(piece);
          else controller.close();
        },
      });
      return new Response(slow); // Whole files only: a copy begins at the start.
    });
    try {
      const url = `http://127.0.0.1:${server.addr.port}/faces.tar`;
      const later = async (ms: number) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return await Deno.readFile(await download(url, { directory }));
      };
      for (const copy of await Promise.all([0, 15, 25, 60].map(later))) assertEquals(copy, bytes);
      assertEquals((await namesIn(directory)).length, 1);
    } finally {
      await server.shutdown();
    }
  }));

Deno.test("a snapshot of a refused run shows no new lock in a folder that is no run", () =>
  inFolder(async (folder) => {
    await makePhotos(folder);
    const before = await snapshot(folder);
    const args = ["--data", join(folder, "photos"), "--out", join(folder, "photos"), ...TINY];
    const outcome = await runCommand("train", [...args, "--batch", "25"], folder);
    assertEquals(outcome.code, 1);
    assertEquals(await snapshot(folder), before);
  }));
