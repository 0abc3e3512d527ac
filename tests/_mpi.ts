/** Jobs of several ranks, started by Open MPI's mpirun. */
import { join } from "node:path";
import { ROOT, taskWords, TINY } from "./_command.ts";
import type { Hosts } from "./_hosts.ts";

/** Whether there is an mpirun. */
export async function hasMpi(): Promise<boolean> {
  try {
    return (await new Deno.Command("mpirun", { args: ["--version"] }).output()).success;
  } catch {
    return false;
  }
}

/** So many ranks, and what Deno is called with on each. */
export type Part = readonly [ranks: number, words: readonly string[]];

const HERE: Hosts = { launcher: [], flags: ["--oversubscribe"] };

/** Starts a job on this machine whose parts may be called differently. */
export function mpirun(...parts: readonly Part[]): Deno.ChildProcess {
  return mpirunOn(HERE, ...parts);
}

/** The same, with seconds for ranks to save before they are killed. When a rank fails, mpirun takes them all. */
export function patientMpirun(seconds: number, ...parts: readonly Part[]): Deno.ChildProcess {
  const flags = [...HERE.flags, "--mca", "odls_base_sigkill_timeout", `${seconds}`];
  return mpirunOn({ ...HERE, flags }, ...parts);
}

/** Starts a job on these hosts. */
export function mpirunOn({ launcher, flags }: Hosts, ...parts: readonly Part[]): Deno.ChildProcess {
  const programs = parts.map(([ranks, words]) => ["-n", `${ranks}`, Deno.execPath(), ...words]);
  const joined = programs.flatMap((words, i) => i === 0 ? words : [":", ...words]);
  const [command, ...words] = [...launcher, "mpirun", ...flags, "--bind-to", "none", ...joined];
  return new Deno.Command(command, {
    args: words,
    cwd: ROOT,
    env: { NO_COLOR: "1", OMPI_ALLOW_RUN_AS_ROOT: "1", OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** Ranks of what the task `train:mpi` starts, with more rights to one folder, on the pictures of a folder within. */
export function training(
  ranks: number,
  folder: string,
  flags: readonly string[],
  { photos = "photos", before }: { readonly photos?: string; readonly before?: string } = {},
): Part {
  const words = taskWords("train:mpi", { granted: folder, before });
  const data = ["--data", join(folder, photos), "--threads", "1", ...TINY];
  return [ranks, [...words, ...data, ...flags]];
}

/** Source that signals its own process as soon as a folder has a file with a name of this beginning. */
export const signalAtFile = (folder: string, beginning: string, signal: Deno.Signal): string => `
  const timer = setInterval(() => {
    try {
      const names = Array.from(Deno.readDirSync(${JSON.stringify(folder)}));
      const isThere = names.some(({ name }) => name.startsWith(${JSON.stringify(beginning)}));
      if (isThere) Deno.kill(Deno.pid, ${JSON.stringify(signal)});
    } catch { /* The folder is not there yet. */ }
  }, 5);
  Deno.unrefTimer(timer);`;

/** The same as soon as a run has a checkpoint. */
export const signalAtCheckpoint = (run: string, signal: Deno.Signal): string =>
  signalAtFile(join(run, "checkpoints"), "step_", signal);

/** Source that moves some photos away when the metrics have a step of this epoch. */
export const movePhotos = (run: string, photos: string, { epoch, names }: {
  readonly epoch: number;
  readonly names: readonly string[];
}): string => `
  const timer = setInterval(() => {
    try {
      const metrics = Deno.readTextFileSync(${JSON.stringify(join(run, "metrics.jsonl"))});
      if (!metrics.includes('"epoch":${epoch}')) return;
      clearInterval(timer);
      for (const name of ${JSON.stringify(names)}) {
        Deno.renameSync(${JSON.stringify(photos)} + "/" + name, ${
  JSON.stringify(photos)
} + "-" + name);
      }
    } catch { /* Not there yet. */ }
  }, 2);
  Deno.unrefTimer(timer);`;
