/** Training steps that are timed against each other, each in a worker of its own with its own copy of tfjs. */
import type { BackendName } from "../core/backend.ts";
import type { Preset } from "../train/presets.ts";
import type { Share } from "./_shares.ts";

/** Implementations of the same step. */
export const CONTENDERS = {
  compiled: "Nash, compiled",
  eager: "Nash, eager",
  ops: "tfjs operations",
  layers: "tf.layers, trainOnBatch",
} as const;

export type ContenderName = keyof typeof CONTENDERS;

/** What a contender is started with. */
export interface Start {
  readonly name: ContenderName;
  readonly backend: BackendName;
  readonly preset: Preset;
  readonly batch: number;
  /** Threads on wasm. @default {one per core} */
  readonly threads?: number;
}

/** A training step with its state. */
export interface Contender {
  /** Takes a step, which may still be running on the device when this returns. */
  step(): void | Promise<void>;
  /** Waits for the device. */
  wait(): Promise<void>;
  /** GPU programs per step, if known. */
  readonly dispatches?: number;
  /** GPU memory in bytes, besides tfjs's. */
  readonly bytes?: number;
}

/** Steps that were timed: total milliseconds, and those until the calls returned. */
export interface Timing {
  readonly ms: number;
  readonly callMs: number;
}

/** A contender's memory and GPU programs. */
export interface Facts {
  /** Bytes of the wasm heap or of GPU buffers, which never shrink. */
  readonly bytes: number;
  readonly dispatches?: number;
}

/** A contender in its worker. */
export class RemoteContender {
  readonly #worker = new Worker(new URL("./_worker.ts", import.meta.url).href, { type: "module" });

  /** Starts it and takes the first step; `ms` includes all compiling, not the loading of modules. */
  start(start: Start): Promise<Timing> {
    return this.#ask({ start }) as Promise<Timing>;
  }

  /** Takes steps and waits for the last one. */
  steps(count: number): Promise<Timing> {
    return this.#ask({ count }) as Promise<Timing>;
  }

  /** Takes steps and returns where their time goes. */
  shares(count: number): Promise<Share[]> {
    return this.#ask({ shares: count }) as Promise<Share[]>;
  }

  /** Takes a step and counts its floating point operations. */
  flops(): Promise<number> {
    return this.#ask({ flops: true }) as Promise<number>;
  }

  facts(): Promise<Facts> {
    return this.#ask({}) as Promise<Facts>;
  }

  stop(): void {
    this.#worker.terminate();
  }

  #ask(message: unknown): Promise<unknown> {
    const worker = this.#worker;
    worker.postMessage(message);
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data: { value, error } }) =>
        error === undefined ? resolve(value) : reject(new Error(error));
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
    });
  }
}
