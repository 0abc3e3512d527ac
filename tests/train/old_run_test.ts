/** The run in `old_run/`, of the format that files have had, stopped behind step 3 of 8: it must go on being read. */
import { assertAlmostEquals, assertEquals } from "@std/assert";
import { join } from "node:path";
import { copyFolder, inFolder, readMetrics, succeed } from "../_command.ts";

const OLD_RUN = new URL("old_run", import.meta.url).pathname;

/** The losses of steps 4 to 8 of the same run when it was not stopped, of the generator and the discriminator. */
const LOSSES = [
  [0.6590598821640015, 1.3091599941253662],
  [0.6594350337982178, 1.2637720108032227],
  [0.7118129134178162, 1.2246661186218262],
  [0.6649357080459595, 1.3070456981658936],
  [0.5867041349411011, 1.2943603992462158],
];

Deno.test("a run of an older file goes on with the losses that it would have had", () =>
  inFolder(async (folder) => {
    const run = join(folder, "run");
    await copyFolder(OLD_RUN, run);
    const flags = [
      "--out",
      run,
      "--resume",
      ..."--steps 8 --backend wasm --cache memory".split(" "),
    ];
    await succeed("train", flags, folder);
    const steps = (await readMetrics(run)).filter(({ event }) => event === "step");
    assertEquals(steps.map(({ step }) => step), [1, 2, 3, 4, 5, 6, 7, 8]);
    for (const [i, [generator, discriminator]] of LOSSES.entries()) {
      assertAlmostEquals(steps[3 + i].generator_loss as number, generator, 1e-4);
      assertAlmostEquals(steps[3 + i].discriminator_loss as number, discriminator, 1e-4);
    }
  }));
