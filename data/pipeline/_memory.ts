/** Images of one size in memory. */
export interface Memory {
  /** The pixels of an image; undefined when they are not there. */
  get(index: number): Uint8Array | undefined;
  /** Keeps a copy of the pixels of an image that is not there yet, as long as there is room. */
  set(index: number, pixels: Uint8Array): void;
}

/** Images share blocks of about this many bytes: a buffer for each would take more memory than a tiny image. */
const BLOCK_BYTES = 2 ** 22;

/** Keeps the first of `length` images of `size` bytes that come, up to `limitBytes`. */
export function pictureMemory(
  { length, size, limitBytes }: {
    readonly length: number;
    readonly size: number;
    readonly limitBytes: number;
  },
): Memory {
  const capacity = Math.min(length, Math.floor(limitBytes / size));
  const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / size));
  const blocks: Uint8Array[] = [];
  const slots = new Uint32Array(capacity === 0 ? 0 : length); // 0 for none, so counted from 1
  let count = 0;
  return {
    get(index) {
      const slot = slots[index];
      if (!slot) return undefined;
      const at = (slot - 1) % perBlock * size;
      return blocks[Math.floor((slot - 1) / perBlock)].subarray(at, at + size);
    },
    set(index, pixels) {
      if (count === capacity) return;
      if (count % perBlock === 0) {
        blocks.push(new Uint8Array(Math.min(perBlock, capacity - count) * size));
      }
      blocks.at(-1)!.set(pixels, count % perBlock * size);
      slots[index] = ++count;
    },
  };
}
