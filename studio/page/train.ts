/** The page "Train": tells the worker what to do, and shows what it tells. */
/// <reference lib="dom" />
import { counted, formatDuration } from "../../core/words.ts";
import type { GivenFiles, Message, Order, Waiting } from "../training/protocol.ts";
import type { Figures, RunState } from "../protocol.ts";
import { showImage } from "./_canvas.ts";
import { lossesChart } from "./_charts.ts";
import { colorOf } from "./_colors.ts";
import { byId, make, save } from "./_dom.ts";
import { chosenPhotos, droppedPhotos } from "./_photos.ts";
import { presetChoice } from "./_presets.ts";
import { howFar } from "./_runs.ts";

/** What the page is doing. */
type Phase =
  | "loading"
  | "setup"
  | "opening" // Waits for the worker to read the file of a run.
  | "asked" // Waits for the worker to begin or to refuse what was asked for.
  | "preparing"
  | "training"
  | "pausing"
  | "paused"
  | "done"
  | "lost"; // The run has diverged or collapsed.

/** What the page shows of a run that trains no more. */
const AT_END: Readonly<Record<Exclude<RunState["phase"], "training">, Phase>> = {
  stopped: "paused",
  finished: "done",
  diverged: "lost",
  collapsed: "lost",
};

const TITLE = document.title;
const presets = presetChoice(), showLosses = lossesChart(byId("losses"));
const [start, goOn, pause, newRun] = ["start", "go-on", "pause", "new-run"].map((id) =>
  byId<HTMLButtonElement>(id)
);
const progress = byId<HTMLProgressElement>("progress");
let phase: Phase = "loading", device = "", hasPhotos = false, hasLostFocus = false;
let waiting: Waiting | undefined;
let shown: { name: string; state?: RunState; figures?: Figures } = { name: "" };
let taken = 0; // How often photos were given.
let worker = startWorker();

const order = (order: Order) => worker.postMessage(order);

/** Starts a worker; a new one takes over where one has failed. */
function startWorker(): Worker {
  const worker = new Worker("train_worker.js", { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Message>) => show(data);
  worker.onerror = ({ message }) =>
    fail(
      message
        ? `The training has ended: ${message}`
        : "Cannot load the part of this page that trains: reload the page, and start the studio again if it has ended",
    );
  const backend = new URLSearchParams(location.search).get("backend") ?? "auto";
  worker.postMessage({ type: "hello", backend } satisfies Order);
  return worker;
}

function fail(why: string): void {
  worker.terminate();
  alert(sentence(why));
  endSaving();
  if (phase === "loading") return say(""); // Another one would fail, too.
  taken++; // A new worker has none of the files that it was given.
  enter("loading");
  hasPhotos = false;
  byId("photos").textContent = "";
  byId("photo-notes").replaceChildren();
  worker = startWorker();
}

const sentence = (text: string) => /[.!?]$/.test(text) ? text : `${text}.`;
const alert = (text: string) => byId("alert").textContent = text;
const say = (text: string): void => {
  byId("status").textContent = text;
};

/** Shows the parts of the page that belong to what it is doing. */
function enter(next: Phase): void {
  const { activeElement } = document;
  phase = next;
  const isRunning = !["loading", "setup"].includes(phase);
  byId("setup").hidden = isRunning;
  byId("training").hidden = !isRunning;
  byId("waiting").hidden = isRunning || waiting === undefined;
  byId("replaces").hidden = waiting?.keptAt === undefined;
  byId("waiting-photos").hidden = !waiting?.needsPhotos || hasPhotos;
  start.disabled = phase !== "setup" || !hasPhotos;
  goOn.disabled = phase !== "setup" || waiting?.needsPhotos === true && !hasPhotos;
  const words: Partial<Record<Phase, string>> = {
    preparing: "Stop",
    pausing: "Pausing …",
    paused: "Go on",
  };
  pause.textContent = words[phase] ?? "Pause";
  const hasEnded = phase === "done" || phase === "lost";
  pause.hidden = hasEnded;
  for (const id of ["save-run", "save-generator"]) {
    byId<HTMLButtonElement>(id).disabled = phase === "preparing";
  }
  newRun.hidden = phase !== "paused" && !hasEnded;
  if (!isRunning) document.title = TITLE;
  keepFocus(activeElement, hasEnded ? newRun : isRunning ? pause : byId("choose-folder"));
}

/** Moves the focus to a button if what had it is hidden; as soon as the button can have it. */
function keepFocus(before: Element | null, to: HTMLElement): void {
  hasLostFocus ||= before !== null && before.closest("[hidden]") !== null;
  if (!hasLostFocus || to.matches(":disabled, [hidden] *")) return;
  hasLostFocus = false;
  to.focus();
}

/** Says how the run stands, where screen readers announce it. */
function announce(): void {
  if (phase === "asked" || phase === "opening") return;
  const step = (shown.state?.step ?? 0).toLocaleString("en");
  const text = {
    loading: "Loading …",
    setup: `Ready to train ${device}`,
    preparing: "Making pictures of the photos …",
    training: `Training ${device}`,
    pausing: "Finishing the step …",
    paused: `Paused at step ${step}`,
    done: `Done: ${step} steps`,
    lost: `Back at step ${step}`,
  };
  say(text[phase]);
}

function show(message: Message): void {
  if (message.type === "waiting" && (phase === "asked" || phase === "opening")) phase = "setup";
  switch (message.type) {
    case "ready":
      device = describe(message);
      byId("not-kept").textContent = message.notKept ?? "";
      if (phase !== "loading") return;
      presets.choose(message.gpu ? "quality" : "fast");
      enter("setup");
      return announce();
    case "waiting":
      waiting = message.run;
      if (waiting) showWaiting(waiting);
      if (phase === "loading" || phase === "setup") enter("setup");
      return announce();
    case "photos":
      hasPhotos = true;
      byId("photos").textContent = message.text;
      byId("photo-notes").replaceChildren(...message.notes.map((note) => make("li", {}, note)));
      if (phase === "setup") enter("setup");
      return;
    case "preparing": {
      const { done, count } = message;
      progress.value = done / count;
      byId("how-far").textContent = `Making pictures of the photos: ${done} of ${count}`;
      return;
    }
    case "broken": {
      const details = byId("broken"), { count, some } = message;
      details.hidden = false;
      details.querySelector("summary")!.textContent = `${
        counted(count, "photo")
      } cannot be read and ${count === 1 ? "is" : "are"} left out`;
      const more = count > some.length ? [`and ${count - some.length} more`] : [];
      details.querySelector("ul")!.replaceChildren(
        ...[...some, ...more].map((text) => make("li", {}, text)),
      );
      return;
    }
    case "begin":
      shown = { name: message.name };
      byId("run-name").textContent = message.name;
      byId("about").textContent = message.about;
      for (const id of ["notes", "kept", "caption"]) byId(id).textContent = "";
      byId("broken").hidden = true;
      enter("preparing");
      return announce();
    case "progress":
      if (phase === "preparing") {
        enter("training");
        announce();
      }
      return showProgress(message.state, message.figures);
    case "samples": {
      const { width, height, pixels, step } = message;
      const canvas = byId<HTMLCanvasElement>("samples");
      showImage(new ImageData(new Uint8ClampedArray(pixels), width, height), canvas);
      canvas.ariaLabel = `Faces drawn after step ${step}`;
      byId("caption").textContent = `From the same noise each time, after step ${
        step.toLocaleString("en")
      }`;
      return;
    }
    case "ended": {
      const { state, figures } = message;
      showProgress(state, figures);
      enter(AT_END[state.phase as keyof typeof AT_END]);
      if (state.why) {
        alert(
          `The run has ${state.phase}: ${state.why}. Save keeps it as it was at step ${
            state.step.toLocaleString("en")
          }. Start again, with another preset if it happens again.`,
        );
      }
      return announce();
    }
    case "unbegun":
      enter("setup");
      return say("Stopped: nothing was trained");
    case "kept":
      byId("not-kept").textContent = "";
      if (message.step > 0) {
        byId("kept").textContent = `Kept in this browser up to step ${
          message.step.toLocaleString("en")
        }.`;
      }
      return;
    case "notKept":
      byId("not-kept").textContent = `The browser cannot keep the run (${
        message.why.replace(/\.$/, "")
      }): save it before you leave this page.`;
      return;
    case "note":
      addNote(message.text);
      return;
    case "file":
      endSaving(message.what);
      return save(message.blob, message.name);
    case "refused":
      alert(sentence(message.why));
      if (!hasPhotos) byId("photos").textContent = "";
      enter("setup");
      return announce();
    case "failed":
      return fail(message.why);
  }
}

/** Adds a note, unless it says again what the last one says. */
function addNote(text: string): void {
  const notes = byId("notes");
  if (notes.lastElementChild?.textContent !== text) notes.append(make("li", {}, text));
}

function showProgress(state: RunState, figures = shown.figures): void {
  shown = { ...shown, state, figures };
  const { step, steps = step } = state;
  progress.value = steps > 0 ? step / steps : 1;
  byId("how-far").textContent = howFar(state);
  document.title = `${Math.floor(100 * progress.value)} % · ${TITLE}`;
  if (figures) showLosses({ name: shown.name, color: colorOf(0), figures, state });
}

function describe(
  { backend, device, threads, isIsolated }: Extract<Message, { type: "ready" }>,
): string {
  if (backend === "webgpu") return `on the GPU: ${device}`;
  const why = isIsolated ? "" : ", as this server does not isolate the page, which more would need";
  return `on the CPU, ${counted(threads, "thread")}${threads === 1 ? why : ""}`;
}

function showWaiting(run: Waiting): void {
  const isFinished = run.step === run.total;
  byId("waiting-title").textContent = isFinished
    ? "The run that you finished"
    : "Go on where you left off";
  goOn.textContent = isFinished ? "Show it" : "Go on";
  byId("waiting-text").textContent = describeWaiting(run);
}

function describeWaiting({ name, step, total, keptAt }: Waiting): string {
  const of = total === undefined ? "" : ` of ${total.toLocaleString("en")}`;
  const when = keptAt === undefined
    ? ""
    : `, kept in this browser ${formatDuration(Math.max(0, Date.now() - keptAt))} ago`;
  return `${name}, step ${step.toLocaleString("en")}${of}${when}`;
}

/** Files that are handed over at a time: each takes a part of a millisecond. */
const AT_A_TIME = 20;

/** Hands photos to the worker: files, or the cartoons. */
async function take(read?: () => GivenFiles | Promise<GivenFiles>): Promise<void> {
  if (phase !== "setup" && phase !== "opening") return;
  const turn = ++taken, isNewest = () => turn === taken;
  alert("");
  hasPhotos = false;
  byId("photos").textContent = "Looking for photos …";
  byId("photo-notes").replaceChildren();
  if (phase === "setup") enter("setup");
  if (read === undefined) return order({ type: "photos" });
  try {
    const { name, files } = await read();
    for (let at = 0; at < files.length && isNewest(); at += AT_A_TIME) {
      order({ type: "files", files: files.slice(at, at + AT_A_TIME), at });
      if (at + AT_A_TIME < files.length) await new Promise((resolve) => setTimeout(resolve));
    }
    if (isNewest()) order({ type: "photos", from: name });
  } catch (error) {
    if (!isNewest()) return;
    byId("photos").textContent = "";
    alert(
      sentence(`Cannot read what was dropped: ${error instanceof Error ? error.message : error}`),
    );
  }
}

/** Lets a button open the dialog of a hidden input. */
function dialog(button: string, input: string, onFiles: (files: FileList) => void): void {
  const element = byId<HTMLInputElement>(input);
  byId(button).addEventListener("click", () => element.click());
  element.addEventListener("change", () => {
    if (element.files?.length) onFiles(element.files);
    element.value = ""; // So that the same files can be chosen again.
  });
}

for (const [button, input] of [["choose-folder", "folder"], ["choose-files", "files"]] as const) {
  dialog(button, input, (files) => {
    const given = chosenPhotos(files); // Before the input forgets them.
    take(() => given);
  });
}
dialog("open", "run-file", ([file]) => ask({ type: "open", name: file.name, file }, "Opening …"));
byId("take-cartoons").addEventListener("click", () => take());

const drop = byId("drop");
for (const type of ["dragover", "drop"] as const) {
  document.addEventListener(type, (event) => event.preventDefault()); // Else the browser opens the file.
}
drop.addEventListener("dragover", () => drop.classList.add("over"));
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
document.addEventListener("drop", ({ dataTransfer }) => { // Also beside the box.
  drop.classList.remove("over");
  if (dataTransfer) take(() => droppedPhotos(dataTransfer));
});

/** Asks for a run, once: until the worker answers, a second click asks for nothing. */
function ask(what: Order, text: string): void {
  if (phase !== "setup" && phase !== "paused") return;
  alert("");
  phase = what.type === "open" ? "opening" : "asked";
  say(text);
  order(what);
}

start.addEventListener("click", () => ask({ type: "start", ...presets.chosen() }, "Starting …"));
goOn.addEventListener("click", () => ask({ type: "goOn" }, "Starting …"));
pause.addEventListener("click", ({ detail }) => {
  if (detail > 1) return; // The second click of a double click: by now the button may say something else.
  if (phase === "paused") return ask({ type: "goOn" }, "Starting …");
  if (phase !== "training" && phase !== "preparing") return;
  order({ type: "pause" });
  if (phase === "preparing") return; // It says so when it has stopped.
  enter("pausing");
  announce();
});
/** The buttons that save, with what they say. */
const SAVE = {
  run: [byId<HTMLButtonElement>("save-run"), "Save the run"],
  generator: [byId<HTMLButtonElement>("save-generator"), "Save the generator"],
} as const;
const SAVES = ["run", "generator"] as const;
const saving = new Set<(typeof SAVES)[number]>();

for (const what of SAVES) {
  const [button] = SAVE[what];
  button.addEventListener("click", () => {
    if (saving.has(what)) return; // While it trains, the file comes after the step.
    saving.add(what);
    button.textContent = "Saving …";
    order({ type: "save", what });
  });
}

function endSaving(...which: typeof SAVES[number][]): void {
  for (const what of which.length > 0 ? which : SAVES) {
    saving.delete(what);
    SAVE[what][0].textContent = SAVE[what][1];
  }
}

byId("forget").addEventListener("click", () => {
  if (phase !== "setup") return;
  if (confirm("Remove this run from the browser, with the pictures of its photos?")) {
    ask({ type: "forget" }, "Removing …");
  }
});
newRun.addEventListener("click", () => {
  if (!["paused", "done", "lost"].includes(phase)) return;
  alert("");
  enter("setup");
  announce();
});
addEventListener("beforeunload", (event) => { // Asks whether to leave a run that is nowhere else.
  if (byId("setup").hidden && byId("not-kept").textContent) event.preventDefault();
});
