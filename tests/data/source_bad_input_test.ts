import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { join } from "node:path";
import { checkRuns } from "../../data/sources/archives/_parquet_runs.ts";
import { openSource, type Source, values } from "../../data/mod.ts";
import { type Entry, parquetOf, paxRecord, tarOf, withTarSums, zipOf } from "../_archives.ts";
import { inFolder } from "../_command.ts";

const text = (words: string) => new TextEncoder().encode(words);

const faces = (count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => [`faces/${i}.jpg`, text(`picture ${i} `.repeat(20 + i))]);

const rowsOf = (entries: readonly Entry[]) => entries.map(([path, bytes]) => ({ path, bytes }));

async function openBytes(folder: string, name: string, bytes: Uint8Array): Promise<Source> {
  const path = join(folder, name);
  await Deno.writeFile(path, bytes);
  return await openSource(path);
}

/** What each image reads, or the words of its error. */
const outcomesOf = async (source: Source) =>
  await Array.fromAsync(
    values(source),
    ({ read }) => read().then((bytes) => bytes, (error: Error) => error.message),
  );

/** Fails unless opening fails with one sentence that names the file and says `words`. */
async function assertRefused(folder: string, name: string, bytes: Uint8Array, words: string) {
  const error = await assertRejects(() => openBytes(folder, name, bytes), Error);
  assertStringIncludes(error.message, `Cannot read images from "${join(folder, name)}": `);
  assertStringIncludes(error.message, words);
  assert(error.message.endsWith(".") && !error.message.includes("\n"), error.message);
}

/** Where the bytes of `words` begin. */
function find(bytes: Uint8Array, words: string | readonly number[], nth = 0): number {
  const wanted = typeof words === "string" ? [...text(words)] : words;
  for (let at = 0; at + wanted.length <= bytes.length; at++) {
    if (wanted.every((byte, i) => bytes[at + i] === byte) && nth-- === 0) return at;
  }
  throw new Error(`no ${words}`);
}

const CENTRAL = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

/** Changes a copy of some bytes. */
function changed(bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void) {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}

// --- archives that are bad as a whole ---

Deno.test("openSource() refuses archives that are cut off anywhere", () =>
  inFolder(async (folder) => {
    const entries = faces(4);
    const zip = await zipOf(entries);
    const tar = await tarOf(entries);
    const parquet = parquetOf(rowsOf(entries));
    for (let tenth = 1; tenth < 10; tenth++) {
      const cut = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length * tenth / 10));
      await assertRefused(folder, "x.zip", cut(zip), "it is cut off");
      await assertRefused(folder, "x.parquet", cut(parquet), "it is cut off or damaged");
    }
    for (const entry of [0, 1, 3]) {
      const inside = find(tar, `picture ${entry} `) + 100;
      await assertRefused(
        folder,
        "x.tar",
        tar.subarray(0, inside),
        `the file "faces/${entry}.jpg" is said to have`,
      );
    }
  }));

Deno.test("openSource() refuses what is empty, or no archive, or holds no images", () =>
  inFolder(async (folder) => {
    const nothing = new Uint8Array();
    await assertRefused(folder, "x.zip", nothing, "it is cut off");
    await assertRefused(folder, "x.tar", nothing, "it is empty or cut off");
    await assertRefused(folder, "x.parquet", nothing, "it is cut off or damaged");
    await assertRefused(folder, "x", nothing, "it is neither a folder nor a zip");
    await assertRefused(folder, "x.jpg", text("\xff\xd8"), "it is neither a folder nor a zip");
    const words = "it holds no .jpg, .jpeg, .png or .webp images";
    await assertRefused(folder, "x.zip", await zipOf([]), words);
    await assertRefused(folder, "x.zip", await zipOf([["a.txt", nothing], ["b/", nothing]]), words);
    await assertRefused(folder, "x.tar", await tarOf([]), words);
    await assertRefused(folder, "x.parquet", parquetOf([]), words);
    await assertRejects(() => openSource(join(folder, "gone.zip")), Error, "there is no such file");
    await assertRejects(
      () => openSource(join(folder, "gone-{0..3}.tar")),
      Error,
      'gone-0.tar": there is no such file or folder; check the path.',
    );
    await Deno.mkdir(join(folder, "photos"));
    await Deno.writeTextFile(join(folder, "photo.txt"), "");
    await Deno.writeTextFile(join(folder, "faces.zip"), "");
    for (const [typed, meant] of [["photoss", "photos"], ["face.zip", "faces.zip"]]) {
      await assertRejects(
        () => openSource(join(folder, typed)),
        Error,
        `there is no such file or folder; did you mean ${join(folder, meant)}?`,
      );
    }
    await assertRejects(() => openSource("x-{5..3}.tar"), RangeError, "it stands for -1 of them");
  }));

Deno.test({
  name: "openSource() names the flag that lets it read a file",
  permissions: { read: false },
  fn: async () => {
    await assertRejects(
      () => openSource("faces.zip"),
      Error,
      'Cannot read images from "faces.zip": Deno may not read it; add --allow-read=faces.zip.',
    );
  },
});

Deno.test("openSource() refuses a zip of encrypted images", () =>
  inFolder(async (folder) => {
    const zip = await zipOf(faces(3), { password: "secret" });
    await assertRefused(folder, "x.zip", zip, "its images are encrypted");
  }));

Deno.test("openSource() refuses a zip whose directory is damaged or elsewhere", () =>
  inFolder(async (folder) => {
    const zip = await zipOf(faces(3));
    const second = find(zip, CENTRAL, 1);
    const end = find(zip, END);
    const refuse = (change: (view: DataView) => void, words: string) =>
      assertRefused(folder, "x.zip", changed(zip, change), words);
    await refuse((view) => view.setUint8(second, 0), `its directory is damaged at byte ${second}`);
    await refuse((view) => view.setUint16(second + 28, 65535, true), "its directory is damaged");
    await refuse((view) => view.setUint32(end + 12, 1e6, true), "its directory does not fit");
    await refuse((view) => view.setUint32(end + 16, 1e6, true), "its directory does not fit");
  }));

// --- single bad images ---

Deno.test("openSource() takes a zip that miscounts its entries", () =>
  inFolder(async (folder) => {
    const entries = faces(3);
    for (const count of [0, 1, 60_000]) {
      const lying = changed(await zipOf(entries), (view, bytes) => {
        view.setUint16(find(bytes, END) + 8, count, true);
        view.setUint16(find(bytes, END) + 10, count, true);
      });
      const source = await openBytes(folder, "x.zip", lying);
      assertEquals(await outcomesOf(source), entries.map(([, bytes]) => bytes));
    }
  }));

Deno.test("openSource() gives the good images of a zip, and says what is wrong with each other one", () =>
  inFolder(async (folder) => {
    const entries = faces(9);
    const zip = changed(await zipOf(entries), (view, bytes) => {
      const record = (n: number) => find(bytes, CENTRAL, n);
      view.setUint16(record(0) + 8, 1, true); // encrypted
      view.setUint16(record(1) + 10, 9, true); // Deflate64, which is left out
      view.setUint32(record(2) + 42, 0x7fffffff, true); // beyond the end
      view.setUint32(record(3) + 42, 5, true); // in the middle of something
      view.setUint32(record(4) + 20, 0x70000000, true); // 1.9 GB in a small file
      view.setUint32(record(5) + 24, 1, true); // another size
      bytes[find(bytes, "picture 6 ")] ^= 1;
      view.setUint32(record(7) + 20, 0xffffffff, true); // large, but without a zip64 field
    });
    const source = await openBytes(folder, "x.zip", zip);
    assertEquals(source.notes, [
      "faces/1.jpg left out, which is compressed by Deflate64: unpack the zip, and give the folder.",
    ]);
    const outcomes = await outcomesOf(source);
    const words = [
      "it is encrypted",
      "it is cut off or damaged: it points to",
      "there is no entry where the directory says",
      "cannot be right",
      "its bytes are damaged",
      "its bytes are damaged",
      "cannot be right",
    ];
    for (const [i, part] of words.entries()) {
      assertStringIncludes(`${outcomes[i]}`, "Cannot read the image from the zip: ");
      assertStringIncludes(`${outcomes[i]}`, part);
    }
    assertEquals(outcomes[7], entries[8][1]);
  }));

/** 0.jpg by bzip2 and 1.jpg by LZMA, by Python's zipfile. */
const PACKED_OTHERWISE =
  "UEsDBC4AAAAMAAAAIVCJT9sWLAAAAAcAAAAFAAAAMC5qcGdCWmg5MUFZJlNZ7AG+RQAAAYGACiBWACAAIhptEIYDgLL4u5Ip" +
  "woSHYA3yKFBLAwQ/AAIADgAAACFQiU/bFhoAAAAHAAAABQAAADEuanBnCQQFAF0AAIAAADgaSI6Lpyw8bXq///5E8ABQSwEC" +
  "LgMuAAAADAAAACFQiU/bFiwAAAAHAAAABQAAAAAAAAAAAAAAgAEAAAAAMC5qcGdQSwECPwM/AAIADgAAACFQiU/bFhoAAAAH" +
  "AAAABQAAAAAAAAAAAAAAgAFPAAAAMS5qcGdQSwUGAAAAAAIAAgBmAAAAjAAAAAAA";
/** Four images by bzip2, deflate, bzip2 and LZMA, by the same. */
const PACKED_IN_PART =
  "UEsDBC4AAAAMAAAAIVCJT9sWLAAAAAcAAAAFAAAAMC5qcGdCWmg5MUFZJlNZ7AG+RQAAAYGACiBWACAAIhptEIYDgLL4u5Ip" +
  "woSHYA3yKFBLAwQUAAAACAAAACFQiU/bFgkAAAAHAAAABQAAADEuanBnK8hMLiktSgUAUEsDBC4AAAAMAAAAIVCJT9sWLAAA" +
  "AAcAAAAFAAAAMi5qcGdCWmg5MUFZJlNZ7AG+RQAAAYGACiBWACAAIhptEIYDgLL4u5IpwoSHYA3yKFBLAwQ/AAIADgAAACFQ" +
  "iU/bFhoAAAAHAAAABQAAADMuanBnCQQFAF0AAIAAADgaSI6Lpyw8bXq///5E8ABQSwECLgMuAAAADAAAACFQiU/bFiwAAAAH" +
  "AAAABQAAAAAAAAAAAAAAgAEAAAAAMC5qcGdQSwECFAMUAAAACAAAACFQiU/bFgkAAAAHAAAABQAAAAAAAAAAAAAAgAFPAAAA" +
  "MS5qcGdQSwECLgMuAAAADAAAACFQiU/bFiwAAAAHAAAABQAAAAAAAAAAAAAAgAF7AAAAMi5qcGdQSwECPwM/AAIADgAAACFQ" +
  "iU/bFhoAAAAHAAAABQAAAAAAAAAAAAAAgAHKAAAAMy5qcGdQSwUGAAAAAAQABADMAAAABwEAAAAA";

Deno.test("openSource() names the compression of a zip's images that cannot be read", () =>
  inFolder(async (folder) => {
    await assertRefused(
      folder,
      "x.zip",
      Uint8Array.fromBase64(PACKED_OTHERWISE),
      "its images are compressed by bzip2 and LZMA, and only stored and deflated ones are read; unpack it, and give",
    );
    const source = await openBytes(folder, "x.zip", Uint8Array.fromBase64(PACKED_IN_PART));
    assertEquals(await outcomesOf(source), [text("picture")]);
    assertEquals(source.notes, [
      "2 images left out that are compressed by bzip2: unpack the zip, and give the folder.",
      "3.jpg left out, which is compressed by LZMA: unpack the zip, and give the folder.",
    ]);
  }));

Deno.test("openSource() says that something is no address", async () => {
  for (
    const place of ["http://", "https://", "http://[", "http://x:99999/a.zip", "http://{0..1}:x/"]
  ) {
    const error = await assertRejects(() => openSource(place), Error);
    assertStringIncludes(error.message, "it is not a complete address, such as https://");
  }
});

Deno.test("openSource() stops unpacking at the size that a zip's directory says", () =>
  inFolder(async (folder) => {
    const bomb = new Uint8Array(20e6);
    const zip = await zipOf([["bomb.jpg", bomb], ["good.jpg", text("good")]], { level: 9 });
    const claims = { 1000: "they do not unpack to 1000 bytes", 0x20000000: "cannot be right" };
    for (const [size, words] of Object.entries(claims)) {
      const lying = changed(zip, (view, bytes) => {
        view.setUint32(find(bytes, CENTRAL) + 24, Number(size), true);
      });
      const [outcome, good] = await outcomesOf(await openBytes(folder, "x.zip", lying));
      assertStringIncludes(`${outcome}`, words);
      assertEquals(good, text("good"));
    }
  }));

Deno.test("openSource() reads tar headers of every kind of number, and refuses sizes that cannot be", () =>
  inFolder(async (folder) => {
    const entries = faces(2);
    const tar = await tarOf(entries);
    const sized = (field: readonly number[]) =>
      changed(tar, (_, bytes) => {
        bytes.set(field, 124);
        withTarSums(bytes);
      });
    const size = entries[0][1].length;
    const base256 = [0x80, ...new Array(9).fill(0), size >> 8, size & 255];
    const source = await openBytes(folder, "x.tar", sized(base256));
    assertEquals(await outcomesOf(source), entries.map(([, bytes]) => bytes));
    for (const field of ["77777777777\0", "-0000000001\0", "999\0", "\xff\xff\xff\xff\xff\xff"]) {
      await assertRefused(
        folder,
        "x.tar",
        sized([...field].map((c) => c.charCodeAt(0))),
        "is said to have",
      );
    }
    await assertRefused(
      folder,
      "x.tar",
      changed(tar, (_, bytes) => bytes.fill(1, 1100, 1110)),
      "it is damaged at byte",
    );
  }));

Deno.test("checkRuns() lets no run of a Parquet page be far longer than the page", () => {
  const page = (...levels: number[]) => Uint8Array.of(levels.length, 0, 0, 0, ...levels);
  const options = { count: 9, encoding: "PLAIN", mostLevel: 1 };
  checkRuns(page(9 << 1, 1), options); // nine times the level 1
  checkRuns(page(2 << 1 | 1, 0xff, 0x80), options); // two bytes of packed levels
  checkRuns(page(32 << 1 | 1, 0xff, 0x80), options); // as DuckDB fills them up
  for (const levels of [[0x80, 0x80, 0x80, 1, 1], [0xfe, 0xff, 0xff, 0xff, 15, 1], [0x80]]) {
    assertThrows(() => checkRuns(page(...levels), options), Error, "its runs do not fit");
  }
  assertThrows(() => checkRuns(Uint8Array.of(9, 0, 0, 0, 18, 1), options), Error, "do not fit");
  const coded = { ...options, encoding: "RLE_DICTIONARY", mostLevel: 0 };
  checkRuns(Uint8Array.of(3, 9 << 1, 5), coded);
  for (const width of [0, 33]) {
    assertThrows(() => checkRuns(Uint8Array.of(width, 0xff, 0xff, 3), coded), Error, "do not fit");
  }
});

Deno.test("checkRuns() refuses blocks of differences that never end, and encodings that unpack to anything", () => {
  const delta = { count: 9, encoding: "DELTA_BINARY_PACKED", mostLevel: 0 };
  checkRuns(Uint8Array.of(0x80, 1, 4, 9), delta); // blocks of 128 values in 4 parts
  for (const header of [[0x80, 1, 0], [0, 4], [0x80, 1, 3], [0xff, 0xff, 0xff, 0x7f, 4], [0x80]]) {
    assertThrows(() => checkRuns(Uint8Array.from(header), delta), Error, "do not fit");
  }
  for (const encoding of ["DELTA_BYTE_ARRAY", "BYTE_STREAM_SPLIT", "RLE"]) {
    assertThrows(
      () => checkRuns(Uint8Array.of(0x80, 1, 4, 9), { ...delta, encoding }),
      Error,
      `encoded as ${encoding}, which is not read`,
    );
  }
});

Deno.test("openSource() refuses a Parquet file that says more than its bytes can hold", () =>
  inFolder(async (folder) => {
    const file = (footer: number[]) =>
      Uint8Array.from([...text("PAR1"), ...footer, footer.length, 0, 0, 0, ...text("PAR1")]);
    const words = "the end of it, which says what is where, cannot be read";
    const columns = [0x15, 2, 0x19]; // version 1, then the list of columns
    const billion = [0xff, 0xff, 0xff, 0xff, 3];
    for (
      const footer of [
        [...columns, 0xfc, ...billion, 0], // as many columns
        [...columns, 0xf8, ...billion, 0], // as many texts
        [0x16, ...new Array(100).fill(0xff), 0, 0], // a number of 100 bytes
        [...new Array(100).fill(0x1c), ...new Array(101).fill(0)], // a hundred structures in one another
        [0x18, ...billion, 0], // a text
        [0x1b, 0, 0], // a map, which Parquet does not have
        [0], // nothing
      ]
    ) {
      await assertRefused(folder, "x.parquet", file(footer), words);
    }
    const column = [0x48, 1, 0x61, 0x15, 2, 0]; // named a, of one column
    const chain = [
      ...columns,
      0xfc,
      120,
      ...new Array(120).fill(column).flat(),
      0x16,
      0,
      0x19,
      0x0c,
      0,
    ];
    await assertRefused(folder, "x.parquet", file(chain), words);
  }));

Deno.test("openSource() stops unpacking at the size that a page of a Parquet file has", () =>
  inFolder(async (folder) => {
    const bomb = new Uint8Array(10e6);
    for (const codec of ["GZIP", "BROTLI", "ZSTD"] as const) {
      const file = parquetOf([{ bytes: bomb, path: "bomb.jpg" }], { codec });
      const at = find(file, [0x15, 6, 0x15]) + 3; // behind the type of a page, its size in four times seven bits
      const lying = changed(file, (_, bytes) => bytes.set([0x80 | 112, 0x80 | 46, 0x80, 0], at)); // 2 * 3000
      const begun = performance.now();
      const outcomes = await outcomesOf(await openBytes(folder, "x.parquet", lying));
      assertStringIncludes(`${outcomes[0]}`, "a page of it is damaged: its values cannot be read");
      const took = performance.now() - begun;
      assert(took < 2000, `${codec}: ${took} ms`);
      const good = await openBytes(folder, "x.parquet", parquetOf(rowsOf(faces(2)), { codec }));
      assertEquals(await outcomesOf(good), faces(2).map(([, bytes]) => bytes), codec);
    }
  }));

Deno.test("openSource() refuses a size in a tar that is no whole number", () =>
  inFolder(async (folder) => {
    for (const size of ["1.5", "-1", "1e3", "NaN", ""]) {
      const tar = await tarOf([["header", text(paxRecord("size", size))], ["1.jpg", text("one")]]);
      tar[156] = "x".charCodeAt(0);
      await assertRefused(folder, "x.tar", withTarSums(tar), "is said to have");
    }
  }));
