/**
 * The files that the studio's page reads, at addresses relative to its own. The server makes them on request; `--export` writes
 * them once.
 *
 * | file                                | holds                                                |
 * | ----------------------------------- | ---------------------------------------------------- |
 * | `studio.json`                       | {@linkcode Studio}                                   |
 * | `runs/NAME/metrics.json`            | {@linkcode Figures}                                  |
 * | `runs/NAME/config.json`             | the run's configuration, as training wrote it        |
 * | `runs/NAME/samples/epoch_0001.png`  | a sample picture, as training wrote it               |
 * | `runs/NAME/log.txt`                 | the run's messages, as training wrote them           |
 * | `runs/NAME/evolution.mp4`           | the samples as a film                                |
 * | `runs/NAME/evolution.gif`           | the same as an animation                             |
 * | `runs/NAME/generator.safetensors`   | the newest generator, as `deno task export` makes it |
 * | `runs/NAME/directions.safetensors`  | its directions, as `deno task directions` finds them |
 * | `pretrained.safetensors`            | the generator that comes with Nash                   |
 * | `pretrained.directions.safetensors` | its directions                                       |
 * | `pretrained-48x40.safetensors`      | the smaller one, from which a page can train on      |
 */

/** The overview of the studio. */
export interface Studio {
  /** Whether it may change, so that the page polls. */
  readonly live: boolean;
  /** Whether `pretrained.safetensors` exists. */
  readonly pretrained: boolean;
  /** Whether `pretrained.directions.safetensors` exists. */
  readonly pretrainedDirections: boolean;
  /** The runs, most recently changed first. */
  readonly runs: readonly RunSummary[];
  /** Runs, or files and folders of runs, that are not shown because they are links. */
  readonly linked: readonly string[];
  /** The command that begins a run here, unless the studio is exported. */
  readonly train?: string;
}

/** A run: its files, as versions that change when the file does. */
export interface RunSummary {
  /** The name of its folder. */
  readonly name: string;
  readonly state: RunState;
  readonly metrics?: string;
  readonly log?: string;
  readonly film?: string;
  readonly evolution?: string;
  readonly generator?: string;
  /** They may belong to older weights; then they cannot be opened. */
  readonly directions?: string;
  /** The epochs with sample pictures, ascending. */
  readonly samples: readonly number[];
}

/** How far a run has come. */
export interface RunState {
  /**
   * `training` while a process trains it, `finished` after its last step or when its time was up, `diverged` or `collapsed`
   * if it could not go on, and `stopped` if it was ended before.
   */
  readonly phase: "training" | "finished" | "stopped" | "diverged" | "collapsed";
  /** Why it could not go on. */
  readonly why?: string;
  /** Steps done. */
  readonly step: number;
  /** The last step's epoch, counted from 1, or 0 before the first step. */
  readonly epoch: number;
  /** The epochs of the whole run, if known. */
  readonly epochs?: number;
  /** The steps of the whole run, if known. */
  readonly steps?: number;
  /** Steps per second: recently, or in the last epoch. */
  readonly speed?: number;
  /** Seconds left, while it trains. */
  readonly left?: number;
}

/** The phase of a run that cannot go on, by why. */
export function failedPhase(why: string): "diverged" | "collapsed" {
  return /^all samples look alike/.test(why) ? "collapsed" : "diverged";
}

/** The figures of a run in `metrics.jsonl`. */
export interface Figures {
  readonly losses: Losses;
  /** By epoch, ascending: the means of its losses, its time, and its evaluation where there is one. */
  readonly epochs: readonly EpochFigures[];
}

/** The losses by step, reduced to a few hundred points that cover equally many steps. */
export interface Losses {
  /** The last step of each point. */
  readonly steps: readonly number[];
  /** The seconds of training up to these steps, by the time of each epoch; `null` if no epoch has ended. */
  readonly seconds: readonly (number | null)[];
  /** The step from which on losses are not finite to the end. */
  readonly lostAt?: number;
  readonly generator: Thinned;
  readonly discriminator: Thinned;
}

/** Statistics of the steps of each point; `null` if none of them is finite. */
export interface Thinned {
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** The figures of an epoch by their names in `metrics.jsonl`, such as `frechet`. */
export interface EpochFigures {
  readonly epoch: number;
  /** The seconds of training up to its end, with all epochs before. */
  readonly time: number | null;
  readonly [name: string]: number | null;
}

/** The file of a sample picture. */
export function sampleName(epoch: number): string {
  return `epoch_${String(epoch).padStart(4, "0")}.png`;
}
