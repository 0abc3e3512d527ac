/**
 * Data: a lazy pipeline from image files to batches.
 *
 * ```ts
 * import { faceImages, fromDirectory, pipe, repeat, tensors, values } from "@nash/gan/data";
 *
 * const files = await fromDirectory("faces");
 * const batches = pipe(faceImages(files, { height: 96, width: 80, batch: 64 }), repeat(2), tensors());
 * for await (const batch of values(batches)) {
 *   console.log(batch.shape); // [64, 96, 80, 3]
 *   batch.dispose();
 * }
 * ```
 *
 * @module
 */
export { batch, type BatchOptions } from "./batch.ts";
export { cache, type CacheLimits, type CacheOptions } from "./cache.ts";
export { type Choice as ImageChoice } from "./_choice.ts";
export { cartoonFaces, type CartoonOptions } from "./cartoons.ts";
export { crop, type Rectangle } from "./crop.ts";
export {
  type Cursor,
  type Dataset,
  type Element,
  fromArray,
  fromIndexed,
  type IndexedDataset,
  isIndexed,
  START,
  values,
} from "./dataset.ts";
export { decodeImage, type DecodeOptions } from "./decode.ts";
export { fromDirectory } from "./directory.ts";
export { exclude, type Excluded, nameLine, readNames } from "./exclude.ts";
export { faceImages, type FaceImagesOptions } from "./faces.ts";
export { flip, randomFlip } from "./flip.ts";
export { type Fit, type Focus, frame, type FrameOptions, keptPart } from "./frame.ts";
export { gridImage, type GridOptions } from "./grid.ts";
export type { RgbImage } from "./image.ts";
export type { ImageFile, Source } from "./image_file.ts";
export { map, type MapOptions } from "./map.ts";
export type { Patience } from "./_patience.ts";
export { pipe } from "./pipe.ts";
export { encodePng, type Picture, type PngOptions } from "./png.ts";
export { prefetch } from "./prefetch.ts";
export { repeat } from "./repeat.ts";
export { resize, type ResizeMethod, type ResizeOptions } from "./resize.ts";
export { type Shard, shard } from "./shard.ts";
export { shuffle, type ShuffleOptions } from "./shuffle.ts";
export { openSource, type OpenSourceOptions } from "./source.ts";
export { type Take, take } from "./take.ts";
export { tensors, toTensor } from "./tensors.ts";
