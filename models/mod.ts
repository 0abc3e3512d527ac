/**
 * Networks as pure functions over parameter records: the generator and the discriminator.
 *
 * @module
 */
export * from "./config.ts";
export * from "./discriminator.ts";
export * from "./generator.ts";
export * from "./generator_file.ts";
export * from "./grow.ts";
export * from "./initializers.ts";
export * from "./latent.ts";
export * from "./network.ts";
export * from "./sample.ts";
