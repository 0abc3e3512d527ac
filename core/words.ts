/** A count and its noun: `1 image`, `2 images`. */
export function counted(count: number, noun: string): string {
  return `${count} ${numbered(count, noun)}`;
}

/** The noun in singular or plural, as the count needs: `image`, `images`. */
export function numbered(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

/**
 * A duration for people: `37 s`, `2 min 03 s`, `1 h 02 min`, `3 d 04 h`, or `unknown` when it is not finite.
 *
 * @throws {RangeError} When it is negative.
 */
export function formatDuration(ms: number): string {
  if (ms < 0) throw new RangeError(`Cannot format a negative duration: current value is ${ms} ms.`);
  if (!Number.isFinite(ms)) return "unknown";
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${padded(seconds % 60)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ${padded(minutes % 60)} min`;
  const hours = Math.round(minutes / 60);
  return `${Math.floor(hours / 24)} d ${padded(hours % 24)} h`;
}

const padded = (value: number) => String(value).padStart(2, "0");
