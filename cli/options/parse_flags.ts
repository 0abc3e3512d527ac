/** From the arguments of a command to the values of its flags. */
import { parseArgs } from "@std/cli/parse-args";
import { nearestName } from "../../core/names.ts";
import { commandLine } from "../../core/shell.ts";
import { type Flag, type FlagValues, UsageError } from "./flags.ts";

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
