/** Some writers, DuckDB among them, fill up the last run. */
const SPARE_VALUES = 2 ** 16;

/** The others may stand for more bytes than there is memory, and no writer of image data sets uses them by default. */
const ENCODINGS = [
  ...["PLAIN", "PLAIN_DICTIONARY", "RLE_DICTIONARY"],
  ...["DELTA_BINARY_PACKED", "DELTA_LENGTH_BYTE_ARRAY"],
];

/**
 * Refuses an unpacked page of the first version whose runs are far longer than the page has values: hyparquet trusts
 * their lengths, and a few damaged bits would keep it busy for hours.
 *
 * @throws {Error} When a run is too long, or the values have an encoding that is not read.
 */
export function checkRuns(page: Uint8Array, { count, encoding, mostLevel }: {
  /** How many values the page has, missing ones included. */
  readonly count: number;
  readonly encoding: string;
  /** The definition level of a value that is there; 0 where all are. */
  readonly mostLevel: number;
}): void {
  const view = new DataView(page.buffer, page.byteOffset, page.length);
  let at = 0;
  if (mostLevel > 0) {
    if (page.length < 4) refuse();
    at = 4 + view.getUint32(0, true);
    walkRuns(view, { start: 4, end: at, width: 32 - Math.clz32(mostLevel), count });
  }
  if (!ENCODINGS.includes(encoding)) {
    throw new Error(`a page of it is encoded as ${encoding}, which is not read`);
  }
  if (encoding.startsWith("DELTA_")) checkBlocks(view, at);
  if (encoding.endsWith("_DICTIONARY") && at < page.length) {
    walkRuns(view, { start: at + 1, end: page.length, width: page[at], count });
  }
}

/** Blocks of differences are multiples of 128 values, in parts of at least 32; an empty part would never end. */
function checkBlocks(view: DataView, at: number): void {
  const MOST_VALUES = 2 ** 16;
  const number = () => { // of up to three bytes, 7 bits each; a longer one is too large
    let value = 0;
    for (let shift = 0; shift < 21; shift += 7) {
      if (at >= view.byteLength) refuse();
      const byte = view.getUint8(at++);
      value += (byte & 127) << shift;
      if (byte < 128) return value;
    }
    return Infinity;
  };
  const [values, parts] = [number(), number()];
  const isPossible = values <= MOST_VALUES && parts > 0 && values / parts % 32 === 0 && values > 0;
  if (!isPossible) refuse();
}

function refuse(): never {
  throw new Error("a page of it is damaged: its runs do not fit");
}

/** Runs of the hybrid of run lengths and packed bits, one after another. */
function walkRuns(
  view: DataView,
  { start, end, width, count }: { start: number; end: number; width: number; count: number },
): void {
  if (width > 32 || end > view.byteLength) refuse();
  for (let [at, seen] = [start, 0]; at < end && seen < count;) {
    let [header, shift] = [0, 0];
    do {
      if (at >= end || shift > 28) refuse();
      header += (view.getUint8(at) & 127) * 2 ** shift;
      shift += 7;
    } while (view.getUint8(at++) & 128);
    const isPacked = header % 2 === 1;
    const length = Math.floor(header / 2) * (isPacked ? 8 : 1);
    const hasBytes = isPacked && width > 0; // which end before such a run could take long
    if (!hasBytes && length > count + SPARE_VALUES) refuse();
    at += isPacked ? length / 8 * width : Math.ceil(width / 8);
    seen += length;
  }
}
