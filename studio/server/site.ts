/** The files of the studio: its page, the weights that come with Nash, and the files of the runs. It only reads. */
import { join } from "node:path";
import { commandLine } from "../../core/shell.ts";
import { PRETRAINED_DIRECTIONS } from "../../models/directions_file.ts";
import { PRETRAINED, PRETRAINED_SMALL } from "../../models/generator_file.ts";
import { readPackaged } from "../../models/packaged_file.ts";
import { readPretrained } from "../../models/pretrained.ts";
import type { Studio } from "../protocol.ts";
import { JSON_TYPE, type StudioFile, WEIGHTS_TYPE } from "./file.ts";
import { openRunFiles, runAddresses } from "./run_files.ts";
import { runFolders, summarize, type Summary } from "./runs.ts";
import { followState } from "./state.ts";

/** All files of the studio, by addresses relative to the page. */
export interface Site {
  /** Opens a file; `undefined` if there is none at the address. */
  open(address: string): Promise<StudioFile | undefined>;
  /** The addresses of all files. */
  addresses(): Promise<string[]>;
}

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

/** The weights that come with Nash, and their directions, by address; those that are there. */
async function packagedWeights(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const own = await readPretrained(PRETRAINED);
  const files: [address: string, bytes: Uint8Array<ArrayBuffer> | undefined][] = [
    ["pretrained.safetensors", own],
    ["pretrained-48x40.safetensors", await readPretrained(PRETRAINED_SMALL)],
    ["pretrained.directions.safetensors", own && await readPackaged(PRETRAINED_DIRECTIONS)],
  ];
  return new Map(files.flatMap(([address, bytes]) => bytes ? [[address, bytes]] : []));
}

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
  const weights = await packagedWeights();
  const openRunFile = openRunFiles();
  const states = new Map<string, ReturnType<typeof followState>>();

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
      pretrained: weights.has("pretrained.safetensors"),
      pretrainedDirections: weights.has("pretrained.directions.safetensors"),
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
      const bytes = weights.get(address);
      if (bytes) return { type: WEIGHTS_TYPE, body: bytes };
      const [, name, rest] = /^runs\/([^/]+)\/(.+)$/.exec(address) ?? [];
      if ((await runs.names()).includes(name)) return await openRunFile(runs.pathOf(name), rest);
    },
    addresses: async () => {
      const { runs } = await overview();
      return [
        ...Object.keys(PAGE),
        "studio.json",
        ...weights.keys(),
        ...runs.flatMap(runAddresses),
      ];
    },
  };
}
