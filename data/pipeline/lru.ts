/** Keeps what was used last, up to so many bytes in all, and what is still being made. */
export function lru<T>(
  limitBytes: number,
): (
  key: number,
  make: () => Promise<{ readonly value: T; readonly bytes: number }>,
) => Promise<T> {
  interface Entry {
    made: Promise<T>;
    bytes: number;
  }
  const kept = new Map<number, Entry>(); // the oldest first
  let total = 0; // of those that are kept

  function drop(key: number, entry: Entry): void {
    if (kept.get(key) !== entry) return; // it was dropped while it was made
    kept.delete(key);
    total -= entry.bytes;
  }

  function add(key: number, entry: Entry, bytes: number): void {
    if (kept.get(key) !== entry) return;
    entry.bytes = bytes;
    total += bytes;
    for (const [oldest, other] of kept) {
      if (total <= limitBytes || other === entry) break;
      if (other.bytes > 0) drop(oldest, other); // those that are still made take nothing yet
    }
  }

  return (key, make) => {
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known.made;
    }
    const entry: Entry = {
      bytes: 0,
      made: make().then(({ value, bytes }) => {
        add(key, entry, bytes);
        return value;
      }, (error) => {
        drop(key, entry);
        throw error;
      }),
    };
    kept.set(key, entry);
    return entry.made;
  };
}
