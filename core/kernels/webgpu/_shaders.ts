/** The WGSL of pipelines, which WebGPU does not give back. */

/** The source of a pipeline, and what it takes to make another one like it. */
interface Shader {
  readonly code: string;
  readonly entryPoint?: string;
  readonly label?: string;
}

const shaders = new WeakMap<GPUComputePipeline, Shader>();

/** Remembers the source of every compute pipeline that a device makes from now on. */
export function rememberShaders(device: GPUDevice): void {
  const { createShaderModule, createComputePipeline, createComputePipelineAsync } = device;
  const codes = new WeakMap<GPUShaderModule, string>();
  const shaderOf = ({ label, compute }: GPUComputePipelineDescriptor): Shader => ({
    code: codes.get(compute.module)!,
    entryPoint: compute.entryPoint,
    label,
  });
  const remember = (pipeline: GPUComputePipeline, from: GPUComputePipelineDescriptor) => {
    shaders.set(pipeline, shaderOf(from));
    return pipeline;
  };
  Object.assign(device, {
    createShaderModule: (descriptor: GPUShaderModuleDescriptor) => {
      const module = createShaderModule.call(device, descriptor);
      codes.set(module, descriptor.code);
      return module;
    },
    createComputePipeline: (descriptor: GPUComputePipelineDescriptor) =>
      remember(createComputePipeline.call(device, descriptor), descriptor),
    createComputePipelineAsync: async (descriptor: GPUComputePipelineDescriptor) =>
      remember(await createComputePipelineAsync.call(device, descriptor), descriptor),
  });
}

/** The source of a pipeline of a device whose shaders are remembered. */
export function shaderOf(pipeline: GPUComputePipeline): Shader {
  const shader = shaders.get(pipeline);
  if (shader === undefined) throw new Error("Cannot find the source of a GPU program");
  return shader;
}
