import { requireDeno } from "../../core/deno.ts";
import { allowing, explainNetwork, messageOf } from "../../core/errors.ts";
import { basename } from "../../core/node.ts";
import { type Choice, mergeKinds, sayMissing, take, Unclear } from "./choice/choice.ts";
import { LFS_POINTER } from "./git_lfs.ts";
import { firstAbove, NoImages, type Opened, withNotes } from "./opened.ts";
import { splitOfArchive, takenSplits } from "./choice/kinds.ts";
import { leaveOut, leaveOutAll, type LeftOut, sayLeftOut } from "./choice/left_out.ts";
import { ARCHIVE_NAME } from "./archives/format.ts";
import { isHidden } from "./choice/names.ts";
import { openArchive } from "./archives/open_archive.ts";
import { adviceOn } from "../nearest_path.ts";
import { isUrl, withoutSecrets } from "./address.ts";
import type { Patience } from "./network/patience.ts";
import { fromIndexed } from "../pipeline/dataset.ts";
import { filesOf, fromDirectory, listFiles } from "./directory.ts";
import type { Source } from "./image_file.ts";

/**
 * How {@linkcode openSource} copies and unpacks archives, and which images it takes.
 *
 * @category Sources
 */
export interface OpenSourceOptions extends Choice {
  /**
   * The folder to which tars from an address are copied, and tars that are packed by gzip or zstd unpacked, once.
   * @default ".cache/downloads"
   */
  readonly downloads?: string;
  /** Called while an archive is copied, with the bytes so far and their total, where that is known. */
  readonly onDownload?: (url: string, bytes: number, total: number | undefined) => void;
  /** How long to wait for a server that fails. */
  readonly patience?: Patience;
  /** Called before an archive is unpacked. */
  readonly onUnpack?: (location: string) => void;
}

/** Archives that are opened at the same time. */
const CONCURRENT = 8;
const MOST_SHARDS = 100_000;
/** Archives of a folder that are named in a sentence. */
const MOST_NAMED = 3;

/**
 * Opens image files wherever they are, by what `location` points at:
 *
 * - a folder of JPEG, PNG and WebP files, or else of archives of the kinds below;
 * - a `.zip`, read in place;
 * - a `.tar`, such as a shard of a WebDataset, read in place; a `.tar.gz`, `.tgz` or `.tar.zst` is unpacked first;
 * - a `.parquet` file of a Hugging Face image data set;
 * - several of them at once, as in `faces-{000..099}.tar`;
 * - the http(s) address of any of these files: parts are read as they are needed, except of a tar, which is copied to
 *   this machine first.
 *
 * All kinds give the same images in the same order: sorted by name, and archive by archive where there are several.
 * `notes` of the source tell what is taken and what is left out. In a folder a file that cannot be used is left out.
 *
 * @throws {Error} When there is nothing at `location`, it may not be read, holds no images, or is cut off or damaged as a
 * whole; when it holds several kinds of images, and it is not clear which are meant. A single damaged image fails later,
 * in its `read()`.
 * @category Sources
 */
export async function openSource(
  location: string,
  options: OpenSourceOptions = {},
): Promise<Source> {
  requireDeno("open a source", "make a source of files of your own with fromIndexed()");
  const source = await openShards(location, options);
  for (const kinds of source.kinds) {
    const asked = options[kinds.flag];
    if (asked !== undefined && source.length === 0 && kinds.taken.size === 0) {
      throw await refusal(location, new Error(sayMissing(kinds, asked)));
    }
  }
  if (source.length === 0) throw await refusal(location, noImages(source.leftOut));
  return withNotes(source);
}

async function openShards(location: string, options: OpenSourceOptions): Promise<Opened> {
  const shards = expandShards(location);
  for (const place of shards) {
    if (isUrl(place) && !URL.canParse(place)) throw await refusal(place, new Error(NO_ADDRESS));
  }
  if (shards.length === 1) return await open(shards[0], options);
  const names = shards.map((place) => basename(isUrl(place) ? new URL(place).pathname : place));
  const areUnique = new Set(names).size === names.length;
  return await openAll(
    shards.map((place, i) => ({ place, prefix: areUnique ? names[i] : withoutSecrets(place) })),
    options,
  );
}

/** The names that `faces-{000..099}.tar` stands for; a text without braces stands for itself. */
function expandShards(location: string): string[] {
  const match = /^(.*?)\{(\d+)\.\.(\d+)\}(.*)$/.exec(location);
  if (!match) return [location];
  const [, before, first, last, after] = match;
  const count = Number(last) - Number(first) + 1;
  if (!(count >= 1 && count <= MOST_SHARDS)) {
    throw new RangeError(
      `Cannot read "${
        withoutSecrets(location)
      }" as a series of files: it stands for ${count} of them, not 1 to ${MOST_SHARDS}.`,
    );
  }
  return Array.from({ length: count }, (_, i) => {
    const number = String(Number(first) + i).padStart(first.length, "0");
    return expandShards(after).map((rest) => `${before}${number}${rest}`);
  }).flat();
}

/** An archive or folder; empty where it has none of what is asked for. */
async function open(location: string, options: OpenSourceOptions): Promise<Opened> {
  if (!isUrl(location) && await isFolder(location)) return await openFolder(location, options);
  try {
    const source = await openArchive(location, {
      downloads: ".cache/downloads",
      ...options,
    });
    if (source.length === 0 && source.kinds.length === 0) throw noImages(source.leftOut);
    return source;
  } catch (error) {
    throw await refusal(location, error);
  }
}

const NO_ADDRESS =
  "it is not a complete address, such as https://example.com/faces.zip; check the address";

function noImages(leftOut: LeftOut): Error {
  const others = sayLeftOut(leftOut);
  return new NoImages(
    "it holds no .jpg, .jpeg, .png or .webp images" +
      (others.length > 0 ? ` (${others.join("; ")})` : ""),
  );
}

async function refusal(location: string, cause: unknown): Promise<Error> {
  const place = withoutSecrets(location);
  const why = await explain(cause, location), end = why.endsWith("?") ? "" : ".";
  return new Error(`Cannot read images from "${place}": ${why}${end}`, { cause });
}

/** Whether it is a folder; what is wrong with other places shows when they are opened. */
async function isFolder(path: string): Promise<boolean> {
  return await Deno.stat(path).then(({ isDirectory }) => isDirectory, () => false);
}

/** The images of a folder, or else those of the archives in it. */
async function openFolder(path: string, options: OpenSourceOptions): Promise<Opened> {
  const { images, archives, leftOut, said } = await listFiles(path);
  if (images.length > 0) {
    for (const name of archives) leaveOut(leftOut, "archive", name);
    try {
      const source = filesOf(path, images, { choice: options, leftOut });
      await refusePointers(source);
      return { ...source, said };
    } catch (error) {
      throw await refusal(path, error);
    }
  }
  if (archives.length === 0) await fromDirectory(path); // throws, and says what is missing
  const folder = path.endsWith("/") ? path : `${path}/`;
  const { taken, kinds } = await chooseArchives(path, archives, options);
  const source = await openAll(
    taken.map((name) => ({ place: folder + name, prefix: name })),
    { ...options, split: kinds.length > 0 ? undefined : options.split },
    { leftOut, said, isLenient: true },
  );
  return { ...source, kinds: [...kinds, ...source.kinds] };
}

/** Refuses a folder whose images are all Git LFS pointers, before each of them is left out on its own. */
async function refusePointers(source: Source): Promise<void> {
  const some = new Set([0, source.length >> 1, source.length - 1]);
  let cause: unknown;
  for (const index of some) {
    const file = source.length > 0 ? await source.at(index) : undefined;
    try {
      await file?.read();
      return;
    } catch (error) {
      if (messageOf(error) !== LFS_POINTER) return;
      cause ??= new Error(`its images are not there: of ${file!.name}, ${LFS_POINTER}`, {
        cause: error,
      });
    }
  }
  if (cause) throw cause;
}

/** The archives of the split that is asked for, where they are named for splits. */
async function chooseArchives(
  path: string,
  archives: readonly string[],
  { split }: OpenSourceOptions,
) {
  const counts = new Map<string, number>();
  for (const name of archives) {
    counts.set(splitOfArchive(name), (counts.get(splitOfArchive(name)) ?? 0) + 1);
  }
  const named = [...counts.keys()].filter((name) => name !== "");
  if (named.length === 0 || (named.length === 1 && split === undefined)) {
    return { taken: archives, kinds: [] };
  }
  try {
    const found = take(counts, {
      flag: "split",
      unit: "archive",
      asked: split,
      usual: takenSplits(named),
    });
    if (found.taken.size === 0) throw new Error(sayMissing(found, split!));
    const taken = archives.filter((name) => found.taken.has(splitOfArchive(name)));
    return { taken, kinds: [found] };
  } catch (error) {
    throw await refusal(path, error);
  }
}

/** What is known about a folder before its archives are opened. */
interface FolderOptions {
  readonly leftOut: LeftOut;
  readonly said: readonly string[];
  /** Whether archives that cannot be used are left out. */
  readonly isLenient: boolean;
}

/** Several archives as one source: the images of each follow those of the one before. */
async function openAll(
  wanted: readonly { readonly place: string; readonly prefix: string }[],
  options: OpenSourceOptions,
  { leftOut, said, isLenient }: FolderOptions = { leftOut: new Map(), said: [], isLenient: false },
): Promise<Opened> {
  const opened: (Opened | undefined)[] = new Array(wanted.length);
  const errors: unknown[] = [];
  const mayGoOn = (error: unknown) => isLenient && !(causeOf(error) instanceof Unclear);
  let next = 0;
  const worker = async () => {
    while (next < wanted.length && errors.every(mayGoOn)) {
      const i = next++;
      try {
        opened[i] = await open(wanted[i].place, options);
      } catch (error) {
        errors[i] = error;
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, worker));
  const isUseless = opened.every((source) => source === undefined);
  for (const i in errors) { // the first of them, whichever failed first
    if (isUseless || !mayGoOn(errors[i])) throw errors[i];
  }
  const sentences = [...said];
  for (const i in errors) {
    const [cause, name] = [causeOf(errors[i]), wanted[i].prefix];
    if (cause instanceof NoImages) leaveOut(leftOut, "empty archive", name);
    else sentences.push(`${name} left out: ${await explain(cause, wanted[i].place)}`);
  }
  const parts = wanted.flatMap(({ prefix }, i) => {
    const source = opened[i];
    return source ? [{ prefix, source }] : [];
  });
  for (const { prefix, source } of parts) leaveOutAll(leftOut, source.leftOut, prefix);
  for (const { source } of parts) sentences.push(...source.said);
  const source = joined(parts);
  return {
    ...source,
    leftOut,
    kinds: mergeKinds(parts.map(({ source }) => source.kinds)),
    said: isLenient ? [sayArchives(parts, source.length), ...sentences] : sentences,
  };
}

/** The images of several sources, those of each behind those of the one before. */
function joined(
  parts: readonly { readonly prefix: string; readonly source: Source }[],
): Source {
  const ends: number[] = [];
  for (const { source } of parts) ends.push((ends.at(-1) ?? 0) + source.length);
  const ofAll = async (kind: "fingerprint" | "identity") =>
    JSON.stringify(
      await Promise.all(parts.map(async ({ prefix, source }) => [prefix, await source[kind]()])),
    );
  return {
    ...fromIndexed(ends.at(-1) ?? 0, async (index) => {
      const part = firstAbove(ends, index), { prefix, source } = parts[part];
      const image = await source.at(index - (ends[part - 1] ?? 0));
      return { ...image, name: `${prefix}/${image.name}` };
    }),
    fingerprint: () => ofAll("fingerprint"),
    identity: () => ofAll("identity"),
  };
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? error.cause : error;
}

function sayArchives(parts: readonly { readonly prefix: string }[], images: number): string {
  const names = parts.slice(0, MOST_NAMED).map(({ prefix }) => prefix).join(", ");
  const more = parts.length > MOST_NAMED ? " and so on" : "";
  return `The folder holds no images itself, so those of its ${
    parts.length === 1 ? "archive" : `${parts.length} archives`
  } are taken (${names}${more}): ${images}`;
}

async function explain(error: unknown, location: string): Promise<string> {
  if (error instanceof Deno.errors.NotFound && !isUrl(location)) {
    const advice = await adviceOn(
      location,
      ({ isFile, name }) => isFile ? ARCHIVE_NAME.test(name) : !isHidden(name),
    );
    return `there is no such file or folder; ${advice}`;
  }
  if (error instanceof Deno.errors.NotCapable && !/net access/.test(error.message)) {
    const kind = /write access/.test(error.message) ? "write" : "read";
    const path = /access to "([^"]+)"/.exec(error.message)?.[1] ?? location;
    return `Deno may not ${kind} it; add ${allowing(kind, path)}`;
  }
  return isUrl(location) && URL.canParse(location)
    ? explainNetwork(error, location)
    : messageOf(error);
}
