/** Colours of curves, with contrast on light and dark backgrounds. */

/** Distinct for most colour-blind people (Okabe & Ito 2008). */
const FIRST = ["#0077bb", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#7a6fd0"];

/** The discriminator of a single run: no run has it. */
export const GREY = "#7d858d";

/** The relative luminance of colours with a contrast of at least 3 to white and to the dark background (WCAG). */
const DARKEST = 0.145, LIGHTEST = 0.3;

/** The strongest colour: beyond it are only blue and pink, which would be most of the colours. */
const MOST_CHROMA = 0.18;

const LEVELS = Array.from({ length: 16 }, (_, i) => i * 17);

type Triple = readonly [number, number, number];

const linear = (level: number) =>
  level <= 10 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4;

const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** OKLab, in which distances are those that people see (Ottosson 2020). */
function seen([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
  ];
}

const linearOf = (hex: string): Triple => {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16)));
  return [r, g, b];
};

const hexOf = (levels: Triple) => `#${levels.map((v) => v.toString(16).padStart(2, "0")).join("")}`;

/** Gives the colours one by one: each is as far from all before as possible. */
function* colors(): Generator<string> {
  const candidates = LEVELS.flatMap((r) =>
    LEVELS.flatMap((g) => LEVELS.map((b) => hexOf([r, g, b])))
  ).map((hex) => ({ hex, place: seen(linearOf(hex)), distance: Infinity }))
    .filter(({ hex, place: [, a, b] }) => {
      const light = luminance(linearOf(hex));
      return light >= DARKEST && light <= LIGHTEST && Math.hypot(a, b) <= MOST_CHROMA;
    });
  const take = (hex: string) => {
    const [l, a, b] = seen(linearOf(hex));
    for (const candidate of candidates) {
      const { place, distance } = candidate;
      candidate.distance = Math.min(
        distance,
        Math.hypot(place[0] - l, place[1] - a, place[2] - b),
      );
    }
  };
  for (const hex of [GREY, ...FIRST]) take(hex);
  yield* FIRST;
  for (;;) {
    const { hex } = candidates.reduce((a, b) => b.distance > a.distance ? b : a);
    take(hex);
    yield hex;
  }
}

const source = colors(), known: string[] = [];

/** The colour of the i-th run. */
export function colorOf(i: number): string {
  while (known.length <= i) known.push(source.next().value!);
  return known[i];
}
