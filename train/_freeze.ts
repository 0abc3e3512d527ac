import { Tensor } from "@tensorflow/tfjs";
import type { TensorRecord } from "../core/record.ts";
import type { Gan } from "./gan.ts";

/** A record of parameters in two parts. */
interface Parts {
  readonly learned: TensorRecord;
  /** Those of the first blocks, which stay as they are. */
  readonly frozen: TensorRecord;
}

/** Takes the frozen blocks out of a discriminator's parameters: those whose names end in 1 … `freeze`. */
export function partsOf(params: TensorRecord, { freeze = 0 }: Pick<Gan, "freeze">): Parts {
  if (freeze === 0 || params instanceof Tensor) return { learned: params, frozen: {} };
  const isFrozen = (name: string) => Number(/_(\d+)$/.exec(name)?.[1]) <= freeze;
  const entries = Object.entries(params);
  return {
    learned: Object.fromEntries(entries.filter(([name]) => !isFrozen(name))),
    frozen: Object.fromEntries(entries.filter(([name]) => isFrozen(name))),
  };
}

/** Puts the parts together again. */
export function whole({ learned, frozen }: Parts): TensorRecord {
  return learned instanceof Tensor || frozen instanceof Tensor
    ? learned
    : { ...frozen, ...learned };
}
