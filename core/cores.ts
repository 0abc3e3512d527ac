/** How many cores there are, as far as the runtime says so: Node does since version 21. */
export const coreCount = (): number => globalThis.navigator?.hardwareConcurrency ?? 1;
