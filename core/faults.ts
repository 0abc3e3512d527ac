/**
 * The device is out of memory. Existing tensors are unchanged.
 *
 * @category Backend
 */
export class OutOfMemoryError extends RangeError {
  /** The class. */
  override name = "OutOfMemoryError";

  /** Makes one that names what does not fit, such as `a tensor of 3072 MiB`. */
  constructor(readonly what: string) {
    super(`Not enough memory for ${what}`);
  }
}

/**
 * The GPU was lost: its driver crashed or was updated, it hung, or it was unplugged. Nothing on it can be read;
 * `selectBackend()` starts over with a new device.
 *
 * @category Backend
 */
export class DeviceLostError extends Error {
  /** The class. */
  override name = "DeviceLostError";

  /** Makes one with the driver's reason. */
  constructor(readonly reason: string) {
    super(
      `Cannot go on computing as the GPU was lost (${reason}): ` +
        "start again from what was saved, on wasm if it happens again",
    );
  }
}

/**
 * The GPU rejected an operation. Results since then cannot be trusted: they may be zeros.
 *
 * @category Backend
 */
export class DeviceError extends Error {
  /** The class. */
  override name = "DeviceError";

  /** Makes one with the driver's reason. */
  constructor(readonly reason: string) {
    super(
      `Cannot trust the GPU's results as it refused an operation (${reason}): ` +
        "update its driver, or use wasm",
    );
  }
}
