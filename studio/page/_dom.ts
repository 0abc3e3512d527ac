/** Small helpers over the page's elements. */

/** The element with an id that the page must have. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element "${id}"`);
  return element as T;
}

/** Makes an element with properties and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** An option of a select list: its value and its label. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Fills a select list and keeps the selection if it is still there. It does nothing if nothing changed. */
export function fillChoices(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const known = [...select.options].map(({ value, text }) => `${value} ${text}`).join("\n");
  if (known === choices.map(({ value, text }) => `${value} ${text}`).join("\n")) return;
  const { value: chosen } = select;
  select.replaceChildren(...choices.map(({ value, text }) => make("option", { value }, text)));
  if (choices.some(({ value }) => value === chosen)) select.value = chosen;
}

/**
 * Makes a function that runs `work`, one run at a time: calls during a run are merged into one more run, so that a slider that
 * moves faster than faces are drawn skips positions instead of falling behind.
 */
export function latest(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined, again = false;
  return () => {
    if (running) {
      again = true;
      return running;
    }
    const run = async () => {
      try {
        do {
          again = false;
          await work();
        } while (again);
      } finally {
        running = undefined;
      }
    };
    return running = run();
  };
}

/** Downloads a file in the browser. */
export function save(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  make("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
