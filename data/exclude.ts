import { oneLine } from "../core/_one_line.ts";
import { fromIndexed } from "./dataset.ts";
import type { Source } from "./image_file.ts";

/** What {@linkcode exclude} makes. */
export interface Excluded {
  /** The files that are left, in the same order. */
  readonly files: Source;
  /** The names that no file has. */
  readonly unknown: readonly string[];
}

/**
 * Leaves out the files of these names. Reads no file: it walks through the names once, and keeps a number a file.
 *
 * ```ts
 * import { exclude, fromDirectory, readNames } from "@nash/gan/data";
 *
 * const names = readNames(await Deno.readTextFile("exclude.txt"));
 * const { files, unknown } = await exclude(names)(await fromDirectory("faces"));
 * console.log(`${files.length} files are left; ${unknown.length} names are not in the data`);
 * ```
 */
export function exclude(
  names: Iterable<string>,
): (files: Source) => Promise<Excluded> {
  const wanted = new Set(names);
  return async (files) => {
    const kept = new Uint32Array(files.length);
    const found = new Set<string>();
    let count = 0;
    for (let i = 0; i < files.length; i++) {
      const { name } = await files.at(i);
      if (wanted.has(name)) found.add(name);
      else kept[count++] = i;
    }
    const without = (text: string) => JSON.stringify([text, [...found].sort()]);
    return {
      files: {
        ...fromIndexed(count, (index) => files.at(kept[index])),
        fingerprint: async () => without(await files.fingerprint()),
        identity: async () => without(await files.identity()),
        notes: files.notes,
      },
      unknown: Array.from(wanted).filter((name) => !found.has(name)),
    };
  };
}

/**
 * Reads a list of file names: one a line; empty lines and lines that begin with `#` are skipped. A name that begins with
 * a double quote is read as JSON, for names that begin with `#` or hold line breaks.
 *
 * @throws {Error} When a quoted name is no JSON text; the message says in which line.
 */
export function readNames(text: string): string[] {
  return text.split("\n").flatMap((line, i) => {
    const name = line.replace(/\r$/, "").replace(/^(\.\/)+/, ""); // as `find .` writes names
    if (name.trim() === "" || name.startsWith("#")) return [];
    if (!name.startsWith('"')) return [name];
    try {
      return [String(JSON.parse(name))];
    } catch {
      throw new Error(
        `Cannot read line ${i + 1} as a file name: it begins with a quote and is no JSON text; ` +
          `write ${oneLine(JSON.stringify(name))}`,
      );
    }
  });
}

/** A name as {@linkcode readNames} reads it. */
export function nameLine(name: string): string {
  const isPlain = name.trim() !== "" && !/^["#]|[\r\n]/.test(name);
  return isPlain ? name : JSON.stringify(name);
}
