/** Kinds of images by the names of their folders: photos beside masks, or trainA beside trainB. */
import {
  isMapWord,
  kindOfSuffix,
  letterOf,
  MAP_NAME,
  PHOTO_WORD,
  SUFFIX_KINDS,
  wordsOf,
} from "./_kind_words.ts";
import type { Groups } from "./kinds.ts";
import { lowerBound } from "./_twins.ts";

/** The folders in one folder, by what their names stand for. */
interface Siblings {
  readonly maps: Set<string>;
  readonly others: Set<string>;
  readonly letters: Set<string>;
}

type Siblinghood = ReadonlyMap<string, Siblings>;

/** Collects the folders of a source. */
export function surveyFolders() {
  const found = new Map<string, Siblings>();
  return {
    /** Adds a folder by the parts of its path. */
    enter(parts: readonly string[]): void {
      let parent = "";
      for (const part of parts) {
        if (part === "") continue;
        add(found, parent, part);
        parent += `${part}/`;
      }
    },
    finish: (): Siblinghood => found,
  };
}

/** Folders with any other name are kept, too: faces may be beside faces_mask. */
function add(found: Map<string, Siblings>, parent: string, name: string): void {
  let siblings = found.get(parent);
  if (!siblings) {
    siblings = { maps: new Set(), others: new Set(), letters: new Set() };
    found.set(parent, siblings);
  }
  const { maps, others, letters } = siblings;
  if (maps.has(name) || others.has(name)) return;
  const letter = letterOf(name);
  if (letter) letters.add(letter);
  (isMap(name) ? maps : others).add(name);
}

function isMap(name: string): boolean {
  return MAP_NAME.test(name) || wordsOf(name).some(isMapWord);
}

/** Folders of photos: by their names, or because a map's folder has the same name plus a word for maps. */
function foldersOfPhotos({ maps, others }: Siblings): string[] {
  const plain = new Set(
    [...maps].map((map) => wordsOf(map).filter((word) => !isMapWord(word)).join(" ")),
  );
  plain.delete("");
  return [...others].filter((name) => {
    const words = wordsOf(name);
    return PHOTO_WORD.test(name) || words.some((word) => PHOTO_WORD.test(word)) ||
      plain.has(words.join(" "));
  });
}

/** How many images of a folder are compared with those elsewhere. */
const MOST_COMPARED = 32;

/** Whether most images of a folder have a twin of the same name in another one, in another format if `apart`. */
function areTwins(
  names: readonly string[],
  { folder, other, apart }: { folder: string; other: string; apart: boolean },
): boolean {
  let [count, twins] = [0, 0];
  for (let i = lowerBound(names, folder); i < names.length && count < MOST_COMPARED; i++, count++) {
    const name = names[i];
    if (!name.startsWith(folder)) break;
    const stem = `${other}${name.slice(folder.length, name.lastIndexOf(".") + 1)}`;
    const at = lowerBound(names, stem);
    const twin = names[at] ?? "";
    if (twin.startsWith(stem) && !(apart && kindOfSuffix(twin) === kindOfSuffix(name))) twins++;
  }
  return count > 0 && 2 * twins >= count;
}

/** Groups by folders, where there are folders of photos beside folders of maps, or lettered ones. */
export function kindsOfFolders(found: Siblinghood, names: readonly string[]): Groups | undefined {
  if ([...found.values()].some(({ letters }) => letters.size > 1)) {
    const of = (name: string) =>
      name.split("/").slice(0, -1).map(letterOf).find((letter) => letter) ?? kindOfSuffix(name);
    return { of };
  }
  const known = new Set<string>(); // whole paths
  const photos = new Set<string>();
  for (const [parent, { maps, others, letters }] of found) {
    if (maps.size === 0) continue;
    let plain = foldersOfPhotos({ maps, others, letters });
    let paired = [...maps];
    if (plain.length === 0) { // the names of the images have to tell
      const pairs = (other: string, apart: boolean) =>
        [...maps].filter((map) => areTwins(names, { folder: `${parent}${map}/`, other, apart }));
      paired = pairs(parent, false);
      if (paired.length === 0 && others.size === 1) {
        plain = [...others];
        paired = pairs(`${parent}${plain[0]}/`, true); // folders of classes may have the same numbers
      }
      if (paired.length === 0) continue;
    }
    for (const name of plain) photos.add(name);
    for (const name of [...paired, ...plain]) known.add(parent + name);
  }
  if (known.size === 0) return undefined;
  const of = (name: string) => {
    for (let at = name.lastIndexOf("/"); at > 0; at = name.lastIndexOf("/", at - 1)) {
      const path = name.slice(0, at);
      if (known.has(path)) return path.slice(path.lastIndexOf("/") + 1);
    }
    return kindOfSuffix(name);
  };
  return { of, taken: new Set([...photos, ...SUFFIX_KINDS]) };
}
