/** What browsers unpack with, against zlib. */
import { assertEquals, assertThrows } from "@std/assert";
import { crc32, deflateRawSync, deflateSync } from "node:zlib";
import { checkSumByTable, unpackedByPako } from "../../data/zlib.ts";

const BYTES = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i >> 5) % 251);

Deno.test("browsers unpack what zlib packs, at every level", () => {
  for (const level of [0, 1, 6, 9]) {
    assertEquals(unpackedByPako(deflateSync(BYTES, { level }), BYTES.length), BYTES);
    const raw = deflateRawSync(BYTES, { level });
    assertEquals(unpackedByPako(raw, BYTES.length, { raw: true }), BYTES);
  }
});

Deno.test("browsers refuse what is cut off, damaged or too large", () => {
  const packed = deflateSync(BYTES);
  assertThrows(() => unpackedByPako(packed.subarray(0, -9), BYTES.length), Error);
  assertThrows(() => unpackedByPako(packed.with(0, 0xff), BYTES.length), Error);
  assertThrows(() => unpackedByPako(packed, BYTES.length - 1), RangeError, "more than 199999");
});

Deno.test("the check sum of browsers is zlib's", () => {
  for (const length of [0, 1, 9, BYTES.length]) {
    assertEquals(checkSumByTable(BYTES.subarray(0, length)), crc32(BYTES.subarray(0, length)));
  }
});
