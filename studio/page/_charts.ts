/** The charts of losses and of figures by epoch, of one run or of several. */
import uPlot from "uplot";
import { formatDuration } from "../../core/words.ts";
import type { EpochFigures, Figures, RunState } from "../protocol.ts";
import { GREY } from "./_colors.ts";
import { aboveZero, type Column, shownTick, shownValue, smooth, usual } from "./_curves.ts";
import { byId, fillChoices, make } from "./_dom.ts";

/** Labels of figures by epoch; others keep their names in `metrics.jsonl`. */
const NAMES: Readonly<Record<string, string>> = {
  frechet: "Fréchet distance",
  kernel: "kernel distance",
  precision: "precision",
  recall: "recall",
  density: "density",
  coverage: "coverage",
  detection_rate: "faces found",
  color: "distance of colours",
  diversity: "diversity",
  generator_loss: "generator loss",
  discriminator_loss: "discriminator loss",
  seconds: "seconds",
  spread: "spread of the samples",
};

const nameOf = (figure: string) =>
  NAMES[figure] ?? figure.replace(/^patches_/, "patch distance at ");

/** A run in the charts. */
export interface ChartedRun {
  readonly name: string;
  readonly color: string;
  readonly figures: Figures;
  readonly state: RunState;
}

/** A curve, and how it is drawn. */
interface Curve {
  readonly x: Column;
  readonly y: Column;
  readonly options: uPlot.Series;
  /** Whether a cross marks its end. */
  readonly isLost?: boolean;
}

/** What a chart shows. */
interface Drawing {
  readonly curves: readonly Curve[];
  readonly bands?: uPlot.Band[];
  readonly x: "Step" | "Epoch" | "Training time";
  readonly isLog: boolean;
  /** Whether a few far values may be out of sight. */
  readonly hasLimits: boolean;
  /** A description of the chart. */
  readonly label: string;
}

const HEIGHT = 280;

/** Half the width of a cross. */
const CROSS = 5;

/** More curves than this have no legend: their names are in the list of runs. */
const MOST_IN_LEGEND = 8;

/** How near the pointer must be to a curve to choose it. */
const NEAR = 24;

/** Tick intervals for steps and epochs, which are whole numbers. */
const WHOLE = Array.from({ length: 9 }, (_, i) => [1, 2, 5].map((digit) => digit * 10 ** i)).flat();

/** Tick intervals in seconds. */
const SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200]
  .concat(WHOLE.map((days) => days * 86_400));

const css = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);

/** Marks where the curves end that are lost. */
function drawCrosses(plot: uPlot, curves: readonly Curve[]): void {
  const { ctx } = plot, size = CROSS * devicePixelRatio;
  for (const [i, { isLost, options }] of curves.entries()) {
    const values = plot.data[i + 1];
    const last = isLost ? values.findLastIndex((value) => value != null) : -1;
    if (last < 0) continue;
    const x = plot.valToPos(plot.data[0][last], "x", true);
    const y = plot.valToPos(values[last]!, "y", true);
    ctx.save();
    ctx.strokeStyle = options.stroke as string;
    ctx.lineWidth = 2 * devicePixelRatio;
    ctx.beginPath();
    for (const turn of [1, -1]) {
      ctx.moveTo(x - size, y - size * turn);
      ctx.lineTo(x + size, y + size * turn);
    }
    ctx.stroke();
    ctx.restore();
  }
}

/** The range of a scale that leaves out the lowest and highest twentieth of what is seen, as TensorBoard does. */
function usualRange(
  { data: [, ...columns], series: [x], scales: { y } }: uPlot,
): uPlot.Range.MinMax {
  const [from, to] = x.idxs!;
  const found = usual(columns.flatMap((column) => [...column.slice(from, to + 1)]));
  if (found === undefined) return [null, null];
  const { low, high } = found;
  return y.distr === 3 ? uPlot.rangeLog(low, high, 10, true) : uPlot.rangeNum(low, high, 0.1, true);
}

/** A chart that is rebuilt if its curves change, and otherwise just gets new data; a part that was zoomed into stays. */
function chart(place: HTMLElement) {
  let plot: uPlot | undefined, known = "", isZoomed = false;
  const axis = { stroke: () => css("--quiet"), grid: { stroke: () => css("--line"), width: 1 } };
  const hovered = make("p", { className: "note hovered", ariaHidden: "true" });
  place.after(hovered);
  const resize = () => plot?.setSize({ width: place.clientWidth, height: HEIGHT });
  new ResizeObserver(resize).observe(place);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => plot?.redraw());
  place.addEventListener("dblclick", () => isZoomed = false); // Which shows all.
  return ({ curves, bands = [], x, isLog, hasLimits, label }: Drawing) => {
    place.ariaLabel = label;
    const tables = curves.map(({ x, y }): uPlot.AlignedData => {
      const at = x.flatMap((value, i) => value === null ? [] : i);
      return [at.map((i) => x[i]!), at.map((i) => y[i])];
    });
    const data = tables.length === 0 ? [[]] as unknown as uPlot.AlignedData : uPlot.join(tables);
    const drawn = curves.map(({ options, isLost }) => [options, isLost]);
    const kind = JSON.stringify([drawn, bands.length, x, isLog, hasLimits]);
    if (plot !== undefined && kind === known) {
      plot.setData(data, !isZoomed);
      if (isZoomed) plot.redraw();
      return;
    }
    known = kind;
    isZoomed = false;
    hovered.textContent = "";
    plot?.destroy();
    const showX = (value: number) => x === "Training time" ? formatDuration(value * 1000) : value;
    const hasLegend = curves.length <= MOST_IN_LEGEND;
    let near: number | null = null;
    const tell = ({ cursor: { idx }, data, series }: uPlot) => {
      const value = near && idx != null ? data[near][idx] : null;
      hovered.textContent = value == null
        ? ""
        : `${series[near!].label}, ${x.toLowerCase()} ${showX(data[0][idx!])}: ${
          value.toPrecision(4)
        }`;
    };
    plot = new uPlot(
      {
        width: place.clientWidth,
        height: HEIGHT,
        legend: { show: hasLegend },
        scales: {
          x: { time: false },
          y: { ...(isLog && { distr: 3 }), ...(hasLimits && { range: usualRange }) },
        },
        axes: [
          x === "Training time"
            ? { ...axis, incrs: SECONDS, space: 80, values: (_, at) => at.map(duration) }
            : { ...axis, incrs: WHOLE },
          {
            ...axis,
            size: 60,
            values: (_, at) => at.map((value) => value == null ? "" : shownTick(value)),
          },
        ],
        series: [
          { label: x, value: (_, at) => at == null ? "--" : `${showX(at)}` },
          ...curves.map(({ options }): uPlot.Series => ({
            spanGaps: true,
            value: (_, at) => at == null ? "--" : shownValue(at),
            ...options,
          })),
        ],
        bands,
        ...(hasLegend ? {} : { cursor: { focus: { prox: NEAR } }, focus: { alpha: 0.2 } }),
        hooks: {
          draw: [(plot) => drawCrosses(plot, curves)],
          setSelect: [({ select }) => isZoomed = select.width > 0],
          ...(hasLegend ? {} : {
            setSeries: [(plot: uPlot, i: number | null) => {
              near = i;
              tell(plot);
            }],
            setCursor: [tell],
          }),
        },
      },
      data,
      place,
    );
  };
}

/** A round number of seconds for a tick: `40 s`, `1:10 min`, `2 h`, `2:30 h`, `3 d`. */
function duration(seconds: number): string {
  const [unit, name, part] = ([[86_400, "d", 24], [3600, "h", 60], [60, "min", 60]] as const)
    .find(([unit]) => seconds >= unit) ?? [1, "s", 1];
  const whole = Math.floor(seconds / unit), rest = Math.round((seconds % unit) * part / unit);
  return `${whole}${rest > 0 ? `:${String(rest).padStart(2, "0")}` : ""} ${name}`;
}

/** How curves are shown. */
interface View {
  readonly isLog: boolean;
  readonly byTime: boolean;
  readonly hasLimits: boolean;
  /** From 0 to below 1. */
  readonly smoothing: number;
}

/** What the chart of losses shows: of a single run with the range of its steps. */
function lossesOf(
  runs: readonly ChartedRun[],
  { isLog, byTime, hasLimits, smoothing }: View,
): Drawing {
  const visible = (values: Column) => isLog ? aboveZero(values) : values;
  const smoothed = (values: Column) => smooth(visible(values), smoothing);
  const several = runs.length > 1;
  const curves = runs.flatMap(({ name, color, figures: { losses }, state: { phase } }) => {
    const prefix = several ? `${name} ` : "", x = byTime ? losses.seconds : losses.steps;
    const isLost = losses.lostAt !== undefined || phase === "diverged" || phase === "collapsed";
    const bound = { stroke: "transparent", width: 0, points: { show: false }, class: "bound" };
    const line = (network: string, dash: number[], stroke = color): uPlot.Series => ({
      label: `${prefix}${network}`,
      stroke,
      width: 2,
      dash,
      points: { show: false },
    });
    const { generator, discriminator } = losses;
    const other = several ? color : GREY;
    return [
      { x, y: smoothed(generator.mean), isLost, options: line("generator", []) },
      { x, y: smoothed(discriminator.mean), isLost, options: line("discriminator", [6, 4], other) },
      ...(several ? [] : [generator.high, generator.low, discriminator.high, discriminator.low])
        .map((y) => ({ x, y: visible(y), options: bound })),
    ];
  });
  const bands = several ? [] : runs.flatMap(({ color }): uPlot.Band[] => [
    { series: [3, 4], fill: `${color}30` },
    { series: [5, 6], fill: `${GREY}30` },
  ]);
  const x = byTime ? "Training time" : "Step";
  return { curves, bands, x, isLog, hasLimits, label: lossesLabel(runs) };
}

/** A chart of the losses of a single run. */
export function lossesChart(place: HTMLElement): (run: ChartedRun) => void {
  const show = chart(place);
  const view = { isLog: false, byTime: false, hasLimits: false, smoothing: 0 };
  return (run) => show(lossesOf([run], view));
}

/** Makes the charts and the table; the result shows runs in them. */
export function charts(): (runs: readonly ChartedRun[]) => void {
  const figure = byId<HTMLSelectElement>("figure"), across = byId<HTMLSelectElement>("across");
  const smoothing = byId<HTMLInputElement>("smoothing"), log = byId<HTMLInputElement>("log-scale");
  const limits = byId<HTMLInputElement>("limits");
  const showLosses = chart(byId("losses")), showEpochs = chart(byId("epochs"));
  let shown: readonly ChartedRun[] = [];

  const update = () => {
    const isLog = log.checked, byTime = across.value === "time", hasLimits = limits.checked;
    byId("smoothing-value").textContent = smoothing.valueAsNumber.toFixed(2);
    const view = { isLog, byTime, hasLimits, smoothing: smoothing.valueAsNumber };
    const smoothed = (values: Column) => smooth(isLog ? aboveZero(values) : values, view.smoothing);
    const time = byTime && "Training time";
    showLosses(lossesOf(shown, view));
    byId("charts-note").textContent = notes(shown, { isLog, byTime }).join(" ");

    const names = new Set(shown.flatMap(({ figures }) => figures.epochs.flatMap(Object.keys)));
    for (const name of ["epoch", "time"]) names.delete(name);
    const order = Object.keys(NAMES);
    const rank = (name: string) => order.includes(name) ? order.indexOf(name) : order.length;
    const sorted = [...names].sort((a, b) => rank(a) - rank(b));
    byId("by-epoch").hidden = sorted.length === 0; // No epoch has ended.
    fillChoices(figure, sorted.map((value) => ({ value, text: nameOf(value) })));
    showEpochs({
      curves: shown.map(({ name, color, figures: { epochs } }) => {
        const known = epochs.filter((epoch) => Number.isFinite(epoch[figure.value]));
        const points = { show: true, size: 6, fill: color };
        return {
          x: known.map(({ epoch, time }) => byTime ? time : epoch),
          y: smoothed(known.map((epoch) => epoch[figure.value])),
          options: { label: name, stroke: color, width: 2, points },
        };
      }),
      x: time || "Epoch",
      isLog,
      hasLimits,
      label: `${nameOf(figure.value)} by epoch of ${shown.map(({ name }) => name).join(", ")}`,
    });
    byId("table").replaceChildren(...shown.map((run) => table(run, sorted)));
  };
  for (const control of [figure, across, smoothing, log, limits]) {
    control.addEventListener("input", update);
  }
  return (runs) => {
    shown = runs;
    update();
  };
}

/** What the charts leave out, and why. */
function notes(
  runs: readonly ChartedRun[],
  { isLog, byTime }: { readonly isLog: boolean; readonly byTime: boolean },
): string[] {
  const lost = runs.flatMap(({ name, figures: { losses: { lostAt } } }) =>
    lostAt === undefined ? [] : `The losses of ${name} are not finite from step ${lostAt} on.`
  );
  const losses = runs.flatMap((
    { figures: { losses: { generator, discriminator } } },
  ) => [...generator.mean, ...discriminator.mean]);
  if (isLog && losses.some((loss) => loss !== null && loss <= 0)) {
    lost.push("A logarithmic scale has no place for losses that are not above 0.");
  }
  if (byTime && runs.some(({ figures }) => figures.losses.seconds[0] === null)) {
    lost.push("Training time is known once the first epoch has ended.");
  }
  return lost;
}

/** A text description of the chart of losses. */
function lossesLabel(runs: readonly ChartedRun[]): string {
  const last = (column: Column) =>
    column.findLast((value) => value !== null)?.toFixed(3) ?? "unknown";
  return runs.map(({ name, figures: { losses } }) => {
    const { steps, lostAt, generator, discriminator } = losses;
    const lost = lostAt === undefined ? "" : `not finite from step ${lostAt} on, before that `;
    return `${name} at step ${steps.at(-1) ?? 0}: ${lost}generator loss ${last(generator.mean)}, ` +
      `discriminator loss ${last(discriminator.mean)}`;
  }).join("; ") || "No run is chosen";
}

function table({ name, figures: { epochs } }: ChartedRun, columns: readonly string[]): HTMLElement {
  const head = (text: string) => make("th", { scope: "col" }, text);
  const cell = (value: number | null | undefined) =>
    make("td", {}, value == null ? "" : `${value}`);
  const row = (epoch: EpochFigures) =>
    make("tr", {}, cell(epoch.epoch), ...columns.map((column) => cell(epoch[column])));
  return make(
    "table",
    {},
    make("caption", {}, name),
    make("thead", {}, make("tr", {}, head("epoch"), ...columns.map((name) => head(nameOf(name))))),
    make("tbody", {}, ...epochs.map(row)),
  );
}
