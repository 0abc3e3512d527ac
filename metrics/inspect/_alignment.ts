import { THUMBNAIL_SIDE as SIDE } from "./quality.ts";

/** Maps pixels of one thumbnail to another: scaled about the centre, then moved, in pixels. */
type Alignment = readonly [scaleX: number, scaleY: number, moveX: number, moveY: number];

const IDENTITY: Alignment = [1, 1, 0, 0];
/** The first steps of the search, halved later: a twelfth of the size, a pixel. */
const STEPS: Alignment = [1 / 12, 1 / 12, 1, 1];
const HALVINGS = 4;
/** The least share of overlapping pixels that is meaningful. */
const LEAST_OVERLAP = 0.7;
/** Thumbnails this far apart after the coarse steps will not match after fine ones. */
const HOPELESS = 0.12;

/**
 * How different two thumbnails `[24, 24]` are: 1 minus the correlation of their pixels, 0 … 2, independent of
 * brightness and contrast. A flat picture has distance 1 to others, and 0 to another flat one.
 */
export function distance(a: Uint8Array, b: Uint8Array): number {
  let sumA = 0, sumB = 0, squaresA = 0, squaresB = 0, products = 0;
  for (let i = 0; i < a.length; i++) {
    const valueA = a[i], valueB = b[i];
    sumA += valueA;
    sumB += valueB;
    squaresA += valueA * valueA;
    squaresB += valueB * valueB;
    products += valueA * valueB;
  }
  return uncorrelated({ count: a.length, sumA, sumB, squaresA, squaresB, products });
}

/** 1 minus the correlation, from sums over `count` pairs of values. */
function uncorrelated(sums: Readonly<Record<string, number>>): number {
  const { count, sumA, sumB, squaresA, squaresB, products } = sums;
  const varianceA = squaresA - sumA * sumA / count;
  const varianceB = squaresB - sumB * sumB / count;
  const FLAT = 1e-6; // rounding error of a zero variance
  if (varianceA < FLAT || varianceB < FLAT) return varianceA < FLAT && varianceB < FLAT ? 0 : 1;
  return 1 - (products - sumA * sumB / count) / Math.sqrt(varianceA * varianceB);
}

/**
 * The {@linkcode distance} of two thumbnails after the best crop by up to a tenth, stretch or move: a greedy search.
 */
export function alignedDistance(a: Uint8Array, b: Uint8Array): number {
  let best: Alignment = IDENTITY;
  let least = distance(a, b);
  let steps = STEPS;
  for (let round = 0; round <= HALVINGS; round++) {
    for (let axis = 0; axis < steps.length; axis++) {
      for (const sign of [-1, 1]) {
        const tried = best.with(axis, best[axis] + sign * steps[axis]) as unknown as Alignment;
        const found = distanceAt(a, b, tried);
        if (found < least) [least, best] = [found, tried];
      }
    }
    if (round === 1 && least > HOPELESS) return least;
    steps = steps.map((step) => step / 2) as unknown as Alignment;
  }
  return least;
}

/** 1 minus the correlation of the overlap; `a` is sampled bilinearly. */
function distanceAt(a: Uint8Array, b: Uint8Array, alignment: Alignment): number {
  const [scaleX, scaleY, moveX, moveY] = alignment;
  const middle = (SIDE - 1) / 2;
  let count = 0, sumA = 0, sumB = 0, squaresA = 0, squaresB = 0, products = 0;
  for (let y = 0; y < SIDE; y++) {
    const v = (y - middle) * scaleY + middle + moveY;
    if (v < 0 || v > SIDE - 1) continue;
    const top = Math.min(SIDE - 2, Math.floor(v));
    const down = v - top;
    for (let x = 0; x < SIDE; x++) {
      const u = (x - middle) * scaleX + middle + moveX;
      if (u < 0 || u > SIDE - 1) continue;
      const left = Math.min(SIDE - 2, Math.floor(u));
      const right = u - left;
      const at = top * SIDE + left;
      const upper = a[at] + (a[at + 1] - a[at]) * right;
      const lower = a[at + SIDE] + (a[at + SIDE + 1] - a[at + SIDE]) * right;
      const valueA = upper + (lower - upper) * down;
      const valueB = b[y * SIDE + x];
      count++;
      sumA += valueA;
      sumB += valueB;
      squaresA += valueA * valueA;
      squaresB += valueB * valueB;
      products += valueA * valueB;
    }
  }
  if (count < LEAST_OVERLAP * SIDE * SIDE) return 2;
  return uncorrelated({ count, sumA, sumB, squaresA, squaresB, products });
}
