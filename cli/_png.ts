import { crc32, deflateSync } from "node:zlib";

/** A picture in memory. */
export interface Picture {
  /** Columns, in pixels. */
  readonly width: number;
  /** Rows, in pixels. */
  readonly height: number;
  /** Red, green, blue, alpha of every pixel in [0, 255], row by row: `width * height * 4` values. */
  readonly data: Uint8ClampedArray;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BITS = 8;
const [RGB, RGBA] = [2, 6]; // colour types
const PAETH = 4; // the filter that photographs compress best with

/**
 * Encodes a picture as a PNG file: of three channels where all pixels are opaque, else of four. Equal pixels give equal
 * bytes.
 *
 * Not done by imagescript 1.3.1, because its decoder refuses some small or flat pictures that its encoder wrote ("failed
 * to decode (-8)"), and because it writes the time of day into the file.
 *
 * @throws {RangeError} When the data is not `width * height * 4` values.
 */
export function encodePng(picture: Picture): Uint8Array<ArrayBuffer> {
  const { width, height, data } = picture;
  if (width < 1 || height < 1 || data.length !== width * height * 4) {
    throw new RangeError(
      `Cannot encode ${width}x${height} pixels as PNG: that is ${
        width * height * 4
      } RGBA values, ` +
        `current number of values is ${data.length}.`,
    );
  }
  const isOpaque = data.every((value, i) => i % 4 !== 3 || value === 255);
  const header = new Uint8Array(13); // and zeros: deflate, adaptive filters, not interlaced
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([BITS, isOpaque ? RGB : RGBA], 8);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(filtered(picture, isOpaque ? 3 : 4))),
    chunk("IEND", new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/**
 * Decodes a PNG file.
 *
 * @throws {Error} When the bytes are not a PNG file, or a damaged one.
 */
export async function decodePng(bytes: Uint8Array): Promise<Picture> {
  const { Image } = await import("imagescript"); // on first use, for it needs permissions
  try {
    const { width, height, bitmap } = await Image.decode(bytes);
    return { width, height, data: bitmap };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot decode ${bytes.length} bytes as PNG: ${reason}`, { cause: error });
  }
}

/** Every row as its filter's number and the differences from what the filter foretells. */
function filtered({ width, height, data }: Picture, channels: number): Uint8Array {
  const out = new Uint8Array(height * (1 + width * channels));
  let to = 0;
  for (let y = 0; y < height; y++) {
    out[to++] = PAETH;
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < channels; c++) {
        const at = (y * width + x) * 4 + c;
        const left = x > 0 ? data[at - 4] : 0;
        const up = y > 0 ? data[at - width * 4] : 0;
        const upLeft = x > 0 && y > 0 ? data[at - width * 4 - 4] : 0;
        out[to++] = data[at] - paeth(left, up, upLeft);
      }
    }
  }
  return out;
}

/** The neighbour nearest to left + up - upLeft; the first of equals. */
function paeth(left: number, up: number, upLeft: number): number {
  const fromLeft = Math.abs(up - upLeft);
  const fromUp = Math.abs(left - upLeft);
  const fromUpLeft = Math.abs(left + up - 2 * upLeft);
  if (fromLeft <= fromUp && fromLeft <= fromUpLeft) return left;
  return fromUp <= fromUpLeft ? up : upLeft;
}

/** Length, name, content and check sum. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}
