/** How matrix products are cut into tiles and pieces: which are fast for a size, by a model of the time they take. */

/** Tile of a workgroup (`m`, `n`, slices of length `k`) and of a thread (`rows`, `columns`). */
export interface Tile {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly rows: number;
  readonly columns: number;
}

/** At most 256 threads and 16 KiB of workgroup memory, which every adapter has. */
const TILES: readonly Tile[] = [
  { m: 128, n: 128, k: 8, rows: 8, columns: 8 },
  { m: 128, n: 64, k: 8, rows: 8, columns: 8 },
  { m: 64, n: 64, k: 16, rows: 4, columns: 8 },
  { m: 128, n: 32, k: 8, rows: 8, columns: 4 },
  { m: 64, n: 32, k: 8, rows: 4, columns: 4 },
  { m: 32, n: 32, k: 8, rows: 4, columns: 4 },
  { m: 128, n: 16, k: 8, rows: 8, columns: 4 },
  { m: 256, n: 4, k: 8, rows: 4, columns: 4 },
];

/** Tiles that only a race chooses: which of them is fast depends on the device. */
const MORE_TILES: readonly Tile[] = [
  { m: 128, n: 64, k: 8, rows: 8, columns: 4 },
  { m: 64, n: 64, k: 8, rows: 8, columns: 8 },
  { m: 64, n: 128, k: 8, rows: 8, columns: 8 },
  { m: 32, n: 64, k: 16, rows: 4, columns: 4 },
  { m: 64, n: 16, k: 16, rows: 4, columns: 4 },
  { m: 256, n: 8, k: 8, rows: 8, columns: 4 },
];

/** Threads of a workgroup. */
export function threadsOf({ m, n, rows, columns }: Tile): number {
  return (m / rows) * (n / columns);
}

/** Threads that a large GPU runs at a time. */
const RESIDENT_THREADS = 1 << 15;

/** The share of a thread's time spent on multiplications, by their number; the rest reads workgroup memory. */
const EFFICIENCY: Record<number, number> = { 64: 1, 32: 0.85, 16: 0.65 };

/** The cost of fetching an operand's element, in multiplications. */
const FETCH = 6;

/** Elements of partial sums written and read in the time of one multiplication in all threads. */
const PARTIALS = 300;

const MAX_SPLITS = 256;

/** Sizes of a product, and how many to compute at once. */
export interface ProductSize {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  /** @default {1} */
  readonly products?: number;
}

/** A tile, and the number of pieces of `k` that keeps the GPU busy. */
export interface Plan {
  readonly tile: Tile;
  readonly splits: number;
}

/** The plans for these tiles, with their time by a model: waves of threads, and the cost of adding up the pieces. */
function plansFor(
  { m, n, k, products = 1 }: ProductSize,
  tiles: readonly Tile[],
  { split }: { split: boolean },
): (Plan & { readonly cost: number })[] {
  return tiles.flatMap((tile) => {
    const workgroups = Math.ceil(m / tile.m) * Math.ceil(n / tile.n) * products;
    const perThread = tile.rows * tile.columns;
    const perStep = perThread / EFFICIENCY[perThread] + FETCH * (tile.m + tile.n) / threadsOf(tile);
    const plans = [];
    for (let splits = 1; splits <= (split ? MAX_SPLITS : 1); splits *= 2) {
      if (splits > 1 && k / splits < 4 * tile.k) break;
      const waves = Math.max(1, workgroups * splits * threadsOf(tile) / RESIDENT_THREADS);
      const work = waves * Math.ceil(k / splits) * perStep;
      plans.push({ tile, splits, cost: work + (splits > 1 ? splits * m * n / PARTIALS : 0) });
    }
    return plans;
  });
}

/** A sum of `k` terms cut as the plan says, at slices of the tile: the terms of a piece, and the number of pieces. */
export function piecesOf(
  k: number,
  { tile, splits }: Plan,
): { readonly piece: number; readonly pieces: number } {
  const piece = Math.ceil(k / splits / tile.k) * tile.k;
  return { piece, pieces: Math.ceil(k / piece) };
}

/** Plans of the same tile differ by at least this factor in their splits to be worth a race. */
const APART = 4;

/** Plans that compete for a size. */
const MOST_PLANS = 4;

/** Plans worth a race: the model's choice, then the best that differ from it and from each other. */
export function rivalPlans(size: ProductSize, how: { split: boolean }): Plan[] {
  const best = plansFor(size, TILES, how).reduce((a, b) => b.cost < a.cost ? b : a);
  const plans: Plan[] = [best];
  const sorted = plansFor(size, [...TILES, ...MORE_TILES], how).sort((a, b) => a.cost - b.cost);
  for (const { tile, splits } of sorted) {
    if (plans.length === MOST_PLANS) break;
    const isNear = (plan: Plan) =>
      plan.tile === tile && Math.max(plan.splits / splits, splits / plan.splits) < APART;
    if (!plans.some(isNear)) plans.push({ tile, splits });
  }
  return plans;
}

/** The name of a plan, such as `128x64x8/8x8` for one piece. */
export function nameOfPlan({ tile: { m, n, k, rows, columns }, splits }: Plan): string {
  return `${m}x${n}x${k}/${rows}x${columns}${splits > 1 ? `/${splits}` : ""}`;
}
