/**
 * Times the way from photos to framed pictures: where the walk is, in one worker and in several, in turn. The first
 * half of the pictures is not counted: workers start and code is compiled in it.
 *
 *     deno run --no-prompt --allow-read bench/data.ts --data ../faces
 */
import { parseArgs } from "@std/cli/parse-args";
import { faceImages, fromArray, openSource, values } from "../data/mod.ts";

const args = parseArgs(Deno.args, { string: ["data", "images", "rounds", "image-size"] });
if (!args.data) {
  console.error("Usage: bench/data.ts --data SOURCE [--images N] [--rounds N] [--image-size HxW]");
  Deno.exit(2);
}
const count = Number(args.images ?? 1000);
const rounds = Number(args.rounds ?? 3);
const [height, width] = (args["image-size"] ?? "96x80").split("x").map(Number);

const source = await openSource(args.data);
const files = fromArray(
  await Promise.all(Array.from({ length: Math.min(count, source.length) }, (_, i) => source.at(i))),
);
const cores = navigator.hardwareConcurrency;
const ways = [0, 1, cores - 1, cores].filter((way, i, all) => all.indexOf(way) === i);

/** Images a second through the whole pipeline, without anything kept. */
async function rate(workers: number): Promise<number> {
  const batch = 16;
  const images = faceImages(files, {
    height,
    width,
    batch,
    workers,
    cache: { limitBytes: 0 },
    onError: (_, error) => console.error(error),
  });
  let [seen, counted, start] = [0, 0, 0];
  for await (const { length } of values(images)) {
    seen += length;
    if (start > 0) counted += length;
    else if (seen >= files.length / 2) start = performance.now();
  }
  return counted / (performance.now() - start) * 1000;
}

const found = new Map<number, number[]>(ways.map((way) => [way, []]));
for (let round = 0; round < rounds; round++) {
  for (const way of ways) found.get(way)!.push(await rate(way));
}
console.log(`${files.length} images of ${args.data} at ${height}x${width}, ${cores} cores`);
for (const [way, rates] of found) {
  const median = rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)];
  console.log(`${way === 0 ? "in place" : `${way} worker(s)`}: ${median.toFixed(0)} images/s`);
}
