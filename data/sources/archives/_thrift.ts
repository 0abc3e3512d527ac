/** Thrift's compact protocol, in which Parquet files have their footer and the headers of their pages. */

/** The values of a structure by the numbers of their fields; of texts and floating-point numbers only that they are there. */
export type Struct = { readonly [field: number]: unknown };

const [TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, STRUCT] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 12],
];
const STOP = 0;
const MOST_NUMBER_BYTES = 10; // of 64 bits, 7 a byte
/** Parquet's own structures are four deep. */
const MOST_DEPTH = 32;

/**
 * Reads the structure at the start of the bytes. Unlike hyparquet it trusts no length, count or depth: a list of a
 * billion elements in a few bytes would fill the memory, and a number of a million bytes would take an hour.
 *
 * @throws {RangeError} When no structure begins there, or it does not end within the bytes.
 */
export function readStruct(
  bytes: Uint8Array,
): { readonly struct: Struct; readonly length: number } {
  let at = 0;

  function skip(count: number): true {
    at += count;
    if (at > bytes.length) throw new RangeError("it is cut off");
    return true;
  }

  function byte(): number {
    skip(1);
    return bytes[at - 1];
  }

  function whole(): number {
    let value = 0;
    for (let i = 0; i < MOST_NUMBER_BYTES; i++) {
      const next = byte();
      value += (next & 127) * 2 ** (7 * i);
      if (next < 128) return value;
    }
    throw new RangeError("it has a number that does not end");
  }

  /** Negative numbers are odd, others even. */
  function signed(): number {
    const value = whole();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  function element(type: number, depth: number): unknown {
    if (depth > MOST_DEPTH) throw new RangeError("it is too deep");
    switch (type) {
      case TRUE:
      case FALSE:
        return type === TRUE; // the type is the value
      case BYTE:
        return byte();
      case I16:
      case I32:
      case I64:
        return signed();
      case DOUBLE:
        return skip(8);
      case BINARY:
        return skip(whole());
      case LIST:
        return list(depth);
      case STRUCT:
        return fields(depth);
      default:
        throw new RangeError(`it has a value of the unknown type ${type}`);
    }
  }

  function list(depth: number): unknown[] {
    const head = byte();
    const count = head >> 4 === 15 ? whole() : head >> 4;
    if (count > bytes.length - at) throw new RangeError("it has a list that is too long");
    const type = head & 15;
    const isBoolean = type === TRUE || type === FALSE;
    return Array.from({ length: count }, () => element(isBoolean ? BYTE : type, depth + 1));
  }

  function fields(depth: number): Struct {
    const found: Record<number, unknown> = {};
    for (let field = 0;;) {
      const head = byte();
      if ((head & 15) === STOP) return found;
      field = head >> 4 === 0 ? signed() : field + (head >> 4);
      found[field] = element(head & 15, depth + 1);
    }
  }

  return { struct: fields(0), length: at };
}

/** Writes a structure of whole numbers and of structures; undefined where a field is missing. */
export function structBytes(fields: readonly (number | readonly number[] | undefined)[]): number[] {
  const bytes: number[] = [];
  let step = 1;
  for (const field of fields) {
    if (typeof field === "number") {
      bytes.push(step << 4 | I32);
      let rest = field * 2;
      for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(rest % 128 | 128);
      bytes.push(rest);
    } else if (field) bytes.push(step << 4 | STRUCT, ...field);
    step = field === undefined ? step + 1 : 1;
  }
  return [...bytes, STOP];
}
