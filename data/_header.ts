import { type Orientation, readOrientation } from "./_orientation.ts";

/** What a file says about its picture before any pixel is decoded. */
export interface ImageHeader {
  readonly format: "JPEG" | "PNG" | "WebP";
  /** Stored columns, in pixels. */
  readonly width: number;
  /** Stored rows, in pixels. */
  readonly height: number;
  /** How they are to be seen. */
  readonly orientation: Orientation;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = 0x49484452;
const [RIFF, WEBP] = [0x52494646, 0x57454250];
const [VP8, VP8L, VP8X, EXIF] = [0x56503820, 0x5650384c, 0x56503858, 0x45584946];
const ANIMATED = 2; // a flag of VP8X
const EXIF_NAME = [0x45, 0x78, 0x69, 0x66, 0, 0]; // "Exif" and two zeros
const [SCAN, APP1] = [0xda, 0xe1];

/**
 * Reads format, size and orientation of a JPEG, PNG or WebP file.
 *
 * @throws {Error} When the bytes are none of them, or end before the size, or are of a kind that is not decoded rightly.
 */
export function readHeader(bytes: Uint8Array): ImageHeader {
  if (bytes.length === 0) throw new Error("Cannot decode the image: the file is empty.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PNG_SIGNATURE.every((byte, i) => bytes[i] === byte)) return readPng(view);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes, view);
  if (bytes.length >= 12 && view.getUint32(0) === RIFF && view.getUint32(8) === WEBP) {
    return readWebp(bytes, view);
  }
  const first = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join(
    " ",
  );
  throw new Error(
    `Cannot decode the image: it begins with the bytes ${first}, so it is neither JPEG, PNG nor WebP; ` +
      "convert it, or take it out of the folder.",
  );
}

/** The size stands in the first chunk, IHDR, of 13 bytes. */
function readPng(view: DataView): ImageHeader {
  if (view.byteLength < 33 || view.getUint32(8) !== 13 || view.getUint32(12) !== IHDR) {
    throw new Error("Cannot decode the image: the PNG header is cut off or corrupt.");
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return { format: "PNG", width, height, orientation: 1 };
}

/** The size stands in the frame header (SOF0 … SOF15), behind any number of other segments, EXIF data among them. */
function readJpeg(bytes: Uint8Array, view: DataView): ImageHeader {
  let orientation: Orientation = 1;
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
      checkScans(bytes.subarray(at));
      const [width, height] = [view.getUint16(at + 7), view.getUint16(at + 5)];
      return { format: "JPEG", width, height, orientation };
    }
    const isFill = marker === 0xff; // any number of ff bytes may stand before a marker
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8); // no length follows
    const end = at + (isFill ? 1 : isBare ? 2 : 2 + view.getUint16(at + 2));
    const content = bytes.subarray(at + 4, end);
    if (marker === APP1 && isExif(content)) orientation = readOrientation(content.subarray(6));
    at = end;
  }
  throw new Error("Cannot decode the image: the JPEG file is cut off or corrupt before its size.");
}

/** Progressive files have about ten scans, each of which goes through the whole picture. */
const MOST_SCANS = 100;

/** Refuses a file of very many scans: one of 30 bytes costs as much time as the picture is large, for hours in all. */
function checkScans(bytes: Uint8Array): void {
  let scans = 0; // in a scan ff is followed by 0 or by a restart marker, so that this one begins another
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === SCAN) scans++;
  }
  if (scans > MOST_SCANS) {
    throw new Error(
      `Cannot decode the image: the JPEG file has ${scans} scans and the limit is ${MOST_SCANS}, ` +
        "so it is corrupt or made to take long.",
    );
  }
}

/** The size stands in the first chunk: VP8 (lossy), VP8L (lossless) or VP8X, which other chunks follow. */
function readWebp(bytes: Uint8Array, view: DataView): ImageHeader {
  if (view.byteLength < 30) throw new Error("Cannot decode the image: the WebP file is cut off.");
  const kind = view.getUint32(12);
  if (kind === VP8) {
    const side = (at: number) => view.getUint16(at, true) & 0x3fff;
    return { format: "WebP", width: side(26), height: side(28), orientation: 1 };
  }
  if (kind === VP8L) {
    const bits = view.getUint32(21, true);
    const [width, height] = [(bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1];
    return { format: "WebP", width, height, orientation: 1 };
  }
  if (kind !== VP8X) throw new Error("Cannot decode the image: the WebP header is corrupt.");
  if (view.getUint8(20) & ANIMATED) {
    throw new Error(
      "Cannot decode the image: it is a moving WebP picture; save one picture of it as a file.",
    );
  }
  const side = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  const orientation = webpOrientation(bytes, view);
  return { format: "WebP", width: side(24), height: side(27), orientation };
}

/** Chunks are a name, a length and so many bytes, and one more where the length is odd. */
function webpOrientation(bytes: Uint8Array, view: DataView): Orientation {
  for (let at = 12; at + 8 <= view.byteLength;) {
    const length = view.getUint32(at + 4, true);
    if (view.getUint32(at) === EXIF) {
      const content = bytes.subarray(at + 8, at + 8 + length);
      return readOrientation(isExif(content) ? content.subarray(6) : content);
    }
    at += 8 + length + length % 2;
  }
  return 1;
}

function isExif(content: Uint8Array): boolean {
  return EXIF_NAME.every((byte, i) => content[i] === byte);
}
