/** The panel of sample pictures: a slider over the epochs, the film, the configuration. */
import { byId, fillChoices } from "./_dom.ts";
import { type RunSummary, sampleName } from "../protocol.ts";

/** Milliseconds per picture during playback. */
const PLAY_MS = 200;

/** Sets up the panel; the result sets the available runs. */
export function samplesPanel(addressOf: (run: string, file: string) => string) {
  const choice = byId<HTMLSelectElement>("sample-run"), slider = byId<HTMLInputElement>("epoch");
  const picture = byId<HTMLImageElement>("sample"), play = byId<HTMLButtonElement>("play");
  const film = byId<HTMLDetailsElement>("evolution"), config = byId<HTMLDetailsElement>("config");
  let runs: readonly RunSummary[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;
  const run = () => runs.find(({ name }) => name === choice.value);

  const show = () => {
    const { name, samples } = run() ?? { name: "", samples: [] };
    const epoch = samples[slider.valueAsNumber];
    picture.hidden = epoch === undefined;
    slider.disabled = play.disabled = samples.length < 2;
    byId("epoch-value").textContent = epoch === undefined ? "none" : String(epoch);
    if (epoch === undefined) return;
    slider.setAttribute("aria-valuetext", `epoch ${epoch}`);
    const address = addressOf(name, `samples/${sampleName(epoch)}`);
    if (picture.getAttribute("src") !== address) picture.src = address;
    picture.alt = `Faces from fixed noise after epoch ${epoch} of ${name}`;
  };

  /** Updates the slider; if it was at the last picture, it moves to the newest. */
  const fill = () => {
    const most = Math.max(0, (run()?.samples.length ?? 0) - 1);
    const followed = slider.value === slider.max;
    slider.max = String(most);
    if (followed) slider.value = String(most);
    film.hidden = run()?.evolution === undefined;
    showFilm();
    show();
  };

  // The animation is loaded only when it is opened.
  const showFilm = () => {
    const image = film.querySelector("img")!, { name, evolution } = run() ?? {};
    if (name === undefined || evolution === undefined || !film.open) return;
    const address = `${addressOf(name, "evolution.gif")}?${evolution}`;
    if (image.getAttribute("src") !== address) image.src = address;
  };

  const showConfig = async () => {
    const name = run()?.name;
    if (name === undefined || !config.open) return;
    const response = await fetch(addressOf(name, "config.json"));
    config.querySelector("pre")!.textContent = await response.text();
  };

  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    play.textContent = "Play";
  };
  const start = () => {
    if (slider.value === slider.max) slider.value = "0";
    play.textContent = "Stop";
    timer = setInterval(() => {
      slider.stepUp();
      show();
      if (slider.value === slider.max) stop();
    }, PLAY_MS);
    show();
  };

  slider.addEventListener("input", show);
  play.addEventListener("click", () => timer ? stop() : start());
  film.addEventListener("toggle", showFilm);
  config.addEventListener("toggle", showConfig);
  choice.addEventListener("change", () => {
    stop();
    slider.value = slider.max;
    fill();
    showConfig();
  });
  return (summaries: readonly RunSummary[]) => {
    runs = summaries;
    fillChoices(choice, runs.map(({ name }) => ({ value: name, text: name })));
    fill();
  };
}
