/** Makes pictures of photos, once, before training: a page keeps them, so that a run goes on without its photos. */
import { messageOf } from "../../core/errors.ts";
import { makePicture } from "../../data/images/picture.ts";
import type { PictureStore } from "../../data/pipeline/cache.ts";
import { fromIndexed } from "../../data/pipeline/dataset.ts";
import type { ImageFile, Source } from "../../data/sources/image_file.ts";
import type { RunConfig } from "../../train/run/config.ts";

/** Photos that are read at a time: the next is there when one is decoded. */
const CONCURRENT = 4;

/** Photos whose pictures are in a store. */
export interface Pictures {
  /** The names of all photos, in the order of their source. */
  readonly names: readonly string[];
  /** Their classes, if the run learns classes. */
  readonly labels?: readonly (string | undefined)[];
  /** What the run knows its photos by. */
  readonly identity: string;
  /** What is wrong with those that cannot be read, by index. */
  readonly broken: readonly (readonly [index: number, why: string])[];
}

/** Decodes and frames all photos into the store, as training would. */
export async function makePictures(
  source: Source,
  { config, identity, store, signal, onProgress }: {
    readonly config: RunConfig;
    readonly identity: string;
    readonly store: PictureStore;
    /** Stops before the next photo. */
    readonly signal: AbortSignal;
    readonly onProgress: (done: number) => void;
  },
): Promise<Pictures> {
  const { fit, zoom, focus, maxMegapixels, model: { height, width } } = config;
  const options = { height, width, fit, zoom, focus, maxPixels: maxMegapixels * 1e6 };
  const names: string[] = new Array(source.length);
  const labels: (string | undefined)[] = new Array(source.length);
  const broken: [number, string][] = [];
  let next = 0, done = 0;
  const work = async () => {
    while (next < source.length && !signal.aborted) {
      const index = next++;
      const file = await source.at(index);
      [names[index], labels[index]] = [file.name, file.label];
      const picture = await file.read().then((bytes) => makePicture(bytes, options))
        .catch((error) => void broken.push([index, messageOf(error)]));
      if (picture) await store.write(index, picture.data);
      onProgress(++done);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, work));
  return {
    names,
    ...(config.model.classes && { labels }),
    identity,
    broken: broken.sort(([a], [b]) => a - b),
  };
}

/** The photos as a source for training, which takes their pictures from the store. */
export function pictureFiles({ names, labels, identity, broken }: Pictures): Source {
  const reasons = new Map(broken);
  const files = fromIndexed(names.length, (index): Promise<ImageFile> =>
    Promise.resolve({
      name: names[index],
      label: labels?.[index],
      read: () => Promise.reject(new Error(reasons.get(index) ?? "its picture is not kept")),
    }));
  const own = () => Promise.resolve(identity);
  return { ...files, identity: own, fingerprint: own };
}
