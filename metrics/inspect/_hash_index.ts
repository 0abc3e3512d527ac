import { bitCount, type Hash } from "./perceptual_hash.ts";

const CHUNKS = 4;
const CHUNK_BITS = 16;
const CHUNK_VALUES = 2 ** CHUNK_BITS;
const CHUNK_RADIUS = 2;

/** Hashes within this many bits are found: then one of the four chunks differs in at most 2. */
export const HASH_RADIUS = CHUNKS * (CHUNK_RADIUS + 1) - 1;

/** All 16-bit words with at most 2 bits set: 137. */
const NEAR = Array.from({ length: CHUNK_VALUES }, (_, word) => word)
  .filter((word) => bitCount(word) <= CHUNK_RADIUS);

/** An index of hashes, numbered in the order in which they were added. */
export interface HashIndex {
  /** Adds a hash; numbers count up from 0. */
  add(hash: Hash): void;
  /** The numbers of all hashes that differ in at most {@linkcode HASH_RADIUS} bits, in no order. */
  near(hash: Hash): number[];
}

/**
 * Finds similar hashes without comparing all of them: hashes are put into buckets by each 16 of their 64 bits.
 *
 * Norouzi, Punjani and Fleet, "Fast search in Hamming space with multi-index hashing", 2012.
 *
 * @param capacity The most hashes that are added.
 */
export function hashIndex(capacity: number): HashIndex {
  const words = new Uint32Array(capacity * 2);
  const newest = new Int32Array(CHUNKS * CHUNK_VALUES).fill(-1); // of each bucket
  const older = new Int32Array(CHUNKS * capacity); // the one before in the same bucket
  let count = 0;

  return {
    add(hash) {
      words.set(hash, count * 2);
      for (let chunk = 0; chunk < CHUNKS; chunk++) {
        const bucket = chunk * CHUNK_VALUES + chunkOf(hash[chunk >> 1], chunk);
        older[chunk * capacity + count] = newest[bucket];
        newest[bucket] = count;
      }
      count++;
    },
    near([high, low]) {
      const found: number[] = [];
      for (let chunk = 0; chunk < CHUNKS; chunk++) {
        const value = chunkOf(chunk < 2 ? high : low, chunk);
        for (const difference of NEAR) {
          let i = newest[chunk * CHUNK_VALUES + (value ^ difference)];
          for (; i >= 0; i = older[chunk * capacity + i]) {
            const [first, second] = [words[i * 2] ^ high, words[i * 2 + 1] ^ low];
            if (bitCount(first) + bitCount(second) > HASH_RADIUS) continue;
            if (firstNearChunk(first, second) === chunk) found.push(i); // once, not once per chunk
          }
        }
      }
      return found;
    },
  };
}

/** Chunks 0 and 1 are the upper and the lower half of the first word, 2 and 3 those of the second. */
function chunkOf(word: number, chunk: number): number {
  return chunk % 2 === 0 ? word >>> CHUNK_BITS : word & CHUNK_VALUES - 1;
}

function firstNearChunk(first: number, second: number): number {
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    if (bitCount(chunkOf(chunk < 2 ? first : second, chunk)) <= CHUNK_RADIUS) return chunk;
  }
  return CHUNKS;
}
