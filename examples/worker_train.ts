// The worker of worker.ts: it owns the backend and all tensors, and sends numbers and bytes.
/// <reference lib="deno.worker" />
import { disposeRecord, selectBackend } from "@nash/gan/core";
import { cartoonFaces, faceImages, pipe, tensors } from "@nash/gan/data";
import { encodeGenerator } from "@nash/gan/models";
import { compileTrainStep, generatorOf, initState, PRESETS, train } from "@nash/gan/train";

/** What the worker is asked to do. */
export type Order = { readonly steps: number; readonly count: number } | "stop";

/** What the worker tells: how far it is, and at last the file of its generator. */
export type Message =
  | { readonly step: number; readonly loss: number }
  | { readonly generator: Uint8Array };

const stopping = new AbortController();
const post = (message: Message) => self.postMessage(message);
self.onmessage = async ({ data: order }: MessageEvent<Order>) => {
  if (order === "stop") return stopping.abort(); // Seen while it trains: the loop lets messages in.
  await selectBackend();
  const { model: config, batch } = PRESETS.small, { height, width } = config;
  const faces = faceImages(cartoonFaces({ count: order.count }), { height, width, batch });
  const { signal } = stopping, step = compileTrainStep(PRESETS.small);
  let state = initState(0, PRESETS.small);
  for await (
    const report of train(state, pipe(faces, tensors()), { step, steps: order.steps, signal })
  ) {
    for (const { generator: loss } of report.losses.slice(-1)) post({ step: report.step, loss });
    state = report.state;
  }
  post({ generator: await encodeGenerator({ network: generatorOf(state), config, metadata: {} }) });
  disposeRecord(state);
};
