/** Which images of a source are taken when it has several kinds, and the sentences about that. */
import { groupsOf, kindOfSuffix, splitName, splitOf } from "./kinds.ts";
import { entryName, type Named } from "./names.ts";
import { counted } from "../../../core/words.ts";

/**
 * What to take when a source has several kinds of images.
 *
 * @category Sources
 */
export interface Choice {
  /**
   * The column of images in a Parquet file.
   * @default `image` or `jpg`, or the only one of `{bytes, path}`
   */
  readonly column?: string;
  /**
   * The word and suffix that tell images of one sample apart, such as `jpg` or `mask.png` (for `1.mask.png` and
   * `1_mask.png`), or the folder, such as `images`, or the letter of `trainA`; `all` for all.
   * @default the plain photos
   */
  readonly kind?: string;
  /**
   * The split, such as `train`, `validation` or `test`, where folders or archives are named for splits; `all` for all.
   * @default "train"
   */
  readonly split?: string;
}

/** Something to choose from, with the counts of all values and those that are taken. */
export interface Kinds {
  readonly flag: keyof Choice;
  readonly counts: ReadonlyMap<string, number>;
  readonly taken: ReadonlySet<string>;
  /** Whether they were asked for. */
  readonly isAsked: boolean;
  /** What is counted. */
  readonly unit: "image" | "row" | "archive";
}

/** Says that the user has to choose. */
export class Unclear extends Error {}

/** The value that chooses all. */
export const ALL = "all";

/**
 * Takes the images that are asked for, or else the plain photos of the split for training, of entries sorted by name.
 *
 * @throws {Unclear} When it is not clear which of several kinds are meant.
 * @throws {Error} When a column is asked for, which only Parquet files have.
 */
export function choose<T extends Named>(
  entries: readonly T[],
  choice: Choice,
): { readonly entries: readonly T[]; readonly kinds: readonly Kinds[] } {
  if (choice.column !== undefined) {
    throw new Error(
      `it holds no column ${choice.column}, as only Parquet files have columns; leave out --column`,
    );
  }
  const kinds: Kinds[] = [];
  let groups = groupsOf(entries.map(({ name }) => name));
  for (const flag of ["split", "kind"] as const) {
    const { of = flag === "split" ? splitOf : kindOfSuffix, taken: usual } = groups[flag] ?? {};
    const asked = choice[flag];
    if (!groups[flag] && asked === undefined) continue;
    const counts = new Map<string, number>();
    for (const { name } of entries) counts.set(of(name), (counts.get(of(name)) ?? 0) + 1);
    const found = take(counts, { flag, asked, usual, unit: "image" });
    if (asked === undefined || counts.size > 1 || found.taken.size === 0) kinds.push(found);
    const kept = entries.filter(({ name }) => found.taken.has(of(name)));
    if (kept.length === entries.length) continue;
    entries = kept;
    groups = groupsOf(entries.map(({ name }) => name));
  }
  return { entries, kinds };
}

/** The kinds that are taken, of those that there are. */
export function take(
  counts: ReadonlyMap<string, number>,
  { flag, asked, usual, unit }: Pick<Kinds, "flag" | "unit"> & {
    readonly asked?: string;
    /** What is taken by default; undefined where that is not clear. */
    readonly usual?: ReadonlySet<string>;
  },
): Kinds {
  if (asked === undefined && !usual) {
    throw new Unclear(
      `it holds several kinds of images, and it is not clear which of them to train on: ` +
        `${listed(counts, unit)}; choose by --${flag}`,
    );
  }
  const wanted = flag === "column"
    ? asked && [asked]
    : asked?.split(",").map((name) => flag === "split" ? splitName(name) : name.trim());
  const isTaken = (kind: string) =>
    wanted
      ? (flag !== "column" && wanted.includes(ALL)) ||
        wanted.some((name) => name.toLowerCase() === kind.toLowerCase())
      : usual!.has(kind);
  return {
    flag,
    counts,
    taken: new Set([...counts.keys()].filter(isTaken)),
    isAsked: asked !== undefined,
    unit,
  };
}

/** Merges the kinds of several parts of a source. */
export function mergeKinds(parts: readonly (readonly Kinds[])[]): Kinds[] {
  const merged = new Map<string, Kinds>();
  for (const kinds of parts.flat()) {
    const { flag, unit } = kinds;
    const before = merged.get(`${flag} ${unit}`);
    const counts = new Map(before?.counts);
    for (const [kind, count] of kinds.counts) counts.set(kind, (counts.get(kind) ?? 0) + count);
    const taken = new Set([...before?.taken ?? [], ...kinds.taken]);
    merged.set(`${flag} ${unit}`, { ...kinds, counts, taken });
  }
  return [...merged.values()];
}

/** What is taken and what is not, as a sentence without its full stop. */
export function sayKinds({ flag, counts, taken, isAsked, unit }: Kinds): string {
  const [yes, no] = [true, false].map((is) =>
    new Map([...counts].filter(([kind]) => taken.has(kind) === is))
  );
  if (no.size === 0) return `Takes ${flag} ${listed(yes, unit)}, which is all`;
  const hint = isAsked ? "" : `: --${flag} chooses`;
  return `Takes ${flag} ${listed(yes, unit)} and leaves out ${listed(no, unit)}${hint}`;
}

/** Says that there is nothing of what was asked for. */
export function sayMissing({ flag, counts, unit }: Kinds, asked: string): string {
  return `it holds no ${flag} ${asked}; it has ${listed(counts, unit)}`;
}

function listed(counts: ReadonlyMap<string, number>, unit: string): string {
  const MOST = 8;
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  const texts = sorted.slice(0, MOST).map(([kind, count], i) => {
    const shown = i > 0 ? count : counted(count, unit);
    return `${kind === "" ? "without a name" : entryName(kind)} (${shown})`;
  });
  if (sorted.length > MOST) texts.push(`${sorted.length - MOST} more`);
  return texts.join(", ");
}
