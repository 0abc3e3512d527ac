import { readAt } from "../../files.ts";

/** Bytes that can be read at any offset: of a file, or at an address. */
export interface RandomAccess {
  /** The path or address, for messages. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** A text that changes when the content does: {@linkcode stampOf} of a file, or the server's tag. */
  readonly version: string;
  /**
   * Reads `length` bytes from `offset`, into `buffer` where a large enough one is given.
   *
   * @throws {Error} When that reaches beyond the end, or reading fails.
   */
  read(offset: number, length: number, buffer?: Bytes): Promise<Bytes>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A file, which is opened for each read, so there is nothing to close.
 *
 * @throws {Error} When there is no such file, or it may not be read.
 */
export async function openFile(path: string): Promise<RandomAccess> {
  const state = await Deno.stat(path);
  const { size } = state;
  return {
    name: path,
    size,
    version: stampOf(state),
    async read(offset, length, buffer) {
      checkRange(size, offset, length);
      const bytes = buffer && buffer.length >= length
        ? buffer.subarray(0, length)
        : new Uint8Array(length);
      using file = await Deno.open(path);
      if (await readAt(file, offset, bytes) === length) return bytes;
      throw new Error("the file has become shorter since it was opened");
    },
  };
}

/** A file of a page, such as one that was dropped on it. */
export function openBlob(blob: Blob, name: string): RandomAccess {
  return {
    name,
    size: blob.size,
    version: "", // its content does not change
    async read(offset, length) {
      checkRange(blob.size, offset, length);
      return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
    },
  };
}

/**
 * A text that changes when a file does. A program can reset the time of the last change (mtime), but not that of the last
 * change to the file's entry (ctime, in whole seconds); another file in its place has another number (ino).
 */
export function stampOf({ mtime, ctime, ino }: Deno.FileInfo): string {
  return `${mtime?.getTime()} ${ctime?.getTime()} ${ino}`;
}

/** Refuses a read beyond the end, before memory is allocated for it. */
export function checkRange(size: number, offset: number, length: number): void {
  if (!(offset >= 0 && length >= 0 && offset + length <= size)) {
    throw new Error(
      `it is cut off or damaged: it points to ${length} bytes at ${offset}, and has ${size} in all`,
    );
  }
}

const PIECE_BYTES = 2 ** 18;

/**
 * Reads small things that follow one another, in large pieces: `length` bytes from `offset`, or up to the end. The result
 * is valid until the next call.
 */
export function readAhead(
  bytes: RandomAccess,
): (offset: number, length: number) => Promise<Uint8Array> {
  const buffer = new Uint8Array(PIECE_BYTES); // shared by all pieces: thousands would wait to be freed
  let [start, piece]: [number, Uint8Array] = [0, new Uint8Array()];
  return async (offset, length) => {
    length = Math.max(0, Math.min(length, bytes.size - offset));
    if (offset < start || offset + length > start + piece.length) {
      const wanted = Math.min(Math.max(length, PIECE_BYTES), bytes.size - offset);
      piece = await bytes.read(offset, Math.max(0, wanted), buffer);
      start = offset;
    }
    return piece.subarray(offset - start, offset - start + length);
  };
}

/** The pieces of a file from its current position, up to byte `last`. */
export async function* piecesOf(file: Deno.FsFile, last = Infinity): AsyncGenerator<Uint8Array> {
  let left = last - await file.seek(0, Deno.SeekMode.Current);
  while (left > 0) {
    const piece = new Uint8Array(Math.min(PIECE_BYTES, left));
    const count = await file.read(piece);
    if (count === null) return;
    left -= count;
    yield piece.subarray(0, count);
  }
}
