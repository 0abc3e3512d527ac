/** Replays a recorded program on new inputs. */
import * as tf from "@tensorflow/tfjs";
import { tensorBuffer } from "./arena.ts";
import { asStored, free } from "./backend.ts";
import { type Internals, internals } from "./internals.ts";
import { type Copy, type Dispatch, flush, type Trace } from "./trace.ts";
import type { Tensor } from "../../tensor.ts";

/** A dispatch with its buffers, or a copy. */
export type Command =
  | Copy
  | {
    readonly pipeline: GPUComputePipeline;
    readonly bindGroup: GPUBindGroup;
    readonly workgroups: readonly [number, number, number];
  };

/** Buffers for all outputs, and the tensors that the last call left in them. */
interface Frame {
  readonly buffers: readonly GPUBuffer[];
  tenants: readonly tf.DataId[];
}

/** The commands for these input buffers and output frame. */
interface Plan {
  readonly inputs: readonly GPUBuffer[];
  readonly into: Frame;
  readonly commands: readonly Command[];
}

/** A loop needs three: from the first state, and between the two frames in both directions. */
const MOST_PLANS = 8;

/**
 * Replays a trace without copying its state. Outputs are tensors that live in one of two frames of buffers; passed back
 * as inputs they are read in place, and the new outputs go into the other frame. Other inputs are copied to their own
 * buffers. Tensors still in use when their frame is overwritten first move to one of tfjs's buffers, so that no tensor
 * ever changes.
 */
export class Replayer {
  readonly #backend = internals();
  readonly #trace: Trace;
  readonly #frames: readonly [Frame, Frame];
  readonly #homes = new Map<GPUBuffer, Frame>();
  readonly #plans: Plan[] = [];
  readonly #bindGroups = new Map<Dispatch, GPUBindGroup>();
  #last: Frame | undefined;

  constructor(trace: Trace) {
    this.#trace = trace;
    const recorded = trace.outputs.map(({ buffer }) => buffer);
    const others = recorded.map(({ size, usage }) => trace.arena.create({ size, usage }));
    this.#frames = [{ buffers: recorded, tenants: [] }, { buffers: others, tenants: [] }];
    for (const frame of this.#frames) {
      for (const buffer of frame.buffers) this.#homes.set(buffer, frame);
    }
  }

  /** Programs per replay. */
  get dispatches(): number {
    return this.#trace.commands.filter((command) => "pipeline" in command).length;
  }

  /** Bytes of all buffers. */
  get bytes(): number {
    return this.#trace.arena.numBytesAllocated;
  }

  /** Computes the outputs for `inputs`, as new tensors. */
  run(inputs: readonly Tensor[]): Tensor[] {
    const backend = this.#backend;
    const { inputs: slots, outputs } = this.#trace;
    const stored = inputs.map((tensor) => asStored(backend, tensor));
    const sources = stored.map(({ dataId }) => {
      backend.uploadToGPU(dataId);
      return backend.tensorMap.get(dataId).resource!;
    });
    free(backend, ...stored.filter((info, i) => info !== inputs[i]));
    flush(backend);
    const into = this.#target(sources);
    const copies: Copy[] = [];
    const bound = sources.map((from, i) => {
      const home = this.#homes.get(from);
      if (home !== undefined && home !== into) return from;
      const to = slots[i].buffer;
      copies.push({ from, to, size: to.size });
      return to;
    });
    const leaving = leave(backend, into);
    const plan = this.#plan(bound, into);
    const encoder = backend.device.createCommandEncoder();
    encode(encoder, copies); // First, as the others may reuse the buffer of a disposed source.
    encode(encoder, leaving);
    encode(encoder, plan.commands);
    backend.device.queue.submit([encoder.finish()]);
    settle(backend, leaving);
    const infos = outputs.map(({ shape, dtype }, i) => {
      const info = backend.makeTensorInfo(shape, dtype);
      const data = backend.tensorMap.get(info.dataId);
      data.resource = into.buffers[i];
      data.external = true;
      return info;
    });
    into.tenants = infos.map(({ dataId }) => dataId);
    this.#last = into;
    return infos.map((info) => tf.engine().makeTensorFromTensorInfo(info));
  }

  /** Frees all buffers. Outputs still in use move to tfjs's buffers. */
  dispose(): void {
    const backend = this.#backend;
    flush(backend);
    const leaving = this.#frames.flatMap((frame) => leave(backend, frame));
    const encoder = backend.device.createCommandEncoder();
    encode(encoder, leaving);
    backend.device.queue.submit([encoder.finish()]);
    settle(backend, leaving);
    this.#trace.arena.dispose();
  }

  /** The frame that fewer inputs live in; on a tie the one not written last. */
  #target(sources: readonly GPUBuffer[]): Frame {
    const [first, second] = this.#frames;
    let balance = 0;
    for (const source of sources) {
      const home = this.#homes.get(source);
      if (home !== undefined) balance += home === first ? 1 : -1;
    }
    if (balance === 0) return this.#last === first ? second : first;
    return balance < 0 ? first : second;
  }

  #plan(inputs: readonly GPUBuffer[], into: Frame): Plan {
    const known = this.#plans.find((plan) =>
      plan.into === into && plan.inputs.every((buffer, i) => buffer === inputs[i])
    );
    if (known !== undefined) return known;
    const { commands, inputs: slots, outputs } = this.#trace;
    const places = new Map<GPUBuffer, GPUBuffer>();
    slots.forEach(({ buffer }, i) => places.set(buffer, inputs[i]));
    outputs.forEach(({ buffer }, i) => places.set(buffer, into.buffers[i]));
    const plan = { inputs, into, commands: bind(commands, places, this.#bindGroups) };
    if (this.#plans.length === MOST_PLANS) this.#plans.shift();
    this.#plans.push(plan);
    return plan;
  }
}

/** The tensors that still live in a frame, with the copies that move them out. */
type Leaving = Copy & { readonly dataId: tf.DataId };

function leave(backend: Internals, { buffers, tenants }: Frame): Leaving[] {
  const leaving: Leaving[] = [];
  tenants.forEach((dataId, i) => {
    if (!backend.tensorMap.has(dataId)) return;
    const from = buffers[i];
    const to = tensorBuffer(backend.bufferManager, from.size / 4);
    leaving.push({ dataId, from, to, size: from.size });
  });
  return leaving;
}

/** Assigns the new buffers to the tensors. */
function settle(backend: Internals, leaving: readonly Leaving[]): void {
  for (const { dataId, to } of leaving) {
    Object.assign(backend.tensorMap.get(dataId), { resource: to, external: false });
  }
}

/** The commands with the buffers in `places` in place of the recorded ones. */
export function bind(
  commands: Trace["commands"],
  places: ReadonlyMap<GPUBuffer, GPUBuffer>,
  /** Bind groups of dispatches whose buffers do not change. */
  known: Map<Dispatch, GPUBindGroup> = new Map(),
): Command[] {
  const { device } = internals();
  const place = (buffer: GPUBuffer) => places.get(buffer) ?? buffer;
  return commands.map((command): Command => {
    if ("from" in command) {
      return { from: place(command.from), to: place(command.to), size: command.size };
    }
    const { pipeline, bindings: { layout, entries: recorded }, workgroups } = command;
    let stays = true;
    const entries = [...recorded].map(({ binding, resource }) => {
      const range = resource as GPUBufferBinding;
      const buffer = place(range.buffer);
      stays &&= buffer === range.buffer;
      return { binding, resource: { ...range, buffer } };
    });
    const bindGroup = (stays && known.get(command)) || device.createBindGroup({ layout, entries });
    if (stays) known.set(command, bindGroup);
    return { pipeline, bindGroup, workgroups };
  });
}

/** Encodes commands in order. */
export function encode(
  encoder: GPUCommandEncoder,
  commands: readonly Command[],
  descriptor?: GPUComputePassDescriptor,
): void {
  let pass: GPUComputePassEncoder | undefined;
  let current: GPUComputePipeline | undefined;
  for (const command of commands) {
    if ("from" in command) {
      pass?.end();
      pass = current = undefined;
      encoder.copyBufferToBuffer(command.from, 0, command.to, 0, command.size);
      continue;
    }
    const { pipeline, bindGroup, workgroups: [x, y, z] } = command;
    pass ??= encoder.beginComputePass(descriptor);
    if (pipeline !== current) pass.setPipeline(current = pipeline);
    pass.setBindGroup(0, bindGroup);
    pass.dispatchWorkgroups(x, y, z);
  }
  pass?.end();
}
