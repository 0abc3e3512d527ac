import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import golden from "../golden/warp.json" with { type: "json" };
import type { Image } from "../../data/images/image.ts";
import {
  fitSimilarity,
  inverse,
  scaleOf,
  type Similarity,
  transform,
} from "../../data/images/similarity.ts";
import { warp } from "../../data/images/warp.ts";

const UNCHANGED: Similarity = { a: 1, b: 0, left: 0, top: 0 };
/** Half a step for the rounding to bytes. */
const TOLERANCE = 0.5 + 1e-3;

const picture: Image = {
  width: golden.width,
  height: golden.height,
  channels: 3,
  data: Uint8Array.from(golden.values),
};

for (const { place, width, height, values } of golden.cases) {
  Deno.test(`warp() by ${JSON.stringify(place)} gives what SciPy gives, mirrored beyond the edges`, () => {
    const { data } = warp(picture, place, { width, height });
    assertEquals(data.length, values.length);
    for (const [i, value] of values.entries()) assertAlmostEquals(data[i], value, TOLERANCE);
  });
}

Deno.test("warp() changes nothing where nothing moves", () => {
  assertEquals(warp(picture, UNCHANGED, picture).data, picture.data);
});

Deno.test("warp() turns fine patterns gray where they become smaller, at any angle", () => {
  const side = 240;
  const data = Uint8Array.from(
    { length: side * side * 3 },
    (_, i) => (Math.floor(i / 3) % side + Math.floor(i / 3 / side)) % 2 * 255,
  );
  const board: Image = { width: side, height: side, channels: 3, data };
  for (const degrees of [0, 17, 45]) {
    const [cos, sin] = [Math.cos, Math.sin].map((of) => of(degrees * Math.PI / 180));
    const place = { a: 6 * cos, b: 6 * sin, left: 60, top: 20 };
    const small = warp(board, place, { width: 16, height: 16 });
    for (const value of small.data) assertAlmostEquals(value, 127.5, 16); // single pixels are 127.5 away
  }
});

Deno.test("warp() refuses a size that is no size, and a similarity that is not finite", () => {
  assertThrows(() => warp(picture, UNCHANGED, { width: 0, height: 1 }), RangeError, "The width");
  assertThrows(() => warp(picture, { ...UNCHANGED, a: NaN }, picture), RangeError, "finite");
});

Deno.test("a similarity and its inverse bring every point back", () => {
  const place = { a: 1.2, b: -0.7, left: 13, top: -5 };
  const { x, y } = transform(inverse(place), transform(place, { x: 3, y: 8 }));
  assertAlmostEquals(x, 3, 1e-9);
  assertAlmostEquals(y, 8, 1e-9);
  assertAlmostEquals(scaleOf(place), Math.sqrt(1.2 ** 2 + 0.7 ** 2), 1e-12);
});

Deno.test("fitSimilarity() finds the similarity of points, and the best one where there is none", () => {
  const from = [{ x: 0, y: 0 }, { x: 4, y: 1 }, { x: 2, y: 5 }, { x: -3, y: 2 }];
  const place = { a: 0.3, b: 1.1, left: 7, top: -2 };
  const found = fitSimilarity(from, from.map((point) => transform(place, point)));
  for (const key of ["a", "b", "left", "top"] as const) {
    assertAlmostEquals(found[key], place[key], 1e-9);
  }

  const to = [{ x: 1, y: 2 }, { x: 8, y: 0 }, { x: 3, y: 9 }, { x: -6, y: 3 }];
  const best = fitSimilarity(from, to);
  const error = (similarity: Similarity) =>
    from.reduce((sum, point, i) => {
      const { x, y } = transform(similarity, point);
      return sum + (x - to[i].x) ** 2 + (y - to[i].y) ** 2;
    }, 0);
  for (const key of ["a", "b", "left", "top"] as const) {
    for (const step of [-1e-3, 1e-3]) {
      assert(error(best) < error({ ...best, [key]: best[key] + step }), key);
    }
  }
  assertThrows(() => fitSimilarity(from, to.slice(1)), RangeError, "pairs");
  assertThrows(() => fitSimilarity([from[0], from[0]], to.slice(2)), RangeError, "all the same");
});
