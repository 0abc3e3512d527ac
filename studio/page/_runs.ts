/** The list of runs: what each is doing, and which are in the charts. */
import { counted, formatDuration } from "../../core/words.ts";
import type { RunState, RunSummary } from "../protocol.ts";
import { colorOf } from "./_colors.ts";
import { byId, make } from "./_dom.ts";

/** A run that is chosen, and its colour. */
export interface ChosenRun {
  readonly run: RunSummary;
  readonly color: string;
}

/** The list. */
export interface RunList {
  update(runs: readonly RunSummary[]): void;
  chosen(runs: readonly RunSummary[]): ChosenRun[];
}

/** A run in the list. */
interface Row {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  readonly color: string;
  show(state: RunState): void;
}

/** Sets up the list; the newest run is chosen at first. `onChange` is called when the user chooses others. */
export function runList(onChange: () => void): RunList {
  const list = byId("runs"), find = byId<HTMLInputElement>("find");
  const rows = new Map<string, Row>();
  let count = 0; // Of all runs that ever were there, each with its own colour.

  const filter = () => {
    const wanted = find.value.toLowerCase();
    for (const [name, { element }] of rows) {
      element.hidden = !name.toLowerCase().includes(wanted);
    }
  };
  const check = (checked: boolean) => {
    for (const { element, box } of rows.values()) if (!element.hidden) box.checked = checked;
    onChange();
  };
  find.addEventListener("input", filter);
  byId("show-all").addEventListener("click", () => check(true));
  byId("hide-all").addEventListener("click", () => check(false));

  return {
    update: (runs) => {
      for (const [name, { element }] of rows) {
        if (runs.some((run) => run.name === name)) continue;
        element.remove();
        rows.delete(name);
      }
      const isFirst = rows.size === 0;
      const added = runs.filter(({ name }) => !rows.has(name)).map(({ name }, i) => {
        const row = makeRow(name, colorOf(count++), onChange);
        row.box.checked = isFirst && i === 0;
        rows.set(name, row);
        return row.element;
      });
      list.prepend(...added); // The newest first; others keep their places.
      for (const { name, state } of runs) rows.get(name)!.show(state);
      byId("runs-tools").hidden = runs.length < 2;
      filter();
    },
    chosen: (runs) =>
      runs.flatMap((run) => {
        const { box, color } = rows.get(run.name)!;
        return box.checked ? [{ run, color }] : [];
      }),
  };
}

function makeRow(name: string, color: string, onChange: () => void): Row {
  const box = make("input", { type: "checkbox", onchange: onChange });
  const swatch = make("span", { className: "swatch" });
  swatch.style.background = color;
  const phase = make("span", { className: "phase" });
  const progress = make("span", { className: "how-far" }), why = make("span", { className: "why" });
  const label = make("label", {}, box, swatch, make("span", { className: "name" }, name));
  const element = make("li", {}, label, phase, progress, why);
  return {
    element,
    box,
    color,
    show: (state) => {
      write(phase, state.phase);
      phase.dataset.phase = state.phase;
      write(progress, howFar(state));
      write(why, state.why ?? "");
    },
  };
}

/** Changes a text only if it is another, so that what is selected in it stays so. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** How far a run has come, how fast it is, and how long it still takes. */
export function howFar({ step, epoch, epochs, steps, speed, left }: RunState): string {
  const of = (most?: number) => most === undefined ? "" : ` of ${most.toLocaleString("en")}`;
  return [
    ...(epoch > 0 ? [`epoch ${epoch}${of(epochs)}`] : []),
    `step ${step.toLocaleString("en")}${of(steps)}`,
    ...(speed ? [speedText(speed)] : []),
    ...(left === undefined ? [] : [`${formatDuration(left * 1000)} left`]),
  ].join(" · ");
}

function speedText(speed: number): string {
  const figure = (value: number) => value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0);
  return speed < 0.1 ? `${figure(1 / speed)} s per step` : `${figure(speed)} steps/s`;
}

/** How the runs stand. */
export function runsText(runs: readonly RunSummary[], live: boolean): string {
  const training = runs.filter(({ state }) => state.phase === "training").length;
  const how = live ? "followed as they train" : "as they were exported";
  return [counted(runs.length, "run"), ...(training ? [`${training} training`] : []), how].join(
    ", ",
  );
}
