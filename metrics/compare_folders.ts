import { wholeNumber } from "../core/check.ts";
import { faceImages } from "../data/faces.ts";
import type { FrameOptions } from "../data/images/frame.ts";
import { openSource } from "../data/sources/source.ts";
import { floats } from "./comparison.ts";
import { compareFeatures, LEAST_COUNT, type Metrics } from "./evaluate.ts";
import { loadDetector, loadFaceExtractor } from "./networks/load.ts";
import { type DescribeOptions, describePictures, type FeatureExtractor } from "./pictures.ts";
import { patchesEach } from "./patches.ts";

/**
 * Options of {@linkcode compareFolders}.
 *
 * @category Evaluation
 */
export interface CompareFoldersOptions
  extends Partial<FrameOptions>, Pick<DescribeOptions, "onProgress" | "signal"> {
  /**
   * The most pictures to take of each side. Distances are comparable only between equal numbers.
   * @default 1000
   */
  readonly count?: number;
  /**
   * Chooses the pictures, where there are more.
   * @default 0
   */
  readonly seed?: number;
  /**
   * Extracts the features that are compared.
   * @default loadFaceExtractor()
   */
  readonly extractor?: FeatureExtractor;
}

/**
 * Compares the pictures of two folders, archives or addresses, as `openSource()` takes them: how far those of `b` are from
 * the real ones of `a`. Both are framed to 96x80 pixels unless the options say otherwise, and equally many are taken of both.
 * The extractor is disposed of only if it was loaded here.
 *
 * ```ts
 * import { selectBackend } from "@nash/gan/core";
 * import { compareFolders } from "@nash/gan/metrics";
 *
 * await selectBackend();
 * const { frechet, recall } = await compareFolders("photos", "drawn");
 * ```
 *
 * @param onProgress Called with the pictures measured so far, of both sides together.
 * @throws {RangeError} If a side has fewer than 4 pictures, or an option is out of its range.
 * @throws {Error} If a picture cannot be read.
 * @throws {unknown} The reason of `signal`, once it is aborted.
 * @category Evaluation
 */
export async function compareFolders(
  a: string,
  b: string,
  options: CompareFoldersOptions = {},
): Promise<Metrics> {
  const { height = 96, width = 80, count: most = 1000, seed = 0, signal, onProgress } = options;
  signal?.throwIfAborted();
  if (most !== Infinity) wholeNumber("The count of compareFolders()", most, LEAST_COUNT);
  const sources = [await openSource(a), await openSource(b)];
  const count = Math.min(most, ...sources.map(({ length }) => length));
  if (!(count >= LEAST_COUNT)) {
    throw new RangeError(
      `Cannot compare ${count} pictures of "${a}" and "${b}": at least ${LEAST_COUNT} of each are needed`,
    );
  }
  const [own, detector] = [
    options.extractor ? undefined : await loadFaceExtractor(),
    await loadDetector(),
  ];
  const extractor = options.extractor ?? own!;
  try {
    const sides = [];
    for (const [i, source] of sources.entries()) {
      const pictures = faceImages(source, { ...options, height, width, batch: 1, seed });
      sides.push(
        await describePictures(floats(pictures), {
          height,
          width,
          count,
          extractor,
          detector,
          signal,
          patches: patchesEach(count),
          onProgress: (done) => onProgress?.(i * count + done),
        }),
      );
    }
    const [real, others] = sides;
    return await compareFeatures(real, others, { ...extractor, signal });
  } finally {
    own?.dispose();
    for (const tensor of Object.values(detector)) tensor.dispose();
  }
}
