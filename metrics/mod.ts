/**
 * Measures of how good drawn pictures are: pure functions over rows of features, and an evaluator that makes such rows.
 *
 * @module
 */
export * from "./color_statistics.ts";
export * from "./evaluate.ts";
export { type Features, featuresOf, rowOf, sliceFeatures } from "./features.ts";
export * from "./frechet_distance.ts";
export * from "./kernel_distance.ts";
export { laplacianPyramid, type Level } from "./laplacian_pyramid.ts";
export { nearestNeighbours, type Neighbour } from "./nearest_neighbours.ts";
export * from "./patches.ts";
export * from "./pictures.ts";
export * from "./precision_recall.ts";
export * from "./sliced_wasserstein.ts";
export * from "./networks/face_descriptor.ts";
export * from "./networks/face_detector.ts";
export * from "./networks/inception.ts";
