/** The classes of a run's photos: by the labels of their source, or else by their folders. */
import { oneLine } from "../../core/one_line.ts";
import { counted } from "../../core/words.ts";
import { fromIndexed } from "../../data/pipeline/dataset.ts";
import { mostlyByFolder } from "../../data/sources/choice/names.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { classNames, type ImageClass } from "../../models/classes.ts";

/** More of them are the names of people or of photos, and no classes. */
const MOST_CLASSES = 1000;
/** Of fewer photos a generator draws little else than copies. */
const FEW_PHOTOS = 50;
/** Photos that are named where some have no class. */
const NAMED = 3;
/** What is left to do where a run cannot go on. */
const AFRESH = "start again with --fresh";

/** Photos of which each has a class. */
export interface ClassedFiles {
  /** The photos, with their classes as labels. */
  readonly files: Source;
  readonly classes: readonly ImageClass[];
  /** What to say about them. */
  readonly said: readonly string[];
}

/**
 * Finds the classes of photos.
 *
 * @param known The classes of the run, or of the networks that it starts from: there must be no others.
 * @throws {Error} If photos have no class or an unknown one, or all have the same.
 */
export async function findClasses(
  files: Source,
  { known, place, resumes = false }: {
    readonly known?: readonly ImageClass[];
    /** What knows the classes, for messages. */
    readonly place: string;
    /** Whether a run goes on, whose list of photos to leave out cannot change. @default {false} */
    readonly resumes?: boolean;
  },
): Promise<ClassedFiles> {
  const photos: { readonly name: string; readonly label?: string }[] = [];
  for (let i = 0; i < files.length; i++) {
    const { name, label } = await files.at(i);
    photos.push({ name, label });
  }
  const isLabelled = photos.some(({ label }) => label !== undefined);
  const byFolder = isLabelled ? undefined : mostlyByFolder(photos);
  const spelled = spelling(known);
  const labels = photos.map(({ name, label }) => spelled(byFolder ? byFolder(name) : label));
  const counts = new Map<string, number>();
  for (const label of labels) {
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const lacking = photos.filter((_, i) => labels[i] === undefined);
  refuseLacking(lacking.map(({ name }) => name), { photos: photos.length, known, place, resumes });
  const found = [...counts].map(([name, count]) => ({ name, count }))
    .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  if (known) refuseOthers(found, { known, place, resumes });
  else refuseFewOrMany(found);
  const classes = known ? known.map(({ name }) => ({ name, count: counts.get(name) ?? 0 })) : found;
  return {
    classes,
    files: {
      ...files,
      ...fromIndexed(files.length, async (i) => ({ ...await files.at(i), label: labels[i] })),
    },
    said: describe(found, known),
  };
}

/** One form of a label, as some systems write accents as letters of their own: that of the known classes, if they have it. */
function spelling(known: readonly ImageClass[] = []) {
  const same = (text: string) => text.normalize("NFC");
  const names = new Map(known.map(({ name }) => [same(name), name]));
  return (label = ""): string | undefined => {
    if (label.trim() === "") return undefined; // --class could not ask for it
    return names.get(same(label)) ?? same(label);
  };
}

function refuseLacking(
  names: readonly string[],
  { photos, known, place, resumes }: {
    readonly photos: number;
    readonly known?: readonly ImageClass[];
    readonly place: string;
    readonly resumes: boolean;
  },
): void {
  if (names.length === 0) return;
  const [what, otherwise] = known
    ? [`the networks of ${place}`, resumes ? AFRESH : "start from networks without classes"]
    : ["with --classes", "leave the flag out"];
  if (names.length === photos) {
    throw new Error(
      `Cannot train ${what} as the photos have no classes: put those of each class${
        known ? `, ${classNames(known)},` : ""
      } into a folder of its own, or ${otherwise}`,
    );
  }
  const shown = names.slice(0, NAMED).map(oneLine).join(", ");
  const others = names.length > NAMED ? " …" : "";
  throw new Error(
    `Cannot train ${what} as ${names.length} of ${counted(photos, "photo")} ` +
      `${names.length === 1 ? "has" : "have"} no class (${shown}${others}): give them one, or ` +
      (resumes
        ? "take them out of the data"
        : "leave them out by a list of their names with --exclude"),
  );
}

function refuseOthers(
  found: readonly ImageClass[],
  { known, place, resumes }: {
    readonly known: readonly ImageClass[];
    readonly place: string;
    readonly resumes: boolean;
  },
): void {
  const names = new Set(known.map(({ name }) => name));
  const others = found.filter(({ name }) => !names.has(name));
  if (others.length === 0) return;
  throw new Error(
    `Cannot train on photos of the class ${classNames(others)} as ${place} knows the classes ${
      classNames(known)
    } alone: ` +
      (resumes
        ? `give them one of these, take them out of the data, or ${AFRESH}`
        : "leave them out with --exclude, or start from networks without classes"),
  );
}

function refuseFewOrMany(found: readonly ImageClass[]): void {
  const [{ name }] = found;
  if (found.length === 1) {
    throw new Error(
      `Cannot train with --classes as all photos are of one class, ${
        oneLine(name)
      }: leave the flag out`,
    );
  }
  if (found.length > MOST_CLASSES) {
    throw new Error(
      `Cannot train with --classes as there are ${found.length}, such as ${oneLine(name)}, ` +
        `and at most ${MOST_CLASSES} work: leave the flag out`,
    );
  }
}

function describe(
  found: readonly ImageClass[],
  known: readonly ImageClass[] = [],
): string[] {
  const withCounts = (classes: readonly ImageClass[]) =>
    classNames(classes.map(({ name, count }) => ({ name: `${oneLine(name)} (${count})` })));
  const few = found.filter(({ count }) => count < FEW_PHOTOS);
  const names = new Set(found.map(({ name }) => name));
  const gone = known.filter(({ name }) => !names.has(name));
  return [
    `Classes: ${withCounts(found)}`,
    ...(gone.length > 0
      ? [`There are no photos of ${classNames(gone)}, so nothing more is learned of that`]
      : []),
    ...(few.length > 0
      ? [`Few photos of a class are soon learned by heart: ${withCounts(few)}`]
      : []),
  ];
}
