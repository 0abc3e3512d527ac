/** Compares runs: one that was disturbed must become what it is without. */
import { assert, assertEquals } from "@std/assert";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { namesIn, readMetrics, readSafetensors, snapshot } from "./_command.ts";

/** Steps of the checkpoints in a run folder, oldest first. */
export async function checkpointSteps(run: string): Promise<number[]> {
  const names = await namesIn(join(run, "checkpoints")).catch(() => []);
  return names.flatMap((name) => {
    const match = /^step_(\d+)\.safetensors$/.exec(name);
    return match ? [Number(match[1])] : [];
  });
}

/** The header and the numbers of the checkpoint of a step. */
export async function readCheckpoint(run: string, step: number) {
  const name = `step_${String(step).padStart(8, "0")}.safetensors`;
  return readSafetensors(await Deno.readFile(join(run, "checkpoints", name)));
}

/** All that two runs of one setting must have in common, times left out. */
async function comparable(run: string) {
  const metrics = (await readMetrics(run)).map((line) => ({ ...line, seconds: undefined }));
  const last = (await checkpointSteps(run)).at(-1)!;
  const { entries, data, metadata } = await readCheckpoint(run, last);
  const { epoch, ...progress } = JSON.parse(metadata.progress);
  const files = Object.entries(await snapshot(run))
    .filter(([name]) => /\.(png|gif)$|config\.json$/.test(name)).sort();
  return {
    metrics,
    last,
    entries,
    config: metadata.config,
    files,
    progress: { ...progress, epoch: { ...epoch, elapsedMs: undefined } },
    data: createHash("sha256").update(data).digest("hex"),
  };
}

/**
 * Fails unless losses, means, pictures, configuration and the final state are those of the other run, to the last bit,
 * each step is there once, and nothing unfinished is left.
 */
export async function assertSameRun(run: string, other: string): Promise<void> {
  const actual = await comparable(run);
  assertEquals(actual, await comparable(other));
  assert(actual.files.length >= 4, "two pictures, the film and the configuration at least");
  const steps = actual.metrics.filter(({ event }) => event === "step").map(({ step }) => step);
  assertEquals(steps, Array.from({ length: actual.last }, (_, i) => i + 1));
  const hidden = Object.keys(await snapshot(run)).filter((name) => /\/\./.test(name));
  assertEquals(hidden, ["/.lock"]);
}
