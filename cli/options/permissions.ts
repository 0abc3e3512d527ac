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
  const published = /\/(@[^/]+\/[^/]+)\/([^/]+)\/(cli\/\w+)\.ts$/.exec(Deno.mainModule);
  if (!Deno.mainModule.startsWith("file:")) {
    const program = published
      ? `jsr:${published[1]}@${published[2]}/${published[3]}`
      : Deno.mainModule;
    return line(`deno run ${flagsToRead(".")} ${program}`);
  }
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const program = fileURLToPath(Deno.mainModule);
  const name = /(\w+)\.ts$/.exec(program)?.[1];
  const way = relative(root, Deno.cwd());
  const isInside = !way.startsWith("..") && !isAbsolute(way);
  if (isInside) return line(`deno task ${name}`);
  return line(`deno run ${flagsToRead(`.,${root}`)} ${quote(program)}`);
}

type Kind = "read" | "write";

/** Whether the folder may be used, or all of it that `train` writes to. */
async function isAllowed(name: Kind): Promise<boolean> {
  const path = name === "read" ? "." : "runs";
  return (await Deno.permissions.query({ name, path })).state === "granted";
}

function flagsToRead(paths: string): string {
  return `--allow-read=${quote(paths)} --allow-write=. --allow-env=XDG_RUNTIME_DIR`;
}
