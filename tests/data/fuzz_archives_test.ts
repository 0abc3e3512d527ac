import { assert, assertEquals } from "@std/assert";
import { join } from "node:path";
import { openSource, values } from "../../data/mod.ts";
import { pagesOf, readPage } from "../../data/sources/archives/_parquet_pages.ts";
import {
  type Entry,
  firstVersionChunk,
  isTarHeaderAt,
  memoryFile,
  parquetOf,
  paxRecord,
  TAR_BLOCK,
  tarOf,
  withTarSums,
  zipOf,
} from "../_archives.ts";
import { inFolder } from "../_command.ts";
import { assertSentence, fuzz, type Mutant, mutantOf, type Sample } from "../_fuzz.ts";

const text = (words: string) => new TextEncoder().encode(words);
const faces: readonly Entry[] = Array.from(
  { length: 6 },
  (_, i) => [`faces/${i}.jpg`, text(`picture ${i} `.repeat(10 + i))],
);
/** Names that lead out of their folder. */
const ASTRAY: readonly Entry[] = [
  "../../up.jpg",
  "/etc/root.jpg",
  "C:\\windows\\x.png",
  "a/../../b.webp",
].map((name) => [name, text(name)]);

/** The lengths of a zip's records, by what they begin with. */
const ZIP_RECORDS: Readonly<Record<number, number>> = {
  0x04034b50: 30,
  0x02014b50: 46,
  0x06054b50: 22,
  0x06064b50: 56,
  0x07064b50: 20,
};

/** All fields of all records of a zip. */
function zipFields(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer);
  const fields: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const length = ZIP_RECORDS[view.getUint32(at, true)] ?? 0;
    for (let i = 4; i < length; i += 2) fields.push(at + i);
  }
  return fields;
}

/** The fields of size, sum and type of each header of a tar. */
function tarFields(bytes: Uint8Array): number[] {
  const fields: number[] = [];
  for (let at = 0; at < bytes.length; at += TAR_BLOCK) {
    if (isTarHeaderAt(bytes, at)) {
      fields.push(...[0, 124, 128, 134, 135, 148, 156, 257, 345].map((i) => at + i));
    }
  }
  return fields;
}

/** A tar whose first file has name and size in a pax header. */
async function paxTar(): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await tarOf([
    ["header", text(`${paxRecord("path", "named.jpg")}${paxRecord("size", "3")}`)],
    ["short.jpg", text("one")],
    ["2.jpg", text("two")],
  ]);
  bytes[156] = "x".charCodeAt(0);
  return withTarSums(bytes);
}

/** A tar with GNU's way to write a long name, and with links out of it. */
async function gnuTar(): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await tarOf([
    ["././@LongLink", text(`${"long/".repeat(30)}1.jpg\0`)],
    ["long.jpg", text("one")],
    ["link.jpg", text("")],
    ["2.jpg", text("two")],
  ]);
  bytes[156] = "L".charCodeAt(0);
  const link = 4 * TAR_BLOCK;
  bytes[link + 156] = "2".charCodeAt(0);
  bytes.set(text("../../../../etc/passwd"), link + 157);
  return withTarSums(bytes);
}

const rows = faces.map(([path, bytes], i) => ({ path, bytes, label: i % 2 }));
const again = [...rows, ...rows, ...rows].map((row, i) => ({ ...row, path: `${i}.jpg` }));
const footer = (bytes: Uint8Array) => {
  const length = new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
  const start = bytes.length - 8 - length;
  return Array.from({ length: length + 8 }, (_, i) => start + i);
};
/** Where the data of a Parquet file has the headers of its pages, more or less. */
const pageHeaders = (bytes: Uint8Array) =>
  Array.from({ length: Math.min(80, bytes.length) }, (_, i) => i);

const ARCHIVES: Readonly<Record<string, readonly Sample[]>> = {
  zip: await Promise.all([
    ["stored", zipOf(faces)] as const,
    ["deflated", zipOf(faces, { level: 9, comment: "faces" })] as const,
    ["zip64", zipOf(faces, { level: 9, zip64: true })] as const,
    ["astray", zipOf([...ASTRAY, ["folder/", text("")]])] as const,
  ].map(async ([name, made]) => ({
    name: `zip, ${name}`,
    bytes: await made,
    fields: zipFields(await made),
  }))),
  tar: await Promise.all([
    [
      "plain",
      tarOf([["0.cls", text("1")], ["0.jpg", text("zero")], ["1.json", text('{"label":"x"}')], [
        "1.jpg",
        text("one"),
      ]]),
    ] as const,
    ["pax", tarOf([["x".repeat(120) + "ü.jpg", text("long")], ...faces.slice(0, 2)])] as const,
    ["pax, size", paxTar()] as const,
    ["GNU", gnuTar()] as const,
    ["astray", tarOf(ASTRAY)] as const,
  ].map(async ([name, made]) => ({
    name: `tar, ${name}`,
    bytes: await made,
    fields: tarFields(await made),
  }))),
  parquet: ([
    ["plain", parquetOf(rows, { codec: "UNCOMPRESSED" })],
    ["snappy, labels", parquetOf(rows, { classes: ["a", "b"], codec: "SNAPPY" })],
    ["zstd", parquetOf(rows, { classes: ["a", "b"], codec: "ZSTD", rowGroupSize: 2 })],
    ["gzip", parquetOf(rows, { codec: "GZIP" })],
    ["brotli", parquetOf(rows, { codec: "BROTLI" })],
    ["dictionaries", parquetOf(again, { rowGroupSize: 20, codec: "SNAPPY" })],
  ] as const).map(([name, bytes]) => ({
    name: `parquet, ${name}`,
    bytes,
    fields: [...footer(bytes), ...pageHeaders(bytes)],
  })),
};

function archiveMutant(kind: string, seed: number, number: number): Mutant {
  const { bytes, description } = mutantOf(ARCHIVES[kind], seed, number);
  return kind !== "tar" || number % 3 === 0
    ? { bytes, description }
    : { bytes: withTarSums(bytes), description: `${description}; sums made right` };
}

for (const [i, kind] of Object.keys(ARCHIVES).entries()) {
  Deno.test(`openSource() gives the images of damaged ${kind} files, or a sentence`, () =>
    inFolder(async (folder) => {
      const [seed, path] = [10 + i, join(folder, `x.${kind}`)];
      await fuzz(kind, {
        count: 1200,
        seed,
        mutant: (number) => archiveMutant(kind, seed, number),
        read: async (bytes) => {
          await Deno.writeFile(path, bytes);
          const source = await openSource(path);
          assert(source.length > 0);
          for await (const { name, label, read } of values(source)) {
            assert(name !== "" && !/^\/|\\|(^|\/)\.\.?(\/|$)/.test(name), `the name ${name}`);
            assertEquals(typeof (label ?? ""), "string");
            try {
              const image = await read();
              assert(image instanceof Uint8Array);
            } catch (error) {
              assertSentence(error);
            }
          }
        },
      });
      assertEquals((await Array.fromAsync(Deno.readDir(folder))).length, 1, "a file was written");
    }));
}

Deno.test("readPage() gives the values of damaged Parquet pages of the first version, or a sentence", async () => {
  const { bytes: file, chunk } = firstVersionChunk();
  const whole = await file.read(0, file.size);
  const samples = [{ name: "pages", bytes: whole }];
  const seed = 20;
  await fuzz("Parquet pages", {
    count: 1000,
    seed,
    mutant: (number) => mutantOf(samples, seed, number),
    read: async (bytes) => {
      const damaged = memoryFile(bytes);
      const found = [];
      for await (const page of pagesOf(damaged, { ...chunk, length: bytes.length })) {
        found.push(...await readPage(damaged, chunk, page));
      }
      assertEquals(found.length, chunk.rows);
      assert(found.every((value) => value === null || value instanceof Uint8Array));
    },
  });
});
