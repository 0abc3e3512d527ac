import type { Transferable, Worker } from "node:worker_threads";
import { builtin } from "../../core/node.ts";
import type { Answer } from "./_decode_worker.ts";
import { makePicture, type PictureOptions } from "./picture.ts";
import { checkHeader } from "./decode.ts";
import type { Image } from "./image.ts";

/** Workers that decode files. They start when there is work. */
export interface DecodePool {
  /**
   * Decodes and frames one file. The bytes are copied to the worker, since their owner may use them again.
   *
   * @throws {Error} When the file cannot be decoded, or its worker ended over it.
   */
  decode(bytes: Uint8Array): Promise<Image>;
  /** Ends the workers once they have had no work for a while: each takes memory of its own. */
  rest(): void;
  /** Ends the workers now; later work starts new ones. */
  close(): Promise<void>;
}

/** Options of {@linkcode decodePool}. */
export type DecodePoolOptions = PictureOptions & {
  /** The most workers; with 0 files are decoded on the thread that asks. */
  readonly workers: number;
  /** The worker's module. */
  readonly module?: URL;
  /** How long resting workers wait for work. @default 10_000 */
  readonly restMs?: number;
};

/** Images that are decoded at a time have no more pixels than this together, so that many cores do not fill the memory. */
const MOST_PIXELS = 200e6;

const MODULE = new URL("./_decode_worker.ts", import.meta.url);

interface Job {
  readonly bytes: Uint8Array;
  readonly resolve: (image: Image) => void;
  readonly reject: (error: Error) => void;
}

/** How long the last answers of a worker that ended may take to arrive, in milliseconds. */
const LAST_ANSWERS_MS = 50;

/** In Deno and Node a port can keep the process alive. */
type Port = MessagePort & { ref(): void; unref(): void };

interface Member {
  readonly worker: Worker;
  /** In Deno `onmessage` of a port is ten times faster than the worker's own events. */
  readonly port: Port;
  /** What it has been given and has not answered yet, in order. */
  readonly jobs: Job[];
  isReady: boolean;
  /** What went wrong in it. */
  error?: string;
}

/**
 * Makes a pool. Where a file ends its worker, only that file fails, and a new worker takes over. Where no worker can
 * start (no permission to read its module, a runtime without workers) files are decoded on this thread.
 */
export function decodePool(options: DecodePoolOptions): DecodePool {
  const { workers, module = MODULE, restMs = 10_000, ...pictureOptions } = options;
  const members = new Set<Member>();
  const withRoom = sharedRoom(MOST_PIXELS);
  let canStart = workers > 0;
  let resting: ReturnType<typeof import("node:timers").setTimeout> | undefined;

  function stopResting(): void {
    if (resting) builtin("node:timers").clearTimeout(resting);
  }

  function give(job: Job): void {
    stopResting();
    const member = leastBusy();
    if (!member) {
      makePicture(job.bytes, pictureOptions).then(job.resolve, job.reject);
      return;
    }
    member.jobs.push(job);
    keepAlive(member);
    if (member.isReady) member.port.postMessage(job.bytes);
  }

  /** An idle worker, a new one, or the least busy one; undefined where none can start. */
  function leastBusy(): Member | undefined {
    if (!canStart) return undefined;
    const [member] = [...members].sort((a, b) => a.jobs.length - b.jobs.length);
    if (member && (member.jobs.length === 0 || members.size >= workers)) return member;
    try {
      return start();
    } catch {
      canStart = false;
      return undefined;
    }
  }

  function start(): Member {
    const { Worker } = builtin("node:worker_threads"); // A browser has none.
    const channel = new MessageChannel();
    const port = channel.port1 as Port;
    const worker = new Worker(entry(module), {
      env: {}, // else the environment is copied, for which Deno asks the user
      workerData: { port: channel.port2, options: pictureOptions },
      transferList: [channel.port2 as unknown as Transferable],
    });
    const member: Member = { worker, port, jobs: [], isReady: false };
    port.onmessage = ({ data }: MessageEvent<Answer | "ready">) => {
      if (data !== "ready") return settle(member, data);
      member.isReady = true;
      for (const { bytes } of member.jobs) port.postMessage(bytes);
    };
    worker.on("error", (error: Error) => member.error = error.message);
    worker.on("exit", () => {
      if (member.isReady && member.jobs.length > 0) setTimeout(replace, LAST_ANSWERS_MS, member);
      else replace(member);
    });
    members.add(member);
    return member;
  }

  function settle(member: Member, answer: Answer): void {
    const { resolve, reject } = member.jobs.shift()!;
    keepAlive(member);
    if ("image" in answer) resolve(answer.image);
    else reject(new Error(answer.error));
  }

  /** Gives the work of a worker that ended to others, except the file that ended it. */
  function replace(member: Member): void {
    if (!members.delete(member)) return; // close() ended it
    member.port.close();
    if (member.isReady) {
      const reason = member.error ?? "it gave no reason";
      member.jobs.shift()?.reject(
        new Error(`Cannot decode the image: it crashed the decoder (${reason}).`),
      );
    } else canStart = false;
    member.jobs.forEach(give);
  }

  async function close(): Promise<void> {
    stopResting();
    const ended = [...members];
    members.clear();
    await Promise.all(ended.map(({ worker, port }) => {
      port.close();
      return worker.terminate();
    }));
  }

  return {
    decode: async (bytes) => {
      const { width, height } = checkHeader(bytes, options);
      return await withRoom(width * height, () => {
        const { promise, resolve, reject } = Promise.withResolvers<Image>();
        give({ bytes, resolve, reject });
        return promise;
      });
    },
    rest: () => {
      stopResting();
      if (members.size === 0) return;
      resting = builtin("node:timers").setTimeout(close, restMs).unref(); // the program may end before
    },
    close,
  };
}

/** A worker without work must not keep the process alive. */
function keepAlive({ worker, port, jobs }: Member): void {
  for (const end of [worker, port]) jobs.length > 0 ? end.ref() : end.unref();
}

/** As a data URL it starts wherever the module comes from, and ends quietly where the module may not be read. */
function entry(module: URL): URL {
  const source = `try { await import(${JSON.stringify(module.href)}); } catch {}`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

/** Lets work begin in order while all that is in progress is no larger than `limit`. What is larger runs alone. */
function sharedRoom(limit: number) {
  const waiting: { readonly size: number; readonly begin: () => void }[] = [];
  let used = 0;
  const admit = () => {
    while (waiting.length > 0 && (used === 0 || used + waiting[0].size <= limit)) {
      const { size, begin } = waiting.shift()!;
      used += size;
      begin();
    }
  };
  return async <T>(size: number, work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((begin) => {
      waiting.push({ size, begin });
      admit();
    });
    try {
      return await work();
    } finally {
      used -= size;
      admit();
    }
  };
}
