import { assert, assertAlmostEquals, assertEquals, assertGreater, assertLess } from "@std/assert";
import { alignedDistance, distance } from "../../metrics/inspect/_alignment.ts";
import { HASH_RADIUS, hashIndex } from "../../metrics/inspect/_hash_index.ts";
import type { Image } from "../../data/images/image.ts";
import { distinctPictures, NEAR_DISTANCE } from "../../metrics/inspect/near_duplicates.ts";
import {
  bitCount,
  type Hash,
  innerHash,
  perceptualHash,
} from "../../metrics/inspect/perceptual_hash.ts";
import { measureQuality } from "../../metrics/inspect/quality.ts";
import { type Look, photo, randomNumbers } from "../_photos.ts";

const image = (
  width: number,
  height: number,
  color: (x: number, y: number) => number[],
): Image => ({
  width,
  height,
  channels: 3,
  data: Uint8Array.from({ length: width * height * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3);
    return color(pixel % width, Math.floor(pixel / width))[i % 3];
  }),
});

Deno.test("sharpness is what a hand's calculation gives, whatever the contrast", () => {
  // Stripes v, -v about the mean: the Laplacian is -4 v everywhere, so the ratio of the variances is 16.
  for (const contrast of [1, 30, 100]) {
    const stripes = image(
      96,
      96,
      (x) => Array(3).fill(x % 2 === 0 ? 128 + contrast : 128 - contrast),
    );
    assertAlmostEquals(measureQuality(stripes).sharpness, 16, 1e-3);
  }
  assertEquals(measureQuality(image(96, 96, () => [7, 7, 7])).sharpness, 0);
});

Deno.test("sharpness falls with blur and hardly changes with size and brightness", () => {
  const look = { width: 192, height: 240 };
  const { sharpness } = measureQuality(photo(1, look));
  const of = (changes: Partial<Look>) =>
    measureQuality(photo(1, { ...look, ...changes })).sharpness;
  assertLess(of({ detail: 0.1 }), sharpness / 5);
  assertAlmostEquals(of({ width: 384, height: 480 }), sharpness, 0.2 * sharpness);
  assertAlmostEquals(of({ brightness: 0.6 }), sharpness, 0.2 * sharpness);
});

Deno.test("colorfulness is the mean of the largest less the smallest colour", () => {
  assertEquals(measureQuality(image(96, 96, () => [10, 60, 30])).colorfulness, 50);
  assertEquals(
    measureQuality(image(96, 96, (x) => x < 48 ? [9, 9, 9] : [0, 0, 255])).colorfulness,
    127.5,
  );
  assertEquals(measureQuality(photo(2, { gray: true })).colorfulness, 0);
});

Deno.test("measureQuality() measures pictures of any size", () => {
  for (const [width, height] of [[1, 1], [1, 500], [500, 1], [2, 2], [2000, 3]]) {
    const { sharpness, colorfulness, thumbnail } = measureQuality(
      image(width, height, (x) => [x, 0, 90]),
    );
    assert(Number.isFinite(sharpness) && sharpness >= 0, `${width}x${height}: ${sharpness}`);
    assert(colorfulness > 0);
    assertEquals(thumbnail.length, 24 * 24);
  }
});

const thumbnailOf = (seed: number, look: Partial<Look> = {}) =>
  measureQuality(photo(seed, look)).thumbnail;
const apart = (a: Hash, b: Hash) => bitCount(a[0] ^ b[0]) + bitCount(a[1] ^ b[1]);

Deno.test("bitCount() counts bits", () => {
  const random = randomNumbers(3);
  for (
    const word of [
      0,
      1,
      0xffffffff,
      0x80000000,
      ...Array.from({ length: 100 }, () => random() * 2 ** 32),
    ]
  ) {
    const expected = (word >>> 0).toString(2).replaceAll("0", "").length;
    assertEquals([bitCount(word >>> 0), bitCount(word | 0)], [expected, expected]);
  }
});

Deno.test("perceptualHash() stays nearly the same for the same photo, and differs for others", () => {
  for (let seed = 0; seed < 10; seed++) {
    const hash = perceptualHash(thumbnailOf(seed));
    for (
      const change of [{ width: 50, height: 70 }, { brightness: 0.7 }, { gray: true }, { noise: 6 }]
    ) {
      assertLess(apart(hash, perceptualHash(thumbnailOf(seed, change))), 7, JSON.stringify(change));
    }
    assertGreater(apart(hash, perceptualHash(thumbnailOf(seed + 100))), HASH_RADIUS);
    assertLess(
      apart(innerHash(thumbnailOf(seed)), perceptualHash(thumbnailOf(seed, { cut: 0.04 }))),
      9,
    );
  }
});

Deno.test("hashIndex() finds what a search through all hashes finds", () => {
  const random = randomNumbers(5);
  const word = () => Math.floor(random() * 2 ** 32);
  const flipped = (hash: Hash, bits: number): Hash => {
    const changed: [number, number] = [...hash];
    for (let i = 0; i < bits; i++) {
      changed[Math.floor(random() * 2)] ^= 1 << Math.floor(random() * 32);
    }
    return [changed[0] >>> 0, changed[1] >>> 0];
  };
  const hashes: Hash[] = Array.from({ length: 40 }, () => [word(), word()]);
  for (let i = 0; i < 400; i++) hashes.push(flipped(hashes[i % 40], i % 20));
  const index = hashIndex(hashes.length);
  let pairs = 0;
  for (const [i, hash] of hashes.entries()) {
    const before = hashes.slice(0, i);
    const expected = before.flatMap((other, j) => apart(hash, other) <= HASH_RADIUS ? [j] : []);
    assertEquals(index.near(hash).sort((a, b) => a - b), expected);
    pairs += expected.length;
    index.add(hash);
  }
  assertGreater(pairs, 400);
});

Deno.test("distance is 0 for the same picture, 2 for its negative, and ignores brightness and contrast", () => {
  const a = thumbnailOf(1);
  assertAlmostEquals(distance(a, a), 0, 1e-9);
  assertAlmostEquals(distance(a, a.map((value) => 255 - value)), 2, 1e-9);
  assertLess(distance(a, a.map((value) => value / 2 + 60)), 0.001);
  const flat = new Uint8Array(576).fill(9);
  assertEquals([distance(a, flat), distance(flat, flat)], [1, 0]);
});

Deno.test("alignedDistance() finds copies that were cut", () => {
  for (let seed = 0; seed < 10; seed++) {
    const whole = thumbnailOf(seed);
    for (const cut of [0.02, 0.04]) {
      const copy = thumbnailOf(seed, { cut });
      assertLess(alignedDistance(whole, copy), NEAR_DISTANCE, `cut by ${cut}`);
      assertLess(alignedDistance(whole, copy), distance(whole, copy));
    }
    assertGreater(alignedDistance(whole, thumbnailOf(seed + 100)), 5 * NEAR_DISTANCE);
  }
});

function packed(thumbnails: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(thumbnails.length * 576);
  thumbnails.forEach((thumbnail, i) => all.set(thumbnail, i * 576));
  return all;
}

Deno.test("distinctPictures() names the picture that a copy is of, and takes the others in", () => {
  const originals = Array.from({ length: 60 }, (_, seed) => thumbnailOf(seed));
  const changes = [{ width: 50, height: 70 }, { brightness: 0.7 }, { gray: true }, { noise: 6 }, {
    cut: 0.03,
  }];
  const copies = changes.map((change, i) => thumbnailOf(10 * i, change));
  const distinct = distinctPictures(packed([...originals, ...copies]));
  originals.forEach((_, i) => assertEquals(distinct.add(i), undefined));
  copies.forEach((_, i) =>
    assertEquals(distinct.add(60 + i)?.of, 10 * i, JSON.stringify(changes[i]))
  );
});

Deno.test("distinctPictures() compares as many pictures of one colour as there are", () => {
  const distinct = distinctPictures(new Uint8Array(3000 * 576).fill(50));
  assertEquals(distinct.add(0), undefined);
  for (let i = 1; i < 3000; i++) assertEquals(distinct.add(i), { of: 0, distance: 0 });
});

Deno.test("a picture is measured without being changed", () => {
  const picture = photo(4);
  const before = picture.data.slice();
  measureQuality(picture);
  assertEquals(picture.data, before);
});
