/** Where the complete members of a gzip file end: the runtime takes whatever follows them for damage. */
import { builtin } from "../../../core/node.ts";
import { piecesOf } from "./bytes.ts";

const MAGIC = [0x1f, 0x8b, 8];
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
/** No header with a name and a comment is longer. */
const MOST_HEADER_BYTES = 2 ** 17;
/** Flags, as RFC 1952 calls them. */
const [FHCRC, FEXTRA, FNAME, FCOMMENT] = [2, 4, 8, 16];

/** The end of the last complete member, in bytes; 0 where the first is not complete. Check sums are ignored. */
export async function endOfGzip(path: string): Promise<number> {
  using file = await Deno.open(path);
  const { size } = await file.stat();
  let end = 0;
  while (end < size) {
    await file.seek(end, Deno.SeekMode.Start);
    const header = await headerLength(file);
    const length = header && await deflatedLength(file, end + header);
    if (!length || end + header + length + TRAILER_BYTES > size) break;
    end += header + length + TRAILER_BYTES;
  }
  return end;
}

/** In bytes; 0 where no member begins. */
async function headerLength(file: Deno.FsFile): Promise<number> {
  const bytes = new Uint8Array(MOST_HEADER_BYTES);
  const count = await file.read(bytes) ?? 0;
  if (count < HEADER_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte)) return 0;
  const flags = bytes[3];
  let at = HEADER_BYTES;
  if (flags & FEXTRA) at += 2 + bytes[at] + bytes[at + 1] * 256;
  for (const flag of [FNAME, FCOMMENT]) if (flags & flag) at = bytes.indexOf(0, at) + 1;
  return flags & FHCRC ? at + 2 : at;
}

/** How many bytes the deflated data fills from `start` on; 0 where it is cut off or damaged. */
async function deflatedLength(file: Deno.FsFile, start: number): Promise<number> {
  await file.seek(start, Deno.SeekMode.Start);
  const reader = builtin("node:stream").Readable.from(piecesOf(file));
  const stream = reader.pipe(builtin("node:zlib").createInflateRaw());
  try {
    for await (const _ of stream);
    return stream.bytesWritten;
  } catch {
    return 0;
  } finally {
    stream.destroy();
    reader.destroy();
  }
}
