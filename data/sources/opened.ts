import { fromIndexed } from "../pipeline/dataset.ts";
import { type Kinds, sayKinds } from "./choice/choice.ts";
import { isLfsPointer, LFS_POINTER } from "./git_lfs.ts";
import { type LeftOut, sayLeftOut } from "./choice/left_out.ts";
import { folderLabels, type Named } from "./choice/names.ts";
import type { Source } from "./image_file.ts";

/** A source, and what there is to say about it before that is merged with what there is about other parts. */
export interface Opened extends Source {
  readonly leftOut: LeftOut;
  readonly kinds: readonly Kinds[];
  /** Whole sentences, without their full stops. */
  readonly said: readonly string[];
}

/** The finished source, with sentences about what is taken and what is left out. */
export function withNotes({ leftOut, kinds, said, ...source }: Opened): Source {
  const sentences = [...kinds.map(sayKinds), ...said, ...sayLeftOut(leftOut)];
  return { ...source, notes: sentences.map((sentence) => upperFirst(`${sentence}.`)) };
}

function upperFirst(text: string): string {
  return /^[a-z]+ /.test(text) ? text[0].toUpperCase() + text.slice(1) : text; // but not the name of a file
}

/** Says that there are no images in something that is otherwise valid. */
export class NoImages extends Error {}

/** What {@linkcode Source} calls by these names. */
export type Hashes = Readonly<Record<"fingerprint" | "identity", string>>;

/** An image in an archive or a folder. */
export interface ImageEntry extends Named {
  /** By the archive itself; otherwise the name of the folder counts, where folders are classes. */
  readonly label?: string;
}

/** The source of these entries, in their order. Bytes are read, and hashes made once, when they are asked for. */
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
    leftOut,
    kinds,
    said,
  };
}

/** Calls a function once and remembers the outcome, unless it failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
}

/** The most bytes of an image, compressed or not: a larger one is damaged, or made to fill the memory. */
export const MOST_IMAGE_BYTES = 2 ** 28;

/** The index of the first number above `value` in an ascending list. */
export function firstAbove(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
