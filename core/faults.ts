/** The memory of the device does not suffice. Tensors that were there before are as they were. */
export class OutOfMemoryError extends RangeError {
  /** The class. */
  override name = "OutOfMemoryError";

  /** Makes one for `what` there is no room for, such as `a tensor of 3072 MiB`. */
  constructor(readonly what: string) {
    super(`Memory does not suffice for ${what}`);
  }
}

/**
 * The GPU is gone: its driver crashed or was updated, it hung, or it was unplugged. Nothing on it can be read any more;
 * `selectBackend()` starts anew.
 */
export class DeviceLostError extends Error {
  /** The class. */
  override name = "DeviceLostError";

  /** Makes one with the reason that the driver gives. */
  constructor(readonly reason: string) {
    super(
      `Cannot go on computing as the GPU was lost (${reason}): ` +
        "start again from what was saved, on wasm if it happens again",
    );
  }
}

/** The GPU refused to do something. Results since then are not to be trusted: they may be zeros. */
export class DeviceError extends Error {
  /** The class. */
  override name = "DeviceError";

  /** Makes one with the reason that the driver gives. */
  constructor(readonly reason: string) {
    super(
      `Cannot trust the GPU's results as it refused an operation (${reason}): ` +
        "update its driver, or use wasm",
    );
  }
}
