import { messageOf } from "../../../core/errors.ts";
import { type FileMetaData, parquetMetadata, parquetSchema, type SchemaTree } from "hyparquet";
import { createHash } from "../../../core/node.ts";
import { checkRange, type RandomAccess } from "./bytes.ts";
import { ALL, type Choice, type Kinds, sayMissing, take } from "../choice/choice.ts";
import { firstAbove, NoImages, type Opened, sourceOf } from "../opened.ts";
import { splitName, splitOfArchive } from "../choice/kinds.ts";
import { lru } from "../../pipeline/lru.ts";
import { entryName, sortedByName } from "../choice/names.ts";
import { type Chunk, type Page, pagesOf, readPage } from "./_parquet_pages.ts";
import { readStruct } from "./_thrift.ts";

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

/** The columns that are read, each as the path from the schema's root to it. */
interface Columns {
  readonly image: readonly SchemaTree[];
  readonly path?: readonly SchemaTree[];
  readonly label?: readonly SchemaTree[];
}

async function readFooter(bytes: RandomAccess, choice: Choice) {
  const ENDING_BYTES = 8; // the footer's length and "PAR1"
  const ending = new DataView(
    (await bytes.read(Math.max(0, bytes.size - ENDING_BYTES), Math.min(ENDING_BYTES, bytes.size)))
      .buffer,
  );
  const length = ending.byteLength < ENDING_BYTES ? 0 : ending.getUint32(0, true) + ENDING_BYTES;
  const footer = length > 0 && length <= bytes.size
    ? await bytes.read(bytes.size - length, length)
    : new Uint8Array();
  let [metadata, root]: [FileMetaData?, SchemaTree?] = [];
  try {
    readStruct(footer);
    metadata = parquetMetadata(footer, { geoparquet: false });
    checkDepth(metadata);
    root = parquetSchema(metadata);
  } catch (cause) { // what the package says is about its own code
    const reason = "the end of it, which says what is where, cannot be read";
    throw new Error(`it is cut off or damaged: ${reason}; copy or download it again`, { cause });
  }
  const rows = metadata.row_groups.reduce((sum, { num_rows }) => sum + Number(num_rows), 0);
  const { columns, kinds } = findColumns(root, { asked: choice.column, rows, metadata });
  return { metadata, columns, kinds, footer, classes: classNames(metadata, columns.label?.at(-1)) };
}

/** The package builds the tree of columns recursively, and keeps the whole path of each. */
function checkDepth({ schema }: FileMetaData): void {
  const MOST_DEPTH = 100;
  const left: number[] = []; // children to come, of the column and of all above it
  for (const { num_children: children = 0 } of schema) {
    while (left.at(-1) === 0) left.pop();
    if (left.length > 0) left[left.length - 1]--;
    if (left.push(children) > MOST_DEPTH) throw new RangeError("its columns are too deep");
  }
}

/** A column that may hold images. */
interface Candidate {
  readonly name: string;
  readonly hasPath: boolean;
  readonly columns: Columns;
}

/** Finds the column of images: the one that is asked for, one with a usual name, or the only one. */
function findColumns(
  root: SchemaTree,
  { asked, rows, metadata }: {
    readonly asked?: string;
    readonly rows: number;
    readonly metadata: FileMetaData;
  },
): { readonly columns: Columns; readonly kinds: readonly Kinds[] } {
  const found = root.children.flatMap((top): Candidate[] => {
    if (top.element.repetition_type === "REPEATED") return [];
    const { name } = top.element;
    const child = (name: string) => top.children.find(({ element }) => element.name === name);
    const [bytes, path] = [child("bytes"), child("path")];
    if (bytes?.element.type === "BYTE_ARRAY" && bytes.element.repetition_type !== "REPEATED") {
      const columns = { image: [root, top, bytes], ...(path ? { path: [root, top, path] } : {}) };
      return [{ name, hasPath: path !== undefined, columns }];
    }
    return isBytes(top) ? [{ name, hasPath: false, columns: { image: [root, top] } }] : [];
  });
  const names = root.children.map(({ element }) => element.name).join(", ");
  if (found.length === 0) {
    throw new NoImages(`it has no column of image bytes; its columns are ${entryName(names)}`);
  }
  const usual = usualColumn(found, featureNames(metadata));
  const kinds = take(new Map(found.map(({ name }) => [name, rows])), {
    ...{ flag: "column", unit: "row", asked },
    usual: usual && new Set([usual.name]),
  });
  const best = found.find(({ name }) => kinds.taken.has(name));
  if (!best) throw new Error(sayMissing(kinds, asked!));
  const label = root.children.find(({ element, children }) =>
    element.name === "label" && children.length === 0 && element.type !== "BOOLEAN"
  );
  return {
    columns: { ...best.columns, ...(label ? { label: [root, label] } : {}) },
    kinds: found.length > 1 ? [{ ...kinds, taken: new Set([best.name]) }] : [],
  };
}

/** The one that is called `image` or `jpg`, or else the only one of `{bytes, path}`, or the only one at all. */
function usualColumn(
  found: readonly Candidate[],
  features: ReadonlySet<string>,
): Candidate | undefined {
  for (const name of ["image", "jpg", "jpeg"]) {
    const called = found.find((candidate) => candidate.name.toLowerCase() === name);
    if (called) return called;
  }
  const only = (some: readonly Candidate[]) => some.length === 1 ? some[0] : undefined;
  return only(found) ?? only(found.filter(({ hasPath }) => hasPath)) ??
    only(found.filter(({ name }) => features.has(name)));
}

/** The columns that are images by the metadata of Hugging Face. */
function featureNames({ key_value_metadata }: FileMetaData): ReadonlySet<string> {
  const text = key_value_metadata?.find(({ key }) => key === "huggingface")?.value;
  try {
    const features = Object.entries(JSON.parse(text ?? "{}").info?.features ?? {});
    return new Set(
      features.filter(([, value]) => Object(value)._type === "Image").map(([name]) => name),
    );
  } catch {
    return new Set();
  }
}

function isBytes({ element, children }: SchemaTree): boolean {
  const isText = element.converted_type !== undefined || element.logical_type !== undefined;
  return element.type === "BYTE_ARRAY" && children.length === 0 && !isText;
}

/** The names of the classes for labels that are numbers, from the metadata of Hugging Face. */
function classNames({ key_value_metadata }: FileMetaData, label?: SchemaTree): readonly string[] {
  const text = key_value_metadata?.find(({ key }) => key === "huggingface")?.value;
  try {
    const names = JSON.parse(text ?? "{}").info?.features?.[label?.element.name ?? ""]?.names;
    return Array.isArray(names) ? names.map(String) : [];
  } catch {
    return [];
  }
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
    ...{ offset, length, rows, codec: data.codec, type: data.type },
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
