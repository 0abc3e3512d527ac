/** Spreads every bit of a 32-bit number over all others (the finaliser of MurmurHash3). */
function mix(bits: number): number {
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** One 32-bit word, of either sign, from several numbers of up to 53 bits each. */
export function hash(...numbers: readonly number[]): number {
  let bits = 0;
  for (const n of numbers) {
    bits = mix(bits + 0x9e3779b9 ^ (n | 0));
    bits = mix(bits + 0x9e3779b9 ^ Math.floor(n / 2 ** 32));
  }
  return bits;
}

/**
 * A stream of whole numbers by (seed, epoch): each call of the result gives one in 0 … `below` - 1. Made by integer
 * arithmetic alone, so it is the same on every machine.
 */
export function randomIntegers(seed: number, epoch: number): (below: number) => number {
  const first = hash(seed, epoch, 1);
  const second = hash(seed, epoch, 2);
  let count = 0;
  return (below) => {
    const bits = mix(mix(first + count++) ^ second) >>> 0;
    return Math.floor(bits * below / 2 ** 32);
  };
}

/** A random order of 0 … `length` - 1, drawn with `random` (Fisher and Yates). */
export function permutation(length: number, random: (below: number) => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = random(i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
