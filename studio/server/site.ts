/** The files of the studio: its page, and the files of the runs. It only reads. */
import { join } from "node:path";
import { commandLine } from "../../core/shell.ts";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import {
  decodeDirections,
  networkHash,
  PRETRAINED_DIRECTIONS,
} from "../../models/directions_file.ts";
import { encodeGenerator, PRETRAINED, PRETRAINED_SMALL } from "../../models/generator_file.ts";
import { type RunSummary, sampleName, type Studio } from "../protocol.ts";
import { readPackaged } from "../../models/packaged_file.ts";
import { readPretrained } from "../../models/pretrained.ts";
import { openGenerator } from "../../train/run/open_generator.ts";
import { type RunFolder, runFolder } from "../../train/run/folder.ts";
import { followMetrics } from "./metrics.ts";
import { isOwn, newestCheckpoint, runFolders, summarize, type Summary } from "./runs.ts";
import { followState } from "./state.ts";

/** A file of the studio. */
export interface StudioFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/** All files of the studio, by addresses relative to the page. */
export interface Site {
  /** Opens a file; `undefined` if there is none at the address. */
  open(address: string): Promise<StudioFile | undefined>;
  /** The addresses of all files. */
  addresses(): Promise<string[]>;
}

const JSON_TYPE = "application/json";
const WEIGHTS_TYPE = "application/octet-stream";

/** The files of the page, by address: the file in the sources, and its type. */
const PAGE: Readonly<Record<string, readonly [path: string, type: string]>> = {
  "index.html": ["page/index.html", "text/html; charset=utf-8"],
  "main.js": ["dist/main.js", "text/javascript; charset=utf-8"],
  "main.css": ["dist/main.css", "text/css; charset=utf-8"],
  "train.html": ["page/train.html", "text/html; charset=utf-8"],
  "train.js": ["dist/train.js", "text/javascript; charset=utf-8"],
  "train.css": ["dist/train.css", "text/css; charset=utf-8"],
  "train_worker.js": ["dist/train_worker.js", "text/javascript; charset=utf-8"],
};

const SAMPLE = /^samples\/(epoch_\d{4,}\.png)$/;

/**
 * The studio of a folder of runs or a single run folder, and of the generator that comes with Nash.
 *
 * @param live Whether the page polls for changes.
 * @param optional Whether the folder may be missing, and appear later.
 * @throws {Error} If the folder is missing or cannot be read.
 */
export async function studioSite(
  folder: string,
  { live, optional }: { readonly live: boolean; readonly optional?: boolean },
): Promise<Site> {
  const runs = await runFolders(folder, { optional });
  const begin = ["deno", "task", "train"];
  const train = commandLine(...begin, ...(optional ? [] : ["--out", join(folder, "NAME")]));
  const pretrained = await readPretrained(PRETRAINED);
  const pretrainedSmall = await readPretrained(PRETRAINED_SMALL);
  const pretrainedDirections = pretrained && await readPackaged(PRETRAINED_DIRECTIONS);
  const followers = new Map<string, ReturnType<typeof followMetrics>>();
  const states = new Map<string, ReturnType<typeof followState>>();
  let earlier: Promise<unknown> = Promise.resolve();

  /** The newest generator of a run, if there is one; exported one at a time, to save memory. */
  const generatorOf = (run: string): Promise<StudioFile | undefined> => {
    const turn = earlier.then(async () => {
      const checkpoint = await newestCheckpoint(run);
      if (checkpoint === undefined) return undefined;
      const bytes = await exportGenerator(checkpoint).catch(async (error) => {
        const newer = await newestCheckpoint(run); // Training may just have replaced the older one.
        if (newer === undefined || newer === checkpoint) throw error;
        return await exportGenerator(newer);
      });
      return { type: WEIGHTS_TYPE, body: bytes };
    });
    earlier = turn.catch(() => {});
    return turn;
  };

  /** The directions of a run's newest generator; none if they belong to an older one. */
  const directionsOf = async (run: RunFolder): Promise<StudioFile | undefined> => {
    const checkpoint = await newestCheckpoint(run.path);
    if (checkpoint === undefined || !await isOwn(run.directions)) return undefined;
    const bytes = await Deno.readFile(run.directions);
    return await isOfWeights(bytes, checkpoint) ? { type: WEIGHTS_TYPE, body: bytes } : undefined;
  };

  const openOfRun = async (name: string, address: string): Promise<StudioFile | undefined> => {
    const run = runFolder(runs.pathOf(name));
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

  const summaryOf = (name: string): Promise<Summary> => {
    const state = states.get(name) ?? followState();
    states.set(name, state);
    return summarize(runs.pathOf(name), state);
  };

  const overview = async (): Promise<Studio> => {
    const found = await Promise.all((await runs.names()).map(summaryOf));
    const newest = found.toSorted((a, b) => b.changed - a.changed).map(({ run }) => run);
    const linked = [...await runs.linked(), ...found.flatMap(({ linked }) => linked)].sort();
    return {
      live,
      pretrained: pretrained !== undefined,
      pretrainedDirections: pretrainedDirections !== undefined,
      runs: newest,
      linked,
      ...(live && { train }),
    };
  };

  return {
    open: async (address) => {
      if (Object.hasOwn(PAGE, address)) {
        const [path, type] = PAGE[address];
        const body = await readPackaged(new URL(`../${path}`, import.meta.url));
        return body && { type, body };
      }
      if (address === "studio.json") {
        return { type: JSON_TYPE, body: JSON.stringify(await overview()) };
      }
      if (address === "pretrained.safetensors") {
        return pretrained && { type: WEIGHTS_TYPE, body: pretrained };
      }
      if (address === "pretrained-48x40.safetensors") {
        return pretrainedSmall && { type: WEIGHTS_TYPE, body: pretrainedSmall };
      }
      if (address === "pretrained.directions.safetensors") {
        return pretrainedDirections && { type: WEIGHTS_TYPE, body: pretrainedDirections };
      }
      const [, name, rest] = /^runs\/([^/]+)\/(.+)$/.exec(address) ?? [];
      return (await runs.names()).includes(name) ? await openOfRun(name, rest) : undefined;
    },
    addresses: async () => {
      const { pretrained, pretrainedDirections, runs } = await overview();
      const ofRun = (run: RunSummary) => {
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
      };
      const weights = [
        ...(pretrained ? ["pretrained.safetensors"] : []),
        ...(pretrainedSmall ? ["pretrained-48x40.safetensors"] : []),
        ...(pretrainedDirections ? ["pretrained.directions.safetensors"] : []),
      ];
      return [...Object.keys(PAGE), "studio.json", ...weights, ...runs.flatMap(ofRun)];
    },
  };
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
