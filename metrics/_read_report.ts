import { hasFieldsOf } from "../core/fields.ts";

/**
 * Reads the report that a command left in its folder.
 *
 * @throws {Error} If it is damaged, or another program's.
 */
export async function readReport<Report>(
  path: string,
  { command, fields = {} }: {
    readonly command: string;
    /** What it must hold, too. */
    readonly fields?: object;
  },
): Promise<Report> {
  const text = await Deno.readTextFile(path);
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    throw new Error("its report.json is damaged; give another --out");
  }
  if (Object(report).command !== command || !hasFieldsOf(report, fields)) {
    throw new Error("its report.json belongs to another program; give another --out");
  }
  return report;
}
