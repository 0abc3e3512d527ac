/** Runs that are killed again and again go on each time, and in the end are as if nothing had been. */
import { assert, assertEquals, assertGreater, assertLessOrEqual } from "@std/assert";
import { join } from "node:path";
import { inFolder, makePhotos, namesIn, outcomeOf, SMALLEST, startCommand } from "../_command.ts";
import { assertSameRun, checkpointSteps } from "../_runs.ts";
import { LONG } from "../_long.ts";

const KILLS = LONG ? 50 : 1;
const SEED = 6;

/** What is quick to start, and what writes often: every 3 steps at the end of an epoch, or within long epochs. */
const SHAPES = [
  { photos: 12, stepsPerEpoch: 3, flags: ["--epochs", "30"] },
  { photos: 120, stepsPerEpoch: 30, flags: ["--epochs", "4", "--checkpoint-every", "0"] },
];
const QUICK = [...SMALLEST, "--cache", "none", "--workers", "0", "--threads", "1"];

/** Random numbers in 0 … 1, the same ones each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let x = Math.imul(seed ^ (seed >>> 15), seed | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something holds, or a process has ended. */
async function until(holds: () => Promise<boolean>, child: Deno.ChildProcess): Promise<void> {
  let ended = false;
  child.status.then(() => ended = true);
  while (!ended && !await holds()) await sleep(1);
}

const textOf = (path: string) => Deno.readTextFile(path).catch(() => "");

/** Moments to kill a process at, each with what has to be waited for. */
const MOMENTS: ((life: {
  readonly run: string;
  readonly child: Deno.ChildProcess;
  /** How long a whole run takes on this machine, in milliseconds. */
  readonly undisturbed: number;
  readonly random: () => number;
}) => Promise<unknown>)[] = [
  // Any moment: Deno starts, files are looked for, a checkpoint is loaded, the run is on.
  ({ child, undisturbed, random }) => Promise.race([sleep(undisturbed * random()), child.status]),
  // Some steps after training has begun.
  async ({ run, child, undisturbed, random }) => {
    const before = (await textOf(join(run, "log.txt"))).length;
    const begun = /(Going on at|Run:) /;
    await until(async () => begun.test((await textOf(join(run, "log.txt"))).slice(before)), child);
    await Promise.race([sleep(undisturbed / 3 * random()), child.status]);
  },
  // After one more checkpoint, so that there is something to go on from.
  async ({ run, child, undisturbed, random }) => {
    const newest = async () => (await checkpointSteps(run)).at(-1) ?? 0;
    const before = await newest();
    await until(async () => await newest() > before, child);
    await Promise.race([sleep(undisturbed / 6 * random()), child.status]);
  },
  // While a file is being written: before it gets its name.
  async ({ run, child, random }) => {
    const folder = join(run, random() < 0.7 ? "checkpoints" : random() < 0.5 ? "samples" : ".");
    await until(async () => (await unfinishedIn(folder)).length > 0, child);
  },
];

async function unfinishedIn(folder: string): Promise<string[]> {
  return (await namesIn(folder).catch(() => [])).filter((name) => name.endsWith(".tmp"));
}

Deno.test({
  name: "a run that is killed at random moments loses the steps since a checkpoint at most",
  ignore: Deno.build.os === "windows", // It has no such signals.
  fn: () =>
    inFolder(async (folder) => {
      const random = randomNumbers(SEED);
      const shapes = await Promise.all(SHAPES.map(async (shape, i) => {
        const place = join(folder, String(i));
        await Deno.mkdir(place);
        return { ...shape, place, data: await makePhotos(place, shape.photos) };
      }));
      const start = ({ data, flags }: typeof shapes[number], run: string) =>
        startCommand("train", ["--data", data, "--out", run, ...QUICK, ...flags], folder);
      const undisturbed: number[] = [];
      for (const shape of shapes) {
        const began = performance.now();
        const { code, stderr } = await outcomeOf(start(shape, join(shape.place, "undisturbed")));
        assertEquals(code, 0, stderr);
        undisturbed.push(performance.now() - began);
      }

      let [kills, unfinished, resumed] = [0, 0, 0];
      // Killed again until it has gone on often enough, but not for ever.
      const goesOn = () => kills < KILLS || (resumed <= KILLS / 10 && kills < KILLS + 30);
      for (let chain = 0; goesOn(); chain++) {
        const shape = shapes[chain % shapes.length];
        const run = join(shape.place, `run-${chain}`);
        for (let isDone = false; !isDone;) {
          const [newest = 0] = (await checkpointSteps(run)).reverse();
          const said = (await textOf(join(run, "log.txt"))).length;
          const child = start(shape, run);
          const output = outcomeOf(child);
          const moment = MOMENTS[Math.floor(random() * MOMENTS.length)];
          const isKilled = goesOn();
          if (isKilled) {
            await moment({ run, child, undisturbed: undisturbed[chain % shapes.length], random });
          }
          try {
            if (isKilled) child.kill("SIGKILL");
          } catch { // It has ended by itself.
          }
          const { code, stderr } = await output;
          const wasKilled = (await child.status).signal === "SIGKILL";
          const what = `seed ${SEED}, kill ${kills}, chain ${chain}: ${stderr}`;
          if (wasKilled) kills++;
          else assertEquals(code, 0, what);
          isDone = !wasKilled;

          const log = (await textOf(join(run, "log.txt"))).slice(newest === 0 ? 0 : said);
          assert(!log.includes("Cannot"), `${what}\n${log}`);
          const goingOn = /Going on at step (\d+) /.exec(log);
          if (goingOn) {
            assertEquals(Number(goingOn[1]), newest, what);
            resumed++;
          }
          const steps = await checkpointSteps(run);
          assertGreater((steps.at(-1) ?? 0) + 1, newest, what);
          const lines = (await textOf(join(run, "metrics.jsonl"))).split("\n");
          const taken = lines.length < 2 ? 0 : Number(/"step":(\d+)/.exec(lines.at(-2)!)![1]);
          assertLessOrEqual(taken - (steps.at(-1) ?? 0), shape.stepsPerEpoch, what);
          unfinished += (await unfinishedIn(join(run, "checkpoints"))).length;
        }
        await assertSameRun(run, join(shape.place, "undisturbed"));
      }
      assertGreater(resumed, KILLS / 10); // Else it was killed before it could go on.
      console.log(
        `${kills} kills, ${resumed} times gone on, ${unfinished} checkpoints were unfinished`,
      );
    }),
});
