/**
 * Data: a lazy pipeline from image files to batches.
 *
 * ```ts
 * import { faceImages, fromDirectory, pipe, repeat, tensors, values } from "@nash/gan/data";
 *
 * const files = await fromDirectory("images");
 * const batches = pipe(faceImages(files, { height: 96, width: 80, batch: 64 }), repeat(2), tensors());
 * for await (const batch of values(batches)) {
 *   console.log(batch.shape); // [64, 96, 80, 3]
 *   batch.dispose();
 * }
 * ```
 *
 * @module
 */
export { batch, type BatchOptions } from "./pipeline/batch.ts";
export { cache, type CacheLimits, type CacheOptions, type PictureStore } from "./pipeline/cache.ts";
export { type Choice as ImageChoice } from "./sources/choice/choice.ts";
export { fromBlobs, type NamedBlob } from "./sources/blobs.ts";
export { cartoonFaces, type CartoonOptions } from "./sources/cartoons.ts";
export { crop, type Rectangle } from "./images/crop.ts";
export {
  type Cursor,
  type Dataset,
  type Element,
  fromArray,
  fromAsync,
  fromIndexed,
  type IndexedDataset,
  START,
  values,
} from "./pipeline/dataset.ts";
export { decodeImage, type DecodeOptions } from "./images/decode.ts";
export { fromDirectory } from "./sources/directory.ts";
export { exclude, type Excluded, readNames } from "./sources/exclude.ts";
export { faceImages, type FaceImagesOptions } from "./faces.ts";
export { flip, randomFlip } from "./images/flip.ts";
export { type Fit, type Focus, frame, type FrameOptions } from "./images/frame.ts";
export { encodeGif, type GifOptions } from "./images/gif.ts";
export { encodeMp4, type Mp4Options } from "./images/mp4.ts";
export { type Picture, picture } from "./images/display.ts";
export { gridImage, type GridOptions } from "./images/grid.ts";
export type { Image } from "./images/image.ts";
export type { ImageFile, Source } from "./sources/image_file.ts";
export { map, type MapOptions } from "./pipeline/map.ts";
export type { Patience } from "./sources/network/patience.ts";
export { pipe } from "./pipeline/pipe.ts";
export { encodePng, type PngOptions } from "./images/formats/png.ts";
export { prefetch } from "./pipeline/prefetch.ts";
export { repeat } from "./pipeline/repeat.ts";
export { resize, type ResizeMethod, type ResizeOptions } from "./images/resize.ts";
export { type Shard, shard } from "./pipeline/shard.ts";
export { shuffle, type ShuffleOptions } from "./pipeline/shuffle.ts";
export { openSource, type OpenSourceOptions } from "./sources/source.ts";
export { take, type Taken } from "./pipeline/take.ts";
export { type LabelledBatch, type LabelOptions, tensors, toTensor } from "./pipeline/tensors.ts";
export type { FramingConfig, LoadingOptions } from "./training_pictures.ts";
