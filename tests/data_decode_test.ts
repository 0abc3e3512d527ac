import { assert, assertEquals, assertRejects } from "@std/assert";
import { decodeImage } from "../data/mod.ts";
import { encodePng } from "../data/png.ts";
import { exif, JPEGS, PNGS, SQUARES, WEBPS, withSegment } from "./_image_files.ts";

const bytesOf = (base64: string) => Uint8Array.fromBase64(base64);
const photo = bytesOf(JPEGS["three channels"].file);

/** What a decoder may be off by: the conversion to luminance and back. */
const JPEG_ROUNDING = 3;

for (const [name, { file, left, right }] of Object.entries(JPEGS)) {
  Deno.test(`decodeImage() decodes a JPEG of ${name}`, async () => {
    const { width, height, data } = await decodeImage(bytesOf(file));
    assertEquals([width, height, data.length], [16, 8, 16 * 8 * 3]);
    for (const [i, byte] of data.entries()) {
      const expected = (i % 48 < 24 ? left : right)[i % 3];
      assert(Math.abs(byte - expected) <= JPEG_ROUNDING, `value ${i}: ${byte} for ${expected}`);
    }
  });
}

for (const [name, { file, colors }] of Object.entries(PNGS)) {
  Deno.test(`decodeImage() decodes a PNG of ${name}`, async () => {
    assertEquals([...(await decodeImage(bytesOf(file))).data], colors.flat());
  });
}

Deno.test("decodeImage() decodes a lossless WebP to what a PNG of the same pixels gives", async () => {
  const [width, height] = [5, 3];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    data.set([i * 16, 255 - i * 10, (i * 37) % 256, i % 4 === 3 ? 128 : 255], i * 4);
  }
  const expected = await decodeImage(encodePng({ width, height, data }));
  assertEquals(await decodeImage(bytesOf(WEBPS.lossless)), expected);
});

Deno.test("decodeImage() decodes a lossy WebP", async () => {
  const { width, height, data } = await decodeImage(bytesOf(WEBPS.lossy));
  assertEquals([width, height], [16, 8]);
  const { left, right } = JPEGS["three channels"];
  for (let y = 0; y < height; y++) {
    for (const [x, expected] of [[0, left], [3, left], [12, right], [15, right]] as const) {
      const pixel = data.subarray((y * width + x) * 3).subarray(0, 3);
      const off = Math.max(...expected.map((value, c) => Math.abs(value - pixel[c])));
      assert(off <= 2 * JPEG_ROUNDING, `(${x}, ${y}): ${pixel} for ${expected}`); // it halves colours' resolution too
    }
  }
});

Deno.test("decodeImage() refuses a WebP that moves, and one that is cut off anywhere", async () => {
  await assertRejects(() => decodeImage(bytesOf(WEBPS.moving)), Error, "a moving WebP picture");
  const file = bytesOf(WEBPS.lossless);
  for (let size = 0; size < file.length - 2; size++) { // 2 of padding and unread bits
    await assertRejects(
      () => decodeImage(file.subarray(0, size)),
      Error,
      "Cannot decode the image",
      `${size} bytes`,
    );
  }
  assertEquals((await decodeImage(file)).width, 5);
});

const COLORS: Record<string, number[]> = {
  R: [230, 30, 30],
  G: [30, 230, 30],
  B: [30, 30, 230],
  Y: [230, 230, 30],
  P: [230, 30, 230],
  C: [30, 230, 230],
};

/** How "RGB" above "YPC" is to be seen, by EXIF's orientation. */
const SEEN: Record<number, string[]> = {
  1: ["RGB", "YPC"],
  2: ["BGR", "CPY"], // mirrored
  3: ["CPY", "BGR"], // upside down
  4: ["YPC", "RGB"], // mirrored and upside down
  5: ["RY", "GP", "BC"], // its rows are columns
  6: ["YR", "PG", "CB"], // turned to the right
  7: ["CB", "PG", "YR"],
  8: ["BC", "GP", "RY"], // turned to the left
};

for (const [orientation, rows] of Object.entries(SEEN)) {
  Deno.test(`decodeImage() turns a JPEG of EXIF orientation ${orientation} upright`, async () => {
    for (const little of [true, false]) {
      const file = withSegment(SQUARES, exif(Number(orientation), little));
      const { width, height, data } = await decodeImage(file);
      assertEquals([width, height], [rows[0].length * 8, rows.length * 8]);
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const expected = COLORS[rows[Math.floor(y / 8)][Math.floor(x / 8)]];
          for (let c = 0; c < 3; c++) {
            const byte = data[(y * width + x) * 3 + c];
            assert(Math.abs(byte - expected[c]) <= 2 * JPEG_ROUNDING, `(${x}, ${y}): ${byte}`);
          }
        }
      }
    }
  });
}

Deno.test("decodeImage() leaves a picture as it is stored where its EXIF data is damaged", async () => {
  const stored = await decodeImage(SQUARES);
  const whole = exif(6, true);
  for (const orientation of [0, 9, 255]) {
    assertEquals(await decodeImage(withSegment(SQUARES, exif(orientation, true))), stored);
  }
  const cut = whole.slice(0, 40); // in the second entry
  cut.set([0, 38], 2);
  assertEquals(await decodeImage(withSegment(SQUARES, cut)), stored);
  const astray = whole.slice();
  astray.fill(0xff, 14, 18); // the directory's place
  assertEquals(await decodeImage(withSegment(SQUARES, astray)), stored);
});

Deno.test("decodeImage() refuses a PNG without distance codes that is damaged", async () => {
  const file = bytesOf(PNGS["a deflate block without distance codes"].file);
  const IEND_BYTES = 12;
  for (let at = 8; at < file.length - IEND_BYTES; at++) {
    const damaged = file.with(at, file[at] ^ 1);
    await assertRejects(() => decodeImage(damaged), Error, "Cannot decode the image", `byte ${at}`);
    await assertRejects(() => decodeImage(file.subarray(0, at)), Error, "Cannot decode the image");
  }
});

Deno.test("decodeImage() decodes good files after bad ones", async () => {
  const expected = await decodeImage(photo);
  const good = encodePng({ width: 8, height: 8, data: new Uint8ClampedArray(256).fill(255) });
  for (let i = 0; i < 200; i++) {
    const at = 20 + i % (photo.length - 40);
    await decodeImage(photo.slice().fill(i * 7, at, at + 20)).catch(() => {}); // some can be decoded
    assertEquals(await decodeImage(photo), expected);
    await assertRejects(() => decodeImage(good.subarray(0, 33 + i % 20)));
    assertEquals((await decodeImage(good)).data, new Uint8Array(8 * 8 * 3).fill(255));
  }
});

Deno.test({
  name: "decodeImage() needs no permission",
  permissions: "none",
  fn: async () => {
    assertEquals((await decodeImage(photo)).width, 16);
    assertEquals((await decodeImage(bytesOf(PNGS["interlaced rows"].file))).width, 3);
    assertEquals((await decodeImage(bytesOf(WEBPS.lossless))).width, 5);
  },
});
