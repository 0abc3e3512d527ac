/** The photos of a page: files that were chosen or dropped there. */
import { sha256 } from "../../core/hex.ts";
import { openBlob, type RandomAccess } from "./archives/bytes.ts";
import { fromZip } from "./archives/zip.ts";
import { ARCHIVE_NAME, formatOf } from "./archives/format.ts";
import { choose } from "./choice/choice.ts";
import { leaveOut, leaveOutFile, type LeftOut, sayLeftOut } from "./choice/left_out.ts";
import { entryName, IMAGE_NAME, isHidden, sortedByName } from "./choice/names.ts";
import { sizeNote } from "./directory.ts";
import { type Opened, sourceOf, withNotes } from "./opened.ts";
import type { Source } from "./image_file.ts";
import { messageOf } from "../../core/errors.ts";

/**
 * A file that a page was given.
 *
 * @category Sources
 */
export interface NamedBlob {
  /** Its path below the folder that was given, with `/`, or its name alone. */
  readonly name: string;
  /** Its bytes, such as a `File`. */
  readonly blob: Blob;
}

/**
 * The photos among files that a page was given: those of a folder and of the folders inside it, as `fromDirectory` takes them
 * of the same folder, with the same identity; or, of a single zip, those in it. Files are read when they are needed.
 *
 * @throws {Error} If there are no photos among them, or the zip is damaged.
 * @category Sources
 */
export async function fromBlobs(files: readonly NamedBlob[]): Promise<Source> {
  const [{ name, blob } = { name: "", blob: undefined }] = files;
  const isArchive = blob !== undefined && files.length === 1 && ARCHIVE_NAME.test(name);
  try {
    const opened = isArchive ? await fromArchive(openBlob(blob, name)) : ofFiles(files);
    if (opened.length > 0) {
      const source = withNotes(opened);
      return { ...source, notes: source.notes?.map(withoutFlags) };
    }
    const others = sayLeftOut(opened.leftOut);
    const more = others.length > 0 ? ` (${others.join("; ")})` : "";
    throw new Error(`there are no .jpg, .jpeg, .png or .webp images${more}`);
  } catch (error) {
    const place = isArchive ? name : "these files";
    throw new Error(`Cannot read photos from ${place}: ${withoutFlags(messageOf(error))}.`, {
      cause: error,
    });
  }
}

/** A page has no flags to choose with. */
function withoutFlags(sentence: string): string {
  return sentence.replace(/: --\w+ chooses/, "").replace(/choose by --\w+/, "give only those");
}

async function fromArchive(bytes: RandomAccess): Promise<Opened> {
  if (await formatOf(bytes) === "zip") return await fromZip(bytes);
  throw new Error("of archives a page reads only zips; unpack it, and give the folder");
}

function ofFiles(files: readonly NamedBlob[]): Opened {
  const leftOut: LeftOut = new Map();
  const images = files.map(({ name, blob }) => ({ name: entryName(name), blob }))
    .filter(({ name }) => {
      if (isHidden(name)) return false;
      if (IMAGE_NAME.test(name)) return true;
      if (ARCHIVE_NAME.test(name)) leaveOut(leftOut, "archive", name);
      else leaveOutFile(leftOut, name);
      return false;
    });
  const { entries, kinds } = choose(sortedByName(images), {});
  return sourceOf(entries, {
    read: async ({ blob }) => new Uint8Array(await blob.arrayBuffer()),
    hashes: async () => {
      const sizes = entries.map(({ name, blob }) => sizeNote(name, blob.size)).join("");
      const identity = await sha256(new TextEncoder().encode(sizes));
      return { fingerprint: `folder ${identity}`, identity };
    },
    leftOut,
    kinds,
  });
}
