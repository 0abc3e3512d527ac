/** Paths as the user sees them: tasks run in the project's folder, wherever they are started. */
import { isAbsolute, join, relative, resolve } from "node:path";
import { isUrl } from "../../data/sources/address.ts";

/** The folder in which the user has typed the command: `deno task` says which; else it is the current one. */
function userFolder(): string {
  const variable = "INIT_CWD";
  const { state } = Deno.permissions.querySync({ name: "env", variable });
  return resolve((state === "granted" && Deno.env.get(variable)) || ".");
}

/** What the user has typed as a path, seen from the current folder; addresses stay as they are. */
export function fromUser(path: string): string {
  const folder = userFolder();
  if (isUrl(path) || isAbsolute(path) || folder === Deno.cwd()) return path;
  return relative(Deno.cwd(), join(folder, path)) || ".";
}

/** A path as the user can type it. */
export function toUser(path: string): string {
  const folder = userFolder();
  if (isUrl(path) || isAbsolute(path) || folder === Deno.cwd()) return path;
  return relative(folder, join(Deno.cwd(), path)) || ".";
}
