/** A run without a run folder: where it pauses, and how it goes back. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { selectBackend } from "../../core/backend.ts";
import { foldIn } from "../../core/random.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor4D } from "../../core/tensor.ts";
import { openBatches } from "../../data/training_pictures.ts";
import { cartoonFaces } from "../../data/sources/cartoons.ts";
import { decodeCheckpoint } from "../../train/checkpoint.ts";
import { presetRun, type RunConfig } from "../../train/run/config.ts";
import { initState } from "../../train/state.ts";
import {
  firstCheckpoint,
  makeSession,
  type Session,
  stateOf,
  trainSession,
} from "../../studio/training/session.ts";

const PHOTOS = 12;

/** The tiniest networks, of three steps an epoch. */
function tiny(changes: Partial<RunConfig> = {}): RunConfig {
  const preset = presetRun("small");
  const model = { ...preset.model, height: 16, width: 16, widthFactor: 0.1 };
  return { ...preset, model, batch: 4, epochs: 4, ...changes };
}

async function open(config: RunConfig): Promise<Session> {
  await selectBackend("wasm", { threads: 1 });
  const checkpoint = firstCheckpoint(config, initState(config.seed, config));
  return makeSession({ name: "tiny", config, photos: PHOTOS, checkpoint });
}

/** Trains until a step at which `onStep` aborts, or to the end. */
async function trainOn(
  session: Session,
  onStep: (step: number, controller: AbortController) => void = () => {},
): Promise<{ readonly isOver: boolean; readonly said: string[]; readonly kept: number[] }> {
  const controller = new AbortController(), said: string[] = [], kept: number[] = [];
  const data = await openBatches(cartoonFaces({ count: PHOTOS }), {
    config: session.config,
    loading: { workers: 0, cache: "memory" as const },
    say: (text) => said.push(text),
  });
  const isOver = await trainSession(session, data, {
    signal: controller.signal,
    keepMs: Infinity,
    isAsked: () => false,
    say: (text) => said.push(text),
    onProgress: () => {},
    onSamples: (_, step) => onStep(step, controller),
    onKeep: ({ progress }) => Promise.resolve(void kept.push(progress.step)),
  });
  return { isOver, said, kept };
}

/** The numbers of a session's parameters. */
async function numbersOf({ checkpoint }: Session): Promise<Float32Array[]> {
  const { generator } = checkpoint.state.params;
  const leaves = Object.values(generator).flatMap((layer) => Object.values(layer)) as Tensor4D[];
  return await Promise.all(leaves.map(async (leaf) => await leaf.data() as Float32Array));
}

Deno.test("a session that pauses at the end of an epoch keeps that state, and goes on to the same bits", async () => {
  const config = tiny();
  const [whole, paused] = [await open(config), await open(config)];
  assertEquals((await trainOn(whole)).isOver, true);
  assertEquals(stateOf(whole, "finished").step, 12);
  // Samples are drawn at the end of every epoch: the pause comes when the report is under way.
  const first = await trainOn(paused, (step, controller) => step === 6 && controller.abort());
  assertEquals([first.isOver, first.kept.at(-1)], [false, 6]);
  assertEquals(stateOf(paused, "stopped"), {
    phase: "stopped",
    step: 6,
    epoch: 2,
    epochs: 4,
    steps: 12,
  });
  const saved = await decodeCheckpoint(paused.good[0].bytes.slice());
  assertEquals(saved.progress.next, { epoch: 2, index: 0 });
  disposeRecord(saved.state);
  assertEquals((await trainOn(paused)).isOver, true);
  assertEquals(await numbersOf(paused), await numbersOf(whole));
  assertEquals(paused.metrics.length, whole.metrics.length);
  for (const { checkpoint } of [whole, paused]) disposeRecord(checkpoint.state);
});

Deno.test("a session that diverges goes back three times, and then ends with a sentence", async () => {
  const adam = { ...tiny().adam, learningRate: 1e30 };
  const session = await open(tiny({ adam, rollback: true, epochs: 100 }));
  const said: string[] = [];
  const error = await trainOn(session).catch((error) => error);
  assert(error instanceof Error, `it ends: ${said}`);
  assertEquals(session.checkpoint.progress.rollbacks, 3);
  assertEquals(session.checkpoint.config.adam.learningRate, 1e30 / 8);
  assertMatch(error.message, /, after 3 times back$/);
  // Each time back is kept, so that a page that is closed goes on from there as a run of the command does.
  const { key } = initState(session.config.seed, session.config);
  const folded = [1001, 1002, 1003].reduce((key, child) => foldIn(key, child), key);
  assertEquals(await session.checkpoint.state.key.data(), await folded.data());
  disposeRecord(session.checkpoint.state);
});
