/** The results of `evaluate`, as JSON and as a table. */
import type { Metrics } from "./evaluate.ts";
import type { FeatureExtractor } from "./pictures.ts";
import { counted } from "../core/words.ts";

/** The contents of `evaluation.json`. */
export interface Evaluation {
  readonly command: "evaluate";
  /** The checkpoint file, if a generator was measured. */
  readonly checkpoint?: string;
  /** The location of the pictures, if those of another program were measured. */
  readonly generated?: string;
  /** The training steps, if the file says so. */
  readonly step?: number;
  /** The truncation factor, if it was given. */
  readonly truncation?: number;
  /** The source of the real pictures. */
  readonly data: string;
  /** Pictures on each side. */
  readonly count: number;
  /** The seed of the samples' noise and of the choice of real pictures. */
  readonly seed: number;
  readonly height: number;
  readonly width: number;
  /** The name of the feature extractor. */
  readonly extractor: string;
  /** What the distances of its features are called. */
  readonly distances: FeatureExtractor["distances"];
  /** The model's samples against real pictures. */
  readonly model: Metrics;
  /** Other real pictures against the same ones: a model can be better only by chance. */
  readonly floor: Metrics;
  /** Uniform noise against the same ones. */
  readonly noise: Metrics;
  /** The median distance to the nearest real picture, by features. */
  readonly nearest: {
    /** From samples. */
    readonly samples: number;
    /** From other real pictures; samples that are much closer are memorised. */
    readonly real: number;
  };
  readonly seconds: number;
}

type Measure = Exclude<keyof Metrics, "count" | "patches">;

const measures = (
  { frechet, kernel }: FeatureExtractor["distances"],
): Readonly<Record<Measure, { readonly name: string; readonly best: string }>> => ({
  frechet: { name: frechet, best: "lower" },
  kernel: { name: kernel, best: "lower" },
  precision: { name: "precision", best: "higher" },
  recall: { name: "recall", best: "higher" },
  density: { name: "density", best: "near 1" },
  coverage: { name: "coverage", best: "higher" },
  detectionRate: { name: "faces found, of real ones", best: "near 1" },
  color: { name: "color distance", best: "lower" },
  diversity: { name: "diversity, of real ones", best: "near 1" },
});

/** Formats an evaluation as a table. */
export function evaluationTable(evaluation: Evaluation): string {
  const { model, floor, noise, nearest, count, data, height, step, width } = evaluation;
  const { checkpoint, generated, truncation } = evaluation;
  const title = [
    `${generated ?? checkpoint}, ${height}x${width}`,
    ...(step === undefined ? [] : [`after ${counted(step, "step")}`]),
    ...(truncation === undefined ? [] : [`truncation ${truncation}`]),
  ];
  const rows = [
    ["", generated === undefined ? "model" : "generated", "real", "noise", "better is"],
    ...Object.entries(measures(evaluation.distances)).map(([measure, { name, best }]) => [
      name,
      ...[model, floor, noise].map((metrics) => figure(metrics[measure as Measure])),
      best,
    ]),
    ...Object.keys(model.patches).map((level) => [
      `patch distance at ${level}`,
      ...[model, floor, noise].map(({ patches }) => figure(patches[level])),
      "lower",
    ]),
    ["nearest real picture (median)", figure(nearest.samples), figure(nearest.real), "", ""],
  ];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const lines = rows.map(([name, ...cells]) =>
    [name.padEnd(widths[0]), ...cells.map((cell, i) => cell.padStart(widths[i + 1]))]
      .join("  ").trimEnd()
  );
  return [
    title.join(", "),
    `${count} samples against ${count} pictures of ${data}`,
    `"real" is ${count} others of them against the same ones`,
    "",
    ...lines,
  ].join("\n");
}

/** Four decimals; a dash if the value is not finite. */
function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(4) : "-";
}
