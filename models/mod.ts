/**
 * The generator and the discriminator as pure functions over parameter records.
 *
 * @module
 */
export * from "./config.ts";
export * from "./discriminator.ts";
export * from "./generator.ts";
export * from "./generator_file.ts";
export * from "./latent.ts";
export * from "./sample.ts";
