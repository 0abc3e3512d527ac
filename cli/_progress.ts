import { formatDuration } from "../core/words.ts";
import { writeToStderr } from "./_interrupt.ts";

const DEFAULT_COLUMNS = 80;
const REDRAW_MS = 100;
/** Steps before the time left is shown. */
const FEWEST_STEPS = 20;
const SMOOTHING_MS = 30_000; // steps this long ago have weight 1/e in the rate
const LONGEST_BAR = 32;
const SHORTEST_BAR = 10;
const CLEAR_LINE = "\r\x1b[K";

/** Named values shown after the bar, numbers with three decimals. */
export type ProgressFields = Readonly<Record<string, number | string>>;

/** Everything that a progress line shows. */
export interface ProgressState {
  /** Steps done of `total`. */
  readonly done: number;
  /** Steps of a full bar; infinite for no bar. */
  readonly total: number;
  /** Milliseconds taken by the `done` steps. */
  readonly elapsedMs: number;
  /** The maximum number of characters in the line. */
  readonly width: number;
  /** The start of the line, such as `epoch 3/200`. */
  readonly label?: string;
  /**
   * Steps per second.
   *
   * @default done / elapsedMs
   */
  readonly rate?: number;
  /**
   * Steps left, used for the time left.
   *
   * @default total - done
   */
  readonly remaining?: number;
  /** Images per step; if given, images per second are shown. */
  readonly imagesPerStep?: number;
  /**
   * What a step is called.
   *
   * @default "step"
   */
  readonly unit?: string;
  readonly fields?: ProgressFields;
}

/**
 * One line of progress, such as
 *
 *     epoch 3/200 [=====>    ] 120/781  4.2 step/s  268 images/s  G 0.812  D 1.201  left 1 h 02 min
 *
 * If the width is too small, parts are dropped in this order: images per second, the bar, the rate, the fields from last
 * to first, the time left, the label.
 */
export function progressLine(state: ProgressState): string {
  const { done, total, elapsedMs, width, label = "", imagesPerStep, unit, fields = {} } = state;
  const { rate = elapsedMs > 0 ? done / elapsedMs * 1000 : 0, remaining = total - done } = state;
  const isMoving = rate > 0 && Number.isFinite(rate);
  const count = Number.isFinite(total) ? `${done}/${total}` : `${done}`;
  const shown = {
    label,
    rate: isMoving ? formatRate(rate, unit) : "",
    images: isMoving && imagesPerStep ? `${formatFigure(rate * imagesPerStep)} images/s` : "",
    fields: Object.entries(fields).map(([name, value]) =>
      `${name} ${typeof value === "number" ? value.toFixed(3) : value}`
    ),
    left: isMoving && Number.isFinite(remaining)
      ? `left ${formatDuration(Math.max(0, remaining) / rate * 1000)}`
      : "",
  };
  const line = (bar = "") =>
    [
      [shown.label, bar, count].filter(Boolean).join(" "),
      ...[shown.rate, shown.images, ...shown.fields, shown.left].filter(Boolean),
    ].join("  ");
  const withBar = () => {
    const room = Math.min(LONGEST_BAR, width - line().length - 1);
    if (!Number.isFinite(total) || room < SHORTEST_BAR) return line();
    return line(formatBar(total > 0 ? done / total : 1, room));
  };
  const hasRoomForBar = () => line().length + 1 + SHORTEST_BAR <= width;
  if (!hasRoomForBar()) shown.images = "";
  const cuts = [
    () => shown.rate = "",
    ...shown.fields.map(() => () => shown.fields.pop()),
    () => shown.left = "",
    () => shown.label = "",
  ];
  for (const cut of cuts) {
    if (line().length <= width) break;
    cut();
  }
  return withBar().slice(0, Math.max(0, width));
}

/** An epoch of a run. */
export interface BarEpoch {
  /** Counted from 1. */
  readonly number: number;
  /** Steps of the run before this epoch. */
  readonly before: number;
}

/** What `progressBar` counts and where it writes. */
export interface ProgressBarOptions {
  /** Steps of the whole run, including those before `start`; may be infinite. */
  readonly total: number;
  /**
   * Steps done earlier, in a resumed run; they do not count towards the rate.
   *
   * @default 0
   */
  readonly start?: number;
  /** The number of epochs, the steps in each, and the first one. The bar then covers one epoch, named in the label. */
  readonly epochs?: { readonly count: number; readonly steps: number; readonly first: BarEpoch };
  /** The time limit of the work, in milliseconds. */
  readonly limitMs?: number;
  /** The text before the bar, or before the epoch with `epochs`. */
  readonly label?: string;
  /** Images per step; if given, images per second are shown. */
  readonly imagesPerStep?: number;
  /**
   * What a step is called.
   *
   * @default "step"
   */
  readonly unit?: string;
  /** @default writes to standard error */
  readonly write?: (text: string) => void;
  /** @default whether standard error is a terminal */
  readonly isTerminal?: boolean;
  /** A clock in milliseconds. @default performance.now */
  readonly now?: () => number;
  /** Width of the terminal, read before each redraw. @default Deno.consoleSize, or 80 where it is unknown */
  readonly columns?: () => number;
}

/** A bar on the last line of the terminal. */
export interface ProgressBar {
  /** Sets the number of steps done, the fields and the epoch; fields and epoch keep their last values if left out. */
  update(done: number, fields?: ProgressFields, epoch?: BarEpoch): void;
  /** Prints a line above the bar; without a terminal, just the line. */
  print(line: string): void;
  /** Draws the final state and ends the line. Later calls only print. */
  finish(): void;
}

/** Writes to the terminal whose last line is a bar that has not finished. */
let unfinished: ((text: string) => void) | undefined;

/** Ends the line of a bar that its command left unfinished, so that an error has a line of its own. */
export function endLine(): void {
  unfinished?.("\n");
  unfinished = undefined;
}

/**
 * A progress bar that redraws one line at most ten times per second on a terminal. Anywhere else (a file, a pipe) it
 * writes only the lines given to `print`.
 */
export function progressBar(options: ProgressBarOptions): ProgressBar {
  const {
    total,
    start = 0,
    epochs,
    label = "",
    imagesPerStep,
    limitMs = Infinity,
    unit,
    write = writeToStderr,
    isTerminal = Deno.stderr.isTerminal(),
    now = () => performance.now(),
    columns = terminalColumns,
  } = options;
  const startedAt = now();
  let done = start;
  let fields: ProgressFields = {};
  let epoch = epochs?.first;
  let [updatedAt, drawnAt] = [startedAt, -Infinity];
  let [recentSteps, recentMs] = [0, 0]; // exponentially decaying sums
  let isFinished = !isTerminal;

  const rate = () => recentMs > 0 ? recentSteps / recentMs * 1000 : 0;
  /** Steps left within the time limit; infinite, and so not shown, at the start of a long run. */
  const remaining = () => {
    const isEarly = done - start < FEWEST_STEPS && total - start > 2 * FEWEST_STEPS;
    const inTime = Math.max(0, limitMs - (updatedAt - startedAt)) * rate() / 1000;
    return isEarly ? Infinity : Math.min(total - done, inTime);
  };

  function draw(): void {
    drawnAt = now();
    const before = epoch?.before ?? 0;
    const line = progressLine({
      done: done - before,
      total: epochs ? Math.min(epochs.steps, total - before) : total,
      elapsedMs: updatedAt - startedAt,
      width: columns() - 3, // a full line would wrap, and so would the ^C of an interrupt behind it
      label: [label, epochs && epoch ? `epoch ${epoch.number}/${epochs.count}` : ""].filter(Boolean)
        .join(" "),
      rate: rate(),
      remaining: remaining(),
      imagesPerStep,
      unit,
      fields,
    });
    write(CLEAR_LINE + line);
    unfinished = write;
  }

  return {
    update(newDone, newFields = fields, newEpoch = epoch) {
      const time = now();
      const fade = Math.exp(-(time - updatedAt) / SMOOTHING_MS);
      recentSteps = recentSteps * fade + Math.max(0, newDone - done);
      recentMs = recentMs * fade + (time - updatedAt);
      [done, fields, epoch, updatedAt] = [newDone, newFields, newEpoch, time];
      if (!isFinished && time - drawnAt >= REDRAW_MS) draw();
    },
    print(line) {
      write(isFinished ? `${line}\n` : `${CLEAR_LINE}${line}\n`);
      if (!isFinished) draw();
    },
    finish() {
      if (isFinished) return;
      draw();
      endLine();
      isFinished = true;
    },
  };
}

/** A bar that appears with the first step, so skipped work shows none. */
export function phase(label: string, total: number): (done: number) => void {
  let bar: ProgressBar | undefined;
  return (done) => {
    bar ??= progressBar({ total, label, unit: "picture", start: done });
    bar.update(done);
    if (done === total) bar.finish();
  };
}

function formatRate(stepsPerSecond: number, unit = "step"): string {
  return stepsPerSecond < 0.1
    ? `${formatFigure(1 / stepsPerSecond)} s/${unit}`
    : `${formatFigure(stepsPerSecond)} ${unit}/s`;
}

/** Two or three significant digits: 0.83, 4.2, 268. */
function formatFigure(value: number): string {
  return value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0);
}

function formatBar(share: number, length: number): string {
  const inside = length - 2;
  const filled = Math.floor(Math.min(1, Math.max(0, share)) * inside);
  return `[${("=".repeat(filled) + (filled < inside ? ">" : "")).padEnd(inside)}]`;
}

/** The width of the terminal, or 80 without one. */
export function terminalColumns(): number {
  try {
    return Deno.consoleSize().columns || DEFAULT_COLUMNS;
  } catch {
    return DEFAULT_COLUMNS; // no terminal on standard output
  }
}
