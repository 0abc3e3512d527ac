// Trains in a worker, so that this thread is free at all times: for a server, or a page.
//
//   deno run --allow-read --allow-write examples/worker.ts
import type { Message, Order } from "./worker_train.ts";

const [steps = "500", count = "200", seconds = "60"] = Deno.args;
const worker = new Worker(new URL("./worker_train.ts", import.meta.url), { type: "module" });
const post = (order: Order) => worker.postMessage(order);

let beats = 0;
const heart = setInterval(() => beats++, 20); // What this thread has to do meanwhile.
const limit = setTimeout(() => post("stop"), 1000 * Number(seconds));
const { promise: generator, resolve, reject } = Promise.withResolvers<Uint8Array>();
worker.onerror = ({ message }) => reject(new Error(message));
worker.onmessage = ({ data }: MessageEvent<Message>) => {
  if ("generator" in data) resolve(data.generator);
  else console.log(`step ${data.step}  loss ${data.loss}`);
};
post({ steps: Number(steps), count: Number(count) });

const file = await generator;
clearInterval(heart);
clearTimeout(limit);
await Deno.writeFile("worker.safetensors", file);
console.log(`A generator of ${file.length} bytes; this thread was free ${beats} times`);
Deno.exit(); // Ends the worker too. terminate() does not wait until a driver of WebGPU is unloaded, which can crash at the end.
