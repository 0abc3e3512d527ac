/**
 * What the studio's page reads, all by addresses relative to its own. The server makes these files when they are asked
 * for; `--export` writes them once.
 *
 * | file                               | holds                                                |
 * | ---------------------------------- | ---------------------------------------------------- |
 * | `studio.json`                      | {@linkcode Studio}                                   |
 * | `runs/NAME/metrics.json`           | {@linkcode Figures}                                  |
 * | `runs/NAME/config.json`            | the run's configuration, as training wrote it        |
 * | `runs/NAME/samples/epoch_0001.png` | a sample picture, as training wrote it               |
 * | `runs/NAME/evolution.gif`          | the samples as a film                                |
 * | `runs/NAME/generator.safetensors`  | the newest generator, as `deno task export` makes it |
 * | `pretrained.safetensors`           | the generator that comes with Nash                   |
 */

/** What there is to see. */
export interface Studio {
  /** Whether it may change, so that it is worth to ask again. */
  readonly live: boolean;
  /** Whether there is `pretrained.safetensors`. */
  readonly pretrained: boolean;
  /** The runs, the last changed first. */
  readonly runs: readonly RunSummary[];
}

/** A run: what there is of it, and texts that change when a file does. */
export interface RunSummary {
  /** The name of its folder. */
  readonly name: string;
  readonly metrics?: string;
  readonly evolution?: string;
  readonly generator?: string;
  /** The epochs that there are sample pictures of, ascending. */
  readonly samples: readonly number[];
}

/** What `metrics.jsonl` says of a run. */
export interface Figures {
  readonly losses: Losses;
  /** By epoch, ascending: the means of its losses, its time, and its evaluation where there is one. */
  readonly epochs: readonly EpochFigures[];
}

/** The losses by step, thinned out to some hundred points; each stands for as many steps. */
export interface Losses {
  /** The last step of each point. */
  readonly steps: readonly number[];
  readonly generator: Thinned;
  readonly discriminator: Thinned;
}

/** What the steps of a point have in common; `null` where none of them is finite. */
export interface Thinned {
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** The figures of an epoch by their names in `metrics.jsonl`, such as `frechet`. */
export interface EpochFigures {
  readonly epoch: number;
  readonly [name: string]: number | null;
}

/** The file of a sample picture. */
export function sampleName(epoch: number): string {
  return `epoch_${String(epoch).padStart(4, "0")}.png`;
}
