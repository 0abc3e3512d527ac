/**
 * Pure building blocks for training with tfjs: backend choice, records of tensors, random keys, gradients over records,
 * layer functions and the safetensors format.
 *
 * @module
 */
export * from "./backend.ts";
export * from "./compile.ts";
export * from "./faults.ts";
export * from "./grad.ts";
export * from "./layers.ts";
export * from "./random.ts";
export * from "./record.ts";
export * from "./safetensors.ts";
export * from "./tensor.ts";
