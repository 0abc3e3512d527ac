import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { judge, LIMITS, type Measured } from "../../metrics/inspect/findings.ts";
import { contactSheet } from "../../data/images/contact_sheet.ts";
import { drawText } from "../../data/images/lettering.ts";
import { excludeList, reportText, sortFindings } from "../../metrics/inspect/report.ts";
import { readNames } from "../../data/sources/exclude.ts";
import { measureQuality } from "../../metrics/inspect/quality.ts";
import type { Face } from "../../metrics/networks/face_detector.ts";
import { type Look, photo } from "../_photos.ts";

const FACE: Face = { score: 0.8, x: 0.2, y: 0.3, width: 0.6, height: 0.6 };

/** Measures photos; `name` and `face` as given. */
function measured(list: { name: string; seed: number; look?: Partial<Look>; face?: Face }[]) {
  const thumbnails = new Uint8Array(list.length * 576);
  const pictures = list.map(({ name, seed, look, face }, number): Measured => {
    const image = photo(seed, look);
    const { thumbnail, ...quality } = measureQuality(image);
    thumbnails.set(thumbnail, number * 576);
    const { width, height } = image;
    const digest = JSON.stringify([seed, look]);
    return { name, number, bytes: 1, digest, width, height, ...quality, face };
  });
  return { pictures, thumbnails };
}

const kindsOf = async (list: Parameters<typeof measured>[0], limits = LIMITS) => {
  const { findings } = await judge(measured(list), limits);
  return findings.map(({ kind, name, of }) => of ? `${kind} ${name} of ${of}` : `${kind} ${name}`)
    .sort();
};

Deno.test("judge() finds nothing in good photos", async () => {
  const list = Array.from({ length: 12 }, (_, i) => ({ name: `${i}`, seed: i, face: FACE }));
  assertEquals(await kindsOf(list), []);
});

Deno.test("judge() keeps the largest of several copies that has no flaw", async () => {
  const list = [
    { name: "small", seed: 1, look: { width: 70, height: 84 } },
    { name: "large", seed: 1, look: { width: 200, height: 240 } },
    { name: "largest, gray", seed: 1, look: { width: 210, height: 252, gray: true } },
    { name: "other", seed: 2 },
    { name: "same bytes", seed: 2 },
  ];
  assertEquals(await kindsOf(list), [
    "exact same bytes of other",
    "gray largest, gray",
    "near largest, gray of large",
    "near small of large",
  ]);
});

Deno.test("judge() finds small, blurred and gray photos, unless a limit is turned off", async () => {
  const list = [
    { name: "small", seed: 1, look: { width: 63, height: 90 } },
    { name: "just right", seed: 2, look: { width: 64, height: 90 } },
    { name: "blurred", seed: 3, look: { detail: 0 } },
    { name: "gray", seed: 4, look: { gray: true } },
  ];
  assertEquals(await kindsOf(list), [
    "blurred blurred",
    "gray gray",
    "small small",
  ]);
  assertEquals(
    await kindsOf(list, { minSide: 0, minSharpness: 0, minColor: 0, nearDistance: 0 }),
    [],
  );
});

Deno.test("judge() finds photos without a face, and faces that are not where the others are", async () => {
  const faces: Record<string, Face> = {
    "a little to the right": { ...FACE, x: 0.3 },
    "a little smaller": { ...FACE, x: 0.25, y: 0.35, width: 0.5, height: 0.5 },
    corner: { ...FACE, x: 0.55, y: 0 },
    tiny: { ...FACE, x: 0.4, y: 0.5, width: 0.2, height: 0.2 },
    huge: { ...FACE, x: -0.1, y: 0, width: 1.2, height: 1.2 },
    none: { ...FACE, score: 0.19 },
  };
  const list = [
    ...Array.from({ length: 9 }, (_, i) => ({ name: `${i}`, seed: i, face: FACE })),
    ...Object.entries(faces).map(([name, face], i) => ({ name, seed: 20 + i, face })),
  ];
  assertEquals(await kindsOf(list), [
    "faceless none",
    "misframed corner",
    "misframed huge",
    "misframed tiny",
  ]);
  const { findings } = await judge(measured(list), LIMITS);
  const { reason } = findings.find(({ name }) => name === "corner")!;
  assertEquals(
    reason,
    "the face is 35 % right and 30 % above of the usual place, and 1.00 times as large",
  );
});

Deno.test("reportText() has a line for each finding, whatever the photo's name", () => {
  const text = reportText({
    ...{
      command: "inspect",
      data: "photos",
      files: 1,
      inspected: 1,
      bytes: 0,
      seconds: 0,
      sizes: {},
    },
    sharpness: undefined,
    colorfulness: undefined,
    limits: LIMITS,
    excluded: 1,
    findings: [{ kind: "unreadable", name: "two\nlines.png", reason: "it is empty", severity: 1 }],
  });
  assertEquals(text.split("\n").at(-2), "     1  two\ufffdlines.png  (it is empty)");
});

Deno.test("excludeList() names each photo once, with all reasons, so that readNames() reads it", () => {
  const finding = (kind: "near" | "gray" | "small", name: string, reason: string) => ({
    kind,
    name,
    reason,
    severity: 0,
  });
  const findings = sortFindings([
    finding("gray", "#1.jpg", "colour 0"),
    finding("gray", "b.jpg", "colour 1"),
    finding("near", "b.jpg", "like a.jpg\nor so"),
    finding("small", "c.jpg", "20x20"),
  ]);
  const { text, count } = excludeList({ data: "photos", findings }, "out");
  assertEquals(readNames(text), ["b.jpg", "c.jpg", "#1.jpg"]);
  assertEquals(count, 3);
  assertStringIncludes(text, "# like a.jpg or so; colour 1\nb.jpg\n");
});

Deno.test("contactSheet() shows every picture with its label", () => {
  const red = {
    width: 30,
    height: 60,
    channels: 3 as const,
    data: new Uint8Array(30 * 60 * 3).map((_, i) => i % 3 === 0 ? 250 : 0),
  };
  const tiles = Array.from(
    { length: 14 },
    (_, i) => ({ label: `${i}`, image: i === 3 ? undefined : red }),
  );
  const { width, height, data } = contactSheet([{ heading: "one", tiles }, {
    heading: "two",
    tiles: tiles.slice(0, 1),
  }]);
  assertEquals(data.length, width * height * 3);
  const count = (isWanted: (r: number, g: number) => boolean) => {
    let pixels = 0;
    for (let at = 0; at < data.length; at += 3) if (isWanted(data[at], data[at + 1])) pixels++;
    return pixels;
  };
  assertEquals(count((r, g) => r === 250 && g === 0), 14 * 48 * 96);
  assert(count((_, g) => g === 255) > 500, "no letters");
});

Deno.test("drawText() draws digits that can be read, and cuts off what does not fit", () => {
  const [width, height] = [16, 10];
  const picture = { width, height, channels: 3 as const, data: new Uint8Array(width * height * 3) };
  drawText(picture, "17 and more", { left: 0, top: 0 });
  const rows = Array.from(
    { length: 5 },
    (_, y) =>
      Array.from({ length: 8 }, (_, x) => picture.data[(2 * y * width + 2 * x) * 3] ? "#" : ".")
        .join(""),
  );
  assertEquals(rows, [".#..###.", "##....#.", ".#....#.", ".#...#..", "###..#.."]);
});
