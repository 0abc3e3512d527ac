/** What is told about an alignment: to people, to programs, and in a few lines at the end. */
import { join } from "../../core/node.ts";
import { whyDenied } from "../../core/errors.ts";
import { counted } from "../../core/words.ts";
import { exists, writeFileAtomic } from "../../data/files.ts";
import type { Similarity } from "../../data/images/similarity.ts";
import { readReport } from "../_read_report.ts";
import type { AlignSettings, PhotoRecord } from "./journal.ts";
import { type Kind, KINDS } from "./judge.ts";

/** A photo, or a face in it, that is left out. */
export interface LeftOutFace {
  readonly kind: Kind;
  readonly name: string;
  /** Empty where the kind says all. */
  readonly reason: string;
  /** From a frame of 178x218 to the photo; photos without a face have none. */
  readonly place?: Similarity;
}

/** The contents of `report.json`. */
export interface AlignReport extends AlignSettings {
  /** The photos of the data. */
  readonly photos: number;
  /** Photos that were searched: fewer after an interrupt. */
  readonly searched: number;
  /** The aligned faces, by their names in the folder, each with its photo. */
  readonly faces: Readonly<Record<string, string>>;
  /** By kind; numbered from 1 in `report.txt` and on the sheet. */
  readonly leftOut: readonly LeftOutFace[];
}

const NAMES: readonly string[] = ["report.json", "report.txt", "sheet.png"];

/** Makes the report of what was done with the photos. */
export function alignReport(
  settings: AlignSettings,
  { photos, records }: { readonly photos: number; readonly records: readonly PhotoRecord[] },
): AlignReport {
  const faces: Record<string, string> = {};
  const leftOut: LeftOutFace[] = [];
  for (const { name, error, faces: found } of records) {
    if (error !== undefined) leftOut.push({ kind: "unreadable", name, reason: error });
    else if (found.length === 0) leftOut.push({ kind: "faceless", name, reason: "" });
    for (const { file, fault, place } of found) {
      if (file !== undefined) faces[file] = name;
      if (fault !== undefined) leftOut.push({ ...fault, name, place });
    }
  }
  const kinds = Object.keys(KINDS);
  leftOut.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return { ...settings, photos, searched: records.length, faces, leftOut };
}

/** What is left out, by kind, without empty kinds. */
export function leftOutByKind(leftOut: readonly LeftOutFace[]): [Kind, LeftOutFace[]][] {
  return [...Map.groupBy(leftOut, ({ kind }) => kind)];
}

/** The lines that are printed at the end. */
export function alignSummary(
  { data, photos, searched, faces, leftOut, size }: AlignReport,
): string {
  const count = searched < photos
    ? `${searched} of ${counted(photos, "photo")}`
    : counted(photos, "photo");
  const row = (what: string, count: number) => `  ${what.padEnd(36)}${String(count).padStart(8)}`;
  return [
    `${data}: ${count}`,
    row(`faces aligned, of ${size.height}x${size.width}`, Object.keys(faces).length),
    ...leftOutByKind(leftOut).map(([kind, left]) => row(headingOf(kind), left.length)),
  ].join("\n");
}

/** Whether photos or faces are counted. */
function headingOf(kind: Kind): string {
  const unit = kind === "unreadable" || kind === "faceless" ? "photos" : "faces";
  return `${unit} ${KINDS[kind]}`;
}

function reportText(report: AlignReport): string {
  let number = 0;
  const sections = leftOutByKind(report.leftOut).map(([kind, left]) =>
    [
      `\n${headingOf(kind)}: ${left.length}`,
      ...left.map(({ name, reason }) =>
        `${String(++number).padStart(6)}  ${name}${reason && `  (${reason})`}`
      ),
    ].join("\n")
  );
  return [alignSummary(report), ...sections].join("\n") + "\n";
}

/**
 * Checks that a report can be written into a folder: missing or empty, or with an earlier report of this command.
 *
 * @throws {Error} If it cannot.
 */
export async function checkAlignReport(folder: string): Promise<void> {
  try {
    if (!await exists(folder)) return;
    const names = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name);
    if (names.length === 0) return;
    if (!names.includes("report.json") || names.some((name) => !NAMES.includes(name))) {
      throw new Error("it holds other files than those of an earlier report; give another --out");
    }
    await readReport(join(folder, "report.json"), { command: "align" });
  } catch (error) {
    throw new Error(
      `Cannot write the report into ${folder}: ${whyDenied(error, ["read", "write"], folder)}`,
    );
  }
}

/** Writes a report; `sheet` is a PNG file. */
export async function writeAlignReport(
  folder: string,
  report: AlignReport,
  sheet: Uint8Array | undefined,
): Promise<void> {
  try {
    await Deno.mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Error(
      `Cannot write the report into ${folder}: ${whyDenied(error, ["write"], folder)}`,
    );
  }
  await writeFileAtomic(join(folder, "report.json"), JSON.stringify(report, null, 2) + "\n");
  await writeFileAtomic(join(folder, "report.txt"), reportText(report));
  if (sheet) await writeFileAtomic(join(folder, "sheet.png"), sheet);
  else await Deno.remove(join(folder, "sheet.png")).catch(() => {}); // of an earlier report
}
