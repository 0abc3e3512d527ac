/** The kernels of a run on WebGPU: raced for on this device, and kept, so that a resumed run computes the same bits. */
import * as tf from "@tensorflow/tfjs";
import { messageOf } from "../../core/errors.ts";
import { sha256 } from "../../core/hex.ts";
import { type KernelChoice, keysIn, useKernels } from "../../core/kernels/webgpu/choice.ts";
import { isProduct } from "../../core/kernels/matrix_product/webgpu.ts";
import { adapterInUse } from "../../core/kernels/webgpu/device.ts";
import { join } from "../../core/node.ts";
import { contestsOf, raceKernels } from "../../core/race.ts";
import { disposeRecord, type TensorRecord } from "../../core/record.ts";
import { counted } from "../../core/words.ts";
import { decodeText, unlessGone, writeFileAtomic } from "../../data/files.ts";
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
  if (!resumes) await Deno.remove(path).catch(unlessGone); // That of a run that ended before its first checkpoint.
  if (tf.getBackend() !== "webgpu") return;
  const device = deviceInUse();
  const kept = resumes && await readKept(path, device, say);
  if (kept === undefined) return;
  useKernels(kept || {});
  if (!tune) return;
  const choice = await completed(kept || {}, device, options);
  if (options.signal?.aborted) return useKernels(kept || {});
  await writeFileAtomic(path, encode(device, choice));
  useKernels(choice);
}

/** Whether a run chose its kernels when products of matrices had but one, which it goes on with. */
function isOlder(kept: KernelChoice): boolean {
  const keys = Object.keys(kept);
  return keys.length > 0 && !keys.some(isProduct);
}

/** The choice with that for all other shapes of the step, from earlier races or a new one. */
async function completed(
  kept: KernelChoice,
  device: Device,
  { config, state, path: ownPath, say, signal, folder = FOLDER, seconds = SECONDS }: KernelOptions,
): Promise<KernelChoice> {
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(device)));
  const path = join(folder, `${hash.slice(0, 32)}.json`);
  const notes: string[] = [];
  const cached = await readKept(path, device, (note) => notes.push(note)) || {};
  const races = (key: string) => !isOlder(kept) || !isProduct(key);
  const found = { ...pick(cached, races), ...kept };
  useKernels(found); // While the step is looked at, so that nothing is compiled in vain.
  const keys = (await keysOfStep(config, state)).filter(races);
  const own = withoutUnknown(kept, ownPath, say);
  if (keys.every((key) => Object.hasOwn(own, key))) return own;
  notes.forEach(say);
  const earlier = { ...withoutUnknown(cached, path, say), ...own };
  const missing = keys.filter((key) => !Object.hasOwn(earlier, key));
  const cache = { path, folder, device, say };
  const now = missing.length > 0 ? await race(missing, { seconds, signal, cache }) : {};
  return { ...own, ...pick({ ...now, ...earlier }, (key) => keys.includes(key)) };
}

/** Races the kernels of these shapes, keeps what came of it and says it; nothing where it was ended. */
async function race(
  keys: readonly string[],
  { seconds, signal, cache }: {
    readonly seconds: number;
    readonly signal?: AbortSignal;
    readonly cache: Cache;
  },
): Promise<KernelChoice> {
  const start = performance.now();
  let rivals = 0, missed = 0;
  const raced = await raceKernels(contestsOf(keys), {
    seconds,
    signal,
    onResult: ({ finishers, usual, winner }) => {
      rivals += Number(winner !== usual);
      missed += Number(finishers.length === 0);
    },
  });
  if (signal?.aborted) return {};
  const took = ((performance.now() - start) / 1000).toFixed(1);
  const left = missed > 0 ? `, which left no time for ${missed}` : "";
  cache.say(
    `Kernels: ${rivals} of ${
      counted(keys.length, "shape")
    } of the step are computed by another kernel than usual, ` +
      `as it was faster in a race of ${took} s on this device${left} (--no-tune leaves the race out)`,
  );
  return await keep(raced, cache);
}

/** The part of a choice for keys like that. */
function pick(choice: KernelChoice, isWanted: (key: string) => boolean): KernelChoice {
  return Object.fromEntries(Object.entries(choice).filter(([key]) => isWanted(key)));
}

/** A choice without kernels that this version does not have, which is said. Shapes of other steps are left as they are. */
function withoutUnknown(
  choice: KernelChoice,
  path: string,
  say: (text: string) => void,
): KernelChoice {
  const isUnknown = (key: string) =>
    contestsOf([key]).some(({ contenders }) =>
      contenders.every(({ name }) => name !== choice[key])
    );
  const unknown = Object.keys(choice).filter(isUnknown);
  if (unknown.length === 0) return choice;
  const [first] = unknown;
  say(
    `Choosing the kernels of ${
      counted(unknown.length, "shape")
    } anew, as ${path} names some that ` +
      `this version does not have, such as "${choice[first]}" for ${first}`,
  );
  return pick(choice, (key) => !unknown.includes(key));
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

/** The choices of other runs on this device. */
interface Cache {
  readonly path: string;
  readonly folder: string;
  readonly device: Device;
  readonly say: (text: string) => void;
}

/**
 * Adds to the cache what other runs have not added meanwhile, and returns what it has then, so that runs of one device
 * agree. If that fails, the next run races again.
 */
async function keep(
  raced: KernelChoice,
  { path, folder, device, say }: Cache,
): Promise<KernelChoice> {
  try {
    await Deno.mkdir(folder, { recursive: true });
    const others = await readKept(path, device, () => {}) || {};
    const now = { ...raced, ...withoutUnknown(others, path, () => {}) };
    await writeFileAtomic(path, encode(device, now));
    return now;
  } catch (error) {
    say(`Cannot keep the kernels for other runs: ${messageOf(error)}`);
    return raced;
  }
}
