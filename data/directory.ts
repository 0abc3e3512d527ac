import { messageOf } from "./_check.ts";
import { fromArray, type IndexedDataset } from "./dataset.ts";
import type { ImageFile } from "./image_file.ts";

const IMAGE_NAME = /\.(jpe?g|png)$/i;

/**
 * The JPEG and PNG files in a folder and in the folders inside it, sorted by name, the same on every system.
 *
 * Names that begin with a dot are skipped. Links are followed, but no folder is entered twice.
 *
 * @throws {Error} When there is no such folder, it may not be read, or it holds no images.
 */
export async function fromDirectory(path: string): Promise<IndexedDataset<ImageFile>> {
  try {
    const names = await Array.fromAsync(listImages({ root: path, path: "", entered: new Set() }));
    if (names.length > 0) {
      return fromArray(names.sort(byCodeUnit).map((name) => imageFile(path, name)));
    }
  } catch (error) {
    throw new Error(`Cannot list the images in "${path}": ${explain(error, path)}.`, {
      cause: error,
    });
  }
  throw new Error(
    `Cannot list the images in "${path}": it holds no .jpg, .jpeg or .png files; check the path.`,
  );
}

/** The image file `name` inside the folder `root`. */
export function imageFile(root: string, name: string): ImageFile {
  return { name, read: () => Deno.readFile(join(root, name)) };
}

interface Folder {
  readonly root: string;
  /** Below the root; empty for the root itself. */
  readonly path: string;
  /** The folders that were entered so far: links may lead to them again. */
  readonly entered: Set<string>;
}

async function* listImages({ root, path, entered }: Folder): AsyncGenerator<string, void, void> {
  const folder = join(root, path);
  const identity = await identify(folder);
  if (entered.has(identity)) return;
  entered.add(identity);

  const entries = await Array.fromAsync(Deno.readDir(folder));
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const name = join(path, entry.name);
    const target = entry.isSymlink ? await follow(join(root, name)) : entry;
    if (target?.isDirectory) yield* listImages({ root, path: name, entered });
    else if (target?.isFile && IMAGE_NAME.test(entry.name)) yield name;
  }
}

/** A name that a folder has only once, whatever links lead to it. */
async function identify(folder: string): Promise<string> {
  const { isDirectory, dev, ino } = await Deno.stat(folder);
  if (!isDirectory) throw new Deno.errors.NotADirectory(folder);
  return ino === null ? await Deno.realPath(folder) : `${dev} ${ino}`;
}

/** What a link leads to, or undefined when it leads nowhere. */
async function follow(link: string): Promise<Deno.FileInfo | undefined> {
  try {
    return await Deno.stat(link);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.FilesystemLoop) {
      return undefined;
    }
    throw error;
  }
}

function explain(error: unknown, path: string): string {
  if (error instanceof Deno.errors.NotFound) return "there is no such folder; check the path";
  if (error instanceof Deno.errors.NotADirectory) {
    return "it is a file; give the folder that holds the images";
  }
  if (error instanceof Deno.errors.NotCapable) {
    return `Deno may not read it; add --allow-read="${path}"`;
  }
  return messageOf(error);
}

/** Joins with `/`, which every system accepts. */
function join(folder: string, name: string): string {
  return folder === "" || folder.endsWith("/")
    ? folder + name
    : name === ""
    ? folder
    : `${folder}/${name}`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
