/**
 * Networks as pure functions over parameter records: the generator, the discriminator, and two that look at faces.
 *
 * @module
 */
export * from "./config.ts";
export * from "./discriminator.ts";
export * from "./face_descriptor.ts";
export * from "./face_detector.ts";
export * from "./generator.ts";
export * from "./generator_file.ts";
export * from "./latent.ts";
export * from "./sample.ts";
