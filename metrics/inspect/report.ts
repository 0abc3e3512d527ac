/** The output of an inspection: a report for people, one for programs, and the list for `--exclude`. */
import { nameLine } from "../../data/sources/exclude.ts";
import { CONTROL } from "../../core/one_line.ts";
import { counted, formatDuration } from "../../core/words.ts";
import type { Face } from "../networks/face_detector.ts";
import { type Finding, type Kind, KINDS, type Limits, type Measured } from "./findings.ts";

/** The contents of `report.json`. */
export interface Report {
  /** Identifies a report. */
  readonly command: "inspect";
  readonly data: string;
  /** The files of the data. */
  readonly files: number;
  /** Files that were inspected: fewer after an interrupt. */
  readonly inspected: number;
  readonly bytes: number;
  readonly seconds: number;
  /** How many pictures have each size, such as `218x178` (height and width), the most frequent first. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly sharpness: Quantiles | undefined;
  readonly colorfulness: Quantiles | undefined;
  /** The share of pictures with a face, and the median face, if faces were looked for. */
  readonly faces?: { readonly found: number; readonly median?: Face };
  readonly limits: Limits;
  /** By kind, the worst first; numbered from 1 in `report.txt` and on the sheet. */
  readonly findings: readonly Finding[];
  /** The number of names in `exclude.txt`. */
  readonly excluded: number;
}

/** Values below which 1 %, half and 99 % of the pictures lie. */
export interface Quantiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** `undefined` if there are no values. */
export function quantiles(values: readonly number[]): Quantiles | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { low: at(0.01), median: at(0.5), high: at(0.99) };
}

/** How many pictures have each size, the most frequent first. */
export function countSizes(pictures: readonly Measured[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { width, height } of pictures) {
    const size = `${height}x${width}`;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  return Object.fromEntries(Array.from(counts).sort((a, b) => b[1] - a[1]));
}

/** Findings in the order of the report: by kind, the worst first, then by name. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const kinds = Object.keys(KINDS);
  return findings.toSorted((a, b) =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.severity - a.severity ||
    (a.name < b.name ? -1 : 1)
  );
}

/** The findings by kind, without empty kinds. */
export function byKind(findings: readonly Finding[]): [Kind, Finding[]][] {
  const kinds = Object.keys(KINDS) as Kind[];
  return kinds.map((kind): [Kind, Finding[]] => [kind, findings.filter((f) => f.kind === kind)])
    .filter(([, found]) => found.length > 0);
}

/** The summary that is printed at the end. */
export function summary(report: Report): string {
  const { data, files, inspected, bytes, seconds, findings, excluded, faces } = report;
  const count = inspected < files
    ? `${inspected} of ${counted(files, "file")}`
    : counted(files, "file");
  const time = seconds < 1
    ? "less than a second"
    : `${formatDuration(seconds * 1000)}, ${(inspected / seconds).toFixed(0)} images/s`;
  const sizes = Object.entries(report.sizes);
  const shown = sizes.slice(0, 5).map(([size, count]) => `${size} (${count})`);
  const more = sizes.length > 5 ? `, and ${sizes.length - 5} other sizes` : "";
  const range = (q: Quantiles | undefined, digits: number) =>
    q === undefined
      ? "unknown"
      : `median ${q.median.toFixed(digits)}, 1 % below ${q.low.toFixed(digits)}`;
  const share = (part: number) =>
    inspected > 0 ? `${(part / inspected * 100).toFixed(2)} %` : "0 %";
  const rows = byKind(findings).map(([kind, found]) =>
    `  ${KINDS[kind].padEnd(36)}${String(found.length).padStart(8)}  ${share(found.length)}`
  );
  return [
    `${data}: ${count}, ${(bytes / 1e6).toFixed(1)} MB, in ${time}`,
    `Height and width: ${shown.join(", ") || "none"}${more}`,
    `Sharpness: ${range(report.sharpness, 3)}`,
    `Colour: ${range(report.colorfulness, 1)} of 255`,
    ...(faces ? [facesLine(faces)] : []),
    "",
    ...(rows.length > 0 ? rows : ["Nothing was found."]),
    `  ${"to exclude".padEnd(36)}${String(excluded).padStart(8)}  ${share(excluded)}`,
  ].join("\n");
}

function facesLine({ found, median }: NonNullable<Report["faces"]>): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const usual = median &&
    `, mostly ${percent(median.width)} wide, at ${percent(median.x + median.width / 2)} across, ` +
      `${percent(median.y + median.height / 2)} down`;
  return `Faces: in ${(found * 100).toFixed(1)} % of the pictures${usual ?? ""}`;
}

/** The summary and every finding with its number. */
export function reportText(report: Report): string {
  let number = 0;
  const sections = byKind(report.findings).map(([kind, found]) =>
    [
      `\n${KINDS[kind]}: ${found.length}`,
      ...found.map(({ name, reason }) =>
        `${String(++number).padStart(6)}  ${name}  (${reason})`.replace(CONTROL, "\ufffd")
      ),
    ].join("\n")
  );
  return [summary(report), ...sections].join("\n") + "\n";
}

/**
 * The list for `--exclude`: each name once, under its first kind, after all its reasons.
 *
 * @param trainLine The command that trains without them.
 */
export function excludeList(
  { data, findings }: Pick<Report, "data" | "findings">,
  trainLine: string,
): { text: string; count: number } {
  const reasons = new Map<string, string[]>();
  for (const { name, reason } of findings) {
    reasons.set(name, [...reasons.get(name) ?? [], reason]);
  }
  const lines = [
    `# Pictures of ${data} to leave out: ${trainLine}`,
    "# Remove the lines of pictures that are to stay.",
  ].map((line) => line.replace(/[\r\n]+/g, " "));
  const written = new Set<string>();
  for (const [kind, found] of byKind(findings)) {
    const fresh = found.filter(({ name }) => !written.has(name));
    if (fresh.length > 0) lines.push("", `# ${KINDS[kind]}: ${fresh.length}`);
    for (const { name } of fresh) {
      written.add(name);
      lines.push(`# ${reasons.get(name)!.join("; ").replace(/[\r\n]+/g, " ")}`, nameLine(name));
    }
  }
  return { text: lines.join("\n") + "\n", count: written.size };
}
