/** Whether tests run that take long and rarely fail: by `deno task test:long`. */
export const LONG: boolean = Deno.env.get("NASH_TESTS") === "long";
