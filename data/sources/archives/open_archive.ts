import { messageOf } from "../../../core/errors.ts";
import { openFile, type RandomAccess } from "./bytes.ts";
import { type Choice, Unclear } from "../choice/choice.ts";
import { download } from "../network/download.ts";
import { formatOf, formatOfName } from "./format.ts";
import { openUrl } from "../network/http.ts";
import { NoImages, type Opened } from "../opened.ts";
import type { Patience } from "../network/patience.ts";
import { fromTar } from "./tar.ts";
import { unpackTar } from "./unpack.ts";
import { fromZip } from "./zip.ts";
import { isUrl } from "../address.ts";

/** How an archive is opened. */
export interface OpenArchiveOptions extends Choice {
  /** The folder for copied and unpacked archives. */
  readonly downloads: string;
  readonly onDownload?: (url: string, bytes: number, total: number | undefined) => void;
  readonly onUnpack?: (location: string) => void;
  readonly patience?: Patience;
}

/**
 * Opens an archive by its content, since its name may be wrong, and tells nothing in an address.
 *
 * @throws {Error} When it is damaged, holds no images, or is not an archive.
 */
export async function openArchive(
  location: string,
  options: OpenArchiveOptions,
): Promise<Opened> {
  if (!isUrl(location)) return await openBytes(await openFile(location), options);
  const { patience } = options;
  const remote = await openUrl(location, patience);
  const format = remote.ranges ? await formatOf(remote) : formatOfName(location);
  const isInParts = remote.ranges && (format === "zip" || format === "parquet");
  if (isInParts || (remote.ranges && format === undefined)) return await openBytes(remote, options);
  const path = await download(location, {
    ...patience,
    directory: options.downloads,
    onProgress: (done, total) => options.onDownload?.(location, done, total),
  });
  try {
    return await openBytes(await openFile(path), options);
  } catch (error) {
    if (isSystemError(error) || error instanceof Unclear) throw error;
    if (error instanceof NoImages) {
      throw new NoImages(`${error.message}; its copy is ${path}`, { cause: error });
    }
    await Deno.remove(path).catch(() => {});
    throw new Error(`${messageOf(error)} (its copy ${path} was removed)`, { cause: error });
  }
}

/** Whether the cause is the disk or Deno and not the archive. */
function isSystemError(error: unknown): boolean {
  return Object.values(Deno.errors).some((kind) => error instanceof kind);
}

async function openBytes(bytes: RandomAccess, options: OpenArchiveOptions): Promise<Opened> {
  const format = await formatOf(bytes);
  switch (format) {
    case "zip":
      return await fromZip(bytes, options);
    case "tar":
      return await fromTar(bytes, options);
    case "parquet": // its packages take a while to load
      return await (await import("./parquet.ts")).fromParquet(bytes, options);
    case "gzip":
    case "zstd": {
      const tar = await unpackTar(bytes, {
        path: bytes.name,
        format,
        directory: options.downloads,
        onStart: () => options.onUnpack?.(bytes.name),
      });
      return await fromTar(tar, options);
    }
    default:
      throw new Error("it is neither a folder nor a zip, tar or Parquet file");
  }
}
