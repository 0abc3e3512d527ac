/** Faults in the middle of a run: one sentence about what to do, and nothing lost. */
import { assert, assertEquals, assertGreater, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { explainFault } from "../../train/run/disk_faults.ts";
import { createRunFolder, runFolder } from "../../train/run/folder.ts";
import { lockRun } from "../../train/run/lock.ts";
import {
  assertOneSentence,
  CAN_MOUNT,
  inFolder,
  inMount,
  makePhotos,
  namesIn,
  type Outcome,
  outcomeOf,
  readMetrics,
  SMALLEST,
  startCommand,
  succeed,
} from "../_command.ts";
import { assertSameRun, checkpointSteps, readCheckpoint } from "../_runs.ts";
import { LONG } from "../_long.ts";

const QUICK = [...SMALLEST, "--cache", "none", "--workers", "0", "--threads", "1"];
const ENDLESS = ["--epochs", "1000"];

/** A folder with `photos`, and `run`: four epochs of three steps, which nothing disturbed. */
let undisturbed: string;

Deno.test.beforeAll(async () => {
  undisturbed = await Deno.makeTempDir({ prefix: "nash_" });
  await makePhotos(undisturbed, 12);
  await succeed("train", [...flagsOf(join(undisturbed, "run")), "--epochs", "4"], undisturbed);
});

Deno.test.afterAll(() => Deno.remove(undisturbed, { recursive: true }));

const flagsOf = (run: string, photos = join(undisturbed, "photos")) => [
  ...["--data", photos, "--out", run],
  ...QUICK,
];

/** Does something to a run that has saved a checkpoint, and gives what became of it. */
async function whileTraining(
  args: string[],
  { run, granted, fault }: {
    readonly run: string;
    readonly granted: string;
    readonly fault: (child: Deno.ChildProcess) => Promise<unknown>;
  },
): Promise<Outcome> {
  const child = startCommand("train", args, `${granted},${undisturbed}`);
  const output = outcomeOf(child);
  let ended = false;
  child.status.then(() => ended = true);
  while (!ended && (await checkpointSteps(run)).length === 0) await sleep(5);
  await fault(child);
  return await output;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Fails unless the run goes on from its last checkpoint, to the state of one that was not disturbed. */
async function assertGoesOn(run: string, granted: string): Promise<void> {
  const step = (await checkpointSteps(run)).at(-1)!;
  const epochs = String(Math.max(4, Math.floor(step / 3) + 1));
  const all = `${granted},${undisturbed}`;
  const { stderr } = await succeed("train", [...flagsOf(run), "--epochs", epochs], all);
  assertStringIncludes(stderr, `Going on at step ${step} of ${run}`);
  await inFolder(async (folder) => {
    const other = join(folder, "run");
    await succeed("train", [...flagsOf(other), "--epochs", epochs], `${folder},${undisturbed}`);
    await assertSameRun(run, other);
  });
}

Deno.test({
  name: "train stops where its folder was moved, writes nothing in its place, and goes on there",
  ignore: Deno.build.os === "windows", // It does not let a folder go that is in use.
  fn: () =>
    inFolder(async (folder) => {
      const [run, moved] = [join(folder, "run"), join(folder, "moved")];
      const outcome = await whileTraining([...flagsOf(run), ...ENDLESS], {
        run,
        granted: folder,
        fault: () => Deno.rename(run, moved),
      });
      assertOneSentence(outcome, {
        code: 1,
        says: [`Cannot go on as the folder ${run} was moved or deleted`, "give that as --out"],
      });
      assertEquals(await namesIn(folder), ["moved"]);
      await assertGoesOn(moved, folder);
    }),
});

Deno.test({
  name: "train stops where its disk becomes read-only, and goes on later [needs a mount]",
  ignore: !CAN_MOUNT || !LONG,
  fn: () =>
    inMount("size=4m", async (disk, remount) => {
      const run = join(disk, "run");
      const outcome = await whileTraining([...flagsOf(run), ...ENDLESS], {
        run,
        granted: disk,
        fault: async () => {
          for (let time = 0; time < 500; time++) { // While a file is being written it is refused.
            if (await remount("ro").then(() => true, () => false)) return;
          }
        },
      });
      assertOneSentence(outcome, {
        code: 1,
        says: [
          "Cannot write ",
          "Read-only file system",
          "; make the disk writable again, and the same command goes on from the last checkpoint",
        ],
      });
      await remount("rw");
      await assertGoesOn(run, disk);
    }),
});

/** Root may write everywhere, so that its tests take another user, where that one can run Deno. */
const OTHER_USER = Deno.build.os !== "windows" && Deno.uid() === 0
  ? { uid: 65534, gid: 65534 }
  : {};
const AS_OTHER_USER = ["run", "--no-prompt", "--node-modules-dir=manual"];

function startAsOtherUser(folder: string, args: string[]): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: [...AS_OTHER_USER, `--allow-read=.,${folder}`, `--allow-write=${folder}`, ...args],
    ...OTHER_USER,
    cwd: join(import.meta.dirname!, "../.."),
    env: { DENO_DIR: join(folder, "deno"), NO_COLOR: "1" },
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

const CAN_BE_DENIED = Deno.build.os !== "windows" &&
  await inOthersFolder(async (folder) => {
    const { success } = await startAsOtherUser(folder, ["cli/train.ts", "--help"]).output();
    return success;
  }).catch(() => false);

/** Makes a folder that belongs to the other user. */
async function inOthersFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  let result: T;
  await inFolder(async (folder) => {
    if ("uid" in OTHER_USER) await Deno.chown(folder, OTHER_USER.uid!, OTHER_USER.gid!);
    result = await body(folder);
  });
  return result!;
}

/** Sets the modes of a folder, and of all folders and files in it. */
async function setModes(path: string, modes: { folder: number; file: number }): Promise<void> {
  for await (const { name, isDirectory } of Deno.readDir(path)) {
    if (isDirectory) await setModes(join(path, name), modes);
    else await Deno.chmod(join(path, name), modes.file).catch(() => {}); // It had its name for a moment only.
  }
  await Deno.chmod(path, modes.folder);
}

Deno.test({
  name: "train stops where it may no longer write, and goes on when it may [needs another user]",
  ignore: !CAN_BE_DENIED,
  fn: () =>
    inOthersFolder(async (folder) => {
      const run = join(folder, "run");
      const photos = await makePhotos(folder, 12);
      const args = [...flagsOf(run, photos), ...ENDLESS];
      const child = startAsOtherUser(folder, ["cli/train.ts", ...args]);
      const output = outcomeOf(child);
      let ended = false;
      child.status.then(() => ended = true);
      while (!ended && (await checkpointSteps(run)).length === 0) await sleep(5);
      await setModes(run, { folder: 0o555, file: 0o444 });
      assertOneSentence(await output, {
        code: 1,
        says: [
          `Cannot write ${run}`,
          "Permission denied",
          "; make it writable again, and the same command goes on from the last checkpoint",
        ],
      });
      await setModes(run, { folder: 0o755, file: 0o644 });
      const step = (await checkpointSteps(run)).at(-1)!;
      const more = [...flagsOf(run, photos), "--steps", String(step + 4)];
      const { code, stderr } = await outcomeOf(
        startAsOtherUser(folder, ["cli/train.ts", ...more]),
      );
      assertEquals(code, 0, stderr);
      assertStringIncludes(stderr, `Going on at step ${step} of ${run}`);
    }),
});

Deno.test({
  name: "train goes on without pictures that a full disk has no room for [needs a mount]",
  ignore: !CAN_MOUNT,
  fn: () =>
    inMount("size=8k", (disk) =>
      inFolder(async (folder) => {
        const run = join(folder, "run");
        await Deno.mkdir(run);
        await Deno.symlink(disk, join(run, "samples"));
        const granted = `${folder},${disk},${undisturbed}`;
        const { stderr } = await succeed("train", [...flagsOf(run), "--epochs", "4"], granted);
        for (const epoch of [0, 1, 2, 3, 4]) {
          const picture = join(run, "samples", `epoch_000${epoch}.png`);
          assertStringIncludes(stderr, `Cannot write ${picture}: No space left on device`);
        }
        assertEquals(stderr.split("; training goes on without this picture\n").length, 6);
        assertStringIncludes(stderr, "Done: 12 steps. Draw faces:\n");
        assertEquals(await namesIn(disk), []);
        const losses = async (run: string) =>
          (await readMetrics(run)).map((line) => ({ ...line, seconds: 0 }));
        assertEquals(await losses(run), await losses(join(undisturbed, "run")));
        assertEquals(await checkpointSteps(run), [9, 12]);

        // With room again the next epoch has its picture.
        await Deno.remove(join(run, "samples"));
        const more = await succeed("train", [...flagsOf(run), "--epochs", "5"], granted);
        assertStringIncludes(more.stderr, "shows 1 picture.");
      })),
});

Deno.test({
  name: "train goes on where its log.txt cannot be written, and says so once",
  ignore: Deno.build.os === "windows", // It has no such signals.
  fn: () =>
    inFolder(async (folder) => {
      const run = join(folder, "run");
      const { code, stderr } = await whileTraining([...flagsOf(run), ...ENDLESS], {
        run,
        granted: folder,
        fault: async (child) => {
          await Deno.remove(join(run, "log.txt"));
          await Deno.mkdir(join(run, "log.txt"));
          const step = (await checkpointSteps(run)).at(-1)!;
          while ((await checkpointSteps(run)).at(-1)! < step + 9) await sleep(5);
          child.kill("SIGTERM");
        },
      });
      assertEquals(code, 130, stderr);
      const says = `Cannot write ${join(run, "log.txt")}: Is a directory`;
      assertEquals(stderr.split(says).length, 2, stderr);
      assertStringIncludes(stderr, "; training goes on without it\n");
      assertStringIncludes(stderr, "Stopped and saved at step ");
      await Deno.remove(join(run, "log.txt"));
      await assertGoesOn(run, folder);
    }),
});

Deno.test({
  name:
    "train stops where its photos vanish for longer than a minute, and goes on when they are back",
  ignore: !LONG,
  fn: () =>
    inFolder(async (folder) => {
      const run = join(folder, "run");
      const photos = await makePhotos(folder, 12);
      const outcome = await whileTraining([...flagsOf(run, photos), ...ENDLESS], {
        run,
        granted: folder,
        fault: () => Deno.rename(photos, `${photos}-away`),
      });
      assertOneSentence(outcome, {
        code: 1,
        says: ["Cannot go on: ", "the photos have been gone for 60 s", "what was learned is saved"],
      });
      assertEquals(outcome.stderr.includes("Skipped"), false);
      await Deno.rename(`${photos}-away`, photos);
      const step = (await checkpointSteps(run)).at(-1)!;
      assertEquals((await readMetrics(run)).findLast(({ event }) => event === "step")?.step, step);
      const args = [...flagsOf(run, photos), "--steps", String(step + 4)];
      const { stderr } = await succeed("train", args, folder);
      assertStringIncludes(stderr, `Going on at step ${step} of ${run}`);
    }),
});

Deno.test("a clock that goes back changes nothing of a run, and no time is negative", () =>
  inFolder(async (folder) => {
    const run = join(folder, "run");
    const preload = join(import.meta.dirname!, "../_clock_back.ts");
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        ...["run", "--no-prompt", `--allow-read=.,${undisturbed},${folder}`],
        ...[`--allow-write=${folder},.cache`, `--preload=${preload}`, "cli/train.ts"],
        ...[...flagsOf(run), "--epochs", "4", "--checkpoint-every", "0"],
      ],
      cwd: join(import.meta.dirname!, "../.."),
    }).output();
    assert(success, new TextDecoder().decode(stderr));
    const [first, second] = (await Deno.readTextFile(join(run, "log.txt"))).split("\n");
    assert(first > second && first.startsWith("2029-12-31T"), "the clock did not go back");
    await assertSameRun(run, join(undisturbed, "run"));
    for (const { event, seconds } of await readMetrics(run)) {
      if (event === "epoch") assertGreater(seconds!, 0);
    }
  }));

Deno.test("a loss that is not finite is named with its step, and the state before it is on the disk", () =>
  inFolder(async (folder) => {
    const run = join(folder, "run");
    const granted = `${folder},${undisturbed}`;
    const flags = [...flagsOf(run), "--penalty", "r1", "--normalisation", "none"];
    await succeed("train", [...flags, "--epochs", "2"], granted);
    const diverging = [...flags, "--epochs", "4", "--penalty-weight", "1e39"];
    const outcome = await outcomeOf(startCommand("train", diverging, granted));
    assertOneSentence(outcome, {
      code: 1,
      says: ["the discriminator's loss is Infinity at step 7", "the last checkpoint"],
    });
    assertEquals(await checkpointSteps(run), [3, 6]);
    const { entries, data } = await readCheckpoint(run, 6);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    let count = 0;
    for (const { dtype, data_offsets: [from, to] } of Object.values<Entry>(entries)) {
      for (let at = from; at < to && dtype === "F32"; at += 4) {
        assert(Number.isFinite(view.getFloat32(at, true)));
        count++;
      }
    }
    assertGreater(count, 10_000);
    assertEquals((await readMetrics(run)).at(-1)!.step, 6);
  }));

interface Entry {
  readonly dtype: string;
  readonly data_offsets: readonly [number, number];
}

Deno.test("explainFault() says what to do about the file system, and leaves other errors alone", () =>
  inFolder(async (folder) => {
    const run = runFolder(join(folder, "run"));
    await createRunFolder(run);
    using lock = await lockRun(run);
    const explained = async (code: string) => {
      const cause = Object.assign(new Error(code), { code });
      const error = new Error("Cannot write it", { cause });
      const explained = await explainFault(error, { run, lock });
      return explained === error ? undefined : (explained as Error).message;
    };
    assertEquals(
      await explained("ENOSPC"),
      "Cannot write it; make room on this disk, and the same command starts it again",
    );
    await Deno.writeTextFile(join(run.checkpoints, "step_00000001.safetensors"), "");
    assertEquals(
      await explained("EACCES"),
      "Cannot write it; make it writable again, and the same command goes on from the last checkpoint",
    );
    assertEquals(await explained("ENOMEDIUM"), undefined);
    for (const other of [new TypeError("a mistake"), "text", undefined]) {
      assertEquals(await explainFault(other, { run, lock }), other);
    }
    await Deno.rename(run.path, join(folder, "moved"));
    assertStringIncludes((await explained("ENOENT"))!, "was moved or deleted");
  }));
