/**
 * Shows runs in the browser: losses, samples, and the generator itself.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { exists, writeFileAtomic } from "../data/files.ts";
import { counted } from "../core/words.ts";
import { UsageError } from "./options/flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { describeFlags } from "./options/help.ts";
import { checkUnmixed, makeFolder } from "./options/out.ts";
import { askForFolder } from "./options/permissions.ts";
import { toUser } from "./options/places.ts";
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

The page "Train" trains in the browser, on photos that stay there. The server can only be reached from this machine, and
it changes no files. Before the first run, it shows the generator
that comes with Nash.
`;

async function main(args: string[]): Promise<void> {
  const flags = parseFlags(args, STUDIO_FLAGS);
  await askForFolder(flags.export === undefined ? ["read"] : ["read", "write"]);
  const place = { folder: flags.runs ?? RUNS, optional: flags.runs === undefined };
  if (flags.export !== undefined) {
    if (flags.port !== undefined) {
      throw new UsageError("--export starts no server: leave --port out");
    }
    await exportSite(place, flags.export);
    return;
  }
  const site = await studioSite(place.folder, { live: true, optional: place.optional });
  await Deno.permissions.revoke({ name: "write" }); // The server only reads.
  const next = flags.port === undefined;
  const { url, finished } = serve(site, { port: flags.port ?? FIRST_PORT, next });
  console.log(`The studio ${await ofWhat(place)} is at ${url} (Ctrl-C to stop)`);
  await finished;
}

/** Writes every file of the studio into a folder. */
async function exportSite(place: Place, out: string): Promise<void> {
  const site = await studioSite(place.folder, { live: false, optional: place.optional });
  await checkUnmixed(
    "--export",
    out,
    (names) => names.includes("studio.json") ? undefined : names[0], // An earlier export has it.
  );
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
  console.log(`The studio ${await ofWhat(place)}, ${size}, in ${toUser(out)}`);
}

/** Where the runs are. */
interface Place {
  readonly folder: string;
  /** Whether it may be missing, and appear later. */
  readonly optional: boolean;
}

async function ofWhat({ folder }: Place): Promise<string> {
  return await exists(folder) ? `of ${toUser(folder)}` : "of the generator that comes with Nash";
}

if (import.meta.main) await runCommand(HELP, main);
