/**
 * Times the training step on the backend at hand: Nash compiled and eager, tfjs's operations, tf.layers. They take
 * turns, so that noise affects all alike. Then come the kernels.
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import { type BackendChoice, describeAdapter, selectBackend } from "../core/backend.ts";
import { PRECISIONS } from "../core/compile.ts";
import { oneOf, positive, toggle, whole } from "../cli/options/flags.ts";
import { parseFlags } from "../cli/options/parse_flags.ts";
import { runCommand } from "../cli/options/run_command.ts";
import { type Preset, type PresetName, PRESETS } from "../train/presets.ts";
import { describeFlags } from "../cli/options/help.ts";
import { type ContenderName, CONTENDERS, type Facts, RemoteContender } from "./_contender.ts";
import type { Share } from "./_shares.ts";
import { predictionTable, programTable, summary } from "./_explain.ts";
import { GPUS } from "./_gpus.ts";
import { secondsOfAll } from "./_model.ts";
import { traceTrainStep } from "./_programs.ts";
import { measureRoofline, type Roofline } from "./_roofline.ts";
import { layOutTable } from "./_table.ts";

const NAMES = Object.keys(CONTENDERS) as ContenderName[];

const FLAGS = {
  backend: oneOf("(default: auto)", ["auto", "webgpu", "wasm", "cpu"]),
  preset: oneOf(
    "(default: article; small on a software adapter)",
    Object.keys(PRESETS) as PresetName[],
  ),
  "width-factor": positive("factor on the channel counts (default: the preset's)", 64),
  batch: whole("(default: the preset's; 16 without a GPU, 2 on a software adapter)", 1, 4096),
  seconds: positive("that each step is timed for (default: 10)"),
  steps: whole("that each is timed for, instead of --seconds", 1, 1e6),
  only: oneOf("one of the steps", NAMES),
  "skip-kernels": toggle("leave out the single kernels"),
  explain: toggle("time nothing: list a step's GPU programs, and predict its time on some GPUs"),
  precision: oneOf(
    "of large intermediate results of the compiled step on a GPU (default: f32)",
    PRECISIONS,
  ),
  threads: whole("that compute on wasm (default: one a core)", 1, 64),
};

const HELP =
  `Times the training step and its kernels on this machine, and prints tables for bench/README.md.

Usage: deno task bench [flags]

${describeFlags(FLAGS)}
  --help

Examples:
  deno task bench
  deno task bench --backend wasm --batch 16 --skip-kernels
  deno task bench --backend wasm --preset quality --width-factor 0.25 --threads 1
  deno task bench --backend webgpu --preset article --batch 64 --seconds 30
  deno task bench --explain --preset article --batch 64
`;

const ROUNDS = 5;
/** Steps to profile. */
const SHARE_STEPS = 5;
const SECONDS = 10;
/** The article's data set; it took 37 s on an RTX 3080. */
const EPOCH_IMAGES = 50_000;
const CPU_BATCH = 16;
const SOFTWARE_BATCH = 2;

/** Where and what is timed. */
interface Setting {
  readonly choice: BackendChoice;
  /** The GPU is emulated on the CPU, so times mean nothing. */
  readonly software: boolean;
  readonly name: PresetName;
  readonly preset: Preset;
  readonly threads?: number;
  readonly batch: number;
}

/** One contender's results. */
interface Row {
  readonly name: ContenderName;
  /** Milliseconds a step, of each round. */
  readonly times: number[];
  /** Milliseconds until a call returned, likewise. */
  readonly calls: number[];
  firstMs: number;
  facts: Facts;
  /** Where a step's time goes, if known. */
  shares?: readonly Share[];
  /** Why there are no times. */
  failure?: string;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[(values.length - 1) >> 1];

async function timeAll(
  { choice, preset, batch, threads }: Setting,
  names: readonly ContenderName[],
  limit: { readonly seconds: number; readonly steps?: number },
): Promise<Row[]> {
  const rows: Row[] = [], running: { row: Row; remote: RemoteContender; count: number }[] = [];
  for (const name of names) {
    const row: Row = { name, times: [], calls: [], firstMs: 0, facts: { bytes: 0 } };
    rows.push(row);
    const remote = new RemoteContender();
    try {
      row.firstMs = (await remote.start({ name, backend: choice.name, preset, batch, threads })).ms;
      const { ms } = await remote.steps(1); // Warms up.
      const each = limit.seconds * 1e3 / ROUNDS / ms;
      const count = Math.max(1, Math.round(limit.steps ? limit.steps / ROUNDS : each));
      running.push({ row, remote, count });
    } catch (error) {
      row.failure = (error as Error).message;
      remote.stop();
    }
    console.error(`${CONTENDERS[name]} ${row.failure ? `cannot: ${row.failure}` : "is ready"}`);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { row, remote, count } of running) {
      if (row.failure !== undefined) continue;
      try {
        const { ms } = await remote.steps(count);
        row.times.push(ms / count);
        row.calls.push((await remote.steps(1)).callMs); // The device is idle: the call waits for nothing.
      } catch (error) {
        row.failure = (error as Error).message;
      }
    }
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
  for (const { row, remote } of running) {
    if (row.failure === undefined) {
      row.facts = await remote.facts();
      if (choice.name !== "webgpu") row.shares = await remote.shares(SHARE_STEPS);
    }
    remote.stop();
  }
  return rows;
}

const fixed = (value: number, digits = 0) => value.toFixed(digits);
const ms = (value: number) => `${fixed(value, value < 100 ? 1 : 0)} ms`;
const megabytes = (bytes: number) => `${fixed(bytes / 2 ** 20)} MiB`;

const printTable = (rows: readonly (readonly string[])[]) => console.log(layOutTable(rows));

/** Shortens an error of tfjs's for a cell. */
function shortly(failure: string): string {
  const kernel = /Kernel '(\w+)' not registered/.exec(failure)?.[1];
  return kernel ? `no ${kernel}` : failure.split("\n")[0].slice(0, 40);
}

function printSteps(rows: readonly Row[], { choice, batch }: Setting): void {
  const isGpu = choice.name === "webgpu";
  const best = rows.find(({ failure }) => failure === undefined);
  printTable([
    [
      "step",
      "ms/step",
      "fastest",
      "images/s",
      "time, relative",
      "first step",
      "memory",
      ...isGpu ? ["JavaScript", "programs"] : [],
    ],
    ...rows.map(({ name, failure, times, calls, firstMs, facts }) => {
      if (failure !== undefined) {
        return [CONTENDERS[name], shortly(failure), ...Array(isGpu ? 7 : 5).fill("")];
      }
      const ratios = times.map((time, i) => time / best!.times[i]);
      return [
        CONTENDERS[name],
        ms(median(times)),
        ms(Math.min(...times)),
        fixed(batch / median(times) * 1e3, 1),
        fixed(median(ratios), 2),
        `${fixed(firstMs / 1e3, 2)} s`,
        megabytes(facts.bytes),
        ...isGpu ? [ms(median(calls)), String(facts.dispatches ?? "")] : [],
      ];
    }),
  ]);
}

/** Where a step's time goes, without kinds of work below 1 %. */
function printShares(shares: readonly Share[]): void {
  const all = shares.reduce((sum, { ms }) => sum + ms, 0);
  const rows = shares.filter((share) => share.ms >= all / 100);
  const rest = all - rows.reduce((sum, { ms }) => sum + ms, 0);
  printTable([
    ["a step's work", "ms", "share"],
    ...[...rows, { kind: "all else", ms: rest }].map(({ kind, ms }) => [
      kind,
      fixed(ms, 1),
      `${fixed(100 * ms / all, 1)} %`,
    ]),
  ]);
  console.log();
}

/** Floating point operations of a step, counted where its kernels are called one by one. */
async function countStep({ choice, preset, batch, threads }: Setting): Promise<number> {
  const remote = new RemoteContender();
  try {
    await remote.start({ name: "eager", backend: choice.name, preset, batch, threads });
    return await remote.flops();
  } finally {
    remote.stop();
  }
}

/**
 * Speeds as shares of the best that was measured: multiply-adds alone on a GPU, else tfjs's matrix product.
 *
 * @param flops Operations of a step.
 */
function printRoofline(
  { matMul, peak, copy }: Roofline,
  flops: number,
  rows: readonly Row[],
  setting: Setting,
): void {
  const speeds: [string, number][] = [
    ...peak === undefined ? [] : [["multiply-adds in registers", peak] as [string, number]],
    [`tfjs's matMul, ${matMul.size} x ${matMul.size}`, matMul.gigaflops],
    ...rows.filter(({ failure }) => failure === undefined).map(({ name, times }) =>
      [`step: ${CONTENDERS[name]}`, flops / median(times) / 1e6] as [string, number]
    ),
  ];
  printTable([
    ["speed on this device", "GFLOP/s", "share"],
    ...speeds.map(([name, speed]) => [
      name,
      fixed(speed, 1),
      `${fixed(100 * speed / (peak ?? matMul.gigaflops))} %`,
    ]),
  ]);
  console.log(`\nCopying reads and writes ${fixed(copy, 1)} GB/s.`);
  const { failure, times } = rows[0];
  if (setting.name === "article" && failure === undefined) {
    const seconds = EPOCH_IMAGES / setting.batch * median(times) / 1e3;
    console.log(
      `An epoch of ${EPOCH_IMAGES} images takes ${fixed(seconds)} s (${CONTENDERS[rows[0].name]}).`,
    );
  }
}

/** The kernels have their own programs. */
async function runKernels({ choice, batch }: Setting): Promise<void> {
  const path = new URL(`./${choice.name}_kernels.ts`, import.meta.url).pathname;
  const args = ["run", "--no-prompt", "--allow-read", path, String(batch)];
  await new Deno.Command(Deno.execPath(), { args, stdout: "inherit", stderr: "inherit" }).spawn()
    .status;
}

/** The GPU that programs are listed for: the article's. */
const LISTED = GPUS.find(({ name }) => name === "RTX 3080")!;

/** Prints what a step's programs cost, and predictions. Any WebGPU adapter will do, as none of them is run. */
async function explain(name: PresetName, preset: Preset, batch: number): Promise<void> {
  await selectBackend("webgpu");
  const programs = await traceTrainStep(preset, batch);
  console.log(`## A step of \`${name}\` at batch ${batch}: ${summary(programs)}\n`);
  console.log(`Predicted for ${LISTED.name}, longest first:\n`);
  console.log(programTable(programs, LISTED));
  console.log("\nPredicted, not measured (bench/README.md says how):\n");
  console.log(predictionTable(programs, { batch, epoch: EPOCH_IMAGES }));
}

/** Prints what the model predicts of a device whose speeds were measured, beside the step that was. */
async function printPrediction({ peak, copy }: Roofline, rows: readonly Row[], setting: Setting) {
  const measured = rows.find(({ name, failure }) => name === "compiled" && !failure);
  if (measured === undefined || peak === undefined) return;
  const gpu = { name: "", teraflops: peak / 1e3, bandwidth: copy, units: 1 };
  const predicted = 1e3 * secondsOfAll(await traceTrainStep(setting.preset, setting.batch), gpu);
  console.log(
    `\nPredicted of these speeds: ${ms(predicted)} a step; measured: ${
      ms(median(measured.times))
    }.`,
  );
}

async function main(args: string[]): Promise<void> {
  const flags = parseFlags(args, FLAGS);
  if (flags.explain) {
    const name = flags.preset ?? "article", preset = PRESETS[name];
    const widthFactor = flags["width-factor"] ?? preset.model.widthFactor;
    const model = { ...preset.model, widthFactor };
    const { precision } = flags;
    await explain(name, { ...preset, model, precision }, flags.batch ?? preset.batch);
    Deno.exit(); // The device would keep the process alive.
  }
  const choice = await selectBackend(flags.backend, { threads: flags.threads });
  const software = choice.name === "webgpu" && (await describeAdapter())!.software;
  const name = flags.preset ?? (software ? "small" : "article");
  const most = choice.gpu ? Infinity : software ? SOFTWARE_BATCH : CPU_BATCH;
  const batch = flags.batch ?? Math.min(PRESETS[name].batch, most);
  const widthFactor = flags["width-factor"] ?? PRESETS[name].model.widthFactor;
  const preset = {
    ...PRESETS[name],
    model: { ...PRESETS[name].model, widthFactor },
    precision: flags.precision,
  };
  const setting: Setting = { choice, software, name, preset, threads: flags.threads, batch };

  const roofline = await measureRoofline(
    choice.name,
    choice.gpu ? [1024, 2048, 4096] : software || choice.name === "cpu" ? [256] : [512, 1024, 2048],
  );
  // Elsewhere the compiled step is the eager one.
  const all = NAMES.filter((contender) =>
    contender === "compiled" || contender === "eager"
      ? choice.name === "webgpu" || contender === "compiled"
      : preset.model.generator === "dcgan" // What tfjs's ways are written for.
  );
  const names = flags.only === undefined ? all : [flags.only];
  const limit = { seconds: flags.seconds ?? SECONDS, steps: flags.steps };
  const flops = await countStep(setting), rows = await timeAll(setting, names, limit);
  const perImage = fixed(flops / batch / 1e9, 3);
  console.log(
    `## ${choice.device} (${choice.name}), ${new Date().toISOString().slice(0, 10)}\n\n` +
      `A step of \`${name}\` at width ${widthFactor} and batch ${batch}, ${perImage} GFLOP an image; Deno ${Deno.version.deno}, ` +
      `tfjs ${tf.version.tfjs}.` +
      (software ? " A software adapter: the times say nothing about a GPU." : "") + "\n",
  );
  printSteps(rows, setting);
  console.log();
  if (rows[0].shares !== undefined) printShares(rows[0].shares);
  printRoofline(roofline, flops, rows, setting);
  if (choice.gpu) await printPrediction(roofline, rows, setting);
  if (choice.name !== "cpu" && !software && !flags["skip-kernels"]) {
    console.log();
    await runKernels(setting);
  }
  Deno.exit(); // The device would keep the process alive.
}

if (import.meta.main) await runCommand(HELP, main);
