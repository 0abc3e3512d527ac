import type { Transferable } from "node:worker_threads";
import { requireDeno } from "../../core/deno.ts";
import { whyDenied } from "../../core/errors.ts";
import { builtin } from "../../core/node.ts";
import type { FilmAnswer, FilmSize } from "./_mp4_worker.ts";
import { checkFrame, rgbaOf } from "./_frames.ts";
import type { Image } from "./image.ts";
import { resize } from "./resize.ts";

/**
 * How fast the frames of a film follow each other.
 *
 * @category Pictures and films
 */
export interface Mp4Options {
  /**
   * Frames a second, a whole number from 1 to 240.
   * @default 30
   */
  readonly framesPerSecond?: number;
}

/** Few players smooth what they enlarge, so small frames are enlarged here, to sides of at least this. */
const LEAST_SIDE = 320;
/** But not beyond this: decoders refuse sides of more than 8,688 pixels. */
const MOST_SIDE = 4096;

/**
 * Encodes images of one size as an MP4 film (H.264, baseline profile) in a worker: browsers and phones play it. Small
 * frames are enlarged by a whole factor, to sides of at least 320 and at most 4,096 pixels; odd sides are made even, as the format needs.
 *
 * @throws {TypeError} When a frame has no pixels, or other bytes than its size says.
 * @throws {RangeError} When there is no frame, the sizes differ, or the rate is out of its range.
 * @throws {Error} When the encoder fails, or Deno may not read its files.
 * @category Pictures and films
 */
export async function encodeMp4(
  frames: Iterable<Image> | AsyncIterable<Image>,
  { framesPerSecond = 30 }: Mp4Options = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (!(Number.isInteger(framesPerSecond) && framesPerSecond >= 1 && framesPerSecond <= 240)) {
    throw new RangeError(
      "Cannot encode a film unless framesPerSecond is a whole number from 1 to 240: " +
        `current value is ${framesPerSecond}.`,
    );
  }
  requireDeno("encode a film", "make a GIF with encodeGif()");
  let first: Image | undefined;
  let encoder: Encoder | undefined;
  try {
    for await (const frame of frames) {
      first ??= frame;
      checkFrame(frame, first, "film");
      const size = filmSize(frame);
      encoder ??= await startEncoder({ ...size, framesPerSecond });
      await encoder.ask(rgbaOf(resize(frame, { ...size, method: "bilinear" })));
    }
    if (!encoder) throw new RangeError("Cannot encode a film: there is no frame.");
    return (await encoder.ask())!;
  } finally {
    await encoder?.close();
  }
}

function filmSize({ width, height }: Image): { readonly width: number; readonly height: number } {
  const wanted = Math.ceil(LEAST_SIDE / Math.min(width, height));
  const factor = Math.max(1, Math.min(wanted, Math.floor(MOST_SIDE / Math.max(width, height))));
  const even = (side: number) => 2 * Math.ceil(side * factor / 2);
  return { width: even(width), height: even(height) };
}

interface Encoder {
  /** Encodes a frame, or without one ends and returns the film. */
  ask(frame?: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined>;
  close(): Promise<void>;
}

/** Beside its use, bundlers would take it for the worker of a page. */
const MODULE = new URL("./_mp4_worker.ts", import.meta.url);

async function startEncoder(size: FilmSize): Promise<Encoder> {
  const { Worker } = builtin("node:worker_threads");
  const channel = new MessageChannel();
  const port = channel.port1;
  let worker: InstanceType<typeof Worker>;
  try {
    worker = new Worker(MODULE, {
      env: {}, // else the environment is copied, for which Deno asks the user
      workerData: { port: channel.port2, size },
      transferList: [channel.port2 as unknown as Transferable],
    });
  } catch (cause) {
    port.close();
    const why = whyDenied(cause, ["read"], decodeURI(new URL("../../", MODULE).pathname));
    throw new Error(`Cannot encode the film in a worker of the package: ${why}`, { cause });
  }
  let { promise, resolve, reject } = Promise.withResolvers<FilmAnswer>();
  port.onmessage = ({ data }: MessageEvent<FilmAnswer>) => resolve(data);
  worker.on("error", (cause: Error) => {
    reject(new Error(`Cannot encode the film: ${cause.message}`, { cause }));
  });
  const answer = async () => {
    const given = await promise;
    if ("error" in given) throw new Error(`Cannot encode the film: ${given.error}`);
    return given.film;
  };
  const close = async () => {
    port.close();
    await worker.terminate();
  };
  await answer().catch(async (error) => {
    await close();
    throw error;
  });
  return {
    ask: async (frame) => {
      ({ promise, resolve, reject } = Promise.withResolvers<FilmAnswer>());
      port.postMessage(frame, frame ? [frame.buffer] : []);
      return await answer();
    },
    close,
  };
}
