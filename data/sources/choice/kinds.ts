/** The kinds of images in a source by their names: photos and the masks beside them, splits for training and tests. */
import { kindsOfFolders, surveyFolders } from "./_folder_kinds.ts";
import {
  kindOfSuffix,
  MAP_NAME,
  PHOTO_WORD,
  splitOfWord,
  SPLITS,
  suffixKind,
} from "./_kind_words.ts";
import { kindsOfTwins, mapWord, surveyTwins } from "./_twins.ts";

export { kindOfSuffix };

/** The split that is taken by default. */
const TRAIN = "train";

/** Groups of images, of which some are taken. */
export interface Groups {
  /** The group of an image. */
  readonly of: (name: string) => string;
  /** Those that are taken by default; undefined where that is not clear. */
  readonly taken?: ReadonlySet<string>;
}

/** The usual name of a split. */
export function splitName(word: string): string {
  const lower = word.toLowerCase();
  return SPLITS[lower] ?? lower;
}

/** The split by the folders of a file; empty where none is named for a split. */
export function splitOf(name: string): string {
  if (!name.includes("/")) return "";
  return name.split("/").slice(0, -1).map(splitOfWord).find((split) => split !== "") ?? "";
}

/** The split of an archive, by its own name, too: train-00000-of-00002.parquet. */
export function splitOfArchive(name: string): string {
  const words = name.slice(name.lastIndexOf("/") + 1).split(/[-._\s]|(?<=[a-z])(?=\d)/i);
  return splitOf(name) || (words.map(splitOfWord).find((split) => split !== "") ?? "");
}

/** Which of these splits are taken by default. */
export function takenSplits(splits: Iterable<string>): ReadonlySet<string> | undefined {
  const named = new Set(splits);
  return named.has(TRAIN) ? new Set([TRAIN]) : undefined;
}

/** What follows the first dot of names, such as `jpg` or `mask.png`, and how often. */
interface Ending {
  readonly text: string;
  readonly isPlain: boolean;
  count: number;
  /** How often there is another ending of the same sample. */
  shared: number;
  /** How often there is another plain one. */
  sharedPlain: number;
}

/** If there are more endings than this, they are parts of names. */
const MOST_ENDINGS = 64;

/**
 * The kinds and the splits of sorted names, each where there are several. Files of one sample have the same name up to
 * the first dot, as in a WebDataset, and so follow one another.
 */
export function groupsOf(
  names: readonly string[],
): { readonly kind?: Groups; readonly split?: Groups } {
  const endings = new Map<string, Ending>();
  const splits = new Set<string>();
  const folders = surveyFolders();
  const twins = surveyTwins();
  let first: Ending | undefined; // of the sample that the last name belongs to
  let others: Ending[] = [];
  let [previous, folder, dot]: [string, string | undefined, number] = ["", undefined, -1];
  let last: Ending | undefined;

  function enter(path: string): void {
    folder = path;
    const words = path.split("/");
    splits.add(words.map(splitOfWord).find((split) => split !== "") ?? "");
    folders.enter(words);
  }

  function add(name: string): void {
    const slash = name.lastIndexOf("/");
    const isSameFolder = slash <= 0
      ? folder === ""
      : slash === folder?.length && name.startsWith(folder);
    if (!isSameFolder) enter(name.slice(0, Math.max(0, slash)));
    const at = name.indexOf(".", slash + 1);
    const word = mapWord(name);
    if (word) twins.add(word);
    if (endings.size > MOST_ENDINGS || (word && at === name.lastIndexOf("."))) return;
    const isSameSample = at === dot && name.charCodeAt(at - 1) === previous.charCodeAt(at - 1) &&
      name.slice(0, at) === previous.slice(0, at);
    previous = name;
    dot = at;
    if (!last || name.length - at - 1 !== last.text.length || !name.endsWith(last.text)) {
      last = endingOf(name.slice(at + 1));
    }
    last.count++;
    if (!isSameSample) {
      first = last;
      if (others.length > 0) others = [];
    } else if (last !== first && !others.includes(last)) join(last, first!);
  }

  function endingOf(text: string): Ending {
    let ending = endings.get(text);
    if (!ending) {
      ending = { text, isPlain: !text.includes("."), count: 0, shared: 0, sharedPlain: 0 };
      endings.set(text, ending);
    }
    return ending;
  }

  function join(ending: Ending, first: Ending): void {
    if (others.length === 0) first.shared++;
    ending.shared++;
    const plain = [first, ...others].filter(({ isPlain }) => isPlain);
    if (ending.isPlain && plain.length > 0) {
      if (plain.length === 1) plain[0].sharedPlain++;
      ending.sharedPlain++;
    }
    others.push(ending);
  }

  for (const name of names) add(name);
  const byEndings = endings.size > MOST_ENDINGS ? undefined : kindsOfEndings([...endings.values()]);
  return {
    kind: kindsOfFolders(folders.finish(), names) ?? kindsOfTwins(twins.finish(names), byEndings),
    split: groupSplits(splits),
  };
}

function groupSplits(splits: ReadonlySet<string>): Groups | undefined {
  const named = [...splits].filter((split) => split !== "");
  return named.length > 1 ? { of: splitOf, taken: takenSplits(named) } : undefined;
}

/** Groups by endings, where several files share a sample. */
function kindsOfEndings(endings: readonly Ending[]): Groups | undefined {
  const numbered = numberedEndings(endings);
  const isKind = ({ text, isPlain, count, shared }: Ending) =>
    !isPlain && 2 * shared >= count && (count > 1 || MAP_NAME.test(text)) &&
    (/^[a-z]/i.test(text) || numbered.has(text));
  const kinds = new Map(endings.filter(isKind).map(({ text }) => [text, text.toLowerCase()]));
  const apart = new Set(
    endings.filter(({ sharedPlain, count }) => count > 1 && 2 * sharedPlain >= count)
      .map(({ text }) => suffixKind(text.toLowerCase())),
  );
  const of = (name: string) => {
    const ending = name.slice(name.indexOf(".", name.lastIndexOf("/") + 1) + 1);
    return kinds.get(ending) ?? kindOfSuffix(name);
  };
  const plain = new Set(
    endings.filter(({ text }) => !kinds.has(text)).map(({ text }) => kindOfSuffix(`.${text}`)),
  );
  if (kinds.size === 0 && apart.size < 2) return undefined;
  if (apart.size > 1) return { of, taken: apart.has("jpg") ? without(plain, apart) : undefined };
  if (plain.size > 0) return { of, taken: plain };
  const photos = [...new Set(kinds.values())].filter((kind) => PHOTO_WORD.test(kind.split(".")[0]));
  return { of, taken: photos.length === 1 ? new Set(photos) : undefined };
}

/** The plain kinds without those that lie beside JPEG files. */
function without(plain: ReadonlySet<string>, apart: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...plain].filter((kind) => kind === "jpg" || !apart.has(kind)));
}

/** `0.jpg`, `1.jpg` and so on, where every sample has each of them; otherwise numbers are parts of names. */
function numberedEndings(endings: readonly Ending[]): ReadonlySet<string> {
  const found = endings.filter(({ text }) => /^\d\.[a-z]+$/i.test(text))
    .toSorted((a, b) => a.text < b.text ? -1 : 1);
  const [first] = found;
  const isRow = found.length > 1 && "01".includes(first.text[0]) &&
    found.every(({ text, count, shared }, i) =>
      Number(text[0]) === Number(first.text[0]) + i && count === first.count && shared === count
    );
  return new Set(isRow ? found.map(({ text }) => text) : []);
}
