import { fromIndexed } from "../pipeline/dataset.ts";
import type { Kinds } from "./choice/choice.ts";
import { isLfsPointer, LFS_POINTER } from "./lfs.ts";
import type { LeftOut } from "./choice/left_out.ts";
import type { Names } from "./choice/names.ts";
import type { Source } from "./image_file.ts";

/** A source, and what there is to say about it, before it is made one sentence with that of other parts. */
export interface Opened extends Source {
  readonly leftOut: LeftOut;
  readonly kinds: readonly Kinds[];
  /** Whole sentences, without their full stops. */
  readonly said: readonly string[];
}

/** Says that there are no images in something that is whole. */
export class NoImages extends Error {}

/** The source of named images, which reads entry number `entry` when it is asked to. */
export function sourceOf(names: Names, options: {
  readonly read: (entry: number, name: string) => Promise<Uint8Array>;
  /** What the archive itself says; else the folder's name counts, where folders are classes. */
  readonly label?: (entry: number) => string | undefined;
  readonly fingerprint: () => Promise<string>;
  readonly identity: () => Promise<string>;
  readonly leftOut?: LeftOut;
  readonly kinds?: readonly Kinds[];
  readonly said?: readonly string[];
}): Opened {
  const { read, label, leftOut = new Map(), kinds = [], said = [] } = options;
  const images = fromIndexed(names.length, (index) => {
    const [name, entry] = [names.at(index), names.entry(index)];
    const own = label?.(entry) ?? names.label(name);
    return Promise.resolve({
      name,
      ...(own === undefined ? {} : { label: own }),
      read: async () => {
        const bytes = await read(entry, name);
        if (isLfsPointer(bytes)) throw new Error(LFS_POINTER);
        return bytes;
      },
    });
  });
  const chosen = kinds.filter(({ counts, taken }) => taken.size < counts.size)
    .map(({ flag, taken }) => ` ${flag} ${JSON.stringify([...taken].sort())}`).join("");
  return {
    ...images,
    fingerprint: async () => await options.fingerprint() + chosen,
    identity: async () => await options.identity() + chosen,
    ...{ leftOut, kinds, said },
  };
}

/** The most bytes that one image may have, compressed or not: larger ones are damaged, or made to fill the memory. */
export const MOST_IMAGE_BYTES = 2 ** 28;

/** The place of the first number above `value` in an ascending list. */
export function firstAbove(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
