import { assertRejects, assertStringIncludes } from "@std/assert";
import { fuzz, mutantOf } from "./_fuzz.ts";

const samples = [{ name: "four bytes", bytes: Uint8Array.of(1, 2, 3, 4) }];

/** What fuzz() says of a reader. */
async function sayOf(read: (bytes: Uint8Array, number: number) => unknown): Promise<string> {
  const options = { count: 20, seed: 5, mutant: (n: number) => mutantOf(samples, 5, n), read };
  return (await assertRejects(() => fuzz("it", options), Error)).message;
}

Deno.test("fuzz() says which files a reader does not take well, and what was done to them", async () => {
  const refuse = (message: string) => {
    throw new Error(message);
  };
  const faults: [string, (bytes: Uint8Array, number: number) => unknown][] = [
    ["is the engine's", (bytes) => (bytes as unknown as { a: { b: number } }).a.b],
    ["is the engine's", () => refuse("Cannot decode the image as it is damaged (unreachable)")],
    ["is no sentence", () => refuse("code -8")],
    ["has control characters", () => refuse("Cannot read the file as it holds \u001b[2J here")],
    ["characters", () => refuse(`Cannot read ${"x".repeat(1000)}`)],
    ["an array of 80000000 bytes", () => new Uint8Array(80e6).length],
    ["an array of 80000000 bytes", () => new Array(10e6).length],
  ];
  for (const [words, read] of faults) {
    const said = await sayOf(read);
    assertStringIncludes(said, words);
    assertStringIncludes(said, "it, seed 5, damaged files were not taken well");
    assertStringIncludes(said, `file 7 (${mutantOf(samples, 5, 7).description})`);
  }
  const slow = await sayOf((_, number) => {
    const until = performance.now() + (number === 3 ? 2100 : 0);
    while (performance.now() < until);
  });
  assertStringIncludes(slow, "file 3 (");
  assertStringIncludes(slow, "reading took 21");
  assertStringIncludes(await sayOf(() => {}), "0 of 20 were refused");
});
