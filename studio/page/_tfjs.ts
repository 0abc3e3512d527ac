/** Takes the place of `@tensorflow/tfjs` in the bundle: without its layers, data sets, converter and WebGL, half the size. */
import "@tensorflow/tfjs-backend-cpu";
export * from "@tensorflow/tfjs-core";
