/**
 * Convolutions as implicit matrix products. Six positions of the result times eight of its channels stay in registers;
 * the inputs are read where they lie, through a table of pointers, and only the filter is packed.
 */
import { madd, ROWS } from "./simd";

/** Bytes of a panel of eight (four) columns: its biases and a row of the filter for each of `depth` products. */
@inline
function panelBytes(depth: i32, width: i32): usize {
  return (<usize> (depth + 1)) * width * 4;
}

/** Columns of the panel that begins at column `first`: four where that is enough. */
@inline
export function panelWidth(columns: i32, first: i32): i32 {
  return columns - first > 4 ? 8 : 4;
}

/**
 * Packs the matrix whose rows are `(th, tw, r)` and whose element is `w[((h0 + hStep th) kw + w0 + wStep tw) tapSize +
 * r rowStride + column columnStride]` in panels of columns, each headed by its biases (zeros if `bias` is 0): those
 * from panel `from` up to `end`.
 */
export function packFilter(
  to: usize, w: usize, bias: usize, th: i32, tw: i32, rows: i32, columns: i32,
  h0: i32, hStep: i32, w0: i32, wStep: i32, kw: i32, tapSize: i32, rowStride: i32, columnStride: i32,
  from: i32, end: i32,
): void {
  to += from * panelBytes(th * tw * rows, 8);
  for (let first = from * 8; first < min(end * 8, columns); first += 8) {
    const width = panelWidth(columns, first), used = min(width, columns - first);
    for (let j = 0; j < width; j++) {
      store<f32>(to + (j << 2), bias != 0 && j < used ? load<f32>(bias + ((first + j) << 2)) : 0);
    }
    to += width << 2;
    for (let i = 0; i < th; i++) {
      for (let k = 0; k < tw; k++) {
        const tap = (h0 + hStep * i) * kw + w0 + wStep * k;
        let source = w + ((tap * tapSize + first * columnStride) << 2);
        for (let r = 0; r < rows; r++) {
          if (columnStride == 1 && used == 8) {
            v128.store(to, v128.load(source));
            v128.store(to, v128.load(source, 16), 16);
          } else {
            for (let j = 0; j < width; j++) {
              store<f32>(to + (j << 2), j < used ? load<f32>(source + ((j * columnStride) << 2)) : 0);
            }
          }
          to += width << 2;
          source += rowStride << 2;
        }
      }
    }
  }
}

/** Copies the window of `height x width` pixels whose corner lies at `(top, left)`, zeros where it is outside. */
export function copyWindow(
  to: usize, x: usize, images: i32, h: i32, w: i32, c: i32,
  height: i32, width: i32, top: i32, left: i32,
): void {
  const pixel = c << 2;
  const before = min(max(-left, 0), width), end = max(min(width, w - left), before);
  for (let n = 0; n < images; n++) {
    for (let i = 0; i < height; i++) {
      const row = i + top;
      if (row < 0 || row >= h) {
        memory.fill(to, 0, width * pixel);
      } else {
        memory.fill(to, 0, before * pixel);
        const from = x + ((n * h + row) * w + before + left) * pixel;
        memory.copy(to + before * pixel, from, (end - before) * pixel);
        memory.fill(to + end * pixel, 0, (width - end) * pixel);
      }
      to += width * pixel;
    }
  }
}

/** Products summed in a row: with more, rounding errors grow as the sum gets large. */
const SPAN = 64;

/** A tile of 6x8: the table holds six results, then six inputs for each tap. */
function tile8(table: usize, taps: i32, run: i32, b: usize, column: usize, used: i32, spill: usize): void {
  const results = table;
  let u = v128.load(b), v = v128.load(b, 16);
  let s0 = u, s1 = u, s2 = u, s3 = u, s4 = u, s5 = u;
  let t0 = v, t1 = v, t2 = v, t3 = v, t4 = v, t5 = v;
  let a: v128;
  const zero = f32x4.splat(0);
  b += 32;
  let span = 0;
  const spills = taps * run > SPAN;
  if (spills) {
    v128.store(spill, zero, 0);
    v128.store(spill, zero, 16);
    v128.store(spill, zero, 32);
    v128.store(spill, zero, 48);
    v128.store(spill, zero, 64);
    v128.store(spill, zero, 80);
    v128.store(spill, zero, 96);
    v128.store(spill, zero, 112);
    v128.store(spill, zero, 128);
    v128.store(spill, zero, 144);
    v128.store(spill, zero, 160);
    v128.store(spill, zero, 176);
  }
  for (; taps > 0; taps--) {
    table += 24;
    let p0: usize = load<u32>(table, 0);
    let p1: usize = load<u32>(table, 4);
    let p2: usize = load<u32>(table, 8);
    let p3: usize = load<u32>(table, 12);
    let p4: usize = load<u32>(table, 16);
    let p5: usize = load<u32>(table, 20);
    for (let left = run; left > 0; left -= SPAN) {
      if (span >= SPAN) {
        span = 0;
        v128.store(spill, f32x4.add(v128.load(spill, 0), s0), 0);
        v128.store(spill, f32x4.add(v128.load(spill, 16), t0), 16);
        v128.store(spill, f32x4.add(v128.load(spill, 32), s1), 32);
        v128.store(spill, f32x4.add(v128.load(spill, 48), t1), 48);
        v128.store(spill, f32x4.add(v128.load(spill, 64), s2), 64);
        v128.store(spill, f32x4.add(v128.load(spill, 80), t2), 80);
        v128.store(spill, f32x4.add(v128.load(spill, 96), s3), 96);
        v128.store(spill, f32x4.add(v128.load(spill, 112), t3), 112);
        v128.store(spill, f32x4.add(v128.load(spill, 128), s4), 128);
        v128.store(spill, f32x4.add(v128.load(spill, 144), t4), 144);
        v128.store(spill, f32x4.add(v128.load(spill, 160), s5), 160);
        v128.store(spill, f32x4.add(v128.load(spill, 176), t5), 176);
        s0 = s1 = s2 = s3 = s4 = s5 = t0 = t1 = t2 = t3 = t4 = t5 = zero;
      }
      const here = min(left, SPAN);
      span += here;
      for (let k = here; k > 0; k--) {
        u = v128.load(b, 0);
        v = v128.load(b, 16);
        a = v128.load32_splat(p0, 0);
        s0 = madd(a, u, s0);
        t0 = madd(a, v, t0);
        a = v128.load32_splat(p1, 0);
        s1 = madd(a, u, s1);
        t1 = madd(a, v, t1);
        a = v128.load32_splat(p2, 0);
        s2 = madd(a, u, s2);
        t2 = madd(a, v, t2);
        a = v128.load32_splat(p3, 0);
        s3 = madd(a, u, s3);
        t3 = madd(a, v, t3);
        a = v128.load32_splat(p4, 0);
        s4 = madd(a, u, s4);
        t4 = madd(a, v, t4);
        a = v128.load32_splat(p5, 0);
        s5 = madd(a, u, s5);
        t5 = madd(a, v, t5);
        p0 += 4;
        p1 += 4;
        p2 += 4;
        p3 += 4;
        p4 += 4;
        p5 += 4;
        b += 32;
      }
    }
  }
  if (spills) {
    s0 = f32x4.add(v128.load(spill, 0), s0);
    t0 = f32x4.add(v128.load(spill, 16), t0);
    s1 = f32x4.add(v128.load(spill, 32), s1);
    t1 = f32x4.add(v128.load(spill, 48), t1);
    s2 = f32x4.add(v128.load(spill, 64), s2);
    t2 = f32x4.add(v128.load(spill, 80), t2);
    s3 = f32x4.add(v128.load(spill, 96), s3);
    t3 = f32x4.add(v128.load(spill, 112), t3);
    s4 = f32x4.add(v128.load(spill, 128), s4);
    t4 = f32x4.add(v128.load(spill, 144), t4);
    s5 = f32x4.add(v128.load(spill, 160), s5);
    t5 = f32x4.add(v128.load(spill, 176), t5);
  }
  if (used == 8) {
    const r0 = <usize> load<u32>(results, 0) + column;
    v128.store(r0, s0);
    v128.store(r0, t0, 16);
    const r1 = <usize> load<u32>(results, 4) + column;
    v128.store(r1, s1);
    v128.store(r1, t1, 16);
    const r2 = <usize> load<u32>(results, 8) + column;
    v128.store(r2, s2);
    v128.store(r2, t2, 16);
    const r3 = <usize> load<u32>(results, 12) + column;
    v128.store(r3, s3);
    v128.store(r3, t3, 16);
    const r4 = <usize> load<u32>(results, 16) + column;
    v128.store(r4, s4);
    v128.store(r4, t4, 16);
    const r5 = <usize> load<u32>(results, 20) + column;
    v128.store(r5, s5);
    v128.store(r5, t5, 16);
    return;
  }
  v128.store(spill, s0, 0);
  v128.store(spill, t0, 16);
  v128.store(spill, s1, 32);
  v128.store(spill, t1, 48);
  v128.store(spill, s2, 64);
  v128.store(spill, t2, 80);
  v128.store(spill, s3, 96);
  v128.store(spill, t3, 112);
  v128.store(spill, s4, 128);
  v128.store(spill, t4, 144);
  v128.store(spill, s5, 160);
  v128.store(spill, t5, 176);
  unspill(results, column, used, spill, 32);
}

/** A tile of 6x4; odd and even products are summed separately, as fewer sums would not keep the units busy. */
function tile4(table: usize, taps: i32, run: i32, b: usize, column: usize, used: i32, spill: usize): void {
  const results = table;
  let u = v128.load(b);
  let s0 = u, s1 = u, s2 = u, s3 = u, s4 = u, s5 = u;
  let t0 = f32x4.splat(0), t1 = t0, t2 = t0, t3 = t0, t4 = t0, t5 = t0;
  b += 16;
  for (; taps > 0; taps--) {
    table += 24;
    let p0: usize = load<u32>(table, 0);
    let p1: usize = load<u32>(table, 4);
    let p2: usize = load<u32>(table, 8);
    let p3: usize = load<u32>(table, 12);
    let p4: usize = load<u32>(table, 16);
    let p5: usize = load<u32>(table, 20);
    for (let k = run >> 1; k > 0; k--) {
      u = v128.load(b, 0);
      s0 = madd(v128.load32_splat(p0, 0), u, s0);
      s1 = madd(v128.load32_splat(p1, 0), u, s1);
      s2 = madd(v128.load32_splat(p2, 0), u, s2);
      s3 = madd(v128.load32_splat(p3, 0), u, s3);
      s4 = madd(v128.load32_splat(p4, 0), u, s4);
      s5 = madd(v128.load32_splat(p5, 0), u, s5);
      u = v128.load(b, 16);
      t0 = madd(v128.load32_splat(p0, 4), u, t0);
      t1 = madd(v128.load32_splat(p1, 4), u, t1);
      t2 = madd(v128.load32_splat(p2, 4), u, t2);
      t3 = madd(v128.load32_splat(p3, 4), u, t3);
      t4 = madd(v128.load32_splat(p4, 4), u, t4);
      t5 = madd(v128.load32_splat(p5, 4), u, t5);
      p0 += 8;
      p1 += 8;
      p2 += 8;
      p3 += 8;
      p4 += 8;
      p5 += 8;
      b += 32;
    }
    if (run & 1) {
      u = v128.load(b, 0);
      s0 = madd(v128.load32_splat(p0, 0), u, s0);
      s1 = madd(v128.load32_splat(p1, 0), u, s1);
      s2 = madd(v128.load32_splat(p2, 0), u, s2);
      s3 = madd(v128.load32_splat(p3, 0), u, s3);
      s4 = madd(v128.load32_splat(p4, 0), u, s4);
      s5 = madd(v128.load32_splat(p5, 0), u, s5);
      b += 16;
    }
  }
  v128.store(spill, f32x4.add(s0, t0), 0);
  v128.store(spill, f32x4.add(s1, t1), 16);
  v128.store(spill, f32x4.add(s2, t2), 32);
  v128.store(spill, f32x4.add(s3, t3), 48);
  v128.store(spill, f32x4.add(s4, t4), 64);
  v128.store(spill, f32x4.add(s5, t5), 80);
  unspill(results, column, used, spill, 16);
}

/** Stores the first `used` columns of each row of a spilled tile. */
function unspill(results: usize, column: usize, used: i32, spill: usize, rowBytes: i32): void {
  for (let i = 0; i < ROWS; i++) {
    const to = <usize> load<u32>(results + (i << 2)) + column;
    for (let j = 0; j < used; j++) {
      store<f32>(to + (j << 2), load<f32>(spill + i * rowBytes + (j << 2)));
    }
  }
}

/** Bytes of inputs per block of tiles, so that they stay in the L2 cache. */
const BLOCK_BYTES = 160 << 10;
const MAX_TILES = 64;

/** Bytes that a thread needs for its table, zeros and spilled results. */
export function convolveScratch(run: i32, taps: i32, columns: i32): usize {
  return (((run + columns + 64) << 2) + 192 + MAX_TILES * ROWS * (taps + 1) * 4 + 15) & ~15;
}

/**
 * Computes, for each position `(n, i, j)` of a grid of `images x gh x gw` from the `from`th up to the `end`th, and for
 * each column, `bias + Σ x[n, sh i + h0 + th, sw j + w0 + tw, c] b[th, tw, c]`, and stores it at
 * `out[n, dh i + eh, dw j + ew, column]`. Outside of the image `x` is zero. `scratch`: {@linkcode convolveScratch} a
 * thread.
 */
export function convolve(
  x: usize, h: i32, w: i32, c: i32, gh: i32, gw: i32, sh: i32, sw: i32, h0: i32, w0: i32, th: i32, tw: i32,
  b: usize, columns: i32, out: usize, outH: i32, outW: i32, dh: i32, dw: i32, eh: i32, ew: i32, scratch: usize,
  from: i32, end: i32, _chunk: i32, thread: i32,
): void {
  scratch += thread * convolveScratch(c, th * tw, columns);
  tiles(
    x, h, w, c, gh, gw, sh, sw, h0, w0, th, tw, b, columns, out, outH, outW, dh, dw, eh, ew, scratch, false, from, end,
  );
}

/**
 * As {@linkcode convolve} for the grid's lines `(n, i)` from the `from`th up to the `end`th, where channels are few:
 * the windows are copied first, so that their lines are contiguous. `scratch`: {@linkcode convolveScratch} and
 * room for the windows of a chunk, together `threadBytes` a thread.
 */
export function convolveWindows(
  x: usize, h: i32, w: i32, c: i32, gh: i32, gw: i32, sh: i32, sw: i32, h0: i32, w0: i32, th: i32, tw: i32,
  b: usize, columns: i32, out: usize, outH: i32, outW: i32, dh: i32, dw: i32, eh: i32, ew: i32, scratch: usize,
  threadBytes: i32, from: i32, end: i32, _chunk: i32, thread: i32,
): void {
  scratch += thread * threadBytes;
  const windows = scratch + convolveScratch(tw * c, th, columns);
  const width = (gw - 1) * sw + tw;
  while (from < end) { // Whole images together, otherwise the lines of one.
    const n = from / gh, first = from % gh, whole = first == 0 && end - from >= gh;
    const images = whole ? (end - from) / gh : 1, lines = whole ? gh : min(end - from, gh - first);
    const height = (lines - 1) * sh + th;
    copyWindow(windows, x + (n * h * w * c << 2), images, h, w, c, height, width, sh * first + h0, w0);
    tiles(
      windows, height, width, c, lines, gw, sh, sw, 0, 0, th, tw, b, columns,
      out + (n * outH * outW * columns << 2), outH, outW, dh, dw, dh * first + eh, ew,
      scratch, true, 0, images * lines * gw,
    );
    from += images * lines;
  }
}

/** {@linkcode convolve}; with `merged`, windows are always inside the image, and their lines contiguous. */
function tiles(
  x: usize, h: i32, w: i32, c: i32, gh: i32, gw: i32, sh: i32, sw: i32, h0: i32, w0: i32, th: i32, tw: i32,
  b: usize, columns: i32, out: usize, outH: i32, outW: i32, dh: i32, dw: i32, eh: i32, ew: i32,
  scratch: usize, merged: bool, from: i32, end: i32,
): void {
  const run = merged ? tw * c : c, taps = merged ? th : th * tw;
  const zeros = scratch, spill = zeros + ((run << 2) + 15 & ~15);
  const trash = spill + 192, table = trash + ((columns + 8) << 2);
  memory.fill(zeros, 0, run << 2);
  const tileBytes = ROWS * sh * sw * c << 2;
  const blockTiles = min(MAX_TILES, max(4, BLOCK_BYTES / max(tileBytes, 1)));
  const entry = ROWS * (taps + 1) * 4;
  const depth = th * tw * c;
  let j = from % gw, i = from / gw % gh, n = from / (gw * gh);
  for (let row = from; row < end;) {
    let count = 0;
    for (; count < blockTiles && row < end; count++) {
      const begin = table + count * entry;
      for (let lane = 0; lane < ROWS; lane++) {
        let to = begin + (lane << 2);
        if (row >= end) { // Recomputes the last position and drops it.
          store<u32>(to, <u32> trash);
          for (let tap = 0; tap < taps; tap++) {
            to += ROWS * 4;
            store<u32>(to, <u32> zeros);
          }
          continue;
        }
        store<u32>(to, <u32> (out + (((n * outH + dh * i + eh) * outW + dw * j + ew) * columns << 2)));
        const top = sh * i + h0, left = sw * j + w0;
        if (merged) {
          let line = x + (((n * h + top) * w + left) * c << 2);
          for (let k = 0; k < th; k++) {
            to += ROWS * 4;
            store<u32>(to, <u32> line);
            line += w * c << 2;
          }
        } else {
          for (let k = 0; k < th; k++) {
            const y = top + k;
            const inside = <u32> y < <u32> h;
            const line = x + ((n * h + y) * w * c << 2);
            for (let l = 0; l < tw; l++) {
              to += ROWS * 4;
              const z = left + l;
              store<u32>(to, <u32> (inside && <u32> z < <u32> w ? line + (z * c << 2) : zeros));
            }
          }
        }
        row++;
        if (++j == gw) {
          j = 0;
          if (++i == gh) {
            i = 0;
            n++;
          }
        }
      }
    }
    let panel = b;
    for (let first = 0; first < columns; first += 8) {
      const width = panelWidth(columns, first), used = min(width, columns - first);
      const column = <usize> first << 2;
      if (width == 8) {
        for (let tile = 0; tile < count; tile++) {
          tile8(table + tile * entry, taps, run, panel, column, used, spill);
        }
      } else {
        for (let tile = 0; tile < count; tile++) {
          tile4(table + tile * entry, taps, run, panel, column, used, spill);
        }
      }
      panel += panelBytes(depth, width);
    }
  }
}
