/** The worker of the page "Train": it owns the backend, the photos and the run, and tells the page how they are. */
/// <reference lib="dom" />
import "@tensorflow/tfjs-core/dist/register_all_gradients.js"; // which the slim tfjs of the bundle lacks
import * as tf from "@tensorflow/tfjs";
import { type BackendChoice, faultBehind, selectBackend } from "../../core/backend.ts";
import { messageOf } from "../../core/errors.ts";
import { DeviceError, DeviceLostError, OutOfMemoryError } from "../../core/faults.ts";
import { disposeRecord } from "../../core/record.ts";
import { counted, numbered } from "../../core/words.ts";
import { gridImage } from "../../data/images/grid.ts";
import { fromBlobs, type NamedBlob } from "../../data/sources/blobs.ts";
import type { PictureStore } from "../../data/pipeline/cache.ts";
import { cartoonFaces, CARTOONS } from "../../data/sources/cartoons.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { openBatches } from "../../data/training_pictures.ts";
import { decodeGenerator, encodeGenerator } from "../../models/generator_file.ts";
import { type Checkpoint, decodeCheckpoint } from "../../train/checkpoint.ts";
import { imagesPerStep, presetRun, type RunConfig } from "../../train/run/config.ts";
import { findClasses } from "../../train/run/classes.ts";
import { firstState } from "../../train/run/device_faults.ts";
import { forFewPhotos } from "../../train/run/few_photos.ts";
import { TrainingFailure } from "../../train/run/health.ts";
import { ofGenerator, type Origin, settingsFrom } from "../../train/run/origin.ts";
import { identityOf } from "../../train/run/same_data.ts";
import { generatorOf, stateShapes } from "../../train/state.ts";
import { failedPhase } from "../protocol.ts";
import { makePictures, pictureFiles } from "./pictures.ts";
import type { Message, Order } from "./protocol.ts";
import { decodeRun, encodeRun, type RunFile } from "./run_file.ts";
import {
  figuresOfSession,
  firstCheckpoint,
  makeSession,
  SAMPLES,
  type Session,
  stateOf,
  trainSession,
} from "./session.ts";
import { type KeptPictures, memoryStore, openStorage, type Storage } from "./storage.ts";

/** Time between what the browser keeps. */
const KEEP_MS = 60_000;

/** How long a worker that was ended, as by a reload, may take to be gone. */
const TURN_MS = 1000;

/** Time between reports on photos. */
const REPORT_MS = 100;

/** Broken photos that are named. */
const MOST_NAMED = 100;

/** Characters of a run's name; of four bytes each they are still fewer than a file name may have. */
const MOST_NAME = 50;

/** Columns of the samples. */
const COLUMNS = 8;

/** Transparent pixels between them. */
const GAP = 2;

const post = (message: Message) => (globalThis as unknown as Worker).postMessage(message);

let backend: BackendChoice;
let storage: Storage | undefined;
let files: readonly NamedBlob[] = [];
let photos: { readonly name: string; readonly source: Source } | undefined;
let opened: (Omit<RunFile, "checkpoint"> & { readonly checkpoint: Checkpoint }) | undefined;
let session: Session | undefined;
let controller: AbortController | undefined; // while it trains
/** The pictures of the newest run, which a pause leaves as they are. */
let held: { readonly pictures: KeptPictures; readonly store: PictureStore } | undefined;
/** Files that were asked for while it trains. */
const wanted: Extract<Order, { type: "save" }>["what"][] = [];

const steps: Readonly<Record<Order["type"], (order: never) => Promise<void>>> = {
  hello,
  files: (given: Extract<Order, { type: "files" }>) => {
    files = [...files.slice(0, given.at), ...given.files];
    return Promise.resolve();
  },
  photos: choose,
  start,
  open,
  goOn,
  pause: () => Promise.resolve(controller?.abort()),
  save,
  forget,
};

onmessage = async ({ data: order }: MessageEvent<Order>) => {
  try {
    await steps[order.type](order as never);
  } catch (error) {
    controller = undefined;
    const isUnbegun = session !== undefined && session.good.length === 0;
    if (isUnbegun) putBack();
    if (isUnbegun) await tellWaiting();
    await tellFailure(error);
  }
};

/** What was asked for cannot be done; the worker goes on. */
class Refusal extends Error {}

/** The page asked to stop before the first step. */
class Stop extends Refusal {}

async function refuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Refusal(messageOf(error), { cause: error });
  }
}

async function hello({ backend: wanted }: Extract<Order, { type: "hello" }>): Promise<void> {
  const isIsolated = globalThis.crossOriginIsolated;
  if (!isIsolated) tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  backend = await selectBackend(wanted as "auto", isIsolated ? {} : { threads: 1 });
  const isAlone = await takeTurn();
  storage = isAlone ? await openStorage() : undefined;
  const { name, device, gpu, threads } = backend;
  const notKept = !isAlone
    ? "Another tab of this browser has this page open: what this one trains is kept by Save alone."
    : storage === undefined
    ? "This browser keeps nothing for this page, as in a private window: Save keeps a run."
    : undefined;
  post({ type: "ready", backend: name, device, gpu, threads, isIsolated, notKept });
  await tellWaiting();
}

/** Whether this is the only worker that trains in the browser; it stays so until it ends. */
function takeTurn(): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const options = { signal: AbortSignal.timeout(TURN_MS) };
  navigator.locks.request("nash-training", options, () => {
    resolve(true);
    return new Promise(() => {});
  }).catch(() => resolve(false));
  return promise;
}

const say = (text: string) => post({ type: "note", text });

/** Tells the page which run could go on. */
async function tellWaiting(): Promise<void> {
  if (opened) {
    const { name, config, checkpoint: { progress: { step } } } = opened;
    const run = { name, step, data: config.data, needsPhotos: await needsPhotos(config) };
    return post({ type: "waiting", run });
  }
  if (session) { // Whether or not the browser could keep it, it is here as long as the page is.
    const { name, config, checkpoint: { progress: { step } } } = session;
    const { steps: total } = stateOf(session, "training");
    const keptAt = (await noteOf(session))?.at;
    const needed = await needsPhotos(config);
    return post({
      type: "waiting",
      run: { name, step, total, data: config.data, keptAt, needsPhotos: needed },
    });
  }
  const note = await storage?.note();
  if (note === undefined) return post({ type: "waiting" });
  const { name, step, total, data, at, identity } = note;
  const kept = await storage?.keptPictures();
  const isLost = data !== CARTOONS && kept?.identity !== identity;
  post({ type: "waiting", run: { name, step, total, data, keptAt: at, needsPhotos: isLost } });
}

/** What the browser has noted of a run, if it keeps it as it is. */
async function noteOf({ name, config, checkpoint: { progress: { step } } }: Session) {
  const note = await storage?.note();
  const isOfIt = note?.name === name && note.identity === config.identity && note.step === step;
  return isOfIt ? note : undefined;
}

async function needsPhotos(config: RunConfig): Promise<boolean> {
  if (config.data === CARTOONS) return false;
  return await picturesOf(config) === undefined;
}

/** The pictures of a run's photos, if they are there. */
async function picturesOf(config: RunConfig): Promise<KeptPictures | undefined> {
  const all = [held?.pictures, await storage?.keptPictures()];
  return all.find((pictures) =>
    pictures?.identity === config.identity && pictures?.framing === framingOf(config)
  );
}

/** What pictures depend on, besides their photos. */
function framingOf({ model, fit, zoom, focus, maxMegapixels }: RunConfig) {
  const { height, width, classes } = model;
  return JSON.stringify([height, width, fit, zoom, focus, maxMegapixels, classes]);
}

async function choose({ from }: Extract<Order, { type: "photos" }>): Promise<void> {
  const source = from === undefined ? cartoonFaces() : await refuse(fromBlobs(files));
  const name = from === CARTOONS ? `./${from}` : from ?? CARTOONS; // A folder may be called that.
  photos = { name, source };
  post({ type: "photos", text: sayPhotos(name, source.length), notes: source.notes ?? [] });
}

function sayPhotos(name: string, count: number): string {
  const number = count.toLocaleString("en");
  return name === CARTOONS
    ? `${number} cartoon faces`
    : `${number} ${numbered(count, "photo")} from ${name}`;
}

async function start(
  { preset, isFineTuned }: Extract<Order, { type: "start" }>,
): Promise<void> {
  if (photos === undefined) throw new Refusal("Choose photos first, or the cartoons");
  const { source, name: data } = photos;
  const { gpu } = backend;
  const origin = isFineTuned ? await fetchOrigin(preset === "quality") : undefined;
  const base = origin ? settingsFrom(origin, { gpu }) : presetRun(preset, { gpu });
  const identity = await identityOf(source);
  const { config } = forFewPhotos(
    { ...base, preset, data, identity, ...(origin && { from: origin.place }), evaluateEvery: 0 },
    { photos: source.length, isFineTuned },
  );
  const perStep = imagesPerStep(config);
  if (source.length < perStep) {
    throw new Refusal(
      `Cannot train on ${counted(source.length, "photo")}, as a step takes ${perStep}: choose more`,
    );
  }
  setAside();
  const state = await firstState(config, origin);
  if (origin) disposeRecord(origin.trained);
  const name = `${fileNameOf(data.replace(/^\.\/|\.zip$/gi, ""))}-${preset}`;
  session = makeSession({
    name,
    config,
    photos: source.length,
    checkpoint: firstCheckpoint(config, state),
  });
  await run(session);
}

/** A name that every file system can have, also with a preset and a step behind it. */
function fileNameOf(text: string): string {
  const name = text.normalize().replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "_").replace(/^[.-]+/, "");
  return [...name].slice(0, MOST_NAME).join("") || "photos";
}

/** The networks that come with Nash. */
async function fetchOrigin(isLarge: boolean): Promise<Origin> {
  const [file, place] = isLarge
    ? ["pretrained.safetensors", "pretrained"]
    : ["pretrained-48x40.safetensors", "pretrained-48x40"];
  const response = await fetch(file).catch((error) => {
    throw new Refusal(
      `Cannot load ${file}, as the server does not answer: start the studio again`,
      {
        cause: error,
      },
    );
  });
  if (!response.ok) {
    throw new Refusal(`Cannot load ${file}, as the server answers ${response.status}`);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return ofGenerator(place, decodeGenerator(bytes, { discriminator: true }));
}

/** Makes room for another run. */
function setAside(): void {
  for (const run of [session, opened]) if (run) disposeRecord(run.checkpoint.state);
  [session, opened] = [undefined, undefined];
}

/** Leaves a run as it was before it should go on; of a new one nothing is left. */
function putBack(): void {
  if (session!.checkpoint.progress.step === 0) return setAside();
  [session, opened] = [undefined, session];
}

/** Opens the file of a run. */
async function read(file: Blob, name: string): Promise<void> {
  const run = await refuse(decodeRun(file, name));
  // Of the shapes of the run's configuration: it trains by that.
  const decoded = decodeCheckpoint(run.checkpoint, stateShapes(run.config));
  const checkpoint = await refuse(decoded.catch((error) => {
    throw new Error(`Cannot open ${name}, as its checkpoint cannot be used: ${messageOf(error)}`, {
      cause: error,
    });
  }));
  setAside();
  opened = { ...run, checkpoint };
}

async function open({ file, name }: Extract<Order, { type: "open" }>): Promise<void> {
  await read(file, name);
  await tellWaiting();
}

async function goOn(): Promise<void> {
  if (session) return await run(session);
  if (opened === undefined) {
    const file = await storage?.run();
    if (file === undefined) throw new Refusal("There is no run to go on with");
    await read(file, "run.zip").catch((error) => {
      throw new Refusal(
        "The run that this browser keeps is damaged: forget it, and start again or open a saved run",
        { cause: error },
      );
    });
  }
  const { name, config, metrics, checkpoint } = opened!;
  const count = await countPhotos(opened!);
  session = makeSession({ name, config, photos: count, checkpoint, metrics });
  opened = undefined;
  await run(session);
}

/** The number of a run's photos, which must be kept, or chosen again. */
async function countPhotos({ name, config }: NonNullable<typeof opened>): Promise<number> {
  if (config.data === CARTOONS) return cartoonFaces().length;
  const pictures = await picturesOf(config);
  if (pictures) return pictures.names.length;
  if (photos === undefined) {
    throw new Refusal(`Choose the photos of this run first, which were called ${config.data}`);
  }
  if (await identityOf(photos.source) !== config.identity) {
    throw new Refusal(
      `These are not the photos of ${name}: their number, names or sizes differ; choose those that it began with`,
    );
  }
  return photos.source.length;
}

/** Trains until the page asks for a pause, or to the end. */
async function run(session: Session): Promise<void> {
  const { name, config } = session;
  const { height, width } = config.model;
  const faces = sayPhotos(config.data, session.photos);
  const start = config.from === undefined ? "" : `, from the weights that come with Nash`;
  const about = `${faces}, ${height}x${width}, batches of ${config.batch}${start}`;
  post({ type: "begin", name, about });
  const kept = await noteOf(session);
  if (kept) post({ type: "kept", step: kept.step });
  controller = new AbortController();
  const { signal } = controller;
  const pictures = await openPictures(config, signal);
  const data = await openBatches(pictures.files, {
    config: { ...config, batch: imagesPerStep(config) },
    say: () => {}, // Broken ones are known.
    loading: { workers: 0, cache: pictures.store },
  });
  if (signal.aborted) throw new Stop();
  post({
    type: "progress",
    state: stateOf(session, "training"),
    figures: figuresOfSession(session),
  });
  const end = await trainSession(session, data, {
    signal,
    keepMs: KEEP_MS,
    say,
    onProgress: (state, figures) => post({ type: "progress", state, figures }),
    onSamples: (images, step) => postSamples(images, step, config),
    onKeep: async () => {
      await keep(session);
      for (const what of wanted.splice(0)) await sendFile(session, what);
    },
    isAsked: () => wanted.length > 0,
  }).then((isOver) => ({ phase: isOver ? "finished" : "stopped" } as const), (error) => {
    if (!(error instanceof TrainingFailure) || session.good.length === 0) throw error;
    return { phase: failedPhase(error.message), why: error.message };
  });
  controller = undefined;
  for (const what of wanted.splice(0)) await sendFile(session, what); // Those asked for after the last step.
  await tellWaiting();
  const state = { ...stateOf(session, end.phase), ...end };
  const figures = state.why ? undefined : figuresOfSession(session); // Curves show how it came.
  post({ type: "ended", state, figures });
}

/** The pictures of a run's photos, made unless they are kept. Cartoons are drawn as they are needed. */
async function openPictures(config: RunConfig, signal: AbortSignal) {
  if (config.data === CARTOONS) return { store: memoryStore(), files: cartoonFaces() };
  const { height, width } = config.model;
  const size = height * width * 3;
  const openStore = (count: number) => storage?.pictures(count, size).catch(() => undefined);
  let pictures = await picturesOf(config);
  let store = pictures && pictures === held?.pictures ? held.store : undefined;
  if (pictures && !store) store = await openStore(pictures.names.length);
  if (!pictures || !store) {
    held = undefined;
    await storage?.keepPictures(undefined);
    if (photos === undefined) {
      throw new Refusal(`Choose the photos of this run again, which were called ${config.data}`);
    }
    const { classes } = config.model;
    const { files } = classes
      ? await refuse(findClasses(photos.source, { known: classes, place: "the run" }))
      : { files: photos.source };
    const count = files.length, file = await openStore(count);
    store = file ?? memoryStore();
    let toldAt = -Infinity;
    const onProgress = (done: number) => {
      if (performance.now() - toldAt < REPORT_MS && done < count) return;
      toldAt = performance.now();
      post({ type: "preparing", done, count });
    };
    const identity = config.identity!;
    pictures = {
      ...await makePictures(files, { config, identity, store, signal, onProgress }),
      framing: framingOf(config),
    };
    if (signal.aborted) throw new Stop();
    if (file?.isWhole) await storage?.keepPictures(pictures).catch(() => {});
    if (storage && !await storage.keptPictures()) {
      say("The browser has no room for the pictures: after a reload, choose the photos again");
    }
  }
  held = { pictures, store };
  const { broken, names } = pictures;
  if (broken.length > 0) {
    const some = broken.slice(0, MOST_NAMED).map(([index, why]) => `${names[index]}: ${why}`);
    post({ type: "broken", count: broken.length, some });
  }
  const usable = names.length - broken.length, perStep = imagesPerStep(config);
  if (usable < perStep) {
    throw new Refusal(
      `Cannot train, as ${usable} of ${
        counted(names.length, "photo")
      } can be read and a step takes ${perStep}: ` +
        "choose others",
    );
  }
  return { store, files: pictureFiles(pictures) };
}

function postSamples(images: Float32Array, step: number, { model }: RunConfig): void {
  const { height, width } = model;
  const pixels = new Uint8Array(images.length / 3 * 4).fill(255);
  for (let from = 0, to = 0; from < images.length; from += 3, to += 4) {
    for (let c = 0; c < 3; c++) pixels[to + c] = Math.round(255 * images[from + c]);
  }
  const layout = {
    count: SAMPLES,
    height,
    width,
    channels: 4,
    columns: COLUMNS,
    gap: GAP,
  } as const;
  const grid = gridImage(pixels, layout);
  post({ type: "samples", step, width: grid.width, height: grid.height, pixels: grid.data });
}

/** The file of a run at its newest good checkpoint. */
async function runFile({ name, config, metrics, good: [{ progress, bytes }] }: Session) {
  return await encodeRun({ name, config, metrics, checkpoint: bytes }, progress.step);
}

/** Keeps a run in the browser, if it can. */
async function keep(session: Session): Promise<void> {
  if (storage === undefined) return;
  const { name, config: { data, identity }, good: [{ progress: { step } }] } = session;
  const { steps: total } = stateOf(session, "training");
  try {
    const note = { name, data, identity, step, total, at: Date.now() };
    await storage.keepRun(await runFile(session), note);
    post({ type: "kept", step });
  } catch (error) {
    post({ type: "notKept", why: messageOf(error) });
  }
}

/** Sends a file of the run: while it trains, of the next state. */
async function save({ what }: Extract<Order, { type: "save" }>): Promise<void> {
  if (session === undefined) throw new Refusal("There is nothing to save yet");
  if (controller) wanted.push(what);
  else await sendFile(session, what);
}

async function sendFile(session: Session, what: (typeof wanted)[number]): Promise<void> {
  const { name, good: [{ progress: { step }, bytes }] } = session;
  if (what === "run") {
    return post({ type: "file", what, name: `${name}.zip`, blob: await runFile(session) });
  }
  const { state, config } = await decodeCheckpoint(bytes.slice());
  const file = await encodeGenerator({
    network: generatorOf(state),
    config: config.model,
    metadata: { step: String(step), training: JSON.stringify(config) },
  });
  disposeRecord(state);
  post({ type: "file", what, name: `${name}-${step}.safetensors`, blob: new Blob([file]) });
}

async function forget(): Promise<void> {
  if (controller) throw new Refusal("Pause first");
  setAside();
  held = undefined;
  await storage?.clear();
  post({ type: "waiting" });
}

/** Tells why something failed, in a sentence. */
async function tellFailure(error: unknown): Promise<void> {
  if (error instanceof Stop) return post({ type: "unbegun" });
  if (error instanceof Refusal) return post({ type: "refused", why: error.message });
  if (error instanceof TrainingFailure) {
    return post({ type: "refused", why: `Cannot go on, as ${error.message}` });
  }
  const fault = await faultBehind(error).catch(() => error);
  post({ type: "failed", why: `Cannot go on: ${reasonOf(fault)}` });
}

function reasonOf(fault: unknown): string {
  if (fault instanceof OutOfMemoryError) {
    return `there is not enough memory for ${fault.what}; close other tabs, or start again with a smaller preset`;
  }
  if (fault instanceof DeviceLostError) return `the GPU was lost (${fault.reason})`;
  if (fault instanceof DeviceError) {
    return `the GPU refused an operation (${fault.reason}); update its driver`;
  }
  return messageOf(fault);
}
