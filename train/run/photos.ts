/** The photos of a run, and what they settle of its configuration. */
import type { Source } from "../../data/sources/image_file.ts";
import { findClasses } from "./classes.ts";
import type { RunConfig } from "./config.ts";
import { selectFiles } from "./exclude_list.ts";
import { forFewPhotos } from "./few_photos.ts";
import type { RunFolder } from "./folder.ts";
import { rememberData, type RememberedData } from "./same_data.ts";
import type { RunOptions } from "./start.ts";

/** The photos of a run, and what they settle. */
export interface RunPhotos {
  readonly files: Source;
  /** The list of those left out, if there is one. */
  readonly list?: Uint8Array;
  readonly remembered: RememberedData;
  /** What was asked for, with the classes of the photos and what their number decides. */
  readonly config: RunConfig;
  /** What to say about them. */
  readonly said: readonly string[];
}

/**
 * The photos of a run: the same as before if it goes on.
 *
 * @throws {Error} If these are others, or cannot be trained on as asked.
 */
export async function choosePhotos(
  run: RunFolder,
  saved: RunConfig | undefined,
  { config, source, place = config.data, origin, exclude, classes: isClassed }: RunOptions,
): Promise<RunPhotos> {
  const { said: change, ...remembered } = await rememberData(source, {
    out: run.path,
    place,
    saved,
  });
  const selected = await selectFiles(source, { asked: exclude, run, saved });
  const { model } = config, known = model.classes;
  const classed = isClassed || known
    ? await findClasses(selected.files, {
      known,
      place: origin?.place ?? run.path,
      resumes: saved !== undefined,
    })
    : undefined;
  const { files } = classed ?? selected;
  const classes = saved ? known : classed?.classes;
  const asked = { ...config, ...remembered, model: { ...model, ...(classes && { classes }) } };
  const chosen = saved
    ? { config: asked, said: [] }
    : forFewPhotos(asked, { photos: files.length, isFineTuned: origin !== undefined });
  const said = [
    ...files.notes ?? [],
    ...[change, selected.said].filter((text) => text !== undefined),
    ...classed?.said ?? [],
    ...chosen.said,
  ];
  return { files, list: selected.list, remembered, config: chosen.config, said };
}
