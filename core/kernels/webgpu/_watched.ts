/** A WebGPU backend that notices errors on its device. */
import type { backend_util, DataId } from "@tensorflow/tfjs";
import { WebGPUBackend } from "@tensorflow/tfjs-backend-webgpu";
import { rememberShaders } from "./_shaders.ts";
import { HALF_FEATURE } from "./half.ts";
import { DeviceError, DeviceLostError, OutOfMemoryError } from "../../faults.ts";

type Values = backend_util.BackendValues;

/** How long to wait for errors: they are events that arrive after the call that caused them. */
const NEWS_MS = 50;

/** The same for a read that was cut off: the device is probably lost, which a busy browser says later. */
const LOSS_MS = 5000;

/**
 * tfjs's backend, but reads fail after any error. WebGPU does not report errors to callers: a rejected program leaves
 * zeros, and reads from a lost device may never finish.
 */
export class WatchedBackend extends WebGPUBackend {
  #fault: Error | undefined;
  #isLost = false;
  /** Pending reads, which a lost device ends. */
  readonly #reads = new Set<(reason: Error) => void>();

  constructor(...[device, info]: ConstructorParameters<typeof WebGPUBackend>) {
    super(device, info);
    refuseLargeBuffers(device);
    if (device.features.has(HALF_FEATURE)) rememberShaders(device);
    device.addEventListener("uncapturederror", this.#note);
    device.lost.then(({ message, reason }) => {
      const fault = new DeviceLostError(message || reason);
      this.#fault = fault;
      this.#isLost = true;
      for (const end of this.#reads) end(fault);
    });
  }

  readonly #note = (event: Event) => {
    const { error } = event as GPUUncapturedErrorEvent;
    this.#fault ??= error instanceof GPUOutOfMemoryError
      ? new OutOfMemoryError(`more on the GPU (${error.message})`)
      : new DeviceError(firstLine(error.message));
  };

  override dispose(): void {
    this.device.removeEventListener("uncapturederror", this.#note);
    super.dispose();
    this.device.destroy();
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** The cause of an error: the fault since the last call, or the error itself if that fault is already its cause. */
  async faultBehind(error: unknown): Promise<unknown> {
    const isCutOff = error instanceof DOMException && error.name === "AbortError";
    await before(this.device.lost, isCutOff ? LOSS_MS : NEWS_MS);
    const fault = this.#takeFault();
    return fault === undefined || Object(error).cause === fault ? error : fault;
  }

  /** The fault since the last call; a loss stays. */
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
      values = await promise; // After all earlier errors were reported.
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

/** Waits for a promise, but not for longer than that. */
async function before(promise: Promise<unknown>, ms: number): Promise<void> {
  const { promise: time, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([promise, time]);
  clearTimeout(timer);
}

/** Compilers add the place in the program. */
const firstLine = (text: string) => text.trim().split("\n")[0];

/** Throws at once for buffers that are too large: WebGPU would return an unusable one. */
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
