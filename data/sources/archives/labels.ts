import { column } from "./column.ts";

/** The labels of many entries: each text once, and a number for each entry. */
export interface Labels {
  readonly length: number;
  push(label: string | undefined): void;
  /** Gives the last `count` entries another label. */
  setLast(count: number, label: string | undefined): void;
  at(entry: number): string | undefined;
}

/** No labels so far. */
export function labelIds(): Labels {
  const ids = column(32);
  const texts: (string | undefined)[] = [undefined];
  const known = new Map<string | undefined, number>([[undefined, 0]]);
  const idOf = (label: string | undefined) => {
    let id = known.get(label);
    if (id === undefined) {
      id = texts.push(label) - 1;
      known.set(label, id);
    }
    return id;
  };
  return {
    get length() {
      return ids.length;
    },
    push: (label) => ids.push(idOf(label)),
    setLast(count, label) {
      for (let entry = ids.length - count; entry < ids.length; entry++) ids.set(entry, idOf(label));
    },
    at: (entry) => texts[ids.at(entry)],
  };
}
