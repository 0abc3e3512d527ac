import { assert, assertEquals, assertNotEquals, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import {
  batch,
  type Cursor,
  type Dataset,
  type Element,
  fromArray,
  fromIndexed,
  type Image,
  type IndexedDataset,
  map,
  pipe,
  prefetch,
  repeat,
  shard,
  shuffle,
  take,
  tensors,
  toTensor,
  values,
} from "../../data/mod.ts";

/** Noted once: a change would give everybody's runs another order. */
const ORDER_OF_SEED_0 = [6, 7, 2, 3, 5, 1, 8, 4, 0, 9];

const START = { epoch: 0, index: 0 };

/** Numbers 0 … length - 1 without `at`, and what was asked of them. */
function stream(length: number, failAt = Infinity) {
  const seen = { opened: 0, read: 0, closed: 0 };
  async function* walk({ epoch, index }: Cursor = START): AsyncGenerator<Element<number>> {
    seen.opened++;
    try {
      for (let i = index; i < length; i++) {
        await Promise.resolve();
        if (i === failAt) throw new Error(`element ${i} is broken`);
        seen.read++;
        yield { value: i, next: { epoch, index: i + 1 } };
      }
    } finally {
      seen.closed++;
    }
  }
  const dataset: Dataset<number> = { length, walk };
  return { dataset, seen };
}

const collect = <T>(dataset: Dataset<T>, from?: Cursor) => Array.fromAsync(values(dataset, from));
const range = (length: number) => Array.from({ length }, (_, i) => i);
const ascending = (numbers: number[]) => numbers.toSorted((a, b) => a - b);

/** Asserts that walking on from each element's cursor gives what came after that element. */
async function assertResumes<T>(dataset: Dataset<T>, limit = Infinity) {
  const all: Element<T>[] = [];
  for await (const element of dataset.walk()) {
    all.push(element);
    if (all.length === limit) break;
  }
  assert(all.length > 1);
  for (const [i, { next }] of all.entries()) {
    const rest: T[] = [];
    for await (const value of values(dataset, next)) {
      if (rest.length === all.length - 1 - i) break;
      rest.push(value);
    }
    assertEquals(rest, all.slice(i + 1).map(({ value }) => value));
  }
}

/** Lets everything run that can run without another call. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

Deno.test("fromArray() walks its items in order, from any cursor, and reads them by index", async () => {
  const dataset = fromArray(["a", "b", "c"]);
  assertEquals(dataset.length, 3);
  assertEquals(await dataset.at(1), "b");
  assertEquals(await Array.fromAsync(dataset.walk()), [
    { value: "a", next: { epoch: 0, index: 1 } },
    { value: "b", next: { epoch: 0, index: 2 } },
    { value: "c", next: { epoch: 0, index: 3 } },
  ]);
  assertEquals(await collect(dataset, { epoch: 4, index: 2 }), ["c"]);
  assertEquals(await collect(dataset, { epoch: 4, index: 3 }), []);
});

Deno.test("a walk refuses a cursor that is not made of whole numbers", async () => {
  await assertRejects(
    () => collect(fromArray([1]), { epoch: 0, index: NaN }),
    RangeError,
    "cursor",
  );
  await assertRejects(() => collect(fromArray([1]), { epoch: -1, index: 0 }), RangeError, "cursor");
  assertThrows(() => fromIndexed(1.5, () => Promise.resolve(0)), RangeError, "1.5");
});

Deno.test("shuffle() gives every element once, in a new order every epoch", async () => {
  const dataset = pipe(fromArray(range(50)), shuffle({ seed: 7 }));
  const first = await collect(dataset);
  const second = await collect(dataset, { epoch: 1, index: 0 });
  assertNotEquals(first, range(50));
  assertNotEquals(first, second);
  assertEquals(ascending(first), range(50));
  assertEquals(ascending(second), range(50));
});

Deno.test("shuffle() gives the same order for the same seed on every machine, another for another seed", async () => {
  const order = (seed: number) => collect(pipe(fromArray(range(10)), shuffle({ seed })));
  assertEquals(await order(0), ORDER_OF_SEED_0);
  assertEquals(await order(0), await order(0));
  const orders = await Promise.all([0, 1, 2 ** 32, 2 ** 40].map(order));
  assertEquals(new Set(orders.map(String)).size, orders.length);
});

Deno.test("shuffle() puts each element in each place about equally often", async () => {
  const dataset = pipe(fromArray(range(4)), shuffle({ seed: 1 }));
  const counts = range(16).fill(0);
  const epochs = 4000;
  for (const epoch of range(epochs)) {
    for (const [place, value] of (await collect(dataset, { epoch, index: 0 })).entries()) {
      counts[place * 4 + value]++;
    }
  }
  const mean = epochs / 4, deviation = Math.sqrt(epochs * 3 / 16);
  for (const count of counts) assert(Math.abs(count - mean) < 5 * deviation, `${counts}`);
});

Deno.test("shuffle() of an indexed dataset reads only the elements that it gives", async () => {
  const read: number[] = [];
  const dataset = pipe(
    fromIndexed(20, (index) => {
      read.push(index);
      return Promise.resolve(index);
    }),
    shuffle({ seed: 3 }),
  );
  const rest = await collect(dataset, { epoch: 2, index: 15 });
  assertEquals(rest.length, 5);
  assertEquals(read, rest);
});

Deno.test("the shards of all ranks together are the batches of one", async () => {
  const whole = pipe(fromArray(range(50)), shuffle({ seed: 7 }));
  const together = await collect(pipe(whole, batch(3 * 4)));
  const own = range(3).map((rank) => pipe(whole, shard({ rank, count: 3 }, 4), batch(4)));
  const parts = await Promise.all(own.map((part) => collect(part)));
  assertEquals(own.map(({ length }) => length), [4, 4, 4]);
  assertEquals(together, range(4).map((i) => parts.flatMap((part) => part[i])));
});

Deno.test("shards of other numbers and sizes go on with all that was not taken, and nothing twice", async () => {
  const whole = pipe(fromArray(range(48)), shuffle({ seed: 7 }));
  const order = await collect(whole);
  const partsOf = (count: number, size: number) =>
    range(count).map((rank) => pipe(whole, shard({ rank, count }, size), batch(size)));
  for (const [count, size, other, otherSize] of [[2, 4, 3, 4], [4, 2, 1, 4], [3, 4, 2, 3]]) {
    for (const part of partsOf(count, size)) { // wherever the cursor is from
      const taken = (await Array.fromAsync(part.walk())).slice(0, 2);
      const rest = await Promise.all(
        partsOf(other, otherSize).map((part) => collect(part, taken[1].next)),
      );
      const left = order.slice(2 * count * size);
      const together = other * otherSize;
      const length = left.length - left.length % together;
      assertEquals(rest.flat(2).toSorted(), left.slice(0, length).toSorted());
    }
  }
});

Deno.test("a shard goes on behind the row in which any rank's cursor lies", async () => {
  const whole = fromArray(range(30));
  const parts = range(2).map((rank) => pipe(whole, shard({ rank, count: 2 }, 3), batch(3)));
  const [first] = await Array.fromAsync(parts[0].walk());
  assertEquals(await collect(parts[0], first.next), (await collect(parts[0])).slice(1));
  assertEquals(await collect(parts[1], first.next), (await collect(parts[1])).slice(1));
  const [end] = (await Array.fromAsync(parts[1].walk())).slice(-1);
  assertEquals(await collect(parts[0], end.next), []);
});

Deno.test("shard() refuses parts that there are not", () => {
  assertThrows(() => shard({ rank: 2, count: 2 }, 4), RangeError, "part 2 of 2");
  assertThrows(() => shard({ rank: 0, count: 0 }, 4), RangeError, "count");
  assertThrows(() => shard({ rank: 0, count: 1 }, 0), RangeError, "size");
});

Deno.test("shuffle() through a buffer gives every element once and reads one buffer ahead", async () => {
  const { dataset, seen } = stream(30);
  const shuffled = pipe(dataset, shuffle({ seed: 5, bufferSize: 8 }));
  const iterator = shuffled.walk()[Symbol.asyncIterator]();
  await iterator.next();
  assertEquals(seen.read, 9);
  await iterator.return?.();
  assertEquals(seen.closed, 1);
  const order = await collect(shuffled);
  assertNotEquals(order, range(30));
  assertEquals(ascending(order), range(30));
});

Deno.test("every combinator goes on from every cursor as if it had never stopped", async () => {
  const source = fromArray(range(11));
  await assertResumes(source);
  await assertResumes(pipe(source, shuffle({ seed: 1 })));
  await assertResumes(pipe(stream(11).dataset, shuffle({ seed: 1, bufferSize: 4 })));
  await assertResumes(pipe(source, shuffle({ seed: 1 }), map((x) => x * 2, { concurrency: 3 })));
  await assertResumes(pipe(source, shuffle({ seed: 1 }), batch(3, { dropRemainder: false })));
  await assertResumes(pipe(source, take(7), shuffle({ seed: 1 }), prefetch(2)));
  await assertResumes(pipe(source, shuffle({ seed: 1 }), batch(2), repeat(), prefetch(2)), 23);
  await assertResumes(pipe(source, shuffle({ seed: 1 }), repeat(), batch(4)), 23);
});

Deno.test("cursors stay right when elements are dropped and the rest is batched", async () => {
  const dropOdd = map((x: number) => {
    if (x % 2 === 1) throw new Error("odd");
    return x;
  }, { onError: () => {} });
  const dataset = pipe(fromArray(range(12)), shuffle({ seed: 2 }), dropOdd, batch(2), repeat());
  await assertResumes(dataset, 9);
});

Deno.test("map() keeps the order, whatever finishes first, and works on `concurrency` elements at a time", async () => {
  let running = 0, most = 0;
  const dataset = pipe(
    fromArray(range(9)),
    map(async (x) => {
      most = Math.max(most, ++running);
      for (let i = 0; i <= 2 - x % 3; i++) await settle();
      running--;
      return x * 10;
    }, { concurrency: 3 }),
  );
  assertEquals(dataset.length, 9);
  assertEquals(await collect(dataset), range(9).map((x) => x * 10));
  assertEquals(most, 3);
});

Deno.test("map() reads ahead at most `concurrency` elements", async () => {
  for (const concurrency of [1, 4]) {
    const { dataset, seen } = stream(100);
    const iterator = pipe(dataset, map((x) => x, { concurrency })).walk()[Symbol.asyncIterator]();
    await settle();
    assertEquals(seen.read, 0);
    await iterator.next();
    await settle();
    assertEquals(seen.read, concurrency);
    await iterator.return?.();
  }
});

Deno.test("map() reports failed elements to onError and leaves them out", async () => {
  const failures: [number, string][] = [];
  const dataset = pipe(
    fromArray(range(6)),
    map((x) => x % 3 === 1 ? Promise.reject(new Error(`no ${x}`)) : x, {
      concurrency: 2,
      onError: (value, error) => failures.push([value, (error as Error).message]),
    }),
  );
  assertEquals(dataset.length, undefined);
  assertEquals(await collect(dataset), [0, 2, 3, 5]);
  assertEquals(failures, [[1, "no 1"], [4, "no 4"]]);
});

Deno.test("map() without onError rejects in the failed element's place and closes the source", async () => {
  const { dataset, seen } = stream(10);
  const failing = map((x: number) => x >= 2 ? Promise.reject(new Error(`no ${x}`)) : x, {
    concurrency: 4,
  });
  const got: number[] = [];
  await assertRejects(
    async () => {
      for await (const value of values(pipe(dataset, failing))) got.push(value);
    },
    Error,
    "no 2",
  );
  assertEquals(got, [0, 1]);
  assertEquals(seen.closed, 1);
});

Deno.test("an error of the source comes through every combinator, after the elements before it", async () => {
  const combinators: ((dataset: Dataset<number>) => Dataset<unknown>)[] = [
    map((x) => x, { concurrency: 8, onError: () => {} }),
    shuffle({ seed: 1, bufferSize: 1 }),
    batch(1),
    take(9),
    repeat(),
    prefetch(8),
  ];
  for (const combinator of combinators) {
    const { dataset, seen } = stream(9, 4);
    let count = 0;
    await assertRejects(
      async () => {
        for await (const _ of combinator(dataset).walk()) count++;
      },
      Error,
      "element 4 is broken",
    );
    assertEquals([count, seen.closed], [combinator === combinators[1] ? 3 : 4, 1]); // the buffer holds one back
  }
});

Deno.test("leaving a walk early closes the source through every combinator, with work in flight", async () => {
  const { dataset, seen } = stream(1000);
  const finished: number[] = [];
  const slow = async (x: number) => {
    await settle();
    finished.push(x);
    return x;
  };
  const batches = pipe(
    dataset,
    shuffle({ seed: 1, bufferSize: 2 }),
    map(slow, { concurrency: 4 }),
    take(900),
    batch(5),
    repeat(),
    prefetch(2),
  );
  for await (const _ of batches.walk()) break;
  assertEquals([seen.opened, seen.closed], [1, 1]);
  const { length } = finished;
  await settle();
  assertEquals(finished.length, length); // nothing runs on behind the walk
});

Deno.test("leaving a walk early closes the source also when the work in flight fails", async () => {
  const { dataset, seen } = stream(1000);
  const failing = async (x: number) => {
    await settle();
    if (x > 0) throw new Error("too late to matter");
    return x;
  };
  const walk = pipe(dataset, map(failing, { concurrency: 4 }), prefetch(3)).walk();
  for await (const _ of walk) break;
  assertEquals(seen.closed, 1);
});

Deno.test("nothing is read before the first element is asked for, and then about one batch", async () => {
  const { dataset, seen } = stream(1000);
  const concurrency = 3, size = 10, ahead = 1;
  const batches = pipe(dataset, map((x) => x, { concurrency }), batch(size), prefetch(ahead));
  const iterator = batches.walk()[Symbol.asyncIterator]();
  await settle();
  assertEquals(seen.opened, 0);
  await iterator.next();
  await settle();
  assert(seen.read >= size);
  assert(seen.read <= size * (1 + ahead) + concurrency, `${seen.read}`);
  await iterator.return?.();
});

Deno.test("prefetch() makes up to `count` elements ahead, one at a time, and no more", async () => {
  const { dataset, seen } = stream(100);
  const iterator = pipe(dataset, prefetch(3)).walk()[Symbol.asyncIterator]();
  await iterator.next();
  await settle();
  assertEquals(seen.read, 4);
  await iterator.next();
  await settle();
  assertEquals(seen.read, 5);
  await iterator.return?.();
  assertEquals(await collect(pipe(stream(5).dataset, prefetch(3))), range(5));
  assertEquals(await collect(pipe(stream(5).dataset, prefetch(0))), range(5));
});

Deno.test("prefetch() begins no more elements once the consumer has left", async () => {
  const { dataset, seen } = stream(100);
  const slow = map(async (x: number) => {
    await settle();
    return x;
  });
  for await (const _ of pipe(dataset, slow, prefetch(10)).walk()) break;
  assertEquals(seen.read, 2); // the one that was given and the one that was on its way
});

Deno.test("prefetch() keeps an error until the consumer comes to it", async () => {
  const { dataset } = stream(9, 2);
  const iterator = pipe(dataset, prefetch(5)).walk()[Symbol.asyncIterator]();
  for (const expected of [0, 1]) {
    assertEquals((await iterator.next()).value?.value, expected);
    await settle();
  }
  await assertRejects(() => iterator.next(), Error, "element 2 is broken");
});

Deno.test("batch() groups elements and drops what does not fill a batch, unless told otherwise", async () => {
  const source = fromArray(range(7));
  const full = pipe(source, batch(3));
  assertEquals(full.length, 2);
  assertEquals(await collect(full), [[0, 1, 2], [3, 4, 5]]);
  const all = pipe(source, batch(3, { dropRemainder: false }));
  assertEquals(all.length, 3);
  assertEquals(await collect(all), [[0, 1, 2], [3, 4, 5], [6]]);
});

Deno.test("take() keeps the first elements, keeps `at`, and reads nothing behind them", async () => {
  const first = take(3)(fromArray(range(9)));
  assertEquals(first.length, 3);
  assertEquals(await first.at(2), 2);
  assertEquals(await collect(pipe(first, repeat(2))), [0, 1, 2, 0, 1, 2]);
  const { dataset, seen } = stream(9);
  assertEquals(await collect(pipe(dataset, take(3))), [0, 1, 2]);
  assertEquals([seen.read, seen.closed], [3, 1]);
  assertEquals(await collect(pipe(dataset, take(0))), []);
  assertEquals(await collect(pipe(dataset, take(99))), range(9));
});

Deno.test("repeat() goes on to the next epochs and counts them in the cursor", async () => {
  const dataset = pipe(fromArray(["a", "b"]), repeat(3));
  const elements = await Array.fromAsync(dataset.walk({ epoch: 1, index: 1 }));
  assertEquals(elements, [
    { value: "b", next: { epoch: 1, index: 2 } },
    { value: "a", next: { epoch: 2, index: 1 } },
    { value: "b", next: { epoch: 2, index: 2 } },
  ]);
});

Deno.test("repeat() fails on an epoch without elements instead of searching for ever", async () => {
  await assertRejects(
    () => collect(pipe(fromArray([]), repeat())),
    RangeError,
    "epoch 0 has no elements",
  );
  await assertRejects(
    () => collect(pipe(fromArray([1, 2]), batch(3), repeat())),
    RangeError,
    "no elements",
  );
});

Deno.test("combinators refuse numbers out of range in one sentence", () => {
  assertThrows(
    () => batch(0),
    RangeError,
    "The size of batch() must be a whole number of at least 1: current",
  );
  assertThrows(() => take(-1), RangeError, "take()");
  assertThrows(() => repeat(0.5), RangeError, "repeat()");
  assertThrows(() => prefetch(NaN), RangeError, "prefetch()");
  assertThrows(() => shuffle({ seed: -1 }), RangeError, "seed");
  assertThrows(() => shuffle({ seed: 1, bufferSize: 0 }), RangeError, "bufferSize");
  assertThrows(() => map((x) => x, { concurrency: 0 }), RangeError, "concurrency");
});

Deno.test("take() keeps the type of the elements and, of a dataset with `at`, its `at`", async () => {
  const files = fromArray([{ name: "a" }, { name: "b" }, { name: "c" }]);
  const names = pipe(files, take(2), map((file) => file.name.toUpperCase()));
  assertEquals(await collect(names), ["A", "B"]);
  const indexed: IndexedDataset<{ name: string }> = pipe(files, take(2));
  assertEquals((await indexed.at(1)).name, "b");
  const streamed: Dataset<number> = pipe(stream(5).dataset, take(1), map((x) => x + 1));
  assertEquals(await collect(streamed), [1]);
});

Deno.test("who leaves a walk early leaves no tensors behind", async () => {
  await tf.setBackend("cpu");
  const image = { width: 2, height: 1, data: new Uint8Array(6) };
  const images = pipe(fromArray(Array(12).fill(image)), batch(2));
  const labelled = map((image: readonly Image[]) => ({ images: toTensor(image), labels: [1] }), {
    concurrency: 3,
  });
  const before = tf.memory().numTensors;
  for await (const [batch] of values(pipe(images, tensors(), map((x) => [x]), prefetch(3)))) {
    await new Promise((resolve) => setTimeout(resolve, 20)); // The next three are ready.
    batch.dispose();
    break;
  }
  for await (const batch of values(pipe(images, labelled, prefetch(1)))) {
    batch.images.dispose();
    break;
  }
  assertEquals(tf.memory().numTensors, before);
});
