/** The footer of a Parquet file, and the columns of images, their paths and labels that it describes. */
import { type FileMetaData, parquetMetadata, parquetSchema, type SchemaTree } from "hyparquet";
import { type Choice, type Kinds, sayMissing, take } from "../choice/choice.ts";
import { entryName } from "../choice/names.ts";
import { NoImages } from "../opened.ts";
import type { RandomAccess } from "./bytes.ts";
import { readStruct } from "./_thrift.ts";

/** The columns that are read, each as the path from the schema's root to it. */
export interface Columns {
  readonly image: readonly SchemaTree[];
  readonly path?: readonly SchemaTree[];
  readonly label?: readonly SchemaTree[];
}

/**
 * Reads the footer of a file, which says what is where, and finds its columns.
 *
 * @throws {Error} When it is cut off or damaged, or there is no column of images, or not the one asked for.
 */
export async function readFooter(bytes: RandomAccess, choice: Choice) {
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
  const usual = usualColumn(found, imageFeatures(metadata));
  const kinds = take(new Map(found.map(({ name }) => [name, rows])), {
    flag: "column",
    unit: "row",
    asked,
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

function isBytes({ element, children }: SchemaTree): boolean {
  const isText = element.converted_type !== undefined || element.logical_type !== undefined;
  return element.type === "BYTE_ARRAY" && children.length === 0 && !isText;
}

/** What Hugging Face's metadata says of the columns, by their names. */
function featuresOf({ key_value_metadata }: FileMetaData): Record<string, unknown> {
  const text = key_value_metadata?.find(({ key }) => key === "huggingface")?.value;
  try {
    return Object(JSON.parse(text ?? "{}").info?.features);
  } catch {
    return {};
  }
}

/** The columns that are images by that metadata. */
function imageFeatures(metadata: FileMetaData): ReadonlySet<string> {
  const features = Object.entries(featuresOf(metadata));
  return new Set(
    features.filter(([, value]) => Object(value)._type === "Image").map(([name]) => name),
  );
}

/** The names of the classes for labels that are numbers, from that metadata. */
function classNames(metadata: FileMetaData, label?: SchemaTree): readonly string[] {
  const { names } = Object(featuresOf(metadata)[label?.element.name ?? ""]);
  return Array.isArray(names) ? names.map(String) : [];
}
