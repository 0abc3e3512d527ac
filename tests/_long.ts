/** Whether tests run that take long and rarely fail: by `deno task test:long`. */
export const LONG: boolean = Deno.env.get("NASH_TESTS") === "long";

/** A test that takes long and rarely fails. */
export function longTest(name: string, fn: () => void | Promise<void>): void {
  Deno.test({ name, ignore: !LONG, fn });
}
