/** Items of generators, labels, and pictures of other channels than three. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { inflateSync } from "node:zlib";
import { batch } from "../../data/pipeline/batch.ts";
import { cache } from "../../data/pipeline/cache.ts";
import { fromArray, fromAsync, values } from "../../data/pipeline/dataset.ts";
import { pipe } from "../../data/pipeline/pipe.ts";
import { repeat } from "../../data/pipeline/repeat.ts";
import { tensors } from "../../data/pipeline/tensors.ts";
import { crop } from "../../data/images/crop.ts";
import { flip } from "../../data/images/flip.ts";
import { decodePng, encodePng } from "../../data/images/formats/png.ts";
import { encodeGif } from "../../data/images/gif.ts";
import { gridImage } from "../../data/images/grid.ts";
import type { Image } from "../../data/images/image.ts";
import { resize } from "../../data/images/resize.ts";
import { testOnBackends, valuesOf } from "../_backends.ts";

const collect = <T>(items: AsyncIterable<T>) => Array.fromAsync(items);

Deno.test("fromAsync() walks what a generator makes of an epoch, from any cursor, and closes it", async () => {
  let open = 0;
  const dataset = fromAsync(async function* (epoch) {
    open++;
    try {
      for (let i = 0; i < 4; i++) yield await Promise.resolve(10 * epoch + i);
    } finally {
      open--;
    }
  });
  assertEquals(await collect(values(dataset)), [0, 1, 2, 3]);
  assertEquals(await collect(values(dataset, { epoch: 2, index: 1 })), [21, 22, 23]);
  assertEquals(await collect(values(pipe(dataset, batch(2), repeat(2)))), [
    ...[[0, 1], [2, 3]],
    ...[[10, 11], [12, 13]],
  ]);
  const cursors = await collect(dataset.walk({ epoch: 1, index: 2 }));
  assertEquals(cursors.map(({ next }) => next), [{ epoch: 1, index: 3 }, { epoch: 1, index: 4 }]);
  for await (const value of values(dataset)) if (value === 1) break;
  assertEquals(open, 0);
  await assertRejects(() => collect(values(dataset, { epoch: 0.5, index: 0 })), RangeError);
  assertEquals(await collect(values(fromAsync(() => [1, 2]))), [1, 2]);
});

const REASON = new Error("enough");

Deno.test("values() ends with the reason of a signal, also while it waits, and closes the walk", async () => {
  let closed = 0;
  const endless = fromAsync(async function* () {
    try {
      for (let i = 0;; i++) {
        yield i;
        if (i === 2) await new Promise((resolve) => setTimeout(resolve, 50));
      }
    } finally {
      closed++;
    }
  });
  const seen: number[] = [];
  const controller = new AbortController();
  const walk = async () => {
    for await (const value of values(endless, undefined, { signal: controller.signal })) {
      seen.push(value);
      if (value === 2) setTimeout(() => controller.abort(REASON), 5);
    }
  };
  assertEquals(await assertRejects(walk), REASON);
  assertEquals(seen, [0, 1, 2]);
  assertEquals(await assertRejects(walk), REASON);
  await new Promise((resolve) => setTimeout(resolve, 80));
  assertEquals(closed, 1);
});

Deno.test("values() of an array lets a timer run that aborts it", async () => {
  const data = pipe(fromArray([1, 2, 3]), repeat());
  const controller = new AbortController();
  setTimeout(() => controller.abort(REASON), 20);
  const walk = async () => {
    for await (const _ of values(data, undefined, { signal: controller.signal }));
  };
  assertEquals(await assertRejects(walk), REASON);
});

/** A picture of 3x2 pixels whose values count up. */
const counting = (channels: Image["channels"], label?: string): Image => ({
  width: 3,
  height: 2,
  channels,
  data: Uint8Array.from({ length: 6 * channels }, (_, i) => i),
  ...(label !== undefined && { label }),
});

testOnBackends("tensors() gives labels as rows, in the order of the classes", async () => {
  const images = ["b", "a", "b", "c"].map((label) => counting(1, label));
  const data = pipe(fromArray(images), batch(4), tensors({ classes: ["a", "b", "c"] }));
  for await (const { images, labels } of values(data)) {
    assertEquals([images.shape, labels.shape], [[4, 2, 3, 1], [4, 3]]);
    assertEquals(await valuesOf(labels), [0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1]);
    images.dispose();
    labels.dispose();
  }
  const refuse = async (label: string | undefined, says: string) => {
    const odd = pipe(fromArray([counting(1, label)]), batch(1), tensors({ classes: ["a"] }));
    await assertRejects(() => collect(values(odd)), RangeError, says);
  };
  await refuse("d", 'Cannot label an image as "d": the classes are a');
  await refuse(undefined, "that has no label");
  assertThrows(() => tensors({ classes: ["a", "a"] }), RangeError, "each named once");
  assertThrows(() => tensors({ classes: [] }), RangeError, "at least one");
  for (const classes of ["ab", null, {}] as unknown as string[][]) {
    assertThrows(() => tensors({ classes }), RangeError, "a list of at least one");
  }
}, { backends: ["wasm"] });

for (const channels of [1, 3, 4] as const) {
  const at = (...pixels: number[]) =>
    pixels.flatMap((pixel) => Array.from({ length: channels }, (_, c) => pixel * channels + c));

  Deno.test(`pictures of ${channels} channels can be mirrored, cropped, resized and laid out`, () => {
    const image = counting(channels);
    assertEquals([...flip(image).data], at(2, 1, 0, 5, 4, 3));
    const part = crop(image, { left: 1, top: 0, width: 2, height: 2 });
    assertEquals([...part.data], at(1, 2, 4, 5));
    // The mean of pixels 0 and 3, rounded half up, then of each column alone.
    const low = resize(image, { width: 3, height: 1 });
    const means = at(0, 1, 2).map((value) => Math.floor(value + 1.5 * channels + 0.5));
    assertEquals([low.channels, ...low.data], [channels, ...means]);
    const bytes = new Uint8Array([...image.data, ...image.data]);
    const grid = gridImage(bytes, { count: 2, height: 2, width: 3, channels, columns: 2, gap: 1 });
    assertEquals([grid.width, grid.height, grid.channels], [7, 2, channels]);
    assertEquals([...grid.data.subarray(0, 7 * channels)], [
      ...at(0, 1, 2),
      ...Array(channels).fill(0),
      ...at(0, 1, 2),
    ]);
  });

  Deno.test(`a PNG of ${channels} channels has the same pixels`, async () => {
    const image = counting(channels);
    if (channels === 4) image.data[3] = 128; // Not opaque.
    const bytes = encodePng(image);
    assertEquals(bytes[25], { 1: 0, 3: 2, 4: 6 }[channels]); // The colour type in its header.
    const { data } = await decodePng(bytes);
    const expected = Array.from({ length: 6 }, (_, pixel) => {
      const own = [...image.data.subarray(pixel * channels, (pixel + 1) * channels)];
      if (channels === 1) return [own[0], own[0], own[0], 255];
      return channels === 3 ? [...own, 255] : own;
    });
    assertEquals([...data], expected.flat());
    assert((await encodeGif([image])).length > 0);
  });

  Deno.test(`a cache keeps pictures of ${channels} channels`, async () => {
    let loads = 0;
    const load = () => {
      loads++;
      return Promise.resolve(counting(channels));
    };
    const kept = cache(load, { index: () => 0, length: 1, width: 3, height: 2, channels });
    for (let i = 0; i < 2; i++) assertEquals(await kept(0), counting(channels));
    assertEquals(loads, 1);
  });
}

Deno.test("the rows of a grey PNG hold a byte a pixel", () => {
  const bytes = encodePng(counting(1), { differences: false });
  const at = new TextDecoder("latin1").decode(bytes).indexOf("IDAT");
  const length = new DataView(bytes.buffer).getUint32(at - 4);
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + length));
  assertEquals([...rows], [0, 0, 1, 2, 0, 3, 4, 5]);
});
