/** The list of `--exclude`, and its copy in the run folder: a run keeps its data although the list changes. */
import { whyDenied } from "../../core/errors.ts";
import { exclude, readNames } from "../../data/sources/exclude.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { counted } from "../../core/words.ts";
import type { RunFolder } from "./folder.ts";
import type { RunConfig } from "./config.ts";

/** The files of a run. */
export interface Selection {
  readonly files: Source;
  /** What the list says, where there is one. */
  readonly list?: Uint8Array;
  /** A sentence about what is left out. */
  readonly said?: string;
}

/** Which list is meant. */
export interface SelectionOptions {
  /** The value of `--exclude`. */
  readonly asked?: string;
  readonly run: RunFolder;
  /** The configuration of the run that goes on. */
  readonly saved?: RunConfig;
}

/**
 * Leaves out what the list names: the one that is asked for, or, of a run that goes on, the one it was begun with.
 *
 * @throws {Error} When a list cannot be read, or a run that goes on was begun with another one.
 */
export async function selectFiles(
  files: Source,
  { asked, run, saved }: SelectionOptions,
): Promise<Selection> {
  if (saved && asked !== undefined) await refuseChange(asked, run, saved);
  const path = saved ? saved.exclude && run.exclude : asked;
  if (path === undefined) return { files };
  const list = await readList(path);
  const names = new Set(namesOf(list, path));
  const { files: left, unknown } = await exclude(names)(files);
  if (left.length === 0) {
    throw new Error(
      `Cannot use the list ${path} as it leaves out all ${
        counted(files.length, "image")
      }: take names out of it`,
    );
  }
  const missing = unknown.length > 0
    ? `; ${unknown.length} of ${names.size} names are not in the data, such as ${unknown[0]}`
    : "";
  const said = `Left out: ${files.length - left.length} of ${
    counted(files.length, "image")
  }, as ${path} says${missing}`;
  return { files: left, list, said };
}

async function refuseChange(asked: string, run: RunFolder, saved: RunConfig): Promise<void> {
  const before = saved.exclude === undefined ? new Uint8Array() : await readList(run.exclude);
  const [names, namesBefore] = [await readList(asked), before].map((list) =>
    new Set(namesOf(list, asked))
  );
  if (names.symmetricDifference(namesBefore).size === 0) return;
  throw new Error(
    `Cannot resume ${run.path} with --exclude ${asked} as it was trained ` +
      `${saved.exclude === undefined ? "without a list" : `with the list ${run.exclude}`}: ` +
      "leave the flag out, choose another --out, or start again with --fresh",
  );
}

async function readList(path: string): Promise<Uint8Array> {
  try {
    return await Deno.readFile(path);
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound
      ? "there is no such file; check the path"
      : whyDenied(error, ["read"], path);
    throw new Error(`Cannot read the list ${path}: ${reason}`);
  }
}

function namesOf(list: Uint8Array, path: string): string[] {
  try {
    return readNames(list);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}
