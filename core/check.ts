import { allowing } from "./shell.ts";

/** Throws a RangeError unless `value` is a whole number of at least `least`. `what` names it at a sentence's start. */
export function wholeNumber(what: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(
      `${what} must be a whole number of at least ${least}: current value is ${value}.`,
    );
  }
}

/** The sentence that an error carries, without its class name, and without what Deno adds for programmers. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const denied = /^Requires (read|write) access to "([^]*)", run again/.exec(error.message);
  if (denied) {
    const [, kind, asked] = denied;
    const path = asked.replace(/\.([^/\\]+)\.[0-9a-f-]{36}\.tmp$/, "$1"); // of a file that is written beside it
    const flag = allowing(kind as "read" | "write", path);
    return `Deno may not ${kind} ${path}; choose another place, or run the command with deno run and ${flag} added`;
  }
  return error.message.replace(/ \(os error \d+\)(: \w+ '[^]*')?$/, "");
}
