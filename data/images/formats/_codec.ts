import { unpackModule } from "../../../core/embedded.ts";

/** Makes a function that compiles an embedded module once. */
export function compiled(load: () => Promise<{ readonly MODULE: string }>) {
  let module: Promise<WebAssembly.Module> | undefined;
  const compile = async () => await WebAssembly.compile(await unpackModule((await load()).MODULE));
  return (): Promise<WebAssembly.Module> => module ??= compile();
}

/** WebAssembly memory never shrinks, so a codec that has needed more than this for a large image is not kept. */
const KEPT_BYTES = 64e6;

/**
 * Lends a codec, which is loaded when it is first needed, for one use at a time. The next use gets a new one after a
 * failure, which may have left the codec's memory in disorder, and after a large image.
 *
 * @throws {Error} From a use that fails: that the file is cut off or corrupt.
 */
export function codec<C>(
  format: string,
  load: () => Promise<C>,
  memoryOf: (codec: C) => { readonly byteLength: number },
): <T>(use: (codec: C) => T) => Promise<T> {
  let idle: C | undefined;
  return async (use) => {
    const lent = idle ?? await load();
    idle = undefined;
    try {
      const result = use(lent);
      if (memoryOf(lent).byteLength <= KEPT_BYTES) idle = lent;
      return result;
    } catch (cause) {
      // What codecs say themselves, a number or "unreachable", helps nobody.
      throw new Error(`Cannot decode the image: the ${format} file is cut off or corrupt.`, {
        cause,
      });
    }
  };
}
