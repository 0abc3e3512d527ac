/** The studio's page: fetches and shows the runs, and polls while they train. */
/// <reference lib="dom" />
import { charts } from "./_charts.ts";
import { byId, latest } from "./_dom.ts";
import { facesPanel, type GeneratorChoice } from "./_faces.ts";
import { startBackend } from "./_painter.ts";
import type { Figures, RunSummary, Studio } from "../protocol.ts";
import { runList, runsText } from "./_runs.ts";
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

/** Says how to get runs, if there are none, and which are not shown. */
function showHints({ runs, linked, train }: Studio): void {
  byId("of-runs").hidden = runs.length === 0;
  byId("no-runs").hidden = runs.length > 0 || train === undefined;
  byId("train").textContent = train ?? "";
  byId("linked").hidden = linked.length === 0;
  byId("linked-names").textContent = linked.join(", ");
}

async function start(): Promise<void> {
  const wanted = (new URLSearchParams(location.search).get("backend") ?? "auto") as Wanted;
  const { name: backend } = await startBackend(wanted);
  let failure = ""; // Of drawing faces.
  const sayHowItStands = () => {
    say(failure || runsText(studio.runs, studio.live), failure !== "");
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
    linked: [],
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
    const chosen = list.chosen(studio.runs);
    const version = JSON.stringify(
      chosen.map(({ run: { name, metrics, state } }) => [name, metrics, state.phase]),
    );
    if (version === shown) return;
    const runs = await Promise.all(chosen.map(async ({ run, color }) => {
      const figures = await figuresOf(run);
      return figures ? [{ name: run.name, color, figures, state: run.state }] : [];
    }));
    shown = version;
    showCharts(runs.flat());
  };
  const updateOnce = latest(updateCharts); // Boxes may change while figures come.
  const list = runList(() => updateOnce().catch(sayError));

  const look = async () => {
    studio = await fetchJson<Studio>("studio.json");
    const { runs } = studio;
    showHints(studio);
    list.update(runs);
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
