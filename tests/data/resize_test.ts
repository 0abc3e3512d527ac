import { assert, assertEquals, assertThrows } from "@std/assert";
import { type Image, resize, type ResizeMethod } from "../../data/mod.ts";

interface Golden {
  readonly method: ResizeMethod;
  readonly from: { readonly width: number; readonly height: number; readonly data: string };
  readonly to: { readonly width: number; readonly height: number; readonly data: string };
}

/** Made by tests/golden/make_resize.py with PyTorch and numpy, in float64. */
const GOLDEN: Golden[] = JSON.parse(
  Deno.readTextFileSync(new URL("../golden/resize.json", import.meta.url)),
);

/** Half a step for the rounding to bytes, and a little for float32 sums and the three digits of the file. */
const TOLERANCE = 0.5 + 1e-3;

const numbers = (text: string) => text.split(" ").map(Number);
const image = (width: number, height: number, data: number[]): Image => ({
  width,
  height,
  channels: 3,
  data: Uint8Array.from(data),
});

for (const { method, from, to } of GOLDEN) {
  const name = `${from.width}x${from.height} to ${to.width}x${to.height}`;
  Deno.test(`resize() by ${method} from ${name} gives the reference values`, () => {
    const { width, height, data } = resize(image(from.width, from.height, numbers(from.data)), {
      ...to,
      method,
    });
    assertEquals([width, height], [to.width, to.height]);
    const expected = numbers(to.data);
    assertEquals(data.length, expected.length);
    for (const [i, value] of expected.entries()) {
      assert(Math.abs(data[i] - value) <= TOLERANCE, `place ${i}: ${data[i]} instead of ${value}`);
    }
  });
}

Deno.test("resize() averages a fine pattern by area, the default, and picks from it by bilinear", () => {
  const stripes = image(
    9,
    1,
    Array.from({ length: 27 }, (_, i) => Math.floor(i / 3) % 3 === 1 ? 255 : 0),
  );
  assertEquals([...resize(stripes, { width: 3, height: 1 }).data], Array(9).fill(85));
  assertEquals(
    [...resize(stripes, { width: 3, height: 1, method: "bilinear" }).data],
    Array(9).fill(255),
  );
});

Deno.test("resize() keeps a flat colour flat and a picture of the right size as it is", () => {
  const flat = image(13, 7, Array.from({ length: 13 * 7 * 3 }, (_, i) => [255, 0, 77][i % 3]));
  for (const method of ["area", "bilinear"] as const) {
    for (const [width, height] of [[5, 3], [31, 29], [4, 20]]) {
      const { data } = resize(flat, { width, height, method });
      assertEquals(
        [...data],
        Array.from({ length: width * height * 3 }, (_, i) => [255, 0, 77][i % 3]),
      );
    }
  }
  assertEquals(resize(flat, { width: 13, height: 7 }), flat);
});

Deno.test("resize() leaves its input as it was", () => {
  const before = image(4, 4, Array.from({ length: 48 }, (_, i) => i));
  resize(before, { width: 2, height: 3 });
  assertEquals([...before.data], Array.from({ length: 48 }, (_, i) => i));
});

Deno.test("resize() refuses sizes, methods and pictures that make no sense", () => {
  const dot = image(1, 1, [1, 2, 3]);
  assertThrows(() => resize(dot, { width: 0, height: 1 }), RangeError, "width of resize()");
  assertThrows(() => resize(dot, { width: 1, height: 1.5 }), RangeError, "height of resize()");
  assertThrows(
    () => resize(dot, { width: 1, height: 1, method: "cubic" as "area" }),
    RangeError,
    '"cubic"',
  );
  assertThrows(
    () => resize({ ...dot, width: 2 }, { width: 1, height: 1 }),
    TypeError,
    "2x1 with 3 bytes",
  );
  assertThrows(() => resize(image(0, 0, []), { width: 1, height: 1 }), TypeError, "0x0");
});
