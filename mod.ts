/**
 * Nash trains a generative adversarial network on face photos, on WebGPU or wasm, as pure functions over explicit
 * parameter records.
 *
 * @module
 */
export * from "./core/mod.ts";
export * from "./data/mod.ts";
export * from "./formats/mod.ts";
export * from "./metrics/mod.ts";
export * from "./models/mod.ts";
export * from "./train/mod.ts";
