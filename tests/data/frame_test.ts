import { keptPart } from "../../data/images/frame.ts";
import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import {
  crop,
  faceImages,
  flip,
  frame,
  fromArray,
  fromIndexed,
  type Image,
  pipe,
  randomFlip,
  repeat,
  resize,
  values,
} from "../../data/mod.ts";
import { encodePng } from "../../data/images/formats/png.ts";

/** A picture whose pixels say where they are: red is the column, green the row. */
function map(width: number, height: number): Image {
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) data.set([i % width, Math.floor(i / width), 7], i * 3);
  return { width, height, channels: 3, data };
}

const corners = ({ width, data }: Image) => ({
  first: [...data.subarray(0, 2)],
  last: [...data.subarray(-3, -1)],
  width,
});

Deno.test("crop() cuts out a rectangle and keeps the label", () => {
  const part = crop({ ...map(9, 7), label: "a" }, { left: 2, top: 3, width: 4, height: 2 });
  assertEquals(corners(part), { first: [2, 3], last: [5, 4], width: 4 });
  assertEquals([part.height, part.data.length, part.label], [2, 24, "a"]);
});

Deno.test("crop() refuses a rectangle that is not in the picture", () => {
  const image = map(9, 7);
  for (
    const [left, top, width, height] of [[6, 0, 4, 1], [0, 6, 1, 2], [-1, 0, 1, 1], [0, 0, 0, 1]]
  ) {
    assertThrows(() => crop(image, { left, top, width, height }), RangeError);
  }
});

const article = { width: 80, height: 96 };
const celeba = { width: 178, height: 218 };

Deno.test("keptPart() keeps all by default, and the largest part of the wanted proportions to cover", () => {
  assertEquals(keptPart(celeba, article), { left: 0, top: 0, ...celeba });
  assertEquals(keptPart(celeba, { ...article, fit: "cover" }), {
    left: 0,
    top: 2, // 178 / 80 * 96 = 213.6 of 218 rows
    width: 178,
    height: 214,
  });
  assertEquals(keptPart({ width: 300, height: 100 }, { width: 64, height: 64, fit: "cover" }), {
    left: 100,
    top: 0,
    width: 100,
    height: 100,
  });
});

Deno.test("keptPart() comes closer around the focus, and stops at the edge", () => {
  const square = { width: 64, height: 64, fit: "cover" } as const;
  const part = { ...square, zoom: 2 };
  const sides = { width: 89, height: 89 };
  const left = 45; // 89 - 44.5, rounded up
  assertEquals(keptPart(celeba, { ...part, focus: { x: 0.5, y: 0.5 } }), {
    left,
    top: 65,
    ...sides,
  });
  assertEquals(keptPart(celeba, { ...part, focus: { x: 0, y: 1 } }), {
    left: 0,
    top: 129,
    ...sides,
  });
  assertEquals(keptPart(celeba, { ...square, focus: { x: 0.5, y: 0.55 } }).top, 31);
  assertEquals(keptPart(celeba, { ...article, zoom: 4 }).width, 45); // stretched: of both sides
  assertEquals(keptPart({ width: 1, height: 1 }, { ...square, zoom: 50 }).width, 1);
});

Deno.test("keptPart() lies in the picture and has the wanted proportions, whatever the sizes", () => {
  for (let i = 0; i < 2000; i++) {
    const side = (n: number) => 1 + (i * n) % 397;
    const [from, to] = [{ width: side(13), height: side(101) }, {
      width: side(7),
      height: side(57),
    }];
    const focus = { x: (i % 11) / 10, y: (i % 7) / 6 };
    const part = keptPart(from, { ...to, fit: "cover", zoom: 1 + (i % 5) / 2, focus });
    assert(part.left >= 0 && part.left + part.width <= from.width);
    assert(part.top >= 0 && part.top + part.height <= from.height);
    const wanted = part.width * to.height / to.width; // rows for these columns
    const rounding = 0.5 + 0.5 * to.height / to.width;
    assert(
      Math.abs(part.height - wanted) <= rounding + 1e-9 || part.height === 1 || part.width === 1,
    );
  }
});

Deno.test("frame() refuses options out of their range", () => {
  for (
    const [options, message] of [
      [{ fit: "contain" as "cover" }, 'by "contain"'],
      [{ zoom: 0.9 }, "current value is 0.9"],
      [{ zoom: NaN }, "current value is NaN"],
      [{ focus: { x: 0.5, y: 1.1 } }, "(0.5, 1.1)"],
    ] as const
  ) assertThrows(() => frame(map(9, 7), { ...article, ...options }), RangeError, message);
});

Deno.test("frame() stretches by default as resize() does, and covers without bending", () => {
  const image = map(60, 40);
  assertEquals(frame(image, { width: 10, height: 20 }), resize(image, { width: 10, height: 20 }));
  const covered = frame(image, { width: 20, height: 20, fit: "cover" });
  // Every pixel is the mean of 2x2 stored ones, from column 10 on.
  for (let y = 0; y < 20; y++) {
    for (let x = 0; x < 20; x++) {
      const at = (y * 20 + x) * 3;
      assertEquals([...covered.data.subarray(at, at + 2)], [10 + 2 * x + 1, 2 * y + 1]); // x.5 rounds up
    }
  }
});

Deno.test("flip() mirrors, leaves its input as it was, and undoes itself", () => {
  const image = { ...map(5, 3), label: "b" };
  const mirrored = flip(image);
  for (let y = 0; y < 3; y++) {
    for (let x = 0; x < 5; x++) {
      const at = (y * 5 + x) * 3;
      assertEquals([...mirrored.data.subarray(at, at + 3)], [4 - x, y, 7]);
    }
  }
  assertEquals(image.data, map(5, 3).data);
  assertEquals(flip(mirrored), image);
});

const images = fromIndexed(1000, () => Promise.resolve(map(2, 1)));
const isFlipped = ({ data }: Image) => data[0] === 1;

Deno.test("randomFlip() mirrors half of the pictures, others each epoch and with another seed", async () => {
  const coins = async (seed: number, epoch: number) =>
    (await Array.fromAsync(values(randomFlip({ seed })(images), { epoch, index: 0 }))).map(
      isFlipped,
    );
  const first = await coins(1, 0);
  const FOUR_DEVIATIONS = 4 * Math.sqrt(1000 / 4);
  for (const other of [await coins(1, 1), await coins(2, 0)]) {
    assert(Math.abs(other.filter(Boolean).length - 500) < FOUR_DEVIATIONS);
    const differing = other.filter((coin, i) => coin !== first[i]).length;
    assert(Math.abs(differing - 500) < FOUR_DEVIATIONS, `${differing} differ`);
  }
  const changes = first.filter((coin, i) => i > 0 && coin !== first[i - 1]).length;
  assert(Math.abs(changes - 500) < FOUR_DEVIATIONS, "neighbours are alike");
  assertEquals(await coins(1, 0), first);
});

Deno.test("faceImages() mirrors the same pictures from every cursor, and carries labels", async () => {
  const files = fromArray(Array.from({ length: 12 }, (_, i) => {
    const data = new Uint8Array(2 * 4).fill(255);
    data[0] = data[4] = i; // red says which, green which side
    data[1] = 0;
    const png = encodePng({ width: 2, height: 1, channels: 4, data });
    return { name: `${i}.png`, label: `label ${i}`, read: () => Promise.resolve(png) };
  }));
  const options = { width: 2, height: 1, batch: 3, seed: 9, workers: 0 };
  const batchesFrom = (flip: boolean, from?: { epoch: number; index: number }) =>
    Array.fromAsync(pipe(faceImages(files, { ...options, flip }), repeat(3)).walk(from));
  const all = await batchesFrom(true);
  for (const [i, { next }] of all.entries()) {
    assertEquals(await batchesFrom(true, next), all.slice(i + 1));
  }
  const plain = await batchesFrom(false);
  const kept = plain.flatMap(({ value }) => value);
  for (const [i, image] of all.flatMap(({ value }) => value).entries()) {
    assert(image.label === `label ${image.data[0]}` && image.label === kept[i].label);
    const mirrored = image.data[1] === 255;
    assertEquals(image.data, mirrored ? flip(kept[i]).data : kept[i].data);
  }
  assertNotEquals(all.map(({ value }) => value), plain.map(({ value }) => value));
  const perEpoch = [0, 1, 2].map((epoch) =>
    all.slice(epoch * 4, epoch * 4 + 4).flatMap(({ value }) => value).filter(({ data }) =>
      data[1] === 255
    )
      .map(({ label }) => label).sort()
  );
  assertNotEquals(perEpoch[0], perEpoch[1]);
});
