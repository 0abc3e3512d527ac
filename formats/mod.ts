/**
 * Trained generators in the formats of other programs.
 *
 * @module
 */
export * from "./onnx.ts";
export * from "./tfjs_model.ts";
