/**
 * Pure building blocks for training with tfjs: backend choice, records of tensors, random keys, gradients over records,
 * layer functions and the safetensors format.
 *
 * @module
 */
export {
  type BackendChoice,
  type BackendName,
  type BackendOptions,
  faultBehind,
  selectBackend,
} from "./backend.ts";
export {
  compile,
  type CompiledStep,
  type CompileOptions,
  type Precision,
  type Step,
} from "./compile.ts";
export { DeviceError, DeviceLostError, OutOfMemoryError } from "./faults.ts";
export {
  type GradOptions,
  stopGradient,
  type ValueAndGrad,
  valueAndGrad,
  type ValueWithAux,
} from "./grad.ts";
export {
  batchNorm,
  type BatchNormOptions,
  type BatchNormParams,
  type BatchNormState,
  type BatchNormStats,
  conv2d,
  type ConvOptions,
  type ConvParams,
  convTranspose2d,
  dense,
  type DenseParams,
  dropout,
  type DropoutOptions,
  type KernelParams,
  leakyRelu,
} from "./layers.ts";
export * from "./random.ts";
export {
  countParameters,
  disposeRecord,
  flattenRecord,
  mapRecord,
  type Shaped,
  type ShapeRecord,
  type TensorRecord,
  unflattenRecord,
  zipRecords,
} from "./record.ts";
export {
  decodeSafetensors,
  encodeSafetensors,
  type Safetensors,
  type SafetensorsOptions,
} from "./safetensors.ts";
export type { Scalar, Tensor, Tensor1D, Tensor2D, Tensor4D, TensorOf, Tfjs } from "./tensor.ts";
