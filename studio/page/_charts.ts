/** The charts of losses and of figures by epoch, of one run or of several. */
import uPlot from "uplot";
import { byId, fillChoices, make } from "./_dom.ts";
import type { EpochFigures, Figures } from "../protocol.ts";

/** Colours of the runs, with contrast on light and dark backgrounds and distinct for most colour-blind people (Okabe & Ito 2008). */
const COLORS = ["#0077bb", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#7a6fd0"];

/** The colour of the i-th run. */
export const colorOf = (i: number): string => COLORS[i % COLORS.length];

/** The colour of a single run's discriminator. */
const otherColor = (color: string) => colorOf(color === colorOf(1) ? 0 : 1);

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
}

type Column = readonly (number | null)[];

/** A curve, and how it is drawn. */
interface Curve {
  readonly x: readonly number[];
  readonly y: Column;
  readonly options: uPlot.Series;
}

const HEIGHT = 280;

/** Tick intervals for steps and epochs, which are whole numbers. */
const WHOLE = Array.from({ length: 9 }, (_, i) => [1, 2, 5].map((digit) => digit * 10 ** i)).flat();

const css = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);

/** A chart that is rebuilt if its curves change, and otherwise just gets new data. */
function chart(place: HTMLElement, xName: "Step" | "Epoch") {
  let plot: uPlot | undefined, known = "";
  const axis = { stroke: () => css("--quiet"), grid: { stroke: () => css("--line"), width: 1 } };
  const resize = () => plot?.setSize({ width: place.clientWidth, height: HEIGHT });
  new ResizeObserver(resize).observe(place);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => plot?.redraw());
  return (curves: readonly Curve[], bands: uPlot.Band[], label: string) => {
    place.ariaLabel = label;
    const tables = curves.map(({ x, y }) => [[...x], [...y]] as uPlot.AlignedData);
    const data = tables.length === 0 ? [[]] as unknown as uPlot.AlignedData : uPlot.join(tables);
    const kind = JSON.stringify([curves.map(({ options }) => options), bands.length]);
    if (plot !== undefined && kind === known) {
      plot.setData(data);
      return;
    }
    known = kind;
    plot?.destroy();
    plot = new uPlot(
      {
        width: place.clientWidth,
        height: HEIGHT,
        scales: { x: { time: false } },
        axes: [{ ...axis, incrs: WHOLE }, { ...axis, size: 60 }],
        series: [
          { label: xName },
          ...curves.map(({ options }) => ({ spanGaps: true, ...options })),
        ],
        bands,
      },
      data,
      place,
    );
  };
}

/** Makes the charts and the table; the result shows runs in them. */
export function charts(): (runs: readonly ChartedRun[]) => void {
  const figure = byId<HTMLSelectElement>("figure");
  const showLosses = chart(byId("losses"), "Step"), showEpochs = chart(byId("epochs"), "Epoch");
  let shown: readonly ChartedRun[] = [];

  const update = () => {
    const several = shown.length > 1;
    const curves = shown.flatMap(({ name, color, figures: { losses } }) => {
      const prefix = several ? `${name} ` : "";
      const curve = (y: Column, options: uPlot.Series): Curve => ({ x: losses.steps, y, options });
      const bound = { stroke: "transparent", width: 0, points: { show: false }, class: "bound" };
      const line = (network: string, dash: number[], stroke = color): uPlot.Series => ({
        ...{ label: `${prefix}${network}`, stroke, width: 2, dash, points: { show: false } },
      });
      const other = several ? color : otherColor(color);
      return [
        curve(losses.generator.mean, line("generator", [])),
        curve(losses.discriminator.mean, line("discriminator", [6, 4], other)),
        ...(several ? [] : [
          ...[losses.generator.high, losses.generator.low],
          ...[losses.discriminator.high, losses.discriminator.low],
        ].map((y) => curve(y, bound))),
      ];
    });
    const bands = shown.length === 1
      ? [{ series: [3, 4], fill: `${shown[0].color}30` }, {
        series: [5, 6],
        fill: `${otherColor(shown[0].color)}30`,
      }]
      : [];
    showLosses(curves, bands as uPlot.Band[], lossesLabel(shown));

    const names = new Set(shown.flatMap(({ figures }) => figures.epochs.flatMap(Object.keys)));
    names.delete("epoch");
    const order = Object.keys(NAMES);
    const rank = (name: string) => order.includes(name) ? order.indexOf(name) : order.length;
    const sorted = [...names].sort((a, b) => rank(a) - rank(b));
    fillChoices(figure, sorted.map((value) => ({ value, text: nameOf(value) })));
    showEpochs(
      shown.map(({ name, color, figures: { epochs } }) => {
        const known = epochs.filter((epoch) => Number.isFinite(epoch[figure.value]));
        return {
          x: known.map(({ epoch }) => epoch),
          y: known.map((epoch) => epoch[figure.value]),
          options: {
            label: name,
            stroke: color,
            width: 2,
            points: { show: true, size: 6, fill: color },
          },
        };
      }),
      [],
      `${nameOf(figure.value)} by epoch of ${shown.map(({ name }) => name).join(", ")}`,
    );
    byId("table").replaceChildren(...shown.map((run) => table(run, sorted)));
  };
  figure.addEventListener("change", update);
  return (runs) => {
    shown = runs;
    update();
  };
}

/** A text description of the chart of losses. */
function lossesLabel(runs: readonly ChartedRun[]): string {
  const last = (column: Column) =>
    column.findLast((value) => value !== null)?.toFixed(3) ?? "unknown";
  return runs.map(({ name, figures: { losses } }) =>
    `${name} at step ${losses.steps.at(-1) ?? 0}: generator loss ${last(losses.generator.mean)}, ` +
    `discriminator loss ${last(losses.discriminator.mean)}`
  ).join("; ") || "No run is chosen";
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
