/**
 * WGSL for matrix products `C[m, n] = Σ A[m, k] · B[k, n]` whose operands are read by functions, so that a convolution
 * needs no patches in memory. A workgroup computes a tile of C: it stages slices of both operands in workgroup memory,
 * loading the next while it works on the current ones, and each thread keeps a small tile in registers. All sizes are
 * constants and all inner loops are unrolled, so that drivers can turn divisions into products and keep arrays in
 * registers.
 */

import { finishBuffers, finishedSum, type FinishKind, finishSource } from "./finish_wgsl.ts";
import { threadsOf, type Tile } from "./plans.ts";
import { PARTS, range } from "./wgsl.ts";

/** A product to generate. It calls the WGSL functions in `functions`. */
export interface Product {
  readonly tile: Tile;
  /** Elements of A in one `vec4`: neighbours along k (of one row), or along m (of one k). */
  readonly aAlong: "k" | "m";
  /** Whether neighbours in that direction are adjacent in memory, in fours. */
  readonly aVec4: boolean;
  /** The same for neighbours along n in B. */
  readonly bVec4: boolean;
  /** The same for C. */
  readonly cVec4: boolean;
  /** Whether neighbouring threads load neighbours along k of B, if those are adjacent in memory. */
  readonly bByK?: boolean;
  /**
   * Source of constants and of these functions:
   * - `rowAt(m : u32) -> vec3i`: what `indexA` needs to know about row m;
   * - `indexA(row : vec3i, k : u32) -> i32`: where in buffer `a` the element is, or -1 where it is 0;
   * - `indexB(k : u32, n : u32) -> i32`: the same in `b`;
   * - `indexC(m : u32, n : u32) -> i32`: the same in `c`, -1 where it is outside.
   */
  readonly functions: string;
  /**
   * Whether the sums of B's columns, or of A's rows, are stored too; A's elements along m are neighbours then. It takes a
   * function `indexSum(i : u32) -> i32`: where in `c` the sum of column or row i is, -1 where it is left out.
   */
  readonly sums?: "columns" | "rows";
  /** Statements that set `kFrom` and `kTo` (and what the functions need) from `group : vec3u`. */
  readonly prologue: string;
}

const lines = (count: number, f: (i: number) => string) => range(count).map(f).join("\n");

/** A function `load` that reads four neighbours of a buffer, together or one by one. */
function loader(buffer: "a" | "b", vec4: boolean, parameters: string, indices: string[]): string {
  const name = buffer.toUpperCase();
  const body = vec4
    ? `let i = index${name}(${indices[0]});
  if (i < 0) { return vec4f(0.0); }
  return ${buffer}[u32(i) / 4u];`
    : `var v = vec4f(0.0);
${
      lines(4, (p) =>
        `  let i${p} = index${name}(${indices[p]});
  if (i${p} >= 0) { v.${PARTS[p]} = ${buffer}[u32(i${p})]; }`)
    }
  return v;`;
  return `fn load${name}(${parameters}) -> vec4f {\n  ${body}\n}`;
}

const typeOf = (vec4: boolean) => vec4 ? "vec4f" : "f32";

/** WGSL of the buffers `a`, `b`, those of the finish, and `c`. */
export function bindingsSource(
  { aVec4, bVec4, cVec4 }: Pick<Product, "aVec4" | "bVec4" | "cVec4">,
  finish?: FinishKind,
): string {
  const buffers = [
    `var<storage, read> a : array<${typeOf(aVec4)}>;`,
    `var<storage, read> b : array<${typeOf(bVec4)}>;`,
    ...(finish ? finishBuffers(typeOf(cVec4), finish) : []),
    `var<storage, read_write> c : array<${typeOf(cVec4)}>;`,
  ];
  return buffers.map((buffer, i) => `@group(0) @binding(${i}) ${buffer}`).join("\n");
}

/** WGSL of `storeC(m, n, value)`, which stores four columns of C from `n` on, finished. */
export function storeSource({ cVec4 }: Pick<Product, "cVec4">, finish?: FinishKind): string {
  const stored = (sum: string, column: string, place: string) =>
    finish ? finishedSum(finish, sum, column, place) : sum;
  return `${finish ? finishSource(typeOf(cVec4), finish) : ""}
fn storeC(m : u32, n : u32, value : vec4f) {
${
    cVec4
      ? `  let i = indexC(m, n);
  if (i >= 0) { c[u32(i) / 4u] = ${stored("value", "n / 4u", "u32(i) / 4u")}; }`
      : lines(
        4,
        (p) =>
          `  let i${p} = indexC(m, n + ${p}u);
  if (i${p} >= 0) { c[u32(i${p})] = ${stored(`value.${PARTS[p]}`, `n + ${p}u`, `u32(i${p})`)}; }`,
      )
  }
}`;
}

/**
 * WGSL that stores `sums`, the `s`-th from row `m` and column `n` on, in a loop, so that the long code of dropout is there
 * only once. The sums move up in their registers.
 */
export const storeInTurn = (sums: readonly string[], m: string, n: string): string =>
  `  for (var s = 0u; s < ${sums.length}u; s++) {
    storeC(${m}, ${n}, ${sums[0]});
${lines(sums.length - 1, (i) => `    ${sums[i]} = ${sums[i + 1]};`)}
  }`;

/** WGSL of `storeSums(first, value)`, which stores the sums of four columns or rows. */
function sumsSource({ cVec4 }: Pick<Product, "cVec4">): string {
  return `fn storeSums(first : u32, value : vec4f) {
${
    cVec4
      ? `  let i = indexSum(first);
  if (i >= 0) { c[u32(i) / 4u] = value; }`
      : lines(
        4,
        (p) =>
          `  let i${p} = indexSum(first + ${p}u);
  if (i${p} >= 0) { c[u32(i${p})] = value.${PARTS[p]}; }`,
      )
  }
}`;
}

/**
 * The source of a product: bindings as {@linkcode bindingsSource} has them; workgroups run over n, m, and z as used by the
 * prologue.
 */
export function productSource(product: Product, finish?: FinishKind): string {
  const { tile, aAlong, aVec4, bVec4, bByK = false, functions, prologue, sums } = product;
  const threads = threadsOf(tile);
  const across = tile.n / tile.columns, down = tile.m / tile.rows;
  const columnVectors = tile.columns / 4;
  const alongK = aAlong === "k";
  // One extra vector per line of workgroup memory avoids bank conflicts.
  const aLine = (alongK ? tile.k : tile.m) / 4 + 1;
  const bLine = tile.n / 4 + 1;
  const aVectors = tile.m * tile.k / 4, bVectors = tile.n * tile.k / 4;
  const aLoads = Math.ceil(aVectors / threads), bLoads = Math.ceil(bVectors / threads);
  // Rows of single elements along m are looked up one by one.
  const lanes = alongK || aVec4 ? 1 : 4;
  const rowNames = (i: number) => range(lanes).map((lane) => `row${i}_${lane}`);

  const guarded = (vectors: number, i: number, at: string, statement: string) =>
    (i + 1) * threads <= vectors ? statement : `if (${at} < ${vectors}u) { ${statement} }`;
  const declareA = lines(aLoads, (i) => {
    const per = (alongK ? tile.k : tile.m) / 4;
    const at = `aAt${i}`;
    const outer = `${at} / ${per}u`, inner = `${at} % ${per}u`;
    const first = alongK ? `firstRow + ${outer}` : `firstRow + (${inner}) * 4u`;
    return `  let ${at} = thread + ${i * threads}u;
${rowNames(i).map((name, lane) => `  let ${name} = rowAt(${first} + ${lane}u);`).join("\n")}
  let aK${i} = ${alongK ? `(${inner}) * 4u` : outer};
  let aTo${i} = (${outer}) * ${aLine}u + ${inner};
  var aNext${i} = vec4f(0.0);`;
  });
  const declareB = lines(bLoads, (i) => {
    const at = `bAt${i}`;
    const [k, n] = bByK
      ? [`${at} % ${tile.k}u`, `${at} / ${tile.k}u`]
      : [`${at} / ${tile.n / 4}u`, `${at} % ${tile.n / 4}u`];
    return `  let ${at} = thread + ${i * threads}u;
  let bK${i} = ${k};
  let bN${i} = firstColumn + (${n}) * 4u;
  let bTo${i} = bK${i} * ${bLine}u + ${n};
  var bNext${i} = vec4f(0.0);`;
  });
  const fetch = lines(aLoads, (i) =>
    "    " +
    guarded(
      aVectors,
      i,
      `aAt${i}`,
      `aNext${i} = loadA(${[...rowNames(i), `k + aK${i}`].join(", ")});`,
    )) +
    "\n" +
    lines(bLoads, (i) =>
      "    " +
      guarded(bVectors, i, `bAt${i}`, `bNext${i} = loadB(k + bK${i}, bN${i});`));
  const stow =
    lines(aLoads, (i) => "    " + guarded(aVectors, i, `aAt${i}`, `tileA[aTo${i}] = aNext${i};`)) +
    "\n" +
    lines(bLoads, (i) => "    " + guarded(bVectors, i, `bAt${i}`, `tileB[bTo${i}] = bNext${i};`));

  const sum = (row: number, column: number) => `sum${row}_${column}`;
  const readB = (k: number) =>
    lines(
      columnVectors,
      (j) => `      let b${k}_${j} = tileB[bFrom + ${k * bLine + j * across}u];`,
    );
  const multiply = (row: number, factor: string, k: number) =>
    lines(
      columnVectors,
      (j) => `      ${sum(row, j)} = fma(vec4f(${factor}), b${k}_${j}, ${sum(row, j)});`,
    );
  // Four products are summed before they are added to the large sum, which then rounds a fourth as often.
  const addFour = (row: number, j: number) => {
    const four = [1, 2, 3].reduce(
      (sum, k) => `fma(vec4f(a${row}.${PARTS[k]}), b${k}_${j}, ${sum})`,
      `a${row}.x * b0_${j}`,
    );
    return `      ${sum(row, j)} += ${four};`;
  };
  /** Vectors of sums, which the workgroups of the first row or column of tiles compute. */
  const summed = range(sums === "rows" ? tile.rows / 4 : columnVectors);
  const addSums = (k: number) =>
    sums
      ? `\n      if (isFirst) { ${
        summed.map((i) => `sums${i} += ${sums === "rows" ? "a" : "b"}${k}_${i};`).join(" ")
      } }`
      : "";
  // Four k at a time. Along k, a thread's rows are `down` apart; along m they are in fours, `down` fours apart.
  const work = alongK
    ? lines(4, readB) + "\n" +
      lines(tile.rows, (row) =>
        `      let a${row} = tileA[aFrom + ${row * down * aLine}u];\n` +
        lines(columnVectors, (j) => addFour(row, j)))
    : lines(
      4,
      (k) =>
        readB(k) + "\n" +
        lines(tile.rows / 4, (i) =>
          `      let a${k}_${i} = tileA[aFrom + ${k * aLine + i * down}u];\n` +
          lines(4, (p) =>
            multiply(4 * i + p, `a${k}_${i}.${PARTS[p]}`, k))) +
        addSums(k),
    );
  const rowOf = (row: number) =>
    alongK
      ? `firstRow + down + ${row * down}u`
      : `firstRow + (down + ${Math.floor(row / 4) * down}u) * 4u + ${row % 4}u`;
  const store = alongK && finish?.rate
    ? storeInTurn(
      range(tile.rows).flatMap((row) => range(columnVectors).map((j) => sum(row, j))),
      `firstRow + down + s / ${columnVectors}u * ${down}u`,
      `firstColumn + (across + s % ${columnVectors}u * ${across}u) * 4u`,
    )
    : lines(
      tile.rows,
      (row) =>
        lines(
          columnVectors,
          (j) =>
            `  storeC(${rowOf(row)}, firstColumn + (across + ${j * across}u) * 4u, ${
              sum(row, j)
            });`,
        ),
    );

  const [other, place] = sums === "rows"
    ? ["across", (i: number) => `firstRow + (down + ${i * down}u) * 4u`] as const
    : ["down", (i: number) => `firstColumn + (across + ${i * across}u) * 4u`] as const;
  const storeSums = sums
    ? `  if (isFirst && ${other} == 0u) {
${summed.map((i) => `    storeSums(${place(i)}, sums${i});`).join("\n")}
  }`
    : "";
  const aParameters = [...range(lanes).map((lane) => `row${lane} : vec3i`), "k : u32"].join(", ");
  const aIndices = range(4).map((p) => lanes === 4 ? `row${p}, k` : `row0, k + ${p}u`);
  return `
${bindingsSource(product, finish)}
var<workgroup> tileA : array<vec4f, ${(alongK ? tile.m : tile.k) * aLine}>;
var<workgroup> tileB : array<vec4f, ${tile.k * bLine}>;
${functions}
${loader("a", aVec4, aParameters, aIndices)}
${loader("b", bVec4, "k : u32, n : u32", range(4).map((p) => `k, n + ${p}u`))}
${storeSource(product, finish)}
${sums ? sumsSource(product) : ""}
@compute @workgroup_size(${threads})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let firstColumn = group.x * ${tile.n}u;
  let firstRow = group.y * ${tile.m}u;
${prologue}
  let across = thread % ${across}u;
  let down = thread / ${across}u;
${declareA}
${declareB}
${lines(tile.rows, (row) => lines(columnVectors, (j) => `  var ${sum(row, j)} = vec4f(0.0);`))}
${
    sums
      ? `  let isFirst = group.${sums === "rows" ? "x" : "y"} == 0u;
${summed.map((i) => `  var sums${i} = vec4f(0.0);`).join("\n")}`
      : ""
  }
  // Each round fetches a slice while computing on the previous one, then stores it in workgroup memory.
  for (var k = kFrom; k < kTo + ${tile.k}u; k += ${tile.k}u) {
    if (k < kTo) {
${fetch}
    }
    if (k > kFrom) {
      for (var slice = 0u; slice < ${tile.k / 4}u; slice++) {
        let aFrom = ${alongK ? `down * ${aLine}u + slice` : `slice * ${4 * aLine}u + down`};
        let bFrom = slice * ${4 * bLine}u + across;
${work}
      }
    }
    workgroupBarrier();
${stow}
    workgroupBarrier();
  }
${store}
${storeSums}
}
`;
}
