/** The mean of `ln(1 + e^(sign · x))` and its gradient on WebGPU, one program each, as inputs are small. */
import * as tf from "@tensorflow/tfjs";
import { MEAN_SOFTPLUS, MEAN_SOFTPLUS_GRAD } from "../operations.ts";
import { runBound, runElements } from "../webgpu/program.ts";
import { float } from "../webgpu/wgsl.ts";

const THREADS = 64;

const forward: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { x } = inputs as Record<string, tf.TensorInfo>;
  const sign = attrs!.sign as number;
  const [mean] = runBound(backend, {
    name: `mean_softplus_${sign}`,
    inputs: { x },
    outputs: { mean: [] },
    code: `
var<workgroup> sums : array<f32, ${THREADS}>;
@compute @workgroup_size(${THREADS})
fn main(@builtin(local_invocation_index) thread : u32) {
  var sum = 0.0;
  for (var i = thread; i < arrayLength(&x); i += ${THREADS}u) {
    let z = ${float(sign)} * x[i];
    sum += max(z, 0.0) + log(1.0 + exp(-abs(z)));
  }
  sums[thread] = sum;
  for (var half = ${THREADS / 2}u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (thread < half) { sums[thread] += sums[thread + half]; }
  }
  if (thread == 0u) { mean[0] = sums[0] / f32(arrayLength(&x)); }
}`,
  }, [1, 1, 1]);
  return mean;
};

const backward: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, x } = inputs as Record<string, tf.TensorInfo>;
  const sign = attrs!.sign as number;
  const [dx] = runElements(backend, {
    name: `mean_softplus_grad_${sign}`,
    inputs: { dy, x },
    outputs: { dx: x.shape },
    inFours: false,
    code: `
  let scale = ${float(sign)} * dy[0] / f32(arrayLength(&x));
  // The sigmoid, without overflow.
  let e = exp(-abs(x[i]));
  dx[i] = scale * select(e, 1.0, ${float(sign)} * x[i] >= 0.0) / (1.0 + e);`,
  });
  return dx;
};

tf.registerKernel({ kernelName: MEAN_SOFTPLUS, backendName: "webgpu", kernelFunc: forward });
tf.registerKernel({ kernelName: MEAN_SOFTPLUS_GRAD, backendName: "webgpu", kernelFunc: backward });
