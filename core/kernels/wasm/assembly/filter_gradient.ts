/**
 * The filter gradient as an outer product over positions, six inputs times eight result channels at a time in
 * registers. Blocks of positions are packed so that both factors come from the second-level cache.
 */
import { copyWindow, panelWidth } from "./convolve";
import { madd, ROWS } from "./simd";

/** Adds `Σ a[position][0..5] ⊗ b[position][0..7]` of `lines` lines of `length` positions to the tile at `to`. */
function outer8(
  to: usize, a: usize, b: usize, lines: i32, length: i32, step: usize, lineBytes: usize,
): void {
  let u: v128, v: v128, x: v128;
  let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0;
  let t0 = s0, t1 = s0, t2 = s0, t3 = s0, t4 = s0, t5 = s0;
  for (; lines > 0; lines--) {
    let p = a;
    for (let k = length; k > 0; k--) {
      u = v128.load(b, 0);
      v = v128.load(b, 16);
      x = v128.load32_splat(p, 0);
      s0 = madd(x, u, s0);
      t0 = madd(x, v, t0);
      x = v128.load32_splat(p, 4);
      s1 = madd(x, u, s1);
      t1 = madd(x, v, t1);
      x = v128.load32_splat(p, 8);
      s2 = madd(x, u, s2);
      t2 = madd(x, v, t2);
      x = v128.load32_splat(p, 12);
      s3 = madd(x, u, s3);
      t3 = madd(x, v, t3);
      x = v128.load32_splat(p, 16);
      s4 = madd(x, u, s4);
      t4 = madd(x, v, t4);
      x = v128.load32_splat(p, 20);
      s5 = madd(x, u, s5);
      t5 = madd(x, v, t5);
      b += 32;
      p += step;
    }
    a += lineBytes;
  }
  v128.store(to, f32x4.add(v128.load(to, 0), s0), 0);
  v128.store(to, f32x4.add(v128.load(to, 16), t0), 16);
  v128.store(to, f32x4.add(v128.load(to, 32), s1), 32);
  v128.store(to, f32x4.add(v128.load(to, 48), t1), 48);
  v128.store(to, f32x4.add(v128.load(to, 64), s2), 64);
  v128.store(to, f32x4.add(v128.load(to, 80), t2), 80);
  v128.store(to, f32x4.add(v128.load(to, 96), s3), 96);
  v128.store(to, f32x4.add(v128.load(to, 112), t3), 112);
  v128.store(to, f32x4.add(v128.load(to, 128), s4), 128);
  v128.store(to, f32x4.add(v128.load(to, 144), t4), 144);
  v128.store(to, f32x4.add(v128.load(to, 160), s5), 160);
  v128.store(to, f32x4.add(v128.load(to, 176), t5), 176);
}

/** As {@linkcode outer8} with four columns; odd and even positions are summed separately. */
function outer4(
  to: usize, a: usize, b: usize, lines: i32, length: i32, step: usize, lineBytes: usize,
): void {
  let u: v128;
  let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0;
  let t0 = s0, t1 = s0, t2 = s0, t3 = s0, t4 = s0, t5 = s0;
  for (; lines > 0; lines--) {
    let p = a;
    for (let k = length >> 1; k > 0; k--) {
      u = v128.load(b, 0);
      s0 = madd(v128.load32_splat(p, 0), u, s0);
      s1 = madd(v128.load32_splat(p, 4), u, s1);
      s2 = madd(v128.load32_splat(p, 8), u, s2);
      s3 = madd(v128.load32_splat(p, 12), u, s3);
      s4 = madd(v128.load32_splat(p, 16), u, s4);
      s5 = madd(v128.load32_splat(p, 20), u, s5);
      p += step;
      u = v128.load(b, 16);
      t0 = madd(v128.load32_splat(p, 0), u, t0);
      t1 = madd(v128.load32_splat(p, 4), u, t1);
      t2 = madd(v128.load32_splat(p, 8), u, t2);
      t3 = madd(v128.load32_splat(p, 12), u, t3);
      t4 = madd(v128.load32_splat(p, 16), u, t4);
      t5 = madd(v128.load32_splat(p, 20), u, t5);
      p += step;
      b += 32;
    }
    if (length & 1) {
      u = v128.load(b, 0);
      s0 = madd(v128.load32_splat(p, 0), u, s0);
      s1 = madd(v128.load32_splat(p, 4), u, s1);
      s2 = madd(v128.load32_splat(p, 8), u, s2);
      s3 = madd(v128.load32_splat(p, 12), u, s3);
      s4 = madd(v128.load32_splat(p, 16), u, s4);
      s5 = madd(v128.load32_splat(p, 20), u, s5);
      b += 16;
    }
    a += lineBytes;
  }
  v128.store(to, f32x4.add(v128.load(to, 0), f32x4.add(s0, t0)), 0);
  v128.store(to, f32x4.add(v128.load(to, 16), f32x4.add(s1, t1)), 16);
  v128.store(to, f32x4.add(v128.load(to, 32), f32x4.add(s2, t2)), 32);
  v128.store(to, f32x4.add(v128.load(to, 48), f32x4.add(s3, t3)), 48);
  v128.store(to, f32x4.add(v128.load(to, 64), f32x4.add(s4, t4)), 64);
  v128.store(to, f32x4.add(v128.load(to, 80), f32x4.add(s5, t5)), 80);
}

/** Positions per block. */
const BLOCK = 256;

/** Up to this many input channels a tile spans several pixels of a line, so that few of its rows are idle. */
const MERGED_CHANNELS = 16;

@inline
function isMerged(c: i32): bool {
  return c <= MERGED_CHANNELS;
}

/** Lines of the result in a block, and images if a whole one is less. */
@inline
function blockLines(gh: i32, gw: i32): i32 {
  return min(gh, max(1, BLOCK / gw));
}
@inline
function blockImages(gh: i32, gw: i32): i32 {
  return max(1, BLOCK / (gh * gw));
}

/** Tiles along the input channels: of a tap, or of a line of taps where they are merged. */
@inline
function channelTiles(c: i32, kw: i32): i32 {
  return ((isMerged(c) ? kw * c : c) + ROWS - 1) / ROWS;
}

@inline
function inputFloats(c: i32, gh: i32, gw: i32, sh: i32, sw: i32, kh: i32, kw: i32): i32 {
  const height = (blockLines(gh, gw) - 1) * sh + kh, width = (gw - 1) * sw + kw;
  const channels = isMerged(c) ? c : channelTiles(c, kw) * ROWS;
  return (blockImages(gh, gw) * height * width * channels + ROWS + 3) & ~3;
}

/** Columns of all panels. */
@inline
function panelColumns(columns: i32): i32 {
  return (columns + 3) & ~3;
}

@inline
function gradientFloats(columns: i32, gh: i32, gw: i32): i32 {
  return blockImages(gh, gw) * blockLines(gh, gw) * gw * panelColumns(columns);
}

@inline
function tileFloats(c: i32, columns: i32, kh: i32, kw: i32): i32 {
  return (isMerged(c) ? kh : kh * kw) * channelTiles(c, kw) * ROWS * panelColumns(columns);
}

/** Bytes of packed inputs and gradients that a thread needs. */
export function filterGradientScratch(
  c: i32, columns: i32, gh: i32, gw: i32, sh: i32, sw: i32, kh: i32, kw: i32,
): usize {
  return (inputFloats(c, gh, gw, sh, sw, kh, kw) + gradientFloats(columns, gh, gw) + 16) << 2;
}

/** Bytes of the sums of a chunk. */
export function filterTileBytes(c: i32, columns: i32, kh: i32, kw: i32): usize {
  return tileFloats(c, columns, kh, kw) << 2;
}

/** Blocks of lines of an image, or of images. */
@inline
function imageBlocks(gh: i32, gw: i32): i32 {
  const lines = blockLines(gh, gw);
  return (gh + lines - 1) / lines;
}

/** The number of blocks that {@linkcode filterGradient} goes through. */
export function filterGradientBlocks(images: i32, gh: i32, gw: i32): i32 {
  const group = blockImages(gh, gw);
  return (images + group - 1) / group * imageBlocks(gh, gw);
}

/** Packs channels in panels of six: `[panel][image][line][pixel][6]`, zeros outside of the image. */
function packInput(
  to: usize, x: usize, images: i32, h: i32, w: i32, c: i32,
  height: i32, width: i32, top: i32, left: i32,
): void {
  for (let first = 0; first < c; first += ROWS) {
    const used = min(ROWS, c - first);
    for (let n = 0; n < images; n++) {
      for (let i = 0; i < height; i++) {
        const row = i + top;
        if (<u32> row >= <u32> h) {
          memory.fill(to, 0, width * ROWS << 2);
          to += width * ROWS << 2;
          continue;
        }
        for (let j = 0; j < width; j++) {
          const column = j + left;
          if (<u32> column >= <u32> w) {
            memory.fill(to, 0, ROWS << 2);
          } else {
            const from = x + ((((n * h + row) * w + column) * c + first) << 2);
            if (used == ROWS) {
              v128.store(to, v128.load(from));
              store<u64>(to, load<u64>(from, 16), 16);
            } else {
              for (let k = 0; k < ROWS; k++) {
                store<f32>(to + (k << 2), k < used ? load<f32>(from + (k << 2)) : 0);
              }
            }
          }
          to += ROWS << 2;
        }
      }
    }
  }
}

/** Packs `positions` rows of `columns` in panels of eight, or four where that is enough. */
function packGradient(to: usize, from: usize, images: i32, imageBytes: i32, positions: i32, columns: i32): void {
  for (let first = 0; first < columns; first += 8) {
    const width = panelWidth(columns, first), used = min(width, columns - first);
    for (let n = 0; n < images; n++) {
      let row = from + n * imageBytes + (first << 2);
      for (let k = 0; k < positions; k++) {
        if (used == 8) {
          v128.store(to, v128.load(row));
          v128.store(to, v128.load(row, 16), 16);
        } else {
          for (let j = 0; j < width; j++) {
            store<f32>(to + (j << 2), j < used ? load<f32>(row + (j << 2)) : 0);
          }
        }
        to += width << 2;
        row += columns << 2;
      }
    }
  }
}

/**
 * `Σ x[n, sh i + kh - top, sw j + kw - left, c] dy[n, i, j, o]` over the positions `(n, i, j)` of the blocks from
 * `from` up to `end`, in tiles of six rows `(kh, kw, c)` and eight columns `o`, which {@linkcode addTiles} puts in
 * their places. `sums`: {@linkcode filterTileBytes} a chunk; `scratch`: {@linkcode filterGradientScratch} a thread.
 */
export function filterGradient(
  x: usize, images: i32, h: i32, w: i32, c: i32, dy: usize, gh: i32, gw: i32, columns: i32,
  sh: i32, sw: i32, kh: i32, kw: i32, top: i32, left: i32, sums: usize, scratch: usize,
  from: i32, end: i32, chunk: i32, thread: i32,
): void {
  const merged = isMerged(c), tiles = channelTiles(c, kw), taps = merged ? kh : kh * kw;
  const lines = blockLines(gh, gw), group = blockImages(gh, gw), perImage = imageBlocks(gh, gw);
  const packedX = scratch + thread * filterGradientScratch(c, columns, gh, gw, sh, sw, kh, kw);
  const packedDy = packedX + (inputFloats(c, gh, gw, sh, sw, kh, kw) << 2);
  sums += chunk * filterTileBytes(c, columns, kh, kw);
  memory.fill(sums, 0, filterTileBytes(c, columns, kh, kw));
  const width = (gw - 1) * sw + kw;
  const pixel = merged ? c : ROWS;
  for (let block = from; block < end; block++) {
    const n = block / perImage * group, line = block % perImage * lines;
    const together = min(group, images - n);
    const here = min(lines, gh - line), height = (here - 1) * sh + kh;
    const image = x + (n * h * w * c << 2);
    if (merged) {
      copyWindow(packedX, image, together, h, w, c, height, width, line * sh - top, -left);
    } else {
      packInput(packedX, image, together, h, w, c, height, width, line * sh - top, -left);
    }
    const imageBytes = gh * gw * columns << 2;
    packGradient(
      packedDy, dy + n * imageBytes + (line * gw * columns << 2), together, imageBytes, here * gw, columns,
    );
    // The distance between lines is constant only within an image, so images are handled one by one.
    const step = sw * pixel << 2, lineBytes = sh * width * pixel << 2;
    let tile = sums;
    for (let tap = 0; tap < taps; tap++) {
      const shift = merged ? tap * width * c : ((tap / kw) * width + tap % kw) * ROWS;
      for (let i = 0; i < tiles; i++) {
        const begin = packedX +
          ((shift + (merged ? i * ROWS : i * together * height * width * ROWS)) << 2);
        let b = packedDy;
        for (let first = 0; first < columns; first += 8) {
          const narrow = panelWidth(columns, first) == 4;
          const bytes = here * gw * (narrow ? 16 : 32);
          for (let m = 0; m < together; m++) {
            const a = begin + (m * height * width * pixel << 2);
            if (narrow) outer4(tile, a, b, here, gw, step, lineBytes);
            else outer8(tile, a, b, here, gw, step, lineBytes);
            b += bytes;
          }
          tile += ROWS * (narrow ? 16 : 32);
        }
      }
    }
  }
}

/** The number of strips that {@linkcode addTiles} goes through: tiles along the rows. */
export function filterStrips(c: i32, kh: i32, kw: i32): i32 {
  return (isMerged(c) ? kh : kh * kw) * channelTiles(c, kw);
}

/** `dw[kh, kw, c, o]`: adds the sums of all chunks, for the strips of six rows from `from` up to `end`. */
export function addTiles(
  dw: usize, sums: usize, chunks: i32, c: i32, columns: i32, kh: i32, kw: i32, from: i32, end: i32,
): void {
  const rows = isMerged(c) ? kw * c : c, strips = channelTiles(c, kw);
  const chunkBytes = filterTileBytes(c, columns, kh, kw);
  const stripBytes = chunkBytes / filterStrips(c, kh, kw);
  for (let strip = from; strip < end; strip++) {
    const row = strip % strips * ROWS;
    let tile = sums + strip * stripBytes, to = dw + ((strip / strips * rows + row) * columns << 2);
    for (let first = 0; first < columns; first += 8) {
      const width = panelWidth(columns, first), used = min(width, columns - first);
      for (let i = 0; i < ROWS; i++) {
        if (row + i < rows) {
          for (let j = 0; j < used; j++) {
            let sum: f32 = 0;
            for (let chunk = 0, at = tile + (j << 2); chunk < chunks; chunk++, at += chunkBytes) sum += load<f32>(at);
            store<f32>(to + ((i * columns + first + j) << 2), sum);
          }
        }
        tile += width << 2;
      }
    }
  }
}
