/**
 * Disturbs jobs of 1, 2 and 4 ranks, and prints a table of what became of them:
 *
 *     deno run --lock=tests/deno.lock -A tests/rank_faults.ts [RANKS...]
 *
 * @module
 */
import { join } from "node:path";
import { exists } from "../data/files.ts";
import { inFolder, makePhotos, outcomeOf, readMetrics } from "./_command.ts";
import {
  movePhotos,
  mpirun,
  type Part,
  patientMpirun,
  signalAtCheckpoint,
  training,
} from "./_mpi.ts";
import { assertSameRun, checkpointSteps } from "./_runs.ts";

/** A fault, once the run has a checkpoint: a signal to mpirun, or what a rank runs before the program. */
interface Fault {
  readonly name: string;
  readonly toMpirun?: Deno.Signal;
  /** The rank that runs `before`. */
  readonly rank?: "first" | "last";
  readonly before?: (run: string, photos: string) => string;
  readonly flags?: readonly string[];
  readonly needsOthers?: boolean;
}

/** Seconds until mpirun kills its ranks. */
const KILL_SECONDS = 10;

const LOST = Array.from({ length: 12 }, (_, i) => `${4 * i + 1}.png`);

const signal = (name: Deno.Signal) => (run: string) => signalAtCheckpoint(run, name);

const FAULTS: readonly Fault[] = [
  { name: "Ctrl-C (SIGINT) to `mpirun`", toMpirun: "SIGINT" },
  { name: "SIGTERM to `mpirun`", toMpirun: "SIGTERM" },
  { name: "SIGTERM to the last rank", rank: "last", before: signal("SIGTERM") },
  { name: "SIGKILL to the last rank", rank: "last", before: signal("SIGKILL") },
  { name: "SIGKILL to rank 0", rank: "first", before: signal("SIGKILL"), needsOthers: true },
  {
    name: "the last rank hangs (SIGSTOP), `--timeout 0.1`",
    rank: "last",
    before: signal("SIGSTOP"),
    needsOthers: true,
    flags: ["--timeout", "0.1"],
  },
  {
    name: "12 of 48 photos are moved away for a while",
    rank: "last",
    before: (run, photos) => movePhotos(run, photos, { epoch: 2, names: LOST }),
  },
];

/** Source that writes the exit code of its process into a file. */
const writeCode = (file: string) => `
  const { exit } = Deno;
  Deno.exit = (code) => {
    Deno.writeTextFileSync(${JSON.stringify(file)}, String(code ?? 0));
    exit(code);
  };`;

/** Steps that take long enough to be disturbed. */
const SLOW = "--image-size 32x32 --width-factor 0.3";
const flagsOf = (count: number) =>
  `--epochs ${60 / count} --checkpoint-every 0 --cache none --workers 0 ${SLOW}`.split(" ");

/** The rest of a table's row for a fault on so many ranks. */
async function disturb(fault: Fault, count: number, folder: string): Promise<string[]> {
  const [run, photos] = [join(folder, "run"), join(folder, "photos")];
  const place = fault.rank === "first" ? 0 : count - 1;
  const parts = Array.from({ length: count }, (_, rank): Part => {
    const own = fault.before && rank === place ? fault.before(run, photos) : "";
    const before = writeCode(join(folder, `code${rank}`)) + own;
    const [ranks, [first, ...words]] = training(
      ...[1, folder] as const,
      [...flagsOf(count), "--out", run, ...fault.flags ?? []],
      { before },
    );
    return [ranks, [first, "--allow-run", ...words]];
  });
  const child = patientMpirun(KILL_SECONDS, ...parts);
  const outcome = outcomeOf(child);
  if (fault.toMpirun) {
    while ((await checkpointSteps(run)).length === 0) await pause(10);
    child.kill(fault.toMpirun);
  }
  const { code } = await outcome;
  const codes = await Promise.all(
    parts.map((_, rank) => Deno.readTextFile(join(folder, `code${rank}`)).catch(() => "killed")),
  );
  const saved = (await checkpointSteps(run)).at(-1);
  const logged = (await readMetrics(run)).findLast(({ event }) => event === "step")?.step;
  for (const name of LOST) {
    const moved = `${photos}-${name}`;
    if (await exists(moved)) await Deno.rename(moved, join(photos, name));
  }
  return [`${codes.join(", ")}; ${code}`, `step ${saved} of ${logged}`];
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Trains to the end. */
async function finish(count: number, folder: string, run: string): Promise<void> {
  const { code, stderr } = await outcomeOf(
    mpirun(training(count, folder, [...flagsOf(count), "--out", run])),
  );
  if (code !== 0) throw new Error(stderr);
}

console.log(
  "| fault | ranks | exit codes of the ranks; of `mpirun` | saved | resumed to the bit |",
);
console.log(
  "| ----- | ----- | ------------------------------------ | ----- | ------------------ |",
);
for (const count of Deno.args.length > 0 ? Deno.args.map(Number) : [1, 2, 4]) {
  await inFolder(async (folder) => {
    await makePhotos(folder, 48);
    const [whole, run] = ["whole", "run"].map((name) => join(folder, name));
    await finish(count, folder, whole);
    for (const fault of FAULTS) {
      if (fault.needsOthers && count === 1) continue;
      const row = await disturb(fault, count, folder);
      await finish(count, folder, run);
      const isSame = await assertSameRun(run, whole).then(
        () => "yes",
        (e) => (console.error(e), "no"),
      );
      console.log(`| ${[fault.name, count, ...row, isSame].join(" | ")} |`);
      await Deno.remove(run, { recursive: true });
      for (let rank = 0; rank < count; rank++) {
        await Deno.remove(join(folder, `code${rank}`)).catch(() => {});
      }
    }
  });
}
