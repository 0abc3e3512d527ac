/**
 * Runs tfjs-core's own specs on the library's kernels: `deno task test:conformance [BACKEND…]`. Exits with 1 if one fails
 * that tfjs's kernels pass; with `--update`, first finds out anew which those fail.
 */
import { describeAdapter } from "../../core/backend.ts";
import { KNOWN, type KnownFailures, regressionsOf, runSpecs } from "./_regressions.ts";

const BACKENDS = ["cpu", "wasm", "webgpu"];
const chosen = Deno.args.filter((word) => word !== "--update");
const unknown = chosen.find((word) => !BACKENDS.includes(word));
if (unknown !== undefined) {
  console.error(`Cannot take ${unknown}: give ${BACKENDS.join(", ")} or --update`);
  Deno.exit(2);
}
const hasGpu = await describeAdapter() !== undefined;
const backends = (chosen.length > 0 ? chosen : BACKENDS).filter((name) => {
  if (name !== "webgpu" || hasGpu) return true;
  console.log("webgpu: left out, as there is no adapter");
  return false;
});

let known: KnownFailures = JSON.parse(await Deno.readTextFile(KNOWN));
if (Deno.args.includes("--update")) {
  for (const backend of backends) {
    const { failed } = await runSpecs(backend, "stock");
    known = { ...known, [backend]: [...failed.keys()].sort() };
  }
  await Deno.writeTextFile(KNOWN, `${JSON.stringify(known, null, 2)}\n`);
}

let regressed = false;
for (const backend of backends) {
  const outcome = await runSpecs(backend, "nash");
  const regressions = regressionsOf(outcome, known[backend]);
  console.log(
    `${backend}: ${outcome.passed.length} passed, ${outcome.failed.size} failed; ` +
      `${known[backend]?.length ?? 0} fail on tfjs's own kernels, ${regressions.length} only here`,
  );
  for (const line of regressions) console.log(`  ${line}`);
  regressed ||= regressions.length > 0;
}
if (regressed) Deno.exit(1);
