/** The studio's page: fetches and shows the runs, and polls while they train. */
/// <reference lib="dom" />
import { charts, colorOf } from "./_charts.ts";
import { byId, latest, make } from "./_dom.ts";
import { facesPanel, type GeneratorChoice } from "./_faces.ts";
import { startBackend } from "./_painter.ts";
import type { Figures, RunSummary, Studio } from "../protocol.ts";
import { samplesPanel } from "./_samples.ts";

/** Milliseconds between polls. */
const LOOK_MS = 2000;

/** The backend of `?backend=NAME`, for comparisons. */
type Wanted = Parameters<typeof startBackend>[0];

const status = byId("status");
const say = (text: string, isFailure: boolean) => {
  if (status.textContent !== text) status.textContent = text;
  status.className = isFailure ? "failure" : "";
};

const sayError = (error: unknown) =>
  say(error instanceof Error ? error.message : String(error), true);

const addressOf = (run: string, file: string) => `runs/${encodeURIComponent(run)}/${file}`;

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address).catch(() => {
    throw new Error("Cannot reach the studio's server: is it still running?");
  });
  if (!response.ok) throw new Error(`Cannot load ${address}: ${(await response.text()).trim()}`);
  return await response.json();
}

function generatorsOf({ runs, pretrained, pretrainedDirections }: Studio): GeneratorChoice[] {
  const ofRuns = runs.flatMap(({ name, generator, directions }) =>
    generator === undefined ? [] : [{
      value: `run ${name}`,
      text: name,
      address: addressOf(name, "generator.safetensors"),
      ...directions && { directions: addressOf(name, "directions.safetensors") },
      version: `${generator} ${directions}`,
    }]
  );
  const own = {
    value: "pretrained",
    text: "comes with Nash",
    address: "pretrained.safetensors",
    ...pretrainedDirections && { directions: "pretrained.directions.safetensors" },
    version: "",
  };
  return pretrained ? [...ofRuns, own] : ofRuns;
}

/** The checkboxes that choose the runs in the charts; the newest run is checked at first. */
function runBoxes(onChange: () => void) {
  const boxes = new Map<string, { box: HTMLInputElement; color: string }>();
  return {
    update: (runs: readonly RunSummary[]) => {
      for (const { name } of runs) {
        if (boxes.has(name)) continue;
        const color = colorOf(boxes.size);
        const box = make("input", {
          type: "checkbox",
          checked: boxes.size === 0,
          onchange: onChange,
        });
        const swatch = make("span", { className: "swatch" });
        swatch.style.background = color;
        boxes.set(name, { box, color });
        byId("runs").append(make("label", {}, box, swatch, name));
      }
    },
    chosen: (runs: readonly RunSummary[]) =>
      runs.flatMap((run) => {
        const { box, color } = boxes.get(run.name)!;
        return box.checked ? [{ run, color }] : [];
      }),
  };
}

async function start(): Promise<void> {
  const wanted = (new URLSearchParams(location.search).get("backend") ?? "auto") as Wanted;
  const { name: backend } = await startBackend(wanted);
  let failure = ""; // Of drawing faces.
  const sayHowItStands = () => {
    const count = `${studio.runs.length} run${studio.runs.length === 1 ? "" : "s"}`;
    const how = studio.live ? "followed as they train" : "as they were exported";
    say(failure || `${count}, ${how}`, failure !== "");
  };
  const faces = facesPanel({
    backend,
    onOutcome: (text) => {
      failure = text;
      sayHowItStands();
    },
  });
  const showSamples = samplesPanel(addressOf), showCharts = charts();
  const known = new Map<string, { version: string; figures: Figures }>();
  let studio: Studio = {
    live: false,
    pretrained: false,
    pretrainedDirections: false,
    runs: [],
  };

  const figuresOf = async ({ name, metrics }: RunSummary): Promise<Figures | undefined> => {
    if (metrics === undefined) return undefined;
    const before = known.get(name);
    if (before?.version === metrics) return before.figures;
    const figures = await fetchJson<Figures>(addressOf(name, "metrics.json"));
    known.set(name, { version: metrics, figures });
    return figures;
  };
  let shown = "";
  const updateCharts = async () => {
    const chosen = boxes.chosen(studio.runs);
    const version = JSON.stringify(chosen.map(({ run: { name, metrics } }) => [name, metrics]));
    if (version === shown) return;
    const runs = await Promise.all(chosen.map(async ({ run, color }) => {
      const figures = await figuresOf(run);
      return figures ? [{ name: run.name, color, figures }] : [];
    }));
    shown = version;
    showCharts(runs.flat());
  };
  const updateOnce = latest(updateCharts); // Boxes may change while figures come.
  const boxes = runBoxes(() => updateOnce().catch(sayError));

  const look = async () => {
    studio = await fetchJson<Studio>("studio.json");
    const { runs } = studio;
    byId("of-runs").hidden = runs.length === 0;
    boxes.update(runs);
    showSamples(runs);
    await updateOnce();
    sayHowItStands();
    await faces.update(generatorsOf(studio));
  };
  for (;;) {
    try {
      if (!document.hidden) await look();
    } catch (error) {
      sayError(error);
    }
    if (!studio.live) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

start().catch(sayError);
