/** How long the GPU takes for commands: by its own clock where it has one, else by the time until they are done. */
import { DeviceLostError } from "../../faults.ts";
import { internals } from "./internals.ts";
import { type Command, encode } from "./replay.ts";
import { flush } from "./trace.ts";

/** Seconds of a measurement, which repeats the commands, but not more often than that. */
const SECONDS = 0.005, MOST_REPEATS = 200;
/** The least time of so many measurements is the least disturbed one. */
const TIMES = 3;

/** Seconds that these commands take; `undefined` if the time was up before that was known. */
export async function secondsOf(
  commands: readonly Command[],
  { times = TIMES, isTimeUp = () => false }: {
    readonly times?: number;
    readonly isTimeUp?: () => boolean;
  } = {},
): Promise<number | undefined> {
  const backend = internals();
  flush(backend);
  const { promise: lost, reject } = Promise.withResolvers<never>();
  backend.device.lost.then(({ message, reason }) => reject(new DeviceLostError(message || reason)));
  // What a lost device was asked for may never come.
  return await Promise.race([leastOf(commands, times, isTimeUp), lost]);
}

async function leastOf(
  commands: readonly Command[],
  times: number,
  isTimeUp: () => boolean,
): Promise<number | undefined> {
  const once = await measure(commands, 1);
  const wanted = Math.ceil(SECONDS / once);
  const repeats = Math.min(wanted, MOST_REPEATS);
  let least = repeats === 1 ? once : undefined;
  for (let i = 0; i < times && !isTimeUp(); i++) {
    const seconds = await measure(commands, repeats) / repeats;
    least = Math.min(least ?? seconds, seconds);
  }
  return least;
}

async function measure(commands: readonly Command[], repeats: number): Promise<number> {
  const { device } = internals();
  const all = Array.from({ length: repeats }, () => commands).flat();
  const own = device.features.has("timestamp-query") ? await byQueries(device, all) : 0;
  if (own > 0) return own; // Clocks of browsers are coarse, and some drivers' are broken.
  await device.queue.onSubmittedWorkDone();
  const encoder = device.createCommandEncoder();
  encode(encoder, all);
  const start = performance.now();
  device.queue.submit([encoder.finish()]);
  await device.queue.onSubmittedWorkDone();
  return (performance.now() - start) / 1000;
}

async function byQueries(device: GPUDevice, commands: readonly Command[]): Promise<number> {
  const { COPY_DST, COPY_SRC, MAP_READ, QUERY_RESOLVE } = GPUBufferUsage;
  const querySet = device.createQuerySet({ type: "timestamp", count: 2 });
  const resolved = device.createBuffer({ size: 16, usage: QUERY_RESOLVE | COPY_SRC });
  const readable = device.createBuffer({ size: 16, usage: MAP_READ | COPY_DST });
  const encoder = device.createCommandEncoder();
  encode(encoder, commands, {
    timestampWrites: { querySet, beginningOfPassWriteIndex: 0, endOfPassWriteIndex: 1 },
  });
  encoder.resolveQuerySet(querySet, 0, 2, resolved, 0);
  encoder.copyBufferToBuffer(resolved, 0, readable, 0, 16);
  device.queue.submit([encoder.finish()]);
  await readable.mapAsync(GPUMapMode.READ);
  const [start, end] = new BigUint64Array(readable.getMappedRange());
  for (const object of [querySet, resolved, readable]) object.destroy();
  return Number(end - start) / 1e9;
}
