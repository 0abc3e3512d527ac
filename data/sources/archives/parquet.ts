import { messageOf } from "../../../core/errors.ts";
import type { FileMetaData, SchemaTree } from "hyparquet";
import { createHash } from "../../../core/node.ts";
import { checkRange, type RandomAccess } from "./bytes.ts";
import { ALL, type Choice } from "../choice/choice.ts";
import { firstAbove, type Opened, sourceOf } from "../opened.ts";
import { splitName, splitOfArchive } from "../choice/kinds.ts";
import { lru } from "../../pipeline/lru.ts";
import { entryName, sortedByName } from "../choice/names.ts";
import { type Columns, readFooter } from "./_parquet_footer.ts";
import { type Chunk, type Page, pagesOf, readPage } from "./_parquet_pages.ts";

/** The most bytes of pages that are cached. */
const KEPT_BYTES = 2 ** 28;
/** Row groups that are opened at the same time. */
const CONCURRENT = 8;

/**
 * The images in a Parquet file, in the layout of a Hugging Face image data set: a column `image` of `{bytes, path}` or of
 * bytes, and perhaps a column `label`. Images are named by their paths, or by the numbers of their rows where paths are
 * missing or not all different.
 *
 * Opening reads the footer, all paths and labels, and the headers of the pages, which are about 1 MB each. An image is
 * read with the whole page that it is in; the pages used last are kept, up to 256 MiB. In random order most images of a
 * larger file cost a page, so cache the decoded images for the second epoch.
 *
 * @throws {Error} When the file is cut off or damaged, or has no column of images.
 */
export async function fromParquet(bytes: RandomAccess, choice: Choice = {}): Promise<Opened> {
  checkChoice(bytes.name, choice);
  const { metadata, columns, kinds, classes, footer } = await readFooter(bytes, choice);
  const said = metadata.row_groups.reduce((sum, { num_rows }) => sum + Number(num_rows), 0);
  if (!(said <= bytes.size)) { // a few bytes can stand for any number of missing values
    throw new Error(`it is damaged: it is said to have ${said} rows in ${bytes.size} bytes`);
  }
  const digest = createHash("sha256").update(footer).digest("hex");
  const identity = `parquet ${bytes.size} ${digest}`;
  const places: (Page & { readonly chunk: Chunk })[] = [];
  const ends: number[] = []; // the row after each page
  const [paths, labels]: [unknown[], unknown[]] = [[], []];
  let rows = 0;
  for (let first = 0; first < metadata.row_groups.length; first += CONCURRENT) {
    const groups = metadata.row_groups.slice(first, first + CONCURRENT);
    for (const group of await Promise.all(groups.map((g) => readGroup(bytes, g, columns)))) {
      for (const page of group.pages) {
        places.push({ ...page, chunk: group.chunk });
        ends.push(rows += page.values);
      }
      for (const path of group.paths) paths.push(path);
      for (const label of group.labels) labels.push(label);
    }
  }

  const entries = entriesOf(rows, { paths, label: (row) => labelText(labels[row], classes) });
  const pageOf = lru<readonly unknown[]>(KEPT_BYTES);
  async function read(row: number): Promise<Uint8Array> {
    const number = firstAbove(ends, row);
    const { chunk, ...page } = places[number];
    const values = await pageOf(number, async () => {
      const value = await readPage(bytes, chunk, page);
      return { value, bytes: page.unpacked };
    });
    const value = values[row - (ends[number] - page.values)];
    if (value instanceof Uint8Array) return value.slice();
    throw new Error("the row has no bytes, and perhaps only the path of a file elsewhere");
  }

  return sourceOf(entries, {
    read: async ({ row }) => {
      try {
        return await read(row);
      } catch (error) {
        throw new Error(
          `Cannot read the image from the Parquet file, row ${row}: ${messageOf(error)}.`,
          { cause: error },
        );
      }
    },
    hashes: () => Promise.resolve({ fingerprint: `${identity} ${bytes.version}`, identity }),
    kinds,
  });
}

/** The rows, sorted by their paths, or named by their numbers where paths are missing or not all different. */
function entriesOf(
  rows: number,
  { paths, label }: {
    readonly paths: readonly unknown[];
    readonly label: (row: number) => string | undefined;
  },
) {
  const digits = String(Math.max(0, rows - 1)).length;
  const named = (nameOf: (row: number) => string) =>
    sortedByName(
      Array.from({ length: rows }, (_, row) => ({ name: nameOf(row), row, label: label(row) })),
    );
  const isPath = (path: unknown) => typeof path === "string" && path !== "";
  const byPaths = paths.length === rows && paths.every(isPath)
    ? named((row) => entryName(paths[row] as string))
    : [];
  return byPaths.length === rows
    ? byPaths
    : named((row) => `row-${String(row).padStart(digits, "0")}`);
}

/** Refuses choices that do not apply: the split is in the file's name, and kinds are columns. */
function checkChoice(name: string, { kind, split }: Choice): void {
  if (kind !== undefined && kind !== ALL) {
    throw new Error(`it holds no kind ${kind}, as a Parquet file has columns; choose by --column`);
  }
  const own = splitOfArchive(name);
  const wanted = split?.split(",").map(splitName);
  if (!wanted || wanted.includes(ALL) || wanted.includes(own)) return;
  throw new Error(
    `it holds no split ${split}; ` +
      (own === "" ? "its name tells no split, so leave out --split" : `its name says ${own}`),
  );
}

/** What is needed of a row group before any of its images is read. */
async function readGroup(
  bytes: RandomAccess,
  group: FileMetaData["row_groups"][number],
  { image, path, label }: Columns,
) {
  const chunk = chunkOf(bytes, group, image);
  return {
    chunk,
    pages: await Array.fromAsync(pagesOf(bytes, chunk)),
    paths: path ? await readAll(bytes, chunkOf(bytes, group, path)) : [],
    labels: label ? await readAll(bytes, chunkOf(bytes, group, label)) : [],
  };
}

function chunkOf(
  bytes: RandomAccess,
  group: FileMetaData["row_groups"][number],
  schema: readonly SchemaTree[],
): Chunk {
  const path = schema.at(-1)!.path.join(".");
  const data = group.columns.find(({ meta_data }) => meta_data?.path_in_schema.join(".") === path)
    ?.meta_data;
  if (!data) throw new Error(`its column ${entryName(path)} is missing or encrypted`);
  const starts = [data.dictionary_page_offset, data.data_page_offset].map(Number);
  const offset = Math.min(...starts.filter((start) => start > 0));
  const [length, rows, count] = [data.total_compressed_size, group.num_rows, data.num_values]
    .map(Number);
  checkRange(bytes.size, offset, length);
  if (!(rows >= 0) || count !== rows) {
    throw new Error(`it is damaged: ${count} values are said to fill ${rows} rows`);
  }
  return {
    offset,
    length,
    rows,
    codec: data.codec,
    type: data.type,
    path: schema.map(({ element }) => element),
  };
}

/** All values of a chunk of short values, which is read at once. */
async function readAll(bytes: RandomAccess, chunk: Chunk): Promise<readonly unknown[]> {
  const whole = await bytes.read(chunk.offset, chunk.length);
  const memory: RandomAccess = {
    ...bytes,
    size: whole.length,
    read: (offset, length) => {
      checkRange(whole.length, offset, length);
      return Promise.resolve(whole.slice(offset, offset + length));
    },
  };
  const inMemory = { ...chunk, offset: 0 };
  const values: unknown[][] = [];
  for await (const page of pagesOf(memory, inMemory)) {
    values.push([...await readPage(memory, inMemory, page)]);
  }
  return values.flat();
}

function labelText(label: unknown, classes: readonly string[]): string | undefined {
  if (typeof label === "string") return label;
  if (typeof label !== "number" && typeof label !== "bigint") return undefined;
  const number = Number(label);
  if (Number.isNaN(number) || (classes.length > 0 && number < 0)) return undefined; // "no label" of pandas, and of Hugging Face
  return classes[number] ?? String(label);
}
