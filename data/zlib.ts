/** What PNG and zip need of zlib: that of Deno and Node, or else pako's, which is slower. */
// @ts-types="./_pako.d.ts"
import { deflate, Inflate } from "pako";
import { concat } from "deno-std/bytes/concat.js";
import { builtin, HAS_NODE } from "../core/node.ts";

/** Packs bytes. Only the same library gives the same bytes. */
export function packed(bytes: Uint8Array, level = 6): Uint8Array {
  return HAS_NODE ? builtin("node:zlib").deflateSync(bytes, { level }) : deflate(bytes, { level });
}

/**
 * Unpacks bytes.
 *
 * @throws {Error} When they are cut off or damaged, or more than `limit` of them come out.
 */
export function unpacked(bytes: Uint8Array, limit: number): Uint8Array {
  return HAS_NODE
    ? builtin("node:zlib").inflateSync(bytes, { maxOutputLength: limit })
    : unpackedByPako(bytes, limit);
}

/** Unpacks bytes without a header, as {@linkcode unpacked} does those with one. */
export function unpackedRaw(bytes: Uint8Array, limit: number): Uint8Array {
  return HAS_NODE
    ? new Uint8Array(builtin("node:zlib").inflateRawSync(bytes, { maxOutputLength: limit }))
    : unpackedByPako(bytes, limit, { raw: true });
}

/** {@linkcode unpacked} and {@linkcode unpackedRaw} in browsers. */
export function unpackedByPako(
  bytes: Uint8Array,
  limit: number,
  { raw = false } = {},
): Uint8Array {
  const pieces: Uint8Array[] = [], inflate = new Inflate({ raw });
  let size = 0;
  inflate.onData = (piece) => {
    size += piece.length;
    if (size > limit) throw new RangeError(`more than ${limit} bytes`);
    pieces.push(piece);
  };
  inflate.push(bytes, true);
  if (inflate.err !== 0) throw new Error(inflate.msg);
  if (!inflate.ended) throw new Error("unexpected end of file");
  return concat(pieces);
}

/** The check sum of PNG and zip, CRC-32. */
export function checkSum(bytes: Uint8Array): number {
  return HAS_NODE ? builtin("node:zlib").crc32(bytes) : checkSumByTable(bytes);
}

/** {@linkcode checkSum} in browsers. */
export function checkSumByTable(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff] ^ sum >>> 8;
  return ~sum >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? byte >>> 1 ^ 0xedb88320 : byte >>> 1;
  return byte;
});
