/**
 * Exports generators to other formats, and imports weights from other programs.
 *
 * @module
 */
export * from "./import.ts";
export * from "./onnx.ts";
export * from "./tfjs_model.ts";
export type { ExportOptions } from "./_export.ts";
