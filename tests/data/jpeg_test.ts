import { assert, assertEquals, assertRejects } from "@std/assert";
import { makePicture } from "../../data/images/picture.ts";
import { decodeImage, frame, type FrameOptions } from "../../data/mod.ts";
import { exif, JPEGS, withSegment } from "../_image_files.ts";
import golden from "../golden/jpegs.json" with { type: "json" };

const bytesOf = (base64: string) => Uint8Array.fromBase64(base64);
const joined = (...parts: ArrayLike<number>[]) =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)));

/** Decoders of the same kind may round otherwise; today there is no difference at all. */
const ROUNDING = 1;

function worst(a: Uint8Array, b: Uint8Array): number {
  assertEquals(a.length, b.length);
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);
}

for (const [name, { file, width, height, pixels }] of Object.entries(golden.files)) {
  Deno.test(`decodeImage() finds libjpeg's pixels in a JPEG: ${name}`, async () => {
    const image = await decodeImage(bytesOf(file));
    assertEquals([image.width, image.height], [width, height]);
    assert(worst(image.data, bytesOf(pixels)) <= ROUNDING);
  });
}

Deno.test("decodeImage() refuses a JPEG that is cut off anywhere, unless all pixels are there", async () => {
  for (const [name, { file, pixels }] of Object.entries(golden.files)) {
    const whole = bytesOf(file);
    let whatIsLeft = 0;
    for (let size = 0; size < whole.length; size += size < whole.length - 60 ? 7 : 1) {
      const image = await decodeImage(whole.subarray(0, size)).catch(() => undefined);
      if (!image) continue;
      whatIsLeft++;
      assert(worst(image.data, bytesOf(pixels)) <= ROUNDING, `${name}, the first ${size} bytes`);
    }
    if (!/behind the end/.test(name)) assert(whatIsLeft < 60, `${name}: ${whatIsLeft}`);
  }
});

Deno.test("decodeImage() refuses a JPEG whose pixels break off before its end marker", async () => {
  const names = ["luminance sampled 1x1", "gray", "CMYK by Pillow", "restart markers"] as const;
  for (const name of names) {
    const whole = bytesOf(golden.files[name].file);
    for (const missing of [4, 8, 20]) {
      const broken = joined(whole.subarray(0, -2 - missing), [0xff, 0xd9]);
      await assertRejects(() => decodeImage(broken), Error, "cut off or corrupt", name);
    }
  }
});

Deno.test("decodeImage() refuses a JPEG that lacks one of its colours", async () => {
  const whole = bytesOf(golden.files["a scan for each colour"].file);
  const last = whole.lastIndexOf(0xda) - 1;
  const without = joined(whole.subarray(0, last), [0xff, 0xd9]);
  await assertRejects(() => decodeImage(without), Error, "some pixels are missing");
});

Deno.test("decodeImage() takes no time over megabytes behind the end of a JPEG, and none of their pixels", async () => {
  const { file } = golden.files.progressive;
  const film = new Uint8Array(6e6).map((_, i) => Math.imul(i, 2654435761) >>> 24);
  const whole = bytesOf(file);
  assertEquals(await decodeImage(joined(whole, film)), await decodeImage(whole));
});

const small = bytesOf(JPEGS["three channels"].file);
/** Where the frame header of the file begins. */
const FRAME = small.indexOf(0xc0, small.indexOf(0xff, 20)) - 1;

Deno.test("decodeImage() names the JPEG that it does not know", async () => {
  assertEquals([small[FRAME], small[FRAME + 3]], [0xff, 17]);
  const changed = (offset: number, value: number) => small.with(FRAME + offset, value);
  const cases: [Uint8Array, string][] = [
    [bytesOf(golden.arithmetic), "a JPEG with arithmetic coding"],
    [changed(1, 0xca), "a JPEG with arithmetic coding"],
    [changed(1, 0xc3), "a lossless JPEG"],
    [changed(1, 0xcb), "a lossless JPEG"],
    [changed(1, 0xc5), "a hierarchical JPEG"],
    [changed(1, 0xf7), "a JPEG-LS image"],
    [changed(4, 12), "a JPEG of 12 bits a colour"],
    [changed(9, 2), "a JPEG of 2 colours a pixel"],
  ];
  for (const [file, what] of cases) {
    await assertRejects(() => decodeImage(file), Error, `Cannot decode the image: it is ${what}`);
  }
});

Deno.test("decodeImage() knows no tables of the JPEG before", async () => {
  const tables = small.indexOf(0xdb) - 1;
  const length = 2 + (small[tables + 2] << 8) + small[tables + 3];
  const bare = joined(small.subarray(0, tables), small.subarray(tables + length));
  await decodeImage(small);
  await assertRejects(() => decodeImage(bare), Error, "cut off or corrupt");
});

// --- large JPEGs, decoded at a part of their size ---

/** 603x501 pixels of noise that is fainter the finer it is, as details of photos are. */
const large = bytesOf(golden.large);

/** A reduced pixel that two pixels of the result share gives both its mean, not its details. */
const [MOST_OFF, MEAN_OFF] = [6, 1];

const FRAMES: Record<string, FrameOptions> = {
  "an eighth": { width: 20, height: 16 },
  "a quarter": { width: 45, height: 37 },
  "half": { width: 80, height: 70 },
  "a part of it": { width: 17, height: 21, fit: "cover", zoom: 1.7, focus: { x: 0.3, y: 0.8 } },
};

for (const [name, options] of Object.entries(FRAMES)) {
  Deno.test(`makePicture() makes of a JPEG at ${name} what framing makes of all its pixels`, async () => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      const turned = withSegment(large, exif(orientation, true));
      const expected = frame(await decodeImage(turned), options);
      const found = await makePicture(turned, options);
      assertEquals([found.width, found.height], [options.width, options.height]);
      const off = found.data.reduce((sum, value, i) => sum + Math.abs(value - expected.data[i]), 0);
      assert(off > 0, "it was decoded whole");
      assert(
        off / found.data.length <= MEAN_OFF,
        `${orientation}: mean ${off / found.data.length}`,
      );
      const most = worst(found.data, expected.data);
      assert(most <= MOST_OFF, `${orientation}: ${most}`);
    }
  });
}

Deno.test("makePicture() decodes all pixels where they are not averaged, or too few are left", async () => {
  const image = await decodeImage(large);
  for (
    const options of [{ width: 20, height: 16, method: "bilinear" }, {
      width: 110,
      height: 90,
    }] as const
  ) {
    assertEquals(await makePicture(large, options), frame(image, options));
  }
});
