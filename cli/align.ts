/**
 * Finds the faces in photos, and writes each of them turned, scaled and cropped as generators of faces need them.
 *
 * @module
 */
import { equals } from "deno-std/bytes/equals.js";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { selectBackend } from "../core/backend.ts";
import { messageOf } from "../core/errors.ts";
import { disposeRecord } from "../core/record.ts";
import { commandLine } from "../core/shell.ts";
import { idleTurn } from "../core/turn.ts";
import { counted } from "../core/words.ts";
import { coresForWorkers } from "../data/faces.ts";
import { exists, liesIn, removeUnfinished, writeFileAtomic } from "../data/files.ts";
import { type DecodePool, decodePool } from "../data/images/decode_pool.ts";
import { encodePng } from "../data/images/formats/png.ts";
import type { Image } from "../data/images/image.ts";
import { values } from "../data/pipeline/dataset.ts";
import { map } from "../data/pipeline/map.ts";
import { pipe } from "../data/pipeline/pipe.ts";
import { isTransient } from "../data/pipeline/transient.ts";
import { FRAMING } from "../data/training_pictures.ts";
import { isUrl, withoutSecrets } from "../data/sources/address.ts";
import type { ImageFile, Source } from "../data/sources/image_file.ts";
import { alignedPicture, type AlignNetworks, placeFaces } from "../metrics/align/align.ts";
import { FRAME } from "../metrics/align/frame.ts";
import {
  type AlignSettings,
  type FoundFace,
  type Journal,
  openJournal,
  type PhotoRecord,
  readJournal,
} from "../metrics/align/journal.ts";
import { ALIGN_LIMITS, faultOf } from "../metrics/align/judge.ts";
import { freeStem } from "../metrics/align/names.ts";
import {
  alignReport,
  alignSummary,
  checkAlignReport,
  writeAlignReport,
} from "../metrics/align/report.ts";
import { alignSheet } from "../metrics/align/sheet.ts";
import { loadDetector, loadLandmarks } from "../metrics/networks/load.ts";
import { FEW_PHOTOS } from "../train/run/few_photos.ts";
import { INTERRUPTED, listenForInterrupt } from "./_interrupt.ts";
import { type ProgressBar, progressBar } from "./_progress.ts";
import { choiceOf, openData } from "./options/data_flags.ts";
import { ALIGN_FLAGS } from "./options/align_flags.ts";
import { UsageError } from "./options/flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { describeFlags } from "./options/help.ts";
import { askForFolder } from "./options/permissions.ts";
import { toUser } from "./options/places.ts";

const HELP =
  `Finds every face in photos, and writes each one upright, of equal size and with its eyes and mouth in the same place,
as in the aligned pictures of CelebA: this is what training needs. The photos themselves stay as they are.

Usage: deno task align --data PLACE [flags]

${describeFlags(ALIGN_FLAGS)}
  --help

Examples:
  deno task align --data ./photos --out ./faces
  deno task align --data ./photos --min-face 80          only faces with more details
  deno task align --data ./photos --max-turned 1         profiles, too
  deno task train --data ./faces --from pretrained       a few hundred faces will do

The folder DIR-report gets report.txt and report.json, which say what was left out and why, and sheet.png (a contact
sheet, numbered as in report.txt). Look through the faces, and delete those that you do not want.
Ctrl-C stops after a photo; the same command goes on. It also takes up photos that were added, and makes no face twice.
`;

/** Photos that are read and decoded at a time; each may take 100 MB. */
const MOST_AHEAD = 4;
/** Below this no face can be searched for, in pixels. */
const SMALLEST_FACE = 16;

async function main(args: string[]): Promise<number> {
  const flags = parseFlags(args, ALIGN_FLAGS);
  if (flags.data === undefined) {
    throw new UsageError("--data is needed: give the folder or archive of the photos");
  }
  const { out = "faces", size = FRAME } = flags;
  if (size.height < 8 || size.width < 8) {
    throw new UsageError("--size must be at least 8x8: that is the smallest that can be trained");
  }
  await askForFolder();
  const data = withoutSecrets(flags.data);
  const settings: AlignSettings = {
    command: "align",
    data: isUrl(data) ? data : resolve(data),
    size,
    limits: {
      minFace: flags["min-face"] ?? ALIGN_LIMITS.minFace,
      minSharpness: flags["min-sharpness"] ?? ALIGN_LIMITS.minSharpness,
      maxTurned: flags["max-turned"] ?? ALIGN_LIMITS.maxTurned,
    },
  };
  const whole = `${resolve(out)}-report`;
  const reportFolder = isAbsolute(out) ? whole : relative(Deno.cwd(), whole);
  await refuseWithin(out, data);
  await readJournal(out, settings);
  await checkAlignReport(reportFolder);
  let say: (line: string) => void = console.error;
  const files = await openData(flags.data, choiceOf(flags), (line) => say(line));
  for (const note of files.notes ?? []) console.error(note);

  await selectBackend();
  const networks = { detector: await loadDetector(), landmarks: await loadLandmarks() };
  const journal = await openJournal(out, settings);
  await removeUnfinished(out);
  const bar = progressBar({ total: files.length, label: "photos", unit: "photo" });
  say = bar.print;
  const interrupt = listenForInterrupt(() => bar.print("Finishing the photo …"));
  const { workers = coresForWorkers() } = flags;
  const maxPixels = (flags["max-megapixels"] ?? FRAMING.maxMegapixels) * 1e6;
  const { signal } = interrupt;
  await alignAll(files, journal, { ...settings, networks, out, workers, maxPixels, bar, signal });
  interrupt.stop();
  Object.values(networks).forEach(disposeRecord);

  const { records } = journal;
  const report = { ...alignReport(settings, { photos: files.length, records }), data };
  const sheet = await alignSheet(report, { files, out, most: flags.sheet ?? 36 });
  await writeAlignReport(reportFolder, report, sheet && encodePng(sheet));
  journal.close();
  const isStopped = interrupt.signal.aborted && report.searched < report.photos;
  if (Object.keys(report.faces).length === 0 && !isStopped) {
    throw new Error(
      `Cannot align faces of ${data}: ${
        counted(report.photos, "photo")
      } searched, and no face to take was found; ` +
        `${toUser(join(reportFolder, "report.txt"))} says why of each`,
    );
  }
  console.log(flags.json ? JSON.stringify(report, null, 2) : alignSummary(report));
  const isFew = Object.keys(report.faces).length < FEW_PHOTOS;
  const start = isFew && flags.size === undefined ? ["--from", "pretrained"] : []; // Which knows faces of this frame.
  console.error(
    isStopped
      ? "Stopped: the same command goes on."
      : `Look at ${sheet ? "sheet.png and report.txt" : "report.txt"} in ${
        toUser(reportFolder)
      }, then train with:\n` +
        commandLine("deno", "task", "train", "--data", toUser(out), ...start),
  );
  return isStopped ? INTERRUPTED : 0;
}

/** Aligns the photos that the journal does not know yet, until the signal. */
async function alignAll(
  files: Source,
  journal: Journal,
  { workers, maxPixels, bar, signal, ...options }: FaceOptions & {
    readonly workers: number;
    readonly maxPixels: number;
    readonly bar: ProgressBar;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const before = [...journal.records];
  const known = new Map(before.map((record) => [record.name, record]));
  const stems = new Set(before.map(({ stem }) => stem.toLowerCase()));
  const pool = decodePool({ maxPixels, workers });
  const read = map((file: ImageFile) => readPhoto(file, { pool, known }), {
    concurrency: Math.min(MOST_AHEAD, workers + 1),
  });
  let [done, faces] = [0, count(before)];
  for await (const { name, image, error } of values(pipe(files, read))) {
    if (!known.has(name)) {
      const stem = freeStem(name, stems);
      const found = image ? await alignPhoto(image, stem, options) : [];
      const record = { name, stem, ...(error !== undefined && { error }), faces: found };
      await journal.add(record);
      faces += count([record]);
    }
    bar.update(++done, { faces: String(faces) });
    await idleTurn();
    if (signal.aborted) break;
  }
  bar.finish();
  await pool.close();
}

/** How faces are found and written. */
interface FaceOptions extends Pick<AlignSettings, "size" | "limits"> {
  readonly networks: AlignNetworks;
  readonly out: string;
}

/** Aligned faces of some photos. */
function count(records: readonly PhotoRecord[]): number {
  return records.flatMap(({ faces }) => faces).filter(({ file }) => file !== undefined).length;
}

/** Refuses to write where the photos lie. */
async function refuseWithin(out: string, data: string): Promise<void> {
  if (isUrl(data) || !await liesIn(data, out)) return;
  throw new Error(`Cannot write into ${out} as the photos lie there: give another --out`);
}

/** Reads and decodes a photo that is not known yet. */
async function readPhoto(
  file: ImageFile,
  { pool, known }: {
    readonly pool: DecodePool;
    readonly known: ReadonlyMap<string, PhotoRecord>;
  },
): Promise<{ readonly name: string; readonly image?: Image; readonly error?: string }> {
  const { name } = file;
  if (known.has(name)) return { name };
  try {
    return { name, image: await pool.decode(await file.read()) };
  } catch (error) {
    if (isTransient(error)) throw new Error(`${name}: ${messageOf(error)}`, { cause: error });
    return { name, error: messageOf(error) };
  }
}

/** Writes the faces of a photo that are within the limits, numbered from left to right. */
async function alignPhoto(
  photo: Image,
  stem: string,
  { networks, out, size, limits }: FaceOptions,
): Promise<FoundFace[]> {
  const leastWidth = Math.max(SMALLEST_FACE, limits.minFace);
  const faces: FoundFace[] = [];
  let number = 0;
  for (const face of await placeFaces(networks, photo, { leastWidth })) {
    const { place } = face;
    const fault = faultOf(photo, face, limits);
    if (fault) {
      faces.push({ place, fault });
      continue;
    }
    const file = `${stem}_${++number}.png`;
    await writeFace(join(out, file), encodePng(alignedPicture(photo, place, size)));
    faces.push({ place, file });
  }
  return faces;
}

/** Writes a face, but not over a file of somebody's. A face that was not noted any more before a crash is the same. */
async function writeFace(path: string, bytes: Uint8Array): Promise<void> {
  if (await exists(path)) {
    if (equals(await Deno.readFile(path), bytes)) return;
    throw new Error(`Cannot write ${path} as another file has that name: move it away`);
  }
  await Deno.mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, bytes);
}

if (import.meta.main) await runCommand(HELP, main);
