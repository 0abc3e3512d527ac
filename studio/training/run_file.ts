/** The file of a run: a zip of its run folder, as the command has it. */
import {
  BlobReader,
  BlobWriter,
  configure,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from "@zip.js/zip.js";
import { messageOf } from "../../core/errors.ts";
import { checkpointName, CHECKPOINTS } from "../../train/checkpoint.ts";
import { parseConfig, type RunConfig } from "../../train/run/config.ts";
import { type Metric, metricLines, parseMetrics } from "../../train/run/log.ts";

configure({ useWebWorkers: false });

/** What the file of a run holds. */
export interface RunFile {
  /** The name of its folder. */
  readonly name: string;
  readonly config: RunConfig;
  readonly metrics: readonly Metric[];
  /** The bytes of its newest checkpoint. */
  readonly checkpoint: Uint8Array<ArrayBuffer>;
}

/**
 * Makes the file of a run. Unpacked, `deno task train --out NAME` goes on with it.
 *
 * @param step The step of its checkpoint.
 */
export async function encodeRun(
  { name, config, metrics, checkpoint }: RunFile,
  step: number,
): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter("application/zip"), { level: 0 }); // Weights do not pack.
  const add = (path: string, bytes: Uint8Array) =>
    zip.add(`${name}/${path}`, new Uint8ArrayReader(bytes));
  const text = new TextEncoder();
  await add("config.json", text.encode(JSON.stringify(config, null, 2) + "\n"));
  await add("metrics.jsonl", text.encode(metricLines(metrics)));
  await add(`${CHECKPOINTS}/${checkpointName(step)}`, checkpoint);
  return await zip.close();
}

/**
 * Reads the file of a run.
 *
 * @throws {Error} If it is none, or damaged.
 */
export async function decodeRun(file: Blob, fileName: string): Promise<RunFile> {
  try {
    const zip = new ZipReader(new BlobReader(file));
    const all = await zip.getEntries().catch((error) => {
      throw new Error("it is no zip, or cut off", { cause: error });
    });
    const entries = all.filter((entry) => !entry.directory);
    const bytesOf = async (entry: FileEntry) => {
      const data = entry.getData(new Uint8ArrayWriter(), { checkSignature: true });
      const bytes = await data.catch((error) => {
        throw new Error(`${entry.filename} in it is damaged`, { cause: error });
      });
      return bytes as Uint8Array<ArrayBuffer>;
    };
    const config = entries.find(({ filename }) => /(^|\/)config\.json$/.test(filename));
    const folder = config?.filename.replace(/config\.json$/, "") ?? "";
    const checkpoint = entries.filter(({ filename }) =>
      filename.startsWith(`${folder}${CHECKPOINTS}/step_`) && filename.endsWith(".safetensors")
    ).sort((a, b) => a.filename < b.filename ? 1 : -1).at(0);
    if (config === undefined || checkpoint === undefined) {
      throw new Error("it holds no run folder with a config.json and a checkpoint");
    }
    const metrics = entries.find(({ filename }) => filename === `${folder}metrics.jsonl`);
    return {
      name: folder.split("/").at(-2) ?? fileName.replace(/\.zip$/i, ""),
      config: parseConfig(await bytesOf(config)),
      metrics: metrics ? parseMetrics(new TextDecoder().decode(await bytesOf(metrics))) : [],
      checkpoint: await bytesOf(checkpoint),
    };
  } catch (error) {
    throw new Error(
      `Cannot open ${fileName}: ${messageOf(error)}; give the zip of a run, as Save writes it`,
      { cause: error },
    );
  }
}
