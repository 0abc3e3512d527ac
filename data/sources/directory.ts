import { requireDeno } from "../../core/deno.ts";
import { allowing, messageOf } from "../../core/errors.ts";
import { createHash } from "../../core/node.ts";
import { stampOf } from "./archives/bytes.ts";
import { type Choice, choose } from "./choice/choice.ts";
import { ARCHIVE_NAME } from "./archives/format.ts";
import { type Hashes, type Opened, sourceOf, withNotes } from "./opened.ts";
import { leaveOut, leaveOutFile, type LeftOut, sayLeftOut } from "./choice/left_out.ts";
import { IMAGE_NAME, isHidden, type Named } from "./choice/names.ts";
import type { Source } from "./image_file.ts";

/** Files whose size and time are read at once. */
const CONCURRENT = 64;

/**
 * The JPEG, PNG and WebP files in a folder and in the folders inside it, sorted by name, the same on every system.
 * Where every image lies in one of several folders of one depth, the folder's name is the label.
 *
 * Names that begin with a dot are skipped, and folders that systems make, such as `@eaDir`. Links are followed, but no
 * folder is entered twice. `notes` tell what is left out.
 *
 * @throws {Error} When there is no such folder, it may not be read, or it holds no images.
 * @category Sources
 */
export async function fromDirectory(path: string, choice: Choice = {}): Promise<Source> {
  requireDeno("read a folder", "make a source of files of your own with fromIndexed()");
  const { images, leftOut } = await listFiles(path);
  if (images.length === 0) {
    const others = sayLeftOut(leftOut);
    throw new Error(
      `Cannot list the images in "${path}": it holds no .jpg, .jpeg, .png or .webp files` +
        `${others.length > 0 ? ` (${others.join("; ")})` : ""}; check the path.`,
    );
  }
  try {
    return withNotes(filesOf(path, images, { choice, leftOut }));
  } catch (error) {
    throw new Error(`Cannot read images from "${path}": ${messageOf(error)}.`, { cause: error });
  }
}

/** The image files of these names below a folder. */
export function filesOf(
  root: string,
  found: readonly string[],
  { choice = {}, leftOut }: { readonly choice?: Choice; readonly leftOut?: LeftOut } = {},
): Opened {
  const { entries, kinds } = choose(found.map((name) => ({ name })), choice);
  return sourceOf(entries, {
    read: ({ name }) => Deno.readFile(join(root, name)),
    hashes: () => hashFiles(root, entries),
    leftOut,
    kinds,
  });
}

/** What an identity says of a file. */
export function sizeNote(name: string, size: number | undefined): string {
  return `${name}\0${size}\0`;
}

/** Reads the size and time of every file, but no content. */
async function hashFiles(root: string, images: readonly Named[]): Promise<Hashes> {
  const [stamps, sizes] = [createHash("sha256"), createHash("sha256")];
  for (let i = 0; i < images.length; i += CONCURRENT) {
    const some = images.slice(i, i + CONCURRENT);
    const states = await Promise.all(
      some.map(({ name }) => Deno.stat(join(root, name)).catch(() => undefined)),
    );
    for (const [j, state] of states.entries()) {
      const { name } = some[j];
      sizes.update(sizeNote(name, state?.size));
      stamps.update(`${name}\0${state?.size} ${state && stampOf(state)}\0`);
    }
  }
  return { fingerprint: `folder ${stamps.digest("hex")}`, identity: sizes.digest("hex") };
}

/** What is in a folder and in the folders inside it. */
export interface Listing {
  /** Names of images, sorted by code units. */
  readonly images: string[];
  /** Names of archives, sorted by code units. */
  readonly archives: string[];
  /** All other files, and folders that are not entered. */
  readonly leftOut: LeftOut;
  /** Sentences about folders that cannot be read. */
  readonly said: readonly string[];
}

/**
 * The images and archives below a folder. A folder inside it that cannot be read is left out.
 *
 * @throws {Error} When there is no such folder, or it may not be read.
 */
export async function listFiles(root: string): Promise<Listing> {
  const [images, archives, unreadable]: [string[], string[], Unreadable[]] = [[], [], []];
  const leftOut: LeftOut = new Map();
  const entered = new Set<string>(); // links may lead to the same folder again

  /** Lists a folder by its path below the root. */
  async function list(path: string): Promise<void> {
    const place = join(root, path);
    const identity = await identify(place);
    if (entered.has(identity)) return;
    entered.add(identity);
    const entries = await Array.fromAsync(Deno.readDir(place));
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      if (entry.name.startsWith(".")) continue;
      const name = join(path, entry.name);
      try {
        const target = entry.isSymlink ? await follow(join(root, name)) : entry;
        if (target?.isDirectory) {
          if (isHidden(entry.name)) leaveOut(leftOut, "system folder", name);
          else await list(name);
        } else if (IMAGE_NAME.test(entry.name)) {
          if (target?.isFile) images.push(name);
          else leaveOut(leftOut, target ? "special file" : "dead link", name);
        } else if (!target?.isFile) continue;
        else if (ARCHIVE_NAME.test(entry.name)) archives.push(name);
        else leaveOutFile(leftOut, name);
      } catch (error) {
        unreadable.push({ name, error });
      }
    }
  }

  try {
    await list("");
  } catch (error) {
    throw new Error(`Cannot list the images in "${root}": ${explain(error, root)}.`, {
      cause: error,
    });
  }
  return {
    images: images.sort(),
    archives: archives.sort(),
    leftOut,
    said: sayUnreadable(unreadable),
  };
}

interface Unreadable {
  readonly name: string;
  readonly error: unknown;
}

/** One sentence about all folders that cannot be read. */
function sayUnreadable(unreadable: readonly Unreadable[]): string[] {
  if (unreadable.length === 0) return [];
  const [{ name, error }] = unreadable;
  const reason = error instanceof Deno.errors.NotCapable
    ? "Deno may not read it: add --allow-read for its path"
    : error instanceof Deno.errors.PermissionDenied
    ? "this user may not read it"
    : messageOf(error);
  return [
    unreadable.length === 1
      ? `The folder ${name} left out: ${reason}`
      : `${unreadable.length} folders left out that cannot be read, such as ${name}: ${reason}`,
  ];
}

/** A text that is the same for a folder whatever links lead to it. */
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
