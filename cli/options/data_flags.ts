import { basename, resolve } from "node:path";
import { messageOf } from "../../core/errors.ts";
import { cartoonFaces, CARTOONS } from "../../data/sources/cartoons.ts";
import type { Choice } from "../../data/sources/choice/choice.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { isUrl, lacksSecrets, withoutSecrets } from "../../data/sources/address.ts";
import { openSource } from "../../data/sources/source.ts";
import { text } from "./flags.ts";

/** What `--data` takes, for help texts. */
export const PLACES =
  "folder, .zip, .tar, .tar.gz, .tar.zst, .parquet or http(s) address of photos";

/** The flags that choose which images of a dataset to use. */
export const CHOICE_FLAGS = {
  column: text("image column of Parquet files (default: image or jpg)", "NAME"),
  kind: text(
    "kind of image where samples have several, such as jpg or mask.png, or all (default: photos)",
    "NAME",
  ),
  split: text("split of the dataset, such as train or test, or all (default: train)", "NAME"),
};

const DOWNLOAD_FOLDER = ".cache/downloads";

/** The choice of images made by flags or by a saved configuration. */
export function choiceOf({ column, kind, split }: Choice): Choice {
  const given = Object.entries({ column, kind, split }).filter(([, name]) => name !== undefined);
  return Object.fromEntries(given);
}

/** Opens what `--data` names. Archives at an address are downloaded first. */
export async function openData(
  data: string,
  choice: Choice = {},
  say: (line: string) => void = console.error,
): Promise<Source> {
  if (data === CARTOONS) {
    const [flag] = Object.keys(choiceOf(choice));
    if (flag) throw new Error(`The embedded ${CARTOONS} are of one kind: leave out --${flag}.`);
    return cartoonFaces();
  }
  const told = new Set<string>();
  return await openSource(data, {
    ...choice,
    downloads: DOWNLOAD_FOLDER,
    patience: { onWait: say },
    onUnpack: (place) => console.error(`Unpacking ${place} into ${DOWNLOAD_FOLDER}, once`),
    onDownload: (url, _, total) => {
      if (told.has(url)) return;
      told.add(url);
      const size = total === undefined ? "" : ` (${Math.ceil(total / 1e6)} MB)`;
      console.error(`Copying ${withoutSecrets(url)}${size} into ${DOWNLOAD_FOLDER}, once`);
    },
  });
}

/** Adds to an error what to do if the photos were not asked for, but are those of a run. */
export const orMoved = (asked: string | undefined) => (error: unknown): never => {
  if (asked !== undefined) throw error;
  throw new Error(
    `${messageOf(error)} If the photos have moved, give the new place with --data.`,
    { cause: error },
  );
};

/**
 * The place to open: the one asked for, or else the saved one.
 *
 * @throws {Error} If the saved one lacks its secrets.
 */
export function placeOf(asked: string | undefined, saved: string): string {
  const place = asked ?? saved;
  if (!lacksSecrets(place)) return place;
  throw new Error(
    `Cannot open ${place} as the part shown as … was not saved, since it may be a password: ` +
      "give the whole address with --data",
  );
}

/** The name of the data in folder names: the last part of its path or address. */
export function dataName(data: string): string {
  const path = isUrl(data) && URL.canParse(data) ? new URL(data).pathname : resolve(data);
  return basename(path).replace(/[{}]/g, ""); // in the address of several shards
}
