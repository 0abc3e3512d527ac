import type { Image } from "../image.ts";

// The package's own entry point loads a native library and so needs --allow-ffi, which gives up Deno's sandbox; its
// WebAssembly modules alone need no permission at all.

const png = codec("PNG", () => {
  // @ts-ignore TypeScript knows no source phase imports yet; this gives a WebAssembly.Module
  return import.source("imagescript/wasm/any/png.wasm");
});
const svg = codec("SVG", () => {
  // @ts-ignore as above
  return import.source("imagescript/wasm/any/svg.wasm");
});

/**
 * The pixels of a PNG file: red, green, blue, alpha.
 *
 * @throws {Error} When the file is cut off or corrupt.
 */
export function decodeWholePng(bytes: Uint8Array): Promise<Image> {
  return png((exports) => {
    const [source, size] = give(exports, bytes);
    const at = exports.decode(source, size);
    exports.wfree(source);
    if (at < 0) throw new Error(`code ${at}`);
    const [width, height] = [exports.width(), exports.height()];
    const data = new Uint8Array(exports.memory.buffer, at, width * height * 4).slice();
    exports.wfree(at);
    return { width, height, channels: 4, data };
  });
}

/** The pixels of a drawing, `height` rows of them: red, green, blue, alpha. */
export function decodeSvg(drawing: string, height: number): Promise<Image> {
  const FIT_HEIGHT = 3;
  const bytes = new TextEncoder().encode(drawing);
  return svg((exports) =>
    take("rasterize", exports, exports.rasterize(...give(exports, bytes), FIT_HEIGHT, height))
  );
}

/** What a codec exports: functions of sizes and of addresses in its memory. */
type Exports = Readonly<Record<string, (...values: number[]) => number>> & {
  readonly memory: { readonly buffer: ArrayBuffer };
};

/** A codec that needed more memory than this for a large picture is not kept: WebAssembly memory never shrinks. */
const KEPT_BYTES = 64e6;

/** Loads a codec on first use, and takes a new instance after a failure, which may have left the memory in disorder. */
function codec(format: string, load: () => Promise<WebAssembly.Module>) {
  let idle: Exports | undefined;
  return async <T>(use: (exports: Exports) => T): Promise<T> => {
    const module = await load();
    const exports = idle ?? instantiate(module);
    idle = undefined;
    try {
      const result = use(exports);
      if (exports.memory.buffer.byteLength <= KEPT_BYTES) idle = exports;
      return result;
    } catch (error) {
      // What the codec itself says, a number or "unreachable", tells nobody anything.
      throw new Error(`Cannot decode the image: the ${format} file is cut off or corrupt.`, {
        cause: error,
      });
    }
  };
}

function instantiate(module: WebAssembly.Module): Exports {
  const imports = { env: { emscripten_notify_memory_growth() {} } }; // of the PNG codec
  return new WebAssembly.Instance(module, imports).exports as unknown as Exports;
}

/** Copies bytes into the codec's memory: their address and number. The JPEG and the SVG codec free them. */
function give(exports: Exports, bytes: Uint8Array): [at: number, size: number] {
  const at = exports.walloc(bytes.length) >>> 0;
  new Uint8Array(exports.memory.buffer, at, bytes.length).set(bytes);
  return [at, bytes.length];
}

/** Copies a result out of the memory of the JPEG or the SVG codec, and frees it there. */
function take(verb: "decode" | "rasterize", exports: Exports, result: number): Image {
  if (result === 0 || result === 1) throw new Error(`code ${result}`);
  const width = exports[`${verb}_width`](result);
  const height = exports[`${verb}_height`](result);
  const at = exports[`${verb}_buffer`](result) >>> 0;
  const data = new Uint8Array(exports.memory.buffer, at, exports.wlen()).slice();
  exports[`${verb}_free`](result);
  return { width, height, channels: 4, data };
}
