import { assert, assertEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { disposeRecord, flattenRecord } from "../../core/record.ts";
import type { Scalar, Tensor4D } from "../../core/tensor.ts";
import { type Cursor, type Dataset, type Element, START } from "../../data/pipeline/dataset.ts";
import { ARTICLE_MODEL } from "../../models/config.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { type Report, train, type TrainOptions } from "../../train/loop.ts";
import { type GanState, initState } from "../../train/state.ts";
import type { StepConfig } from "../../train/config.ts";
import { makeTrainStep, type TrainStep } from "../../train/step.ts";
import { bitsOf, memory, randomTensor, testOnBackends } from "../_backends.ts";

/** A state of two numbers: what the batches sum up to, and the count of steps. */
type FakeState = { readonly sum: Scalar; readonly step: Scalar };

const fakeState = (step = 0): GanState =>
  ({
    sum: tf.scalar(0),
    step: tf.scalar(step, "int32"),
  } satisfies FakeState) as unknown as GanState;

/** Adds the batch to the sum. The losses are the batch's value and its tenth. */
const fakeStep: TrainStep = (state, { images }) =>
  tf.tidy(() => {
    const { sum, step } = state as unknown as FakeState;
    const value = tf.sum(images) as Scalar;
    const next = { sum: tf.add(sum, value), step: tf.add(step, tf.scalar(1, "int32")) };
    return {
      state: next as unknown as GanState,
      losses: { generator: value.clone(), discriminator: tf.div(value, 8) as Scalar },
    };
  });

const sumOf = async ({ state }: Report) => (await (state as unknown as FakeState).sum.data())[0];

/** Epochs of `length` batches of one number each: epoch e holds 100 e, 100 e + 1, and so on. */
function numbers(length: number | ((epoch: number) => number)) {
  const batches: Tensor4D[] = [];
  let opened = 0, closed = 0;
  async function* walk({ epoch, index }: Cursor = START): AsyncGenerator<Element<Tensor4D>> {
    opened++;
    try {
      const count = typeof length === "number" ? length : length(epoch);
      for (let i = index; i < count; i++) {
        const value = tf.tensor4d([100 * epoch + i], [1, 1, 1, 1]);
        batches.push(value);
        yield await Promise.resolve({ value, next: { epoch, index: i + 1 } });
      }
    } finally {
      closed++;
    }
  }
  const data: Dataset<Tensor4D> = { walk };
  return { data, batches, isClosed: () => opened > 0 && opened === closed };
}

/** What is left of a report when the loop has gone on. */
type Note = Omit<Report, "state" | "losses"> & { readonly generator: number[] };

/** Runs the loop to its end, disposes of the last state, and fails if any tensor but `initial`'s is left. */
async function follow(
  { data, batches, isClosed }: ReturnType<typeof numbers>,
  options: Partial<TrainOptions> & Pick<TrainOptions, "epochs">,
  initial = fakeState(),
): Promise<Note[]> {
  const before = memory();
  const bits = await Promise.all(flattenRecord(initial).map(([, tensor]) => bitsOf(tensor)));
  const notes: Note[] = [];
  let last: Report | undefined;
  for await (const report of train(initial, data, { step: fakeStep, ...options })) {
    const { losses, step, epoch, epochEnded, next } = report;
    for (const { generator, discriminator } of losses) assertEquals(discriminator, generator / 8);
    notes.push({ step, epoch, epochEnded, next, generator: losses.map((loss) => loss.generator) });
    last = report;
  }
  if (last) {
    assertEquals((await (last.state.step as Scalar).data())[0], last.step);
    if (last.state !== initial) disposeRecord(last.state);
  }
  assert(batches.every((batch) => batch.isDisposed), "a batch is left");
  assert(isClosed() || notes.length === 0, "the data is still open");
  assertEquals(memory(), before);
  const after = await Promise.all(flattenRecord(initial).map(([, tensor]) => bitsOf(tensor)));
  assertEquals(after, bits, "the initial state has changed");
  return notes;
}

const lossesOf = (notes: readonly Note[]) => notes.flatMap(({ generator }) => generator);
const TINY_BACKENDS = { backends: ["wasm", "cpu"] as const };

for (const reportMs of [0, 1, 1e9, undefined]) {
  testOnBackends("train() prepares a compiled step once, for its first batch", async () => {
    const calls: string[] = [];
    const step = Object.assign(
      (...args: Parameters<TrainStep>) => {
        calls.push("step");
        return fakeStep(...args);
      },
      {
        prepare: async (_: GanState, { images }: { images: Tensor4D }) => {
          calls.push(`prepare ${images.shape}`);
          await Promise.resolve();
        },
      },
    );
    await follow(numbers(2), { step, epochs: 2 });
    assertEquals(calls, ["prepare 1,1,1,1", "step", "step", "step", "step"]);
  });

  testOnBackends(
    `train() with reportMs ${reportMs} reports every step once, in order, and every end of an epoch`,
    async () => {
      const notes = await follow(numbers(4), { epochs: 3, reportMs });
      assertEquals(lossesOf(notes), [0, 1, 2, 3, 100, 101, 102, 103, 200, 201, 202, 203]);
      const ends = notes.filter(({ epochEnded }) => epochEnded);
      assertEquals(
        ends.map(({ step, epoch, next }) => ({ step, epoch, next })),
        [0, 1, 2].map((epoch) => ({
          step: 4 * (epoch + 1),
          epoch,
          next: { epoch: epoch + 1, index: 0 },
        })),
      );
      assertEquals(notes.at(-1)?.epochEnded, true);
      let steps = 0;
      for (const { step, epoch, epochEnded, next, generator } of notes) {
        assertEquals(step, steps += generator.length);
        if (!epochEnded) assertEquals(next, { epoch, index: step - 4 * epoch });
      }
      if (reportMs === 1e9) assertEquals(notes.length, 3);
      if (reportMs === 0) assertEquals(notes.length, 3 * (4 + 1));
    },
    TINY_BACKENDS,
  );
}

testOnBackends("train() hands every state on to the next step", async () => {
  const { data } = numbers(3);
  const sums: number[] = [];
  for await (const report of train(fakeState(), data, { step: fakeStep, epochs: 2, reportMs: 0 })) {
    if (!report.epochEnded) sums.push(await sumOf(report));
  }
  assertEquals(sums, [0, 1, 3, 103, 204, 306]);
}, TINY_BACKENDS);

testOnBackends(
  "train() ends after so many steps, and knows whether the epoch ends with them",
  async () => {
    const within = await follow(numbers(4), { epochs: 3, steps: 6, reportMs: 1e9 });
    assertEquals(within.map(({ step, epochEnded }) => [step, epochEnded]), [[4, true], [6, false]]);
    assertEquals(within[1].next, { epoch: 1, index: 2 });
    assertEquals(lossesOf(within), [0, 1, 2, 3, 100, 101]);
    const whole = await follow(numbers(4), { epochs: 3, steps: 8, reportMs: 1e9 });
    assertEquals(whole.map(({ step, epochEnded }) => [step, epochEnded]), [[4, true], [8, true]]);
    assertEquals(whole[1].next, { epoch: 2, index: 0 });
  },
  TINY_BACKENDS,
);

testOnBackends("train() counts the steps and epochs of before a resumed run", async () => {
  const from = { epoch: 1, index: 1 };
  const notes = await follow(numbers(4), { epochs: 3, steps: 8, from }, fakeState(5));
  assertEquals(lossesOf(notes), [101, 102, 103]);
  assertEquals(notes.at(-1)?.step, 8);
  const none = [
    await follow(numbers(4), { epochs: 1, from: { epoch: 1, index: 0 } }, fakeState(4)),
    await follow(numbers(4), { epochs: 3, steps: 4, from: { epoch: 1, index: 0 } }, fakeState(4)),
  ];
  assertEquals(none, [[], []]);
}, TINY_BACKENDS);

testOnBackends("train() goes on from every cursor with exactly the remaining batches", async () => {
  const all = await follow(numbers(3), { epochs: 2, reportMs: 0 });
  for (const [i, { step, next }] of all.entries()) {
    const rest = await follow(numbers(3), { epochs: 2, reportMs: 0, from: next }, fakeState(step));
    assertEquals(lossesOf(rest), lossesOf(all.slice(i + 1)));
    assertEquals(rest.at(-1)?.step, next.epoch < 2 ? 6 : undefined);
  }
}, TINY_BACKENDS);

testOnBackends(
  "train() resumed behind the last batch of an epoch reports its end, with no loss",
  async () => {
    const notes = await follow(
      numbers(3),
      { epochs: 1, from: { epoch: 0, index: 3 } },
      fakeState(3),
    );
    assertEquals(notes, [
      { step: 3, epoch: 0, epochEnded: true, next: { epoch: 1, index: 0 }, generator: [] },
    ]);
  },
  TINY_BACKENDS,
);

testOnBackends("train() that is aborted during a step reports it and ends", async () => {
  const controller = new AbortController();
  let steps = 0;
  const step: TrainStep = (state, batch) => {
    if (++steps === 6) controller.abort();
    return fakeStep(state, batch);
  };
  const { signal } = controller;
  const notes = await follow(numbers(4), { epochs: 9, step, signal, reportMs: 1e9 });
  assertEquals(notes.map(({ step, epochEnded }) => [step, epochEnded]), [[4, true], [6, false]]);
  assertEquals(notes[1].next, { epoch: 1, index: 2 });
}, TINY_BACKENDS);

testOnBackends(
  "train() that is aborted during a report takes no step more, and reports once more",
  async () => {
    for (const at of [2, 3]) { // Behind the second and the last batch.
      const { data, batches } = numbers(3);
      const controller = new AbortController();
      const { signal } = controller;
      const options = { step: fakeStep, epochs: 9, reportMs: 0, signal };
      const after: Report[] = [];
      for await (const report of train(fakeState(), data, options)) {
        if (signal.aborted) after.push(report);
        if (report.step === at) controller.abort();
      }
      assertEquals(after.map(({ step, losses }) => [step, losses]), [[at, []]]);
      assertEquals(after[0].epochEnded, at === 3);
      assertEquals(after[0].next, at === 3 ? { epoch: 1, index: 0 } : { epoch: 0, index: 2 });
      assertEquals(await sumOf(after[0]), at === 3 ? 3 : 1);
      assert(batches.every((batch) => batch.isDisposed));
    }
  },
  TINY_BACKENDS,
);

testOnBackends("train() that is aborted before the first step reports nothing", async () => {
  const signal = AbortSignal.abort();
  assertEquals(await follow(numbers(3), { epochs: 1, signal }), []);
  const controller = new AbortController();
  const source = numbers(3);
  const data: Dataset<Tensor4D> = {
    walk(from) {
      controller.abort(); // While the first batch is read.
      return source.data.walk(from);
    },
  };
  const notes = await follow({ ...source, data }, { epochs: 1, signal: controller.signal });
  assertEquals(notes, []);
}, TINY_BACKENDS);

testOnBackends(
  "train() that is left early leaves the last state to its consumer, and nothing else",
  async () => {
    const { data, batches, isClosed } = numbers(4);
    const initial = fakeState();
    const before = memory();
    let last: Report | undefined;
    for await (const report of train(initial, data, { step: fakeStep, epochs: 2, reportMs: 0 })) {
      last = report;
      if (report.step === 3) break;
    }
    assert(isClosed() && batches.every((batch) => batch.isDisposed));
    assertEquals(await sumOf(last!), 0 + 1 + 2);
    disposeRecord(last!.state);
    assertEquals(memory(), before);
    assert(!initial.step.isDisposed);
  },
  TINY_BACKENDS,
);

testOnBackends("train() frees a reported state when it goes on", async () => {
  const { data } = numbers(2);
  const states: GanState[] = [];
  for await (
    const { state } of train(fakeState(), data, { step: fakeStep, epochs: 1, reportMs: 0 })
  ) {
    states.push(state);
  }
  assertEquals(states.map(({ step }) => step.isDisposed), [true, false, false]);
  assert(states[1] === states[2]); // The last step, and the end of the epoch.
}, TINY_BACKENDS);

testOnBackends("train() refuses data without a batch, and leaks nothing", async () => {
  const message = "Cannot train as an epoch of the data holds no whole batch: give more images";
  const initial = fakeState();
  const before = memory();
  const all = (length: number | ((epoch: number) => number)) =>
    Array.fromAsync(train(initial, numbers(length).data, { step: fakeStep, epochs: 2 }));
  await assertRejects(() => all(0), RangeError, message);
  assertEquals(memory(), before);
  await assertRejects(() => all((epoch) => epoch === 0 ? 2 : 0), RangeError, message);
}, TINY_BACKENDS);

testOnBackends("train() passes on what the data and the step throw", async () => {
  const broken: Dataset<Tensor4D> = {
    async *walk() {
      yield { value: tf.zeros([1, 1, 1, 1]) as Tensor4D, next: { epoch: 0, index: 1 } };
      throw await Promise.resolve(new Error("the disk is gone"));
    },
  };
  const run = (data: Dataset<Tensor4D>, step: TrainStep) =>
    Array.fromAsync(train(fakeState(), data, { step, epochs: 1 }));
  await assertRejects(() => run(broken, fakeStep), Error, "the disk is gone");
  const { data, isClosed } = numbers(2);
  const failing: TrainStep = () => {
    throw new Error("no such kernel");
  };
  await assertRejects(() => run(data, failing), Error, "no such kernel");
  assert(isClosed());
}, TINY_BACKENDS);

// --- the real step ---

const CONFIG: StepConfig = {
  model: { ...ARTICLE_MODEL, height: 16, width: 16, widthFactor: 1 / 16, noiseSize: 8 },
  adam: ARTICLE_ADAM,
  loss: "bce",
};

/** Epochs of five batches that are the same in every epoch. */
const pictures: Dataset<Tensor4D> = {
  async *walk({ epoch, index } = START) {
    for (let i = index; i < 5; i++) {
      const value = tf.tidy(() => tf.abs(randomTensor<Tensor4D>(i, [3, 16, 16, 3])));
      yield await Promise.resolve({ value, next: { epoch, index: i + 1 } });
    }
  },
};

testOnBackends("train() holds as many tensors after 20 steps as after 5", async () => {
  const initial = initState(1, CONFIG);
  const before = memory();
  const held: ReturnType<typeof memory>[] = [];
  let last: Report | undefined;
  const options = { step: makeTrainStep(CONFIG), epochs: 4 };
  for await (const report of train(initial, pictures, options)) {
    if (report.epochEnded) held.push(memory());
    last = report;
  }
  assertEquals([last?.step, held.length], [20, 4]);
  const leaves = flattenRecord(initial).length;
  assertEquals(held, Array(4).fill(held[0]));
  assertEquals(held[0].numTensors, before.numTensors + leaves);
  disposeRecord(last!.state);
  assertEquals(memory(), before);
}, { backends: ["wasm"] });

testOnBackends("train() of two halves ends in the bits of the whole", async () => {
  const run = async (initial: GanState, options: Pick<TrainOptions, "steps" | "from">) => {
    let last: Report | undefined;
    const losses: number[] = [];
    const step = makeTrainStep(CONFIG);
    for await (const report of train(initial, pictures, { step, epochs: 2, ...options })) {
      losses.push(
        ...report.losses.flatMap(({ generator, discriminator }) => [generator, discriminator]),
      );
      last = report;
    }
    return { losses, next: last!.next, state: last!.state };
  };
  const whole = await run(initState(2, CONFIG), {});
  const first = await run(initState(2, CONFIG), { steps: 3 });
  const second = await run(first.state, { from: first.next });
  assertEquals([...first.losses, ...second.losses], whole.losses);
  const expected = new Map(flattenRecord(whole.state));
  for (const [path, tensor] of flattenRecord(second.state)) {
    assertEquals(await bitsOf(tensor), await bitsOf(expected.get(path)!), path);
  }
}, { backends: ["wasm"] });

testOnBackends("train() frees its states, batches and losses where a step fails", async () => {
  const before = memory();
  const { data, batches } = numbers(5);
  const initial = fakeState();
  for (const failing of [1, 3]) {
    let count = 0;
    const step: TrainStep = (state, batch) => {
      if (++count === failing) throw new Error("no step");
      return fakeStep(state, batch);
    };
    const loop = train(initial, data, { step, epochs: 1, reportMs: Infinity });
    await assertRejects(() => Array.fromAsync(loop), Error, "no step");
  }
  assert(batches.every((batch) => batch.isDisposed), "a batch is left");
  disposeRecord(initial);
  assertEquals(memory(), before);
}, TINY_BACKENDS);

testOnBackends("train() lets a timer have its turn while all data is there already", async () => {
  const stopping = new AbortController();
  const timer = setTimeout(() => stopping.abort(), 100);
  const { data } = numbers(30_000); // seconds of work
  let last: Report | undefined;
  const options = { step: fakeStep, epochs: 1, signal: stopping.signal };
  for await (const report of train(fakeState(), data, options)) last = report;
  clearTimeout(timer);
  if (last) disposeRecord(last.state);
  assert(stopping.signal.aborted, "the timer has not run");
}, TINY_BACKENDS);

testOnBackends("train() reports the steps before the data failed, and fails then", async () => {
  const before = memory();
  const { data } = numbers(5);
  const failing: Dataset<Tensor4D> = {
    ...data,
    async *walk(from) {
      let count = 0;
      for await (const element of data.walk(from)) {
        if (++count === 4) {
          element.value.dispose();
          throw new Error("no data");
        }
        yield element;
      }
    },
  };
  const initial = fakeState();
  const reports: [number, boolean, unknown][] = [];
  await assertRejects(
    async () => {
      const options = { step: fakeStep, epochs: 1, reportMs: Infinity };
      for await (const { step, epochEnded, error } of train(initial, failing, options)) {
        reports.push([step, epochEnded, (error as Error).message]);
      }
    },
    Error,
    "no data",
  );
  assertEquals(reports, [[3, false, "no data"]]);
  disposeRecord(initial);
  assertEquals(memory(), before);
}, TINY_BACKENDS);

testOnBackends("train() ends at its signal although the data keep it waiting", async () => {
  const before = memory();
  const { data } = numbers(5);
  const stopping = new AbortController();
  const { promise: late, resolve: comes } = Promise.withResolvers<void>();
  const waiting: Dataset<Tensor4D> = {
    ...data,
    async *walk(from) {
      let count = 0;
      for await (const element of data.walk(from)) {
        if (++count === 3) {
          setTimeout(() => stopping.abort(), 50);
          await late;
        }
        yield element;
      }
    },
  };
  const initial = fakeState();
  const steps: number[] = [];
  const options = { step: fakeStep, epochs: 1, reportMs: Infinity, signal: stopping.signal };
  for await (const { state, step, epochEnded } of train(initial, waiting, options)) {
    steps.push(step);
    assertEquals(epochEnded, false);
    disposeRecord(state);
  }
  assertEquals(steps, [2]);
  comes();
  await new Promise((resolve) => setTimeout(resolve, 20));
  disposeRecord(initial);
  assertEquals(memory(), before);
}, TINY_BACKENDS);
