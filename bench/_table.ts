/** Tables for bench/README.md, and for terminals. */

/** Lays out rows of cells as a table of Markdown; the first row is its head. */
export function layOutTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
  const [head, ...body] = rows;
  return [head, widths.map((width) => "-".repeat(width)), ...body].map(line).join("\n");
}

/** Lays out rows in narrow columns: words to the left, numbers to the right. */
export function layOutColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map(([first, ...numbers]) =>
    [first.padEnd(widths[0]), ...numbers.map((cell, i) => cell.padStart(widths[i + 1]))].join("  ")
  ).join("\n");
}
