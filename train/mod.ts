/**
 * Adversarial training as a pure step, and a loop that reports: losses, Adam, state, checkpoints and presets.
 *
 * @module
 */
export * from "./adam.ts";
export * from "./checkpoint.ts";
export * from "./gradients.ts";
export * from "./loop.ts";
export * from "./losses.ts";
export * from "./presets.ts";
export * from "./project.ts";
export * from "./state.ts";
export * from "./step.ts";
