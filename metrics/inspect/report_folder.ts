/** The output folder of an inspection, and what may be overwritten there. */
import { whyDenied } from "../../core/errors.ts";
import { join } from "../../core/node.ts";
import { exists, liesIn, writeFileAtomic } from "../../data/files.ts";
import { readReport } from "../_read_report.ts";
import { excludeList, type Report, reportText } from "./report.ts";

const NAMES = ["report.json", "report.txt", "exclude.txt", "sheet.png"] as const;

/**
 * Checks, before anything is measured, that the report can be written: not among the photos or unrelated files, nor
 * over an earlier report's list that was edited.
 *
 * @throws {Error} If it cannot.
 */
export async function checkReportFolder(
  { out, data }: { readonly out: string; readonly data: string },
): Promise<void> {
  if (await liesIn(data, out)) {
    throw new Error(`Cannot write into ${out} as the photos lie there: give another --out`);
  }
  try {
    if (!await exists(out)) return;
    const names = await Array.fromAsync(Deno.readDir(out), ({ name }) => name);
    const other = names.find((name) => !(NAMES as readonly string[]).includes(name));
    if (names.length === 0) return;
    if (other !== undefined || !names.includes("report.json")) {
      throw new Error("it holds other files than those of an earlier report; give another --out");
    }
    const report = await readReport<Report>(join(out, "report.json"), {
      command: "inspect",
      fields: { data: "", findings: [] },
    });
    if (!await liesIn(data, report.data) || !await liesIn(report.data, data)) {
      throw new Error(`it holds the report of ${report.data}; give another --out`);
    }
    const list = names.includes("exclude.txt")
      ? await Deno.readTextFile(join(out, "exclude.txt"))
      : undefined;
    if (list !== undefined && entriesOf(list) !== entriesOf(excludeList(report, "").text)) {
      throw new Error("its exclude.txt was changed by hand; move that away, or give another --out");
    }
  } catch (error) {
    throw new Error(`Cannot write into ${out}: ${whyDenied(error, ["read", "write"], out)}`);
  }
}

/** A list without its first line, whose command depends on how the places were spelled. */
const entriesOf = (list: string) => list.replace(/^#.*\n/, "");

/** Writes the report and its parts; `sheet` is a PNG file, missing if nothing was found. */
export async function writeReport(
  out: string,
  { report, list, sheet }: {
    readonly report: Report;
    /** The text of `exclude.txt`. */
    readonly list: string;
    readonly sheet?: Uint8Array;
  },
): Promise<void> {
  try {
    await Deno.mkdir(out, { recursive: true });
  } catch (error) {
    throw new Error(`Cannot write into ${out}: ${whyDenied(error, ["write"], out)}`);
  }
  await writeFileAtomic(join(out, "exclude.txt"), list);
  await writeFileAtomic(join(out, "report.txt"), reportText(report));
  if (sheet) await writeFileAtomic(join(out, "sheet.png"), sheet);
  else await Deno.remove(join(out, "sheet.png")).catch(() => {}); // of an earlier report
  await writeFileAtomic(join(out, "report.json"), JSON.stringify(report, null, 2) + "\n");
}
