import type { Image } from "../image.ts";
import { codec, compiled } from "./_codec.ts";

// The package's own entry point loads a native library, for which Deno would have to give up its sandbox (--allow-ffi);
// its WebAssembly modules alone need no permission.
const copies = {
  png: compiled(() => import("./_png_module.ts")),
  svg: compiled(() => import("./_svg_module.ts")),
};

const memoryOf = ({ memory }: Exports) => memory.buffer;
const png = codec("PNG", async () => instantiate(await moduleOf("png")), memoryOf);
const svg = codec("SVG", async () => instantiate(await moduleOf("svg")), memoryOf);

/** Deno loads the package's modules; bundlers and other runtimes, which cannot, take copies of them. */
async function moduleOf(name: keyof typeof copies): Promise<WebAssembly.Module> {
  const file = new URL("./_package_modules.ts", import.meta.url);
  if (!await isLoadable(file)) return await copies[name]();
  return await (await import(/* @vite-ignore */ file.href))[name]();
}

/** Whether this is Deno, and loads the file without asking. */
async function isLoadable({ protocol, pathname, host }: URL): Promise<boolean> {
  if (!("Deno" in globalThis)) return false;
  const { state } = await Deno.permissions.query(
    protocol === "file:" ? { name: "read", path: pathname } : { name: "import", host },
  );
  return state === "granted";
}

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
  return svg((exports) => {
    const result = exports.rasterize(...give(exports, bytes), FIT_HEIGHT, height); // which frees the bytes
    if (result === 0 || result === 1) throw new Error(`code ${result}`);
    const [width, rows] = [exports.rasterize_width(result), exports.rasterize_height(result)];
    const at = exports.rasterize_buffer(result) >>> 0;
    const data = new Uint8Array(exports.memory.buffer, at, exports.wlen()).slice();
    exports.rasterize_free(result);
    return { width, height: rows, channels: 4, data };
  });
}

/** What a codec exports: functions of sizes and of addresses in its memory. */
type Exports = Readonly<Record<string, (...values: number[]) => number>> & {
  readonly memory: { readonly buffer: ArrayBuffer };
};

function instantiate(module: WebAssembly.Module): Exports {
  const imports = { env: { emscripten_notify_memory_growth() {} } }; // of the PNG codec
  return new WebAssembly.Instance(module, imports).exports as unknown as Exports;
}

/** Copies bytes into the codec's memory: their address and number. */
function give(exports: Exports, bytes: Uint8Array): [at: number, size: number] {
  const at = exports.walloc(bytes.length) >>> 0;
  new Uint8Array(exports.memory.buffer, at, bytes.length).set(bytes);
  return [at, bytes.length];
}
