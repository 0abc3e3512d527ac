/** TensorFlow's record files: bytes in frames with checksums (https://www.tensorflow.org/tutorials/load_data/tfrecord). */

/** Frames bytes as one record: their length and its checksum, the bytes and theirs. */
export function tfRecord(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(8 + 4 + data.length + 4);
  const view = new DataView(record.buffer);
  view.setBigUint64(0, BigInt(data.length), true);
  view.setUint32(8, masked(crc32c(record.subarray(0, 8))), true);
  record.set(data, 12);
  view.setUint32(12 + data.length, masked(crc32c(data)), true);
  return record;
}

/** CRC-32C, of the polynomial of Castagnoli (RFC 3720, 12.1). */
export function crc32c(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) crc = CRC_OF_BYTE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** A checksum over bytes that hold checksums is weak, so TensorFlow keeps them rotated and moved. */
function masked(crc: number): number {
  return ((crc >>> 15 | crc << 17) + 0xa282ead8) >>> 0;
}

/** The polynomial with its bits reversed. */
const POLYNOMIAL = 0x82f63b78;

const CRC_OF_BYTE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? POLYNOMIAL : 0);
  return crc;
});
