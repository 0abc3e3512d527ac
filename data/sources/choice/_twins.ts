/** Masks and other maps that only a word in the file's name tells from the photo beside them: 1.jpg and 1_mask.png. */
import {
  kindOfSuffix,
  MAP_AT_END,
  MAP_AT_START,
  PHOTO_WORDS,
  SUFFIX_KINDS,
} from "./_kind_words.ts";
import type { Groups } from "./kinds.ts";

/** A word for a map in a file's name, and what the name of its photo has instead. */
interface MapWord {
  /** Such as `mask.png`. */
  readonly kind: string;
  /** What is left of the name, with its folder. */
  readonly rest: string;
  /** Makes the name of the photo, up to its suffix, with a word in the place of the map's. */
  readonly withWord: (word: string) => string;
}

/** The word for a map at the end or at the beginning of a file's name. */
export function mapWord(name: string): MapWord | undefined {
  const slash = name.lastIndexOf("/") + 1;
  const [folder, stem] = [name.slice(0, slash), name.slice(slash, name.lastIndexOf("."))];
  const end = MAP_AT_END.exec(stem);
  const start = end ? null : MAP_AT_START.exec(stem);
  if (!end && !start) return undefined;
  const [word, separator, rest] = end
    ? [end[3], end[2] ?? "", end[1] ?? ""]
    : [start![1], start![2], start![3]];
  return {
    kind: `${word.toLowerCase()}.${kindOfSuffix(name)}`,
    rest: folder + rest,
    withWord: (word) => folder + (end ? rest + separator + word : word + separator + rest),
  };
}

/** Names that are kept of each kind, spread over all. */
const MOST_KEPT = 64;

/** Collects names with such words, and tells which of their kinds stand beside photos. */
export function surveyTwins() {
  const found = new Map<string, { kept: MapWord[]; count: number; step: number }>();
  return {
    add(word: MapWord): void {
      let kind = found.get(word.kind);
      if (!kind) found.set(word.kind, kind = { kept: [], count: 0, step: 1 });
      if (kind.count++ % kind.step !== 0) return;
      kind.kept.push(word);
      if (kind.kept.length < MOST_KEPT) return;
      kind.kept = kind.kept.filter((_, i) => i % 2 === 0);
      kind.step *= 2;
    },
    finish(names: readonly string[]): ReadonlySet<string> {
      const kinds = [...found].filter(([, { kept }]) =>
        2 * kept.filter((word) => hasPhoto(names, word)).length >= kept.length
      );
      return new Set(kinds.map(([kind]) => kind));
    },
  };
}

/** Parts of a name that may stand before the map's word, as in 1_left_eye_mask.png. */
const MOST_PARTS = 3;

function hasPhoto(names: readonly string[], { rest, withWord }: MapWord): boolean {
  let plain = rest;
  for (let parts = 0; parts < MOST_PARTS && plain !== "" && !plain.endsWith("/"); parts++) {
    if (hasPrefix(names, `${plain}.`)) return true;
    const shorter = plain.replace(/[-_ ][^-_ /]*$/, "");
    if (shorter === plain) break;
    plain = shorter;
  }
  return PHOTO_WORDS.some((word) => hasPrefix(names, `${withWord(word)}.`));
}

function hasPrefix(names: readonly string[], prefix: string): boolean {
  const at = lowerBound(names, prefix);
  return at < names.length && names[at].startsWith(prefix);
}

/** The place of the first name that is not before `text`. */
export function lowerBound(names: readonly string[], text: string): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Groups by these words, and else by other groups or by suffixes alone. */
export function kindsOfTwins(
  kinds: ReadonlySet<string>,
  others: Groups | undefined,
): Groups | undefined {
  if (kinds.size === 0) return others;
  const of = (name: string) => {
    const kind = mapWord(name)?.kind;
    return kind && kinds.has(kind) ? kind : (others?.of ?? kindOfSuffix)(name);
  };
  return { of, taken: others ? others.taken : new Set(SUFFIX_KINDS) };
}
