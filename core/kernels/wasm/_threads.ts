/**
 * Kernels on several threads. A call is split into chunks, whose number does not depend on the number of threads; the
 * main thread and its workers take chunks until none is left. Each chunk writes to its own memory, so the result is
 * bit-identical for any number of threads.
 */

/** A kernel: its arguments, then the chunk's `from`, `end` and number, and the number of the thread. */
export type ChunkKernel = (...args: number[]) => void;

/** The chunks of a call: `count` units, `per` of them per chunk. */
export interface Chunks {
  readonly count: number;
  readonly per: number;
}

/** What the threads share besides the heap. */
export interface SharedJob {
  /** The state, and the job's numbers; {@linkcode makeThread} names them. */
  readonly control: Int32Array<ArrayBufferLike>;
  /** The kernel's arguments. */
  readonly values: Float64Array<ArrayBufferLike>;
}

/** More than any kernel's arguments. */
const MAX_ARGUMENTS = 32;

/** Marks a job without remaining chunks. */
export function sharedJob(): SharedJob {
  return {
    control: new Int32Array(new SharedArrayBuffer(64)),
    values: new Float64Array(new SharedArrayBuffer(8 * MAX_ARGUMENTS)),
  };
}

/** The code of a thread, 0 being the main one. Workers run its source, so it may use only its arguments. */
export function makeThread(
  { control, values }: SharedJob,
  kernels: readonly ChunkKernel[],
  thread: number,
) {
  /** Remaining chunks, busy workers, jobs so far, failures in the job, whether to end. */
  const LEFT = 0, BUSY = 1, JOBS = 2, FAILURES = 3, STOPPED = 4;
  /** The job. */
  const KERNEL = 5, ARGUMENTS = 6, COUNT = 7, PER = 8, CHUNKS = 9;
  const SPINS = 1000; // 0.1 to 0.2 ms: kernels follow each other closely, and waking a thread takes about as long.
  const mayNotSleep = "document" in globalThis; // The main thread of a page.
  const pause = (Atomics as { pause?: () => void }).pause ?? (() => {});

  /** Waits until `isOver`: first spinning, then sleeping until `control[index]` changes. */
  const wait = (isOver: () => boolean, index: number, ms?: number) => {
    for (let spins = 0; spins < SPINS; spins++) {
      if (isOver()) return true;
      pause();
    }
    if (mayNotSleep) {
      const end = performance.now() + (ms ?? Infinity);
      while (!isOver() && performance.now() < end) pause();
      return isOver();
    }
    const seen = Atomics.load(control, index);
    return isOver() || Atomics.wait(control, index, seen, ms) !== "timed-out";
  };

  const takeChunks = () => {
    let left = Atomics.sub(control, LEFT, 1);
    if (left <= 0) return;
    // While this thread has a chunk, the job stays: the main thread waits for it.
    const kernel = kernels[control[KERNEL]], args = values.slice(0, control[ARGUMENTS]);
    const count = control[COUNT], per = control[PER], chunks = control[CHUNKS];
    for (; left > 0; left = Atomics.sub(control, LEFT, 1)) {
      const chunk = chunks - left, from = chunk * per;
      kernel(...args, from, Math.min(count, from + per), chunk, thread);
    }
  };

  return {
    takeChunks,

    /** Posts a job. The previous one must be finished. */
    publish(kernel: number, args: readonly number[], { count, per }: Chunks) {
      const chunks = Math.ceil(count / per);
      values.set(args);
      control[KERNEL] = kernel;
      control[ARGUMENTS] = args.length;
      control[COUNT] = count;
      control[PER] = per;
      control[CHUNKS] = chunks;
      Atomics.store(control, FAILURES, 0);
      Atomics.store(control, LEFT, chunks); // From here on workers take chunks.
      Atomics.add(control, JOBS, 1);
      Atomics.notify(control, JOBS);
    },

    /** Waits for the workers; false if one does not respond within `ms` milliseconds. */
    finish(ms: number): boolean {
      const isOver = () => Atomics.load(control, BUSY) === 0;
      while (!isOver()) if (!wait(isOver, BUSY, ms)) return false;
      return true;
    },

    /** Cancels the remaining chunks, so that the job ends. */
    cancel() {
      Atomics.store(control, LEFT, 0);
    },

    /** Whether a worker failed at the job. */
    hasFailed: (): boolean => Atomics.load(control, FAILURES) > 0,

    /** Tells the workers to end. */
    stop() {
      Atomics.store(control, STOPPED, 1);
      Atomics.add(control, JOBS, 1);
      Atomics.notify(control, JOBS);
    },

    /** A worker's loop. */
    work() {
      while (Atomics.load(control, STOPPED) === 0) {
        const job = Atomics.load(control, JOBS);
        // Marked busy before it takes chunks, so that the main thread sees who may still be working.
        Atomics.add(control, BUSY, 1);
        try {
          takeChunks();
        } catch {
          Atomics.add(control, FAILURES, 1);
        }
        if (Atomics.sub(control, BUSY, 1) === 1) Atomics.notify(control, BUSY);
        wait(() => Atomics.load(control, JOBS) !== job, JOBS);
      }
    },
  };
}
