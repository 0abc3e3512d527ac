/**
 * Trained generators in the formats of other programs, and of their weights.
 *
 * @module
 */
export * from "./import.ts";
export * from "./onnx.ts";
export * from "./tfjs_model.ts";
