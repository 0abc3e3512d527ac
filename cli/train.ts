/**
 * Trains a generator on photos.
 *
 * @module
 */
import { selectBackend } from "../core/backend.ts";
import { messageOf } from "../core/errors.ts";
import { withoutSecrets } from "../data/sources/address.ts";
import { ALONE, noteOnLaunch, openMpi, threadsOfRank } from "../train/distributed/mpi.ts";
import { allGather, isShared } from "../train/distributed/ranks.ts";
import { silenceBehind } from "../train/distributed/silence.ts";
import { openOrigin } from "../train/run/origin.ts";
import { openRun } from "../train/run/open_run.ts";
import { startRun } from "../train/run/start.ts";
import { INTERRUPTED } from "./_interrupt.ts";
import { openView, sayEnd } from "./_training_view.ts";
import { choiceOf, openData, orMoved, placeOf } from "./options/data_flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { askForFolder } from "./options/permissions.ts";
import { toUser } from "./options/places.ts";
import { checkTrainable, chooseOut, resolveConfig } from "./options/train_config.ts";
import { checkFlags, describeTrainFlags, TRAIN_FLAGS } from "./options/train_flags.ts";

const HELP = `Trains a generator of faces.

Usage: deno task train [flags]
       mpirun -n RANKS deno task train:mpi [flags]

${describeTrainFlags()}
  --help

Examples:
  deno task train                                  embedded cartoon faces, 96x80 on a GPU, else 48x40
  deno task train --data ./images                  your photos; repeat the command to resume
  deno task train --data ./images --preset article --epochs 200
  deno task train --data ./images --evaluate-every 5        also keeps the best checkpoint
  deno task train --data ./images --exclude runs/inspect-images/exclude.txt
  deno task train --data ./images --image-size 64x64 --out runs/square
  deno task train --data ./images --classes                 a class a sub-folder, for deno task sample --class NAME
  deno task train --from runs/NAME --image-size 96x80                  grows 48x40 networks
  deno task train --from pretrained --data ./images                    starts from the weights that come with Nash
  mpirun -n 2 deno task train:mpi --data ./images              on several processes or machines (docs/distributed.md)

The run folder gets config.json, metrics.jsonl, log.txt, samples/, checkpoints/ and at the end evolution.gif and .mp4; also best/
with --evaluate-every and tensorboard/ with --tensorboard. If training diverges, or all samples become alike, --rollback
(on in the presets fast and quality) goes back to the last good checkpoint; without it the run stops. Ctrl-C finishes the
step and saves. Draw faces with: deno task sample --checkpoint runs/NAME
`;

async function main(args: string[]): Promise<number> {
  const flags = parseFlags(args, TRAIN_FLAGS);
  checkFlags(flags);
  await askForFolder();
  let say = (line: string) => console.error(line);
  const { timeout: timeoutMinutes } = flags;
  const ranks = flags.mpi ? openMpi({ timeoutMinutes, say: (line) => say(line) }) : ALONE;
  const launch = flags.mpi && noteOnLaunch(ranks);
  const { minutes, threads = threadsOfRank(ranks) } = flags;
  const backend = await selectBackend(flags.backend, { threads });
  const [[first]] = await allGather(Float32Array.of(Number(backend.gpu)), ranks);
  const gpu = first === 1; // All ranks use the first one's preset.
  const out = chooseOut(flags, gpu);
  const isFirst = ranks.rank === 0; // The rank that writes files.
  const opened = await openRun(out, { fresh: flags.fresh, resume: flags.resume, isFirst });
  const { saved } = opened;
  const origin = flags.from === undefined || saved ? undefined : await openOrigin(flags.from);
  const config = resolveConfig(flags, { out, gpu, saved, origin });
  checkTrainable(config);
  const place = placeOf(flags.data, saved?.data ?? config.data);
  const view = openView(opened.folder, { minutes, hasBar: isFirst });
  say = view.note;
  const source = await openData(place, choiceOf(config), view.note).catch(orMoved(flags.data));
  const notes = [`Backend: ${backend.name} on ${backend.device}`];
  if (!flags.preset && !saved && !origin && !backend.gpu) {
    notes.push(
      "No GPU found: using the fast preset, 48x40 (--preset quality: 96x80, slow)",
    );
  }
  if (launch) notes.push(launch);
  try {
    const end = await startRun(opened, {
      config,
      source,
      place,
      origin,
      ranks,
      minutes,
      notes,
      signal: view.signal,
      classes: flags.classes,
      shownPlace: withoutSecrets(toUser(place)),
      exclude: flags.exclude ?? (saved ? undefined : config.exclude),
      loading: { workers: flags.workers, cache: flags.cache },
      checkpointSeconds: flags["checkpoint-every"],
      tune: !flags["no-tune"],
      tensorboard: flags.tensorboard,
    }, view.listen);
    view.close();
    const code = isFirst
      ? await sayEnd(end, opened.folder, flags)
      : end.reason === "stopped"
      ? INTERRUPTED
      : 0;
    return ranks.end(code);
  } catch (error) {
    const silence = silenceBehind(error);
    if (!isShared(error) && !silence) throw error;
    view.close();
    if (isFirst || silence?.isSpeaker) console.error(`error: ${messageOf(error)}`);
    return ranks.end(1);
  } finally {
    view.close();
  }
}

if (import.meta.main) await runCommand(HELP, main);
