// Trains in a run folder as the command does, with checkpoints and samples, and goes on where it has stopped.
//
//   deno run --allow-read --allow-write examples/run.ts
import { selectBackend } from "@nash/gan/core";
import { cartoonFaces } from "@nash/gan/data";
import { openRun, presetRun, startRun } from "@nash/gan/train";

const [folder = "runs/library", steps = "500", count = "3000"] = Deno.args;
await selectBackend();
const config = { ...presetRun("fast"), steps: Number(steps) };
const source = cartoonFaces({ count: Number(count) });
const run = await openRun(folder);
const signal = AbortSignal.timeout(60_000); // Finishes the step and saves: a second call goes on.
const end = await startRun(run, { config, source, signal }, (event) => {
  if (event.type === "note") console.log(event.text);
  if (event.type === "step") console.log(`step ${event.step}  loss ${event.losses?.generator}`);
  if (event.type === "sample") console.log(`drew ${event.path}`);
});
console.log(`${end.reason} at step ${end.step}`);
