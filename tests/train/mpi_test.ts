/** Training over MPI; ignored where there is no mpirun. */
import {
  assert,
  assertEquals,
  assertMatch,
  assertNotEquals,
  assertStringIncludes,
} from "@std/assert";
import { join } from "node:path";
import { exists } from "../../data/files.ts";
import {
  copyFolder,
  inFolder,
  makePhotos,
  namesIn,
  outcomeOf,
  readMetrics,
  ROOT,
} from "../_command.ts";
import { canMakeHosts, withHosts } from "../_hosts.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { LONG } from "../_long.ts";
import {
  hasMpi,
  movePhotos,
  mpirun,
  mpirunOn,
  type Part,
  patientMpirun,
  signalAtCheckpoint,
  signalAtFile,
  training,
} from "../_mpi.ts";
import { assertSameRun, checkpointSteps } from "../_runs.ts";

const ignore = !await hasMpi();

async function succeedOnRanks(ranks: number, folder: string, flags: readonly string[]) {
  const { code, stderr } = await outcomeOf(mpirun(training(ranks, folder, flags)));
  assertEquals(code, 0, stderr);
}

/** A rank on the photos of {@linkcode common} that may signal itself, as this source does. */
function disturbed(flags: readonly string[], before: string): Part {
  const [ranks, [run, ...words]] = training(1, common, flags, { before });
  return [ranks, [run, "--allow-run", ...words]];
}

/** Enough epochs to be disturbed in. */
const FLAGS = ["--epochs", "6", "--checkpoint-every", "0"];

/** Folder with photos and `whole`, the run of two ranks that nothing disturbed. */
let common = "";
Deno.test.beforeAll(async () => {
  if (ignore) return;
  common = await Deno.makeTempDir({ prefix: "nash_" });
  await makePhotos(common);
  await succeedOnRanks(2, common, [...FLAGS, "--out", join(common, "whole")]);
});
Deno.test.afterAll(() => ignore ? undefined : Deno.remove(common, { recursive: true }));

Deno.test({
  name: "openMpi() adds up over the ranks, to the same bits on each",
  ignore,
  fn: async () => {
    const words = ["run", "--no-prompt", "--allow-ffi", "tests/_mpi_rank.ts"];
    const { code, stdout, stderr } = await outcomeOf(mpirun([3, words]));
    assertEquals(code, 0, stderr);
    const said = stdout.trim().split("\n").map((line) => JSON.parse(line));
    assertEquals(said.map(({ rank }) => rank).sort(), [0, 1, 2]);
    for (const { count, first, digest } of said) {
      assertEquals([count, digest], [3, said[0].digest]);
      assert(Math.abs(first - 6 * Math.sin(1)) < 1e-6, `${first}`);
    }
  },
});

Deno.test({
  name: "two ranks of a model without batch normalisation train as one with both batches",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      await makePhotos(folder);
      const model =
        "--generator norm-free --discriminator residual --normalisation none --dropout 0";
      const flags = [...model.split(" "), "--kernel", "4", "--epochs", "2"];
      const lossesOf = async (count: number, batch: number) => {
        const out = join(folder, `run${count}`);
        await succeedOnRanks(count, folder, [...flags, "--out", out, "--batch", `${batch}`]);
        return (await readMetrics(out)).filter(({ event }) => event === "step")
          .flatMap((line) => [line.generator_loss!, line.discriminator_loss!]);
      };
      const [one, two] = [await lossesOf(1, 8), await lossesOf(2, 4)];
      assertEquals(one.length, 2 * 2 * 3);
      assertEquals(two.length, one.length);
      // Sums in another order, from step to step through Adam.
      for (const [i, loss] of one.entries()) {
        assert(Math.abs(two[i] - loss) < 1e-3 * loss, `${i}: ${two[i]}, alone ${loss}`);
      }
    }),
});

Deno.test({
  name: "a killed rank ends the job, and the same command goes on to the same bits",
  ignore: ignore || !LONG,
  fn: async () => {
    const [whole, killed] = ["whole", "killed"].map((name) => join(common, name));
    const own = [...FLAGS, "--out", killed];
    const first = training(1, common, own);
    const second = disturbed(own, signalAtCheckpoint(killed, "SIGKILL"));
    const { code, stderr } = await outcomeOf(patientMpirun(20, first, second));
    assert(code !== 0);
    assertStringIncludes(stderr, "rank 1");
    assertStringIncludes(stderr, "signal 9 (Killed)");
    assertStringIncludes(stderr, "rank 1 has not come for ");
    const saved = (await checkpointSteps(killed)).at(-1)!;
    const steps = (await readMetrics(killed)).filter(({ event }) => event === "step");
    assertEquals(steps.at(-1)?.step, saved);
    assert(saved < (await checkpointSteps(whole)).at(-1)!);

    await succeedOnRanks(2, common, own);
    await assertSameRun(killed, whole);
  },
});

for (const [signal, count] of [["SIGINT", 2], ["SIGTERM", 4]] as const) {
  Deno.test({
    name: `${signal} to mpirun finishes the step on ${count} ranks, and saves the run`,
    ignore: ignore || !LONG && count > 2,
    fn: () =>
      inFolder(async (folder) => {
        await makePhotos(folder);
        const out = join(folder, "run");
        const job = training(count, folder, ["--epochs", "10000", "--out", out]);
        const child = patientMpirun(4, job);
        const outcome = outcomeOf(child);
        let isOver = false;
        outcome.then(() => isOver = true);
        while (!isOver && (await checkpointSteps(out)).length === 0) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        if (!isOver) child.kill(signal);
        const { code, stderr } = await outcome;
        assert(code !== 0);
        const [, step] = /Stopped and saved at step (\d+)\./.exec(stderr) ?? [];
        assertEquals((await checkpointSteps(out)).at(-1), Number(step), stderr);
        assertEquals(stderr.includes("odls_base_sigkill_timeout"), false, stderr);
      }),
  });
}

Deno.test({
  name: "ranks on two hosts train as on one, to the bit [needs network namespaces]",
  ignore: ignore || !await canMakeHosts(),
  fn: async () => {
    const [whole, far] = ["whole", "far"].map((name) => join(common, name));
    await withHosts(common, async (hosts) => {
      const job = mpirunOn(hosts, training(2, common, [...FLAGS, "--out", far]));
      const { code, stderr } = await outcomeOf(job);
      assertEquals(code, 0, stderr);
    });
    await assertSameRun(far, whole);
  },
});

Deno.test({
  name: "ranks that see other pictures do not begin",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      await makePhotos(folder);
      await Deno.mkdir(join(folder, "few"));
      for (let i = 1; i < 17; i++) {
        await Deno.copyFile(join(folder, "photos", `${i}.png`), join(folder, "few", `${i}.png`));
      }
      const flags = ["--out", join(folder, "run")];
      const parts = [training(1, folder, flags), training(1, folder, flags, { photos: "few" })];
      const { code, stderr } = await outcomeOf(mpirun(...parts));
      assertEquals(code, 1);
      assertStringIncludes(stderr, "ranks 0 and 1 differ in photos");
    }),
});

Deno.test({
  name: "ranks whose photos have the same names and sizes, but other contents, do not begin",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder, 8), [name] = await namesIn(photos);
      await copyFolder(photos, join(folder, "other"));
      const bytes = await Deno.readFile(join(photos, name));
      bytes[bytes.length - 20] ^= 1;
      await Deno.writeFile(join(folder, "other", name), bytes);
      const flags = ["--out", join(folder, "run")];
      const parts = [training(1, folder, flags), training(1, folder, flags, { photos: "other" })];
      const { code, stderr } = await outcomeOf(mpirun(...parts));
      assertEquals(code, 1);
      assertStringIncludes(stderr, "ranks 0 and 1 differ in the contents of photos");
    }),
});

for (
  const [flags, name] of [
    [["--loss", "hinge"], "loss"],
    [["--batch", "2"], "batch"],
    [["--lr", "0.01"], "adam"],
    [["--flip"], "flip"],
    [["--image-size", "24x16"], "model"],
  ] as const
) {
  Deno.test({
    name: `ranks of which one has ${flags[0]} do not begin, and say so`,
    ignore: ignore || !LONG && name !== "model",
    fn: async () => {
      const out = ["--out", join(common, "unequal")];
      const parts = [training(1, common, out), training(1, common, [...out, ...flags])];
      const { code, stderr } = await outcomeOf(mpirun(...parts));
      assertEquals(code, 1, stderr);
      assertStringIncludes(stderr, `ranks 0 and 1 differ in ${name}: on rank `);
      assertEquals(await exists(join(common, "unequal")), false);
    },
  });
}

Deno.test({
  name: "ranks whose time is up are done, whichever notices it first",
  ignore: ignore || !LONG,
  fn: async () => {
    const out = join(common, "timed"), flags = ["--epochs", "99999", "--out", out];
    const parts = [
      training(1, common, flags),
      training(1, common, [...flags, "--minutes", "0.2"]),
    ];
    const { code, stderr } = await outcomeOf(mpirun(...parts));
    assertEquals(code, 0, stderr);
    assertMatch(stderr, /Done: \d+ steps/);
    assert(await exists(join(out, "evolution.gif")));
  },
});

Deno.test({
  name: "a rank that falls silent before the first step leaves nothing that is called saved",
  ignore: ignore || !LONG,
  fn: async () => {
    const out = join(common, "early"), flags = ["--out", out, "--timeout", "0.1"];
    const halt = signalAtFile(out, "config.json", "SIGSTOP");
    const parts = [disturbed(flags, halt), training(1, common, flags)];
    const { code, stderr } = await outcomeOf(mpirun(...parts));
    assertEquals(code, 1, stderr);
    assertMatch(stderr, /rank 0 has not come for \d+ s; begin again with the same command/);
    assertEquals(await checkpointSteps(out), []);
  },
});

Deno.test({
  name: "ranks that diverge stop with one sentence, which does not advise what they cannot do",
  ignore: ignore || !LONG,
  fn: async () => {
    const spoilt = "--penalty r1 --penalty-weight 1e38 --normalisation none --epochs 2";
    const flags = [...spoilt.split(" "), "--out", join(common, "diverged")];
    const { code, stderr } = await outcomeOf(mpirun(training(2, common, flags)));
    assertEquals(code, 1, stderr);
    assertMatch(stderr, /error: Cannot go on as .*: start again with a lower --lr, or with /);
    assertEquals(stderr.match(/error: /g)?.length, 1, stderr);
    assertEquals(stderr.includes("--rollback"), false, stderr);
  },
});

Deno.test({
  name:
    "a rank that is asked to end ends all, saved, and the same command goes on to the same bits",
  ignore,
  fn: async () => {
    const [whole, ended] = ["whole", "ended"].map((name) => join(common, name));
    const own = [...FLAGS, "--out", ended];
    const first = training(1, common, own);
    const second = disturbed(own, signalAtCheckpoint(ended, "SIGTERM"));
    const { code, stderr } = await outcomeOf(mpirun(first, second));
    assertEquals(code, 130, stderr);
    assertStringIncludes(stderr, "Stopped and saved at step ");
    assertEquals(await exists(join(ended, "evolution.gif")), false);

    await succeedOnRanks(2, common, own);
    await assertSameRun(ended, whole);
  },
});

for (const count of [1, 2]) {
  Deno.test({
    name: `a run on ${count} ranks that loses photos is not done, and goes on when they are back`,
    ignore: ignore || !LONG,
    fn: () =>
      inFolder(async (folder) => {
        const photos = await makePhotos(folder);
        const flags = ["--cache", "none", "--workers", "0", "--epochs", "6"];
        const [whole, short] = ["whole", "short"].map((name) => join(folder, name));
        await succeedOnRanks(count, folder, [...flags, "--out", whole]);
        const names = [1, 5, 9, 13, 17, 21].map((n) => `${n}.png`);
        const before = movePhotos(short, photos, { epoch: 2, names });
        const first = training(1, folder, [...flags, "--out", short], { before });
        const others = training(count - 1, folder, [...flags, "--out", short]);
        const { code, stderr } = await outcomeOf(mpirun(...count > 1 ? [first, others] : [first]));
        assertEquals(code, 1, stderr);
        assertMatch(
          stderr,
          /Cannot go on: .*6 of the 24 photos are gone .*what was learned is saved/,
        );
        assertEquals(stderr.match(/error: /g)?.length, 1, stderr);
        assert((await checkpointSteps(short)).at(-1)! < (await checkpointSteps(whole)).at(-1)!);

        for (const name of names) await Deno.rename(`${photos}-${name}`, join(photos, name));
        await succeedOnRanks(count, folder, [...flags, "--out", short]);
        await assertSameRun(short, whole);
      }),
  });
}

Deno.test({
  name:
    "photos that cannot be read are named, whichever rank they fall to, and so are the steps they cost",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder);
      const broken = [2, 3, 5, 7, 11].map((n) => `${n}.png`);
      for (const name of broken) await Deno.writeTextFile(join(photos, name), "no picture");
      const flags = ["--epochs", "2", "--out", join(folder, "run")];
      const { code, stderr } = await outcomeOf(mpirun(training(2, folder, flags)));
      assertEquals(code, 0, stderr);
      for (const name of broken) assertStringIncludes(stderr, `: ${name}: `);
      assertMatch(stderr, /Epochs have \d steps? instead of 3 as not all photos can be read/);
    }),
});

Deno.test({
  name: "a run goes on with other numbers of ranks, with each picture once, and says so",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      await makePhotos(folder);
      const flags = ["--epochs", "2", "--out", join(folder, "run")];
      await succeedOnRanks(1, folder, [...flags, "--steps", "2"]); // 8 of 24 pictures
      const { code, stderr } = await outcomeOf(mpirun(training(2, folder, flags)));
      assertEquals(code, 0, stderr);
      assertStringIncludes(stderr, "Trained on 1 rank so far, and from here on 2");
      const epochs = (await readMetrics(join(folder, "run"))).filter(({ event }) =>
        event === "epoch"
      );
      assertEquals(epochs.map(({ steps }) => steps), [2 + 2, 3]); // 16 more pictures, 8 in a step
      assertStringIncludes(stderr, "Done: 7 steps");
    }),
});

for (const silent of [0, 1]) {
  Deno.test({
    name: `rank ${silent} that falls silent is named, the other ends saved, and the run goes on`,
    ignore: ignore || !LONG,
    fn: async () => {
      const [whole, halted] = ["whole", `halted${silent}`].map((name) => join(common, name));
      const own = [...FLAGS, "--out", halted], impatient = [...own, "--timeout", "0.6"];
      const halt = signalAtCheckpoint(halted, "SIGSTOP");
      const parts = [0, 1].map((rank) =>
        rank === silent ? disturbed(impatient, halt) : training(1, common, impatient)
      );
      const { code, stderr } = await outcomeOf(mpirun(...parts));
      assertEquals(code, 1, stderr);
      const other = 1 - silent;
      assertMatch(stderr, new RegExp(`Rank ${other} has waited 3\\d s for rank ${silent} `));
      assertMatch(
        stderr,
        new RegExp(`error: Cannot go on: rank ${silent} has not come .* is saved`),
      );
      assertEquals(stderr.match(/error: /g)?.length, 1, stderr);
      await succeedOnRanks(2, common, own);
      await assertSameRun(halted, whole);
    },
  });
}

Deno.test({
  name: "a process of another MPI's launcher does not train for itself, and says why",
  fn: async () => {
    for (const [name, says] of [["PMI_SIZE", "MPICH"], ["SLURM_STEP_NUM_TASKS", "srun"]]) {
      const code = `
        import { noteOnLaunch } from "./train/distributed/mpi.ts";
        noteOnLaunch({ rank: 0, count: 1, allReduce: (values) => Promise.resolve(values) });`;
      const command = new Deno.Command(Deno.execPath(), {
        args: ["eval", code],
        cwd: ROOT,
        env: { NO_COLOR: "1", [name]: "2" },
      });
      const { success, stderr } = await command.output();
      assertEquals(success, false);
      const said = new TextDecoder().decode(stderr);
      assertStringIncludes(said, "the 2 processes do not know of each other");
      assertStringIncludes(said, says);
    }
  },
});

/** Biases before a batch normalisation, which takes them away again: they have no gradient. */
const NORMALISED_BIAS =
  /(generator\/(\w+\/)?conv_transpose_[12]|discriminator\/(\w+\/)?conv_[12])\/bias$/;

Deno.test({
  name:
    "the article's networks take the same step on 1, 2 and 4 ranks with synchronised statistics",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const stepOn = async (ranks: number): Promise<[path: string, values: number[]][]> => {
        const file = join(folder, `${ranks}.json`);
        const words = [
          "run",
          "--no-prompt",
          "--allow-ffi",
          "--allow-read",
          `--allow-write=${folder}`,
        ];
        const { code, stderr } = await outcomeOf(
          mpirun([ranks, [...words, "tests/_mpi_parity_rank.ts", file]]),
        );
        assertEquals(code, 0, stderr);
        return JSON.parse(await Deno.readTextFile(file));
      };
      const alone = await stepOn(1);
      assert(alone.length > 50);
      for (const ranks of [2, 4]) {
        const together = new Map(await stepOn(ranks));
        for (const [path, values] of alone) {
          if (NORMALISED_BIAS.test(path)) {
            assert(Math.hypot(...values) < 1e-5, `${path}: nothing but roundings`);
          } else {
            assertWithin(relativeError(together.get(path)!, values), 1e-5, `${ranks} ${path}`);
          }
        }
      }
    }),
});

Deno.test({
  name: "--sync-stats is kept by a run, and changes what it learns",
  ignore: ignore || !LONG,
  fn: async () => {
    const [synced, resumed, whole] = ["synced", "resumed", "whole"].map((name) =>
      join(common, name)
    );
    const flags = ["--epochs", "1", "--sync-stats"];
    await succeedOnRanks(2, common, [...flags, "--out", synced]);
    await succeedOnRanks(2, common, [...flags, "--steps", "1", "--out", resumed]);
    await succeedOnRanks(2, common, ["--epochs", "1", "--out", resumed]);
    const lossesOf = async (run: string) =>
      (await readMetrics(run)).map((line) => [line.generator_loss, line.discriminator_loss]);
    const losses = await lossesOf(synced);
    assertEquals(await lossesOf(resumed), losses);
    assertNotEquals((await lossesOf(whole)).slice(0, losses.length), losses);
  },
});
