/** Notices ranks that do not come to an exchange, by messages that those who wait send to each other. */
import { formatDuration } from "../../core/words.ts";
import { TransientError } from "../../data/pipeline/transient.ts";

/** Sends a number to each other rank, and takes in what they sent. */
export interface Messages {
  readonly send: (number: number) => void;
  /** The numbers that have arrived, by rank, each in its order. */
  readonly receive: () => readonly (readonly [rank: number, number: number])[];
}

/** How long ranks wait for each other. */
export interface WaitOptions {
  readonly rank: number;
  readonly count: number;
  readonly messages: Messages;
  /** Milliseconds after which waiting ends with an error. */
  readonly timeoutMs: number;
  /** Called with a sentence when another rank has not come for half a minute. */
  readonly say: (line: string) => void;
}

/** Thrown on each rank that waits when others have not come in time: nothing more can be exchanged. */
export class SilenceError extends TransientError {
  constructor(
    /** The ranks that did not come. */
    readonly silent: readonly number[],
    ms: number,
    /** Whether this is the first of the ranks that wait: it saves, and speaks for all of them. */
    readonly isSpeaker: boolean,
  ) {
    const verb = silent.length === 1 ? "has" : "have";
    super(`${nameRanks(silent)} ${verb} not come for ${formatDuration(ms)}`);
  }
}

/** The {@linkcode SilenceError} that is an error or has caused it. */
export function silenceBehind(error: unknown): SilenceError | undefined {
  if (error instanceof SilenceError) return error;
  return error instanceof Error ? silenceBehind(error.cause) : undefined;
}

/** Ranks that are named in a sentence. */
const MOST_NAMED = 8;
const TICK_MS = 1000;
/** Ranks that have waited this long say so to each other. */
const ANNOUNCED_MS = 2000;
const SAID_MS = 30_000;
/** How long an interrupted rank waits for the others. */
const HURRY_MS = 5000;
/** Instead of the number of an exchange: the sender works on something that takes long. */
const BUSY = -1;

/** Watches over a rank's exchanges, of which all ranks make the same ones in the same order. */
export function watchSilence({ rank, count, messages, timeoutMs, say }: WaitOptions) {
  const others = Array.from({ length: count }, (_, i) => i).filter((other) => other !== rank);
  /** By rank, the last exchange that it is known to wait in, and when it was last busy. */
  const waitsIn = new Map<number, number>(), busyAt = new Map<number, number>();
  let exchange = 0, hurriedAt = Infinity, saidBusyAt = -Infinity;

  const takeIn = () => {
    for (const [other, number] of messages.receive()) {
      if (number === BUSY) busyAt.set(other, performance.now());
      else waitsIn.set(other, number);
    }
  };

  /** Waits for an exchange that has begun. */
  async function over(done: Promise<unknown>): Promise<void> {
    const own = ++exchange, since = performance.now();
    const { promise: silence, reject } = Promise.withResolvers<never>();
    let isAnnounced = false, isSaid = false;
    const look = () => {
      const now = performance.now();
      takeIn();
      if (!isAnnounced && now - since >= ANNOUNCED_MS) {
        isAnnounced = true;
        messages.send(own);
      }
      const missing = others.filter((other) => (waitsIn.get(other) ?? 0) < own);
      const silent = missing.length > 0 ? missing : others; // or the network is gone
      const isSpeaker = others.every((other) => other > rank || silent.includes(other)) &&
        (missing.length > 0 || rank === 0);
      const lately = Math.max(since, Math.min(...silent.map((other) => busyAt.get(other) ?? 0)));
      const isHurried = now - Math.max(lately, hurriedAt) >= HURRY_MS;
      if (now - lately >= timeoutMs || isHurried) {
        return reject(new SilenceError(silent, now - since, isSpeaker));
      }
      if (isSaid || now - lately < SAID_MS) return;
      isSaid = true;
      if (!isSpeaker) return;
      say(
        `Rank ${rank} has waited ${formatDuration(now - since)} for ${nameRanks(silent)} ` +
          `(it waits up to ${formatDuration(timeoutMs)}: --timeout)`,
      );
    };
    const timer = setInterval(look, TICK_MS);
    try {
      await Promise.race([done, silence]);
    } finally {
      clearInterval(timer);
    }
  }

  return {
    over,
    takeIn,
    /** The error of an exchange that nobody could watch. */
    silence: (ms: number) => new SilenceError(others, ms, rank === 0),
    /** Says to the others that this rank is at work, and may be waited for. */
    busy: () => {
      if (performance.now() - saidBusyAt < ANNOUNCED_MS) return;
      saidBusyAt = performance.now();
      messages.send(BUSY);
    },
    /** Waits for others only briefly from now on. */
    hurry: () => hurriedAt = Math.min(hurriedAt, performance.now()),
  };
}

function nameRanks(ranks: readonly number[]): string {
  if (ranks.length === 1) return `rank ${ranks[0]}`;
  const named = ranks.slice(0, MOST_NAMED);
  if (named.length < ranks.length) return `${ranks.length} ranks (${named.join(", ")} …)`;
  return `ranks ${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
