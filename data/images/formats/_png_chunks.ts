import { decodeHex } from "deno-std/encoding/hex.js";
import { unpacked } from "../../zlib.ts";
import { type Orientation, readOrientation } from "./orientation.ts";
import type { Header } from "./header.ts";

/** A chunk of a PNG file. */
interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
  /** All of it: length, name, content and check sum. */
  readonly whole: Uint8Array;
}

const SIGNATURE_SIZE = 8;
const IHDR = 0x49484452;
/** What the still image is made of: without the frames of an animation (fcTL, fdAT) and all notes. */
const NEEDED = ["IHDR", "PLTE", "tRNS", "IDAT"];
/** A chunk without content. */
const END = Uint8Array.of(0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82);
/** Notes that are larger are not those that are looked for. */
const MOST_NOTE_BYTES = 2 ** 22;

/**
 * Reads size, orientation and colour profile of a PNG file.
 *
 * @throws {Error} When the file ends before its size.
 */
export function readPngHeader(bytes: Uint8Array): Header<"PNG"> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 33 || view.getUint32(8) !== 13 || view.getUint32(12) !== IHDR) {
    throw new Error("Cannot decode the image: the PNG header is cut off or corrupt.");
  }
  let orientation: Orientation | undefined;
  let profile: Uint8Array | undefined;
  for (const { name, content } of chunksOf(bytes)) {
    if (name === "eXIf") orientation = readOrientation(content);
    if (name === "tEXt" || name === "zTXt") orientation ??= orientationOfNote(name, content);
    if (name === "iCCP") profile ??= inflated(content, content.indexOf(0) + 2);
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const isGray = (view.getUint8(25) & 2) === 0; // the colour type
  return {
    format: "PNG",
    width,
    height,
    orientation: orientation ?? 1,
    space: isGray ? "GRAY" : "RGB ",
    ...(profile && { profile }),
  };
}

/**
 * The parts of the file that make up its still image, with an end chunk, whether the file has one or not: the frames of an
 * animation may have other sizes, and what follows the last pixel is ignored.
 */
export function stillPng(bytes: Uint8Array): Uint8Array[] {
  const parts = [bytes.subarray(0, SIGNATURE_SIZE)];
  for (const { name, whole } of chunksOf(bytes)) if (NEEDED.includes(name)) parts.push(whole);
  return [...parts, END];
}

/** The complete chunks before the end chunk. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk, void, void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE_SIZE, end = at; at + 12 <= bytes.length; at = end) {
    end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === "IEND") return;
    yield { name, content: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) };
  }
}

/** Older versions of ImageMagick write EXIF data as text: a name, the length, and the data in hexadecimal digits. */
function orientationOfNote(name: "tEXt" | "zTXt", content: Uint8Array): Orientation | undefined {
  const end = content.indexOf(0);
  const keyword = String.fromCharCode(...content.subarray(0, Math.min(end, 79)));
  if (keyword !== "Raw profile type exif" && keyword !== "Raw profile type APP1") return undefined;
  const text = name === "tEXt" ? content.subarray(end + 1) : inflated(content, end + 2);
  const words = /^\s*\w+\s+(\d+)\s+([\s0-9a-f]+)$/i.exec(new TextDecoder().decode(text));
  const digits = words?.[2].replace(/\s/g, "") ?? "";
  return digits.length % 2 === 0 ? readOrientation(decodeHex(digits)) : undefined;
}

/** What is packed from there on; undefined where it is damaged, since notes are no reason to refuse an image. */
function inflated(content: Uint8Array, at: number): Uint8Array | undefined {
  try {
    return new Uint8Array(unpacked(content.subarray(at), MOST_NOTE_BYTES));
  } catch {
    return undefined;
  }
}
