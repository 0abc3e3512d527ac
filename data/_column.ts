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

/** An empty column of numbers of up to 32 bits, or up to 53. */
export function column(bits: 32 | 53): Column {
  const make = (length: number) => bits === 32 ? new Uint32Array(length) : new Float64Array(length);
  let values = make(64);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = make(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    at: (index) => values[index],
    set(index, value) {
      values[index] = value;
    },
  };
}
