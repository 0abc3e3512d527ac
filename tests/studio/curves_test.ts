/** The curves of the studio's charts, and their colours. */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { colorOf, GREY } from "../../studio/page/_colors.ts";
import { aboveZero, shownTick, shownValue, smooth, usual } from "../../studio/page/_curves.ts";

Deno.test("smooth() is a weighted mean of all values before, and keeps gaps", () => {
  // NumPy: (x[:i+1] * w ** np.arange(i, -1, -1)).sum() / (w ** np.arange(i, -1, -1)).sum()
  const expected = [
    3,
    0.8947368421052633,
    2.040590405904059,
    1.7380052340796743,
    2.534565700471295,
  ];
  const smoothed = smooth([3, null, -1, 4, 1, 5], 0.9);
  assertEquals(smoothed[1], null);
  const values = smoothed.filter((value) => value !== null);
  assertEquals(values.length, expected.length);
  for (const [i, value] of values.entries()) assertAlmostEquals(value, expected[i], 1e-12);
  assertEquals(smooth([3, null, -1], 0), [3, null, -1]);
});

Deno.test("aboveZero() leaves what a logarithmic scale can show", () => {
  assertEquals(aboveZero([1, 0, -2, null, 0.1]), [1, null, null, null, 0.1]);
});

Deno.test("shownTick() and shownValue() tell small figures apart, and leave out what floats add", () => {
  const ticks = [0.03, 0.03 + 0.0005, 0.1 + 0.2, 1.5, 12_500, 0];
  assertEquals(ticks.map(shownTick), ["0.03", "0.0305", "0.3", "1.5", "12,500", "0"]);
  assertEquals([0.02974321, 3.26667].map(shownValue), ["0.02974", "3.267"]);
});

/** The contrast of two colours, as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

Deno.test("a hundred runs have a hundred colours, none of them grey, all seen on light and dark ground", () => {
  const colors = Array.from({ length: 100 }, (_, i) => colorOf(i));
  assertEquals(new Set([...colors, GREY]).size, 101);
  assertEquals(colors.map((_, i) => colorOf(i)), colors);
  for (const color of [...colors, GREY]) {
    for (const ground of ["#ffffff", "#1d2125"]) {
      const ratio = contrast(color, ground);
      assert(ratio >= 2.8, `${color} on ${ground}: ${ratio}`);
    }
  }
});

Deno.test("usual() leaves out a twentieth of the values at either end", () => {
  const values = Array.from({ length: 101 }, (_, i) => i * 37 % 101); // 0 … 100
  assertEquals(usual([...values, null, undefined]), { low: 5, high: 95 });
  assertEquals(usual([3]), { low: 3, high: 3 });
  assertEquals(usual([null]), undefined);
});
