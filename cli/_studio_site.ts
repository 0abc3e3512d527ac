/** The files of the studio: its page, and what there is of the runs. Only reads. */
import { basename, join } from "node:path";
import { selectBackend } from "../core/backend.ts";
import { disposeRecord } from "../core/record.ts";
import { encodeGenerator, PRETRAINED } from "../models/generator_file.ts";
import { CHECKPOINTS, listCheckpoints } from "../train/checkpoint.ts";
import { type RunSummary, sampleName, type Studio } from "../studio/_protocol.ts";
import { openGenerator, readPretrained } from "./_generator.ts";
import { listSamples, runFolder, whyDenied } from "./_run.ts";
import { followMetrics } from "./_studio_metrics.ts";

/** A file of the studio. */
export interface StudioFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/** All files of the studio by their addresses, relative to the page's. */
export interface Site {
  /** Opens a file; `undefined` where there is none of that address. */
  open(address: string): Promise<StudioFile | undefined>;
  /** The addresses of all files. */
  addresses(): Promise<string[]>;
}

const JSON_TYPE = "application/json";
const WEIGHTS_TYPE = "application/octet-stream";

/** The page itself: the file beside the sources, and its type. The address "" is that of the page. */
const PAGE: Readonly<Record<string, readonly [path: string, type: string]>> = {
  "index.html": ["index.html", "text/html; charset=utf-8"],
  "main.js": ["dist/main.js", "text/javascript; charset=utf-8"],
  "main.css": ["dist/main.css", "text/css; charset=utf-8"],
  "tfjs-backend-wasm-simd.wasm": ["dist/tfjs-backend-wasm-simd.wasm", "application/wasm"],
};

const SAMPLE = /^samples\/(epoch_\d{4,}\.png)$/;

/**
 * The studio of a folder of runs, or of a single run's folder; without one, only of the generator that comes with Nash.
 *
 * @param live Whether the page shall ask for changes.
 * @throws {Error} If there is no such folder, or it may not be read.
 */
export async function studioSite(
  folder: string | undefined,
  { live }: { readonly live: boolean },
): Promise<Site> {
  const root = await rootOf(folder);
  const pretrained = await readPretrained(PRETRAINED);
  const followers = new Map<string, ReturnType<typeof followMetrics>>();
  let earlier: Promise<unknown> = Promise.resolve();

  /** The newest generator of a run; one after the other, as each takes memory. */
  const generatorOf = (run: string) => {
    const turn = earlier.then(async () => {
      const checkpoint = await newestCheckpoint(run);
      const bytes = await exportGenerator(checkpoint!).catch(async (error) => {
        const newer = await newestCheckpoint(run); // Training may just have put it in the place of the older one.
        if (newer === undefined || newer === checkpoint) throw error;
        return await exportGenerator(newer);
      });
      return { type: WEIGHTS_TYPE, body: bytes };
    });
    earlier = turn.catch(() => {});
    return turn;
  };

  const openOfRun = async (name: string, address: string): Promise<StudioFile | undefined> => {
    const run = runFolder(root.pathOf(name));
    const file = async (path: string, type: string) =>
      await isOwn(path) ? { type, body: await Deno.readFile(path) } : undefined;
    if (address === "config.json") return file(run.config, JSON_TYPE);
    if (address === "evolution.gif") return file(run.evolution, "image/gif");
    const sample = SAMPLE.exec(address);
    if (sample) return file(join(run.samples, sample[1]), "image/png");
    if (address === "metrics.json" && await isOwn(run.metrics)) {
      const follow = followers.get(run.path) ?? followMetrics(run.metrics);
      followers.set(run.path, follow);
      return { type: JSON_TYPE, body: JSON.stringify(await follow()) };
    }
    if (address === "generator.safetensors" && await newestCheckpoint(run.path)) {
      return generatorOf(run.path);
    }
  };

  const overview = async (): Promise<Studio> => {
    const found = await Promise.all((await root.names()).map((name) => summary(root.pathOf(name))));
    const runs = found.toSorted((a, b) => b.changed - a.changed).map(({ run }) => run);
    return { live, pretrained: pretrained !== undefined, runs };
  };

  return {
    open: async (address) => {
      if (Object.hasOwn(PAGE, address)) {
        const [path, type] = PAGE[address];
        const body = await readPretrained(new URL(`../studio/${path}`, import.meta.url));
        return body && { type, body: new Uint8Array(body) };
      }
      if (address === "studio.json") {
        return { type: JSON_TYPE, body: JSON.stringify(await overview()) };
      }
      if (address === "pretrained.safetensors") {
        return pretrained && { type: WEIGHTS_TYPE, body: new Uint8Array(pretrained) };
      }
      const [, name, rest] = /^runs\/([^/]+)\/(.+)$/.exec(address) ?? [];
      return (await root.names()).includes(name) ? await openOfRun(name, rest) : undefined;
    },
    addresses: async () => {
      const { pretrained, runs } = await overview();
      const ofRun = ({ name, metrics, evolution, generator, samples }: RunSummary) =>
        [
          "config.json",
          ...(metrics ? ["metrics.json"] : []),
          ...(evolution ? ["evolution.gif"] : []),
          ...(generator ? ["generator.safetensors"] : []),
          ...samples.map((epoch) => `samples/${sampleName(epoch)}`),
        ].map((file) => `runs/${name}/${file}`);
      const weights = pretrained ? ["pretrained.safetensors"] : [];
      return [...Object.keys(PAGE), "studio.json", ...weights, ...runs.flatMap(ofRun)];
    },
  };
}

/** Where the runs are: `folder` itself, if it is a run, or else its folders that are. */
async function rootOf(folder: string | undefined) {
  if (folder === undefined) {
    return { names: () => Promise.resolve<string[]>([]), pathOf: (name: string) => name };
  }
  const path = await Deno.realPath(folder).catch((error) => {
    const reason = error instanceof Deno.errors.NotFound
      ? "there is no such folder; train first, or check the path"
      : whyDenied(error, ["read"], folder);
    throw new Error(`Cannot show the runs of ${folder}: ${reason}`);
  });
  if (!(await Deno.stat(path)).isDirectory) {
    throw new Error(`Cannot show the runs of ${folder}: it is a file; give a folder`);
  }
  const isRun = (path: string) => isOwn(runFolder(path).config);
  if (await isRun(path)) {
    const name = basename(path);
    return { names: () => Promise.resolve([name]), pathOf: () => path };
  }
  const pathOf = (name: string) => join(path, name);
  const names = async () => {
    const found: string[] = [];
    for await (const { name, isDirectory } of Deno.readDir(path)) {
      if (isDirectory && await isRun(pathOf(name))) found.push(name);
    }
    return found;
  };
  return { names, pathOf };
}

/** Whether there is something of that name, and no link on the way, which could lead out of the folder of the run. */
async function isOwn(path: string): Promise<boolean> {
  try {
    return await Deno.realPath(path) === path;
  } catch {
    return false;
  }
}

async function newestCheckpoint(run: string): Promise<string | undefined> {
  const folder = join(run, CHECKPOINTS);
  if (!await isOwn(folder)) return undefined;
  for (const path of await listCheckpoints(folder)) if (await isOwn(path)) return path;
}

async function exportGenerator(checkpoint: string): Promise<Uint8Array<ArrayBuffer>> {
  await selectBackend("wasm", { threads: 1 }); // Tensors only pass through.
  const file = await openGenerator(checkpoint);
  try {
    return await encodeGenerator(file);
  } finally {
    disposeRecord(file.network);
  }
}

/** What there is of a run, and when its figures last changed. */
async function summary(path: string): Promise<{ run: RunSummary; changed: number }> {
  const run = runFolder(path);
  const stat = async (path: string) => await isOwn(path) ? await Deno.stat(path) : undefined;
  const version = (info: Deno.FileInfo | undefined) =>
    info && `${info.size}-${info.mtime?.getTime()}`;
  const [config, metrics, evolution] = await Promise.all(
    [run.config, run.metrics, run.evolution].map(stat),
  );
  const checkpoint = await newestCheckpoint(path);
  const samples = await isOwn(run.samples) ? await listSamples(run) : [];
  return {
    changed: (metrics ?? config)?.mtime?.getTime() ?? 0,
    run: {
      name: basename(path),
      metrics: version(metrics),
      evolution: version(evolution),
      generator: checkpoint && basename(checkpoint),
      samples: samples.map((path) => Number(/\d+/.exec(basename(path)))),
    },
  };
}
