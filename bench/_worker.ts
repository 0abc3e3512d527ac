/** Runs one contender: answers the messages of `RemoteContender`. */
import * as tf from "@tensorflow/tfjs";
import type { Contender, Facts, Start, Timing } from "./_contender.ts";
import { countFlops } from "./_flops.ts";
import { timeKinds } from "./_shares.ts";

interface Message {
  readonly start?: Start;
  readonly count?: number;
  readonly shares?: number;
  readonly flops?: boolean;
}

const scope = self as unknown as {
  onmessage: (event: { data: Message }) => void;
  postMessage(message: unknown): void;
};

let contender: Contender;

async function timeSteps(count: number): Promise<Timing> {
  const start = performance.now();
  let callMs = 0;
  for (let i = 0; i < count; i++) {
    const called = performance.now();
    await contender.step();
    callMs += performance.now() - called;
  }
  await contender.wait();
  return { ms: performance.now() - start, callMs };
}

/** Nash's modules are loaded only for Nash, as they replace tfjs's kernels. */
async function begin({ name, ...start }: Start): Promise<Timing> {
  if (name === "compiled" || name === "eager") {
    const { makeNash } = await import("./_nash.ts");
    contender = await makeNash(name === "compiled", start);
  } else {
    const { backend, preset, batch } = start;
    if (backend !== "cpu") await import(`@tensorflow/tfjs-backend-${backend}`); // tfjs includes that one.
    await tf.setBackend(backend);
    const { makeOps } = await import("./_stock_ops.ts");
    const { makeLayers } = await import("./_stock_layers.ts");
    contender = (name === "ops" ? makeOps : makeLayers)(preset, batch);
  }
  return await timeSteps(1);
}

function facts(): Facts {
  const memory = tf.memory() as unknown as { numBytesAllocatedInGPU?: number };
  const { wasm } = tf.backend() as unknown as { wasm?: { HEAPU8: Uint8Array } };
  const ofTfjs = wasm?.HEAPU8.buffer.byteLength ?? memory.numBytesAllocatedInGPU ?? 0;
  return { bytes: ofTfjs + (contender.bytes ?? 0), dispatches: contender.dispatches };
}

scope.onmessage = async ({ data: { start, count, shares, flops } }) => {
  try {
    const value = start
      ? await begin(start)
      : count
      ? await timeSteps(count)
      : shares
      ? await timeKinds(contender.step, shares)
      : flops
      ? await countFlops(contender.step)
      : facts();
    scope.postMessage({ value });
  } catch (error) {
    scope.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
};
