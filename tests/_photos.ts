/** Pictures with structure at every scale, as photos have it, that can be drawn again with changes. */
import type { Image } from "../data/images/image.ts";

/** Numbers in 0 … 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((Math.imul(state ^ state >>> 15, 0x2c1b3c6d) >>> 0) ^ state >>> 7) / 2 ** 32;
  };
}

/** How a photo looks. */
export interface Look {
  readonly width: number;
  readonly height: number;
  /** The share of details that is left; a small one is a blur. */
  readonly detail: number;
  readonly brightness: number;
  readonly gray: boolean;
  /** The share that is cut off at each side. */
  readonly cut: number;
  /** The amplitude of noise, as of compression. */
  readonly noise: number;
}

const LOOK: Look = {
  width: 100,
  height: 120,
  detail: 1,
  brightness: 1,
  gray: false,
  cut: 0,
  noise: 0,
};
const WAVES = 24;

/** Photo number `seed`: coloured waves in all directions, the finer the weaker. */
export function photo(seed: number, changes: Partial<Look> = {}): Image {
  const { width, height, detail, brightness, gray, cut, noise } = { ...LOOK, ...changes };
  const random = randomNumbers(seed);
  const waves = Array.from({ length: WAVES }, (_, i) => {
    const frequency = 1.16 ** i; // periods over the picture: up to 30
    const direction = random() * Math.PI;
    const phase = random() * 2 * Math.PI;
    const along = (count: number, speed: number, shift: number) =>
      Array.from({ length: count }, (_, k) => {
        const place = cut + (k + 0.5) / count * (1 - 2 * cut);
        return 2 * Math.PI * frequency * speed * place + shift;
      });
    const columns = along(width, Math.cos(direction), phase);
    const rows = along(height, Math.sin(direction), 0);
    return {
      columns: [columns.map(Math.sin), columns.map(Math.cos)],
      rows: [rows.map(Math.cos), rows.map(Math.sin)],
      strength: 45 / frequency ** 0.5 * (frequency > 6 ? detail : 1),
      color: [0, 1, 2].map(() => 0.4 + 1.2 * random()),
    };
  });
  const grain = randomNumbers(seed + 1000);
  const data = new Uint8ClampedArray(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const color = [0, 0, 0];
    for (const { columns, rows, strength, color: part } of waves) {
      const value = strength * (columns[0][x] * rows[0][y] + columns[1][x] * rows[1][y]);
      for (let c = 0; c < 3; c++) color[c] += part[c] * value;
    }
    if (gray) color.fill(0.299 * color[0] + 0.587 * color[1] + 0.114 * color[2]);
    const grainOfPixel = noise * (grain() - 0.5);
    for (let c = 0; c < 3; c++) data[i * 3 + c] = (120 + color[c]) * brightness + grainOfPixel;
  }
  return { width, height, channels: 3, data: new Uint8Array(data.buffer) };
}
