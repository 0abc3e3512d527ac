/**
 * A check sum in the notes of a safetensors file, which stays one that any reader opens: SHA-256 over all bytes of the
 * file, with zeros in the place of the sum itself.
 */

/** The name of the note. */
export const CHECKSUM = "sha256";

/** Stands for the sum until all other bytes are known. */
export const NO_CHECKSUM = "0".repeat(64);

/** Within JSON no text holds these quotes unescaped, so only the note itself looks like this. */
const BEFORE = `"${CHECKSUM}":"`;

/**
 * Writes the sum into the bytes of a file whose note is still {@linkcode NO_CHECKSUM}.
 *
 * @throws {TypeError} If there is no such note.
 */
export async function writeChecksum(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const place = placeOfChecksum(bytes);
  place.set(new TextEncoder().encode(await sumOf(bytes)));
}

/**
 * Whether the bytes of a file are those that were written. Meanwhile the note is filled with zeros.
 *
 * @throws {TypeError} If there is no such note.
 */
export async function matchesChecksum(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const place = placeOfChecksum(bytes);
  const written = place.slice();
  place.set(new TextEncoder().encode(NO_CHECKSUM));
  const sum = await sumOf(bytes);
  place.set(written);
  return sum === new TextDecoder().decode(written);
}

function placeOfChecksum(bytes: Uint8Array): Uint8Array {
  const headerLength = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  // One byte a character, so that places in the text are places in the file.
  const header = new TextDecoder("latin1").decode(bytes.subarray(8, 8 + headerLength));
  const at = header.indexOf(BEFORE);
  const start = 8 + at + BEFORE.length;
  const place = bytes.subarray(start, start + NO_CHECKSUM.length);
  if (at < 0 || place.length < NO_CHECKSUM.length) {
    throw new TypeError(`it has no note "${CHECKSUM}"`);
  }
  return place;
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
