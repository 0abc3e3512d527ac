import { assert, assertEquals, assertRejects } from "@std/assert";
import { crc32 } from "node:zlib";
import { decodePool } from "../../data/images/decode_pool.ts";
import { makePicture } from "../../data/images/picture.ts";
import { checkHeader } from "../../data/images/decode.ts";
import { readOrientation } from "../../data/images/formats/orientation.ts";
import { decodeImage, type Image } from "../../data/mod.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import { fuzz, type Mutant, mutantOf, type Sample } from "../_fuzz.ts";
import { exif, JPEGS, PNGS, SQUARES, WEBPS, withSegment } from "../_image_files.ts";
import { photo } from "../_photos.ts";

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
const photoPng = () => encodePng(photo(1, { width: 40, height: 30 }));

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

function assertImage({ width, height, data }: Image): void {
  assert(width > 0 && height > 0);
  assertEquals(data.length, width * height * 3);
}

Deno.test("decodeImage() decodes damaged files, or says in a sentence that it cannot", () =>
  fuzz("decodeImage()", {
    count: 4000,
    seed: 1,
    mutant: (number) => imageMutant(1, number),
    read: async (bytes) => assertImage(await decodeImage(bytes)),
  }));

Deno.test("checkHeader() reads the beginnings of damaged files, or says in a sentence that it cannot", () =>
  fuzz("checkHeader()", {
    count: 1000,
    seed: 2,
    mutant: (number) => {
      const { bytes, description } = imageMutant(2, number);
      const most = 12 + number % 60;
      return {
        bytes: bytes.slice(0, most),
        description: `${description}; the first ${most} bytes`,
      };
    },
    read: (bytes) => {
      const { width, height, orientation } = checkHeader(bytes, {});
      assert(width > 0 && height > 0 && orientation >= 1 && orientation <= 8);
      assert(width * height <= 1e6 + 32768 * bytes.length, `${width}x${height} pixels`);
    },
  }));

Deno.test("readOrientation() reads damaged EXIF data without ever refusing it", async () => {
  const samples = [true, false].map((little) => ({
    name: `EXIF, little ${little}`,
    bytes: exif(6, little).slice(10),
    fields: [0, 2, 4, 6, 8, 10, 12, 20, 22, 24, 28, 30],
  }));
  const found = new Set<number>();
  await fuzz("readOrientation()", {
    count: 1000,
    seed: 3,
    mutant: (number) => mutantOf(samples, 3, number),
    read: (bytes) => {
      const orientation = readOrientation(bytes);
      assert(Number.isInteger(orientation) && orientation >= 1 && orientation <= 8);
      found.add(orientation);
    },
    leastShare: 0,
  });
  assert(found.size > 2, `only ${[...found]}`);
});

Deno.test("decodePool() makes of damaged files what decoding in place makes of them, and goes on", async () => {
  const size = { width: 7, height: 5 };
  const pool = decodePool({ ...size, workers: 2 });
  const outcome = (image: Promise<Image>) => image.catch((error: Error) => error.message);
  try {
    await fuzz("decodePool()", {
      count: 400,
      seed: 4,
      mutant: (number) => imageMutant(4, number),
      read: async (bytes, number) => {
        const files = [bytes, imageMutant(4, number + 1).bytes, imageMutant(4, number + 2).bytes];
        const expected = await Promise.all(files.map((file) => outcome(makePicture(file, size))));
        const found = await Promise.all(files.map((file) => outcome(pool.decode(file))));
        assertEquals(found, expected);
        if (typeof found[0] === "string") throw new Error(found[0]);
      },
    });
    for (const { name, bytes } of SAMPLES.filter(({ name }) => name !== "WebP, moving")) {
      assertEquals((await pool.decode(bytes)).data.length, 7 * 5 * 3, name);
    }
  } finally {
    await pool.close();
  }
});

Deno.test("decodeImage() does not begin to decode sizes that a file of so few bytes cannot have", async () => {
  const resized = (file: string, change: (view: DataView) => void) => {
    const bytes = bytesOf(file);
    change(new DataView(bytes.buffer));
    return withSums(bytes);
  };
  const files = {
    PNG: resized(PNGS["1 bit a pixel"].file, (view) => {
      view.setUint32(16, 14_000);
      view.setUint32(20, 14_000);
    }),
    WebP: resized(WEBPS.lossy, (view) => {
      view.setUint16(26, 14_000, true);
      view.setUint16(28, 14_000, true);
    }),
    JPEG: resized(JPEGS.gray.file, (view) => {
      const at = findFrame(view);
      view.setUint16(at + 5, 14_000);
      view.setUint16(at + 7, 14_000);
    }),
  };
  for (const [format, bytes] of Object.entries(files)) {
    await assertRejects(
      () => decodeImage(bytes),
      RangeError,
      `its header says 14000x14000 pixels, which a ${format} file of ${bytes.length} bytes cannot hold`,
    );
  }
});

Deno.test("decodeImage() refuses a JPEG of hundreds of scans, each of which would go through the picture", async () => {
  const file = bytesOf(JPEGS["three channels, progressive"].file);
  const second = file.indexOf(0xda, file.indexOf(0xda) + 1) - 1; // the first has all colours' means
  const third = file.indexOf(0xda, second + 2) - 1;
  const tables = file.lastIndexOf(0xc4, third) - 1;
  assertEquals([second, third, tables].map((at) => file[at]), [0xff, 0xff, 0xff]);
  const scan = [...file.subarray(second, tables)];
  const many = [...file.subarray(0, tables), ...new Array(200).fill(scan).flat()];
  await assertRejects(
    () => decodeImage(Uint8Array.from([...many, ...file.subarray(tables)])),
    Error,
    "more than 100 scans",
  );
});

Deno.test("decodeImage() does not go through scans behind the last pixel of a JPEG", async () => {
  const file = bytesOf(JPEGS["three channels, progressive"].file);
  const END_BYTES = 2;
  const scan = [...file.subarray(file.lastIndexOf(0xda) - 1, -END_BYTES)];
  const many = [...file.subarray(0, -END_BYTES), ...new Array(200).fill(scan).flat(), 0xff, 0xd9];
  assertEquals(await decodeImage(Uint8Array.from(many)), await decodeImage(file));
});

/** Where the frame header of a JPEG begins. */
function findFrame(view: DataView): number {
  for (let at = 2;; at += 2 + view.getUint16(at + 2)) if (view.getUint8(at + 1) === 0xc0) return at;
}
