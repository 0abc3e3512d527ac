import { assert, assertEquals, assertRejects } from "@std/assert";
import { deflateSync } from "node:zlib";
import { decodeImage } from "../../data/mod.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import { exif, JPEGS, PNGS, SQUARES, WEBPS, withChunk, withSegment } from "../_image_files.ts";

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
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    data.set([i * 16, 255 - i * 10, (i * 37) % 256, i % 4 === 3 ? 128 : 255], i * 4);
  }
  const expected = await decodeImage(encodePng({ width, height, channels: 4, data }));
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
  await assertRejects(() => decodeImage(bytesOf(WEBPS.moving)), Error, "an animated WebP file");
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
    for (const [little, type] of [[true, 3], [false, 3], [true, 4], [false, 4]] as const) {
      const file = withSegment(SQUARES, exif(Number(orientation), little, type));
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

/** What stands in an APP1 segment behind the name. */
const tiff = (orientation: number, little: boolean) => exif(orientation, little).subarray(10);
/** Two rows, R and G, as a PNG; turned to the right they are G R. */
const twoRows = encodePng({
  width: 1,
  height: 2,
  channels: 4,
  data: new Uint8Array([...COLORS.R, 255, ...COLORS.G, 255]),
});

Deno.test("decodeImage() turns a PNG upright by its eXIf chunk, before or behind its pixels", async () => {
  const IHDR_AND_SIGNATURE = 33;
  for (const behind of [12, twoRows.length - IHDR_AND_SIGNATURE]) {
    for (const content of [tiff(6, true), tiff(6, false), exif(6, true).subarray(4)]) {
      const { width, data } = await decodeImage(withChunk(twoRows, "eXIf", content, behind));
      assertEquals([width, ...data], [2, ...COLORS.G, ...COLORS.R]);
    }
  }
});

Deno.test("decodeImage() turns a PNG upright by the text that older ImageMagick keeps EXIF data in", async () => {
  const ascii = (text: string) => new TextEncoder().encode(text);
  const data = exif(6, true).subarray(4);
  const lines = data.toHex().replace(/.{72}/g, "$&\n");
  const text = ascii(`\nexif\n      ${data.length}\n${lines}\n`);
  const packed = Uint8Array.from([...ascii("Raw profile type exif\0\0"), ...deflateSync(text)]);
  const plain = Uint8Array.from([...ascii("Raw profile type APP1\0"), ...text]);
  for (const [name, content] of [["zTXt", packed], ["tEXt", plain]] as const) {
    const { width, data } = await decodeImage(withChunk(twoRows, name, content));
    assertEquals([width, ...data], [2, ...COLORS.G, ...COLORS.R]);
  }
  const broken = Uint8Array.from([...ascii("Raw profile type exif\0\0"), 1, 2, 3]);
  assertEquals((await decodeImage(withChunk(twoRows, "zTXt", broken))).width, 1);
});

Deno.test("decodeImage() turns a WebP upright by its EXIF chunk", async () => {
  const stored = await decodeImage(bytesOf(WEBPS.lossless)); // 5x3, of a VP8L chunk
  const pixels = bytesOf(WEBPS.lossless).subarray(12);
  const header = [...new TextEncoder().encode("VP8X"), 10, 0, 0, 0, 8, 0, 0, 0, 4, 0, 0, 2, 0, 0];
  for (const content of [tiff(6, true), exif(6, false).subarray(4)]) {
    const chunk = [...new TextEncoder().encode("EXIF"), content.length, 0, 0, 0, ...content];
    const body = [...new TextEncoder().encode("WEBP"), ...header, ...pixels, ...chunk];
    const file = Uint8Array.from([
      ...new TextEncoder().encode("RIFF"),
      body.length,
      0,
      0,
      0,
      ...body,
    ]);
    const { width, height, data } = await decodeImage(file);
    assertEquals([width, height], [3, 5]);
    assertEquals(data.subarray(6, 9), stored.data.subarray(0, 3)); // the first row is the last column
  }
});

/** An animation of which the still picture is no frame, and whose frame is smaller, by APNG's specification. */
function animated(still: Uint8Array, frame: Uint8Array): Uint8Array {
  const control = new Uint8Array(26);
  const view = new DataView(control.buffer);
  view.setUint32(4, 2); // columns
  view.setUint32(8, 2); // rows
  const DATA_START = 41; // behind signature, IHDR, and the length and name of IDAT
  const length = new DataView(frame.buffer).getUint32(33);
  const pixels = Uint8Array.from([0, 0, 0, 1, ...frame.subarray(DATA_START, DATA_START + length)]);
  const begun = withChunk(still, "acTL", Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0), still.length - 33);
  return withChunk(withChunk(begun, "fcTL", control), "fdAT", pixels);
}

Deno.test("decodeImage() takes an animated PNG as the still picture in it, whatever was decoded before", async () => {
  const filled = (side: number, color: number[]) => ({
    width: side,
    height: side,
    channels: 4 as const,
    data: new Uint8Array(side * side * 4).map((_, i) => i % 4 === 3 ? 255 : color[i % 4]),
  });
  const still = encodePng(filled(40, COLORS.P));
  const file = animated(still, encodePng(filled(2, COLORS.G)));
  for (const color of [COLORS.R, COLORS.B]) {
    await decodeImage(encodePng(filled(40, color)));
    assertEquals(await decodeImage(file), await decodeImage(still));
  }
  assertEquals(
    (await decodeImage(file)).data,
    Uint8Array.from({ length: 4800 }, (_, i) => COLORS.P[i % 3]),
  );
});

Deno.test("decodeImage() decodes a PNG without an end chunk, and passes over what stands behind it", async () => {
  const expected = await decodeImage(twoRows);
  assertEquals(await decodeImage(twoRows.subarray(0, -12)), expected);
  assertEquals(await decodeImage(Uint8Array.from([...twoRows, ...twoRows, 1, 2, 3])), expected);
});

/** Made by hand with Python's zlib, with more packed bytes than the pixels need; Pillow reads them so. */
const WITH_SURPLUS = {
  "a row too many":
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAGElEQVR4nGPgEpHTMLJhcAuISsmrYIAAACRzAw3JtN2ZAAAAAElF" +
    "TkSuQmCC",
  "some text":
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAJUlEQVR4nGPgEpHTMLJhcAuISsmrKC4tKsgpLVYYpUfpURqTBgBi" +
    "E0dUWXwCdAAAAABJRU5ErkJggg==",
  "surplus of interlaced rows":
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAGK06rlAAAAGElEQVR4nGPgEpFj0DCyYXALiErJqwADACWeBWXFLXFKAAAAAElF" +
    "TkSuQmCC",
};
const BITS_WITH_SURPLUS =
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACAQAAAAC1D1u3AAAADklEQVR4nGNYwBBQUQEABX4B4S14zmoAAAAASUVORK5CYII=";

Deno.test("decodeImage() passes over packed bytes of a PNG behind its last pixel", async () => {
  for (const [name, file] of Object.entries(WITH_SURPLUS)) {
    const { data } = await decodeImage(Uint8Array.fromBase64(file));
    assertEquals([...data], [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120], name);
  }
  const { data } = await decodeImage(Uint8Array.fromBase64(BITS_WITH_SURPLUS));
  const [black, white] = [[0, 0, 0], [255, 255, 255]];
  assertEquals([...data], [white, black, white, black, white, black].flat());
});

Deno.test("decodeImage() names the formats that it does not decode, whatever a file is called", async () => {
  const cases: Record<string, string> = {
    "GIF89a\x01\0\x01\0": "it is a GIF image; convert it",
    "\0\0\0\x18ftypheic\0\0\0\0mif1heic": "it is a HEIC image; convert it",
    "\0\0\0\x18ftypavif\0\0\0\0mif1avif": "it is an AVIF image; convert it",
    "II*\0\x08\0\0\0": "it is a TIFF image; convert it",
    "<!DOCTYPE html><title>404": "it is a web page",
    "version https://git-lfs.github.com/spec/v1": "git lfs pull",
    "\0\0\0\0\0\0\0\0": "it begins with zeros",
  };
  for (const [beginning, sentence] of Object.entries(cases)) {
    const bytes = Uint8Array.from(beginning, (letter) => letter.charCodeAt(0));
    await assertRejects(() => decodeImage(bytes), Error, sentence);
  }
});

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
  const good = encodePng({ width: 8, height: 8, channels: 4, data: new Uint8Array(256).fill(255) });
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
