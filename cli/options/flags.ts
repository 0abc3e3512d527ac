import { messageOf } from "../../core/errors.ts";
import { nearestName } from "../../core/names.ts";
import { commandLine } from "../../core/shell.ts";
import { parseArgs } from "@std/cli/parse-args";
import { faultBehind } from "../../core/backend.ts";
import { wrapHelp } from "./help.ts";
import { allowedCommand } from "./permissions.ts";
import { fromUser } from "./places.ts";
import { endLine, terminalColumns } from "../_progress.ts";

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

/** Flags of Deno that its messages about missing permissions name. */
const DENO_FLAG = /^--(allow|deny)-/;
const DENO_FLAG_PLACE =
  ": it is one of Deno's, which stand behind deno run instead of deno task (docs/data.md, Permissions)";

/** Whether an argument gives a flag, with a value or without. */
const gives = (flag: string) => (arg: string) => arg.split("=")[0] === `--${flag}`;

/** What to do where somebody means two values of a flag: the second one would count alone. */
const TWICE: Readonly<Record<string, string>> = {
  data: "put the folders into one, and give that",
  image: "run the command once for each photo",
};

/** The flag that was meant by an unknown one, if there is any like it. */
function meant(flag: string, names: readonly string[]): string {
  const word = flag.replace(/^-+/, "");
  const near = word.length > 2 ? nearestName(word, names) : undefined;
  return near === undefined ? "" : `: did you mean --${near}?`;
}

/** What a command works on, by the first of these flags that it has. */
const SUBJECTS = ["image", "weights", "checkpoint", "data", "runs"];

/** What to do about a word without a flag: it is a flag's name, or what the command works on, or part of another value. */
function adviceOnWord(word: string, args: readonly string[], names: readonly string[]): string {
  if (names.includes(word)) return `: did you mean --${word}?`;
  const subject = SUBJECTS.find((name) => names.includes(name));
  return subject === undefined || args.some(gives(subject))
    ? ": put a value with spaces into quotes"
    : `: did you mean ${commandLine(`--${subject}`, word)}?`;
}

/**
 * Parses the arguments of a command.
 *
 * @throws {UsageError} If there is an unknown flag, a stray word, or a missing or wrong value.
 */
export function parseFlags<F extends Record<string, Flag<unknown>>>(
  args: readonly string[],
  flags: F,
): FlagValues<F> {
  const names = Object.keys(flags);
  const valued = names.filter((name) => flags[name].placeholder !== undefined);
  // A negative number or an empty argument after a flag is its value, not an argument of its own.
  const joined: string[] = [];
  for (const arg of args) {
    const toggled = /^--([^=]+)=/.exec(arg)?.[1] ?? "";
    if (names.includes(toggled) && !valued.includes(toggled)) {
      throw new UsageError(`--${toggled} takes no value: current value is ${arg.split("=")[1]}`);
    }
    const flag = /^--([^=]+)$/.exec(joined.at(-1) ?? "")?.[1];
    if (/^(-[\d.I]|$)/.test(arg) && flag !== undefined && valued.includes(flag)) {
      joined.push(`${joined.pop()}=${arg}`);
    } else joined.push(arg);
  }
  for (const [name, advice] of Object.entries(TWICE)) {
    if (!names.includes(name)) continue;
    if (joined.filter(gives(name)).length > 1) {
      throw new UsageError(`--${name} can be given only once: ${advice}`);
    }
  }
  const parsed = parseArgs(joined, {
    string: valued,
    boolean: names.filter((name) => !valued.includes(name)),
    unknown: (arg: string): never => {
      if (!arg.startsWith("-")) {
        throw new UsageError(`Unexpected argument "${arg}"${adviceOnWord(arg, args, names)}`);
      }
      const [flag] = arg.split("=");
      const isDenos = DENO_FLAG.test(flag);
      throw new UsageError(`Unknown flag ${flag}${isDenos ? DENO_FLAG_PLACE : meant(flag, names)}`);
    },
  });
  if (parsed._.length > 0) { // parseArgs() does not pass what follows "--" to `unknown`.
    throw new UsageError(
      `Unexpected argument "${parsed._[0]}": write the flags without "--" alone`,
    );
  }
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const given = parsed[name];
    if (given === undefined || given === false) continue;
    if (given === "") throw new UsageError(`--${name} needs a value`);
    try {
      values[name] = flags[name].parse(given);
    } catch (error) {
      throw new UsageError(
        `--${name} must be ${(error as Error).message}: current value is ${given}`,
      );
    }
  }
  return values as FlagValues<F>;
}

/**
 * Runs a command, or prints its help for `--help`. An error prints one sentence and exits with 1, or with 2 for wrong
 * usage.
 */
export async function runCommand(
  help: string,
  command: (args: string[]) => Promise<number | void>,
): Promise<void> {
  if (Deno.args.includes("--help") || Deno.args.includes("-h")) {
    console.log(wrapHelp(help, terminalColumns()));
    return;
  }
  quietGraphics();
  try {
    const code = await command(Deno.args);
    if (code) Deno.exit(code);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const message = messageOf(await faultBehind(error));
    const line = message.includes("Deno may not") ? await allowedCommand() : undefined;
    endLine();
    console.error(
      `error: ${line ? `Deno may not use this folder; run this instead: ${line}` : message}`,
    );
    if (isUsage) console.error("Run with --help to see all flags.");
    Deno.exit(isUsage ? 2 : 1);
  }
}

/**
 * Sets the folder for the user's sockets where it is not set, as on machines without a desktop: otherwise the graphics
 * driver complains about it on standard error.
 */
function quietGraphics(): void {
  const variable = "XDG_RUNTIME_DIR";
  const { state } = Deno.permissions.querySync({ name: "env", variable });
  if (Deno.build.os !== "linux" || state !== "granted" || Deno.env.has(variable)) return;
  Deno.env.set(variable, "/tmp");
}
