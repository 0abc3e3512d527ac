import { concat } from "deno-std/bytes/concat.js";
import { checkChannels, type Image } from "../image.ts";
import { decodeWholePng } from "./imagescript.ts";
import { stillPng } from "./_png_chunks.ts";
import { checkSum, packed, unpacked } from "../../zlib.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IDAT = 0x49444154;
const BITS = 8;
const [GREY, RGB, RGBA] = [0, 2, 6]; // colour types
const [NO_FILTER, PAETH] = [0, 4];

/**
 * Options of {@linkcode encodePng}.
 *
 * @category Pictures and films
 */
export interface PngOptions {
  /** ASCII texts to store in the file, by their keywords (Title, Author, Copyright …). */
  readonly notes?: Readonly<Record<string, string>>;
  /**
   * Whether to store differences from neighbours, which makes photos smaller, and drawings with flat areas larger.
   * @default true
   */
  readonly differences?: boolean;
}

/**
 * Encodes an image as a PNG file: grey ones with one channel, others with three where all pixels are opaque, else with four. Equal pixels give
 * equal bytes.
 *
 * @throws {RangeError} When the data is not `width * height * channels` values, or the channels are not 1, 3 or 4.
 * @category Pictures and films
 */
export function encodePng(image: Image, options: PngOptions = {}): Uint8Array<ArrayBuffer> {
  const { width, height, channels, data } = image;
  const { notes = {}, differences = true } = options;
  checkChannels("encode a PNG", channels);
  const expected = width * height * channels;
  if (width < 1 || height < 1 || data.length !== expected) {
    throw new RangeError(
      `Cannot encode ${width}x${height} pixels of ${channels} channels as PNG: that is ${expected} values, ` +
        `current number of values is ${data.length}.`,
    );
  }
  const colorType = channels === 1 ? GREY : isOpaque(image) ? RGB : RGBA;
  const rows = filteredRows(image, CHANNELS[colorType], differences ? PAETH : NO_FILTER);
  const header = new Uint8Array(13); // and zeros: deflate, adaptive filters, not interlaced
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([BITS, colorType], 8);
  return concat([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header),
    ...Object.entries(notes).map(([key, text]) => chunk("tEXt", ascii(`${key}\0${text}`))),
    chunk("IDAT", packed(rows)),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/**
 * Decodes a PNG file to red, green, blue and alpha.
 *
 * @throws {Error} When the bytes are not a PNG file, or a damaged one.
 */
export async function decodePng(bytes: Uint8Array): Promise<Image> {
  const still = stillPng(bytes);
  return await decodeWholePng(concat(still)).catch((error) => {
    const again = repacked(still);
    if (again === undefined) throw error;
    return decodeWholePng(again);
  });
}

/**
 * The same file with its pixels packed again, or undefined when it is damaged. imagescript's decoder refuses deflate
 * blocks without any distance code ("code -8"), although they are valid and some encoders write them, and more bytes
 * than the pixels need, which other decoders ignore.
 */
function repacked([signature, ...chunks]: readonly Uint8Array[]): Uint8Array | undefined {
  const before: Uint8Array[] = [];
  const pieces: Uint8Array[] = [];
  try {
    for (const whole of chunks.slice(0, -1)) { // without the end chunk
      const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
      if (checkSum(whole.subarray(4, -4)) !== view.getUint32(whole.length - 4)) return undefined;
      if (view.getUint32(4) === IDAT) pieces.push(whole.subarray(8, -4));
      else if (pieces.length === 0) before.push(whole);
    }
    const header = new DataView(before[0].buffer, before[0].byteOffset);
    const length = pixelBytes(header);
    const all = unpacked(concat(pieces), length + MOST_SURPLUS_BYTES);
    if (all.length < length) return undefined;
    const pixels = packed(all.subarray(0, length), 0);
    return concat([signature, ...before, chunk("IDAT", pixels), chunk("IEND", new Uint8Array(0))]);
  } catch {
    return undefined;
  }
}

/** A file with more surplus bytes than this is made to fill the memory. */
const MOST_SURPLUS_BYTES = 2 ** 20;
/** Values stored for a pixel, by the colour type. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** The passes of interlaced rows: the first column and row of each, and the steps to the next. */
const PASSES = [
  ...[[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2]],
  [0, 1, 1, 2],
];

/** How many bytes the rows of a PNG take, each with the number of its filter, by the header chunk. */
function pixelBytes(header: DataView): number {
  const [width, height] = [header.getUint32(8), header.getUint32(12)];
  const [depth, colorType] = [header.getUint8(16), header.getUint8(17)];
  const isInterlaced = header.getUint8(20) === 1;
  let sum = 0;
  for (const [x, y, stepX, stepY] of isInterlaced ? PASSES : [[0, 0, 1, 1]]) {
    const columns = Math.ceil(Math.max(0, width - x) / stepX);
    const rows = Math.ceil(Math.max(0, height - y) / stepY);
    if (columns > 0) sum += rows * (1 + Math.ceil(columns * depth * CHANNELS[colorType] / 8));
  }
  return sum;
}

function isOpaque({ channels, data }: Image): boolean {
  if (channels !== 4) return true;
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

/** Every row as the number of its filter and the differences from what the filter predicts, of the first channels. */
function filteredRows({ width, height, channels, data }: Image, kept: number, filter: number) {
  const out = new Uint8Array(height * (1 + width * kept));
  const above = width * channels;
  let to = 0;
  for (let y = 0; y < height; y++) {
    out[to++] = filter;
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < kept; c++) {
        const at = (y * width + x) * channels + c;
        if (filter === NO_FILTER) {
          out[to++] = data[at];
          continue;
        }
        const left = x > 0 ? data[at - channels] : 0;
        const up = y > 0 ? data[at - above] : 0;
        const upLeft = x > 0 && y > 0 ? data[at - above - channels] : 0;
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
  bytes.set(ascii(name), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, checkSum(bytes.subarray(4, content.length + 8)));
  return bytes;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
