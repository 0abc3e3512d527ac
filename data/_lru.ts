/** Keeps what was used last, up to so many bytes in all, and what is still being made. */
export function lru<T>(
  limitBytes: number,
): (
  key: number,
  make: () => Promise<{ readonly value: T; readonly bytes: number }>,
) => Promise<T> {
  const kept = new Map<number, { made: Promise<T>; bytes: number }>(); // the oldest first
  let total = 0;

  function drop(key: number): void {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  return (key, make) => {
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known.made;
    }
    const entry = {
      bytes: 0,
      made: make().then(({ value, bytes }) => {
        entry.bytes = bytes;
        total += bytes;
        for (const oldest of kept.keys()) {
          if (total <= limitBytes || oldest === key) break;
          drop(oldest);
        }
        return value;
      }, (error) => {
        drop(key);
        throw error;
      }),
    };
    kept.set(key, entry);
    return entry.made;
  };
}
