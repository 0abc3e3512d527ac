/** Numbers that take the few bytes of a typed array each while they are collected, for a million entries and more. */
export interface Column {
  /** How many there are. */
  readonly length: number;
  /** Appends a number. */
  push(value: number): void;
  /** The number at `index`. */
  at(index: number): number;
  /** Replaces the number at `index`. */
  set(index: number, value: number): void;
}

/** Numbers a piece. There is no array of all: to make room, it would have to be copied into a larger one. */
const PIECE_BITS = 14;
const MASK = 2 ** PIECE_BITS - 1;

/** An empty column of numbers of up to 32 bits, or up to 53. */
export function column(bits: 32 | 53): Column {
  const pieces: (Uint32Array | Float64Array)[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if ((length & MASK) === 0) {
        pieces.push(bits === 32 ? new Uint32Array(MASK + 1) : new Float64Array(MASK + 1));
      }
      pieces[pieces.length - 1][length++ & MASK] = value;
    },
    at: (index) => pieces[index >>> PIECE_BITS][index & MASK],
    set(index, value) {
      pieces[index >>> PIECE_BITS][index & MASK] = value;
    },
  };
}
