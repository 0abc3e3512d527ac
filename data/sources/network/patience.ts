import { messageOf } from "../../../core/errors.ts";
import { TransientError } from "../../pipeline/transient.ts";

/**
 * How long to wait for a server that fails.
 *
 * @category Sources
 */
export interface Patience {
  /**
   * Tries of one read.
   * @default 12
   */
  readonly tries?: number;
  /**
   * Milliseconds before the second try, twice as many before each later one, up to half a minute.
   * @default 500
   */
  readonly pauseMs?: number;
  /**
   * Milliseconds without a byte after which a try has failed.
   * @default 30000
   */
  readonly silenceMs?: number;
  /** Called with a sentence when it takes long: why, and how long. */
  readonly onWait?: (sentence: string) => void;
}

/** A failure that another try will not change. */
export class FinalError extends Error {}

/** Says that a server asks to wait, by 429 or 503 with Retry-After. */
export class WaitError extends Error {
  constructor(message: string, readonly milliseconds: number) {
    super(message);
  }
}

/** Says that a server has ended its answer early. */
export class CutError extends Error {
  constructor(message: string, readonly received: number) {
    super(message);
  }
}

const TRIES = 12;
/** Tries of a server that answers, and cuts every answer off: waiting longer does not help. */
const MOST_CUTS = 5;
/** Answers of this many bytes are progress: after them tries are counted anew. */
const PROGRESS_BYTES = 2 ** 16;
const PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** From this pause on the user is told, or after two answers that were cut off. */
const TOLD_MS = 4000;
/** The longest wait that a server may ask for. */
const MOST_WAIT_MS = 3_600_000;

/** What all reads from one server share: while it asks to wait, none of them sends a request. */
export interface Turn {
  readonly host: string;
  /** By the clock of `performance`. */
  waitUntil: number;
  /** Whether the user has been told that the server cannot be read. */
  isTold: boolean;
}

/** Tries until it works, up to a number of times; when the server asks to wait, that does not count as a try. */
export async function persist<T>(
  { tries = TRIES, pauseMs = PAUSE_MS, onWait }: Patience,
  turn: Turn,
  attempt: () => Promise<T>,
): Promise<T> {
  const begun = performance.now();
  for (let [n, cuts] = [1, 0];;) {
    await sleep(turn.waitUntil - performance.now());
    try {
      const value = await attempt();
      turn.isTold = false;
      return value;
    } catch (error) {
      const isFinal = error instanceof FinalError || error instanceof Deno.errors.NotCapable;
      if (isFinal) throw error;
      if (error instanceof WaitError) {
        const until = performance.now() + Math.max(error.milliseconds, pauseMs);
        if (until - begun > MOST_WAIT_MS) {
          throw new TransientError(
            `${error.message} and asks to wait ${inWords(error.milliseconds)}: try again later`,
          );
        }
        if (until > turn.waitUntil + 1000) {
          onWait?.(
            `The server ${turn.host} asks to wait ${
              inWords(until - performance.now())
            }: ${error.message}.`,
          );
        }
        turn.waitUntil = Math.max(turn.waitUntil, until);
        continue;
      }
      if (error instanceof CutError && error.received >= PROGRESS_BYTES) [n, cuts] = [1, 0];
      else if (error instanceof CutError) cuts++;
      if (n >= tries || cuts >= MOST_CUTS) {
        throw new TransientError(messageOf(error), { cause: error });
      }
      const pause = Math.min(pauseMs * 2 ** (n - 1), LONGEST_PAUSE_MS);
      if ((pause >= TOLD_MS || cuts === 2) && !turn.isTold) {
        turn.isTold = true;
        onWait?.(`Waiting for the server ${turn.host}: ${messageOf(error)}.`);
      }
      await sleep(pause);
      n++;
    }
  }
}

/** Milliseconds that a server asks to wait, from Retry-After: seconds, or a date. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const now = Date.parse(headers.get("date") ?? "") || Date.now(); // by the server's own clock
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000 - 0.01);
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
}

async function sleep(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
