/**
 * Encodes a film in a worker: gets frames, answers each once it is encoded, and answers `undefined` with the film. The
 * encoder ends the whole program on any unhandled error, so it lives here, where its listeners reach nobody else.
 */
import * as module from "h264-mp4-encoder";
import { workerData } from "node:worker_threads";
import { messageOf } from "../../core/errors.ts";

/** What the worker is told first. */
export interface FilmSize {
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
}

/** What the worker answers. */
export type FilmAnswer = { readonly film?: Uint8Array<ArrayBuffer> } | { readonly error: string };

// Deno gives what a CommonJS package exports as its default.
const { createH264MP4Encoder } = "createH264MP4Encoder" in module
  ? module
  : (module as { readonly default: typeof module }).default;

/** Quantisation, 10 … 51: at 20 hardly any difference is seen. */
const QUANTISATION = 20;
/** From 0, the best and slowest, to 10: 5 takes two thirds of the time of 0. */
const SPEED = 5;

const { port, size }: { port: MessagePort; size: FilmSize } = workerData;
const encoder = await createH264MP4Encoder();
encoder.width = size.width;
encoder.height = size.height;
encoder.frameRate = size.framesPerSecond;
encoder.quantizationParameter = QUANTISATION;
encoder.speed = SPEED;
encoder.initialize();

port.onmessage = ({ data }: MessageEvent<Uint8Array | undefined>) => {
  try {
    if (data) {
      encoder.addFrameRgba(data);
      return port.postMessage({});
    }
    encoder.finalize();
    const film = encoder.FS.readFile(encoder.outputFilename).slice();
    encoder.delete();
    clearTimes(film);
    port.postMessage({ film }, [film.buffer]);
  } catch (error) {
    port.postMessage({ error: messageOf(error) });
  }
};
port.postMessage({});

/** Sets the times of its making to 0 (ISO 14496-12), so that the same frames give the same file. */
function clearTimes(film: Uint8Array, start = 0, end = film.length): void {
  const view = new DataView(film.buffer);
  for (let at = start; at + 8 <= end;) {
    const size = view.getUint32(at);
    const type = String.fromCharCode(...film.subarray(at + 4, at + 8));
    if (["moov", "trak", "mdia"].includes(type)) clearTimes(film, at + 8, at + size);
    if (["mvhd", "tkhd", "mdhd"].includes(type)) {
      const isLong = film[at + 8] === 1; // 64-bit times
      film.fill(0, at + 12, at + (isLong ? 28 : 20));
    }
    if (size < 8) return; // It reaches to the end of the file, or is long.
    at += size;
  }
}
