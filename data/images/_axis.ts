/**
 * How pixels are combined. `area` averages all that an output pixel covers, so that fine patterns turn gray instead of
 * flickering, and is `bilinear` along an axis that grows. `bilinear` mixes the two nearest along each axis, with
 * half-pixel centres and no smoothing, as TensorFlow's `tf.image.resize(…, "bilinear")` does.
 *
 * @category Images
 */
export type ResizeMethod = "area" | "bilinear";

/**
 * How one axis is resized: output i is the sum over t < taps of `weights[i * taps + t]` times input `start[i] + t`.
 * The weights of an output sum to 1, and `start[i] + taps` never passes the end of the input.
 */
export interface Axis {
  readonly taps: number;
  readonly start: Int32Array;
  readonly weights: Float64Array;
}

/** A part of an axis, in pixels; its ends may lie within pixels. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

const MOST_TABLES = 256;
const tables = new Map<string, Axis>();

/** The weight table from `from` to `to` pixels, kept for the next image of the same size. */
export function axis(from: number, to: number, method: ResizeMethod): Axis {
  return kept(
    `${from} ${to} ${method}`,
    () =>
      method === "area" && to < from
        ? areaAxis(from, to, { start: 0, length: from })
        : bilinearAxis(from, to),
  );
}

/** The weight table from a span of `from` pixels to `to` pixels, no more than the span is long. */
export function spanAxis(from: number, to: number, span: Span): Axis {
  return kept(`${from} ${to} ${span.start} ${span.length}`, () => areaAxis(from, to, span));
}

function kept(key: string, make: () => Axis): Axis {
  let table = tables.get(key);
  if (!table) {
    if (tables.size >= MOST_TABLES) tables.clear(); // a folder of many sizes
    table = make();
    tables.set(key, table);
  }
  return table;
}

/** The two nearest inputs, weighted by distance between pixel centres; beyond the edge, the edge pixel. */
function bilinearAxis(from: number, to: number): Axis {
  const taps = Math.min(2, from);
  const start = new Int32Array(to);
  const weights = new Float64Array(to * taps);
  for (let i = 0; i < to; i++) {
    const center = Math.min(Math.max((i + 0.5) * from / to - 0.5, 0), from - 1);
    start[i] = Math.min(Math.floor(center), from - taps);
    const right = center - start[i];
    weights[i * taps] = 1 - right;
    if (taps === 2) weights[i * taps + 1] = right;
    else weights[i * taps] = 1;
  }
  return { taps, start, weights };
}

/** All inputs below the output pixel, weighted by how much of it they cover. */
function areaAxis(from: number, to: number, span: Span): Axis {
  const scale = span.length / to;
  const taps = Math.min(Math.ceil(scale) + 1, from);
  const start = new Int32Array(to);
  const weights = new Float64Array(to * taps);
  for (let i = 0; i < to; i++) {
    const left = span.start + i * span.length / to;
    const right = span.start + (i + 1) * span.length / to;
    start[i] = Math.min(Math.floor(left), from - taps);
    for (let t = 0; t < taps; t++) {
      const pixel = start[i] + t;
      const covered = Math.min(pixel + 1, right) - Math.max(pixel, left);
      weights[i * taps + t] = Math.max(covered, 0) / scale;
    }
  }
  return { taps, start, weights };
}
