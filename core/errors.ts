/** Error messages for people. */
import { quote } from "./shell.ts";

/** An error's message, without its class name and without what Deno adds for programmers. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const denied = /^Requires (read|write) access to "([^]*)", run again/.exec(error.message);
  if (denied) {
    const [, kind, asked] = denied;
    const path = asked.replace(/\.([^/\\]+)\.[0-9a-f-]{36}\.tmp$/, "$1"); // the temporary file of an atomic write
    const flag = allowing(kind as "read" | "write", path);
    return `Deno may not ${kind} ${path}; choose another place, or run the command with deno run and ${flag} added`;
  }
  return error.message.replace(/ \(os error \d+\)(: \w+ '[^]*')?$/, "");
}

/** Why a file operation failed, with the flags to add if Deno lacks a permission. */
export function whyDenied(error: unknown, kinds: ("read" | "write")[], path: string): string {
  if (isNamed(error, "NotCapable")) {
    const flags = kinds.map((kind) => allowing(kind, path)).join(" ");
    const what = kinds.join(" and ");
    return `Deno may not ${what} there; run the command with deno run and ${flags} added`;
  }
  if (isNamed(error, "NotADirectory", "AlreadyExists")) {
    return "a file is in the place of the folder; choose another name";
  }
  return messageOf(error);
}

/** What went wrong with the network, as the last part of a sentence. */
export function explainNetwork(error: unknown, url: string): string {
  if (!isNamed(error, "NotCapable")) return messageOf(error);
  const host = /net access to "([^"]+)"/.exec(messageOf(error))?.[1] ?? new URL(url).host;
  return `Deno may not reach it; add --allow-net=${host}`;
}

/** Whether it is one of Deno's errors, which are unknown elsewhere. */
const isNamed = (error: unknown, ...names: string[]) =>
  error instanceof Error && names.includes(error.name);

/** The flag that lets Deno read or write a path. */
export function allowing(kind: "read" | "write", path: string): string {
  return `--allow-${kind}=${quote(path.replaceAll(",", ",,"))}`; // A single comma separates paths.
}
