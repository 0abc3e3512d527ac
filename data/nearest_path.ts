import { basename, dirname, join } from "../core/node.ts";
import { nearestName } from "../core/names.ts";

/**
 * The path that somebody probably meant by one that is not there: each part that is missing is taken from the names in its
 * folder. `undefined` if there is none like it.
 *
 * @param isWanted Whether something in a folder may be the last part.
 */
async function nearestPath(
  path: string,
  isWanted: (entry: Deno.DirEntry, folder: string) => boolean | Promise<boolean>,
): Promise<string | undefined> {
  const parent = dirname(path), last = basename(path);
  if (parent === path || last === "..") return undefined;
  const { state } = await Deno.permissions.query({ name: "read", path: parent });
  if (state !== "granted") return undefined; // Nobody is asked for a permission for the sake of advice.
  const isFolder = (entry: Deno.DirEntry) => !entry.isFile;
  try {
    const there = await Deno.stat(parent).then(() => true, () => false);
    const folder = there ? parent : await nearestPath(parent, isFolder);
    if (folder === undefined) return undefined;
    const names: string[] = [];
    for await (const entry of Deno.readDir(folder)) {
      if (!entry.name.startsWith(".") && await isWanted(entry, folder)) names.push(entry.name);
    }
    const name = names.includes(last) ? last : names.length > 0 && nearestName(last, names.sort());
    return name ? join(folder, name) : undefined;
  } catch {
    return undefined; // It may not be read.
  }
}

/** What to do about a path that is not there: the one that was probably meant, by {@linkcode nearestPath}, or to check it. */
export async function adviceOn(...meant: Parameters<typeof nearestPath>): Promise<string> {
  const near = await nearestPath(...meant);
  return near === undefined ? "check the path" : `did you mean ${near}?`;
}
