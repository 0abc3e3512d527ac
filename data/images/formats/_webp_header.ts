import { readOrientation } from "./orientation.ts";
import type { Header } from "./header.ts";

const [VP8, VP8L, VP8X] = [0x56503820, 0x5650384c, 0x56503858];
const [EXIF, ICCP] = [0x45584946, 0x49434350];
const ANIMATED = 2; // a flag of VP8X

/**
 * Reads size, orientation and colour profile of a WebP file. The size is in the first chunk: VP8 (lossy), VP8L (lossless)
 * or VP8X, which other chunks follow.
 *
 * @throws {Error} When the file ends before its size, or is animated.
 */
export function readWebpHeader(bytes: Uint8Array): Header<"WebP"> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 30) throw new Error("Cannot decode the image: the WebP file is cut off.");
  const kind = view.getUint32(12);
  if (kind === VP8) {
    const side = (at: number) => view.getUint16(at, true) & 0x3fff;
    return { format: "WebP", space: "RGB ", width: side(26), height: side(28), orientation: 1 };
  }
  if (kind === VP8L) {
    const bits = view.getUint32(21, true);
    const [width, height] = [(bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1];
    return { format: "WebP", space: "RGB ", width, height, orientation: 1 };
  }
  if (kind !== VP8X) throw new Error("Cannot decode the image: the WebP header is corrupt.");
  if (view.getUint8(20) & ANIMATED) {
    throw new Error(
      "Cannot decode the image: it is an animated WebP file; save one of its frames as a file.",
    );
  }
  const side = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  const [exif, profile] = [chunkOf(view, EXIF), chunkOf(view, ICCP)];
  return {
    format: "WebP",
    space: "RGB ",
    width: side(24),
    height: side(27),
    orientation: exif ? readOrientation(exif) : 1,
    ...(profile && { profile }),
  };
}

/** A chunk is a name, a length and that many bytes, plus one where the length is odd. */
function chunkOf(view: DataView, name: number): Uint8Array | undefined {
  for (let at = 12; at + 8 <= view.byteLength;) {
    const length = view.getUint32(at + 4, true);
    if (view.getUint32(at) === name) {
      const most = view.byteLength - at - 8;
      return new Uint8Array(view.buffer, view.byteOffset + at + 8, Math.min(length, most));
    }
    at += 8 + length + length % 2;
  }
  return undefined;
}
