/** Times one training step of each preset on the backend at hand. */
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../core/backend.ts";
import type { Tensor4D } from "../core/tensor.ts";
import { PRESETS } from "../train/presets.ts";
import { initState } from "../train/state.ts";
import { makeTrainStep } from "../train/step.ts";

const CPU_BATCH = 16;

const backend = await selectBackend();
for (const [name, preset] of Object.entries(PRESETS)) {
  const batch = backend.gpu ? preset.batch : Math.min(preset.batch, CPU_BATCH);
  const { height, width } = preset.model;
  const images = tf.randomUniform([batch, height, width, 3], 0, 1, "float32", 1) as Tensor4D;
  const state = initState(0, preset.model);
  const step = makeTrainStep(preset);
  Deno.bench(`step, ${name}, batch ${batch}, ${backend.name} on ${backend.device}`, {
    n: 10,
    warmup: 2,
  }, async () => {
    const { losses } = tf.tidy(() => ({ losses: step(state, { images }).losses }));
    await losses.generator.data(); // Waits for the device.
    tf.dispose(losses);
  });
}
