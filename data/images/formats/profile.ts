/** Conversion to sRGB by ICC profiles, which say what the colour values of an image mean (ICC.1:2022). */
import { equals } from "deno-std/bytes/equals.js";
import { type Curve, curveOf, encodedSrgb } from "./_profile_curve.ts";

/** Nine numbers, row by row. */
type Matrix = readonly number[];

/** Converts colours to sRGB in place: three values of every `stride`. */
export type ToSrgb = (data: Uint8Array, stride: 3 | 4) => void;

/** What the values of a pixel stand for, in the words of ICC profiles. */
export type ColorSpace = "GRAY" | "RGB " | "CMYK";

/** What is known of a profile. */
export interface Profile {
  /** Its own name. */
  readonly name: string;
  /** The images that it is for; undefined where it is damaged. */
  readonly space?: string;
  /** Undefined where the profile is sRGB already, to 8 bits. */
  readonly toSrgb?: ToSrgb;
  /** Whether colours are left as they are, since the profile needs large tables, as those of printers do. */
  readonly isUnknown: boolean;
}

/** From sRGB to the XYZ of ICC profiles, whose white has 5000 K: IEC 61966-2-1, adapted by Bradford. */
const SRGB_TO_XYZ: Matrix = [
  ...[0.4360747, 0.3850649, 0.1430804],
  ...[0.2225045, 0.7168786, 0.0606169],
  ...[0.0139322, 0.0971045, 0.7141733],
];
const XYZ_TO_SRGB = inverse(SRGB_TO_XYZ);
const HEADER_BYTES = 128;
/** Tables for device colours, which take precedence over curves and matrix. */
const TABLES = ["A2B0", "A2B1", "A2B2", "D2B0", "D2B1", "D2B2"];

const MOST_KEPT = 16;
const kept: { readonly bytes: Uint8Array; readonly profile: Profile }[] = [];

/** Parses a profile. Photos of one camera have the same one, so the last few are kept. */
export function readProfile(bytes: Uint8Array): Profile {
  const known = kept.find((one) => equals(one.bytes, bytes));
  if (known) return known.profile;
  const profile = parse(bytes);
  if (kept.length >= MOST_KEPT) kept.shift();
  kept.push({ bytes: bytes.slice(), profile });
  return profile;
}

function parse(bytes: Uint8Array): Profile {
  try {
    const tags = tagsOf(bytes);
    const name = nameOf(tags.get("desc")) ?? "without a name";
    const space = lettersAt(new DataView(bytes.buffer, bytes.byteOffset), 16);
    const convert = TABLES.some((tag) => tags.has(tag)) ? undefined : conversion(bytes, tags);
    if (!convert) return { name, space, isUnknown: true };
    const isSrgb = isIdentity(convert);
    return { name, space, isUnknown: false, ...(isSrgb ? {} : { toSrgb: convert }) };
  } catch { // it is cut off
    return { name: "damaged", isUnknown: true };
  }
}

function tagsOf(bytes: Uint8Array): Map<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(HEADER_BYTES);
  const tags = new Map<string, DataView>();
  for (let i = 0, at = HEADER_BYTES + 4; i < count; i++, at += 12) {
    const [start, size] = [view.getUint32(at + 4), view.getUint32(at + 8)];
    tags.set(lettersAt(view, at), new DataView(bytes.buffer, bytes.byteOffset + start, size));
  }
  return tags;
}

/** The conversion by curves and a matrix, or by the single curve of gray; undefined where the profile has neither. */
function conversion(bytes: Uint8Array, tags: Map<string, DataView>): ToSrgb | undefined {
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const [colors, connection] = [lettersAt(header, 16), lettersAt(header, 20)];
  if (colors === "GRAY") {
    const curve = tags.get("kTRC");
    return curve && grayConversion(curveOf(curve), connection === "Lab ");
  }
  const [red, green, blue] = ["rXYZ", "gXYZ", "bXYZ"].map((tag) => tags.get(tag));
  const curves = ["rTRC", "gTRC", "bTRC"].map((tag) => tags.get(tag));
  if (colors !== "RGB " || connection !== "XYZ " || !red || !green || !blue) return undefined;
  if (!curves.every((curve) => curve !== undefined)) return undefined;
  const [r, g, b] = [red, green, blue].map(xyzOf);
  const toXyz: Matrix = [r[0], g[0], b[0], r[1], g[1], b[1], r[2], g[2], b[2]];
  return colorConversion(curves.map(curveOf), product(XYZ_TO_SRGB, toXyz));
}

function colorConversion(curves: readonly Curve[], matrix: Matrix): ToSrgb {
  const [red, green, blue] = curves.map((curve) =>
    Float32Array.from({ length: 256 }, (_, i) => curve(i / 255))
  );
  const [rr, rg, rb, gr, gg, gb, br, bg, bb] = matrix;
  return (data, stride) => {
    for (let at = 0; at < data.length; at += stride) {
      const [r, g, b] = [red[data[at]], green[data[at + 1]], blue[data[at + 2]]];
      data[at] = encodedSrgb(rr * r + rg * g + rb * b);
      data[at + 1] = encodedSrgb(gr * r + gg * g + gb * b);
      data[at + 2] = encodedSrgb(br * r + bg * g + bb * b);
    }
  };
}

/** Of gray images the first value counts. The curve gives light or, with Lab, lightness. */
function grayConversion(curve: Curve, isLightness: boolean): ToSrgb {
  const table = Uint8Array.from({ length: 256 }, (_, i) => {
    const value = curve(i / 255);
    return encodedSrgb(isLightness ? lightOf(value) : value);
  });
  return (data, stride) => {
    for (let at = 0; at < data.length; at += stride) data.fill(table[data[at]], at, at + 3);
  };
}

/** CIE's luminance Y for a lightness, both 0 … 1. */
function lightOf(lightness: number): number {
  const root = (lightness * 100 + 16) / 116;
  return root > 6 / 29 ? root ** 3 : (root - 4 / 29) * 3 * (6 / 29) ** 2;
}

/** Whether all kinds of colours stay what they are, within one level. */
function isIdentity(convert: ToSrgb): boolean {
  const LEVELS = [0, 1, 8, 32, 64, 96, 128, 160, 192, 224, 254, 255];
  const colors = Uint8Array.from(
    LEVELS.flatMap((r) => LEVELS.flatMap((g) => LEVELS.flatMap((b) => [r, g, b]))),
  );
  const converted = colors.slice();
  convert(converted, 3);
  return converted.every((value, i) => Math.abs(value - colors[i]) <= 1);
}

function xyzOf(tag: DataView): number[] {
  return [8, 12, 16].map((at) => tag.getInt32(at) / 65536);
}

/** The text of a description: ASCII in version 2, in version 4 the first of texts in several languages. */
function nameOf(tag: DataView | undefined): string | undefined {
  if (!tag) return undefined;
  const bytes = new Uint8Array(tag.buffer, tag.byteOffset, tag.byteLength);
  const text = lettersAt(tag, 0) === "mluc"
    ? new TextDecoder("utf-16be").decode(
      bytes.subarray(tag.getUint32(24)).subarray(0, tag.getUint32(20)),
    )
    : new TextDecoder("latin1").decode(bytes.subarray(12, 12 + tag.getUint32(8)));
  // deno-lint-ignore no-control-regex
  return text.replace(/[\0-\x1f\x7f-\x9f]/g, "").slice(0, 80) || undefined;
}

function lettersAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

/** The matrix that does `b` first, then `a`. */
function product(a: Matrix, b: Matrix): Matrix {
  return Array.from({ length: 9 }, (_, i) => {
    const [row, column] = [i - i % 3, i % 3];
    return a[row] * b[column] + a[row + 1] * b[column + 3] + a[row + 2] * b[column + 6];
  });
}

/** The matrix that undoes `m`. */
function inverse(m: Matrix): Matrix {
  const [a, b, c, d, e, f, g, h, i] = m;
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    ...[e * i - f * h, c * h - b * i, b * f - c * e],
    ...[f * g - d * i, a * i - c * g, c * d - a * f],
    ...[d * h - e * g, b * g - a * h, a * e - b * d],
  ].map((value) => value / determinant);
}
