import { concat } from "deno-std/bytes/concat.js";
import type { Header } from "./header.ts";
import { DHT, DQT, DRI, EOI, type Segment, segmentAt, SOS, startsWith } from "./_jpeg_markers.ts";
import { type Orientation, readOrientation } from "./orientation.ts";

/** What a JPEG file says before its first coded pixels. */
export interface JpegHeader extends Header<"JPEG"> {
  /** The identifiers of its one, three or four components. */
  readonly components: readonly number[];
  readonly isProgressive: boolean;
  /** What the decoder needs, up to the first scan. */
  readonly parts: readonly Uint8Array[];
  /** Where the first scan begins; undefined where the file ends before it. */
  readonly scans?: number;
}

const [APP0, APP1, APP2, APP14] = [0xe0, 0xe1, 0xe2, 0xee];
const [BASELINE, EXTENDED, PROGRESSIVE] = [0xc0, 0xc1, 0xc2];
/** How the pixels of frames that are not supported are coded, by their markers. */
const OTHER_FRAMES: Readonly<Record<number, string>> = {
  ...{ 0xc3: "lossless", 0xc5: "hierarchical", 0xc6: "hierarchical", 0xc7: "hierarchical" },
  ...{ 0xc9: "arithmetic", 0xca: "arithmetic", 0xcb: "lossless", 0xcd: "hierarchical" },
  ...{ 0xce: "hierarchical", 0xcf: "hierarchical", 0xde: "hierarchical", 0xf7: "JPEG-LS" },
};
const PROFILE_NAME = "ICC_PROFILE\0";
const EXIF_NAME = "Exif\0\0";

/**
 * Reads a JPEG file up to its first scan.
 *
 * @throws {Error} When the file ends before its size, or is of a kind that cannot be decoded.
 */
export function readJpegHeader(bytes: Uint8Array): JpegHeader {
  let frame: Segment | undefined, next: Segment | undefined;
  let orientation: Orientation = 1, hasExif = false;
  const profile: Uint8Array[] = [];
  const segments: Segment[] = [];
  for (let at = 2; (next = segmentAt(bytes, at)); at = next.end) {
    const { marker, content } = next;
    if (marker === SOS || marker === EOI) break;
    segments.push(next);
    checkKind(marker, content);
    if (marker >= BASELINE && marker <= PROGRESSIVE) frame ??= next;
    if (marker === APP1 && startsWith(content, EXIF_NAME) && !hasExif) {
      hasExif = true; // what follows belongs to other images in the file, or continues this one
      orientation = readOrientation(content.subarray(EXIF_NAME.length));
    }
    if (marker === APP2 && startsWith(content, PROFILE_NAME)) profile.push(content);
  }
  if (!frame || frame.content.length < 6) {
    throw new Error(
      "Cannot decode the image: the JPEG file is cut off or corrupt before its size.",
    );
  }
  const { content } = frame;
  const components = Array.from({ length: content[5] }, (_, i) => content[6 + i * 3]);
  if (![1, 3, 4].includes(components.length)) {
    throw new Error(
      `Cannot decode the image: it is a JPEG of ${components.length} colours a pixel, ` +
        "and only 1, 3 and 4 are supported.",
    );
  }
  return {
    format: "JPEG",
    width: content[3] << 8 | content[4],
    height: content[1] << 8 | content[2],
    orientation,
    space: components.length === 1 ? "GRAY" : components.length === 3 ? "RGB " : "CMYK",
    ...(profile.length > 0 ? { profile: joined(profile) } : {}),
    components,
    isProgressive: frame.marker === PROGRESSIVE,
    parts: [
      Uint8Array.of(0xff, 0xd8),
      ...segments.flatMap((segment) => neededPart(bytes, segment, components.length) ?? []),
    ],
    ...(next?.marker === SOS ? { scans: next.start } : {}),
  };
}

/** Throws where the pixels of a frame are coded in a way that the decoder does not support. */
function checkKind(marker: number, content: Uint8Array): void {
  const kind = OTHER_FRAMES[marker];
  const bits = content[0];
  const isFrame = kind !== undefined || (marker >= BASELINE && marker <= PROGRESSIVE);
  if (!isFrame) return;
  const what = kind === "arithmetic"
    ? "a JPEG with arithmetic coding"
    : kind === "JPEG-LS"
    ? "a JPEG-LS image"
    : kind !== undefined
    ? `a ${kind} JPEG`
    : bits !== 8 && bits !== undefined
    ? `a JPEG of ${bits} bits a colour`
    : undefined;
  if (what === undefined) return;
  throw new Error(
    `Cannot decode the image: it is ${what}, and only Huffman coding with 8 bits a colour is ` +
      "supported; convert it to JPEG, PNG or WebP first.",
  );
}

/**
 * A segment as the decoder gets it, undefined where it does not need it. Needed are the tables, and the marks of JFIF and
 * Adobe, which tell what the colours mean. Notes, previews and profiles of cameras, up to megabytes, are left out.
 */
export function neededPart(
  bytes: Uint8Array,
  { marker, start, end, content }: Segment,
  colors: number,
): Uint8Array | undefined {
  const [TRANSFORM_OF_3, TRANSFORM_OF_4] = [1, 2];
  if (marker === APP0 && content.length >= 14 && startsWith(content, "JFIF\0")) {
    return bytes.slice(start, end).fill(1, 9, 10); // the version: decoders accept only 1
  }
  if (marker === APP14 && content.length >= 12 && startsWith(content, "Adobe")) {
    const usual = colors === 4 ? TRANSFORM_OF_4 : TRANSFORM_OF_3; // in place of unknown values
    return bytes.slice(start, end).fill(content[11] === 0 ? 0 : usual, 15, 16);
  }
  const isFrame = marker >= BASELINE && marker <= EXTENDED || marker === PROGRESSIVE;
  return isFrame || [DHT, DQT, DRI].includes(marker) ? bytes.subarray(start, end) : undefined;
}

/** A profile is cut into pieces, whose number and count follow the name. */
function joined(pieces: Uint8Array[]): Uint8Array {
  const start = PROFILE_NAME.length + 2;
  pieces.sort((a, b) => a[start - 2] - b[start - 2]);
  return concat(pieces.map((piece) => piece.subarray(start)));
}
