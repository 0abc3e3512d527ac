/** From a device's value to linear light, both 0 … 1. */
export type Curve = (value: number) => number;

const CURV = 0x63757276;
const PARA = 0x70617261;
/** The parameters of a "para" curve by its kind, in their order. */
const PARAMETERS = [1, 3, 4, 5, 7];

/**
 * The curve that a tag of an ICC profile holds: a power, a table or a formula.
 *
 * @throws {RangeError} When the tag is cut off or of another kind.
 */
export function curveOf(tag: DataView): Curve {
  const kind = tag.getUint32(0);
  if (kind === CURV) return sampled(tag);
  if (kind !== PARA) throw new RangeError("not a curve");
  const number = tag.getUint16(8);
  if (number >= PARAMETERS.length) throw new RangeError("not a known curve");
  const [g, a = 1, b = 0, c = 0, d = number === 1 || number === 2 ? -b / a : 0, e = 0, f = 0] =
    Array
      .from({ length: PARAMETERS[number] }, (_, i) => tag.getInt32(12 + i * 4) / 65536);
  // Kind 2 adds its fourth parameter everywhere; 3 has a line of slope c below d; 4 adds e above and f below.
  if (number === 0) return (x) => x ** g;
  if (number === 1) return (x) => x >= d ? (a * x + b) ** g : 0;
  if (number === 2) return (x) => (x >= -b / a ? (a * x + b) ** g : 0) + c;
  return (x) => x >= d ? (a * x + b) ** g + e : c * x + f;
}

/** The identity, a power, or a table that is interpolated linearly. */
function sampled(tag: DataView): Curve {
  const count = tag.getUint32(8);
  if (count === 0) return (x) => x;
  if (count === 1) {
    const power = tag.getUint16(12) / 256;
    return (x) => x ** power;
  }
  tag.getUint16(12 + (count - 1) * 2); // throws where it is cut off
  return (x) => {
    const place = x * (count - 1);
    const left = Math.min(Math.floor(place), count - 2);
    const [low, high] = [tag.getUint16(12 + left * 2), tag.getUint16(14 + left * 2)];
    return (low + (high - low) * (place - left)) / 65535;
  };
}

const STEPS = 2 ** 14; // four for each level where the curve is steepest
const encoded = Uint8Array.from({ length: STEPS + 1 }, (_, i) => {
  const light = i / STEPS;
  return Math.round(
    255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055),
  );
});

/** The sRGB value, 0 … 255, of linear light, clipped to the range that sRGB has. */
export function encodedSrgb(light: number): number {
  return encoded[Math.min(Math.max(Math.round(light * STEPS), 0), STEPS)];
}
