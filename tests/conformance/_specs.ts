/**
 * Runs the bundled specs on a backend in this process, with the library's kernels or tfjs's own:
 * `_specs.ts BUNDLE BACKEND nash|stock`. Prints a line of JSON for each spec: its name, and why it failed.
 */
import jasmineRequire from "npm:jasmine-core@4.6.1/lib/jasmine-core/jasmine.js";
import { pathToFileURL } from "node:url";

const [bundle, backendName, kernels] = Deno.args;

/** What jasmine reports of a spec. */
interface SpecResult {
  readonly fullName: string;
  readonly status: "passed" | "failed" | "pending" | "excluded";
  readonly failedExpectations: readonly { readonly message: string }[];
}

const jasmine = jasmineRequire.core(jasmineRequire);
const env = jasmine.getEnv({ suppressLoadErrors: true });
Object.assign(globalThis, jasmineRequire.interface(jasmine, env), { jasmine, jasmineRequire });
jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;

await import("@tensorflow/tfjs");
await import("@tensorflow/tfjs-backend-wasm");
await import("@tensorflow/tfjs-backend-webgpu");
if (kernels === "nash") await import("../../core/mod.ts");

Object.assign(globalThis, {
  specBackends: [{ name: backendName, backendName, isDataSync: backendName !== "webgpu" }],
});
await import(pathToFileURL(bundle).href);

env.configure({ random: false });
env.addReporter({
  specDone: ({ fullName, status, failedExpectations }: SpecResult) =>
    console.log(JSON.stringify({ fullName, status, why: failedExpectations[0]?.message })),
});
await env.execute();
Deno.exit(0); // a spec may leave timers
