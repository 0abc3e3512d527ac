/** Events for TensorBoard: the format of their files, and what a run and one that goes on say with them. */
import { LONG } from "../_long.ts";
import {
  assertAlmostEquals,
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
  fail,
} from "@std/assert";
import { join } from "node:path";
import { createRunFolder, runFolder } from "../../train/run/folder.ts";
import { openEvents } from "../../train/run/tensorboard_writer.ts";
import { crc32c as ownCrc32c } from "../../train/run/tensorboard.ts";
import { tensorBoardRecord } from "../../train/run/tensorboard.ts";
import {
  inFolder,
  makePhotos,
  namesIn,
  readMetrics,
  runCommand,
  succeed,
  TINY,
} from "../_command.ts";
import {
  crc32c,
  type ReadEvent,
  readEvent,
  readEventFiles,
  readRecords,
  shownEvents,
} from "../_tensorboard.ts";

/** Known checksums: of the Catalogue of parametrised CRC algorithms (CRC-32/ISCSI), and of RFC 3720, B.4. */
const CHECKSUMS: readonly [bytes: Uint8Array, checksum: number][] = [
  [new TextEncoder().encode("123456789"), 0xe3069283],
  [new Uint8Array(32), 0x8a9136aa],
  [new Uint8Array(32).fill(0xff), 0x62a8ab43],
  [Uint8Array.from({ length: 32 }, (_, i) => i), 0x46dd794e],
  [Uint8Array.from({ length: 32 }, (_, i) => 31 - i), 0x113fdb5c],
];

Deno.test("crc32c() gives the known checksums, and so does the reader of these tests", () => {
  for (const [bytes, checksum] of CHECKSUMS) {
    assertEquals(ownCrc32c(bytes), checksum);
    assertEquals(crc32c(bytes), checksum);
  }
});

Deno.test("tensorBoardRecord() begins a file with the bytes with which TensorFlow does", () => {
  const record = tensorBoardRecord({ event: "version" }, 1_600_000_000_500);
  assertEquals(record.subarray(0, 12).toHex(), "1800000000000000a37f4b22"); // the length, 24, and its checksum
  assertEquals(record.subarray(12, 21).toHex(), "090000200084d7d741"); // 1600000000.5 seconds
  assertEquals(new TextDecoder().decode(record.subarray(21, 36)), "\x1a\rbrain.Event:2");
  assertEquals(record.length, 12 + 24 + 4);
});

Deno.test("tensorBoardRecord() writes numbers and pictures that the format alone reads back", () => {
  const png = Uint8Array.of(1, 2, 3, 255);
  const step = 5_000_000_000; // more than 32 bits hold
  const file = new Uint8Array([
    ...tensorBoardRecord({ event: "start", step: 7 }, 1),
    ...tensorBoardRecord({ event: "scalars", step, values: { "a/b": -0.5, "ü": Infinity } }),
    ...tensorBoardRecord({ event: "picture", step: 0, name: "faces", height: 300, width: 2, png }),
  ]);
  const [start, scalars, picture] = readRecords(file).map(readEvent);
  assertEquals(start, { seconds: 0.001, step: 7, session: 1, values: [] });
  assertAlmostEquals(scalars.seconds, Date.now() / 1000, 60);
  assertEquals(scalars.step, step);
  assertEquals(scalars.values, [{ tag: "a/b", value: -0.5 }, { tag: "ü", value: Infinity }]);
  assertEquals(picture.step, 0);
  const image = { height: 300, width: 2, channels: 3, file: png };
  assertEquals(picture.values, [{ tag: "faces", image }]);
  assertEquals(readRecords(file.slice(0, -1), true).length, 2); // as a crash leaves it
});

Deno.test("openEvents() names each file behind all others, though the clock goes back", () =>
  inFolder(async (folder) => {
    const run = runFolder(join(folder, "run"));
    await createRunFolder(run);
    await Deno.mkdir(run.tensorboard);
    const later = "events.out.tfevents.4000000000.nash";
    await Deno.writeFile(join(run.tensorboard, later), new Uint8Array());
    for (const step of [1, 2]) {
      const write = await openEvents(run, fail);
      write([{ event: "start", step }]);
    }
    const files = await readEventFiles(run.path);
    assertEquals(files.map((events) => events.at(-1)?.step), [undefined, 1, 2]);
  }));

Deno.test("openEvents() says once that it can write no more, and refuses a folder that is a file", () =>
  inFolder(async (folder) => {
    const run = runFolder(join(folder, "run"));
    await createRunFolder(run);
    const said: string[] = [];
    const write = await openEvents(run, (line) => said.push(line));
    await Deno.remove(run.tensorboard, { recursive: true });
    for (const step of [1, 2]) write([{ event: "start", step }]);
    assertEquals(said.length, 1);
    assertMatch(
      said[0],
      /^Cannot write .*tfevents.*; training goes on without TensorBoard's events$/,
    );
    await Deno.writeTextFile(run.tensorboard, "");
    await assertRejects(
      () => openEvents(run, fail),
      Error,
      `Cannot write into ${run.tensorboard}: a file`,
    );
  }));

/** What `metrics.jsonl` says, as TensorBoard should show it. */
async function figuresOf(run: string): Promise<Record<string, { step: number; shown: number }[]>> {
  const figures: Record<string, { step: number; shown: number }[]> = {};
  for (const { event, step, epoch: _, ...others } of await readMetrics(run)) {
    for (const [name, value] of Object.entries(others)) {
      (figures[`${event}/${name}`] ??= []).push({ step, shown: Math.fround(value) });
    }
  }
  return figures;
}

/** The pictures of a run of 6 steps an epoch, 8 rows of 8, as TensorBoard should show them. */
async function picturesOf(run: string) {
  const names = (await namesIn(join(run, "samples"))).sort();
  return await Promise.all(names.map(async (name, epoch) => {
    const file = await Deno.readFile(join(run, "samples", name));
    return { step: 6 * epoch, shown: { height: 8 * 16, width: 8 * 16, channels: 3, file } };
  }));
}

Deno.test({
  name:
    "train --tensorboard shows the figures and the samples once each, though a run goes on or back",
  ignore: !LONG,
  fn: () =>
    inFolder(async (folder) => {
      const run = join(folder, "run");
      const photos = await makePhotos(folder);
      const flags = ["--data", photos, "--out", run, ...TINY, "--tensorboard"];
      const evaluate = ["--evaluate-every", "2", "--evaluate-count", "4"];
      await succeed("train", [...flags, ...evaluate, "--epochs", "2"], folder);
      // As if the second epoch had not been saved.
      const checkpoints = join(run, "checkpoints");
      const newest = (await namesIn(checkpoints)).sort().at(-1)!;
      await Deno.remove(join(checkpoints, newest));
      await succeed("train", [...flags, ...evaluate, "--epochs", "3"], folder);

      const files = await readEventFiles(run);
      assertEquals(files.map(([first]) => first.version), ["brain.Event:2", "brain.Event:2"]);
      assertEquals(files.map(startsOf), [[1], [7]]);
      const { samples, ...scalars } = shownEvents(files);
      assertEquals(scalars, await figuresOf(run));
      assertEquals(scalars["step/generator_loss"].map(({ step }) => step), upTo(18));
      assertEquals(scalars["epoch/seconds"].map(({ step }) => step), [6, 12, 18]);
      assertEquals(scalars["evaluation/frechet"].map(({ step }) => step), [12]);
      assertEquals(samples, await picturesOf(run));
      assertEquals(samples.length, 4);
      const times = files.flat().map(({ seconds }) => seconds);
      assertEquals(times, times.toSorted((a, b) => a - b));

      // As if the pictures had differed much before: all samples of the next epoch look alike.
      const metrics = join(run, "metrics.jsonl");
      const original = /"spread":[\d.e-]+/.exec(await Deno.readTextFile(metrics))![0];
      await replaceIn(metrics, original, '"spread":0.5');
      const collapsing = [...flags, "--evaluate-every", "0", "--epochs", "4", "--rollback"];
      const { code, stderr } = await runCommand("train", collapsing, folder);
      assertEquals(code, 1);
      assertStringIncludes(stderr, "after 3 times back");
      await replaceIn(metrics, '"spread":0.5', original);
      const all = await readEventFiles(run);
      assertEquals(all.map(startsOf), [[1], [7], [19, 19, 19, 19]]);
      const { samples: more, ...longer } = shownEvents(all);
      assertEquals(longer, await figuresOf(run));
      assertEquals(longer["step/generator_loss"].map(({ step }) => step), upTo(24));
      assertEquals(more, await picturesOf(run));
    }),
});

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

const startsOf = (events: readonly ReadEvent[]) =>
  events.filter(({ session }) => session === 1).map(({ step }) => step);

const replaceIn = async (path: string, before: string, after: string) =>
  await Deno.writeTextFile(path, (await Deno.readTextFile(path)).replace(before, after));
