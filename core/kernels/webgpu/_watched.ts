/** A WebGPU backend that notices what goes wrong on its device. */
import type { backend_util, DataId } from "@tensorflow/tfjs";
import { WebGPUBackend } from "@tensorflow/tfjs-backend-webgpu";
import { DeviceError, DeviceLostError, OutOfMemoryError } from "../../faults.ts";

type Values = backend_util.BackendValues;

/** After this time there is news of what went wrong: errors are events, and come after the call that they are about. */
const NEWS_MS = 50;

/**
 * tfjs's backend, whose reads fail once anything went wrong. WebGPU tells a caller nothing: a program that the device
 * refuses leaves zeros, and reads of a lost device need not come to an end.
 */
export class WatchedBackend extends WebGPUBackend {
  #fault: Error | undefined;
  #isLost = false;
  /** Reads under way: a lost device ends them. */
  readonly #reads = new Set<(reason: Error) => void>();

  constructor(...[device, info]: ConstructorParameters<typeof WebGPUBackend>) {
    super(device, info);
    refuseLargeBuffers(device);
    device.addEventListener("uncapturederror", (event) => {
      const { error } = event as GPUUncapturedErrorEvent;
      this.#fault ??= error instanceof GPUOutOfMemoryError
        ? new OutOfMemoryError(`more on the GPU (${error.message})`)
        : new DeviceError(firstLine(error.message));
    });
    device.lost.then(({ message, reason }) => {
      const fault = new DeviceLostError(message || reason);
      this.#fault = fault;
      this.#isLost = true;
      for (const end of this.#reads) end(fault);
    });
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /**
   * What is behind an error that was thrown here: what went wrong since this was asked for last, or the error itself, as
   * where that already names it as its cause.
   */
  async faultBehind(error: unknown): Promise<unknown> {
    await new Promise((resolve) => setTimeout(resolve, NEWS_MS));
    const fault = this.#takeFault();
    return fault === undefined || Object(error).cause === fault ? error : fault;
  }

  /** What went wrong since this was asked for last; a loss stays. */
  #takeFault(): Error | undefined {
    const fault = this.#fault;
    if (!this.#isLost) this.#fault = undefined;
    return fault;
  }

  override async read(id: DataId): Promise<Values> {
    const { promise, resolve, reject } = Promise.withResolvers<Values>();
    this.#reads.add(reject);
    super.read(id).then(resolve, reject);
    let values: Values;
    try {
      values = await promise; // Later than the news of all errors before.
    } catch (error) {
      throw await this.faultBehind(error);
    } finally {
      this.#reads.delete(reject);
    }
    const fault = this.#takeFault();
    if (fault !== undefined) throw fault;
    return values;
  }
}

/** Compilers go on with the place in the program. */
const firstLine = (text: string) => text.trim().split("\n")[0];

/** Makes buffers that the device has no room for an error at once: WebGPU would give one that cannot be used. */
function refuseLargeBuffers(device: GPUDevice): void {
  const { maxBufferSize, maxStorageBufferBindingSize } = device.limits;
  const create = device.createBuffer;
  device.createBuffer = (descriptor) => {
    const { size, usage } = descriptor;
    const limit = usage & GPUBufferUsage.STORAGE
      ? Math.min(maxBufferSize, maxStorageBufferBindingSize)
      : maxBufferSize;
    if (size <= limit) return create.call(device, descriptor);
    const [wanted, most] = [size, limit].map((bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`);
    throw new OutOfMemoryError(`a tensor of ${wanted} where the GPU takes at most ${most}`);
  };
}
