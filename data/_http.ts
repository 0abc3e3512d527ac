import { checkRange, type RandomAccess } from "./_bytes.ts";
import { messageOf } from "./_check.ts";

/** How long to bear with a server. */
export interface Patience {
  /**
   * Tries of one read before it fails.
   * @default 5
   */
  readonly tries?: number;
  /**
   * Milliseconds before the second try, twice as many before each one after it.
   * @default 500
   */
  readonly pauseMs?: number;
  /**
   * Milliseconds without a byte after which a try has failed.
   * @default 30000
   */
  readonly silenceMs?: number;
}

/** An address, and whether parts of it can be read. */
export interface Remote extends RandomAccess {
  /** Whether the server sends parts; without that only {@linkcode stream} works. */
  readonly ranges: boolean;
}

/** What another try will not change. */
class FinalError extends Error {}

/**
 * Asks a server for the size of what lies at an http(s) address.
 *
 * @throws {Error} When the server cannot be reached, or has no such file.
 */
export async function openUrl(url: string, patience: Patience = {}): Promise<Remote> {
  const { size, version, ranges } = await persist(patience, async () => {
    const { response, close } = await request(url, { range: "bytes=0-0", ...patience });
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
    let filled = 0;
    const goOn = async () => { // where the last try stopped
      const from = offset + filled;
      const range = `bytes=${from}-${offset + length - 1}`;
      const { response, chunks, close } = await request(url, { range, ...patience });
      try {
        checkStatus(response);
        const part = parseRange(response.headers);
        if (part?.total !== size || versionOf(response.headers) !== version) {
          throw new FinalError("it has changed on the server since it was opened; start again");
        }
        if (part.first !== from) throw new Error("the server sends other bytes than asked for");
        for await (const chunk of chunks) {
          const wanted = chunk.subarray(0, length - filled);
          bytes.set(wanted, filled);
          filled += wanted.length;
          if (filled === length) return;
        }
      } finally {
        await close();
      }
      throw new Error(`the server stops after ${filled} bytes of ${length}`);
    };
    if (length > 0) await persist(patience, goOn);
    return bytes;
  }

  return { name: url, size, version, ranges, read };
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

/** Tries until it works, a few times. */
async function persist<T>(
  { tries = 5, pauseMs = 500 }: Patience,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let n = 1;; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (n >= tries || error instanceof FinalError || error instanceof Deno.errors.NotCapable) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs * 2 ** (n - 1)));
    }
  }
}

/** Sends a request. Its chunks end with an error when nothing comes for a while. */
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
    throw error;
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

function checkStatus({ status, statusText }: Response): void {
  if (status === 200 || status === 206) return;
  const message = `the server answers ${status} ${statusText}`.trim();
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

/** What went wrong, as the end of a sentence. */
export function explainNetwork(error: unknown, url: string): string {
  if (error instanceof Deno.errors.NotCapable) {
    const host = /net access to "([^"]+)"/.exec(error.message)?.[1] ?? new URL(url).host;
    return `Deno may not reach it; add --allow-net=${host}`;
  }
  return messageOf(error);
}
