/** What a file says about its picture before any pixel is decoded. */
export interface ImageHeader {
  readonly format: "JPEG" | "PNG";
  /** Columns, in pixels. */
  readonly width: number;
  /** Rows, in pixels. */
  readonly height: number;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = 0x49484452;

/**
 * Reads format and size from the first bytes of a JPEG or PNG file.
 *
 * @throws {Error} When the bytes are neither, or end before the size, or are of a kind that is not decoded rightly.
 */
export function readHeader(bytes: Uint8Array): ImageHeader {
  if (bytes.length === 0) throw new Error("Cannot decode the image: the file is empty.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PNG_SIGNATURE.every((byte, i) => bytes[i] === byte)) return readPng(view);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(view);
  const first = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join(
    " ",
  );
  throw new Error(
    `Cannot decode the image: it begins with the bytes ${first}, so it is neither JPEG nor PNG; ` +
      "convert it, or take it out of the folder.",
  );
}

/** The size stands in the first chunk, IHDR, of 13 bytes. */
function readPng(view: DataView): ImageHeader {
  if (view.byteLength < 33 || view.getUint32(8) !== 13 || view.getUint32(12) !== IHDR) {
    throw new Error("Cannot decode the image: the PNG header is cut off or corrupt.");
  }
  return { format: "PNG", width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size stands in the frame header (SOF0 … SOF15), behind any number of other segments. */
function readJpeg(view: DataView): ImageHeader {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const bits = view.getUint8(at + 4);
      if (bits !== 8) {
        throw new Error(
          `Cannot decode the image: it is a JPEG of ${bits} bits a colour, and only 8 are supported.`,
        );
      }
      return { format: "JPEG", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    const isFill = marker === 0xff; // any number of ff bytes may stand before a marker
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8); // no length follows
    at += isFill ? 1 : isBare ? 2 : 2 + view.getUint16(at + 2);
  }
  throw new Error("Cannot decode the image: the JPEG file is cut off or corrupt before its size.");
}
