/** The studio's reader of metrics.jsonl: what a chart gets of a run that goes on. */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { join } from "node:path";
import { thin } from "../../studio/figures.ts";
import { followMetrics } from "../../studio/server/metrics.ts";
import { inFolder } from "../_command.ts";

const step = (step: number, generator_loss: number | null, discriminator_loss = 0.5) =>
  JSON.stringify({ event: "step", step, epoch: 1, generator_loss, discriminator_loss }) + "\n";

const inFile = (body: (path: string, write: (text: string) => Promise<void>) => Promise<void>) =>
  inFolder((folder) => {
    const path = join(folder, "metrics.jsonl");
    return body(path, (text) => Deno.writeTextFile(path, text, { append: true }));
  });

Deno.test("followMetrics() gives what was added since, and leaves a line that is not finished for later", () =>
  inFile(async (path, write) => {
    await write(step(1, 2) + step(2, 3) + step(3, 4).slice(0, 20));
    const follow = followMetrics(path);
    assertEquals((await follow()).losses.steps, [1, 2]);
    await write(step(3, 4).slice(20) + step(4, 5));
    const { losses } = await follow();
    assertEquals(losses.steps, [1, 2, 3, 4]);
    assertEquals(losses.generator.mean, [2, 3, 4, 5]);
    assertEquals(losses.discriminator.mean, [0.5, 0.5, 0.5, 0.5]);
    assertEquals((await follow()).losses, losses);
  }));

Deno.test("followMetrics() starts again where a resumed run has written another file", () =>
  inFile(async (path, write) => {
    await write(step(1, 1) + step(2, 2) + step(3, 3));
    const follow = followMetrics(path);
    assertEquals((await follow()).losses.steps, [1, 2, 3]);
    await Deno.writeTextFile(`${path}.new`, step(1, 1) + step(2, 20) + step(3, 30) + step(4, 40));
    await Deno.rename(`${path}.new`, path);
    assertEquals((await follow()).losses.generator.mean, [1, 20, 30, 40]);
    await Deno.truncate(path, step(1, 1).length);
    assertEquals((await follow()).losses.steps, [1]);
  }));

Deno.test("followMetrics() joins an epoch's line with its evaluation, and leaves out what a crash cut off", () =>
  inFile(async (path, write) => {
    const lines = [
      { event: "epoch", step: 9, epoch: 2, seconds: 1.5, generator_loss: 0.7 },
      { event: "epoch", step: 5, epoch: 1, seconds: 1, generator_loss: null },
      { event: "evaluation", step: 9, epoch: 2, frechet: 0.123456789, count: 500 },
    ];
    await write(`{"event": "epoch", "st\nnull\n7\n`);
    await write(lines.map((line) => JSON.stringify(line) + "\n").join(""));
    const { epochs } = await followMetrics(path)();
    assertEquals(epochs, [
      { epoch: 1, time: 1, seconds: 1, generator_loss: null },
      { epoch: 2, time: 2.5, seconds: 1.5, generator_loss: 0.7, frechet: 0.12346, count: 500 },
    ]);
  }));

Deno.test("followMetrics() gives the seconds of training at each step, by the time of each epoch", () =>
  inFile(async (path, write) => {
    const follow = followMetrics(path);
    await write([1, 2].map((i) => step(i, 1)).join(""));
    assertEquals((await follow()).losses.seconds, [null, null]);
    const ended = (step: number, epoch: number, seconds: number) =>
      JSON.stringify({ event: "epoch", step, epoch, seconds }) + "\n";
    await write(ended(2, 1, 10) + step(3, 2) + step(4, 2) + step(5, 2) + step(6, 2));
    await write(ended(6, 2, 4) + step(7, 3) + step(8, 3));
    const { losses: { seconds }, epochs } = await follow();
    assertEquals(seconds, [5, 10, 11, 12, 13, 14, 15, 16]);
    assertEquals(epochs.map(({ time }) => time), [10, 14]);
  }));

Deno.test("followMetrics() tells from which step on losses are not finite", () =>
  inFile(async (path, write) => {
    const follow = followMetrics(path);
    const lostAt = async () => (await follow()).losses.lostAt;
    await write(step(1, 1) + step(2, null) + step(3, 1));
    assertEquals(await lostAt(), undefined);
    await write(step(4, null) + step(5, null));
    assertEquals(await lostAt(), 4);
    await write(step(6, 1) + step(7, 1, null as unknown as number));
    assertEquals(await lostAt(), 7);
  }));

Deno.test("followMetrics() gives a run of 100,000 steps as some hundred points, with mean and range", () =>
  inFile(async (path, write) => {
    const count = 100_000,
      losses = Array.from({ length: count }, (_, i) => Math.sin(i) + i / count);
    await write(losses.map((loss, i) => step(i + 1, loss)).join(""));
    const follow = followMetrics(path);
    const { losses: { steps, generator } } = await follow();
    assert(steps.length >= 100 && steps.length <= 300, `${steps.length} points`);
    const per = steps[0]; // No step is lost between the parts in which a long file is read.
    assertEquals(steps, steps.map((_, i) => Math.min(count, (i + 1) * per)));
    assertEquals(steps.length, Math.ceil(count / per));
    const first = losses.slice(0, per);
    assertAlmostEquals(generator.mean[0]!, first.reduce((a, b) => a + b) / per, 1e-4);
    assertAlmostEquals(generator.low[0]!, Math.min(...first), 1e-4);
    assertAlmostEquals(generator.high[0]!, Math.max(...first), 1e-4);
  }));

Deno.test("thin() leaves out what is not finite, and is null where nothing is left", () => {
  assertEquals(thin([1, NaN, 3, NaN, Infinity, NaN, 5], 3), {
    mean: [2, null, 5],
    low: [1, null, 5],
    high: [3, null, 5],
  });
});
