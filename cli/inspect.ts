/**
 * Checks the photos of a dataset for problems that harm training, and changes none of them.
 *
 * @module
 */
import { join } from "node:path";
import { selectBackend } from "../core/backend.ts";
import { commandLine } from "../core/shell.ts";
import { askForFolder } from "./options/permissions.ts";
import { toUser } from "./options/places.ts";
import { disposeRecord } from "../core/record.ts";
import { idleTurn } from "../core/turn.ts";
import { withoutSecrets } from "../data/sources/address.ts";
import type { Source } from "../data/sources/image_file.ts";
import { type DetectorParams, LEAST_SCORE } from "../metrics/networks/face_detector.ts";
import { choiceOf, dataName, openData } from "./options/data_flags.ts";
import { loadDetector } from "../metrics/networks/load.ts";
import {
  type Finding,
  judge,
  LIMITS,
  type Limits,
  type Unreadable,
} from "../metrics/inspect/findings.ts";
import { UsageError } from "./options/flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { describeFlags } from "./options/help.ts";
import { INTERRUPTED, listenForInterrupt } from "./_interrupt.ts";
import { measureAll } from "../metrics/inspect/measure.ts";
import { type ProgressBar, progressBar } from "./_progress.ts";
import {
  countSizes,
  excludeList,
  quantiles,
  type Report,
  sortFindings,
  summary,
} from "../metrics/inspect/report.ts";
import { inspectSheet } from "../metrics/inspect/sheet.ts";
import { checkReportFolder, writeReport } from "../metrics/inspect/report_folder.ts";
import { classNames } from "../models/classes.ts";
import { PRESETS } from "../train/presets.ts";
import { adviseAlign } from "../train/run/advise_align.ts";
import { findClasses } from "../train/run/classes.ts";
import { FEW_PHOTOS } from "../train/run/few_photos.ts";
import { INSPECT_FLAGS } from "./options/inspect_flags.ts";

const HELP =
  `Looks for photos that harm training: unreadable, duplicate, small, blurred, gray, without a face.
It changes no photo: the report lists what it found, and training can leave those photos out.

Usage: deno task inspect --data PLACE [flags]

${describeFlags(INSPECT_FLAGS)}
  --help

Examples:
  deno task inspect --data ./images                      about 200 photos a second
  deno task inspect --data ./images --faces              about 30 a second; also finds missing and misplaced faces
  deno task inspect --data ./images --min-color 0        keeps gray photos: 0 turns a limit off
  deno task train --data ./images --exclude runs/inspect-images/exclude.txt

The report folder gets report.txt and report.json, sheet.png (a contact sheet of the worst, numbered as in report.txt)
and exclude.txt: look through it, and delete the lines of photos that you want to keep.
Ctrl-C stops early and reports what was seen so far.
`;

/** Comparisons between pauses for interrupts and the progress bar. */
const PAUSE_EVERY = 256;

async function main(args: string[]): Promise<number> {
  const flags = parseFlags(args, INSPECT_FLAGS);
  if (flags.data === undefined) {
    throw new UsageError("--data is needed: give the folder or archive of the photos");
  }
  await askForFolder();
  const data = withoutSecrets(flags.data);
  const out = flags.out ?? join("runs", `inspect-${dataName(data)}`);
  const limits: Limits = {
    minSide: flags["min-side"] ?? LIMITS.minSide,
    minSharpness: flags["min-sharpness"] ?? LIMITS.minSharpness,
    minColor: flags["min-color"] ?? LIMITS.minColor,
    nearDistance: flags.near ?? LIMITS.nearDistance,
  };
  await checkReportFolder({ out, data });
  let say: (line: string) => void = console.error;
  const files = await openData(flags.data, choiceOf(flags), (line) => say(line));
  for (const note of files.notes ?? []) console.error(note);
  const detector = flags.faces ? await openDetector() : undefined;
  const startedAt = performance.now();
  const bar = progressBar({ total: files.length, label: "photos", unit: "photo" });
  say = bar.print;
  const looked = await look(files, { detector, limits, bar });
  if (detector) disposeRecord(detector);

  const { pictures, unreadable } = looked;
  const found = pictures.filter(({ face }) => face !== undefined && face.score >= LEAST_SCORE);
  const findings = sortFindings([...unreadable.map(unreadableFinding), ...looked.findings]);
  const list = excludeList({ data, findings }, trainLine(data, out));
  const { median } = looked;
  const report: Report = {
    command: "inspect",
    data,
    files: files.length,
    inspected: pictures.length + unreadable.length,
    bytes: pictures.reduce((sum, { bytes }) => sum + bytes, 0),
    seconds: (performance.now() - startedAt) / 1000,
    sizes: countSizes(pictures),
    sharpness: quantiles(pictures.map(({ sharpness }) => sharpness)),
    colorfulness: quantiles(pictures.map(({ colorfulness }) => colorfulness)),
    ...(flags.faces && { faces: { found: found.length / Math.max(1, pictures.length), median } }),
    limits,
    findings,
    excluded: list.count,
  };
  const sheet = await inspectSheet(findings, files, { most: flags.sheet ?? 36, pictures });
  await writeReport(out, { report, list: list.text, sheet });
  console.log(flags.json ? JSON.stringify(report, null, 2) : summary(report));
  const see = sheet ? "sheet.png and report.txt" : "report.txt";
  const stopped = looked.stopped && report.inspected < report.files;
  const advice = flags.faces && !stopped
    ? await adviseAlign(files, PRESETS.fast.model, toUser(data))
    : [];
  console.error(
    `Look at ${see} in ${toUser(out)}` +
      (advice.length > 0
        ? `.\n${advice.join("\n")}`
        : `, then train with:\n${(await trainLines(files, report, out)).join("\n")}`),
  );
  return stopped ? INTERRUPTED : 0;
}

/** Measures all photos, or those until Ctrl-C, and judges them. */
async function look(
  files: Source,
  { detector, limits, bar }: {
    readonly detector?: DetectorParams;
    readonly limits: Limits;
    readonly bar: ProgressBar;
  },
) {
  const interrupt = listenForInterrupt(() => bar.print("Reporting what was seen so far …"));
  const seen = await measureAll(files, {
    detector,
    signal: interrupt.signal,
    onProgress: (done) => bar.update(done),
  });
  bar.finish();
  const total = seen.pictures.length;
  const comparing = progressBar({ total, label: "comparing", unit: "photo" });
  const judged = await judge(seen, limits, async (done) => {
    if (done % PAUSE_EVERY !== 0) return;
    comparing.update(done);
    await idleTurn();
  });
  comparing.update(total);
  comparing.finish();
  interrupt.stop();
  return { ...seen, ...judged, stopped: interrupt.signal.aborted };
}

/** The commands that train on the photos: without those in exclude.txt, if there are any. */
async function trainLines(files: Source, report: Report, out: string): Promise<string[]> {
  const { data, excluded, faces } = report;
  const isFew = report.files - excluded < FEW_PHOTOS;
  const start = faces && isFew ? " --from pretrained" : ""; // Which knows faces.
  const line = (excluded > 0 ? trainLine(data, out) : trainLine(data)) + start;
  const classes = await classesOf(files, data);
  if (classes === undefined) return [line];
  const or = `Or learn the classes ${classNames(classes)}, to draw each by its name:`;
  return [line, or, `${line} --classes`];
}

/** The command that trains; if an output folder is given, without the photos listed there in exclude.txt. */
function trainLine(data: string, out?: string): string {
  const train = ["deno", "task", "train", "--data", toUser(data)];
  if (out === undefined) return commandLine(...train);
  const list = join(out, "exclude.txt");
  const run = join("runs", `${dataName(data)}-clean`); // A run begun without the list keeps all its photos.
  return commandLine(...train, "--exclude", toUser(list), "--out", toUser(run));
}

/** The classes of the photos, if training can learn them. */
async function classesOf(files: Source, data: string) {
  try {
    return (await findClasses(files, { place: data })).classes;
  } catch {
    return undefined;
  }
}

/** Selects a backend, and loads the detector on it. */
async function openDetector(): Promise<DetectorParams> {
  await selectBackend();
  return await loadDetector();
}

function unreadableFinding({ name, error }: Unreadable): Finding {
  return { kind: "unreadable", name, reason: error, severity: 0 };
}

if (import.meta.main) await runCommand(HELP, main);
