/** The program's own source files. */
import { join } from "node:path";
import { ROOT } from "./_command.ts";

/** The folders that hold the program and its tools. */
export const ROOMS = ["core", "data", "models", "metrics", "train", "studio", "cli"] as const;

/** The paths of all TypeScript files of the rooms and of `bench/`, relative to the project's folder. */
export async function* sourceFiles(
  folders: readonly string[] = [...ROOMS, "bench"],
): AsyncGenerator<string> {
  for (const folder of folders) {
    for await (const { name, isDirectory } of Deno.readDir(join(ROOT, folder))) {
      const path = `${folder}/${name}`;
      if (isDirectory) yield* sourceFiles([path]);
      else if (name.endsWith(".ts")) yield path;
    }
  }
}
