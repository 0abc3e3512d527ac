import { basename } from "node:path";
import { openFile, type RandomAccess } from "./_bytes.ts";
import { messageOf } from "./_check.ts";
import { download } from "./_download.ts";
import { explainNetwork, openUrl } from "./_http.ts";
import { firstAbove } from "./_indexed.ts";
import { IMAGE_NAME } from "./_names.ts";
import { withoutSecrets } from "./_secrets.ts";
import { fromIndexed } from "./dataset.ts";
import { filesOf, fromDirectory, listFiles } from "./directory.ts";
import type { Source } from "./image_file.ts";
import { isTarHeader } from "./_tar_header.ts";
import { fromTar } from "./tar.ts";
import { fromZip } from "./zip.ts";
import { allowing } from "./_shell.ts";

/** How {@linkcode openSource} gets at what is not on this machine. */
export interface OpenSourceOptions {
  /**
   * The folder for tar archives from an address, which are copied there once.
   * @default ".cache/downloads"
   */
  readonly downloads?: string;
  /** Called while an archive is copied, with the bytes that are there and all there will be, where that is known. */
  readonly onDownload?: (url: string, bytes: number, total: number | undefined) => void;
}

/** Archives that are opened at the same time. */
const CONCURRENT = 8;
const MOST_SHARDS = 100_000;

/**
 * Opens image files wherever they are, by what `location` points at:
 *
 * - a folder of JPEG, PNG and WebP files, or else of archives of the kinds below;
 * - a `.zip`, read in place;
 * - a `.tar`, such as a shard of a WebDataset, read in place;
 * - a `.parquet` file of a Hugging Face image data set;
 * - several of them at once, as in `faces-{000..099}.tar`;
 * - the http(s) address of any of these files: parts are read as they are needed, but of a tar, which is copied to
 *   this machine at first.
 *
 * All kinds give the same images in the same order: sorted by name, and archive by archive where there are several.
 *
 * @throws {Error} When there is nothing at `location`, it may not be read, or it holds no images; when it is cut off
 * or damaged as a whole. A single damaged image fails later, in its `read()`.
 */
export async function openSource(
  location: string,
  options: OpenSourceOptions = {},
): Promise<Source> {
  const shards = expandShards(location);
  if (shards.length === 1) return await open(shards[0], options);
  const names = shards.map((place) => basename(isUrl(place) ? new URL(place).pathname : place));
  const areUnique = new Set(names).size === names.length;
  return await openAll(
    shards.map((place, i) => ({ place, prefix: areUnique ? names[i] : withoutSecrets(place) })),
    options,
  );
}

/** What `faces-{000..099}.tar` stands for; a text without braces stands for itself. */
function expandShards(location: string): string[] {
  const match = /^(.*?)\{(\d+)\.\.(\d+)\}(.*)$/.exec(location);
  if (!match) return [location];
  const [, before, first, last, after] = match;
  const count = Number(last) - Number(first) + 1;
  if (!(count >= 1 && count <= MOST_SHARDS)) {
    throw new RangeError(
      `Cannot read "${
        withoutSecrets(location)
      }" as a row of files: it stands for ${count} of them, not 1 to ${MOST_SHARDS}.`,
    );
  }
  return Array.from({ length: count }, (_, i) => {
    const number = String(Number(first) + i).padStart(first.length, "0");
    return expandShards(after).map((rest) => `${before}${number}${rest}`);
  }).flat();
}

/** Whether a location is an address and not a path. */
export function isUrl(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

async function open(location: string, options: OpenSourceOptions): Promise<Source> {
  if (!isUrl(location) && await isFolder(location)) return await openFolder(location, options);
  try {
    const source = await openArchive(location, options);
    if (source.length === 0) throw new Error("it holds no .jpg, .jpeg, .png or .webp images");
    return source;
  } catch (error) {
    const place = withoutSecrets(location);
    throw new Error(`Cannot read images from "${place}": ${explain(error, location)}.`, {
      cause: error,
    });
  }
}

/** Whether a folder is there; what is wrong with other places shows when they are opened. */
async function isFolder(path: string): Promise<boolean> {
  return await Deno.stat(path).then(({ isDirectory }) => isDirectory, () => false);
}

/** The images of a folder, or else those of the archives in it. */
async function openFolder(path: string, options: OpenSourceOptions): Promise<Source> {
  const images = await listFiles(path, IMAGE_NAME);
  if (images.length > 0) return filesOf(path, images);
  const archives = await listFiles(path, /\.(zip|tar|parquet)$/i);
  if (archives.length === 0) return await fromDirectory(path); // which says what is missing
  const folder = path.endsWith("/") ? path : `${path}/`;
  return await openAll(
    archives.map((name) => ({ place: folder + name, prefix: name })),
    options,
  );
}

/** An archive, by its content: a name may be wrong, and says nothing in an address. */
async function openArchive(location: string, options: OpenSourceOptions): Promise<Source> {
  const bytes = isUrl(location) ? await openUrl(location) : await openFile(location);
  const isWhole = "ranges" in bytes && !bytes.ranges;
  const format = isWhole ? formatOfName(location) : await formatOf(bytes);
  if (format === "tar" && isUrl(location)) {
    const { downloads = ".cache/downloads", onDownload } = options;
    const path = await download(location, {
      directory: downloads,
      onProgress: (done, total) => onDownload?.(location, done, total),
    });
    return await fromTar(await openFile(path));
  }
  if (isWhole) {
    throw new Error("the server sends whole files only; download it, and give the path");
  }
  switch (format) {
    case "zip":
      return await fromZip(bytes);
    case "tar":
      return await fromTar(bytes);
    case "parquet":
      return await (await import("./parquet.ts")).fromParquet(bytes); // its packages take a while to load
    default:
      throw new Error(
        `it is neither a folder nor a zip, tar or Parquet file${
          format === "gzip" ? ", but compressed with gzip; unpack it first" : ""
        }`,
      );
  }
}

type Format = "zip" | "tar" | "parquet" | "gzip";

async function formatOf(bytes: RandomAccess): Promise<Format | undefined> {
  const start = await bytes.read(0, Math.min(512, bytes.size));
  const begins = (...magic: number[]) => magic.every((byte, i) => start[i] === byte);
  if (begins(0x50, 0x4b)) return "zip"; // PK
  if (begins(0x50, 0x41, 0x52, 0x31)) return "parquet"; // PAR1
  if (begins(0x1f, 0x8b)) return "gzip";
  return isTarHeader(start) ? "tar" : formatOfName(bytes.name);
}

function formatOfName(name: string): Format | undefined {
  const path = isUrl(name) ? new URL(name).pathname : name;
  return /\.(zip|tar|parquet)$/i.exec(path)?.[1].toLowerCase() as Format | undefined;
}

/** Several archives as one source: the images of each behind those of the one before it. */
async function openAll(
  parts: readonly { readonly place: string; readonly prefix: string }[],
  options: OpenSourceOptions,
): Promise<Source> {
  const sources: Source[] = new Array(parts.length);
  const errors: unknown[] = [];
  let next = 0;
  const worker = async () => {
    while (next < parts.length && errors.length === 0) {
      const i = next++;
      try {
        sources[i] = await open(parts[i].place, options);
      } catch (error) {
        errors[i] = error;
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, worker));
  for (const i in errors) throw errors[i]; // the first of them, whichever failed first

  const ends: number[] = [];
  for (const { length } of sources) ends.push((ends.at(-1) ?? 0) + length);
  const images = fromIndexed(ends.at(-1) ?? 0, async (index) => {
    const part = firstAbove(ends, index);
    const image = await sources[part].at(index - (ends[part - 1] ?? 0));
    return { ...image, name: `${parts[part].prefix}/${image.name}` };
  });
  const ofAll = async (kind: "fingerprint" | "identity") =>
    JSON.stringify(
      await Promise.all(sources.map(async (s, i) => [parts[i].prefix, await s[kind]()])),
    );
  return {
    ...images,
    fingerprint: () => ofAll("fingerprint"),
    identity: () => ofAll("identity"),
  };
}

function explain(error: unknown, location: string): string {
  if (error instanceof Deno.errors.NotFound && !isUrl(location)) {
    return "there is no such file or folder; check the path";
  }
  if (error instanceof Deno.errors.NotCapable && !/net access/.test(error.message)) {
    const kind = /write access/.test(error.message) ? "write" : "read";
    const path = /access to "([^"]+)"/.exec(error.message)?.[1] ?? location;
    return `Deno may not ${kind} it; add ${allowing(kind, path)}`;
  }
  return isUrl(location) ? explainNetwork(error, location) : messageOf(error);
}
