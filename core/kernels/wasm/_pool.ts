/** The threads of a backend: workers that share its heap and compute chunks. */
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

/**
 * Starts `threads - 1` workers. They do not keep the process alive.
 *
 * @throws {Error} If the runtime has no such workers, or they do not start.
 */
export async function startPool({ module, memory }: Machine, threads: number): Promise<Pool> {
  const { Worker } = await import("node:worker_threads");
  const kernelsOf = (instance: WebAssembly.Instance) =>
    Object.values(instance.exports) as ChunkKernel[];
  // A data URL works wherever the library comes from, and needs no permission.
  const source = `
    import { parentPort, workerData } from "node:worker_threads";
    const { module, memory, job, thread } = workerData;
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    const { work } = (${makeThread})(job, (${kernelsOf})(instance), thread);
    parentPort.postMessage("ready");
    work();`;
  const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  const job = sharedJob();
  const pool = threadPool(
    kernelsOf(new WebAssembly.Instance(module, { env: { memory } })),
    job,
    { workers: threads - 1 },
  );
  const started = Array.from({ length: threads - 1 }, (_, i) => {
    const worker = new Worker(url, {
      env: {}, // otherwise it copies the environment, which needs a permission in Deno
      workerData: { module, memory, job, thread: i + 1 },
    });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(() => reject(new Error("a thread does not start")), START_MS);
    worker.once("message", () => resolve());
    worker.once("error", reject);
    return promise.finally(() => {
      clearTimeout(timer);
      worker.unref();
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
