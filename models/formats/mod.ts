/**
 * Trained generators in the formats of other programs, their weights, and events for TensorBoard.
 *
 * @module
 */
export * from "./import.ts";
export * from "./onnx.ts";
export * from "../../train/run/tensorboard.ts";
export * from "./tfjs_model.ts";
