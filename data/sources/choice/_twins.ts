/** Masks and other maps that a word in their names tells from the photos beside them: 1.jpg and 1_mask.png. */
import {
  kindOfSuffix,
  MAP_AT_END,
  MAP_AT_START,
  PHOTO_WORDS,
  SUFFIX_KINDS,
} from "./_kind_words.ts";
import type { Groups } from "./kinds.ts";

/** A word for maps in a file's name, and how the photo of the map may be called. */
interface MapWord {
  /** Such as `mask.png`. */
  readonly kind: string;
  /** The rest of the name, with its folder. */
  readonly rest: string;
  /** The name up to the suffix with another word in place of this one. */
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

/** How many names of each kind are sampled. */
const MOST_KEPT = 64;

/** Samples names with such words, and tells which of their kinds lie beside photos. */
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

/** How many parts of a name may come before the word, as in 1_left_eye_mask.png. */
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

/** Groups by these words, and otherwise by other groups or by suffixes alone. */
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
