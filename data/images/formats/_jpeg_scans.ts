import { type JpegHeader, neededPart } from "./_jpeg_header.ts";
import { entropyEnd, EOI, type Segment, segmentAt, SOS } from "./_jpeg_markers.ts";

/** Progressive files have about ten scans, each of which covers the whole image. */
const MOST_SCANS = 100;
const COEFFICIENTS = 64; // of a block
const UNKNOWN = 255;

/**
 * The parts of a JPEG file that make up its image, with an end marker, whether the file has one or not. What follows the
 * last pixel is ignored: a video, other images, a maker's notes.
 *
 * @throws {Error} When pixels are missing, as far as the scans tell, or there are very many scans: each of 30 bytes takes
 * as long to decode as the whole image, which may add up to hours.
 */
export function jpegParts(bytes: Uint8Array, header: JpegHeader): Uint8Array[] {
  const parts = [...header.parts];
  const progress = progressOf(header);
  let scans = 0;
  let next: Segment | undefined;
  for (let at = header.scans ?? bytes.length; (next = segmentAt(bytes, at)); at = next.end) {
    if (next.marker === EOI) break;
    if (next.marker !== SOS) {
      const part = neededPart(bytes, next, header.components.length);
      if (part) parts.push(part);
      continue;
    }
    if (++scans > MOST_SCANS) {
      throw new Error(
        `Cannot decode the image: the JPEG file has more than ${MOST_SCANS} scans, ` +
          "so it is corrupt, or made to keep decoders busy.",
      );
    }
    const end = entropyEnd(bytes, next.end);
    parts.push(scanHeader(bytes, next, header), bytes.subarray(next.end, end));
    progress.add(next.content);
    if (progress.isComplete()) break;
    next = { ...next, end };
  }
  const hasEnd = next?.marker === EOI;
  if (!(progress.isComplete() || (hasEnd && progress.isVisible()))) {
    throw new Error(
      "Cannot decode the image: the JPEG file is cut off, as some pixels are missing.",
    );
  }
  return [...parts, Uint8Array.of(0xff, EOI)];
}

/** A scan's header. Where every scan has all coefficients, some encoders write nonsense about which ones it has. */
function scanHeader(bytes: Uint8Array, { start, end }: Segment, { isProgressive }: JpegHeader) {
  const all = [0, COEFFICIENTS - 1, 0];
  const copy = bytes.slice(start, end);
  if (!isProgressive && copy.length >= 4 + all.length) copy.set(all, copy.length - all.length);
  return copy;
}

/** Tracks the lowest bit that has arrived of the 64 coefficients of every component. */
function progressOf({ components, isProgressive }: JpegHeader) {
  const known = new Map(
    components.map((id) => [id, new Uint8Array(COEFFICIENTS).fill(UNKNOWN)]),
  );
  return {
    /** Adds a scan by its header. */
    add(content: Uint8Array): void {
      const count = content[0];
      const [first, last, bits] = isProgressive
        ? content.subarray(1 + count * 2)
        : [0, COEFFICIENTS - 1, 0];
      for (let i = 0; i < count; i++) {
        known.get(content[1 + i * 2])?.fill(bits & 15, first, last + 1);
      }
    },
    /** Whether nothing is left to come. */
    isComplete: () => [...known.values()].every((lowest) => lowest.every((bit) => bit === 0)),
    /** Whether every colour has arrived, if not with all details: an encoder may leave those out. */
    isVisible: () => [...known.values()].every(([mean]) => mean !== UNKNOWN),
  };
}
