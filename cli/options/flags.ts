/** The kinds of flags. */
import { fromUser } from "./places.ts";

/** Wrong usage of a command: exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** A flag of a command: its help and how its value is parsed. */
export interface Flag<T> {
  readonly help: string;
  /** Stands for the value in the help; flags without one are switches. */
  readonly placeholder?: string;
  /** Parses the value; throws an Error whose message completes "--name must be …". */
  readonly parse: (text: string) => T;
}

/** The values of flags, `undefined` for those not given. */
export type FlagValues<F extends Record<string, Flag<unknown>>> = {
  readonly [K in keyof F]: F[K] extends Flag<infer T> ? T | undefined : never;
};

function numeric(wanted: string, isRight: (value: number) => boolean): (text: string) => number {
  return (text) => {
    const value = text.trim() === "" ? NaN : Number(text);
    if (!isRight(value)) throw new Error(wanted);
    return value;
  };
}

/** An integer from `least` to `most`. */
export function whole(help: string, least: number, most = Infinity): Flag<number> {
  const wanted = `a whole number from ${least}${most === Infinity ? "" : ` to ${most}`}`;
  const isRight = (value: number) => Number.isSafeInteger(value) && value >= least && value <= most;
  return { help, placeholder: "N", parse: numeric(wanted, isRight) };
}

/** A finite number above 0, up to `most`. */
export function positive(help: string, most = Infinity): Flag<number> {
  const wanted = most === Infinity ? "a number above 0" : `a number above 0 and at most ${most}`;
  const isRight = (value: number) => Number.isFinite(value) && value > 0 && value <= most;
  return { help, placeholder: "X", parse: numeric(wanted, isRight) };
}

/** A finite number from `least` to `most`. */
export function atLeast(help: string, least: number, most = Infinity): Flag<number> {
  const wanted = most === Infinity
    ? `a number of at least ${least}`
    : `a number from ${least} to ${most}`;
  const isRight = (value: number) => Number.isFinite(value) && value >= least && value <= most;
  return { help, placeholder: "X", parse: numeric(wanted, isRight) };
}

/** A comma-separated list of given words, or `none`. */
export function someOf<T extends string>(help: string, words: readonly T[]): Flag<T[]> {
  return {
    help,
    placeholder: words.join(","),
    parse: (text) => {
      const given = text === "none" ? [] : text.split(",");
      if (!given.every((word) => words.includes(word as T))) {
        throw new Error(`none, or a comma-separated list of ${words.join(", ")}`);
      }
      return given as T[];
    },
  };
}

/** The keys of a table. */
export function namesOf<T extends string>(table: Readonly<Record<T, unknown>>): T[] {
  return Object.keys(table) as T[];
}

/** A place in a picture, `X,Y`, as fractions of its width and height. */
export function place(help: string): Flag<{ x: number; y: number }> {
  return {
    help,
    placeholder: "X,Y",
    parse: (text) => {
      const match = /^(0(?:\.\d+)?|1(?:\.0+)?),(0(?:\.\d+)?|1(?:\.0+)?)$/.exec(text);
      if (!match) throw new Error("X,Y between 0,0 (top left) and 1,1, such as 0.5,0.4");
      return { x: Number(match[1]), y: Number(match[2]) };
    },
  };
}

/** One of the given words. */
export function oneOf<T extends string>(help: string, words: readonly T[]): Flag<T> {
  return {
    help,
    placeholder: words.join("|"),
    parse: (text) => {
      const word = words.find((word) => word === text);
      if (word === undefined) throw new Error(`one of ${words.join(", ")}`);
      return word;
    },
  };
}

/** An image size, `HEIGHTxWIDTH`. */
export function size(help: string): Flag<{ height: number; width: number }> {
  return {
    help,
    placeholder: "HxW",
    parse: (text) => {
      const match = /^(\d{1,5})[x×](\d{1,5})$/i.exec(text);
      if (!match) throw new Error("HEIGHTxWIDTH in pixels, such as 96x80");
      return { height: Number(match[1]), width: Number(match[2]) };
    },
  };
}

/** Any non-empty text. */
export function text(help: string, placeholder: string): Flag<string> {
  return { help, placeholder, parse: (text) => text };
}

/** A path relative to the user's folder, or an address. */
export function path(help: string, placeholder: string): Flag<string> {
  return { help, placeholder, parse: fromUser };
}

/** Comma-separated paths. */
export function paths(help: string, placeholder: string): Flag<string[]> {
  return { help, placeholder, parse: (text) => text.split(",").map(fromUser) };
}

/** A switch: given or not. */
export function toggle(help: string): Flag<true> {
  return { help, parse: () => true };
}
