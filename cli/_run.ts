/** The folder of a run: its configuration, logs, sample pictures and checkpoints. */
import { join } from "node:path";
import { writeFileAtomic } from "../data/files.ts";
import type { PresetName } from "../train/presets.ts";
import { CHECKPOINTS, listCheckpoints } from "../train/checkpoint.ts";
import type { StepConfig } from "../train/step.ts";

/** All that determines a run, as `config.json` holds it. */
export interface RunConfig extends StepConfig {
  readonly preset: PresetName;
  /** A folder of images, or `cartoons` for the embedded faces. */
  readonly data: string;
  readonly batch: number;
  readonly epochs: number;
  /** Ends the run after so many steps. */
  readonly steps?: number;
  readonly seed: number;
  /** Number of checkpoints to keep. */
  readonly keep: number;
}

/** A line of `metrics.jsonl`. */
export type Metric =
  | {
    event: "step";
    step: number;
    epoch: number;
    generator_loss: number;
    discriminator_loss: number;
  }
  | {
    event: "epoch";
    step: number;
    epoch: number;
    steps: number;
    seconds: number;
    generator_loss: number;
    discriminator_loss: number;
  };

/** The places of a run folder. */
export interface RunFolder {
  readonly path: string;
  readonly config: string;
  readonly metrics: string;
  readonly log: string;
  readonly samples: string;
  readonly checkpoints: string;
  readonly evolution: string;
}

export function runFolder(path: string): RunFolder {
  return {
    path,
    config: join(path, "config.json"),
    metrics: join(path, "metrics.jsonl"),
    log: join(path, "log.txt"),
    samples: join(path, "samples"),
    checkpoints: join(path, CHECKPOINTS),
    evolution: join(path, "evolution.gif"),
  };
}

/** Whether training has left a checkpoint there. */
export async function hasCheckpoint(run: RunFolder): Promise<boolean> {
  return (await listCheckpoints(run.checkpoints)).length > 0;
}

/** Makes the folder, or says why it cannot be made. */
export async function createRunFolder(run: RunFolder): Promise<void> {
  try {
    await Deno.mkdir(run.samples, { recursive: true });
    await Deno.mkdir(run.checkpoints, { recursive: true });
    await Deno.writeTextFile(run.log, "", { append: true });
  } catch (error) {
    throw new Error(`Cannot write into ${run.path}: ${whyDenied(error, "write", run.path)}`);
  }
}

/** Moves an older run aside, to the first free name, and returns that name. */
export async function moveAside(run: RunFolder): Promise<string> {
  for (let i = 1;; i++) {
    const name = `${run.path}.old-${i}`;
    try {
      await Deno.lstat(name);
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
      await Deno.rename(run.path, name);
      return name;
    }
  }
}

export async function readConfig(run: RunFolder): Promise<RunConfig> {
  try {
    return JSON.parse(await Deno.readTextFile(run.config)) as RunConfig;
  } catch (error) {
    throw new Error(
      `Cannot resume ${run.path}: its config.json cannot be read (${(error as Error).message}); ` +
        "put it back, or start again with --fresh",
    );
  }
}

export async function writeConfig(run: RunFolder, config: RunConfig): Promise<void> {
  await writeFileAtomic(run.config, JSON.stringify(config, null, 2) + "\n");
}

/** Appends lines to `metrics.jsonl`. */
export async function appendMetrics(run: RunFolder, metrics: readonly Metric[]): Promise<void> {
  const lines = metrics.map((metric) => JSON.stringify(metric) + "\n").join("");
  await Deno.writeTextFile(run.metrics, lines, { append: true });
}

/** Drops what `metrics.jsonl` says of steps behind a checkpoint: a resumed run takes them again. */
export async function truncateMetrics(run: RunFolder, step: number): Promise<void> {
  const lines = (await Deno.readTextFile(run.metrics).catch(() => "")).split("\n");
  const kept = lines.filter((line) => {
    try {
      return (JSON.parse(line) as Metric).step <= step;
    } catch {
      return false; // A line that a crash cut off.
    }
  });
  await writeFileAtomic(run.metrics, kept.map((line) => line + "\n").join(""));
}

/** The sample picture of an epoch, counted from 1. */
export function samplePath(run: RunFolder, epoch: number): string {
  return join(run.samples, `epoch_${String(epoch).padStart(4, "0")}.png`);
}

/** All sample pictures, oldest first. */
export async function listSamples(run: RunFolder): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of Deno.readDir(run.samples)) {
    if (/^epoch_\d{4,}\.png$/.test(name)) names.push(name);
  }
  const epoch = (name: string) => Number(/\d+/.exec(name));
  return names.sort((a, b) => epoch(a) - epoch(b)).map((name) => join(run.samples, name));
}

/** Why a file operation failed, with the flag to add where Deno's permissions are the reason. */
export function whyDenied(error: unknown, kind: "read" | "write", path: string): string {
  if (error instanceof Deno.errors.NotCapable) {
    return `Deno may not ${kind} there; run the command with deno run and --allow-${kind}=${path} added`;
  }
  return error instanceof Error ? error.message : String(error);
}
