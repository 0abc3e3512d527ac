import { messageOf } from "../../../core/errors.ts";
import { builtin, createHash } from "../../../core/node.ts";
import { openFile, piecesOf, type RandomAccess } from "./bytes.ts";
import { writeAll } from "../../files.ts";
import { endOfGzip } from "./_gzip_end.ts";
import { existsFile, partOf, writeOnce } from "./once.ts";
import { BLOCK_BYTES, isTarHeader, isZero } from "./tar_header.ts";
import { type Section, zstdFrames } from "./_zstd_frames.ts";

/**
 * Unpacks a tar that is packed by gzip or zstd into a folder, once, so that it can be read at any offset.
 *
 * @throws {Error} When it is damaged or not a tar, or the disk fails.
 */
export async function unpackTar(
  packed: RandomAccess,
  { path, format, directory, onStart }: {
    /** Of the packed file. */
    readonly path: string;
    readonly format: "gzip" | "zstd";
    readonly directory: string;
    readonly onStart?: () => void;
  },
): Promise<RandomAccess> {
  const place = await Deno.realPath(path);
  const key = createHash("sha256").update(`${place}\0${packed.size}\0${packed.version}`);
  const name = path.split(/[/\\]/).at(-1)!.replace(/(\.tar)?\.\w+$/, "").replace(/[^\w.-]/g, "_");
  const target = `${directory}/${key.digest("hex").slice(0, 16)}-${name.slice(-100)}.tar`;
  if (!await existsFile(target)) {
    const written = writeOnce(target, async (file) => {
      onStart?.();
      const unpack = async (end?: number) => {
        await file.truncate();
        await file.seek(0, Deno.SeekMode.Start);
        for await (const piece of unpacked(path, format, end)) await writeAll(file, piece);
      };
      try {
        await unpack();
      } catch (error) {
        const end = format === "gzip" && error instanceof Damaged ? await endOfGzip(path) : 0;
        if (end === 0 || end === packed.size) throw error;
        await unpack(end).catch(() => { // what follows a complete archive is ignored
          throw error;
        });
      }
    });
    try {
      await written;
    } catch (error) {
      await Deno.remove(partOf(target)).catch(() => {}); // the next try starts again
      throw error;
    }
  }
  return { ...await openFile(target), version: packed.version };
}

/** Says that the packed bytes are damaged. */
class Damaged extends Error {}

/** The bytes of the tar, once its first header has been checked, from the packed bytes up to `last`. */
async function* unpacked(
  path: string,
  format: "gzip" | "zstd",
  last?: number,
): AsyncGenerator<Uint8Array> {
  let [start, end] = [new Uint8Array(), new Uint8Array()];
  const sections = format === "zstd" ? zstdFrames(path) : [{ start: 0, end: last ?? Infinity }];
  for await (const section of sections) {
    for await (const piece of unpackedSection(path, format, section)) {
      const isFirst = start.length < BLOCK_BYTES;
      if (isFirst) start = new Uint8Array([...start, ...piece.subarray(0, BLOCK_BYTES)]);
      if (isFirst && start.length >= BLOCK_BYTES && !isTarHeader(start)) {
        throw new Error(`it is packed by ${format}, but does not hold a tar: unpack it first`);
      }
      end = piece.length >= BLOCK_BYTES
        ? new Uint8Array(piece.subarray(-BLOCK_BYTES))
        : new Uint8Array([...end, ...piece]).slice(-BLOCK_BYTES);
      yield piece;
    }
  }
  // The runtime's zstd reports nothing when its input ends early.
  const isWhole = start.length >= BLOCK_BYTES &&
    ((format === "gzip" && last === undefined) || isZero(end));
  if (!isWhole) throw new Error("it is cut off or damaged, as it has no end; copy it again");
}

async function* unpackedSection(
  path: string,
  format: "gzip" | "zstd",
  { start, end }: Section,
): AsyncGenerator<Uint8Array> {
  using file = await Deno.open(path);
  await file.seek(start, Deno.SeekMode.Start);
  const { createGunzip, createZstdDecompress } = builtin("node:zlib");
  const reader = builtin("node:stream").Readable.from(piecesOf(file, end));
  const stream = reader.pipe(format === "gzip" ? createGunzip() : createZstdDecompress());
  reader.on("error", (error) => stream.destroy(error));
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code = "" } = error as { code?: string };
    const message = messageOf(error);
    if (!/^(Z_|ZSTD_|ERR_)/.test(code) && !/^Zstd /.test(message)) throw error; // errors of the second kind have no code
    const reason = `it does not unpack (${message})`;
    throw new Damaged(`it is cut off or damaged, as ${reason}; copy it again`, { cause: error });
  } finally {
    stream.destroy();
    reader.destroy();
  }
}
