/**
 * The journal of a folder of aligned faces: what was done with each photo, so that the same command goes on where it was
 * stopped. The data loader skips it, as its name begins with a dot.
 */
import { join } from "../../core/node.ts";
import { messageOf, whyDenied } from "../../core/errors.ts";
import { hasFieldsOf } from "../../core/fields.ts";
import type { Similarity } from "../../data/images/similarity.ts";
import { exists, isUnfinished, writeAll, writeFileAtomic } from "../../data/files.ts";
import { LOCK, lockFolder } from "../../data/folder_lock.ts";
import type { Size } from "./frame.ts";
import { type AlignLimits, type Fault, KINDS } from "./judge.ts";

const NAME = ".align.jsonl";

/** What a folder of faces is made of. */
export interface AlignSettings {
  readonly command: "align";
  /** The place of the photos: a whole path or an address. */
  readonly data: string;
  readonly size: Size;
  readonly limits: AlignLimits;
}

/** A face: aligned in a file, or left out. */
export interface FoundFace {
  readonly place: Similarity;
  /** The file's name in the folder. */
  readonly file?: string;
  readonly fault?: Fault;
}

/** What was done with a photo. */
export interface PhotoRecord {
  /** Its name in the data. */
  readonly name: string;
  /** The beginning of the names of its faces. */
  readonly stem: string;
  /** Why it cannot be read. */
  readonly error?: string;
  readonly faces: readonly FoundFace[];
}

/** An open journal. */
export interface Journal {
  /** What was done so far, in order. */
  readonly records: readonly PhotoRecord[];
  /** Adds a photo; on the disk when the promise is kept. */
  add(record: PhotoRecord): Promise<void>;
  close(): void;
}

/**
 * Checks a folder for faces: missing or empty, or begun by the same command.
 *
 * @returns What was done in it so far.
 * @throws {Error} If it holds anything else, or was made with other settings.
 */
export async function readJournal(
  folder: string,
  settings: AlignSettings,
): Promise<PhotoRecord[]> {
  const fail = (why: string): never => {
    throw new Error(`Cannot write into ${folder}: ${why}`);
  };
  let lines: string[];
  try {
    if (!await exists(folder)) return [];
    const names = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name);
    if (names.every((name) => name === LOCK || isUnfinished(name))) return [];
    if (!names.includes(NAME)) return fail("it holds other files; give another --out");
    lines = (await Deno.readTextFile(join(folder, NAME))).split("\n").slice(0, -1); // the last line may be cut off
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Cannot write into")) throw error;
    return fail(whyDenied(error, ["read", "write"], folder));
  }
  const [before, ...records] = lines.map((line, i) => {
    const value = parsed(line);
    if (i === 0 ? value !== undefined : isRecord(value)) return value;
    return fail(`line ${i + 1} of its ${NAME} is damaged; give another --out`);
  });
  if (before === undefined) return [];
  if (before?.command !== "align" || !before.limits || !before.size) {
    return fail(`its ${NAME} belongs to another program; give another --out`);
  }
  refuseChange(before, settings, fail);
  return records;
}

function parsed(line: string) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is PhotoRecord {
  if (!hasFieldsOf(value, { name: "", stem: "" })) return false;
  const { error, faces } = value as Partial<PhotoRecord>;
  return (error === undefined || typeof error === "string") && Array.isArray(faces) &&
    faces.every(isFace);
}

function isFace(value: unknown): value is FoundFace {
  const { place, file, fault } = Object(value);
  if (!hasFieldsOf(place, { a: 0, b: 0, left: 0, top: 0 })) return false;
  return fault === undefined
    ? typeof file === "string"
    : file === undefined && hasFieldsOf(fault, { reason: "" }) && Object.hasOwn(KINDS, fault.kind);
}

function refuseChange(
  before: AlignSettings,
  now: AlignSettings,
  fail: (why: string) => never,
): void {
  if (before.data !== now.data) {
    fail(`it holds the faces of ${before.data}; give another --out`);
  }
  const flags = ({ size, limits }: AlignSettings) => ({
    size: `${size.height}x${size.width}`,
    "min-face": limits.minFace,
    "min-sharpness": limits.minSharpness,
    "max-turned": limits.maxTurned,
  });
  const [old, wanted] = [flags(before), flags(now)];
  for (const flag of Object.keys(old) as (keyof typeof old)[]) {
    if (old[flag] === wanted[flag]) continue;
    fail(`its faces were made with --${flag} ${old[flag]}; give that, or another --out`);
  }
}

/**
 * Opens the journal of a folder that was checked, for this process alone; a missing folder is made.
 *
 * @throws {Error} If another process aligns into it, or {@linkcode readJournal} refuses what has been written since.
 */
export async function openJournal(folder: string, settings: AlignSettings): Promise<Journal> {
  const path = join(folder, NAME);
  try {
    await Deno.mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Error(`Cannot write into ${folder}: ${whyDenied(error, ["write"], folder)}`);
  }
  const lock = await lockFolder(folder);
  if (lock === undefined) {
    throw new Error(
      `Cannot align into ${folder} as another process is already doing that: ` +
        "stop it, wait for it, or choose another --out",
    );
  }
  try {
    const records = await readJournal(folder, settings); // again, as another process may have added to it
    const lines = [settings, ...records].map((line) => JSON.stringify(line) + "\n").join("");
    await writeFileAtomic(path, lines); // without a line that was cut off
    const file = await Deno.open(path, { append: true });
    return {
      records,
      add: async (record) => {
        const bytes = new TextEncoder().encode(JSON.stringify(record) + "\n");
        try {
          await writeAll(file, bytes);
          await file.sync();
        } catch (error) {
          throw new Error(`Cannot write ${path}: ${messageOf(error)}`, { cause: error });
        }
        records.push(record);
      },
      close: () => {
        file.close();
        lock[Symbol.dispose]();
      },
    };
  } catch (error) {
    lock[Symbol.dispose]();
    throw error;
  }
}
