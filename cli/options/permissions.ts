/** What a command needs of Deno where no task gives it: to read and to write in the current folder. */
import { isAbsolute, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { commandLine, quote } from "../../core/shell.ts";

/**
 * Asks for the whole folder at once where nothing was allowed, as in `deno run cli/sample.ts`: Deno would ask for one
 * file after another. Where there is no terminal to ask in, nothing happens.
 */
export async function askForFolder(kinds: readonly Kind[] = ["read", "write"]): Promise<void> {
  if (await isAllowed("read") || await isAllowed("write")) return;
  for (const name of kinds) await Deno.permissions.request({ name, path: "." });
}

/** The command line that has the permissions which this one lacks; `undefined` if it may use the folder. */
export async function allowedCommand(): Promise<string | undefined> {
  if (await isAllowed("read") && await isAllowed("write")) return undefined;
  const words = commandLine(...Deno.args);
  const line = (start: string) => words === "" ? start : `${start} ${words}`;
  if (!Deno.mainModule.startsWith("file:")) { // The weights that come with Nash are fetched from there.
    const { host } = new URL(import.meta.url);
    return line(`deno run ${flagsToUse(".")} --allow-net=${host} ${Deno.mainModule}`);
  }
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const program = fileURLToPath(Deno.mainModule);
  const name = /(\w+)\.ts$/.exec(program)?.[1];
  const way = relative(root, Deno.cwd());
  const isInside = !way.startsWith("..") && !isAbsolute(way);
  if (isInside) return line(`deno task ${name}`);
  return line(`deno run ${flagsToUse(`.,${root}`)} ${quote(program)}`);
}

type Kind = "read" | "write";

/** Whether the folder may be used, or all of it that `train` writes to. */
async function isAllowed(name: Kind): Promise<boolean> {
  const path = name === "read" ? "." : "runs";
  return (await Deno.permissions.query({ name, path })).state === "granted";
}

function flagsToUse(paths: string): string {
  return `--allow-read=${quote(paths)} --allow-write=. --allow-env=XDG_RUNTIME_DIR`;
}
