/**
 * Networks as pure functions over parameter records: generators and discriminators, built in or your own, their files,
 * and sampling.
 *
 * @module
 */
export {
  ARTICLE_MODEL,
  type DiscriminatorName,
  type GeneratorName,
  type ModelConfig,
  type Normalisation,
} from "./config.ts";
export { classIndex, type ImageClass, inProportion, inRows, ofClass, oneHot } from "./classes.ts";
export { type DirectionName, type Directions, editLatents, type Edits } from "./directions.ts";
export { decodeDirections, encodeDirections } from "./directions_file.ts";
export { makeDiscriminator } from "./discriminator.ts";
export { makeGenerator } from "./generator.ts";
export {
  decodeGenerator,
  type DecodeGeneratorOptions,
  encodeGenerator,
  type EncodeGeneratorOptions,
  type GeneratorFile,
  PRETRAINED,
  PRETRAINED_SMALL,
} from "./generator_file.ts";
export {
  constant,
  fromInitializers,
  glorotUniform,
  initBatchNorm,
  initBatchNormStats,
  type Initializer,
  type InitializerRecord,
  withBias,
  zeros,
} from "./initializers.ts";
export { loadPretrained, type Pretrained, type PretrainedName } from "./pretrained.ts";
export { combineLatents, latentWalk, truncateLatents } from "./latent.ts";
export { type LayeredGenerator, layeredGenerator } from "./layered_generator.ts";
export type { BatchNormOptions, ForwardPass, Layers, LeakyReluOptions } from "./layers.ts";
export type {
  Condition,
  Discriminator,
  DiscriminatorOptions,
  Generator,
  GeneratorOptions,
  Network,
  NetworkInit,
} from "./network.ts";
export { sampleEach, sampleImages, type SampleOptions } from "./sample.ts";
