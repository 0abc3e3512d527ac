/** The files of runs that the studio shows: those of the run folder, its newest generator, and the directions of that. */
import { join } from "node:path";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import { decodeDirections, networkHash } from "../../models/directions_file.ts";
import { encodeGenerator } from "../../models/generator_file.ts";
import { openGenerator } from "../../train/run/open_generator.ts";
import { type RunFolder, runFolder } from "../../train/run/folder.ts";
import { type RunSummary, sampleName } from "../protocol.ts";
import { followMetrics } from "./metrics.ts";
import { isOwn, newestCheckpoint } from "./runs.ts";
import { JSON_TYPE, type StudioFile, WEIGHTS_TYPE } from "./file.ts";

const SAMPLE = /^samples\/(epoch_\d{4,}\.png)$/;

/** Opens a file of a run folder, by its address relative to the run's; `undefined` if there is none. */
export type OpenRunFile = (run: string, address: string) => Promise<StudioFile | undefined>;

/** What opens the files of runs, and keeps what it has read of metrics and not yet exported. */
export function openRunFiles(): OpenRunFile {
  const followers = new Map<string, ReturnType<typeof followMetrics>>();
  let earlier: Promise<unknown> = Promise.resolve();

  /** The newest generator of a run, if there is one; exported one at a time, to save memory. */
  const generatorOf = (run: string): Promise<StudioFile | undefined> => {
    const turn = earlier.then(() => newestGenerator(run));
    earlier = turn.catch(() => {});
    return turn;
  };

  return async (path, address) => {
    const run = runFolder(path);
    const file = async (path: string, type: string) =>
      await isOwn(path) ? { type, body: await Deno.readFile(path) } : undefined;
    if (address === "config.json") return file(run.config, JSON_TYPE);
    if (address === "log.txt") return file(run.log, "text/plain; charset=utf-8");
    if (address === "evolution.mp4") return file(run.film, "video/mp4");
    if (address === "evolution.gif") return file(run.evolution, "image/gif");
    const sample = SAMPLE.exec(address);
    if (sample) return file(join(run.samples, sample[1]), "image/png");
    if (address === "metrics.json" && await isOwn(run.metrics)) {
      const follow = followers.get(run.path) ?? followMetrics(run.metrics);
      followers.set(run.path, follow);
      return { type: JSON_TYPE, body: JSON.stringify(await follow()) };
    }
    if (address === "generator.safetensors") return generatorOf(run.path);
    if (address === "directions.safetensors") return directionsOf(run);
  };
}

/** The addresses of a run's files, relative to the page. */
export function runAddresses(run: RunSummary): string[] {
  const { name, metrics, log, film, evolution, generator, directions, samples } = run;
  return [
    "config.json",
    ...(metrics ? ["metrics.json"] : []),
    ...(log ? ["log.txt"] : []),
    ...(film ? ["evolution.mp4"] : []),
    ...(evolution ? ["evolution.gif"] : []),
    ...(generator ? ["generator.safetensors"] : []),
    ...(directions ? ["directions.safetensors"] : []),
    ...samples.map((epoch) => `samples/${sampleName(epoch)}`),
  ].map((file) => `runs/${name}/${file}`);
}

async function newestGenerator(run: string): Promise<StudioFile | undefined> {
  const checkpoint = await newestCheckpoint(run);
  if (checkpoint === undefined) return undefined;
  const bytes = await exportGenerator(checkpoint).catch(async (error) => {
    const newer = await newestCheckpoint(run); // Training may just have replaced the older one.
    if (newer === undefined || newer === checkpoint) throw error;
    return await exportGenerator(newer);
  });
  return { type: WEIGHTS_TYPE, body: bytes };
}

/** The directions of a run's newest generator; none if they belong to an older one. */
async function directionsOf(run: RunFolder): Promise<StudioFile | undefined> {
  const checkpoint = await newestCheckpoint(run.path);
  if (checkpoint === undefined || !await isOwn(run.directions)) return undefined;
  const bytes = await Deno.readFile(run.directions);
  return await isOfWeights(bytes, checkpoint) ? { type: WEIGHTS_TYPE, body: bytes } : undefined;
}

/** Whether a file of directions belongs to the weights of a checkpoint. */
async function isOfWeights(directions: Uint8Array, checkpoint: string): Promise<boolean> {
  await selectBackend("wasm", { threads: 1 }); // Nothing is computed.
  const { network } = await openGenerator(checkpoint);
  try {
    const { offsets, network: hash } = decodeDirections(directions);
    offsets.dispose();
    return hash === await networkHash(network);
  } finally {
    disposeRecord(network);
  }
}

async function exportGenerator(checkpoint: string): Promise<Uint8Array<ArrayBuffer>> {
  await selectBackend("wasm", { threads: 1 }); // Nothing is computed.
  const file = await openGenerator(checkpoint);
  try {
    return await encodeGenerator(file);
  } finally {
    disposeRecord(file.network);
  }
}
