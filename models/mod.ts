/**
 * Networks as pure functions over parameter records: the generator, the discriminator, and three that look at pictures.
 *
 * @module
 */
export * from "./config.ts";
export * from "./discriminator.ts";
export * from "../metrics/networks/face_descriptor.ts";
export * from "../metrics/networks/face_detector.ts";
export * from "./generator.ts";
export * from "./generator_file.ts";
export * from "./grow.ts";
export * from "../metrics/networks/inception.ts";
export * from "./latent.ts";
export * from "./sample.ts";
