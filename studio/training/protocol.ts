/** What the page "Train" and its worker tell each other. */
import type { NamedBlob } from "../../data/sources/blobs.ts";
import type { PresetName } from "../../train/presets.ts";
import type { Figures, RunState } from "../protocol.ts";

/** Files that were given to the page, with the name of what they were in. */
export interface GivenFiles {
  readonly name: string;
  readonly files: readonly NamedBlob[];
}

/** What the page asks for. */
export type Order =
  /** The first one. */
  | { readonly type: "hello"; readonly backend: string }
  /** Some of the files, by the place of the first among all: to hand over thousands at once would hold up the page. */
  | { readonly type: "files"; readonly files: readonly NamedBlob[]; readonly at: number }
  /** The photos to train on: cartoons, or those among the files, by the name of what they were in. */
  | { readonly type: "photos"; readonly from?: string }
  /** Begins a new run. */
  | { readonly type: "start"; readonly preset: PresetName; readonly isFineTuned: boolean }
  /** Opens the file of a run. */
  | { readonly type: "open"; readonly name: string; readonly file: Blob }
  /** Goes on with the run that is paused, was opened, or is kept. */
  | { readonly type: "goOn" }
  | { readonly type: "pause" }
  /** Asks for the file of the run, or of its generator. */
  | { readonly type: "save"; readonly what: "run" | "generator" }
  /** Removes what the browser keeps. */
  | { readonly type: "forget" };

/** A run that can go on. */
export interface Waiting {
  readonly name: string;
  readonly step: number;
  /** Its last step, if it is known. */
  readonly total?: number;
  /** When it was kept, in milliseconds since 1970; missing for an opened file. */
  readonly keptAt?: number;
  /** Whether its photos have to be chosen again. */
  readonly needsPhotos: boolean;
  /** What its photos were called. */
  readonly data: string;
}

/** What the worker tells. */
export type Message =
  | {
    readonly type: "ready";
    readonly backend: string;
    readonly device: string;
    readonly gpu: boolean;
    readonly threads: number;
    /** Whether there could be several threads. */
    readonly isIsolated: boolean;
    /** Why the browser keeps no run, if it does not. */
    readonly notKept?: string;
  }
  /** The run that could go on, or none. */
  | { readonly type: "waiting"; readonly run?: Waiting }
  | {
    readonly type: "photos";
    /** How many of what. */
    readonly text: string;
    readonly notes: readonly string[];
  }
  | { readonly type: "preparing"; readonly done: number; readonly count: number }
  /** Photos that cannot be read; the first of them by name and reason. */
  | { readonly type: "broken"; readonly count: number; readonly some: readonly string[] }
  | { readonly type: "begin"; readonly name: string; readonly about: string }
  | { readonly type: "progress"; readonly state: RunState; readonly figures?: Figures }
  | {
    readonly type: "samples";
    readonly step: number;
    readonly width: number;
    readonly height: number;
    /** RGBA. */
    readonly pixels: Uint8Array;
  }
  /** It trains no more: `stopped` by a pause, `finished`, or as it cannot go on. */
  | { readonly type: "ended"; readonly state: RunState; readonly figures?: Figures }
  /** It was stopped before it took a step. */
  | { readonly type: "unbegun" }
  | { readonly type: "kept"; readonly step: number }
  /** The browser cannot keep the run, up to the next `kept`. */
  | { readonly type: "notKept"; readonly why: string }
  | { readonly type: "note"; readonly text: string }
  | {
    readonly type: "file";
    readonly what: "run" | "generator";
    readonly name: string;
    readonly blob: Blob;
  }
  /** Something that was asked for cannot be done; all else stays. */
  | { readonly type: "refused"; readonly why: string }
  /** Training cannot go on, and the worker is of no more use. */
  | { readonly type: "failed"; readonly why: string };
