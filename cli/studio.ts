/**
 * Shows runs in the browser: losses, samples, and the generator itself.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { exists, writeFileAtomic } from "../data/files.ts";
import { counted } from "../core/words.ts";
import { parseFlags, runCommand, UsageError } from "./options/flags.ts";
import { describeFlags } from "./options/help.ts";
import { makeFolder } from "./options/out.ts";
import { askForFolder } from "./options/permissions.ts";
import { serve } from "../studio/server/server.ts";
import { studioSite } from "../studio/server/site.ts";
import { STUDIO_FLAGS } from "./options/studio_flags.ts";

const RUNS = "runs";
const FIRST_PORT = 8000;

const HELP =
  `Shows runs in the browser: losses, samples, and the generator itself, also while they train.

Usage: deno task studio [flags]

${describeFlags(STUDIO_FLAGS)}
  --help

Examples:
  deno task studio
  deno task studio --runs runs/NAME --port 9000
  deno task studio --runs runs/NAME --export site

The server can only be reached from this machine, and it changes no files. Before the first run, it shows the generator
that comes with Nash.
`;

async function main(args: string[]): Promise<void> {
  const flags = parseFlags(args, STUDIO_FLAGS);
  await askForFolder(flags.export === undefined ? ["read"] : ["read", "write"]);
  const folder = flags.runs ?? (await exists(RUNS) ? RUNS : undefined);
  if (flags.export !== undefined) {
    if (flags.port !== undefined) {
      throw new UsageError("--export starts no server: leave --port out");
    }
    await exportSite(folder, flags.export);
    return;
  }
  await Deno.permissions.revoke({ name: "write" }); // The server only reads.
  const site = await studioSite(folder, { live: true });
  const next = flags.port === undefined;
  const { url, finished } = serve(site, { port: flags.port ?? FIRST_PORT, next });
  console.log(`The studio ${ofWhat(folder)} is at ${url} (Ctrl-C to stop)`);
  await finished;
}

/** Writes every file of the studio into a folder. */
async function exportSite(folder: string | undefined, out: string): Promise<void> {
  const site = await studioSite(folder, { live: false });
  let [count, bytes] = [0, 0];
  for (const address of await site.addresses()) {
    const file = await site.open(address);
    if (file === undefined) continue; // Gone by now.
    const path = join(out, ...address.split("/"));
    await makeFolder(dirname(path));
    const body = typeof file.body === "string" ? new TextEncoder().encode(file.body) : file.body;
    await writeFileAtomic(path, body);
    count++;
    bytes += body.length;
  }
  const size = `${counted(count, "file")}, ${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`The studio ${ofWhat(folder)}, ${size}, in ${out}`);
}

function ofWhat(folder: string | undefined): string {
  return folder === undefined ? "of the generator that comes with Nash" : `of ${folder}`;
}

if (import.meta.main) await runCommand(HELP, main);
