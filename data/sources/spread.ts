/** The places of a few of many files, taken from everywhere: `count` of them, or all if there are fewer. */
export function spread(length: number, count: number): number[] {
  const few = Math.min(count, length);
  return Array.from({ length: few }, (_, i) => Math.floor(i * length / few));
}
