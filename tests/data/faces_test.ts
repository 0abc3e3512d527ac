import {
  assert,
  assertEquals,
  assertNotEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import {
  cartoonFaces,
  type Cursor,
  decodeImage,
  faceImages,
  fromArray,
  fromDirectory,
  fromIndexed,
  type Image,
  type ImageFile,
  pipe,
  repeat,
  take,
  tensors,
  toTensor,
  values,
} from "../../data/mod.ts";
import { TransientError } from "../../data/pipeline/transient.ts";
import { makePicture } from "../../data/images/picture.ts";
import { frame } from "../../data/images/frame.ts";
import { encodePng } from "../../data/images/formats/png.ts";

const PHOTOS = new URL("../../../shared/faces/test", import.meta.url).pathname;
const havePhotos = await Deno.stat(PHOTOS).then(() => true, () => false);

const range = (length: number) => Array.from({ length }, (_, i) => i);

/** Files of one gray each, as bright as their index; the ones in `broken` cannot be decoded. */
function grayFiles(count: number, broken: number[] = []) {
  const reads: string[] = [];
  const files = range(count).map((i): ImageFile => {
    const data = new Uint8Array(8 * 8 * 4).map((_, at) => at % 4 === 3 ? 255 : i);
    const png = encodePng({ width: 8, height: 8, channels: 4, data });
    const name = `${i}.png`;
    const read = () => {
      reads.push(name);
      return Promise.resolve(broken.includes(i) ? png.subarray(0, 50) : png);
    };
    return { name, read };
  });
  return { files: fromArray(files), reads };
}

const brightness = (images: readonly Image[]) => images.map(({ data }) => data[0]);

Deno.test("faceImages() makes shuffled batches of resized images", async () => {
  const { files } = grayFiles(10);
  const dataset = faceImages(files, { height: 6, width: 5, batch: 3, seed: 1 });
  assertEquals(dataset.length, 3);
  const batches = await Array.fromAsync(values(dataset));
  assertEquals(batches.map((batch) => batch.length), [3, 3, 3]);
  for (const { width, height, data } of batches.flat()) {
    assertEquals([width, height, data.length], [5, 6, 90]);
  }
  const seen = batches.flatMap(brightness);
  assertEquals(new Set(seen).size, 9);
  assertNotEquals(seen, seen.toSorted((a, b) => a - b));
});

Deno.test("faceImages() decodes about one batch for one batch, and each file once in all epochs", async () => {
  const { files, reads } = grayFiles(20);
  const options = { height: 4, width: 4, batch: 4, concurrency: 2 };
  const dataset = faceImages(files, options);
  assertEquals(reads.length, 0);
  const iterator = dataset.walk()[Symbol.asyncIterator]();
  await iterator.next();
  let before: number;
  do { // until it stops reading ahead
    before = reads.length;
    for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  } while (reads.length > before);
  await iterator.return?.();
  const { batch, concurrency } = options;
  assert(reads.length >= batch && reads.length <= 2 * batch + concurrency, `${reads.length}`);
  for await (const _ of values(pipe(dataset, repeat(3))));
  assertEquals(reads.length, 20);
  assertEquals(new Set(reads).size, 20);
});

Deno.test("faceImages() goes on from every cursor with the same batches", async () => {
  const { files } = grayFiles(9);
  const options = { height: 4, width: 4, batch: 2, seed: 5 };
  const batchesFrom = async (from?: { epoch: number; index: number }) => {
    const dataset = pipe(faceImages(files, options), repeat(2));
    return await Array.fromAsync(
      dataset.walk(from),
      ({ value, next }) => ({ value: brightness(value), next }),
    );
  };
  const all = await batchesFrom();
  assertEquals(all.length, 8);
  for (const [i, { next }] of all.entries()) {
    assertEquals(await batchesFrom(next), all.slice(i + 1));
  }
});

Deno.test("faceImages() names a file that it cannot decode, or reports it and goes on without it", async () => {
  const { files, reads } = grayFiles(6, [2]);
  const options = { height: 4, width: 4, batch: 1 };
  await assertRejects(
    () => Array.fromAsync(values(faceImages(files, options))),
    Error,
    "2.png: Cannot decode the image: the PNG file is cut off or corrupt",
  );
  reads.length = 0;
  const failed: string[] = [];
  const onError = (file: ImageFile) => failed.push(file.name);
  const batches = await Array.fromAsync(
    values(pipe(faceImages(files, { ...options, onError }), repeat(2))),
  );
  const once = [0, 1, 3, 4, 5];
  assertEquals(batches.flatMap(brightness).toSorted(), [...once, ...once].toSorted());
  assertEquals(failed, ["2.png", "2.png"]);
  assertEquals(reads.length, 6);
});

Deno.test("faceImages() leaves out no file for a failure that may pass: it ends, and goes on there", async () => {
  const { files } = grayFiles(6);
  let isGone = true;
  const unsteady = fromIndexed(files.length, async (index) => {
    const file = await files.at(index);
    const read = () =>
      isGone && index === 3
        ? Promise.reject(new TransientError("the server answers 503"))
        : file.read();
    return { ...file, read };
  });
  const failed: string[] = [];
  const options = {
    height: 8,
    width: 8,
    batch: 1,
    onError: (file: ImageFile) => failed.push(file.name),
  };
  const images = faceImages(unsteady, options);
  let next: Cursor | undefined;
  const seen: number[][] = [];
  const walk = async () => {
    for await (const element of images.walk(next)) {
      seen.push(brightness(element.value));
      next = element.next;
    }
  };
  await assertRejects(walk, Error, "3.png: the server answers 503");
  isGone = false;
  await walk();
  const steady = await Array.fromAsync(values(faceImages(files, options)));
  assertEquals(seen, steady.map(brightness));
  assertEquals(failed, []);
});

Deno.test("faceImages() passes its limits on", async () => {
  const { files } = grayFiles(2);
  const options = { height: 4, width: 4, batch: 1, maxPixels: 63 };
  await assertRejects(
    () => Array.fromAsync(values(faceImages(files, options))),
    Error,
    "8x8 = 64 pixels",
  );
});

Deno.test("faceImages() refuses a batch that is larger than the folder", () => {
  const { files } = grayFiles(3);
  assertThrows(
    () => faceImages(files, { height: 4, width: 4, batch: 4 }),
    RangeError,
    "batches of 4 from 3 images",
  );
});

Deno.test("toTensor() gives [N, H, W, 3] in 0 … 1", () => {
  const images = [0, 51].map((first) => ({
    width: 1,
    height: 2,
    channels: 3 as const,
    data: Uint8Array.of(first, 102, 153, 204, 255, 0),
  }));
  const tensor = toTensor(images);
  assertEquals([tensor.shape, tensor.dtype], [[2, 2, 1, 3], "float32"]);
  const expected = [0, 0.4, 0.6, 0.8, 1, 0, 0.2, 0.4, 0.6, 0.8, 1, 0];
  assertEquals([...tensor.dataSync()], expected.map(Math.fround));
  tensor.dispose();
});

Deno.test("toTensor() refuses images of different sizes and no images", () => {
  const image = (width: number, height: number) => ({
    width,
    height,
    channels: 3 as const,
    data: new Uint8Array(width * height * 3),
  });
  assertThrows(() => toTensor([image(2, 3), image(3, 2)]), TypeError, "2x3 and 3x2");
  assertThrows(() => toTensor([]), TypeError, "0 images");
});

Deno.test("tensors() makes no tensor that is not handed out", async () => {
  const { files } = grayFiles(8);
  const before = tf.memory().numTensors;
  const dataset = pipe(faceImages(files, { height: 4, width: 4, batch: 2 }), tensors());
  for await (const tensor of values(dataset)) {
    assertEquals(tf.memory().numTensors, before + 1);
    tensor.dispose();
    break;
  }
  assertEquals(tf.memory().numTensors, before);
});

Deno.test("cartoonFaces() draws each face from its seed and number alone", async () => {
  const bytesOf = async (file: ImageFile) => [...await file.read()];
  const first = cartoonFaces({ count: 2 });
  const [more, other] = [cartoonFaces({ count: 3 }), cartoonFaces({ count: 1, seed: 1 })];
  assertEquals([first.length, more.length], [2, 3]);
  const face = await bytesOf(await first.at(1));
  assertEquals(await bytesOf(await more.at(1)), face);
  assertNotEquals(await bytesOf(await first.at(0)), face);
  assertNotEquals(await bytesOf(await other.at(0)), await bytesOf(await first.at(0)));
  assertNotEquals(await first.identity(), await more.identity());
  assertStringIncludes(String.fromCharCode(...face), "creativecommons.org/licenses/by/4.0");
  assertThrows(() => cartoonFaces({ count: 0 }), RangeError, "count of cartoonFaces()");
});

Deno.test({
  name:
    "cartoons are drawn and decoded without a permission, at half of their size where that is enough",
  permissions: "none",
  fn: async () => {
    const bytes = await (await cartoonFaces().at(7)).read();
    const image = await decodeImage(bytes);
    assertEquals([image.width, image.height], [178, 218]);
    assert(new Set(image.data).size > 50, "a plain picture");
    const size = { width: 40, height: 48 };
    const [half, whole] = [await makePicture(bytes, size), frame(image, size)];
    const errors = [...half.data].map((value, i) => Math.abs(value - whole.data[i]));
    assert(errors.reduce((sum, error) => sum + error) / errors.length < 3, "another picture");
  },
});

Deno.test({
  name: "faceImages() reads real photos",
  ignore: !havePhotos,
  fn: async () => {
    const files = take(8)(await fromDirectory(PHOTOS));
    const [batch] = await Array.fromAsync(
      values(faceImages(files, { height: 96, width: 80, batch: 8 })),
    );
    for (const { width, height, data } of batch) {
      assertEquals([width, height], [80, 96]);
      const mean = data.reduce((sum, byte) => sum + byte, 0) / data.length;
      assert(mean > 20 && mean < 235, `mean brightness ${mean}`);
    }
  },
});
