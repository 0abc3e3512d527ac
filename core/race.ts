/** Finds out which of several kernels is the fastest for a shape on the device at hand. */
import * as tf from "@tensorflow/tfjs";
import { OutOfMemoryError } from "./faults.ts";
import { convContest } from "./kernels/convolution/webgpu.ts";
import { productContest } from "./kernels/matrix_product/webgpu.ts";
import { compilePrograms } from "./kernels/webgpu/backend.ts";
import type { Contest, KernelChoice } from "./kernels/webgpu/choice.ts";
import { internals } from "./kernels/webgpu/internals.ts";
import { bind } from "./kernels/webgpu/replay.ts";
import { secondsOf } from "./kernels/webgpu/stopwatch.ts";
import { record, type Slot, tensorIn, type Trace } from "./kernels/webgpu/trace.ts";
import { foldIn, randomKey, randomNormal } from "./random.ts";
import type { Tensor } from "./tensor.ts";

/** How far from the first kernel's result another may be, as `‖a - b‖ / ‖b‖`: sums are rounded in another order. */
const TOLERANCE = 1e-4;

/** The part of the first kernel's time that another one may take to be chosen. */
const FASTER = 0.97;

/** What came of a kernel in a race. */
export interface Finisher {
  readonly name: string;
  /** Seconds that it takes; missing if the time was up before. */
  readonly seconds?: number;
  /** How far its result is from the first kernel's. */
  readonly apart?: number;
}

/** What came of a race. */
export interface RaceResult {
  readonly key: string;
  readonly flops: number;
  /** The kernels that the time was enough for. */
  readonly finishers: readonly Finisher[];
  /** The name of the kernel that is used without a race. */
  readonly usual: string;
  readonly winner: string;
}

/** The races for these keys, as far as they are of shapes that were computed before. */
export function contestsOf(keys: readonly string[]): Contest[] {
  return keys.map((key) => convContest(key) ?? productContest(key))
    .filter((contest) => contest !== undefined);
}

/**
 * Races the kernels of each contest on the current WebGPU device, and chooses the fastest of those whose results
 * are right. When the time is up, the first kernel is chosen; only a kernel that is computing then is waited for. The
 * largest shapes come first.
 */
export async function raceKernels(
  contests: readonly Contest[],
  { seconds, signal, onResult }: {
    readonly seconds: number;
    /** Ends the race at once. */
    readonly signal?: AbortSignal;
    readonly onResult?: (result: RaceResult) => void;
  },
): Promise<KernelChoice> {
  const end = performance.now() + seconds * 1000;
  const isTimeUp = () => signal?.aborted === true || performance.now() >= end;
  const choice: Record<string, string> = {};
  for (const contest of contests.toSorted((a, b) => b.flops - a.flops)) {
    const result = await race(contest, isTimeUp);
    choice[result.key] = result.winner;
    onResult?.(result);
  }
  return choice;
}

async function race(contest: Contest, isTimeUp: () => boolean): Promise<RaceResult> {
  const { key, flops, contenders: [{ name: usual }] } = contest;
  const finishers: Finisher[] = [];
  let inputs: Tensor[] = [];
  try {
    const areThere = !isTimeUp() && await unlessRefused(() => {
      inputs = tf.tidy(() =>
        contest.inputs.map((shape, i) => randomNormal(foldIn(randomKey(0), i), shape))
      );
      return true;
    });
    if (areThere) {
      for await (const finisher of run(contest, inputs, isTimeUp)) finishers.push(finisher);
    }
  } finally {
    tf.dispose(inputs);
  }
  return { key, flops, finishers, usual, winner: winnerOf(finishers, usual) };
}

/** Runs one kernel after the other, until the time is up. */
async function* run(
  { contenders }: Contest,
  inputs: readonly Tensor[],
  isTimeUp: () => boolean,
): AsyncGenerator<Finisher> {
  const backend = internals();
  let first: Trace | undefined;
  try {
    for (const { name, run } of contenders) {
      const compute = (): Tensor[] => {
        const info = run(backend, inputs);
        return info ? [tf.engine().makeTensorFromTensorInfo(info)] : [];
      };
      let computed: Trace | undefined;
      try {
        const finisher = await unlessRefused(async (): Promise<Finisher | undefined> => {
          if (isTimeUp()) return;
          await compilePrograms(backend, () => tf.tidy(() => void compute()));
          if (isTimeUp()) return;
          computed = record([], compute);
          const [result] = computed.outputs;
          if (result === undefined) return; // This device cannot.
          const commands = bind(computed.commands, new Map());
          await secondsOf(commands, { times: 0 }); // Warms up.
          if (isTimeUp()) return;
          const apart = await distance(result, (first ?? computed).outputs[0]);
          const isRight = apart <= TOLERANCE; // and not NaN
          const seconds = isRight ? await secondsOf(commands, { isTimeUp }) : undefined;
          return { name, apart, seconds };
        });
        if (finisher === undefined) continue;
        first ??= computed;
        yield finisher;
      } finally {
        if (computed !== first) computed?.arena.dispose();
      }
    }
  } finally {
    first?.arena.dispose();
  }
}

/** What `f` computes; `undefined` if the device refuses a program. */
async function unlessRefused<T>(f: () => T | Promise<T>): Promise<T | undefined> {
  const { device } = internals();
  const kinds = ["validation", "internal", "out-of-memory"] as const;
  kinds.forEach((kind) => device.pushErrorScope(kind));
  const [done] = await Promise.allSettled([Promise.resolve().then(f)]);
  const errors = await Promise.all(kinds.map(() => device.popErrorScope()));
  if (done.status === "rejected") {
    if (done.reason instanceof OutOfMemoryError) return undefined;
    throw done.reason;
  }
  return errors.every((error) => error === null) ? done.value : undefined;
}

/** `‖a - b‖ / ‖b‖` of the numbers in two buffers. */
async function distance(...slots: [Slot, Slot]): Promise<number> {
  const [apart, size] = tf.tidy(() => {
    const [a, b] = slots.map(tensorIn);
    return [tf.norm(tf.sub(a, b)), tf.norm(b)];
  });
  const [[a], [b]] = [await apart.data(), await size.data()];
  tf.dispose([apart, size]);
  return a / b;
}

/** The fastest, if it is clearly faster than the first one. */
function winnerOf(finishers: readonly Finisher[], first: string): string {
  const timed = finishers.filter(({ seconds }) => seconds !== undefined) as Required<Finisher>[];
  const own = timed.find(({ name }) => name === first);
  if (own === undefined) return first;
  const best = timed.reduce((a, b) => b.seconds < a.seconds ? b : a);
  return best.seconds < FASTER * own.seconds ? best.name : first;
}
