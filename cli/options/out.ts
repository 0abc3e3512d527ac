/** Checks of output files and folders. */
import { allowing, whyDenied } from "../../core/errors.ts";
import { dirname, extname } from "node:path";
import { UsageError } from "./flags.ts";

/** Refuses a file that cannot be written, before any work is done. */
export async function checkFolder(out: string): Promise<void> {
  const folder = dirname(out);
  const isFolder = (path: string) =>
    Deno.stat(path).then(({ isDirectory }) => isDirectory, (error) => {
      if (error instanceof Deno.errors.NotFound) return false;
      if (error instanceof Deno.errors.NotADirectory) return false;
      throw new Error(`Cannot write ${out}: ${whyDenied(error, ["read", "write"], folder)}`);
    });
  if (!await isFolder(folder)) {
    throw new Error(`Cannot write ${out}: there is no folder ${folder}; make it first`);
  }
  if (await isFolder(out)) {
    throw new Error(`Cannot write ${out}: it is a folder; give the name of a file`);
  }
}

/** Refuses a file name with another suffix than the format's. */
export function checkSuffix(flag: string, out: string, ...suffixes: string[]): void {
  if (suffixes.includes(extname(out).toLowerCase())) return;
  const formats = suffixes.length > 1
    ? "a format that can be written"
    : "the format that is written";
  throw new UsageError(
    `${flag} must end in ${suffixes.join(" or ")}, ${formats}: current value is ${out}`,
  );
}

/** Makes a folder if it is missing. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await Deno.mkdir(path, { recursive: true });
  } catch (error) {
    throw new Error(`Cannot write into ${path}: ${whyDenied(error, ["write"], path)}`);
  }
}

/** Refuses a file that Deno may not write, before long work is done. */
export async function checkPermission(out: string): Promise<void> {
  const { state } = await Deno.permissions.query({ name: "write", path: out });
  if (state !== "denied") return;
  throw new Error(
    `Cannot write ${out}: Deno may not write there; choose another place with --out, or run the command with ` +
      `deno run and ${allowing("write", out)} added`,
  );
}
