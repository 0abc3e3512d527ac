/** What the ranks of a run must agree on before it begins. */
import * as tf from "@tensorflow/tfjs";
import { assertAgreement, type Ranks } from "../distributed/ranks.ts";
import { type RunConfig, stepConfig } from "./config.ts";
import type { PreparedRun } from "./prepare.ts";
import { contentsOf } from "./same_data.ts";

/**
 * Waits until all ranks have read the run folder, and compares what they have found.
 *
 * @throws {Error} If they have found different things; the sentence says which.
 */
export async function agree({ config, photos, start }: PreparedRun, ranks: Ranks): Promise<void> {
  const facts = {
    photos: config.identity,
    "the number of photos": photos.files.length,
    "the contents of photos": await contentsOf(photos.files),
  };
  await assertAgreement(
    { ...facts, ...sharedFacts(config), "the step": start.progress.step },
    ranks,
  );
}

/** The part of a configuration that must be the same on all ranks: not the place of the photos. */
function sharedFacts(config: RunConfig): Record<string, unknown> {
  const { preset, batch, epochs, steps, seed, fit, zoom, focus, flip, maxMegapixels } = config;
  const { syncStats } = config;
  return {
    syncStats,
    preset,
    batch,
    epochs,
    steps,
    seed,
    fit,
    zoom,
    focus,
    flip,
    maxMegapixels,
    ...stepConfig(config),
    backend: tf.getBackend(),
    "Deno's version": Deno.version.deno,
  };
}
