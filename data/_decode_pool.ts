import { Worker } from "node:worker_threads";
import type { Answer } from "./_decode_worker.ts";
import { makePicture, type PictureOptions } from "./_picture.ts";
import { checkHeader } from "./decode.ts";
import type { RgbImage } from "./image.ts";

/** Workers that decode files. They start when there is something to do. */
export interface DecodePool {
  /**
   * Decodes and frames one file. The bytes are copied to the worker, since their owner may give them out again.
   *
   * @throws {Error} When the file cannot be decoded, or its worker ended over it.
   */
  decode(bytes: Uint8Array): Promise<RgbImage>;
  /** Ends the workers; later work starts new ones. */
  close(): Promise<void>;
}

/** What {@linkcode decodePool} needs to know. */
export interface DecodePoolOptions extends PictureOptions {
  /** How many workers, at most. With 0 files are decoded where they are asked for. */
  readonly workers: number;
  /** The worker's module. */
  readonly module?: URL;
}

/** Pictures in work at a time have no more pixels than this together, so that many cores do not take all memory. */
const MOST_PIXELS = 200e6;

const MODULE = new URL("./_decode_worker.ts", import.meta.url);

interface Job {
  readonly bytes: Uint8Array;
  readonly resolve: (image: RgbImage) => void;
  readonly reject: (error: Error) => void;
}

interface Member {
  readonly worker: Worker;
  /** What it was given and has not answered, in order. */
  readonly jobs: Job[];
  isReady: boolean;
  /** What went wrong in it. */
  error?: string;
}

/**
 * Makes a pool. A worker that ends over a file fails that file only: a new one takes over. Where workers cannot start
 * (no permission to read their module, a runtime without them) files are decoded here.
 */
export function decodePool(options: DecodePoolOptions): DecodePool {
  const { workers, module = MODULE, ...pictureOptions } = options;
  const members = new Set<Member>();
  const withRoom = sharedRoom(MOST_PIXELS);
  let canStart = workers > 0;

  function give(job: Job): void {
    const member = leastBusy();
    if (!member) {
      makePicture(job.bytes, pictureOptions).then(job.resolve, job.reject);
      return;
    }
    if (member.jobs.length === 0) member.worker.ref();
    member.jobs.push(job);
    if (member.isReady) member.worker.postMessage(job.bytes);
  }

  /** An idle worker, a new one, or the one with the least work; undefined where none can start. */
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
    const worker = new Worker(entry(module), { workerData: pictureOptions });
    const member: Member = { worker, jobs: [], isReady: false };
    worker.on("message", (message: Answer | "ready") => {
      if (message !== "ready") return settle(member, message);
      member.isReady = true; // What is posted to a worker that does not listen yet is lost.
      for (const { bytes } of member.jobs) worker.postMessage(bytes);
    });
    worker.on("error", (error: Error) => member.error = error.message);
    worker.on("exit", () => replace(member));
    members.add(member);
    return member;
  }

  function settle({ jobs, worker }: Member, answer: Answer): void {
    const { resolve, reject } = jobs.shift()!;
    if (jobs.length === 0) worker.unref(); // An idle worker keeps no process alive.
    if ("image" in answer) resolve(answer.image);
    else reject(new Error(answer.error));
  }

  /** Passes the work of a worker that ended on to others, without the file that it ended over. */
  function replace(member: Member): void {
    if (!members.delete(member)) return; // close() ended it
    if (member.isReady) {
      const reason = member.error ?? "it gave no reason";
      member.jobs.shift()?.reject(
        new Error(`Cannot decode the image: the decoder broke down over it (${reason}).`),
      );
    } else canStart = false;
    member.jobs.forEach(give);
  }

  return {
    decode: async (bytes) => {
      const { width, height } = checkHeader(bytes, options);
      return await withRoom(width * height, () => {
        const { promise, resolve, reject } = Promise.withResolvers<RgbImage>();
        give({ bytes, resolve, reject });
        return promise;
      });
    },
    close: async () => {
      const ended = [...members];
      members.clear();
      await Promise.all(ended.map(({ worker }) => worker.terminate()));
    },
  };
}

/** As a data URL it starts wherever the module comes from, and ends quietly where that may not be read. */
function entry(module: URL): URL {
  const source = `try { await import(${JSON.stringify(module.href)}); } catch {}`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

/**
 * Lets work begin, first come, first served, while the sizes of all in progress are no more than `limit` together. What
 * is larger has the room for itself.
 */
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
