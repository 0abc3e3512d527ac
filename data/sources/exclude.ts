import { decodeText } from "../files.ts";
import { oneLine } from "../../core/one_line.ts";
import { fromIndexed } from "../pipeline/dataset.ts";
import type { Source } from "./image_file.ts";

/**
 * What {@linkcode exclude} makes.
 *
 * @category Stages
 */
export interface Excluded {
  /** The files that are left, in the same order. */
  readonly files: Source;
  /** Names that no file has. */
  readonly unknown: readonly string[];
}

/**
 * Leaves out the files of these names. Reads no file, only all names once.
 *
 * ```ts
 * import { exclude, fromDirectory, readNames } from "@nash/gan/data";
 *
 * const names = readNames(await Deno.readTextFile("exclude.txt"));
 * const { files, unknown } = await exclude(names)(await fromDirectory("faces"));
 * console.log(`${files.length} files are left; ${unknown.length} names are not in the data`);
 * ```
 *
 * @category Stages
 */
export function exclude(
  names: Iterable<string>,
): (files: Source) => Promise<Excluded> {
  const wanted = new Set(names);
  const normalised = new Map(Array.from(wanted, (name) => [normalise(name), name]));
  return async (files) => {
    const kept = new Uint32Array(files.length);
    const [found, matched] = [new Set<string>(), new Set<string>()];
    let count = 0;
    for (let i = 0; i < files.length; i++) {
      const { name } = await files.at(i);
      const match = wanted.has(name) ? name : normalised.get(normalise(name));
      if (match !== undefined) {
        found.add(name);
        matched.add(match);
      } else kept[count++] = i;
    }
    const without = (text: string) => JSON.stringify([text, [...found].sort()]);
    return {
      files: {
        ...fromIndexed(count, (index) => files.at(kept[index])),
        fingerprint: async () => without(await files.fingerprint()),
        identity: async () => without(await files.identity()),
        notes: files.notes,
      },
      unknown: Array.from(wanted).filter((name) => !matched.has(name)),
    };
  };
}

/**
 * Reads a list of file names, one a line; empty lines and lines that begin with `#` are skipped. A name in double quotes
 * is read as JSON, for names that begin with `#` or hold line breaks. A leading `./`, as other programs write it, is
 * ignored. Bytes may be UTF-8 or UTF-16, with or without a byte order mark.
 *
 * @throws {Error} When a quoted name is not valid JSON; the message names the line.
 * @category Stages
 */
export function readNames(list: string | Uint8Array): string[] {
  const text = typeof list === "string" ? list.replace(/^\ufeff/, "") : decodeText(list);
  return text.split("\n").flatMap((line, i) => {
    const name = line.replace(/\r$/, "").replace(/^(\.[/\\]+)+(?=.)/, "");
    if (name.trim() === "" || name.startsWith("#")) return [];
    if (!name.startsWith('"')) return [name];
    try {
      return [String(JSON.parse(name))];
    } catch {
      throw new Error(
        `Cannot read line ${
          i + 1
        } as a file name: it begins with a quote but is not a JSON string; ` +
          `write ${oneLine(JSON.stringify(name))}`,
      );
    }
  });
}

/** One form of names whose slashes and accented letters differ between systems. */
function normalise(name: string): string {
  return name.replaceAll("\\", "/").normalize("NFC");
}

/** The line from which {@linkcode readNames} reads a name. */
export function nameLine(name: string): string {
  const isPlain = name.trim() !== "" && !/^["#]|^\.[/\\]|[\r\n]|^\ufeff/.test(name);
  return isPlain ? name : JSON.stringify(name);
}
