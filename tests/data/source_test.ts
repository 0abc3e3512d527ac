import { assert, assertEquals, assertRejects } from "@std/assert";
import { join } from "node:path";
import { faceImages, openSource, pipe, repeat, type Source, values } from "../../data/mod.ts";
import { lru } from "../../data/pipeline/lru.ts";
import { pagesOf, readPage } from "../../data/sources/archives/_parquet_pages.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import { type Entry, firstVersionChunk, parquetOf, tarOf, zipOf } from "../_archives.ts";
import { inFolder } from "../_command.ts";

/** Pictures that are all different, the names not in order. */
function faces(count = 23): Entry[] {
  return Array.from({ length: count }, (_, i) => {
    const data = new Uint8Array(12 * 10 * 4).map((_, at) => (at * (i + 3)) % 251);
    return [
      `${String((i * 7) % count).padStart(3, "0")}.png`,
      encodePng({ width: 12, height: 10, channels: 4, data }),
    ];
  });
}

async function writeAll(folder: string, entries: readonly Entry[]): Promise<string> {
  for (const [name, bytes] of entries) {
    const path = join(folder, name);
    await Deno.mkdir(join(path, ".."), { recursive: true });
    await Deno.writeFile(path, bytes);
  }
  return folder;
}

const imagesOf = async (source: Source) =>
  await Array.fromAsync(values(source), async ({ name, read }) => ({ name, bytes: await read() }));

const namesOf = async (source: Source) =>
  (await Array.fromAsync(values(source))).map(({ name }) => name);

const labelsOf = async (source: Source) =>
  (await Array.fromAsync(values(source))).map(({ label }) => label);

const batchesOf = async (source: Source) =>
  await Array.fromAsync(
    values(pipe(faceImages(source, { height: 8, width: 8, batch: 4, seed: 3 }), repeat(2))),
  );

const sortedByName = (entries: readonly Entry[]) =>
  entries.toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);

/** Opens an archive of these bytes. */
async function openBytes(folder: string, name: string, bytes: Uint8Array): Promise<Source> {
  const path = join(folder, name);
  await Deno.writeFile(path, bytes);
  return await openSource(path);
}

const rowsOf = (entries: readonly Entry[]) => entries.map(([path, bytes]) => ({ path, bytes }));

const text = (words: string) => new TextEncoder().encode(words);

// --- the same from everywhere ---

const KINDS: Record<string, (entries: readonly Entry[]) => Promise<Uint8Array> | Uint8Array> = {
  "stored.zip": (entries) => zipOf(entries),
  "deflated.zip": (entries) => zipOf(entries, { level: 9 }),
  "large.zip": (entries) => zipOf(entries, { zip64: true }),
  "commented.zip": (entries) => zipOf(entries, { comment: "PK\x05\x06 is no end" }),
  "plain.tar": (entries) => tarOf(entries),
  "snappy.parquet": (entries) => parquetOf(rowsOf(entries)),
  "zstd.parquet": (entries) => parquetOf(rowsOf(entries), { codec: "ZSTD" }),
  "uncompressed.parquet": (entries) => parquetOf(rowsOf(entries), { codec: "UNCOMPRESSED" }),
};

for (const [name, make] of Object.entries(KINDS)) {
  Deno.test(`openSource() gives the images and batches of the folder from ${name}`, () =>
    inFolder(async (folder) => {
      const entries = faces();
      const directory = await openSource(await writeAll(join(folder, "faces"), entries));
      const archive = await openBytes(folder, name, await make(entries));
      assertEquals(await imagesOf(archive), await imagesOf(directory));
      assertEquals(await batchesOf(archive), await batchesOf(directory));
    }));
}

Deno.test("openSource() gives the images of the folder from shards, each named by its shard", () =>
  inFolder(async (folder) => {
    const entries = sortedByName(faces());
    const directory = await openSource(await writeAll(join(folder, "faces"), entries));
    for (const [kind, make] of [["zip", zipOf], ["tar", tarOf]] as const) {
      for (let shard = 0; shard < 12; shard++) {
        const part = entries.slice(shard * 2, shard * 2 + 2);
        const path = join(folder, `faces-${String(shard).padStart(3, "0")}.${kind}`);
        await Deno.writeFile(path, await make(part.length > 0 ? part : entries.slice(0, 1)));
      }
      const source = await openSource(join(folder, `faces-{000..011}.${kind}`));
      assertEquals(await batchesOf(source), await batchesOf(directory));
      const names = entries.map(([name], i) =>
        `faces-${String(Math.floor(i / 2)).padStart(3, "0")}.${kind}/${name}`
      );
      assertEquals(await namesOf(source), names);
    }
  }));

Deno.test("openSource() tells the images of shards apart that have one name in several folders", () =>
  inFolder(async (folder) => {
    const parts = ["a/0/x.zip", "a/1/x.zip"];
    const zip = await zipOf(faces(1));
    await writeAll(folder, parts.map((name) => [name, zip]));
    const names = parts.map((name) => join(folder, name, "000.png"));
    assertEquals(await namesOf(await openSource(join(folder, "a/{0..1}/x.zip"))), names);
    assertEquals(await namesOf(await openSource(join(folder, "a"))), [
      "0/x.zip/000.png",
      "1/x.zip/000.png",
    ]);
  }));

Deno.test("openSource() gives the images of the folder from a folder of Parquet files", () =>
  inFolder(async (folder) => {
    const entries = sortedByName(faces());
    const directory = await openSource(await writeAll(join(folder, "faces"), entries));
    const rows = entries.map(([path, bytes]) => ({ path, bytes }));
    const parts: Entry[] = [
      ["data/train-00000-of-00002.parquet", parquetOf(rows.slice(0, 9))],
      ["data/train-00001-of-00002.parquet", parquetOf(rows.slice(9), { rowGroupSize: 100 })],
      ["README.md", text("# Faces")],
    ];
    const source = await openSource(await writeAll(join(folder, "set"), parts));
    assertEquals(await batchesOf(source), await batchesOf(directory));
    assertEquals((await source.at(9)).name, `data/train-00001-of-00002.parquet/${entries[9][0]}`);
  }));

Deno.test("openSource() goes by the content where the name says something else, or nothing", () =>
  inFolder(async (folder) => {
    const entries = faces(3);
    const rows = entries.map(([path, bytes]) => ({ path, bytes }));
    for (const bytes of [await zipOf(entries), await tarOf(entries), parquetOf(rows)]) {
      for (const name of ["faces.bin", "faces.tar", "faces.zip"]) {
        assertEquals((await openBytes(folder, name, bytes)).length, 3);
      }
    }
  }));

Deno.test("openSource() finds a zip behind other bytes", () =>
  inFolder(async (folder) => {
    const entries = faces(3);
    for (const zip64 of [false, true]) {
      const zip = await zipOf(entries, { zip64 });
      const bytes = new Uint8Array([...text("#!/bin/sh\n"), ...zip]);
      const source = await openBytes(folder, "program.zip", bytes);
      assertEquals(
        (await imagesOf(source)).map(({ bytes }) => bytes),
        sortedByName(entries).map(([, b]) => b),
      );
    }
  }));

// --- names ---

Deno.test("openSource() sorts as a folder does, and leaves out hidden files, folders and files of other kinds", () =>
  inFolder(async (folder) => {
    const wanted = [
      "B.jpg",
      "a.png",
      "a/b/c.JpEg",
      "a/z.PNG",
      "b.jpg",
      "c.webp",
      "é.jpg",
      "\u{1f600}.jpg",
      "\ue000.jpg",
    ];
    const others = [
      "notes.txt",
      ".x.jpg",
      ".git/y.jpg",
      "a/jpg",
      "__MACOSX/a.png",
      "a/._b.jpg",
      "a/",
      "d.jpg/",
    ];
    const entries = [...others, ...wanted.toReversed()].map((name): Entry => [name, text(name)]);
    const sorted = wanted.toSorted();
    assertEquals(await namesOf(await openBytes(folder, "x.zip", await zipOf(entries))), sorted);
    assertEquals(await namesOf(await openBytes(folder, "x.tar", await tarOf(entries))), sorted);
    const directory = await writeAll(join(folder, "x"), wanted.map((name) => [name, text(name)]));
    assertEquals(await namesOf(await openSource(directory)), sorted);
  }));

Deno.test("openSource() shows names as relative paths without control characters", () =>
  inFolder(async (folder) => {
    const names = [
      "../../up.jpg",
      "/root.jpg",
      "./here.jpg",
      "a//b.jpg",
      "win\\dows.jpg",
      "bell\x07\x1b[2J.jpg",
      "rtl\u202e.jpg",
    ];
    const entries = names.map((name): Entry => [name, text(name)]);
    const source = await openBytes(folder, "x.tar", await tarOf(entries));
    assertEquals(
      await imagesOf(source),
      [
        ["a/b.jpg", 3],
        ["bell\ufffd\ufffd[2J.jpg", 5],
        ["here.jpg", 2],
        ["root.jpg", 1],
        ["rtl\ufffd.jpg", 6],
        ["up.jpg", 0],
        ["win/dows.jpg", 4],
      ].map(([name, i]) => ({ name: `${name}`, bytes: text(names[Number(i)]) })),
    );
  }));

Deno.test("openSource() takes the last of several entries with one name, as unpacking would", () =>
  inFolder(async (folder) => {
    const entries = [["b.jpg", text("1")], ["a.jpg", text("2")], ["b.jpg", text("3")]] as const;
    const source = await openBytes(folder, "x.tar", await tarOf(entries));
    assertEquals(await imagesOf(source), [
      { name: "a.jpg", bytes: text("2") },
      { name: "b.jpg", bytes: text("3") },
    ]);
  }));

Deno.test("openSource() keeps thousands of names of any length apart", () =>
  inFolder(async (folder) => {
    const long = "x".repeat(300);
    const names = Array.from({ length: 3000 }, (_, i) => {
      const number = String(i).padStart(6, "0");
      return [`${number}.jpg`, `${long}/${number}.jpg`, `é\u{1f600}${number}é.jpg`][i % 3];
    });
    const source = await openBytes(folder, "x.tar", await tarOf(names.map((n) => [n, text(n)])));
    assertEquals(await namesOf(source), names.toSorted());
    for (const index of [0, 15, 16, 1001, 2999]) {
      const { name, read } = await source.at(index);
      assertEquals(new TextDecoder().decode(await read()), name);
    }
  }));

// --- labels ---

Deno.test("openSource() labels images by their folders where every image lies in a folder of a class", () =>
  inFolder(async (folder) => {
    const check = async (names: string[], labels: (string | undefined)[]) => {
      const entries = names.map((name): Entry => [name, text(name)]);
      assertEquals(await labelsOf(await openBytes(folder, "x.zip", await zipOf(entries))), labels);
      assertEquals(await labelsOf(await openBytes(folder, "x.tar", await tarOf(entries))), labels);
      const path = await writeAll(await Deno.makeTempDir({ dir: folder }), entries);
      assertEquals(await labelsOf(await openSource(path)), labels);
    };
    await check(["set/cat/1.jpg", "set/cat/2.jpg", "set/dog/1.jpg"], ["cat", "cat", "dog"]);
    await check(["img/1.jpg", "img/2.jpg"], [undefined, undefined]);
    await check(["1.jpg", "cat/2.jpg", "dog/3.jpg"], [undefined, undefined, undefined]);
    await check(["cat/2.jpg", "dog/big/3.jpg"], [undefined, undefined]);
  }));

Deno.test("openSource() labels the images of a WebDataset by the files beside them", () =>
  inFolder(async (folder) => {
    const source = await openBytes(
      folder,
      "x.tar",
      await tarOf([
        ["0.cls", text("3\n")],
        ["0.jpg", text("0")],
        ["1.jpg", text("1")],
        ["1.json", text('{"label": "smiling", "width": 178}')],
        ["2.jpg", text("2")],
        ["3.json", text("{broken")],
        ["3.left.png", text("3")],
        ["3.right.png", text("3")],
        ["3.cls", text("both")],
      ]),
    );
    assertEquals(await labelsOf(source), ["3", "smiling", undefined, "both", "both"]);
  }));

Deno.test("openSource() labels the rows of a Parquet file by their classes' names", () =>
  inFolder(async (folder) => {
    const check = async (
      given: number[],
      options: Parameters<typeof parquetOf>[1],
      labels: (string | undefined)[],
    ) => {
      const rows = given.map((label, i) => ({ bytes: text(`${i}`), path: `${i}.jpg`, label }));
      const bytes = parquetOf(rows, { ...options, rowGroupSize: 3 });
      assertEquals(await labelsOf(await openBytes(folder, "x.parquet", bytes)), labels);
    };
    const classes = ["cat", "dog"];
    // Hugging Face has -1 where a row has no label, and pandas NaN.
    await check([1, 0, 1, 2, -1], { classes }, ["dog", "cat", "dog", "2", undefined]);
    await check([1, -1], { classes: [] }, ["1", "-1"]);
    await check([1, NaN], { classes: [], labels: "DOUBLE" }, ["1", undefined]);
  }));

// --- Parquet ---

Deno.test("openSource() names the rows of a Parquet file by number where paths are missing or equal", () =>
  inFolder(async (folder) => {
    for (const path of [undefined, "image.jpg"]) {
      const rows = Array.from({ length: 11 }, (_, i) => ({ bytes: text(`${i}`), path }));
      const images = await imagesOf(await openBytes(folder, "x.parquet", parquetOf(rows)));
      assertEquals(images.map(({ name }) => name).slice(8), ["row-08", "row-09", "row-10"]);
      assertEquals(images.map(({ bytes }) => bytes), rows.map(({ bytes }) => bytes));
    }
  }));

Deno.test("openSource() fails for the rows of a Parquet file that hold no bytes, and for no others", () =>
  inFolder(async (folder) => {
    const rows = [{ path: "0.jpg" }, { path: "1.jpg", bytes: text("1") }];
    const source = await openBytes(folder, "x.parquet", parquetOf(rows));
    await assertRejects(
      async () => await (await source.at(0)).read(),
      Error,
      "the row has no bytes",
    );
    assertEquals(await (await source.at(1)).read(), text("1"));
  }));

Deno.test("openSource() gives bytes of its own with each read", () =>
  inFolder(async (folder) => {
    const entries = faces(3);
    const rows = entries.map(([path, bytes]) => ({ path, bytes }));
    for (const bytes of [await zipOf(entries), await tarOf(entries), parquetOf(rows)]) {
      const image = await (await openBytes(folder, "x", bytes)).at(1);
      const first = await image.read();
      const copy = first.slice();
      structuredClone(first, { transfer: [first.buffer as ArrayBuffer] }); // as handing it to a worker does
      assertEquals(await image.read(), copy);
    }
  }));

Deno.test("readPage() reads the first version of pages, plain and by a dictionary, with missing values", async () => {
  const { bytes, chunk } = firstVersionChunk();
  const values = [];
  for await (const page of pagesOf(bytes, chunk)) {
    values.push(...await readPage(bytes, chunk, page));
  }
  const words = values.map((v) => v instanceof Uint8Array ? new TextDecoder().decode(v) : v);
  assertEquals(words, ["dog", null, "dog", "cat", "one", "two!"]);
});

Deno.test("lru() makes each value once, drops what was used longest ago, and tries again after a failure", async () => {
  const cached = lru<number>(10);
  const made: number[] = [];
  const get = (key: number) =>
    cached(key, () => {
      made.push(key);
      return Promise.resolve({ value: key, bytes: 4 });
    });
  assertEquals(await Promise.all([get(1), get(1), get(2)]), [1, 1, 2]);
  await get(1);
  await get(3); // the third does not fit, and 2 was used before 1
  await get(1);
  assertEquals(made, [1, 2, 3]);
  await get(2);
  assertEquals(made, [1, 2, 3, 2]);
  await assertRejects(
    () => cached(7, () => Promise.reject(new Error("no luck"))),
    Error,
    "no luck",
  );
  assertEquals(await get(7), 7);
});

Deno.test("lru() does not count what was dropped while it was made, and drops nothing that is being made", async () => {
  const cached = lru<number>(10);
  const made: number[] = [];
  const get = (key: number, bytes: number, before: Promise<unknown> = Promise.resolve()) =>
    cached(key, async () => {
      made.push(key);
      await before;
      return { value: key, bytes };
    });
  for (let round = 0; round < 20; round++) { // a slow one, while others push out what is older
    const slow = Promise.withResolvers<void>();
    const waiting = get(100 + round, 4, slow.promise);
    for (const key of [1, 2, 3]) await get(key, 4);
    slow.resolve();
    assertEquals(await waiting, 100 + round);
  }
  made.length = 0;
  for (const key of [7, 8, 7, 8]) await get(key, 4);
  assertEquals(made, [7, 8]);
});

// --- fingerprints ---

Deno.test("fingerprint() stays the same, and changes with the images", () =>
  inFolder(async (folder) => {
    const makers: Record<string, (entries: readonly Entry[], path: string) => Promise<unknown>> = {
      folder: (entries, path) => writeAll(path, entries),
      "x.zip": async (entries, path) => await Deno.writeFile(path, await zipOf(entries)),
      "x.tar": async (entries, path) => await Deno.writeFile(path, await tarOf(entries)),
      "x.parquet": async (entries, path) =>
        await Deno.writeFile(path, parquetOf(entries.map(([path, bytes]) => ({ path, bytes })))),
    };
    for (const [name, make] of Object.entries(makers)) {
      const path = join(folder, name);
      const print = async () => await (await openSource(path)).fingerprint();
      const entries = faces(4);
      await make(entries, path);
      const first = await print();
      assertEquals(await print(), first);
      await make(entries.with(1, [entries[1][0], entries[2][1]]), path);
      const changed = await print();
      assert(changed !== first, name);
      await make([...entries, ["new.png", entries[0][1]]], path);
      assert(![first, changed].includes(await print()), name);
    }
  }));

Deno.test("fingerprint() changes where a file of the same name, size and time holds something else", () =>
  inFolder(async (folder) => {
    const [[name, bytes]] = faces(1);
    for (const path of [join(folder, "photos"), join(folder, "x.tar")]) {
      const isFolder = !path.endsWith(".tar");
      const file = isFolder ? join(path, name) : path;
      if (isFolder) await writeAll(path, [[name, bytes]]);
      else await Deno.writeFile(path, await tarOf([[name, bytes]]));
      const first = await openSource(path);
      const before = [await first.fingerprint(), await first.identity()];
      const { mtime } = await Deno.stat(file);
      const content = await Deno.readFile(file);
      await new Promise((resolve) => setTimeout(resolve, 1100)); // Deno tells this time in seconds
      content[isFolder ? content.length - 20 : 512 + bytes.length - 20] ^= 1;
      await Deno.writeFile(file, content);
      await Deno.utime(file, mtime!, mtime!);
      const second = await openSource(path);
      assert(await second.fingerprint() !== before[0], path);
      assertEquals(await second.identity(), before[1], path);
    }
  }));

Deno.test("identity() is the same where images were moved, copied or are reached by a link", () =>
  inFolder(async (folder) => {
    const makers: Record<string, (path: string) => Promise<unknown>> = {
      photos: (path) => writeAll(path, faces(3)),
      "x.tar": async (path) => await Deno.writeFile(path, await tarOf(faces(3))),
      "x.zip": async (path) => await Deno.writeFile(path, await zipOf(faces(3))),
    };
    for (const [name, make] of Object.entries(makers)) {
      const identity = async (path: string) => await (await openSource(path)).identity();
      const [path, moved, link] = [name, `moved-${name}`, `link-${name}`].map((n) =>
        join(folder, n)
      );
      await make(path);
      const first = await identity(path);
      await Deno.rename(path, moved);
      await Deno.symlink(moved, link);
      await make(path);
      for (const other of [path, moved, link]) assertEquals(await identity(other), first, other);
    }
  }));
