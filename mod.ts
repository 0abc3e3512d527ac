/**
 * Nash trains a generative adversarial network on face photos, on WebGPU or wasm, as pure functions over explicit
 * parameter records.
 *
 * ```ts
 * import { loadPretrained, sampleImages } from "@nash/gan/models";
 * import { disposeRecord, randomNormal, selectBackend } from "@nash/gan/core";
 * import { encodePng, gridImage } from "@nash/gan/data";
 *
 * await selectBackend(); // A real GPU through WebGPU, else wasm.
 * const { generator, network, discriminator, config } = await loadPretrained();
 * const { height, width, noiseSize } = config;
 * const noise = randomNormal(7, [16, noiseSize]);
 * const images = await sampleImages(network, noise, generator);
 * await Deno.writeFile("faces.png", encodePng(gridImage(images, { count: 16, height, width })));
 * noise.dispose();
 * disposeRecord({ network, discriminator });
 * ```
 *
 * Its parts are namespaces here, and modules of their own:
 *
 * | module                     | holds                                                                                 |
 * | -------------------------- | ------------------------------------------------------------------------------------- |
 * | `@nash/gan/core`           | backend, records of tensors, random keys, gradients, layers, safetensors              |
 * | `@nash/gan/data`           | pipeline from image files, or pictures of your own, to batches                        |
 * | `@nash/gan/models`         | generators, discriminators, their files, drawing                                      |
 * | `@nash/gan/models/formats` | ONNX and TensorFlow.js models out, Keras and PyTorch weights in                       |
 * | `@nash/gan/metrics`        | Fréchet distance and other measures                                                   |
 * | `@nash/gan/train`          | losses, optimisers, the step, the loop, checkpoints, presets, runs                    |
 *
 * @module
 */
export * as core from "./core/mod.ts";
export * as data from "./data/mod.ts";
export * as formats from "./models/formats/mod.ts";
export * as metrics from "./metrics/mod.ts";
export * as models from "./models/mod.ts";
export * as train from "./train/mod.ts";
