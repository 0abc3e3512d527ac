import { createHash } from "node:crypto";
import { stampOf } from "./_bytes.ts";
import { messageOf } from "./_check.ts";
import { sourceOf } from "./_indexed.ts";
import { IMAGE_NAME, type Names, packNames } from "./_names.ts";
import type { ImageFile, Source } from "./image_file.ts";
import { allowing } from "./_shell.ts";

/** Files whose size and time are asked for at once. */
const CONCURRENT = 64;

/**
 * The JPEG, PNG and WebP files in a folder and in the folders inside it, sorted by name, the same on every system.
 * Where every image lies in one of several folders of one depth, the folder's name is the label.
 *
 * Names that begin with a dot are skipped. Links are followed, but no folder is entered twice.
 *
 * @throws {Error} When there is no such folder, it may not be read, or it holds no images.
 */
export async function fromDirectory(path: string): Promise<Source> {
  const names = await listFiles(path, IMAGE_NAME);
  if (names.length > 0) return filesOf(path, names);
  throw new Error(
    `Cannot list the images in "${path}": it holds no .jpg, .jpeg, .png or .webp files; check the path.`,
  );
}

/** The image files of these names below a folder. */
export function filesOf(root: string, names: readonly string[]): Source {
  const packed = packNames();
  for (const name of names) packed.add(name);
  const sorted = packed.finish();
  let hashed: Promise<Hashes> | undefined;
  const hashes = () => hashed ??= hashFiles(root, sorted);
  return sourceOf(sorted, {
    read: (_, name) => imageFile(root, name).read(),
    fingerprint: async () => (await hashes()).fingerprint,
    identity: async () => (await hashes()).identity,
  });
}

type Hashes = Readonly<Record<"fingerprint" | "identity", string>>;

/** Asks the file system about every file once, and reads none. */
async function hashFiles(root: string, names: Names): Promise<Hashes> {
  const [stamps, sizes] = [createHash("sha256"), createHash("sha256")];
  for (let i = 0; i < names.length; i += CONCURRENT) {
    const count = Math.min(CONCURRENT, names.length - i);
    const some = Array.from({ length: count }, (_, j) => names.at(i + j));
    const states = await Promise.all(
      some.map((name) => Deno.stat(join(root, name)).catch(() => undefined)),
    );
    for (const [j, state] of states.entries()) {
      sizes.update(`${some[j]}\0${state?.size}\0`);
      stamps.update(`${some[j]}\0${state?.size} ${state && stampOf(state)}\0`);
    }
  }
  return { fingerprint: `folder ${stamps.digest("hex")}`, identity: sizes.digest("hex") };
}

/** The image file `name` inside the folder `root`. */
export function imageFile(root: string, name: string): ImageFile {
  return { name, read: () => Deno.readFile(join(root, name)) };
}

/**
 * The files below a folder whose names match, sorted by code units.
 *
 * @throws {Error} When there is no such folder, or it may not be read.
 */
export async function listFiles(root: string, pattern: RegExp): Promise<string[]> {
  try {
    const names = await Array.fromAsync(list({ root, path: "", entered: new Set(), pattern }));
    return names.sort(byCodeUnit);
  } catch (error) {
    throw new Error(`Cannot list the images in "${root}": ${explain(error, root)}.`, {
      cause: error,
    });
  }
}

interface Folder {
  readonly root: string;
  /** Below the root; empty for the root itself. */
  readonly path: string;
  /** The folders that were entered so far: links may lead to them again. */
  readonly entered: Set<string>;
  /** Of the names that are listed. */
  readonly pattern: RegExp;
}

async function* list({ root, path, entered, pattern }: Folder): AsyncGenerator<string, void, void> {
  const folder = join(root, path);
  const identity = await identify(folder);
  if (entered.has(identity)) return;
  entered.add(identity);

  const entries = await Array.fromAsync(Deno.readDir(folder));
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const name = join(path, entry.name);
    const target = entry.isSymlink ? await follow(join(root, name)) : entry;
    if (target?.isDirectory) yield* list({ root, path: name, entered, pattern });
    else if (target?.isFile && pattern.test(entry.name)) yield name;
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
    return `Deno may not read it; add ${allowing("read", path)}`;
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
