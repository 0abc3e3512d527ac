/** A part of a JPEG file that begins with a marker. */
export interface Segment {
  /** The byte after ff. */
  readonly marker: number;
  /** Where it begins in the file, at the marker. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** What follows its marker and length. */
  readonly content: Uint8Array;
}

/** The markers that matter here. */
export const [DHT, SOI, EOI, SOS, DQT, DRI] = [0xc4, 0xd8, 0xd9, 0xda, 0xdb, 0xdd];
const [RST0, TEM] = [0xd0, 0x01];

/**
 * The segment at or after `at`; undefined where the file ends before the segment does. Like libjpeg this skips whatever
 * else lies between segments.
 */
export function segmentAt(bytes: Uint8Array, at: number): Segment | undefined {
  for (let start = bytes.indexOf(0xff, at); start >= 0; start = bytes.indexOf(0xff, start + 1)) {
    const marker = bytes[start + 1]; // undefined at the end
    if (marker === 0xff || marker === 0) continue; // any number of ff bytes may precede a marker
    if (marker === EOI) return { marker, start, end: start + 2, content: new Uint8Array() };
    if (marker === TEM || (marker >= RST0 && marker <= SOI)) continue; // no length follows
    const length = bytes[start + 2] << 8 | bytes[start + 3];
    const end = start + 2 + length;
    if (start + 4 > bytes.length || end > bytes.length || length < 2) return undefined;
    return { marker, start, end, content: bytes.subarray(start + 4, end) };
  }
  return undefined;
}

/** Where the coded pixels that begin at `at` end: at the next marker that is not part of them, or with the file. */
export function entropyEnd(bytes: Uint8Array, at: number): number {
  for (let end = bytes.indexOf(0xff, at); end >= 0; end = bytes.indexOf(0xff, end + 1)) {
    const next = bytes[end + 1];
    const isTheirs = next === 0 || next === 0xff || (next >= RST0 && next < SOI);
    if (!isTheirs) return next === undefined ? bytes.length : end;
  }
  return bytes.length;
}

/** Whether a segment's content begins with the letters. */
export function startsWith(content: Uint8Array, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (content[i] !== letters.charCodeAt(i)) return false;
  return true;
}
