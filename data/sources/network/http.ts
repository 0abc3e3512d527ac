import { messageOf } from "../../../core/errors.ts";
import { oneLine } from "../../../core/one_line.ts";
import { checkRange, type RandomAccess } from "../archives/bytes.ts";
import {
  CutError,
  FinalError,
  type Patience,
  persist,
  retryAfter,
  type Turn,
  WaitError,
} from "./patience.ts";

/** A file at an address, and whether parts of it can be read. */
export interface Remote extends RandomAccess {
  /** Whether the server sends parts; otherwise only {@linkcode stream} works. */
  readonly ranges: boolean;
  readonly turn: Turn;
}

/** Says that the file at an address has changed since it was opened. */
export class ChangedError extends FinalError {}

/** Says that a server's name is unknown. */
class UnknownHost extends Error {}

/** Tries of the first request, for which somebody is waiting. */
export const OPENING_TRIES = 5;

/**
 * Asks a server for the size of the file at an http(s) address.
 *
 * @throws {Error} When the server cannot be reached, or has no such file.
 */
export async function openUrl(url: string, patience: Patience = {}): Promise<Remote> {
  const turn: Turn = { host: new URL(url).host, waitUntil: 0, isTold: false };
  const opening = { tries: OPENING_TRIES, ...patience };
  const { size, version, ranges } = await persist(opening, turn, async () => {
    const { response, close } = await request(url, { range: "bytes=0-0", ...patience })
      .catch((error) => {
        throw error instanceof UnknownHost ? new FinalError(error.message) : error;
      });
    await close();
    const { status, headers } = response;
    if (status === 416 && headers.get("content-range") === "bytes */0") {
      return { size: 0, version: versionOf(headers), ranges: true };
    }
    checkStatus(response);
    const total = status === 206 ? parseRange(headers)?.total : undefined;
    const length = status === 200 ? Number(headers.get("content-length") ?? NaN) : NaN;
    return { size: total ?? length, version: versionOf(headers), ranges: total !== undefined };
  });

  async function read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    if (!ranges) throw new TypeError("Cannot read a part as the server sends whole files only");
    checkRange(size, offset, length);
    const bytes = new Uint8Array(length);
    let [filled, changes] = [0, 0];
    const goOn = async () => { // where the last try stopped
      const before = filled;
      const from = offset + filled;
      const range = `bytes=${from}-${offset + length - 1}`;
      const { response, chunks, close } = await request(url, { range, ...patience });
      try {
        checkStatus(response);
        const part = parseRange(response.headers);
        if (part?.total !== size || versionOf(response.headers) !== version) {
          const message = "it has changed on the server since it was opened; start again";
          throw changes++ > 0 ? new ChangedError(message) : new Error(message); // one of several servers may say so
        }
        if (part.first !== from) throw new Error("the server sends other bytes than asked for");
        for await (const chunk of whole(chunks)) {
          const wanted = chunk.subarray(0, length - filled);
          bytes.set(wanted, filled);
          filled += wanted.length;
          if (filled === length) return;
        }
      } finally {
        await close();
      }
      throw new CutError(`the server stops after ${filled} bytes of ${length}`, filled - before);
    };
    if (length > 0) await persist(patience, turn, goOn);
    return bytes;
  }

  return { name: url, size, version, ranges, read, turn };
}

/**
 * Reads an address from its beginning to its end.
 *
 * @throws {Error} When the server cannot be reached, has no such file, or stops early.
 */
export async function* stream(
  url: string,
  patience: Patience = {},
): AsyncGenerator<Uint8Array, void, void> {
  const { response, chunks, close } = await request(url, patience);
  try {
    checkStatus(response);
    const size = Number(response.headers.get("content-length") ?? NaN);
    let received = 0;
    for await (const chunk of chunks) {
      received += chunk.length;
      yield chunk;
    }
    if (received < size) throw new Error(`the server stops after ${received} bytes of ${size}`);
  } finally {
    await close();
  }
}

/** The chunks of an answer; one whose connection breaks ends like one that is too short. */
async function* whole(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>) {
  try {
    yield* chunks;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Sends a request. Its chunks end with an error when nothing arrives for a while. */
async function request(url: string, { range, silenceMs = 30_000 }: Patience & { range?: string }) {
  const controller = new AbortController();
  const silence = new Error(`the server has been silent for ${silenceMs / 1000} s`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(silence), silenceMs);
  };
  wait();
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { "accept-encoding": "identity", ...(range === undefined ? {} : { range }) },
      signal: controller.signal,
    });
  } catch (error) {
    clearTimeout(timer);
    throw reasonOf(error, url);
  }
  async function* chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
    for await (const chunk of response.body ?? []) {
      wait();
      yield chunk;
    }
  }
  const close = async () => {
    clearTimeout(timer);
    if (response.body && !response.body.locked) await response.body.cancel();
  };
  return { response, chunks: chunks(), close };
}

/** Why a request failed, without the address, which the runtime adds. */
function reasonOf(error: unknown, url: string): unknown {
  const said = error instanceof Error ? messageOf(error.cause ?? "") : "";
  const reason = said.replace(/^.*? for url \(.*?\)(: |$)/, "").replace(
    /^client error \(\w+\): /,
    "",
  );
  const { host, hostname } = new URL(url);
  const cause = { cause: error };
  if (/dns error/.test(reason)) {
    const words =
      `the name ${hostname}, or that of the proxy where one is set, is not known; check it`;
    return new UnknownHost(`${words} and the network`, cause);
  }
  if (/connection refused/i.test(reason)) {
    const words = `${host}, or the proxy where one is set, refuses the connection`;
    return new Error(`${words}; check the address and whether the server runs`, cause);
  }
  return reason === "" ? error : new Error(`${host} cannot be reached: ${oneLine(reason)}`, cause);
}

function checkStatus({ status, statusText, headers }: Response): void {
  if (status === 200 || status === 206) return;
  const message = `the server answers ${status} ${statusText}`.trim();
  const wait = status === 429 || status === 503 ? retryAfter(headers) : undefined;
  if (wait !== undefined) throw new WaitError(message, wait);
  const isPassing = status >= 500 || status === 408 || status === 429;
  throw isPassing ? new Error(message) : new FinalError(`${message}; check the address`);
}

/** First byte and size of the whole from "bytes 0-99/1234". */
function parseRange(headers: Headers): { first: number; total: number } | undefined {
  const match = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get("content-range") ?? "");
  return match ? { first: Number(match[1]), total: Number(match[2]) } : undefined;
}

function versionOf(headers: Headers): string {
  return headers.get("etag") ?? headers.get("last-modified") ?? "";
}
