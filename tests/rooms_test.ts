/** The order of the rooms: each imports only from those before it, and nobody from another folder's private files. */
import { assertEquals } from "@std/assert";
import { basename, dirname, join, normalize } from "node:path";
import { ROOT } from "./_command.ts";
import { ROOMS, sourceFiles } from "./_sources.ts";

const roomOf = (path: string) => path.split("/")[0];

/** What a file imports or loads from the project, as paths relative to the project's folder. */
async function importsOf(file: string): Promise<string[]> {
  const source = (await Deno.readTextFile(join(ROOT, file))).replace(/\/\*[\s\S]*?\*\//g, "");
  return [...source.matchAll(/(?:from|import\(?|new URL\()\s*"(\.[^"]+)"/g)]
    .map(([, path]) => normalize(join(dirname(file), path)))
    .filter((path) => path.endsWith(".ts"));
}

async function* arrows(): AsyncGenerator<{ from: string; to: string }> {
  for await (const from of sourceFiles()) {
    for (const to of await importsOf(from)) yield { from, to };
  }
}

Deno.test("a room imports only from itself and from the rooms before it", async () => {
  const order: readonly string[] = ROOMS;
  const upward: string[] = [];
  let count = 0;
  for await (const { from, to } of arrows()) {
    if (!order.includes(roomOf(from))) continue;
    count++;
    if (order.indexOf(roomOf(to)) > order.indexOf(roomOf(from))) upward.push(`${from} → ${to}`);
  }
  assertEquals(upward, []);
  assertEquals(count > 500, true, "the imports were not found");
});

Deno.test("a file whose name begins with _ is imported only from its own folder", async () => {
  const trespassers: string[] = [];
  for await (const { from, to } of arrows()) {
    const isPrivate = basename(to).startsWith("_");
    const isWithin = `${dirname(from)}/`.startsWith(`${dirname(to)}/`);
    if (isPrivate && !isWithin) trespassers.push(`${from} → ${to}`);
  }
  assertEquals(trespassers, []);
});
