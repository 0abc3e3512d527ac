/** Decodes in a worker: gets the bytes of files, and answers each with its image or what is wrong, in order. */
import { messageOf } from "../../core/errors.ts";
import { workerData } from "node:worker_threads";
import { makePicture, type PictureOptions } from "./picture.ts";
import type { Image } from "./image.ts";

/** What the worker answers. */
export type Answer = { readonly image: Image } | { readonly error: string };

const { port, options }: { port: MessagePort; options: PictureOptions } = workerData;
let last: Promise<void> = Promise.resolve();

async function answer(bytes: Uint8Array): Promise<void> {
  try {
    const image = await makePicture(bytes, options);
    port.postMessage({ image }, [image.data.buffer as ArrayBuffer]);
  } catch (error) {
    port.postMessage({ error: messageOf(error) });
  }
}

port.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  last = last.then(() => answer(data));
};
port.postMessage("ready");
