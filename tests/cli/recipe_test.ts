/** The flags of the recipe: what a run remembers of them, how it goes on, and what is refused. */
import { assertEquals, assertLess } from "@std/assert";
import { join } from "node:path";
import { type RunConfig, withDecaySteps } from "../../train/run/config.ts";
import { FRAMING } from "../../data/training_pictures.ts";
import { PRESETS } from "../../train/presets.ts";
import {
  assertOneSentence,
  inFolder,
  makePhotos,
  outcomeOf,
  runCommand,
  startCommand,
  succeed,
  TINY,
} from "../_command.ts";
import { assertSameRun, checkpointSteps, readCheckpoint } from "../_runs.ts";

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const RECIPE = [
  ...["--generator", "residual", "--discriminator", "residual", "--normalisation", "none"],
  ...["--kernel", "4", "--dropout", "0", "--penalty", "r1", "--penalty-weight", "0.05"],
  ...["--penalty-every", "3", "--rate-decay", "cosine", "--minibatch-deviation", "2"],
  ...["--beta2", "0.99", "--average-half-life", "20", "--alternate"],
];

Deno.test({
  name: "a run with every flag of the recipe that was killed goes on with the same bits",
  ignore: Deno.build.os === "windows", // It has no such signals.
  fn: () => inFolder(killAndGoOn),
});

async function killAndGoOn(folder: string) {
  await makePhotos(folder, 40);
  const flags = (out: string) => [
    ...["--data", join(folder, "photos"), "--out", join(folder, out), ...TINY, ...RECIPE],
    ...["--batch", "2", "--epochs", "2"],
  ];
  await succeed("train", flags("whole"), folder);
  const part = join(folder, "part");
  const child = startCommand("train", [...flags("part"), "--checkpoint-every", "0"], folder);
  while ((await checkpointSteps(part)).length === 0) await delay(5);
  child.kill("SIGKILL");
  await outcomeOf(child);
  assertLess((await checkpointSteps(part)).at(-1)!, 40);
  await succeed("train", flags("part"), folder);
  await assertSameRun(part, join(folder, "whole"));

  const [last] = (await checkpointSteps(join(folder, "whole"))).reverse();
  const { metadata } = await readCheckpoint(join(folder, "whole"), last);
  const { model, adam, penaltyEvery, rateDecay, decaySteps, averageHalfLife, alternate } = JSON
    .parse(metadata.config);
  assertEquals(
    { penaltyEvery, rateDecay, decaySteps, averageHalfLife, alternate },
    {
      penaltyEvery: 3,
      rateDecay: "cosine",
      decaySteps: 40,
      averageHalfLife: 20,
      alternate: true,
    },
  );
  assertEquals([model.minibatchDeviation, adam.beta2], [2, 0.99]);
}

for (
  const [flags, says] of [
    [["--penalty-every", "4"], "--penalty-every 4 needs a penalty"],
    [["--minibatch-deviation", "4"], "Cannot build the dcgan discriminator with a minibatch"],
    [
      [...RECIPE, "--minibatch-deviation", "4", "--batch", "6"],
      "--minibatch-deviation 4 needs a batch size divisible by 4, and --batch is 6",
    ],
    [["--rate-decay", "slowly"], "--rate-decay"],
  ] as const
) {
  Deno.test(`train refuses ${flags.slice(-4).join(" ")}`, () =>
    inFolder(async (folder) => {
      const args = ["--out", join(folder, "run"), ...TINY, ...flags];
      const outcome = await runCommand("train", args, folder);
      const code = says === "--rate-decay" || says.startsWith("--") ? 2 : 1;
      assertOneSentence(outcome, { code, says: [says] });
    }));
}

Deno.test("the rate decays over the steps that a run began with, unless another length is asked for", () => {
  const { about: _, ...small } = PRESETS.small;
  const config: RunConfig = {
    ...small,
    ...FRAMING,
    preset: "small",
    data: "x",
    seed: 0,
    keep: 2,
    rateDecay: "linear",
  };
  const begun = withDecaySteps(config, { total: 100 });
  assertEquals(begun.decaySteps, 100);
  // Photos that could not be read have made the first epochs shorter.
  assertEquals(withDecaySteps(begun, { saved: begun, total: 97 }), begun);
  const longer = { ...begun, epochs: begun.epochs + 1 };
  assertEquals(withDecaySteps(longer, { saved: begun, total: 120 }).decaySteps, 120);
  const steady = withDecaySteps({ ...begun, rateDecay: "none" }, { saved: begun, total: 97 });
  assertEquals("decaySteps" in steady, false);
});
