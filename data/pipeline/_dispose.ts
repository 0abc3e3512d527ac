import * as tf from "@tensorflow/tfjs";

/** Frees an element that nobody will get: a tensor, or arrays and records of tensors. */
export function disposeElement(value: unknown): void {
  if (value instanceof tf.Tensor) value.dispose();
  else if (isPlain(value)) { for (const part of Object.values(value)) disposeElement(part); }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
