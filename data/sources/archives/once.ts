/** Files that are made once, by one of several processes, and are there whole or not at all. */
import { dirname } from "node:path";

/**
 * Makes a file, unless another process does so meanwhile: the others wait for it.
 *
 * @param write Fills the file beside it, which may hold a part from an earlier try.
 * @throws {Error} What `write` throws, or the disk.
 */
export async function writeOnce(
  path: string,
  write: (file: Deno.FsFile) => Promise<void>,
): Promise<void> {
  const part = partOf(path);
  await Deno.mkdir(dirname(path), { recursive: true });
  using file = await Deno.open(part, { write: true, read: true, create: true });
  await file.lock(true);
  if (await existsFile(path)) { // another one has made it
    await Deno.remove(part).catch(() => {}); // opening may have made it anew
    return;
  }
  await write(file);
  await file.sync();
  await Deno.rename(part, path);
}

/** The file that is written until it is whole. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/** Whether there is a file, or something else, of that name. */
export async function existsFile(path: string): Promise<boolean> {
  try {
    await Deno.stat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
