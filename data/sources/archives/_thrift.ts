/** Names of the types are those of Thrift's compact protocol, in which Parquet writes its footer and its page headers. */
const [TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, STRUCT] = [
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  12,
];
const STOP = 0;
const MOST_NUMBER_BYTES = 10; // of 64 bits, 7 a byte
/** Parquet's own structures are four deep. */
const MOST_DEPTH = 32;

/**
 * Refuses a structure whose lengths, counts or depth are not those of its bytes. hyparquet takes them at their word: a
 * list of a billion elements would be made before the first of them is missed, and a number of a million bytes would
 * take an hour.
 *
 * @throws {RangeError} When the structure that begins at `start` does not end within the bytes, or is none.
 */
export function checkThrift(view: DataView, start: number): void {
  let at = start;

  function skip(bytes: number): void {
    at += bytes;
    if (at > view.byteLength) throw new RangeError("it is cut off");
  }

  function number(): number {
    let value = 0;
    for (let i = 0; i < MOST_NUMBER_BYTES; i++) {
      skip(1);
      const byte = view.getUint8(at - 1);
      value += (byte & 127) * 2 ** (7 * i);
      if (byte < 128) return value;
    }
    throw new RangeError("it has a number that does not end");
  }

  function element(type: number, depth: number): void {
    if (depth > MOST_DEPTH) throw new RangeError("it is too deep");
    switch (type) {
      case TRUE:
      case FALSE:
        return; // the type is the value
      case BYTE:
        return skip(1);
      case I16:
      case I32:
      case I64:
        number();
        return;
      case DOUBLE:
        return skip(8);
      case BINARY:
        return skip(number());
      case LIST:
        return list(depth);
      case STRUCT:
        return fields(depth);
      default:
        throw new RangeError(`it has a value of the unknown type ${type}`);
    }
  }

  function list(depth: number): void {
    skip(1);
    const head = view.getUint8(at - 1);
    const count = head >> 4 === 15 ? number() : head >> 4;
    if (count > view.byteLength - at) throw new RangeError("it has a list that is too long");
    const type = head & 15;
    for (let i = 0; i < count; i++) {
      element(type === TRUE || type === FALSE ? BYTE : type, depth + 1);
    }
  }

  function fields(depth: number): void {
    for (;;) {
      skip(1);
      const head = view.getUint8(at - 1);
      if ((head & 15) === STOP) return;
      if (head >> 4 === 0) number();
      element(head & 15, depth + 1);
    }
  }

  fields(0);
}
