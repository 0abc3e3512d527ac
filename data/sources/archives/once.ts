/** Files that one of several processes makes, once, and that are complete or not there at all. */
import { dirname } from "../../../core/node.ts";

/**
 * Makes a file, or waits while another process does.
 *
 * @param write Fills a file beside it, which may hold a part from an earlier try.
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
  if (await existsFile(path)) { // another process has made it
    await Deno.remove(part).catch(() => {}); // opening may have created it again
    return;
  }
  await write(file);
  await file.sync();
  await Deno.rename(part, path);
}

/** The name of the file while it is incomplete. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/** Whether a name leads to something: that of a dead link does not. */
export async function existsFile(path: string): Promise<boolean> {
  try {
    await Deno.stat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
