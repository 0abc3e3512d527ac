/** The frames of a zstd file: the runtime unpacks only the first, and takes the others for damage. */
import { readAt } from "../../files.ts";

const MAGIC = 0xfd2fb528;
/** Frames without data begin with this number or one of the next 15. */
const SKIPPED_MAGIC = 0x184d2a50;
const RLE = 1;
/** Bytes of the dictionary's number and of the content's size, by the flags of a frame's header. */
const DICTIONARY_BYTES = [0, 1, 2, 4];
const SIZE_BYTES = [0, 2, 4, 8];

/** A part of a file, in bytes. */
export interface Section {
  readonly start: number;
  readonly end: number;
}

/** The frames with data, as RFC 8878 describes them; the last may be cut off. */
export async function* zstdFrames(path: string): AsyncGenerator<Section, void, void> {
  using file = await Deno.open(path);
  const { size } = await file.stat();
  const read = async (at: number, length: number) => {
    const bytes = new Uint8Array(length); // zeros after the file's end
    await readAt(file, at, bytes);
    return new DataView(bytes.buffer);
  };
  for (let at = 0; at < size;) {
    const head = await read(at, 8);
    const magic = head.getUint32(0, true);
    if (magic >= SKIPPED_MAGIC && magic < SKIPPED_MAGIC + 16) {
      at += 8 + head.getUint32(4, true);
      continue;
    }
    if (magic !== MAGIC) return;
    const start = at;
    const flags = head.getUint8(4);
    const isSingle = (flags & 32) !== 0;
    const sizeBytes = flags >> 6 === 0 && isSingle ? 1 : SIZE_BYTES[flags >> 6];
    at += 5 + (isSingle ? 0 : 1) + DICTIONARY_BYTES[flags & 3] + sizeBytes;
    for (let isLast = false; !isLast && at < size;) {
      const block = await read(at, 4);
      const header = block.getUint32(0, true) & 0xffffff;
      isLast = (header & 1) !== 0;
      at += 3 + (((header >> 1) & 3) === RLE ? 1 : header >> 3);
    }
    if (flags & 4) at += 4; // the check sum
    yield { start, end: Math.min(at, size) };
  }
}
