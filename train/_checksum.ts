/**
 * A checksum in the metadata of a safetensors file, which any reader can still open: SHA-256 over all bytes of the file,
 * with zeros in place of the checksum itself.
 */
import { sha256 } from "../core/hex.ts";

/** The metadata key. */
export const CHECKSUM = "sha256";

/** Stands in for the checksum until all other bytes are known. */
export const NO_CHECKSUM = "0".repeat(64);

/** No JSON string contains these quotes unescaped, so this matches only the metadata entry itself. */
const BEFORE = `"${CHECKSUM}":"`;

/**
 * Writes the checksum into the bytes of a file that still holds {@linkcode NO_CHECKSUM}.
 *
 * @throws {TypeError} If the file has no checksum entry.
 */
export async function writeChecksum(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const place = placeOfChecksum(bytes);
  place.set(new TextEncoder().encode(await sha256(bytes)));
}

/**
 * Whether the bytes of a file match its checksum. While this runs, the checksum in `bytes` is overwritten with zeros.
 *
 * @throws {TypeError} If the file has no checksum entry.
 */
export async function matchesChecksum(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const place = placeOfChecksum(bytes);
  const written = place.slice();
  place.set(new TextEncoder().encode(NO_CHECKSUM));
  const sum = await sha256(bytes);
  place.set(written);
  return sum === new TextDecoder().decode(written);
}

function placeOfChecksum(bytes: Uint8Array): Uint8Array {
  const headerLength = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  // One byte per character, so that string offsets are byte offsets.
  const header = new TextDecoder("latin1").decode(bytes.subarray(8, 8 + headerLength));
  const at = header.indexOf(BEFORE);
  const start = 8 + at + BEFORE.length;
  const place = bytes.subarray(start, start + NO_CHECKSUM.length);
  if (at < 0 || place.length < NO_CHECKSUM.length) {
    throw new TypeError(`it has no metadata entry "${CHECKSUM}"`);
  }
  return place;
}
