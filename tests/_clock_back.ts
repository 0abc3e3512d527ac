/** Preloaded into a program: its clock goes back by a minute each time that it is read. */
let now = Date.parse("2030-01-01T00:00:00Z");
const back = () => now -= 60_000;
globalThis.Date = class extends Date {
  constructor(...args: unknown[]) {
    super(...(args.length === 0 ? [back()] : args) as [number]);
  }
  static override now = back;
} as DateConstructor;
