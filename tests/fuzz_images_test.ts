import { assert, assertEquals } from "@std/assert";
import { crc32 } from "node:zlib";
import { decodePool } from "../data/_decode_pool.ts";
import { readOrientation } from "../data/_orientation.ts";
import { decodeImage, type RgbImage } from "../data/mod.ts";
import { encodePng } from "../data/png.ts";
import { fuzz, type Mutant, mutantOf, type Sample } from "./_fuzz.ts";
import { exif, JPEGS, PNGS, SQUARES, WEBPS, withSegment } from "./_image_files.ts";
import { photo } from "./_photos.ts";

const bytesOf = (base64: string) => Uint8Array.fromBase64(base64);

/** Where chunks of a PNG or WebP file have their lengths, and the segments of a JPEG file theirs; and the sizes. */
function fieldsOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: number[] = [];
  if (bytes[0] === 0x89) {
    for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) fields.push(at, at + 4);
    return [...fields, 16, 18, 20, 22, 24, 25, 26, 27, 28];
  }
  if (bytes[0] === 0x52) {
    for (let at = 12; at + 8 <= bytes.length;) {
      fields.push(at, at + 4, at + 8);
      const length = view.getUint32(at + 4, true);
      at += 8 + length + length % 2;
    }
    return [...fields, 4, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29];
  }
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    fields.push(at + 1, at + 2, at + 4, at + 5, at + 7, at + 9, at + 10);
  }
  return fields;
}

const sample = (name: string, bytes: Uint8Array): Sample => ({
  name,
  bytes,
  fields: fieldsOf(bytes),
});
const photoPng = () => {
  const { width, height, data } = photo(1, { width: 40, height: 30 });
  const rgba = new Uint8ClampedArray(width * height * 4).map((_, i) =>
    i % 4 === 3 ? 255 : data[Math.floor(i / 4) * 3 + i % 4]
  );
  return encodePng({ width, height, data: rgba });
};

const SAMPLES: readonly Sample[] = [
  ...Object.entries(JPEGS).map(([name, { file }]) => sample(`JPEG, ${name}`, bytesOf(file))),
  sample("JPEG with EXIF", withSegment(SQUARES, exif(6, true))),
  ...Object.entries(PNGS).map(([name, { file }]) => sample(`PNG, ${name}`, bytesOf(file))),
  sample("PNG, photo", photoPng()),
  ...Object.entries(WEBPS).map(([name, file]) => sample(`WebP, ${name}`, bytesOf(file))),
];

/** The same file with the right check sum behind each chunk of a PNG file, so that what is inside is looked at. */
function withSums(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes[0] !== 0x89) return bytes;
  const view = new DataView(bytes.buffer);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    view.setUint32(end - 4, crc32(bytes.subarray(at + 4, end - 4)));
    at = end;
  }
  return bytes;
}

function imageMutant(seed: number, number: number): Mutant {
  const { bytes, description } = mutantOf(SAMPLES, seed, number);
  return number % 3 === 0 ? { bytes, description } : {
    bytes: withSums(bytes),
    description: `${description}; check sums made right`,
  };
}

function assertImage({ width, height, data }: RgbImage): void {
  assert(width > 0 && height > 0);
  assertEquals(data.length, width * height * 3);
}

Deno.test("decodeImage() decodes damaged files, or says in a sentence that it cannot", async () => {
  const seed = 1;
  await fuzz("decodeImage()", {
    count: Number(Deno.env.get("N") ?? 3000),
    seed,
    mutant: (number) => imageMutant(seed, number),
    read: async (bytes) => {
      assertImage(await decodeImage(bytes));
    },
  });
});
