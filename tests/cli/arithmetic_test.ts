import { assertEquals, assertThrows } from "@std/assert";
import { sum, sumPicture } from "../../cli/_arithmetic.ts";

const { parse } = sum("");

const terms = (...faces: (number | string)[]) =>
  faces.map((face) =>
    typeof face === "string" && face.startsWith("-")
      ? { sign: -1, face: Number(face.slice(1)) }
      : { sign: 1, face }
  );

Deno.test("sums are numbers with + and - between them, with and without spaces", () => {
  assertEquals(parse("3 - 7 + 12"), terms(3, "-7", 12));
  assertEquals(parse("3-7+12"), terms(3, "-7", 12));
  assertEquals(parse(" -0 + 99999 "), terms("-0", 99_999));
  assertEquals(parse("2+2"), terms(2, 2));
});

Deno.test("paths in sums may hold signs and digits", () => {
  assertEquals(parse("me-2.safetensors + 3 - ./a+b"), [
    { sign: 1, face: "me-2.safetensors" },
    { sign: 1, face: 3 },
    { sign: -1, face: "./a+b" },
  ]);
  assertEquals(parse("12.safetensors - 1"), [
    { sign: 1, face: "12.safetensors" },
    { sign: -1, face: 1 },
  ]);
});

Deno.test("what is no sum of at least two faces is refused", () => {
  for (
    const text of ["3", "3 -", "+", "-", "", "3 7", "3 + + 7", "3 +- 7", "a b", "a +", "1 + 100000"]
  ) {
    assertThrows(() => parse(text), Error, 'such as "3 - 7 + 12"', text);
  }
});

Deno.test("a sum of which nothing is left is refused", () => {
  for (const text of ["3 - 3", "1 - 2 + 2 - 1", "a - a"]) {
    assertThrows(() => parse(text), Error, "do not cancel out", text);
  }
  assertEquals(parse("3 - 3 + 4").length, 3);
});

Deno.test("sumPicture() puts white signs between the faces, and the result behind =", () => {
  const size = 12 * 8 * 3;
  const images = Float32Array.from({ length: 4 * size }, (_, i) => (Math.floor(i / size) + 1) / 5);
  const { width, height, data } = sumPicture(images, {
    terms: [{ sign: 1, face: 1 }, { sign: -1, face: 2 }, { sign: 1, face: 3 }],
    height: 12,
    width: 8,
  });
  assertEquals([width, height], [8 + 3 * (14 + 8), 12]);
  const row = (y: number) =>
    Array.from({ length: width }, (_, x) => data[(y * width + x) * 3] / 51).map(String).join("");
  // Signs are 6 wide with 4 on each side, of dots of 2: rows 1 to 11 show them.
  const line = (minus: string, plus: string, equals: string) =>
    "1".repeat(8) + minus + "2".repeat(8) + plus + "3".repeat(8) + equals + "4".repeat(8);
  const [none, bar, dot] = ["0".repeat(14), "00005555550000", "00000055000000"];
  const rows = [none, none, none, dot, dot, bar, bar, dot, dot, none, none, none];
  const [minus, equals] = [5, 3].map((top) =>
    rows.map((_, y) => [top, top + 1, ...(top === 3 ? [7, 8] : [])].includes(y) ? bar : none)
  );
  for (let y = 0; y < 12; y++) assertEquals(row(y), line(minus[y], rows[y], equals[y]), `row ${y}`);
});
