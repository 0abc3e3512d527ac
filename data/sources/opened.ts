import { fromIndexed } from "../pipeline/dataset.ts";
import { type Kinds, sayKinds } from "./choice/choice.ts";
import { isLfsPointer, LFS_POINTER } from "./git_lfs.ts";
import { type LeftOut, sayLeftOut } from "./choice/left_out.ts";
import { folderLabels, type Named } from "./choice/names.ts";
import type { Source } from "./image_file.ts";

/** A source, and what there is to say about it, before it is made one sentence with that of other parts. */
export interface Opened extends Source {
  readonly leftOut: LeftOut;
  readonly kinds: readonly Kinds[];
  /** Whole sentences, without their full stops. */
  readonly said: readonly string[];
}

/** A source as others see it: with sentences about what is taken and what is left out. */
export function withNotes({ leftOut, kinds, said, ...source }: Opened): Source {
  const sentences = [...kinds.map(sayKinds), ...said, ...sayLeftOut(leftOut)];
  return { ...source, notes: sentences.map((sentence) => upperFirst(`${sentence}.`)) };
}

function upperFirst(text: string): string {
  return /^[a-z]+ /.test(text) ? text[0].toUpperCase() + text.slice(1) : text; // and no file's name
}

/** Says that there are no images in something that is whole. */
export class NoImages extends Error {}

/** Texts that tell sources apart, as {@linkcode Source} describes them. */
export type Hashes = Readonly<Record<"fingerprint" | "identity", string>>;

/** An image in an archive or a folder. */
export interface ImageEntry extends Named {
  /** What the archive itself says of it; else the folder's name counts, where folders are classes. */
  readonly label?: string;
}

/** The source of these entries, in their order. Their bytes are read, and the hashes made, when somebody asks for them. */
export function sourceOf<T extends ImageEntry>(entries: readonly T[], options: {
  readonly read: (entry: T) => Promise<Uint8Array>;
  readonly hashes: () => Promise<Hashes>;
  readonly leftOut?: LeftOut;
  readonly kinds?: readonly Kinds[];
  readonly said?: readonly string[];
}): Opened {
  const { read, leftOut = new Map(), kinds = [], said = [] } = options;
  const labelOf = folderLabels(entries);
  const images = fromIndexed(entries.length, (index) => {
    const entry = entries[index];
    const { name, label = labelOf(name) } = entry;
    return Promise.resolve({
      name,
      ...(label === undefined ? {} : { label }),
      read: async () => {
        const bytes = await read(entry);
        if (isLfsPointer(bytes)) throw new Error(LFS_POINTER);
        return bytes;
      },
    });
  });
  const chosen = kinds.filter(({ counts, taken }) => taken.size < counts.size)
    .map(({ flag, taken }) => ` ${flag} ${JSON.stringify([...taken].sort())}`).join("");
  const hash = once(options.hashes);
  return {
    ...images,
    fingerprint: async () => (await hash()).fingerprint + chosen,
    identity: async () => (await hash()).identity + chosen,
    ...{ leftOut, kinds, said },
  };
}

/** Calls a function once and remembers the outcome, unless it failed. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
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
