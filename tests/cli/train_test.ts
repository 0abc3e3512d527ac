/** The train command does its work: what it writes, when it ends, how it goes on. */
import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { basename, join } from "node:path";
import { decodePng } from "../../data/images/formats/png.ts";
import { PRESETS } from "../../train/presets.ts";
import {
  copyFolder,
  countFrames,
  inFolder,
  makePhotos,
  type MetricLine,
  namesIn,
  type Outcome,
  readMetrics,
  snapshot,
  succeed,
  TINY,
} from "../_command.ts";

/** A folder with `photos` and `run`: three epochs of six steps, two checkpoints kept. */
let trained: string;
let outcome: Outcome;

const train = (folder: string, ...args: string[]) =>
  succeed(
    "train",
    ["--data", join(trained, "photos"), "--out", join(folder, "run"), ...TINY, ...args],
    folder === trained ? folder : `${folder},${trained}`,
  );

Deno.test.beforeAll(async () => {
  trained = await Deno.makeTempDir({ prefix: "nash_" });
  await makePhotos(trained);
  outcome = await train(trained, "--epochs", "3", "--keep", "2");
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

/** A copy of the trained run, in a folder of its own. */
const withCopy = (body: (folder: string, run: string) => Promise<void>) =>
  inFolder(async (folder) =>
    body(folder, await copyFolder(join(trained, "run"), join(folder, "run")))
  );

const stepsOf = (lines: readonly MetricLine[]) =>
  lines.filter(({ event }) => event === "step").map(({ step }) => step);
const epochsOf = (lines: readonly MetricLine[]) =>
  lines.filter(({ event }) => event === "epoch").map(({ epoch, step }) => ({ epoch, step }));
const withoutTimes = (lines: readonly MetricLine[]) =>
  lines.map((line) => ({ ...line, seconds: 0 }));
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

Deno.test("train writes the resolved configuration", async () => {
  const { about: _, ...small } = PRESETS.small;
  const text = await Deno.readTextFile(join(trained, "run", "config.json"));
  const { identity, ...config } = JSON.parse(text);
  assertMatch(identity, /^[0-9a-f]{64}$/);
  assertEquals(config, {
    ...small,
    model: { ...small.model, height: 16, width: 16, widthFactor: 0.1 },
    preset: "small",
    data: join(trained, "photos"),
    batch: 4,
    epochs: 3,
    seed: 0,
    keep: 2,
    fit: "stretch",
    zoom: 1,
    focus: { x: 0.5, y: 0.5 },
    flip: false,
    maxMegapixels: 200,
  });
});

Deno.test("train writes the losses of every step once, and the means of every epoch", async () => {
  const lines = await readMetrics(join(trained, "run"));
  assertEquals(stepsOf(lines), upTo(18));
  assertEquals(epochsOf(lines), [6, 12, 18].map((step, i) => ({ epoch: i + 1, step })));
  for (const mean of lines.filter(({ event }) => event === "epoch")) {
    const steps = lines.filter(({ event, epoch }) => event === "step" && epoch === mean.epoch);
    assertEquals([steps.length, mean.steps], [6, 6]);
    assert(mean.seconds! > 0);
    for (const name of ["generator_loss", "discriminator_loss"] as const) {
      assertAlmostEquals(mean[name], steps.reduce((sum, step) => sum + step[name], 0) / 6, 1e-12);
      assert(steps.every((step) => step[name] > 0 && step[name] < 100));
      assertEquals(new Set(steps.map((step) => step[name])).size, 6);
    }
  }
});

Deno.test("train draws 64 faces before training and after every epoch", async () => {
  const folder = join(trained, "run", "samples");
  const names = ["epoch_0000.png", "epoch_0001.png", "epoch_0002.png", "epoch_0003.png"];
  assertEquals(await namesIn(folder), names);
  const pixels = new Set<string>();
  for (const name of names) {
    const { width, height, data } = await decodePng(await Deno.readFile(join(folder, name)));
    assertEquals([width, height], [8 * 16, 8 * 16]);
    pixels.add(data.join());
  }
  assertEquals(pixels.size, 4, "the pictures change");
});

Deno.test("train ends with a GIF of one frame a picture", async () => {
  const bytes = await Deno.readFile(join(trained, "run", "evolution.gif"));
  assertEquals(new TextDecoder().decode(bytes.subarray(0, 6)), "GIF89a");
  assertEquals(countFrames(bytes), 4);
  assertStringIncludes(outcome.stderr, "evolution.gif shows 4 pictures");
});

Deno.test("train prints what log.txt holds, a line an epoch", async () => {
  const log = (await Deno.readTextFile(join(trained, "run", "log.txt"))).trimEnd().split("\n");
  const printed = outcome.stderr.trimEnd().split("\n");
  assertEquals(log.length, printed.length - 2);
  for (const [i, line] of log.entries()) {
    const [time] = line.split(" ", 1);
    assertEquals(new Date(time).toISOString(), time);
    assertEquals(line.slice(time.length + 1), printed[i]);
  }
  assertStringIncludes(log[0], "Backend: wasm on ");
  const epochs = log.slice(-3);
  for (const [i, line] of epochs.entries()) {
    assertMatch(
      line,
      new RegExp(`Epoch ${i + 1}/3, .*: generator \\d\\.\\d{3}, discriminator \\d\\.\\d{3}$`),
    );
  }
  const run = join(trained, "run");
  assertEquals(
    printed.slice(-2),
    [
      `Done: 18 steps, ${join(run, "evolution.gif")} shows 4 pictures. Draw faces:`,
      `deno task sample --checkpoint ${run}`,
    ],
  );
  assertEquals(outcome.stdout, "");
});

Deno.test("train --keep 2 keeps the two newest checkpoints, and nothing else is left", async () => {
  assertEquals(await namesIn(join(trained, "run")), [
    ".lock",
    "checkpoints",
    "config.json",
    "evolution.gif",
    "evolution.mp4",
    "log.txt",
    "metrics.jsonl",
    "samples",
  ]);
  assertEquals(await namesIn(join(trained, "run", "checkpoints")), [
    "step_00000012.safetensors",
    "step_00000018.safetensors",
  ]);
});

Deno.test("train on a run that is done says so and changes nothing", async () => {
  const before = await snapshot(trained);
  const { stderr } = await train(trained, "--epochs", "3", "--keep", "2");
  assertEquals(
    stderr.trimEnd(),
    `${join(trained, "run")} has been trained for 18 steps already: ` +
      "raise --epochs or --steps to go on, or start again with --fresh",
  );
  for (const fewer of [["--epochs", "2"], ["--steps", "17"]]) await train(trained, ...fewer);
  assertEquals(await snapshot(trained), before);
});

Deno.test("train goes on when --epochs is raised, as if it had been so from the start", () =>
  withCopy(async (folder, run) => {
    const { stderr } = await train(folder, "--epochs", "4");
    assertStringIncludes(stderr, `Going on at step 18 of ${run}`);
    assertStringIncludes(stderr, "Epoch 4/4");
    await inFolder(async (other) => {
      await train(other, "--epochs", "4");
      const lines = await readMetrics(run);
      assertEquals(withoutTimes(lines), withoutTimes(await readMetrics(join(other, "run"))));
      assertEquals(stepsOf(lines), upTo(24));
      const samples = "/samples/epoch_0004.png";
      assertEquals((await snapshot(run))[samples], (await snapshot(join(other, "run")))[samples]);
    });
    assertEquals(countFrames(await Deno.readFile(join(run, "evolution.gif"))), 5);
    assertEquals(JSON.parse(await Deno.readTextFile(join(run, "config.json"))).epochs, 4);
  }));

Deno.test("train --steps ends there, and without it the run goes on to the last epoch", () =>
  inFolder(async (folder) => {
    const run = join(folder, "run");
    const { stderr } = await train(folder, "--epochs", "3", "--steps", "8");
    assertStringIncludes(stderr, "Done: 8 steps");
    assertEquals(stepsOf(await readMetrics(run)), upTo(8));
    assertEquals(epochsOf(await readMetrics(run)), [{ epoch: 1, step: 6 }]);
    const checkpoints = ["step_00000006.safetensors", "step_00000008.safetensors"];
    assertEquals(await namesIn(join(run, "checkpoints")), checkpoints);
    await train(folder, "--epochs", "3", "--steps", "12"); // The last one of an epoch.
    assertEquals(epochsOf(await readMetrics(run)).length, 2);
    assertEquals((await namesIn(join(run, "samples"))).length, 3);
    await train(folder, "--epochs", "3");
    assertEquals(
      withoutTimes(await readMetrics(run)),
      withoutTimes(await readMetrics(join(trained, "run"))),
    );
  }));

Deno.test("train goes on with another batch size through the rest of the epochs", () =>
  withCopy(async (folder, run) => {
    // 18 steps of 4 images are three epochs; two more are 4 steps of 12.
    const { stderr } = await train(folder, "--epochs", "5", "--batch", "12");
    assertStringIncludes(stderr, "Done: 22 steps");
    assertEquals(epochsOf(await readMetrics(run)).slice(3), [
      { epoch: 4, step: 20 },
      { epoch: 5, step: 22 },
    ]);
  }));

Deno.test("train gives each of the discriminator's steps a batch, and a penalty its own weight", () =>
  inFolder(async (folder) => {
    const flags = "--epochs 1 --discriminator-steps 2 --penalty wgan-gp --normalisation none";
    const { stderr } = await train(folder, ...flags.split(" "));
    assertStringIncludes(stderr, "Done: 3 steps"); // of 8 of the 24 photos
    const run = join(folder, "run");
    const { penalty, penaltyWeight } = JSON.parse(
      await Deno.readTextFile(join(run, "config.json")),
    );
    assertEquals([penalty, penaltyWeight], ["wgan-gp", 10]);
    assertEquals(epochsOf(await readMetrics(run)), [{ epoch: 1, step: 3 }]);
  }));

Deno.test("train --fresh moves the older run aside, unchanged, and starts again", () =>
  withCopy(async (folder, run) => {
    const before = await snapshot(run);
    for (const [i, out] of [run, `${run}/`].entries()) {
      const { stderr } = await train(folder, "--epochs", "1", "--fresh", "--out", out);
      assertStringIncludes(stderr, `is now ${run}.old-${i + 1}`);
      assertStringIncludes(stderr, `Run: ${out}`);
      assertEquals(stepsOf(await readMetrics(run)), upTo(6));
    }
    assertEquals(await snapshot(`${run}.old-1`), before);
    assertEquals(
      await namesIn(folder),
      ["run", "run.old-1", "run.old-2"].map((name) => basename(name)),
    );
  }));

Deno.test("train --fresh starts where there is nothing, and from a run without any checkpoint", () =>
  withCopy(async (folder, run) => {
    await Deno.remove(join(run, "checkpoints"), { recursive: true });
    const before = await snapshot(run);
    const { stderr } = await train(folder, "--epochs", "1");
    assertStringIncludes(stderr, `is now ${run}.old-1`);
    assertEquals(await snapshot(`${run}.old-1`), before);
    await train(folder, "--epochs", "1", "--fresh", "--out", join(folder, "new"));
    assertEquals(await namesIn(folder), ["new", "run", "run.old-1"]);
  }));

Deno.test("train with another seed begins with other faces and other losses", () =>
  inFolder(async (folder) => {
    await train(folder, "--steps", "1", "--seed", "1");
    const [first] = await readMetrics(join(folder, "run"));
    const [other] = await readMetrics(join(trained, "run"));
    assert(first.generator_loss !== other.generator_loss);
    const name = "/samples/epoch_0000.png";
    const [picture, otherPicture] = [join(folder, "run"), join(trained, "run")].map(snapshot);
    assert((await picture)[name] !== (await otherPicture)[name]);
  }));
