/**
 * Metrics of generated pictures: pure functions over rows of features, an evaluator that extracts such rows, and the
 * networks that it uses.
 *
 * @module
 */
export { createEvaluator, type Evaluate, type EvaluatorOptions, type Metrics } from "./evaluate.ts";
export { type Features, featuresOf } from "./features.ts";
export { frechetDistance } from "./frechet_distance.ts";
export { kernelDistance, type KernelDistanceOptions } from "./kernel_distance.ts";
export { laplacianPyramid, type Level } from "./laplacian_pyramid.ts";
export { nearestNeighbours, type Neighbour } from "./nearest_neighbours.ts";
export { patchDistance } from "./patches.ts";
export {
  type DescribeOptions,
  describePictures,
  faceExtractor,
  type FeatureExtractor,
  inceptionExtractor,
  type PictureFeatures,
} from "./pictures.ts";
export { type PrecisionAndRecall, precisionAndRecall } from "./precision_recall.ts";
export { slicedWassersteinDistance, type SlicedWassersteinOptions } from "./sliced_wasserstein.ts";
export type { DescriptorParams } from "./networks/face_descriptor.ts";
export { detectFaces, type DetectorParams, type Face } from "./networks/face_detector.ts";
export { type InceptionParams, inceptionParams } from "./networks/inception.ts";
export { compareFolders, type CompareFoldersOptions } from "./compare_folders.ts";
export {
  type EvaluatorNetworks,
  loadDetector,
  type LoadedExtractor,
  loadEvaluatorNetworks,
  loadFaceExtractor,
} from "./networks/load.ts";
