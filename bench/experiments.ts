/**
 * Trains one setting after another on the same pictures with the same seed, at equal steps or equal time, measures each
 * with `deno task evaluate`, and prints the rows of docs/experiments.md.
 *
 * @module
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { positive, text, UsageError, whole } from "../cli/options/flags.ts";
import { parseFlags } from "../cli/options/parse_flags.ts";
import { runCommand } from "../cli/options/run_command.ts";
import { describeFlags } from "../cli/options/help.ts";
import type { Evaluation } from "../metrics/table.ts";

const AVERAGE = "--ema 0.99";
const RESIDUAL = "--generator residual --discriminator residual --kernel 4 --dropout 0";
const PLAIN = `${RESIDUAL} --normalisation none ${AVERAGE}`;
const R1 = "--penalty r1 --penalty-weight 0.2";
/** The fast preset with a penalty of a quarter. */
const FAST =
  `${RESIDUAL} --normalisation none --ema 0.999 --penalty r1 --penalty-weight 0.05 --rollback`;

/** Flags over the small preset, by name. */
const EXPERIMENTS: Readonly<Record<string, string>> = {
  "small": "",
  "+ average": AVERAGE,
  "+ kernel 4": `${AVERAGE} --kernel 4`,
  "dcgan, r1": `${AVERAGE} --kernel 4 --normalisation none --dropout 0 ${R1}`,
  "residual": PLAIN,
  "residual, beta1 0": `${PLAIN} --beta1 0`,
  "residual, r1": `${PLAIN} ${R1}`,
  "residual, r1 of weight 1": `${PLAIN} --penalty r1 --penalty-weight 1`,
  "residual, r1, rate 2e-3": `${PLAIN} ${R1} --lr 0.002`,
  "residual, r1, augmented": `${PLAIN} ${R1} --augment color,translation,cutout`,
  "residual, relativistic, r1-r2":
    `${PLAIN} --loss relativistic --penalty r1-r2 --penalty-weight 1`,
  "residual, hinge, spectral": `${RESIDUAL} --normalisation spectral --loss hinge ${AVERAGE}`,
  "fast, weight 0.05": FAST,
  "fast, every 4th step": `${FAST} --penalty-every 4`,
  "fast, every 8th step": `${FAST} --penalty-every 8`,
  "fast, cosine": `${FAST} --rate-decay cosine`,
  "fast, deviation": `${FAST} --minibatch-deviation 4`,
  "fast, alternate": `${FAST} --alternate`,
  "fast, beta2 0.99": `${FAST} --beta2 0.99`,
  "fast, half-life": `${FAST} --average-half-life 5000`,
};

const FLAGS = {
  data: text("pictures to train on", "PLACE"),
  against: text("pictures to evaluate with (default: those of --data)", "PLACE"),
  steps: whole("steps of each", 1),
  minutes: positive("minutes of each, in place of steps"),
  count: whole("pictures to evaluate with (default: 500)", 4),
  only: text("names of some of the experiments, with semicolons between", "NAMES"),
  flags: text('more flags for all of them, such as "--threads 1"', "FLAGS"),
  out: text("folder for the runs (default: runs/experiments)", "DIR"),
};

const HELP = `Trains and measures one setting after another.

Usage: deno task experiments --data PLACE (--steps N | --minutes X) [flags]

${describeFlags(FLAGS)}
  --help

Experiments, as flags over the small preset:
${Object.entries(EXPERIMENTS).map(([name, flags]) => `  ${name}: ${flags}`).join("\n")}

Examples:
  deno task experiments --data ./images --steps 1500
  deno task experiments --data ./images --against ./others --steps 1500 --flags "--flip --seed 1"
  deno task experiments --data ./images --minutes 10 --only "small;residual, r1"
`;

const ROOT = fileURLToPath(new URL("..", import.meta.url));

async function main(args: string[]): Promise<void> {
  const flags = parseFlags(args, FLAGS);
  const { data, steps, minutes, count = 500, out = join("runs", "experiments") } = flags;
  if (data === undefined || (steps === undefined) === (minutes === undefined)) {
    throw new UsageError("--data is needed, and either --steps or --minutes");
  }
  const names = flags.only?.split(";").map((name) => name.trim()) ?? Object.keys(EXPERIMENTS);
  const unknown = names.find((name) => !Object.hasOwn(EXPERIMENTS, name));
  if (unknown !== undefined) throw new UsageError(`There is no experiment "${unknown}"`);
  const length = steps === undefined ? ["--minutes", `${minutes}`] : ["--steps", `${steps}`];
  const shared = flags.flags?.split(" ") ?? [];
  console.log(
    "| experiment | steps | training | Fréchet | kernel | recall | faces | color | patches |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const name of names) {
    const run = join(out, name.replaceAll(/[^\w.]+/g, "-"));
    const own = EXPERIMENTS[name].split(" ").filter(Boolean);
    const startedAt = performance.now();
    await call("train", [
      "--preset",
      "small",
      "--data",
      data,
      ...own,
      ...shared,
      ...length,
      "--out",
      run,
      "--fresh",
    ]);
    const seconds = (performance.now() - startedAt) / 1000;
    const compared = flags.against === undefined ? [] : ["--data", flags.against];
    await call("evaluate", [
      ...["--checkpoint", run, ...compared, "--count", `${count}`, "--nearest", "0"],
    ]);
    const file = join(run, "evaluation", "evaluation.json");
    const { step, model }: Evaluation = JSON.parse(await Deno.readTextFile(file));
    const [finest] = Object.values(model.patches);
    const { frechet, kernel, recall, detectionRate, color } = model;
    const figures = [frechet, kernel, recall, detectionRate, color, finest];
    const cells = [name, step, `${seconds.toFixed(0)} s`, ...figures.map((x) => x.toFixed(4))];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** Runs a command of this project to its end. */
async function call(command: "train" | "evaluate", args: string[]): Promise<void> {
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--allow-read", "--allow-write", join(ROOT, "cli", `${command}.ts`), ...args],
    stdout: "null",
    stderr: "inherit",
  }).output();
  if (code !== 0) throw new Error(`Stopped as ${command} failed with exit code ${code}: see above`);
}

if (import.meta.main) await runCommand(HELP, main);
