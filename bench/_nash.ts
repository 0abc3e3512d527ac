import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../core/backend.ts";
import { compile } from "../core/compile.ts";
import { disposeRecord } from "../core/record.ts";
import type { Tensor4D } from "../core/tensor.ts";
import { initState } from "../train/state.ts";
import { makeTrainStep } from "../train/step.ts";
import type { Contender, Start } from "./_contender.ts";

/** Nash's own step. */
export async function makeNash(
  isCompiled: boolean,
  { backend, preset, batch, threads }: Omit<Start, "name">,
): Promise<Contender> {
  await selectBackend(backend, { threads });
  const { height, width } = preset.model;
  const images = tf.randomUniform([batch, height, width, 3], 0, 1, "float32", 1) as Tensor4D;
  let state = initState(0, preset);
  await state.step.data(); // Initialisation is not part of the first step.
  const eager = makeTrainStep(preset), { precision } = preset;
  const compiled = compile(eager, { precision });
  const step = isCompiled ? compiled : eager;
  return {
    step() {
      const { state: next, losses } = step(state, { images });
      disposeRecord(losses);
      disposeRecord(state);
      state = next;
    },
    async wait() {
      await state.step.data();
    },
    get dispatches() {
      return compiled.dispatches || undefined;
    },
    get bytes() {
      return compiled.bytes;
    },
  };
}
