/**
 * Adversarial training as a pure step, and a loop that reports: losses, Adam, state, checkpoints and presets.
 *
 * @module
 */
export * from "./optimizer/adam.ts";
export * from "./augment.ts";
export * from "./checkpoint.ts";
export * from "./config.ts";
export * from "./optimizer/ema.ts";
export * from "./gan.ts";
export * from "./gradients.ts";
export * from "./grow.ts";
export * from "./loop.ts";
export * from "./losses.ts";
export * from "./distributed/parallel.ts";
export * from "./penalties.ts";
export * from "./presets.ts";
export * from "./project.ts";
export * from "./distributed/ranks.ts";
export * from "./optimizer/optimizer.ts";
export * from "./optimizer/schedule.ts";
export * from "./state.ts";
export * from "./step.ts";
export * from "./run/tensorboard.ts";
