/** The panel of sample pictures: a slider over the epochs, beside another run, the film, the log, the configuration. */
import { byId, fillChoices } from "./_dom.ts";
import { fullSize } from "./_full_size.ts";
import { type RunSummary, sampleName } from "../protocol.ts";

/** Milliseconds per picture during playback. */
const PLAY_MS = 200;

/** Sets up the panel; the result sets the available runs. */
export function samplesPanel(addressOf: (run: string, file: string) => string) {
  const choice = byId<HTMLSelectElement>("sample-run"), slider = byId<HTMLInputElement>("epoch");
  const otherChoice = byId<HTMLSelectElement>("other-run"), play = byId<HTMLButtonElement>("play");
  const openFullSize = fullSize();
  const pictures = ["sample", "other-sample"].map((id) =>
    samplePicture(id, addressOf, openFullSize)
  );
  const showFilm = filmDetails(addressOf);
  const showLog = textDetails("log", (run) => [addressOf(run.name, "log.txt"), run.log]);
  const showConfig = textDetails("config", (run) => [addressOf(run.name, "config.json"), ""]);
  let runs: readonly RunSummary[] = [];
  let epochs: readonly number[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;
  const run = () => runs.find(({ name }) => name === choice.value);
  const other = () => runs.find(({ name }) => name === otherChoice.value);

  const show = () => {
    const epoch: number | undefined = epochs[slider.valueAsNumber];
    slider.disabled = play.disabled = epochs.length < 2;
    byId("epoch-value").textContent = epoch === undefined ? "none" : String(epoch);
    slider.setAttribute("aria-valuetext", `epoch ${epoch ?? "none"}`);
    pictures[0](run(), epoch);
    pictures[1](other(), epoch);
  };

  /** Updates the slider; if it was at the last picture, it moves to the newest, or else stays at its epoch. */
  const fill = () => {
    const before = epochs[slider.valueAsNumber], followed = slider.value === slider.max;
    const all = new Set([run(), other()].flatMap((run) => run?.samples ?? []));
    epochs = [...all].sort((a, b) => a - b);
    const last = Math.max(0, epochs.length - 1);
    const same = epochs.findLastIndex((epoch) => epoch <= before);
    slider.max = String(last);
    slider.value = String(followed ? last : Math.max(0, same));
    for (const showDetails of [showFilm, showLog, showConfig]) showDetails(run());
    show();
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
  for (const select of [choice, otherChoice]) {
    select.addEventListener("change", () => {
      stop();
      fill();
    });
  }
  return (summaries: readonly RunSummary[]) => {
    runs = summaries;
    const choices = runs.map(({ name }) => ({ value: name, text: name }));
    fillChoices(choice, choices);
    fillChoices(otherChoice, [{ value: "", text: "no other" }, ...choices]);
    byId("compare").hidden = runs.length < 2;
    fill();
  };
}

/** A sample picture that opens in full size; the result shows an epoch of a run in it. */
function samplePicture(
  id: string,
  addressOf: (run: string, file: string) => string,
  open: (picture: HTMLImageElement) => void,
) {
  const picture = byId<HTMLImageElement>(id), button = picture.closest("button")!;
  const figure = button.parentElement!, caption = figure.querySelector("figcaption")!;
  button.addEventListener("click", () => open(picture));
  return (run: RunSummary | undefined, epoch: number | undefined) => {
    figure.hidden = run === undefined;
    if (run === undefined) return;
    const isThere = epoch !== undefined && run.samples.includes(epoch);
    button.hidden = !isThere;
    caption.textContent = isThere
      ? `${run.name}, epoch ${epoch}`
      : `${run.name} has no samples${epoch === undefined ? " yet" : ` of epoch ${epoch}`}`;
    if (!isThere) return;
    const address = addressOf(run.name, `samples/${sampleName(epoch)}`);
    if (picture.getAttribute("src") !== address) picture.src = address;
    picture.alt = `Faces from fixed noise after epoch ${epoch} of ${run.name}`;
  };
}

/** The film; it is loaded only when it is opened. Older runs, and browsers that cannot play it, have an animation. */
function filmDetails(addressOf: (run: string, file: string) => string) {
  const details = byId<HTMLDetailsElement>("evolution");
  const video = details.querySelector("video")!, image = details.querySelector("img")!;
  let run: RunSummary | undefined, canPlay = true;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  video.autoplay = !isStill;
  const show = () => {
    const film = canPlay ? run?.film : undefined;
    details.hidden = (film ?? run?.evolution) === undefined;
    video.hidden = film === undefined;
    image.hidden = film !== undefined;
    if (run === undefined || !details.open) return;
    const [element, file, version] = film
      ? [video, "evolution.mp4", film] as const
      : [image, "evolution.gif", run.evolution] as const;
    const address = `${addressOf(run.name, file)}?${version}`;
    if (version && element.getAttribute("src") !== address) element.src = address;
  };
  video.addEventListener("error", () => {
    canPlay = false;
    show();
  });
  details.addEventListener("toggle", show);
  return (shown: RunSummary | undefined) => {
    run = shown;
    show();
  };
}

/** A text of a run; it is loaded when it is opened, and again when it changes. It stays at its end if it was there. */
function textDetails(
  id: string,
  fileOf: (run: RunSummary) => readonly [address: string, version: string | undefined],
) {
  const details = byId<HTMLDetailsElement>(id), text = details.querySelector("pre")!;
  let run: RunSummary | undefined, known = "";
  const show = async () => {
    const [address, version] = run ? fileOf(run) : [];
    details.hidden = version === undefined;
    const wanted = `${address}?${version}`;
    if (address === undefined || details.hidden || !details.open || wanted === known) return;
    const isOther = !known.startsWith(`${address}?`);
    known = wanted;
    const response = await fetch(address).catch(() => undefined);
    if (known !== wanted || !response?.ok) return;
    const isAtEnd = text.scrollTop + text.clientHeight >= text.scrollHeight - 1;
    text.textContent = await response.text();
    if (id === "log" && (isOther || isAtEnd)) text.scrollTop = text.scrollHeight;
  };
  details.addEventListener("toggle", show);
  return (shown: RunSummary | undefined) => {
    run = shown;
    show();
  };
}
