/** Checks of output files and folders. */
import { allowing, whyDenied } from "../../core/errors.ts";
import { oneLine } from "../../core/one_line.ts";
import { dirname, extname } from "node:path";
import { UsageError } from "./flags.ts";
import { toUser } from "./places.ts";

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

/** Refuses to write over a file that the command reads: it would be lost. */
export async function checkNotRead(
  flag: string,
  out: string,
  inputs: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const realPath = (path: string) => Deno.realPath(path).catch(() => undefined);
  const written = await realPath(out);
  for (const [input, path] of Object.entries(inputs)) {
    if (written === undefined || path === undefined || await realPath(path) !== written) continue;
    throw new Error(
      `Cannot write ${toUser(out)} as it is what --${input} names: give another ${flag}`,
    );
  }
}

/**
 * Refuses to write files into a folder that holds others, which they would be mixed with or written over.
 *
 * @param otherIn Finds one that the command does not write, among the names in the folder.
 * @returns The names in the folder, which the command may write over; hidden files are no matter.
 */
export async function checkUnmixed(
  flag: string,
  folder: string,
  otherIn: (names: readonly string[]) => string | undefined,
): Promise<string[]> {
  const all = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name)
    .catch(() => []); // Whoever makes the folder says why that fails.
  const names = all.filter((name) => !name.startsWith(".")).sort();
  const other = otherIn(names);
  if (other === undefined) return names;
  throw new Error(
    `Cannot write into ${toUser(folder)}, as it holds ${
      oneLine(other)
    }: give ${flag} a new or empty folder`,
  );
}
