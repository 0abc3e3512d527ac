/** Losses that swing against each other: noticed soon, gone back from with half the rate, and healthy runs left alone. */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { type Explosion, watchLosses } from "../../train/run/explosion.ts";
import { explosionFailure, TrainingFailure, watchReports } from "../../train/run/health.ts";
import { afterRollbacks, withRollback } from "../../train/run/rollback.ts";
import { runFolder } from "../../train/run/folder.ts";
import { FRAMING } from "../../data/training_pictures.ts";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import { randomIntegers } from "../../data/pipeline/random.ts";
import { cartoonFaces } from "../../data/sources/cartoons.ts";
import { decodeImage } from "../../data/images/decode.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import {
  type Checkpoint,
  EMPTY_EPOCH,
  loadCheckpoint,
  saveCheckpoint,
} from "../../train/checkpoint.ts";
import type { LossValues } from "../../train/loop.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import { inFolder, namesIn, readMetrics, succeed } from "../_command.ts";
import { LONG } from "../_long.ts";

/** Losses around a middle, like those of a run that is well: most near it, some up to `far` away. */
function healthy(count: number, { middle, far, seed = 0 }: {
  readonly middle: LossValues;
  readonly far: number;
  readonly seed?: number;
}): LossValues[] {
  const next = randomIntegers(seed, 0);
  const some = () => far * (2 * next(1e6) / 1e6 - 1) ** 5;
  return Array.from({ length: count }, () => ({
    generator: middle.generator + some(),
    discriminator: middle.discriminator + some(),
  }));
}

/** Everything that is noticed. */
function noticed(losses: readonly LossValues[], known: readonly LossValues[] = []): Explosion[] {
  const watch = watchLosses(known);
  return losses.flatMap((pair, i) => watch(pair, i + 1) ?? []);
}

/** The usual losses of the cross-entropy. */
const USUAL = { middle: { generator: 1.6, discriminator: 1 }, far: 1.8 };

/** How a run on photos exploded within 14 steps. */
const EXPLOSION = [
  ...[[0.03, 4.1], [7.8, 4.5], [0.002, 11.6], [18, 9], [0.001, 31], [60, 24], [0.001, 110]],
  ...[[250, 90], [0.001, 600], [1400, 500], [0, 3300], [9000, 2500], [0, 21000], [55000, 17000]],
].map(([generator, discriminator]) => ({ generator, discriminator }));

Deno.test("watchLosses() notices an explosion within its first 14 steps, and where it began", () => {
  const [explosion] = noticed([...healthy(500, USUAL), ...EXPLOSION]);
  assert(explosion.step <= 514, JSON.stringify(explosion));
  assert(explosion.since > 500 && explosion.since <= 504, JSON.stringify(explosion));
  assert(explosion.loss > 15 && explosion.usual < 2, JSON.stringify(explosion));
  const text = explosionFailure(explosion).message;
  assertStringIncludes(text, `the ${explosion.network}'s came to ${explosion.loss} by step`);
});

Deno.test("watchLosses() remembers the steps before a stop", () => {
  const known = healthy(40, USUAL);
  const ofWhole = noticed([...known, ...EXPLOSION])[0];
  const ofRest = noticed(EXPLOSION, known)[0];
  assertEquals([ofRest.step + 40, ofRest.since + 40, ofRest.loss], [
    ofWhole.step,
    ofWhole.since,
    ofWhole.loss,
  ]);
  const step = (pair: LossValues, i: number) => ({
    event: "step" as const,
    step: i + 1,
    epoch: 1,
    generator_loss: pair.generator,
    discriminator_loss: pair.discriminator,
  });
  const watch = watchReports(known.map(step), "bce");
  assertEquals(watch({ losses: EXPLOSION, step: 54 }), ofWhole);
});

Deno.test("watchLosses() leaves healthy runs alone, whatever their losses are about", () => {
  const drifting = Array.from({ length: 4000 }, (_, i) =>
    healthy(1, {
      middle: { generator: i / 20 - 20, discriminator: -8 + i / 2000 },
      far: 9,
      seed: i,
    })[0]);
  for (
    const losses of [
      healthy(5000, USUAL),
      healthy(5000, { middle: { generator: 0.7, discriminator: 1.38 }, far: 0.01 }),
      [
        ...healthy(300, { middle: { generator: 0.69, discriminator: 1.38 }, far: 0.01 }),
        ...healthy(2000, USUAL),
      ],
      [
        ...healthy(300, USUAL),
        ...healthy(1000, { middle: { generator: 5, discriminator: 0.2 }, far: 2 }),
      ],
      healthy(2000, { middle: { generator: -60, discriminator: -9 }, far: 30 }), // Wasserstein's
      healthy(2000, USUAL).map((pair, i) => i % 25 === 0 ? { ...pair, generator: 30 } : pair),
      [{ generator: 9, discriminator: 40 }, ...healthy(100, USUAL)], // a first step
    ]
  ) {
    assertEquals(noticed(losses), []);
  }
  const watch = watchLosses([], Infinity);
  assertEquals(drifting.map(watch).find(Boolean), undefined);
});

Deno.test("watchLosses() notices a run that explodes from its first steps on", () => {
  const wild = [3, 16, 555, 2710, ...Array.from({ length: 30 }, () => 3000)];
  const [explosion] = noticed(wild.map((loss) => ({ generator: loss, discriminator: 1 })));
  assert(explosion.step <= 25, JSON.stringify(explosion));
});

const { model, adam, loss } = PRESETS.fast;
const config = {
  ...FRAMING,
  preset: "fast" as const,
  data: "cartoons",
  batch: 4,
  epochs: 9,
  seed: 0,
  model: { ...model, height: 16, width: 16, widthFactor: 0.1 },
  adam,
  loss,
  keep: 9,
};

/** A run with checkpoints of these steps. */
const withRun = (
  steps: readonly number[],
  body: (start: Checkpoint, folder: string) => Promise<void>,
) =>
  inFolder(async (folder) => {
    await selectBackend("wasm");
    const state = initState(0, config);
    const at = (step: number): Checkpoint => ({
      config,
      state,
      progress: { step, next: { epoch: 0, index: step }, epoch: EMPTY_EPOCH },
    });
    const run = runFolder(folder);
    for (const step of steps) await saveCheckpoint(run.checkpoints, at(step), config);
    await body(at(0), folder);
    disposeRecord(state);
  });

Deno.test("withRollback() goes back behind an explosion, halves the rate, and drops what was saved in it", () =>
  withRun([20, 40, 60], async (start, folder) => {
    const run = runFolder(folder);
    const seen: unknown[] = [];
    const said: string[] = [];
    const ended = withRollback(({ config: { adam }, progress: { step, rollbacks } }) => {
      seen.push([step, rollbacks, adam.learningRate]);
      throw new TrainingFailure("it exploded", "patience", [45, 30, 10, 10][seen.length - 1]);
    }, { run, start, config, say: (line) => said.push(line) });
    await assertRejects(() => ended, TrainingFailure, "it exploded, after 3 times back");
    const rate = adam.learningRate;
    assertEquals(seen, [[0, undefined, rate], [40, 1, rate / 2], [20, 2, rate / 4], [
      0,
      3,
      rate / 8,
    ]]);
    assertEquals(said.length, 3);
    assertStringIncludes(
      said[0],
      `Going back to step 40 with other random numbers and half the learning rate, ${
        rate / 2
      }, time 1 of 3`,
    );
    // What is left goes on as the last attempt did: from the start, with its rate and its count.
    assertEquals(await namesIn(run.checkpoints), ["step_00000000.safetensors"]);
    const left = await loadCheckpoint(join(run.checkpoints, "step_00000000.safetensors"));
    assertEquals(left.progress, { ...start.progress, rollbacks: 3 });
    assertEquals(left.config.adam, afterRollbacks(config, 3).adam);
    assert((await left.state.key.data()).join() !== (await start.state.key.data()).join());
  }));

Deno.test("withRollback() takes the oldest checkpoint where all are too new", () =>
  withRun([40, 60], async (first, folder) => {
    const run = runFolder(folder);
    const seen: number[] = [];
    const start = { ...first, progress: { ...first.progress, step: 60 } };
    const result = await withRollback(({ progress: { step } }) => {
      seen.push(step);
      if (seen.length === 1) throw new TrainingFailure("it exploded", "patience", 30);
      return Promise.resolve("done");
    }, { run, start, config, say: () => {} });
    assertEquals([result, seen], ["done", [60, 40]]);
    assertEquals(await namesIn(run.checkpoints), ["step_00000040.safetensors"]);
  }));

/** Fills a folder with cartoon faces as PNG files. */
async function writeCartoons(folder: string, count: number): Promise<string> {
  await Deno.mkdir(folder);
  for await (const { value } of cartoonFaces({ count }).walk()) {
    const image = await decodeImage(await value.read());
    await Deno.writeFile(join(folder, `${value.name}.png`), encodePng(image));
  }
  return folder;
}

Deno.test({
  name: "train goes back from a provoked explosion, or only says so, and leaves a usual rate alone",
  ignore: !LONG,
  fn: () =>
    inFolder(async (folder) => {
      const data = await writeCartoons(join(folder, "cartoons"), 64); // 16 steps an epoch
      const flags = [
        ...["--preset", "fast", "--data", data, "--width-factor", "0.2", "--batch", "4"],
        ...["--backend", "wasm", "--cache", "memory"],
      ];
      const train = async (name: string, ...own: string[]) => {
        const out = join(folder, name);
        const { stderr } = await succeed("train", [...flags, "--out", out, ...own], folder);
        return { out, lines: stderr.split("\n").filter((line) => line.includes("explode")) };
      };
      const said = await train("said", "--lr", "0.03", "--steps", "60", "--no-rollback");
      assertEquals(said.lines.length, 1);
      assertStringIncludes(
        said.lines[0],
        "Faces may get worse for good, as the losses explode: the ",
      );
      const losses = (await readMetrics(said.out)).flatMap((line) =>
        line.event === "step"
          ? [{ generator: line.generator_loss!, discriminator: line.discriminator_loss! }]
          : []
      );
      assertEquals(losses.length, 60);
      const first = losses.findIndex((pair) => Math.max(pair.generator, pair.discriminator) > 10) +
        1;
      const stepIn = (line: string) => Number(/ by step (\d+)/.exec(line)![1]);
      assert(stepIn(said.lines[0]) - first <= 50, `${first}: ${said.lines[0]}`);

      const back = await train("back", "--lr", "0.03", "--steps", "60");
      assertStringIncludes(
        back.lines[0],
        "half the learning rate, 0.015, time 1 of 3, as the losses",
      );
      assertEquals(stepIn(back.lines[0]), stepIn(said.lines[0]));
      const [, to] = /^Going back to step (\d+) /.exec(back.lines[0])!;
      assert(Number(to) < first, back.lines[0]);
      await selectBackend("wasm");
      const last = await loadCheckpoint(join(back.out, "checkpoints", "step_00000060.safetensors"));
      assertEquals(last.progress.rollbacks, back.lines.length);
      assertEquals(last.config.adam.learningRate, 0.03 / 2 ** back.lines.length);
      disposeRecord(last.state);

      assertEquals((await train("usual", "--steps", "40")).lines, []);
    }),
});
