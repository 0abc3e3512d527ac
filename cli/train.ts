/**
 * Trains a generator on photos.
 *
 * @module
 */
import { selectBackend } from "../core/backend.ts";
import { messageOf } from "../core/errors.ts";
import { ALONE, openMpi, threadsOfRank } from "../train/distributed/mpi.ts";
import { allGather } from "../train/distributed/ranks.ts";
import { openOrigin } from "../train/run/origin.ts";
import { openRun, startRun } from "../train/run/start.ts";
import { INTERRUPTED } from "./_interrupt.ts";
import { openView, sayEnd } from "./_training_view.ts";
import { choiceOf, openData, placeOf } from "./options/data_flags.ts";
import { parseFlags, runCommand } from "./options/flags.ts";
import { checkTrainable, chooseOut, resolveConfig } from "./options/train_config.ts";
import { checkFlags, describeTrainFlags, TRAIN_FLAGS } from "./options/train_flags.ts";

const HELP = `Trains a generator of faces.

Usage: deno task train [flags]

${describeTrainFlags()}
  --help

Examples:
  deno task train                                  embedded cartoon faces, 96x80 on a GPU, else 48x40
  deno task train --data ./images                  your photos; the same line again goes on where it stopped
  deno task train --data ./images --preset article --epochs 200
  deno task train --data ./images --evaluate-every 5        keeps the best checkpoint, too
  deno task train --data ./images --exclude runs/inspect-images/exclude.txt
  deno task train --data ./images --image-size 64x64 --out runs/square
  deno task train --from runs/NAME --image-size 96x80                  grows networks of 48x40 pictures
  deno task train --from pretrained --data ./images                    starts from the weights that come with Nash
  mpirun -n 2 deno task train:mpi --data ./images                       on several machines or processes (docs/distributed.md)

A run folder gets config.json, metrics.jsonl, log.txt, samples/, checkpoints/ and at the end evolution.gif; with
--evaluate-every also best/, with --tensorboard also tensorboard/. A run that diverges, or whose samples become all alike,
goes back to its last good checkpoint with --rollback, which fast and quality have, or else stops. Ctrl-C finishes the step and saves. Draw faces with: deno task sample --checkpoint runs/NAME
`;

async function main(args: string[]): Promise<number> {
  const flags = parseFlags(args, TRAIN_FLAGS);
  checkFlags(flags);
  const ranks = flags.mpi ? openMpi() : ALONE;
  const { minutes, threads = threadsOfRank(ranks) } = flags;
  const backend = await selectBackend(flags.backend, { threads });
  const [[first]] = await allGather(Float32Array.of(Number(backend.gpu)), ranks);
  const gpu = first === 1; // All ranks take the preset that is the first one's.
  const out = chooseOut(flags, gpu);
  const isFirst = ranks.rank === 0; // The one that writes files.
  const opened = await openRun(out, { fresh: flags.fresh, resume: flags.resume, isFirst });
  const { saved } = opened;
  const origin = flags.from === undefined || saved ? undefined : await openOrigin(flags.from);
  const config = resolveConfig(flags, { out, gpu, saved, origin });
  checkTrainable(config);
  const place = placeOf(flags.data, saved?.data ?? config.data);
  const view = openView(opened.folder, { minutes, hasBar: isFirst });
  const source = await openData(place, choiceOf(config), view.note).catch((error) => {
    const isMoved = saved && flags.data === undefined;
    throw isMoved
      ? new Error(`${messageOf(error)} Where the photos are now, say by --data.`)
      : error;
  });
  const notes = [`Backend: ${backend.name} on ${backend.device}`];
  if (!flags.preset && !saved && !origin && !backend.gpu) {
    notes.push(
      "No GPU was found, so the fast preset is taken, at 48x40; --preset quality draws 96x80, slowly",
    );
  }
  if (flags.mpi && ranks.count === 1) {
    notes.push("This is the only rank: mpirun -n 2 deno task train:mpi starts two");
  }
  try {
    const end = await startRun(opened, {
      ...{ config, source, place, origin, ranks, minutes, notes, signal: view.signal },
      exclude: flags.exclude ?? (saved ? undefined : config.exclude),
      loading: { workers: flags.workers, cache: flags.cache },
      checkpointSeconds: flags["checkpoint-every"],
      tensorboard: flags.tensorboard,
    }, view.listen);
    view.close();
    const code = isFirst
      ? await sayEnd(end, opened.folder, flags)
      : end.reason === "stopped"
      ? INTERRUPTED
      : 0;
    return ranks.end(code);
  } finally {
    view.close();
  }
}

if (import.meta.main) await runCommand(HELP, main);
