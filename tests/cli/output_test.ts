import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { join } from "node:path";
import { writeFileAtomic } from "../../data/files.ts";
import { decodePng, encodePng } from "../../data/images/formats/png.ts";
import type { Image } from "../../data/images/image.ts";
import { evenlySpaced, evolutionFilm } from "../../data/images/film.ts";
import { encodeGif } from "../../data/images/gif.ts";
import { encodeMp4 } from "../../data/images/mp4.ts";
import { gridImage } from "../../data/images/grid.ts";

async function inTemporaryFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "nash_" });
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A picture in which no two pixels are alike, nor two pictures of another `seed`. */
function patterned(width: number, height: number, seed = 0): Image {
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    data.set([i % 256, (i * 7 + seed) % 256, 255 - i % 256, 255], i * 4);
  }
  return { width, height, channels: 4, data };
}

/** Red, green, blue of one pixel. */
function pixel({ width, channels, data }: Image, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * channels, (y * width + x) * channels + 3)];
}

/** The same picture with an alpha channel. */
function withAlpha({ width, height, data }: Image): Image {
  const rgba = Array.from(
    { length: width * height },
    (_, i) => [...data.subarray(3 * i, 3 * i + 3), 255],
  );
  return { width, height, channels: 4, data: Uint8Array.from(rgba.flat()) };
}

/** Bytes that start a GIF file, and what each frame says, by a reader of our own. */
function readGif(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (at: number) => view.getUint16(at, true);
  const tableBytes = (packed: number) => packed & 0x80 ? 3 << ((packed & 7) + 1) : 0;
  let at = 13 + tableBytes(bytes[10]);
  const skipSubBlocks = () => {
    while (bytes[at] !== 0) at += bytes[at] + 1;
    at++;
  };
  const frames: { width: number; height: number; delay: number }[] = [];
  let [delay, loops] = [0, -1];
  for (; bytes[at] !== 0x3b; skipSubBlocks()) {
    if (bytes[at] === 0x21) { // an extension
      if (bytes[at + 1] === 0xf9) delay = u16(at + 4) * 10;
      if (bytes[at + 1] === 0xff) loops = u16(at + 16);
      at += 2;
    } else {
      assertEquals(bytes[at], 0x2c, "an image begins");
      frames.push({ width: u16(at + 5), height: u16(at + 7), delay });
      at += 10 + tableBytes(bytes[at + 9]) + 1; // and the code size
    }
  }
  assertEquals(at, bytes.length - 1, "nothing follows the trailer");
  const signature = new TextDecoder().decode(bytes.subarray(0, 6));
  return { signature, width: u16(6), height: u16(8), loops, frames };
}

// --- grid ---

Deno.test("gridImage() puts each image in its cell, row by row", () => {
  const [count, height, width] = [5, 2, 3];
  const images = new Uint8Array(count * height * width * 3).map((_, i) => i);
  const grid = gridImage(images, { count, height, width });
  assertEquals([grid.width, grid.height], [9, 4]); // three columns, two rows
  for (let n = 0; n < count; n++) {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const value = ((n * height + y) * width + x) * 3;
        const actual = pixel(grid, (n % 3) * width + x, Math.floor(n / 3) * height + y);
        assertEquals(actual, [value, value + 1, value + 2]);
      }
    }
  }
  assertEquals(pixel(grid, 8, 3), [0, 0, 0]); // the empty cell
});

Deno.test("gridImage() rounds floats in [0, 1] to bytes and clips what is outside", () => {
  const images = Float32Array.of(0, 1, 0.5, -3, 1.5, 1 / 255, 0.999, NaN, 0.2);
  const { data } = gridImage(images, { count: 3, height: 1, width: 1, columns: 3 });
  assertEquals([...data], [0, 255, 128, 0, 255, 1, 255, 0, 51]);
});

Deno.test("gridImage() lays 64 images out in 8 rows of 8, with gaps where asked", () => {
  const size = { count: 64, height: 4, width: 3 };
  const images = new Float32Array(64 * 4 * 3 * 3).fill(1);
  const tight = gridImage(images, size);
  assertEquals([tight.width, tight.height], [24, 32]);
  const spaced = gridImage(images, { ...size, gap: 2 });
  assertEquals([spaced.width, spaced.height], [24 + 7 * 2, 32 + 7 * 2]);
  assertEquals(pixel(spaced, 3, 0), [0, 0, 0]);
  assertEquals(pixel(spaced, 5, 6), [255, 255, 255]);
});

Deno.test("gridImage() obeys the number of columns, and uses no more than there are images", () => {
  const images = new Uint8Array(3 * 3);
  const size = (columns: number) => {
    const { width, height } = gridImage(images, { count: 3, height: 1, width: 1, columns });
    return [width, height];
  };
  assertEquals(size(1), [1, 3]);
  assertEquals(size(2), [2, 2]);
  assertEquals(size(9), [3, 1]);
});

Deno.test("gridImage() refuses a wrong number of values and impossible sizes", () => {
  const size = { count: 2, height: 2, width: 2 };
  const message = assertThrows(() => gridImage(new Float32Array(8), size), RangeError).message;
  assertStringIncludes(message, "[2, 2, 2, 3]");
  assertStringIncludes(message, "current number of values is 8");
  assertThrows(() => gridImage(new Float32Array(0), { ...size, count: 0 }), RangeError, "count");
  assertThrows(() => gridImage(new Float32Array(24), { ...size, gap: -1 }), RangeError, "gap");
});

Deno.test("encodePng() and decodePng() give the pixels back exactly", async () => {
  for (const [width, height] of [[37, 23], [4, 4], [16, 16], [1, 1], [640, 3]]) {
    const opaque = patterned(width, height);
    const bytes = new Uint8Array(width * height * 3).map((_, i) => i * 7);
    const three = gridImage(bytes, { count: 1, width, height });
    const clear = patterned(width, height);
    clear.data[3] = 77;
    for (const picture of [opaque, three, clear]) {
      for (const differences of [true, false]) {
        const bytes = encodePng(picture, { differences, notes: { Title: "none" } });
        assertEquals([...bytes.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
        assertEquals(bytes[25], picture === clear ? 6 : 2); // the colour type: alpha only where needed
        const decoded = await decodePng(bytes);
        assertEquals([decoded.width, decoded.height], [width, height]);
        const shown = picture === three ? withAlpha(three) : picture;
        assertEquals([...decoded.data], [...shown.data]);
      }
    }
  }
});

Deno.test("encodePng() writes equal bytes for equal pixels", () => {
  assertEquals(encodePng(patterned(9, 7)), encodePng(patterned(9, 7)));
});

Deno.test("encodePng() refuses data that does not fill the size, decodePng() what is no PNG", async () => {
  const data = new Uint8Array(3);
  assertThrows(() => encodePng({ width: 1, height: 1, channels: 4, data }), RangeError, "is 3");
  await assertRejects(
    () => decodePng(new Uint8Array(20)),
    Error,
    "the PNG file is cut off or corrupt",
  );
});

// --- animation ---

Deno.test("encodeGif() writes every frame with its delay, and repeats for ever", async () => {
  const frames = [patterned(12, 9), patterned(12, 9, 50), patterned(12, 9, 100)];
  const gif = readGif(await encodeGif(frames, { delayMs: 70, finalDelayMs: 900 }));
  assertEquals([gif.signature, gif.width, gif.height, gif.loops], ["GIF89a", 12, 9, 0]);
  const size = { width: 12, height: 9 };
  assertEquals(gif.frames, [70, 70, 900].map((delay) => ({ ...size, delay })));
});

/** The largest distance, in a channel, from a colour of a picture to the nearest in its GIF. */
async function largestError(image: Image): Promise<number> {
  const bytes = await encodeGif([image]);
  const table = bytes.subarray(13, 13 + (3 << ((bytes[10] & 7) + 1)));
  const colors = Array.from({ length: table.length / 3 }, (_, i) => table.subarray(3 * i));
  let largest = 0;
  for (let i = 0; i < image.width * image.height; i++) {
    const at = image.data.subarray(i * image.channels);
    const errors = colors.map((color) =>
      Math.max(...[0, 1, 2].map((c) => Math.abs(color[c] - at[c])))
    );
    largest = Math.max(largest, Math.min(...errors));
  }
  return largest;
}

Deno.test("encodeGif() finds colours for a picture of many, and for one of close ones", async () => {
  const picture = (color: (x: number, y: number) => number[]): Image => ({
    width: 64,
    height: 64,
    channels: 3,
    data: Uint8Array.from(
      Array.from({ length: 64 * 64 }, (_, i) => color(i % 64, i >> 6)).flat(),
    ),
  });
  const many = await largestError(picture((x, y) => [4 * x, 4 * y, 128]));
  assert(many > 0 && many <= 8, `256 colours of 4096 are at most ${many} off`);
  const gray = await largestError(picture((x, y) => Array(3).fill(4 * x + (y >> 4))));
  assert(gray <= 4, `of a gray ramp, ${gray}`);
});

Deno.test("encodeGif() reads only the picture's part of a larger buffer", async () => {
  const whole = patterned(4, 4);
  const data = new Uint8Array(4 * 4 * 4 * 2);
  data.set(whole.data, 64);
  const part = { ...whole, data: data.subarray(64) };
  assertEquals(await encodeGif([part]), await encodeGif([whole]));
});

Deno.test("encodeGif() and encodePng() write the same file of three channels as with an opaque alpha", async () => {
  const bytes = new Uint8Array(5 * 4 * 3).map((_, i) => i * 4);
  const three = gridImage(bytes, { count: 1, width: 5, height: 4 });
  assertEquals(await encodeGif([three]), await encodeGif([withAlpha(three)]));
  assertEquals(encodePng(three), encodePng(withAlpha(three)));
});

Deno.test("encodeGif() refuses no frames, two sizes and impossible delays", async () => {
  await assertRejects(() => encodeGif([]), RangeError, "no frame");
  await assertRejects(() => encodeGif([patterned(2, 2), patterned(2, 3)]), RangeError, "2x3");
  await assertRejects(() => encodeGif([patterned(2, 2)], { delayMs: -1 }), RangeError, "delayMs");
});

Deno.test("encodeMp4() refuses rates that it would change or cannot write", async () => {
  for (const framesPerSecond of [0.5, 29.97, 0, 241, NaN]) {
    await assertRejects(
      () => encodeMp4([patterned(8, 8)], { framesPerSecond }),
      RangeError,
      `a whole number from 1 to 240: current value is ${framesPerSecond}`,
    );
  }
});

Deno.test("encodeGif() and encodeMp4() refuse a frame without pixels or with other bytes", async () => {
  for (const encode of [encodeGif, encodeMp4]) {
    const empty = { width: 0, height: 0, channels: 3 as const, data: new Uint8Array() };
    await assertRejects(() => encode([empty]), TypeError, "a frame of 0x0 with 0 bytes");
    const short = { ...patterned(8, 8), data: new Uint8Array(5) };
    await assertRejects(() => encode([patterned(8, 8), short]), TypeError, "8x8 with 5 bytes");
  }
});

Deno.test("encodeMp4() keeps a narrow film within sides that decoders take", async () => {
  const film = await encodeMp4([patterned(2, 400)]);
  const box = film.toHex().indexOf("61766331"); // avc1, after which the size is at 24
  const view = new DataView(film.buffer, box / 2 + 28);
  assertEquals([view.getUint16(0), view.getUint16(2)], [20, 4000]);
});

Deno.test("evolutionFilm() animates PNG files and reports those of another size", async () => {
  await inTemporaryFolder(async (folder) => {
    const paths: string[] = [];
    for (const [i, width] of [6, 8, 8, 8].entries()) {
      paths.push(join(folder, `${i}.png`));
      await Deno.writeFile(paths[i], encodePng(patterned(width, 5, i)));
    }
    const out = join(folder, "evolution.gif");
    assertEquals(await evolutionFilm(paths, out), { frames: 3, skipped: [paths[0]] });
    const gif = readGif(await Deno.readFile(out));
    assertEquals([gif.width, gif.height, gif.frames.length], [8, 5, 3]);
    assertEquals((await evolutionFilm(paths, out, { maxFrames: 2 })).frames, 1); // the first is skipped
  });
});

Deno.test("evolutionFilm() takes fewer of large pictures into a GIF, the first and the last among them", async () => {
  await inTemporaryFolder(async (folder) => {
    const [first, large] = ["first.png", "large.png"].map((name) => join(folder, name));
    const side = 1700, data = new Uint8Array(side * side * 3);
    for (const path of [first, large]) {
      await Deno.writeFile(path, encodePng({ width: side, height: side, channels: 3, data }));
    }
    const paths = [first, ...Array(30).fill(large)];
    const { frames } = await evolutionFilm(paths, join(folder, "evolution.gif"));
    assertEquals(frames, 13); // of 2.89 megapixels
    await Deno.remove(first);
    const film = () => evolutionFilm(paths, join(folder, "evolution.gif"));
    await assertRejects(film, Error, `Cannot read the picture ${first}`);
  });
});

Deno.test("evolutionFilm() names the file that it cannot read, and leaves the older animation", async () => {
  await inTemporaryFolder(async (folder) => {
    const [good, bad, out] = ["a.png", "b.png", "out.gif"].map((name) => join(folder, name));
    await Deno.writeFile(good, encodePng(patterned(4, 4)));
    await Deno.writeTextFile(bad, "no picture");
    await Deno.writeTextFile(out, "older");
    await assertRejects(() => evolutionFilm([bad, good], out), Error, bad);
    await assertRejects(() => evolutionFilm([], out), RangeError, "no sample picture");
    assertEquals(await Deno.readTextFile(out), "older");
  });
});

Deno.test("evenlySpaced() keeps the order, the first and the last", () => {
  const items = Array.from({ length: 1_001 }, (_, i) => i);
  assertEquals(evenlySpaced(items, 5), [0, 250, 500, 750, 1_000]);
  const many = evenlySpaced(items, 200);
  assertEquals([many.length, new Set(many).size, many[0], many[199]], [200, 200, 0, 1_000]);
  assertEquals(evenlySpaced([1, 2], 2), [1, 2]);
  assertEquals(evenlySpaced([1, 2], 1), [2]);
  assertThrows(() => evenlySpaced([1, 2], 0), RangeError);
});

// --- files ---

Deno.test("writeFileAtomic() replaces a file and leaves nothing else behind", async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, "state.bin");
    await writeFileAtomic(path, "first");
    await writeFileAtomic(path, Uint8Array.of(1, 2, 3));
    assertEquals(await Deno.readFile(path), Uint8Array.of(1, 2, 3));
    assertEquals([...Deno.readDirSync(folder)].map((entry) => entry.name), ["state.bin"]);
  });
});

Deno.test("writeFileAtomic() that fails leaves the older content and no temporary file", async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, "taken");
    await Deno.mkdir(path); // a folder cannot be replaced by a file
    await Deno.writeTextFile(join(path, "older"), "kept");
    await assertRejects(() => writeFileAtomic(path, "new"), Error, `Cannot write ${path}`);
    assertEquals(await Deno.readTextFile(join(path, "older")), "kept");
    assertEquals([...Deno.readDirSync(folder)].map((entry) => entry.name), ["taken"]);
    const lost = join(folder, "no", "such", "folder");
    await assertRejects(() => writeFileAtomic(lost, "new"), Error, lost);
  });
});

Deno.test("writeFileAtomic() that cannot finish writing keeps the older file", async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, "state.bin");
    await writeFileAtomic(path, "older");
    const broken = new Proxy(new Uint8Array(8), {
      get: (bytes, key) => {
        if (key === "subarray") throw new Error("disk full");
        return Reflect.get(bytes, key, bytes);
      },
    });
    await assertRejects(() => writeFileAtomic(path, broken), Error, "disk full");
    assertEquals(await Deno.readTextFile(path), "older");
    assertEquals([...Deno.readDirSync(folder)].length, 1);
  });
});

/** Whether there is a program that reads films. */
const HAS_FFMPEG = await new Deno.Command("ffprobe", { args: ["-version"] }).output()
  .then(({ success }) => success, () => false);

async function ffmpeg(name: "ffmpeg" | "ffprobe", ...args: string[]): Promise<Uint8Array> {
  const { success, stdout, stderr } = await new Deno.Command(name, {
    args: ["-v", "error", ...args],
  })
    .output();
  assert(success, new TextDecoder().decode(stderr));
  return stdout;
}

Deno.test({
  name: "encodeMp4() writes a film that ffmpeg reads: its frames, rate, size and colours",
  ignore: !HAS_FFMPEG,
  fn: () =>
    inTemporaryFolder(async (folder) => {
      const out = join(folder, "film.mp4");
      const colors = [[200, 40, 60], [30, 180, 90], [40, 60, 220]];
      const frames = colors.map((color): Image => ({
        width: 81,
        height: 101,
        channels: 3,
        data: new Uint8Array(81 * 101 * 3).map((_, i) => color[i % 3]),
      }));
      await Deno.writeFile(out, await encodeMp4([...frames, withAlpha(frames[0])]));
      const json = await ffmpeg("ffprobe", "-show_streams", "-count_frames", "-of", "json", out);
      const { streams: [stream] } = JSON.parse(new TextDecoder().decode(json));
      assertEquals(
        [stream.codec_name, stream.pix_fmt, stream.width, stream.height, stream.avg_frame_rate],
        ["h264", "yuv420p", 324, 404, "30/1"],
      );
      assertEquals(stream.nb_read_frames, "4");
      const raw = await ffmpeg("ffmpeg", "-i", out, "-f", "rawvideo", "-pix_fmt", "rgb24", "-");
      const size = 324 * 404 * 3;
      assertEquals(raw.length, 4 * size);
      for (const [i, color] of [...colors, colors[0]].entries()) {
        const middle = i * size + (202 * 324 + 162) * 3;
        for (let c = 0; c < 3; c++) {
          const seen = raw[middle + c];
          assert(Math.abs(seen - color[c]) <= 6, `frame ${i} has ${seen} for ${color[c]}`);
        }
      }
    }),
});

Deno.test({
  name: "evolutionFilm() shows ten pictures a second, and the last one for two seconds",
  ignore: !HAS_FFMPEG,
  fn: () =>
    inTemporaryFolder(async (folder) => {
      const paths = [0, 1, 2].map((i) => join(folder, `${i}.png`));
      for (const [i, path] of paths.entries()) {
        await Deno.writeFile(path, encodePng(patterned(8, 6, i)));
      }
      const out = join(folder, "evolution.mp4");
      assertEquals(await evolutionFilm(paths, out), { frames: 3, skipped: [] });
      const json = await ffmpeg("ffprobe", "-show_format", "-of", "json", out);
      assertEquals(JSON.parse(new TextDecoder().decode(json)).format.duration, "2.200000");
    }),
});

Deno.test("encodeMp4() gives the same file of the same frames, whenever it is made", async () => {
  const frames = [patterned(20, 16), patterned(20, 16, 9)];
  const first = await encodeMp4(frames);
  await new Promise((resolve) => setTimeout(resolve, 1100)); // Times in it count seconds.
  assertEquals(await encodeMp4(frames), first);
});

Deno.test("encodeMp4() refuses no frames, two sizes and impossible rates", async () => {
  await assertRejects(() => encodeMp4([]), RangeError, "no frame");
  await assertRejects(() => encodeMp4([patterned(2, 2), patterned(2, 3)]), RangeError, "2x3");
  await assertRejects(
    () => encodeMp4([patterned(2, 2)], { framesPerSecond: 0 }),
    RangeError,
    "framesPerSecond",
  );
});
