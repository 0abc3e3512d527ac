/**
 * Trained generators in the formats of other programs, and their weights.
 *
 * @module
 */
export * from "./import.ts";
export * from "./onnx.ts";
export * from "./tfjs_model.ts";
export type { ExportOptions } from "./_export.ts";
