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

/** How the threads of a workgroup share a tile, and how its slices lie in workgroup memory. */
function layoutOf({ tile, aAlong, aVec4 }: Product) {
  const alongK = aAlong === "k";
  return {
    threads: threadsOf(tile),
    /** Threads side by side, and one below another. */
    across: tile.n / tile.columns,
    down: tile.m / tile.rows,
    /** Vectors of sums in a row of a thread. */
    columnVectors: tile.columns / 4,
    alongK,
    /** Vectors in a line of A and of B; an extra one avoids bank conflicts. */
    aLine: (alongK ? tile.k : tile.m) / 4 + 1,
    bLine: tile.n / 4 + 1,
    /** Rows of single elements along m are looked up one by one. */
    lanes: alongK || aVec4 ? 1 : 4,
  };
}

type Layout = ReturnType<typeof layoutOf>;

const rowNames = (load: number, { lanes }: Layout) =>
  range(lanes).map((lane) => `row${load}_${lane}`);
const sumName = (row: number, vector: number) => `sum${row}_${vector}`;

/** WGSL that loads a thread's part of the slices of A and B: first to registers, then to workgroup memory. */
function loadsSource({ tile, bByK = false }: Product, layout: Layout) {
  const { threads, alongK, aLine, bLine } = layout;
  const vectors = { a: tile.m * tile.k / 4, b: tile.n * tile.k / 4 };
  const each = (operand: "a" | "b", f: (i: number) => string) =>
    lines(Math.ceil(vectors[operand] / threads), f);
  const guarded = (operand: "a" | "b", i: number, statement: string) =>
    (i + 1) * threads <= vectors[operand]
      ? `    ${statement}`
      : `    if (${operand}At${i} < ${vectors[operand]}u) { ${statement} }`;
  const declareA = each("a", (i) => {
    const per = (alongK ? tile.k : tile.m) / 4;
    const at = `aAt${i}`;
    const outer = `${at} / ${per}u`, inner = `${at} % ${per}u`;
    const first = alongK ? `firstRow + ${outer}` : `firstRow + (${inner}) * 4u`;
    const rows = rowNames(i, layout);
    return `  let ${at} = thread + ${i * threads}u;
${rows.map((name, lane) => `  let ${name} = rowAt(${first} + ${lane}u);`).join("\n")}
  let aK${i} = ${alongK ? `(${inner}) * 4u` : outer};
  let aTo${i} = (${outer}) * ${aLine}u + ${inner};
  var aNext${i} = vec4f(0.0);`;
  });
  const declareB = each("b", (i) => {
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
  const loadA = (i: number) => `loadA(${[...rowNames(i, layout), `k + aK${i}`].join(", ")})`;
  return {
    declare: `${declareA}\n${declareB}`,
    fetch: [
      each("a", (i) => guarded("a", i, `aNext${i} = ${loadA(i)};`)),
      each("b", (i) => guarded("b", i, `bNext${i} = loadB(k + bK${i}, bN${i});`)),
    ].join("\n"),
    stow: [
      each("a", (i) => guarded("a", i, `tileA[aTo${i}] = aNext${i};`)),
      each("b", (i) => guarded("b", i, `tileB[bTo${i}] = bNext${i};`)),
    ].join("\n"),
  };
}

/** Vectors of the sums of columns or rows, which the workgroups of the first row or column of tiles compute. */
const summedVectors = ({ tile, sums }: Product, { columnVectors }: Layout) =>
  sums ? range(sums === "rows" ? tile.rows / 4 : columnVectors) : [];

/**
 * WGSL of a thread's work on four k of a slice. Along k, its rows are `down` apart; along m they are in fours, `down` fours
 * apart.
 */
function workSource(product: Product, layout: Layout): string {
  const { tile, sums } = product, { across, down, columnVectors, alongK, aLine, bLine } = layout;
  const readB = (k: number) =>
    lines(
      columnVectors,
      (j) => `      let b${k}_${j} = tileB[bFrom + ${k * bLine + j * across}u];`,
    );
  if (alongK) {
    // Four products are summed before they are added to the large sum, which then rounds a fourth as often.
    const addFour = (row: number, j: number) => {
      const four = [1, 2, 3].reduce(
        (sum, k) => `fma(vec4f(a${row}.${PARTS[k]}), b${k}_${j}, ${sum})`,
        `a${row}.x * b0_${j}`,
      );
      return `      ${sumName(row, j)} += ${four};`;
    };
    return lines(4, readB) + "\n" +
      lines(tile.rows, (row) =>
        `      let a${row} = tileA[aFrom + ${row * down * aLine}u];\n` +
        lines(columnVectors, (j) => addFour(row, j)));
  }
  const multiply = (row: number, factor: string, k: number) =>
    lines(columnVectors, (j) => {
      const sum = sumName(row, j);
      return `      ${sum} = fma(vec4f(${factor}), b${k}_${j}, ${sum});`;
    });
  const summed = summedVectors(product, layout), operand = sums === "rows" ? "a" : "b";
  const addSums = (k: number) =>
    sums
      ? `\n      if (isFirst) { ${
        summed.map((i) => `sums${i} += ${operand}${k}_${i};`).join(" ")
      } }`
      : "";
  return lines(4, (k) =>
    readB(k) + "\n" +
    lines(tile.rows / 4, (i) =>
      `      let a${k}_${i} = tileA[aFrom + ${k * aLine + i * down}u];\n` +
      lines(4, (p) =>
        multiply(4 * i + p, `a${k}_${i}.${PARTS[p]}`, k))) +
    addSums(k));
}

/** WGSL that stores a thread's sums, finished, and those of columns or rows. */
function storesSource(product: Product, layout: Layout, finish?: FinishKind): string {
  const { tile, sums } = product, { across, down, columnVectors, alongK } = layout;
  const rowOf = (row: number) =>
    alongK
      ? `firstRow + down + ${row * down}u`
      : `firstRow + (down + ${Math.floor(row / 4) * down}u) * 4u + ${row % 4}u`;
  const columnOf = (vector: number) => `firstColumn + (across + ${vector * across}u) * 4u`;
  const store = alongK && finish?.rate
    ? storeInTurn(
      range(tile.rows).flatMap((row) => range(columnVectors).map((j) => sumName(row, j))),
      `firstRow + down + s / ${columnVectors}u * ${down}u`,
      `firstColumn + (across + s % ${columnVectors}u * ${across}u) * 4u`,
    )
    : lines(
      tile.rows,
      (row) =>
        lines(columnVectors, (j) => `  storeC(${rowOf(row)}, ${columnOf(j)}, ${sumName(row, j)});`),
    );
  if (!sums) return `${store}\n`;
  const [other, place] = sums === "rows"
    ? ["across", (i: number) => `firstRow + (down + ${i * down}u) * 4u`] as const
    : ["down", columnOf] as const;
  return `${store}
  if (isFirst && ${other} == 0u) {
${summedVectors(product, layout).map((i) => `    storeSums(${place(i)}, sums${i});`).join("\n")}
  }`;
}

/**
 * The source of a product: bindings as {@linkcode bindingsSource} has them; workgroups run over n, m, and z as used by the
 * prologue.
 */
export function productSource(product: Product, finish?: FinishKind): string {
  const { tile, aVec4, bVec4, functions, prologue, sums } = product;
  const layout = layoutOf(product);
  const { threads, across, columnVectors, alongK, aLine, bLine, lanes } = layout;
  const loads = loadsSource(product, layout);
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
${loads.declare}
${lines(tile.rows, (row) => lines(columnVectors, (j) => `  var ${sumName(row, j)} = vec4f(0.0);`))}
${
    sums
      ? `  let isFirst = group.${sums === "rows" ? "x" : "y"} == 0u;
${summedVectors(product, layout).map((i) => `  var sums${i} = vec4f(0.0);`).join("\n")}`
      : ""
  }
  // Each round fetches a slice while computing on the previous one, then stores it in workgroup memory.
  for (var k = kFrom; k < kTo + ${tile.k}u; k += ${tile.k}u) {
    if (k < kTo) {
${loads.fetch}
    }
    if (k > kFrom) {
      for (var slice = 0u; slice < ${tile.k / 4}u; slice++) {
        let aFrom = ${alongK ? `down * ${aLine}u + slice` : `slice * ${4 * aLine}u + down`};
        let bFrom = slice * ${4 * bLine}u + across;
${workSource(product, layout)}
      }
    }
    workgroupBarrier();
${loads.stow}
    workgroupBarrier();
  }
${storesSource(product, layout, finish)}
}
`;
}
