/**
 * A picture, or one level of its pyramid.
 *
 * @category Measures
 */
export interface Level {
  /** `[height, width, 3]`. */
  readonly values: Float32Array;
  /** Rows. */
  readonly height: number;
  /** Columns. */
  readonly width: number;
}

const CHANNELS = 3;

/** The binomial filter along one axis, close to a Gaussian of σ = 1 pixel. */
const FILTER = [1, 4, 6, 4, 1].map((weight) => weight / 16);

/**
 * The Laplacian pyramid of a picture: each level is the detail lost by halving, and the last one is what remains.
 * Borders are mirrored.
 *
 * Burt and Adelson, "The Laplacian pyramid as a compact image code", 1983.
 *
 * @param count Number of levels, at least 1.
 * @returns The finest level first, of the picture's size; each further one has half the height and width, rounded up.
 * @category Measures
 */
export function laplacianPyramid(picture: Level, count: number): Level[] {
  if (count <= 1) return [picture];
  const half = everySecond(blurred(picture));
  const { height, width } = picture;
  const coarse = blurred(spread(half, { height, width }));
  // Three of four pixels of `coarse` were empty.
  const detail = picture.values.map((value, i) => value - 4 * coarse.values[i]);
  return [{ values: detail, height, width }, ...laplacianPyramid(half, count - 1)];
}

function blurred({ values, height, width }: Level): Level {
  const rows = filtered(values, { step: CHANNELS, length: width });
  return { values: filtered(rows, { step: width * CHANNELS, length: height }), height, width };
}

/** Filters along an axis whose neighbours are `step` numbers apart. */
function filtered(
  values: Float32Array,
  { step, length }: { readonly step: number; readonly length: number },
): Float32Array {
  const result = new Float32Array(values.length);
  const middle = FILTER.length >> 1;
  for (let place = 0; place < length; place++) {
    const taps = FILTER.map((weight, tap) => ({
      weight,
      offset: (mirrored(place + tap - middle, length) - place) * step,
    }));
    for (let line = place * step; line < values.length; line += length * step) {
      for (let at = line; at < line + step; at++) {
        let sum = 0;
        for (const { weight, offset } of taps) sum += weight * values[at + offset];
        result[at] = sum;
      }
    }
  }
  return result;
}

/** Mirrors an index outside a line about the line's first and last element. */
function mirrored(place: number, length: number): number {
  const period = Math.max(1, 2 * (length - 1));
  const within = ((place % period) + period) % period;
  return Math.min(within, period - within);
}

/** Every second pixel of every second row. */
function everySecond(from: Level): Level {
  const [height, width] = [Math.ceil(from.height / 2), Math.ceil(from.width / 2)];
  const values = new Float32Array(height * width * CHANNELS);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += CHANNELS) {
      const pixel = (2 * y * from.width + 2 * x) * CHANNELS;
      values.set(from.values.subarray(pixel, pixel + CHANNELS), at);
    }
  }
  return { values, height, width };
}

/** Spreads a level's pixels over every second pixel of every second row, with zeros between. */
function spread(
  level: Level,
  { height, width }: { readonly height: number; readonly width: number },
): Level {
  const values = new Float32Array(height * width * CHANNELS);
  for (let y = 0, at = 0; y < level.height; y++) {
    for (let x = 0; x < level.width; x++, at += CHANNELS) {
      values.set(level.values.subarray(at, at + CHANNELS), (2 * y * width + 2 * x) * CHANNELS);
    }
  }
  return { values, height, width };
}
