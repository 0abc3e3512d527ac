/** Where the photos of a run lie, and how the user spells that. */
import { longTest } from "../_long.ts";
import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join, relative } from "node:path";
import {
  assertRefused,
  inFolder,
  makePhotos,
  namesIn,
  outcomeOf,
  ROOT,
  SMALLEST,
  startCommand,
  succeed,
  TINY,
} from "../_command.ts";
import { assertSameRun } from "../_runs.ts";

/** A folder with `photos`, and a `run` of two steps on them. */
const inTrained = (body: (folder: string, train: Train) => Promise<void>) =>
  inFolder(async (folder) => {
    await makePhotos(folder);
    const train: Train = async (data, steps) => {
      const place = data === undefined ? [] : ["--data", data];
      const flags = [...place, "--out", join(folder, "run"), ...TINY, "--steps", String(steps)];
      return (await succeed("train", flags, folder)).stderr;
    };
    await train(join(folder, "photos"), 2);
    await body(folder, train);
  });

type Train = (data: string | undefined, steps: number) => Promise<string>;

longTest(
  "a run goes on where its photos are spelled in another way, or through a link",
  () =>
    inTrained(async (folder, train) => {
      const photos = join(folder, "photos");
      await Deno.symlink(photos, join(folder, "link"));
      const spellings = [
        relative(ROOT, photos),
        `./${relative(ROOT, photos)}/`,
        join(folder, "link"),
      ];
      for (const [i, spelling] of spellings.entries()) {
        assertStringIncludes(await train(spelling, 3 + i), `Going on at step ${2 + i}`);
      }
    }),
);

Deno.test("a run goes on where its photos have moved, and remembers where", () =>
  inTrained(async (folder, train) => {
    await Deno.rename(join(folder, "photos"), join(folder, "my photos"));
    await assertRefused("train", ["--out", join(folder, "run"), ...TINY, "--steps", "3"], {
      folder,
      says: [
        "there is no such file or folder",
        "If the photos have moved, give the new place with --data",
      ],
    });
    for (
      const [name, args] of [
        ["train", ["--from", join(folder, "run"), "--out", join(folder, "other")]],
        ["evaluate", ["--checkpoint", join(folder, "run"), "--count", "4"]],
      ] as const
    ) {
      await assertRefused(name, args, { folder, says: ["give the new place with --data"] });
    }
    assertStringIncludes(await train(join(folder, "my photos"), 2), "2 steps already");
    assertStringIncludes(await train(undefined, 3), "Going on at step 2");
    assertStringIncludes(await train(undefined, 4), "Going on at step 3");
  }));

longTest(
  "a run does not go on with other photos from another place, and says so of the same place",
  () =>
    inTrained(async (folder, train) => {
      const [photos, other] = [join(folder, "photos"), join(folder, "other")];
      await Deno.mkdir(other);
      for (const name of await namesIn(photos)) {
        if (name !== "1.png") await Deno.copyFile(join(photos, name), join(other, name));
      }
      await assertRefused(
        "train",
        ["--data", other, "--out", join(folder, "run"), ...TINY, "--steps", "3"],
        { folder, says: [`with --data ${other} as it was trained with ${photos}`] },
      );
      await Deno.remove(join(photos, "1.png"));
      const said = `${photos} has changed since the run was begun`;
      assertStringIncludes(await train(photos, 3), said);
      assertEquals((await train(photos, 4)).includes("has changed"), false, "it was said already");
    }),
);

Deno.test("a run of an older version goes on where its photos lie", () =>
  inTrained(async (folder, train) => {
    const path = join(folder, "run", "config.json");
    const { identity: _, ...older } = JSON.parse(await Deno.readTextFile(path));
    await Deno.writeTextFile(path, `\ufeff${JSON.stringify(older)}`); // as an editor may save it
    assertStringIncludes(await train(relative(ROOT, join(folder, "photos")), 3), "Going on");
  }));

Deno.test("paths are those of the folder where the user is, and printed commands can be pasted there", () =>
  inFolder(async (folder) => {
    const photos = join(folder, "it's mine");
    await Deno.rename(await makePhotos(folder), photos);
    const child = startCommand(
      "train",
      ["--data", ".", "--out", "../my run", ...TINY, "--steps", "1"],
      folder,
      { userFolder: photos },
    );
    const { code, stderr } = await outcomeOf(child);
    assertEquals(code, 0, stderr);
    assertEquals(await namesIn(folder), ["it's mine", "my run"]);
    assertStringIncludes(stderr, "deno task sample --checkpoint '../my run'");
    assertStringIncludes(stderr, "Done: 1 step, ../my run/evolution.gif shows");
    const again = (args: string[], command: "train" | "sample" = "train") =>
      outcomeOf(startCommand(command, args, folder, { userFolder: photos }));
    const resumed = ["--data", ".", "--out", "../my run", ...TINY];
    for (
      const [outcome, says] of [
        [await again([...resumed, "--steps", "1"]), "../my run has been trained for 1 step"],
        [await again([...resumed, "--seed", "7"]), "error: Cannot resume ../my run with --seed"],
        [
          await again(["--checkpoint", "../my run", "--edit", "smile=1"], "sample"),
          "as ../my run has no directions: make them with deno task directions --checkpoint '../my run'",
        ],
      ] as const
    ) assertStringIncludes(outcome.stderr, says);
    const inspected = await outcomeOf(
      startCommand("inspect", ["--data", photos, "--out", join(folder, "r")], folder),
    );
    assertStringIncludes(
      inspected.stderr,
      `deno task train --data '${folder}/it'\\''s mine' --exclude ${folder}/r/exclude.txt`,
    );
  }));

longTest(
  "a run waits for photos that are gone for a while, and ends as it would have",
  () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder);
      const flags = (name: string) => [
        ...["--data", photos, "--out", join(folder, name), ...SMALLEST, "--cache", "none"],
        ...["--epochs", "12", "--workers", "0"],
      ];
      await succeed("train", flags("undisturbed"), folder);
      const child = startCommand("train", flags("run"), folder);
      const metrics = join(folder, "run", "metrics.jsonl");
      while (!(await Deno.stat(metrics).catch(() => undefined))?.size) await pause(5);
      await Deno.rename(photos, `${photos}-moved`);
      await pause(1500);
      await Deno.rename(`${photos}-moved`, photos);
      const { code, stderr } = await outcomeOf(child);
      assertEquals(code, 0, stderr);
      assertMatch(
        stderr,
        /cannot be read any more .*: waiting up to 60 s for them\nThe photos are back\n/,
      );
      assertEquals(stderr.includes("Skipped"), false, stderr);
      await assertSameRun(join(folder, "run"), join(folder, "undisturbed"));
    }),
);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

Deno.test("a folder in which other runs lie is no place for a run", () =>
  inTrained(async (folder) => {
    await assertRefused("train", ["--data", join(folder, "photos"), "--out", folder, ...TINY], {
      folder,
      says: [`Cannot use ${folder} for a run as it contains other runs, such as run`],
    });
  }));
