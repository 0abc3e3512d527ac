import { concat } from "deno-std/bytes/concat.js";
import type { Image } from "../image.ts";
import { codec, compiled } from "./_codec.ts";
import type { JpegHeader } from "./_jpeg_header.ts";
import { jpegParts } from "./_jpeg_scans.ts";

/** How many stored columns and rows become one: the decoder skips details that would not be seen, and so is faster. */
export type Reduction = 1 | 2 | 4 | 8;

/** libjpeg-turbo as @cwasm/jpeg-turbo compiles it, with the functions of its TurboJPEG interface. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  free(at: number): void;
  tjInitDecompress(): number;
  tjDestroy(handle: number): number;
  /** 0 when all went well, else -1. */
  tjDecompress2(
    ...[handle, source, size, target, width, pitch, height, format, flags]: number[]
  ): number;
}

interface Decoder {
  readonly exports: Exports;
  /** The first warning while an image was decoded. */
  readonly warning: () => string;
}

/** Layouts of pixels in TurboJPEG. */
const [RGB, CMYK] = [0, 11];
const HARMLESS = /extraneous bytes before marker/;

const jpegModule = compiled(() => import("./_jpeg_module.ts"));

const jpeg = codec("JPEG", load, ({ exports }) => exports.memory.buffer);

/**
 * The pixels of a JPEG file in red, green and blue, `ceil(width / reduction)` columns of them and as many rows.
 *
 * @throws {Error} When pixels are missing or corrupt.
 */
export async function decodeJpeg(
  bytes: Uint8Array,
  header: JpegHeader,
  reduction: Reduction = 1,
): Promise<Image> {
  const file = concat(jpegParts(bytes, header));
  const hasInks = header.components.length === 4;
  const stored = hasInks ? 4 : 3;
  const width = Math.ceil(header.width / reduction);
  const height = Math.ceil(header.height / reduction);
  const data = await jpeg(({ exports, warning }) => {
    const source = allocate(exports, file.length);
    const target = allocate(exports, width * height * stored);
    new Uint8Array(exports.memory.buffer).set(file, source); // a new one whenever it has grown
    const handle = exports.tjInitDecompress(); // each keeps the tables of its images, for others that have none
    const layout = [width, width * stored, height, hasInks ? CMYK : RGB, 0];
    const failed = exports.tjDecompress2(handle, source, file.length, target, ...layout) !== 0;
    if (failed && !HARMLESS.test(warning())) throw new Error(warning());
    const pixels = new Uint8Array(exports.memory.buffer, target, width * height * stored).slice();
    exports.tjDestroy(handle);
    exports.free(source);
    exports.free(target);
    return pixels;
  });
  return { width, height, channels: 3, data: hasInks ? lightOf(data) : data };
}

/** What four inks leave of white light. JPEG files store them inverted: 255 is no ink. */
function lightOf(inks: Uint8Array): Uint8Array {
  const light = new Uint8ClampedArray(inks.length / 4 * 3); // rounds what is stored in it
  for (let from = 0, to = 0; from < inks.length; from += 4) {
    const black = inks[from + 3] / 255;
    for (let c = 0; c < 3; c++) light[to++] = inks[from + c] * black;
  }
  return new Uint8Array(light.buffer);
}

function allocate({ malloc }: Exports, bytes: number): number {
  const at = malloc(bytes) >>> 0;
  if (at === 0) throw new Error(`no memory for ${bytes} bytes`);
  return at;
}

/** The package's own entry point reads a file through Node; an instance that is made here needs no permission. */
async function load(): Promise<Decoder> {
  const module = await jpegModule();
  const imports: WebAssembly.Imports = { env: {}, wasi_snapshot_preview1: {} };
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from][name] = () => {
      throw new Error(`the decoder called ${name}`); // longjmp above all, with which it gives up
    };
  }
  imports.env.setjmp = () => 0; // a failure never comes back here
  imports.wasi_snapshot_preview1.environ_sizes_get = (count: number, bytes: number) => {
    const view = new DataView(exports.memory.buffer);
    for (const at of [count, bytes]) view.setUint32(at, 0, true); // there are no variables
    return 0;
  };
  const exports = new WebAssembly.Instance(module, imports).exports as unknown as Exports;
  const at = placeOfWarnings(exports);
  return { exports, warning: () => at === undefined ? "" : textAt(exports, at) };
}

/**
 * Where the decoder writes its first warning: a text of 200 bytes that is "No error" at first. No function that the
 * package exports returns it, and without it missing pixels look like a few surplus bytes.
 */
function placeOfWarnings({ memory }: Exports): number | undefined {
  const SIZE = 200;
  const wanted = new Uint8Array(SIZE);
  wanted.set(new TextEncoder().encode("No error"));
  const all = new Uint8Array(memory.buffer);
  for (let at = all.indexOf(wanted[0]); at >= 0; at = all.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, i) => all[at + i] === byte)) return at;
  }
  return undefined;
}

function textAt({ memory }: Exports, at: number): string {
  const text = new Uint8Array(memory.buffer, at, 200);
  return new TextDecoder().decode(text.subarray(0, text.indexOf(0)));
}
