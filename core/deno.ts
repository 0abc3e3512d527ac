/**
 * Refuses what uses Deno's files in other runtimes.
 *
 * @param what What is asked for; it follows "Cannot".
 * @param instead What to do there.
 * @throws {Error} Outside Deno.
 */
export function requireDeno(what: string, instead: string): void {
  if (!("Deno" in globalThis)) throw new Error(`Cannot ${what} outside Deno: ${instead}`);
}
