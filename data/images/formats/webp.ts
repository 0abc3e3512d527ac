import type { Image } from "../image.ts";

/** libwebp as @jsquash/webp compiles it: undefined or null where the file is no WebP picture. */
interface Decoder {
  decode(bytes: Uint8Array): ImageData | null;
  readonly HEAPU8: Uint8Array;
}

/** A decoder that needed more memory than this for a large picture is not kept: WebAssembly memory never shrinks. */
const KEPT_BYTES = 64e6;

let idle: Decoder | undefined;

/**
 * The pixels of a WebP file, lossy or lossless, in red, green, blue and alpha.
 *
 * @throws {Error} When the file is cut off or corrupt.
 */
export async function decodeWebp(bytes: Uint8Array): Promise<Image> {
  const decoder = idle ?? await load();
  idle = undefined; // and stays so after a failure, which may have left the memory in disorder
  try {
    const picture = decoder.decode(bytes);
    if (decoder.HEAPU8.byteLength <= KEPT_BYTES) idle = decoder;
    if (picture) {
      const { width, height, data } = picture;
      return {
        width,
        height,
        channels: 4,
        data: new Uint8Array(data.buffer, data.byteOffset, data.length),
      };
    }
  } catch (error) {
    throw corrupt(error);
  }
  throw corrupt();
}

function corrupt(cause?: unknown): Error {
  return new Error("Cannot decode the image: the WebP file is cut off or corrupt.", { cause });
}

/** The package's own entry point fetches its module; an instance that is given needs no permission. */
async function load(): Promise<Decoder> {
  const [{ default: create }, module] = await Promise.all([
    import("@jsquash/webp/codec/dec/webp_dec.js"),
    // @ts-ignore TypeScript knows no source phase imports yet; this gives a WebAssembly.Module
    import.source("@jsquash/webp/codec/dec/webp_dec.wasm"),
  ]);
  return await create({
    noInitialRun: true,
    instantiateWasm(imports: WebAssembly.Imports, take: (instance: WebAssembly.Instance) => void) {
      const instance = new WebAssembly.Instance(module as WebAssembly.Module, imports);
      take(instance);
      return instance.exports;
    },
  }) as unknown as Decoder;
}
