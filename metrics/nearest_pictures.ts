/** The training pictures most like samples: a model that only memorises draws these. */
import { type Dataset, values } from "../data/pipeline/dataset.ts";
import type { Image } from "../data/images/image.ts";
import { resize } from "../data/images/resize.ts";
import type { Neighbour } from "./nearest_neighbours.ts";
import { contactSheet } from "../data/images/contact_sheet.ts";

/** Height and width at which all pictures are compared, coarsely. */
const SIDE = 16;

/** A sample with the pictures that are nearest to it. */
export interface NearestPictures {
  readonly sample: Image;
  /** The nearest one by descriptor, of those whose descriptors are known. */
  readonly byDescriptor: { readonly image: Image; readonly distance: number };
  /** The nearest one of all, by pixels: the root of the mean squared difference at 16x16, 0 … 1. */
  readonly byPixels: { readonly image: Image; readonly distance: number };
}

/**
 * Walks through all pictures once and finds the nearest to each sample.
 *
 * @param samples At least one, each with its nearest neighbour by descriptor, an index into the walk.
 */
export async function findNearest(
  pictures: Dataset<readonly Image[]>,
  samples: readonly { readonly image: Image; readonly neighbour: Neighbour }[],
  { onProgress }: { readonly onProgress: (done: number) => void },
): Promise<NearestPictures[]> {
  const thumbnails = samples.map(({ image }) => thumbnail(image));
  const known = new Map<number, Image>();
  const wanted = new Set(samples.map(({ neighbour }) => neighbour.index));
  const best: { image?: Image; distance: number }[] = samples.map(() => ({ distance: Infinity }));
  let index = 0;
  for await (const batch of values(pictures)) {
    for (const image of batch) {
      if (wanted.has(index)) known.set(index, image);
      const small = thumbnail(image);
      for (const [i, other] of thumbnails.entries()) {
        const distance = difference(small, other);
        if (distance < best[i].distance) best[i] = { image, distance };
      }
      onProgress(++index);
    }
  }
  return samples.map(({ image, neighbour }, i) => ({
    sample: image,
    byDescriptor: { image: known.get(neighbour.index)!, distance: neighbour.distance },
    byPixels: { image: best[i].image!, distance: best[i].distance },
  }));
}

function thumbnail(image: Image): Uint8Array {
  return resize(image, { width: SIDE, height: SIDE }).data;
}

function difference(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) ** 2;
  return Math.sqrt(sum / a.length) / 255;
}

/** Lays samples out above their nearest pictures, each with its distance in hundredths. */
export function nearestSheet(
  nearest: readonly NearestPictures[],
  { compared, by, all }: {
    readonly compared: number;
    /** What they were compared by. */
    readonly by: string;
    readonly all: number;
  },
): Image {
  const hundredths = (distance: number) => String(Math.round(distance * 100));
  const row = (by: "byDescriptor" | "byPixels") =>
    nearest.map((pictures) => ({
      label: hundredths(pictures[by].distance),
      image: pictures[by].image,
    }));
  return contactSheet([
    {
      heading: "samples",
      tiles: nearest.map(({ sample }, i) => ({ label: String(i + 1), image: sample })),
    },
    { heading: `nearest of ${compared} by ${by}`, tiles: row("byDescriptor") },
    { heading: `nearest of ${all} by pixels`, tiles: row("byPixels") },
  ]);
}
