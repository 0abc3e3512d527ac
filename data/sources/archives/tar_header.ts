import { decodeName } from "../choice/names.ts";
import type { SparsePart } from "./_tar_sparse.ts";

/** The bytes of a header; all files are padded to multiples of it. */
export const BLOCK_BYTES = 512;

/** Where the bytes of a file are in an archive. */
export interface Content {
  readonly offset: number;
  /** In bytes, including holes. */
  readonly size: number;
  /** Of a sparse file: what lies between its holes. */
  readonly parts?: readonly SparsePart[];
}

/** Whether a block is all zeros, as at the end of an archive. */
export function isZero(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** Whether a block is a header, which holds the sum of its own bytes. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK_BYTES) return false;
  const CHECKSUM_AT = 148;
  let sum = 8 * 0x20; // the sum itself counts as spaces
  for (let i = 0; i < BLOCK_BYTES; i++) {
    if (i < CHECKSUM_AT || i >= CHECKSUM_AT + 8) sum += block[i];
  }
  return sum === readNumber(block.subarray(CHECKSUM_AT, CHECKSUM_AT + 8));
}

/** A text up to its first zero. */
export function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return decodeName(end < 0 ? field : field.subarray(0, end));
}

/** A number in octal digits or, with the first bit set, in base 256; NaN when it is neither. */
export function readNumber(field: Uint8Array): number {
  if (field[0] === 0x80) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  let number = 0; // of digits alone, as nearly all are
  for (let i = 0; i < field.length; i++) {
    const digit = field[i] - 0x30;
    if (digit >= 0 && digit < 8) number = number * 8 + digit;
    else if (i > 0 && field[i] === 0) return number;
    else break;
  }
  const digits = text(field).trim();
  return digits === "" ? 0 : /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : NaN;
}
