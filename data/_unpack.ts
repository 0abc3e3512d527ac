import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { openFile, type RandomAccess } from "./_bytes.ts";
import { messageOf } from "./_check.ts";
import { existsFile, writeOnce } from "./_once.ts";
import { BLOCK_BYTES, isTarHeader } from "./_tar_header.ts";

/**
 * Unpacks a tar that is packed by gzip or zstd into a folder, once, as it can be read at any place only then.
 *
 * @throws {Error} When it is damaged or no tar, or the disk fails.
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
    await writeOnce(target, async (file) => {
      onStart?.();
      await file.truncate();
      for await (const piece of unpacked(path, format)) {
        for (let at = 0; at < piece.length;) at += await file.write(piece.subarray(at));
      }
    });
  }
  return { ...await openFile(target), version: packed.version };
}

/** The bytes of the tar, once its first header is right. */
async function* unpacked(path: string, format: "gzip" | "zstd"): AsyncGenerator<Uint8Array> {
  using file = await Deno.open(path);
  const reader = Readable.from(piecesOf(file));
  const stream = reader.pipe(format === "gzip" ? createGunzip() : createZstdDecompress());
  reader.on("error", (error) => stream.destroy(error));
  let start = new Uint8Array();
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      if (start.length < BLOCK_BYTES) {
        start = new Uint8Array([...start, ...piece.subarray(0, BLOCK_BYTES)]);
        if (start.length >= BLOCK_BYTES && !isTarHeader(start.subarray(0, BLOCK_BYTES))) {
          throw new NoTar(
            `it is packed by ${format}, and what is in it is no tar: unpack it first`,
          );
        }
      }
      yield piece;
    }
  } catch (error) {
    if (error instanceof NoTar || !(error as { code?: string }).code?.match(/^(Z_|ERR_|ZSTD_)/)) {
      throw error;
    }
    throw new Error(
      `it is cut off or damaged, as it does not unpack (${messageOf(error)}); copy it again`,
      {
        cause: error,
      },
    );
  } finally {
    stream.destroy();
    reader.destroy();
  }
  if (start.length < BLOCK_BYTES) {
    throw new Error("it is empty or cut off; copy or download it again");
  }
}

class NoTar extends Error {}

async function* piecesOf(file: Deno.FsFile): AsyncGenerator<Uint8Array> {
  const PIECE_BYTES = 2 ** 18;
  while (true) {
    const piece = new Uint8Array(PIECE_BYTES);
    const count = await file.read(piece);
    if (count === null) return;
    yield piece.subarray(0, count);
  }
}
