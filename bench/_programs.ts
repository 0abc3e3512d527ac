/** The GPU programs of a step, recorded and not run. */
import * as tf from "@tensorflow/tfjs";
import type { Precision } from "../core/compile.ts";
import { inHalf } from "../core/kernels/webgpu/half.ts";
import { record, type Trace } from "../core/kernels/webgpu/trace.ts";
import {
  disposeRecord,
  flattenRecord,
  type TensorRecord,
  unflattenRecord,
} from "../core/record.ts";
import type { Tensor, Tensor4D } from "../core/tensor.ts";
import type { Preset } from "../train/presets.ts";
import { initState } from "../train/state.ts";
import { makeTrainStep } from "../train/step.ts";
import { flopsOf } from "./_flops.ts";
import { watchKernels } from "./_kernels.ts";

/** What a program does. */
export interface ProgramCost {
  /** The kernel that it is part of, the shape of the kernel's result, and the program's part in it. */
  readonly name: string;
  /** Floating point operations of convolutions and matrix products, each multiply-add as two. */
  readonly flops: number;
  /** Bytes of all bound buffers, each read or written once. */
  readonly bytes: number;
  /** 0 for a copy. */
  readonly workgroups: number;
}

type Command = Trace["commands"][number];

/** Programs that compute a product; their kernels may run others as well. */
const PRODUCT = /Conv2D|matMul/;

/** Words of a pipeline's key that say what it does in its kernel, such as `pieces` in `nash_sum_pieces_f32`. */
function partOf(key: string, kernel: string): string {
  const isSetting = /^(nash|null|true|false|f32|i32|vec4f)?$|[^a-zA-Z]/;
  const isInName = (word: string) => kernel.toLowerCase().includes(word.slice(0, 4).toLowerCase());
  return key.split("_").filter((word) => !isSetting.test(word) && !isInName(word)).join(" ");
}

function bytesOf(command: Command): number {
  if ("from" in command) return 2 * command.size;
  return [...command.bindings.entries].reduce((sum, { resource }) => {
    const { size, usage } = (resource as GPUBufferBinding).buffer;
    return usage & GPUBufferUsage.UNIFORM ? sum : sum + size;
  }, 0);
}

/** Records `f` on stand-ins for `inputs` on the current backend, which must be WebGPU, and describes its programs. */
export async function tracePrograms(
  inputs: readonly Tensor[],
  f: (inputs: Tensor[]) => Tensor[],
  precision: Precision = "f32",
): Promise<ProgramCost[]> {
  const { pipelineCache } = tf.backend() as unknown as {
    pipelineCache: Record<string, GPUComputePipeline>;
  };
  const costs: Omit<ProgramCost, "bytes">[] = [];
  let commands: Trace["commands"] = [], stored = commands;
  const describe = (kernel: string, shape: readonly number[], flops: number) => {
    const keys = new Map(Object.entries(pipelineCache).map(([key, pipeline]) => [pipeline, key]));
    const added = commands.slice(costs.length).map((command) => ({
      command,
      key: "from" in command ? "copy" : keys.get(command.pipeline) ?? "",
    }));
    const product = added.find(({ key }) => PRODUCT.test(key));
    for (const one of added) {
      const part = added.length > 1 && one !== product && partOf(one.key, kernel);
      const groups = "from" in one.command ? [0] : one.command.workgroups;
      costs.push({
        name: [kernel.replace(/^Nash/, ""), shape.join("x"), part].filter(Boolean).join(" "),
        flops: one === product ? flops : 0,
        workgroups: groups.reduce((product, count) => product * count, 1),
      });
    }
  };
  await watchKernels(() => {
    const trace = record(inputs, (stand, recorded) => {
      commands = recorded;
      return f(stand);
    });
    stored = precision === "f16" ? inHalf(trace).commands : trace.commands;
    trace.arena.dispose();
  }, (run) => describe(run.name, [run.output].flat()[0].shape, flopsOf(run)));
  describe("copy", [], 0); // What is passed through is copied at the end.
  return costs.map((cost, i) => ({ ...cost, bytes: bytesOf(stored[i]) }));
}

/** The programs of a preset's training step. */
export async function traceTrainStep(
  preset: Preset,
  batch: number,
): Promise<ProgramCost[]> {
  const { height, width } = preset.model;
  const step = makeTrainStep(preset), state = initState(0, preset);
  const images = tf.zeros<tf.Rank.R4>([batch, height, width, 3]);
  const given: TensorRecord = { state, images };
  const leaves = flattenRecord(given);
  try {
    return await tracePrograms(leaves.map(([, leaf]) => leaf), (stand) => {
      const stands = new Map(leaves.map(([path], i) => [path, stand[i]]));
      const own = unflattenRecord(given, stands) as { state: typeof state; images: Tensor4D };
      const next = step(own.state, { images: own.images });
      return flattenRecord(next).map(([, leaf]) => leaf);
    }, preset.precision);
  } finally {
    disposeRecord(given);
  }
}
