import type { Image } from "../image.ts";
import { codec, compiled } from "./_codec.ts";

/** libwebp as @jsquash/webp compiles it; null or undefined where the file is not a WebP image. */
interface Decoder {
  decode(bytes: Uint8Array): ImageData | null;
  readonly HEAPU8: Uint8Array;
}

const webpModule = compiled(() => import("./_webp_module.ts"));

const webp = codec("WebP", load, ({ HEAPU8 }) => HEAPU8);

/**
 * The pixels of a WebP file, lossy or lossless, with an alpha channel.
 *
 * @throws {Error} When the file is cut off or corrupt.
 */
export function decodeWebp(bytes: Uint8Array): Promise<Image> {
  return webp((decoder) => {
    const decoded = decoder.decode(bytes);
    if (!decoded) throw new Error("nothing was decoded");
    const { width, height, data } = decoded;
    return {
      width,
      height,
      channels: 4,
      data: new Uint8Array(data.buffer, data.byteOffset, data.length),
    };
  });
}

/** The package's own entry point fetches its module; an instance that is given needs no permission. */
async function load(): Promise<Decoder> {
  const [{ default: create }, module] = await Promise.all([
    import("@jsquash/webp/codec/dec/webp_dec.js"),
    webpModule(),
  ]);
  return await create({
    noInitialRun: true,
    instantiateWasm(imports: WebAssembly.Imports, take: (instance: WebAssembly.Instance) => void) {
      const instance = new WebAssembly.Instance(module, imports);
      take(instance);
      return instance.exports;
    },
  }) as unknown as Decoder;
}
