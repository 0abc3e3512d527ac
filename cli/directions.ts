/**
 * Finds directions by meaning: how a generator makes a face smile, older, fairer …
 *
 * @module
 */
import { selectBackend } from "../core/backend.ts";
import { counted } from "../core/words.ts";
import { writeFileAtomic } from "../data/files.ts";
import { findDirections } from "../metrics/directions/find.ts";
import { loadAgeGender, loadDetector, loadExpressions } from "../metrics/networks/load.ts";
import type { DirectionName } from "../models/directions.ts";
import { encodeDirections } from "../models/directions_file.ts";
import { directionsPath } from "../train/run/open_directions.ts";
import { openGenerator } from "../train/run/open_generator.ts";
import { INTERRUPTED, listenForInterrupt } from "./_interrupt.ts";
import { type ProgressBar, progressBar } from "./_progress.ts";
import { DIRECTIONS_FLAGS } from "./options/directions_flags.ts";
import { UsageError } from "./options/flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { describeFlags } from "./options/help.ts";
import { checkFolder, checkNotRead, checkPermission, checkSuffix } from "./options/out.ts";
import { askForFolder } from "./options/permissions.ts";
import { pretrainedName, toUser } from "./options/places.ts";

const DEFAULT_COUNT = 3000;

const HELP =
  `Finds out how to make the faces of a generator smile, look older or more like a man, or have brighter hair, skin or
background: for deno task sample --edit, and for sliders in the studio.

Usage: deno task directions [flags]

${describeFlags(DIRECTIONS_FLAGS)}
  --help

Examples:
  deno task directions --checkpoint runs/NAME
  deno task directions --checkpoint faces.safetensors
  deno task directions --checkpoint runs/NAME --count 1000       faster, and less exact
  deno task sample --checkpoint runs/NAME --edit smile=2,hair=1

It draws faces at a truncation of 0.8, labels them, fits a direction of the noise to each label, and keeps those along
which the label of other faces rises, from -2 to 0 and from 0 to 2, in at least 90 % of them. They are written to
directions.safetensors in a run folder, or beside a file as NAME.directions.safetensors, and belong to these weights: make
them again after more training.
Ctrl-C ends the work; nothing is written then.
`;

async function main(args: string[]): Promise<number> {
  const flags = parseFlags(args, DIRECTIONS_FLAGS);
  const { checkpoint, count = DEFAULT_COUNT, seed = 0 } = flags;
  const isPretrained = checkpoint === undefined || pretrainedName(checkpoint) !== undefined;
  if (isPretrained && flags.out === undefined) {
    throw new UsageError(
      "The weights that come with Nash have their directions already: give the --checkpoint of others, or --out to find them anew",
    );
  }
  await askForFolder();
  const backend = await selectBackend(flags.backend);
  const generator = await openGenerator(checkpoint);
  const out = flags.out ?? await directionsPath(checkpoint!);
  await checkFolder(out);
  checkSuffix("--out", out, ".safetensors");
  await checkNotRead("--out", out, { checkpoint });
  await checkPermission(out);
  let bar: ProgressBar | undefined, shown = "";
  const say = (line: string) => bar ? bar.print(line) : console.error(line);
  const interrupt = listenForInterrupt(() => say("Stopping …"));
  say(`Backend: ${backend.name} on ${backend.device}`);
  const [detector, ageGender, expressions] = [
    await loadDetector(),
    await loadAgeGender(),
    await loadExpressions(),
  ];
  const onProgress = (part: string, done: number, total: number) => {
    if (part !== shown) bar = progressBar({ total, label: part, unit: "face", start: done });
    shown = part;
    bar!.update(done);
    if (done === total) bar!.finish();
  };
  try {
    const { directions, leftOut, hasFaces } = await findDirections(
      generator,
      { detector, ageGender, expressions },
      { count, seed, onProgress, signal: interrupt.signal },
    );
    if (!hasFaces) say("No faces are found in what it draws: only brightness is labelled.");
    for (const { name, rising } of leftOut) {
      say(`Left out, as too few faces follow it: ${name}, ${share(rising)}`);
    }
    if (directions.names.length === 0) {
      throw new Error(
        "Cannot make directions as no label follows any in enough faces: train the generator for longer",
      );
    }
    await writeFileAtomic(out, await encodeDirections(directions));
    for (const line of table(directions.names)) console.log(line);
    console.log(`${counted(directions.names.length, "direction")} in ${toUser(out)}`);
    return 0;
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    bar?.finish();
    say("Stopped; nothing was written.");
    return INTERRUPTED;
  } finally {
    interrupt.stop();
  }
}

/** A line for each direction, such as `smile  happier  98 % of faces`. */
function table(names: readonly DirectionName[]): string[] {
  const width = (key: "name" | "meaning") => Math.max(...names.map((entry) => entry[key].length));
  return names.map(({ name, meaning, rising }) =>
    `${name.padEnd(width("name"))}  ${meaning.padEnd(width("meaning"))}  ${share(rising)}`
  );
}

const share = (rising: number) => `${Math.floor(rising * 100)} % of faces`;

if (import.meta.main) await runCommand(HELP, main);
