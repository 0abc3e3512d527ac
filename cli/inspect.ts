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
import { progressBar } from "./_progress.ts";
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
  const training = trainLine(data, out);
  await checkReportFolder({ out, data });
  let say: (line: string) => void = console.error;
  const files = await openData(flags.data, choiceOf(flags), (line) => say(line));
  for (const note of files.notes ?? []) console.error(note);
  const detector = flags.faces ? await openDetector() : undefined;
  const startedAt = performance.now();
  const bar = progressBar({ total: files.length, label: "photos", unit: "photo" });
  say = bar.print;
  const interrupt = listenForInterrupt(() => bar.print("Reporting what was seen so far …"));
  const seen = await measureAll(files, {
    detector,
    signal: interrupt.signal,
    onProgress: (done) => bar.update(done),
  });
  bar.finish();
  const comparing = progressBar({
    total: seen.pictures.length,
    label: "comparing",
    unit: "photo",
  });
  const { findings, median } = await judge(seen, limits, async (done) => {
    if (done % PAUSE_EVERY !== 0) return;
    comparing.update(done);
    await idleTurn();
  });
  comparing.update(seen.pictures.length);
  comparing.finish();
  interrupt.stop();
  if (detector) disposeRecord(detector);

  const { pictures, unreadable } = seen;
  const found = pictures.filter(({ face }) => face !== undefined && face.score >= LEAST_SCORE);
  const all = sortFindings([...unreadable.map(unreadableFinding), ...findings]);
  const { text: list, count: excluded } = excludeList({ data, findings: all }, training);
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
    findings: all,
    excluded,
  };
  const sheet = await inspectSheet(all, files, { most: flags.sheet ?? 36, pictures });
  await writeReport(out, { report, list, sheet });
  console.log(flags.json ? JSON.stringify(report, null, 2) : summary(report));
  const see = sheet ? "sheet.png and report.txt" : "report.txt";
  const stopped = interrupt.signal.aborted && report.inspected < report.files;
  const { height, width } = PRESETS.fast.model;
  const advice = flags.faces && !stopped
    ? await adviseAlign(files, { height, width }, toUser(data))
    : [];
  if (advice.length > 0) {
    console.error(`Look at ${see} in ${toUser(out)}.\n${advice.join("\n")}`);
    return 0;
  }
  const isFew = files.length - excluded < FEW_PHOTOS;
  const start = flags.faces && isFew ? " --from pretrained" : ""; // Which knows faces.
  const line = (excluded > 0 ? training : trainLine(data)) + start;
  console.error(`Look at ${see} in ${toUser(out)}, then train with:\n${line}`);
  const classes = await classesOf(files, data);
  if (classes) {
    console.error(`Or learn the classes ${classNames(classes)}, to draw each by its name:`);
    console.error(`${line} --classes`);
  }
  return stopped ? INTERRUPTED : 0;
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
