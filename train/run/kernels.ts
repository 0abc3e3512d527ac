/** The kernels of a run on WebGPU: raced for on this device, and kept, so that a resumed run computes the same bits. */
import * as tf from "@tensorflow/tfjs";
import { messageOf } from "../../core/errors.ts";
import { sha256 } from "../../core/hex.ts";
import { type KernelChoice, keysIn, useKernels } from "../../core/kernels/webgpu/choice.ts";
import { adapterInUse } from "../../core/kernels/webgpu/device.ts";
import { join } from "../../core/node.ts";
import { contestsOf, raceKernels } from "../../core/race.ts";
import { disposeRecord, type TensorRecord } from "../../core/record.ts";
import { counted } from "../../core/words.ts";
import { decodeText, writeFileAtomic } from "../../data/files.ts";
import type { Batch } from "../gradients.ts";
import type { GanState } from "../state.ts";
import { compileTrainStep } from "../step.ts";
import { imagesPerStep, type RunConfig } from "./config.ts";

const FOLDER = ".cache/kernels";
/** Changes whenever a kernel of the same name would give other bits or take another time. */
const FORMAT = "nash-kernels-1";
/** Seconds that all races of a run take together. */
const SECONDS = 10;

/** What kernels are chosen for: another device, driver or version may need others. */
type Device = Readonly<Record<string, string>>;

const deviceInUse = (): Device => ({ ...adapterInUse(), deno: Deno.version.deno });

/** What the choice depends on. */
export interface KernelOptions {
  readonly config: RunConfig;
  readonly state: GanState;
  /** Where the run keeps its choice. */
  readonly path: string;
  readonly resumes: boolean;
  /** Whether to race where nothing is chosen yet. */
  readonly tune: boolean;
  readonly say: (text: string) => void;
  readonly signal?: AbortSignal;
  /** @default ".cache/kernels" */
  readonly folder?: string;
  /** @default {10} */
  readonly seconds?: number;
}

/**
 * Makes the kernels of a run those in use. A new run takes the fastest on this device, by earlier races or one of its own;
 * a resumed run those that it has, even none, so that it goes on to the bit.
 */
export async function chooseKernels(options: KernelOptions): Promise<void> {
  const { path, resumes, tune, say } = options;
  useKernels({});
  if (tf.getBackend() !== "webgpu") return;
  const device = deviceInUse();
  const kept = resumes && await readKept(path, device, say);
  if (kept === undefined) return;
  useKernels(kept || {}); // Also while the step is looked at, so that nothing is compiled in vain.
  if (!tune) return;
  const choice = await completed(kept || {}, device, options);
  if (options.signal?.aborted) return;
  await writeFileAtomic(path, encode(device, choice));
  useKernels(choice);
}

/** The choice with that for all other shapes of the step, from earlier races or a new one. */
async function completed(
  kept: KernelChoice,
  device: Device,
  { config, state, say, signal, folder = FOLDER, seconds = SECONDS }: KernelOptions,
): Promise<KernelChoice> {
  const keys = await keysOfStep(config, state);
  const isMissing = (choice: KernelChoice) => (key: string) => !Object.hasOwn(choice, key);
  if (!keys.some(isMissing(kept))) return kept;
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(device)));
  const path = join(folder, `${hash.slice(0, 32)}.json`);
  const cached = await readKept(path, device, say) || {};
  const missing = keys.filter(isMissing({ ...cached, ...kept }));
  const start = performance.now();
  let rivals = 0, missed = 0;
  const raced = await raceKernels(contestsOf(missing), {
    ...{ seconds, signal },
    onResult: ({ finishers, usual, winner }) => {
      rivals += Number(winner !== usual);
      missed += Number(finishers.length === 0);
    },
  });
  let now: KernelChoice = raced;
  if (missing.length > 0 && !signal?.aborted) {
    const took = ((performance.now() - start) / 1000).toFixed(1);
    const shapes = counted(missing.length, "shape");
    const left = missed > 0 ? `, which left no time for ${missed}` : "";
    say(
      `Kernels: ${rivals} of ${shapes} of the step are computed by another kernel than usual, as it was ` +
        `faster in a race of ${took} s on this device${left} (--no-tune leaves the race out)`,
    );
    now = await keep({ path, folder, device, raced, say });
  }
  const all = { ...cached, ...now, ...kept };
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

/** The keys of what a step of the run computes. */
async function keysOfStep(config: RunConfig, state: GanState): Promise<string[]> {
  const { height, width, classes } = config.model, count = imagesPerStep(config);
  const step = compileTrainStep(config);
  const batch: Batch & TensorRecord = {
    images: tf.zeros<tf.Rank.R4>([count, height, width, 3]),
    ...(classes && { labels: tf.zeros<tf.Rank.R2>([count, classes.length]) }),
  };
  try {
    return await keysIn(() => step.prepare(state, batch));
  } finally {
    step.dispose();
    disposeRecord(batch);
  }
}

function encode(device: Device, kernels: KernelChoice): string {
  return JSON.stringify({ format: FORMAT, device, kernels }, null, 2) + "\n";
}

/** The choice in a file: `undefined` if there is none, `false` if it is of no use here, which is said. */
async function readKept(
  path: string,
  device: Device,
  say: (text: string) => void,
): Promise<KernelChoice | false | undefined> {
  try {
    return parse(await Deno.readFile(path), device);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    say(`Choosing kernels anew, without those in ${path}: ${messageOf(error)}`);
    return false;
  }
}

function parse(bytes: Uint8Array, device: Device): KernelChoice {
  let kept;
  try {
    kept = Object(JSON.parse(decodeText(bytes)));
  } catch {
    throw new TypeError("it is not JSON");
  }
  const { format, device: own, kernels } = kept;
  const isMap = typeof kernels === "object" && kernels !== null && !Array.isArray(kernels);
  if (!isMap || !Object.values(kernels).every((name) => typeof name === "string")) {
    throw new TypeError("it is damaged");
  }
  if (format !== FORMAT) throw new TypeError("it is of another version of the program");
  if (JSON.stringify(own) !== JSON.stringify(device)) {
    throw new TypeError("they were chosen on another device or version of Deno");
  }
  return kernels;
}

/**
 * Adds to the cache what other runs have not added meanwhile, and returns what it has then, so that runs of one device
 * agree. If that fails, the next run races again.
 */
async function keep({ path, folder, device, raced, say }: {
  readonly path: string;
  readonly folder: string;
  readonly device: Device;
  readonly raced: KernelChoice;
  readonly say: (text: string) => void;
}): Promise<KernelChoice> {
  try {
    await Deno.mkdir(folder, { recursive: true });
    const now = { ...raced, ...await readKept(path, device, () => {}) || {} };
    await writeFileAtomic(path, encode(device, now));
    return now;
  } catch (error) {
    say(`Cannot keep the kernels for other runs: ${messageOf(error)}`);
    return raced;
  }
}
