/** Paths as the user sees them: `deno task` always runs in the project's folder. */
import { isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isUrl } from "../../data/sources/address.ts";
import { PRETRAINED_PLACES } from "../../models/pretrained_places.ts";

/** The folder where the user typed the command: `deno task` passes it on; otherwise the current one. */
function userFolder(): string {
  const variable = "INIT_CWD";
  const { state } = Deno.permissions.querySync({ name: "env", variable });
  return resolve((state === "granted" && Deno.env.get(variable)) || ".");
}

/** A path typed by the user, relative to the current folder; addresses stay as they are. */
export function fromUser(path: string): string {
  const folder = userFolder();
  if (isUrl(path) || isAbsolute(path) || folder === Deno.cwd()) return path;
  return relative(Deno.cwd(), join(folder, path)) || ".";
}

/** The name of the weights that come with Nash in that file, if they are. */
export function pretrainedName(path: string): string | undefined {
  return [...PRETRAINED_PLACES].find(([, { protocol, href }]) =>
    protocol === "file:" && fileURLToPath(href) === path
  )?.[0];
}

/** A path as the user can type it, or the name of weights that come with Nash. */
export function toUser(path: string): string {
  const name = pretrainedName(path);
  if (name !== undefined) return name;
  const folder = userFolder();
  if (isUrl(path) || isAbsolute(path) || folder === Deno.cwd()) return path;
  return relative(folder, join(Deno.cwd(), path)) || ".";
}
