/** Gives a reader thousands of damaged files, the same in every run, and looks at what it makes of them. */
import { assert, AssertionError } from "@std/assert";

/** A whole file to begin with. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where lengths, counts and the like stand: they are changed more often than other bytes. */
  readonly fields?: readonly number[];
}

/** A damaged file. */
export interface Mutant {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What was done to which sample. */
  readonly description: string;
}

/** Whole numbers of 0 … `below` - 1. */
export type Random = (below: number) => number;

/** Repeatable numbers. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => { // mulberry32, public domain, by Tommy Ettinger
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return Math.floor(((word ^ (word >>> 14)) >>> 0) / 2 ** 32 * below);
  };
}

/** Limits of types and what is next to them. */
const INTERESTING = [
  ...[0n, 1n, 2n, -1n, -2n, 0x7fn, 0x80n, 0xffn, 0x100n, 0x7fffn, 0x8000n, 0xffffn, 0x10000n],
  ...[0xffffffn, 0x1000000n, 0x7fffffffn, 0x80000000n, 0xfffffffen, 0xffffffffn, 0x100000000n],
  ...[0x1fffffffffffffn, 0x20000000000000n, 0x7fffffffffffffffn, 0x8000000000000000n],
];

type Change = (bytes: Uint8Array, random: Random, at: number) => [Uint8Array, string];

const blockAt = (bytes: Uint8Array, random: Random, at: number) =>
  bytes.subarray(at, at + 1 + random(random(4) === 0 ? 400 : 24));

const joined = (...parts: readonly Uint8Array[]) => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const flipBit: Change = (bytes, random, at) => {
  const bit = 1 << random(8);
  return [bytes.with(at, bytes[at] ^ bit), `bit ${bit} of byte ${at} flipped`];
};
const setByte: Change = (bytes, random, at) => {
  const value = random(256);
  return [bytes.with(at, value), `byte ${at} = ${value}`];
};
const setInteger: Change = (bytes, random, at) => {
  const value = INTERESTING[random(INTERESTING.length)];
  const [size, little] = [[1, 2, 4, 8][random(4)], random(2) === 0];
  const field = new DataView(new ArrayBuffer(8));
  field.setBigInt64(0, BigInt.asIntN(64, value), little);
  const from = little ? 0 : 8 - size;
  const copy = bytes.slice();
  copy.set(new Uint8Array(field.buffer, from, Math.min(size, bytes.length - at)), at);
  const order = little ? "little" : "big";
  return [copy, `${size} bytes at ${at} = ${value}, ${order} endian`];
};
const cutOff: Change = (bytes, _, at) => [bytes.slice(0, at), `cut off at ${at}`];
const insert: Change = (bytes, random, at) => {
  const block = Uint8Array.from({ length: 1 + random(40) }, () => random(256));
  const fill = random(3);
  if (fill < 2) block.fill(fill * 255);
  const what = fill < 2 ? `bytes of ${fill * 255}` : "random bytes";
  return [
    joined(bytes.subarray(0, at), block, bytes.subarray(at)),
    `${block.length} ${what} put in at ${at}`,
  ];
};
const takeOut: Change = (bytes, random, at) => {
  const { length } = blockAt(bytes, random, at);
  return [
    joined(bytes.subarray(0, at), bytes.subarray(at + length)),
    `${length} bytes at ${at} taken out`,
  ];
};
const fillBlock: Change = (bytes, random, at) => {
  const { length } = blockAt(bytes, random, at);
  const value = [0, 0x7f, 0x80, 0xff][random(4)];
  return [bytes.slice().fill(value, at, at + length), `${length} bytes at ${at} = ${value}`];
};
const duplicate: Change = (bytes, random, at) => {
  const block = blockAt(bytes, random, at);
  const times = 1 + random(3);
  return [
    joined(bytes.subarray(0, at), ...new Array(times).fill(block), bytes.subarray(at)),
    `${block.length} bytes at ${at} repeated ${times} times`,
  ];
};
const swap: Change = (bytes, random, at) => {
  const other = random(bytes.length);
  const [first, second] = at < other ? [at, other] : [other, at];
  const a = blockAt(bytes.subarray(0, second), random, first);
  const b = blockAt(bytes, random, second);
  const between = bytes.subarray(first + a.length, second);
  const rest = bytes.subarray(second + b.length);
  return [
    joined(bytes.subarray(0, first), b, between, a, rest),
    `${a.length} bytes at ${first} swapped with ${b.length} at ${second}`,
  ];
};

/** The frequent ones several times. */
const CHANGES: readonly Change[] = [
  ...[flipBit, flipBit, flipBit, setByte, setByte, setInteger, setInteger, setInteger],
  ...[cutOff, insert, takeOut, fillBlock, duplicate, swap],
];

/** Damaged file number `number`: some changes to one of the samples, or two of them put together. */
export function mutantOf(samples: readonly Sample[], seed: number, number: number): Mutant {
  const random = randomOf(seed * 1_000_003 + number);
  const sample = samples[number % samples.length];
  const { fields = [] } = sample;
  let bytes: Uint8Array = sample.bytes;
  const done: string[] = [];
  if (random(12) === 0) {
    const other = samples[random(samples.length)];
    const [end, start] = [random(bytes.length + 1), random(other.bytes.length + 1)];
    bytes = joined(bytes.subarray(0, end), other.bytes.subarray(start));
    done.push(`cut off at ${end} and gone on with ${other.name} from ${start}`);
  }
  for (let left = 1 + random(random(4) === 0 ? 6 : 2); left > 0 && bytes.length > 0; left--) {
    const isField = fields.length > 0 && random(3) > 0;
    const place = isField ? fields[random(fields.length)] : random(bytes.length);
    const change = isField
      ? [setInteger, setByte, flipBit][random(3)]
      : CHANGES[random(CHANGES.length)];
    const [changed, what] = change(bytes, random, Math.min(place, bytes.length - 1));
    bytes = changed;
    done.push(what);
  }
  return { bytes: bytes.slice(), description: `${sample.name}: ${done.join(", then ")}` };
}

/** Values that do not belong where they are put. */
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 0.5, 1e308, -0, 2 ** 31, 2 ** 32, 2 ** 53, 1e15, 65536],
  ...["", "0", "NaN", "__proto__", "constructor", "\u0000\u001b[2J\n", "x".repeat(5000)],
  ...[[], {}, [[]], [null], [1, 2, 3], { length: -1 }, { toString: 1, valueOf: 1 }],
];

/** A JSON text with some values replaced, removed, added or nested deeply. */
export function mutateJson(text: string, random: Random): [text: string, what: string] {
  const root = { "": JSON.parse(text) };
  const done: string[] = [];
  for (let left = 1 + random(3); left > 0; left--) {
    const places: [Record<string, unknown>, string, string][] = [];
    const visit = (holder: object, path: string) => {
      for (const [key, value] of Object.entries(holder)) {
        places.push([holder as Record<string, unknown>, key, `${path}/${key}`]);
        if (typeof value === "object" && value !== null && places.length < 1e4) {
          visit(value, `${path}/${key}`);
        }
      }
    };
    visit(root, "");
    const [holder, key, path] = places[random(places.length)];
    const odd = structuredClone(ODD_VALUES[random(ODD_VALUES.length)]);
    const kind = random(6);
    if (kind === 0 && path !== "/") {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      done.push(`${path} removed`);
    } else if (kind === 1) {
      const other = places[random(places.length)];
      holder[key] = structuredClone(other[0][other[1]]);
      done.push(`${path} = ${other[2]}`);
    } else if (kind === 2) {
      holder[`${key}x`] = odd;
      done.push(`${path}x added: ${JSON.stringify(odd)?.slice(0, 40)}`);
    } else if (kind === 3 && random(8) === 0) {
      holder[key] = "DEEP";
      done.push(`${path} nested 20,000 deep`);
    } else {
      holder[key] = odd;
      done.push(`${path} = ${JSON.stringify(odd)?.slice(0, 40)}`);
    }
  }
  const deep = "[".repeat(20_000) + "]".repeat(20_000);
  return [(JSON.stringify(root[""]) ?? "").replace('"DEEP"', deep), done.join(", then ")];
}

/** What an engine says of its own accord: nobody can do anything about that. */
const ENGINE =
  /undefined|of null|null is not|\[object|is not a function|not iterable|Cannot (read|set) propert|Cannot convert|Cannot mix|call stack|unreachable|out of bounds|Invalid (array|typed array|string|count|date)|allocation failed|Offset is outside|Start offset|offset is out of|should be a multiple|is not valid JSON|Unexpected (token|end)|must not be|RuntimeError|Assertion/i;

const MOST_CHARACTERS = 700;

/** Fails unless the error carries one sentence that its reader can do something with. */
export function assertSentence(error: unknown): void {
  if (!(error instanceof Error)) throw new AssertionError(`what was thrown is no Error: ${error}`);
  const { message } = error;
  const refuse = (why: string) => {
    throw new AssertionError(`the message ${why}: ${JSON.stringify(message.slice(0, 1000))}`, {
      cause: error,
    });
  };
  if (!/^[\p{L}"/]/u.test(message) || message.length < 20) refuse("is no sentence");
  if (message.length > MOST_CHARACTERS) refuse(`has ${message.length} characters`);
  // deno-lint-ignore no-control-regex
  if (/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]/.test(message)) {
    refuse("has control characters");
  }
  if (ENGINE.test(message)) refuse("is the engine's");
}

/** `FUZZ_TIMES=20 deno test …` tries twenty times as many files as CI has time for. */
const TIMES = Number(Deno.env.get("FUZZ_TIMES") ?? 1);

/** What {@linkcode fuzz} needs to know. */
export interface FuzzOptions {
  readonly count: number;
  readonly seed: number;
  readonly mutant: (number: number) => Mutant;
  /** Reads a damaged file; what it throws must be a sentence, and what it gives is checked by itself. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>, number: number) => unknown;
  /**
   * The share of files that must be refused, and that must be read.
   * @default 0.02
   */
  readonly leastShare?: number;
}

/** For one file. */
const MOST_MS = 2000;
/** That one array has. */
const MOST_BYTES = 2 ** 26;
/** Of the process, in all. */
const MOST_GROWTH = 600e6;
/** Failures that are told, before it ends. */
const MOST_FAILURES = 20;

/**
 * Reads many damaged files, and says which ones were not taken well: what was thrown is no sentence, or reading took too
 * long or too much memory. Where reading never ends, it ends the process with that sentence.
 */
export async function fuzz(name: string, options: FuzzOptions): Promise<void> {
  const { seed, mutant: make, read, leastShare = 0.02 } = options;
  const count = TIMES * options.count;
  const failures: string[] = [];
  const before = Deno.memoryUsage().rss;
  let refused = 0;
  const watch = watchdog();
  for (let number = 0; number < count && failures.length < MOST_FAILURES; number++) {
    const { bytes, description } = make(number);
    const what = `file ${number} (${description})`;
    watch.begin(`${name}, seed ${seed}, ${what} is read without an end.`);
    let took = 0;
    for (let times = 0; times < 2 && (times === 0 || took > MOST_MS); times++) { // others may have used the machine
      const outcome = await attempt(() => read(bytes.slice(), number));
      took = outcome.took;
      if (times === 0 && outcome.isRefused) refused++;
      if (times === 0 && outcome.fault) failures.push(`${what}: ${outcome.fault}`);
    }
    if (took > MOST_MS) failures.push(`${what}: reading took ${took} ms`);
  }
  watch.end();
  const growth = Deno.memoryUsage().rss - before;
  assert(
    failures.length === 0,
    `${name}, seed ${seed}, damaged files were not taken well:\n${failures.join("\n")}`,
  );
  assert(growth < MOST_GROWTH, `${name}, seed ${seed}: the process has grown by ${growth} bytes`);
  const share = refused / count;
  assert(share >= leastShare && share <= 1 - leastShare, `${refused} of ${count} were refused`);
}

/** Reads one file. A fault is what must not happen; `took` is in milliseconds. */
async function attempt(
  read: () => unknown,
): Promise<{ readonly isRefused: boolean; readonly fault?: string; readonly took: number }> {
  const begun = performance.now();
  const largest = recordAllocations();
  let [isRefused, fault]: [boolean, string?] = [false];
  try {
    await read();
  } catch (error) {
    isRefused = true;
    try {
      if (error instanceof AssertionError) throw error;
      assertSentence(error);
    } catch (failure) {
      fault = (failure as Error).message;
    }
  }
  const bytes = largest();
  if (bytes > MOST_BYTES) fault = `an array of ${bytes} bytes was asked for`;
  return { isRefused, fault, took: performance.now() - begun };
}

/** Ends the process with a sentence when something that was begun is followed by nothing for half a minute. */
function watchdog() {
  const program = `
    let timer;
    onmessage = ({ data }) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        console.error(data);
        Deno.kill(Deno.pid, "SIGKILL"); // the thread that hangs hears nothing else
      }, 30_000);
    };`;
  const worker = new Worker(`data:text/javascript,${encodeURIComponent(program)}`, {
    type: "module",
  });
  return {
    begin: (sentence: string) => worker.postMessage(sentence),
    end: () => worker.terminate(),
  };
}

const ARRAYS = [
  ...["ArrayBuffer", "Uint8Array", "Uint8ClampedArray", "Uint16Array", "Uint32Array"],
  ...["Int32Array", "Float16Array", "Float32Array", "Float64Array", "Array"],
] as const;

/** Watches what arrays are made until the returned function is called, which says how many bytes the largest has. */
function recordAllocations(): () => number {
  const scope = globalThis as unknown as Record<string, new (length: unknown) => unknown>;
  const originals = ARRAYS.map((name) => scope[name]);
  let largest = 0;
  for (const [i, name] of ARRAYS.entries()) {
    const size = (originals[i] as { BYTES_PER_ELEMENT?: number }).BYTES_PER_ELEMENT ??
      (name === "Array" ? 8 : 1);
    scope[name] = new Proxy(originals[i], {
      construct(target, args, newTarget) {
        if (typeof args[0] === "number") largest = Math.max(largest, args[0] * size);
        return Reflect.construct(target, args, newTarget);
      },
    });
  }
  return () => {
    ARRAYS.forEach((name, i) => scope[name] = originals[i]);
    return largest;
  };
}
