/** The threads of a backend: workers that share its heap and compute chunks. */
import { builtin, HAS_NODE } from "../../node.ts";
import {
  type ChunkKernel,
  type Chunks,
  makeThread,
  type SharedJob,
  sharedJob,
} from "./_threads.ts";

/** Threads that compute kernels together. */
export interface Pool {
  /** Their number, including the main thread. */
  readonly threads: number;
  /** Computes all chunks of the kernel with that number. */
  run(kernel: number, args: readonly number[], chunks: Chunks): void;
  /** Ends the workers. */
  stop(): void;
}

/** The kernels' module and its memory. */
export interface Machine {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
}

/** How long to wait for workers to start. */
const START_MS = 10_000;

/** How long to wait for a worker to finish: a chunk takes milliseconds. */
const PATIENCE_MS = 60_000;

/** The main thread alone. */
export function singleThread(kernels: readonly ChunkKernel[]): Pool {
  return {
    threads: 1,
    run: (kernel, args, { count, per }) => {
      for (let chunk = 0; chunk * per < count; chunk++) {
        const from = chunk * per;
        kernels[kernel](...args, from, Math.min(count, from + per), chunk, 0);
      }
    },
    stop: () => {},
  };
}

/** The main thread with `workers` workers that watch `job`. */
export function threadPool(
  kernels: readonly ChunkKernel[],
  job: SharedJob,
  { workers, patience = PATIENCE_MS }: { readonly workers: number; readonly patience?: number },
): Pool {
  const main = makeThread(job, kernels, 0), alone = singleThread(kernels);
  return {
    threads: workers + 1,
    run: (kernel, args, chunks) => {
      if (chunks.count <= chunks.per) return alone.run(kernel, args, chunks);
      main.publish(kernel, args, chunks);
      let answered = true;
      try {
        main.takeChunks();
      } finally {
        main.cancel(); // Chunks remain only after a failure.
        answered = main.finish(patience);
      }
      if (!answered) {
        throw new Error(
          "Cannot go on computing as a thread does not answer: start again, with one thread if it happens again",
        );
      }
      if (main.hasFailed()) {
        throw new WebAssembly.RuntimeError("a kernel failed on another thread");
      }
    },
    stop: main.stop,
  };
}

/** What a thread is given. */
interface ThreadData extends Machine {
  readonly job: SharedJob;
  readonly thread: number;
}

const kernelsOf = (instance: WebAssembly.Instance) =>
  Object.values(instance.exports) as ChunkKernel[];

/** The source of a function that runs a thread; the functions in it use only their arguments. */
const RUN_THREAD = `({ module, memory, job, thread }, sayReady) => {
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    const { work } = (${makeThread})(job, (${kernelsOf})(instance), thread);
    sayReady();
    work();
  }`;

type Start = (data: ThreadData, ready: () => void, failed: (error: unknown) => void) => () => void;

/** Starts a thread of Deno or Node. Returns what to do once it is there: it does not keep the process alive. */
const startNodeThread: Start = (data, ready, failed) => {
  const { Worker } = builtin("node:worker_threads");
  const source = `import { parentPort, workerData } from "node:worker_threads";
    (${RUN_THREAD})(workerData, () => parentPort.postMessage("ready"));`;
  // A data URL works wherever the library comes from, and needs no permission.
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), {
    env: {}, // otherwise it copies the environment, which needs a permission in Deno
    workerData: data,
  });
  worker.once("message", ready);
  worker.once("error", failed);
  return () => worker.unref();
};

/** Starts a thread of a browser. Memory can be shared only with one of the page's own origin, as a blob is. */
const startWebThread: Start = (data, ready, failed) => {
  const source = `onmessage = ({ data }) => (${RUN_THREAD})(data, () => postMessage("ready"));`;
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(url);
  worker.onmessage = ready;
  worker.onerror = ({ message }) => failed(new Error(message || "a thread does not start"));
  worker.postMessage(data);
  return () => URL.revokeObjectURL(url);
};

/**
 * Starts `threads - 1` workers.
 *
 * @throws {Error} If the runtime has no such workers, or they do not start.
 */
export async function startPool({ module, memory }: Machine, threads: number): Promise<Pool> {
  const job = sharedJob();
  const pool = threadPool(
    kernelsOf(new WebAssembly.Instance(module, { env: { memory } })),
    job,
    { workers: threads - 1 },
  );
  const start = HAS_NODE ? startNodeThread : startWebThread;
  const started = Array.from({ length: threads - 1 }, (_, i) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const settled = start({ module, memory, job, thread: i + 1 }, resolve, reject);
    const timer = setTimeout(() => reject(new Error("a thread does not start")), START_MS);
    return promise.finally(() => {
      clearTimeout(timer);
      settled();
    });
  });
  try {
    await Promise.all(started);
  } catch (error) {
    pool.stop();
    throw error;
  }
  return pool;
}
