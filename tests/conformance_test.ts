/** tfjs-core's own specs of the kernels that the library replaces; `deno task test:conformance` runs all of them. */
import { assertEquals } from "@std/assert";
import { HAS_WEBGPU } from "./_backends.ts";
import { KNOWN, type KnownFailures, regressionsOf, runSpecs } from "./conformance/_regressions.ts";
import { LONG } from "./_long.ts";

/** Convolutions and products with their gradients, reductions, and what is borrowed from the cpu backend. */
const REPLACED = [
  "ops/conv2d",
  "ops/depthwise_conv2d_test",
  "ops/mat_mul_test",
  "ops/sum_test",
  "ops/mean_test",
  "ops/clone_test",
  "ops/gather_test",
  "ops/unsorted_segment_sum_test",
  "ops/fused/fused_conv2d_test",
  "ops/fused/fused_mat_mul_test",
];

const known: KnownFailures = JSON.parse(await Deno.readTextFile(KNOWN));

for (const backend of ["wasm", "webgpu"]) {
  Deno.test({
    name: `tfjs's own specs of the replaced kernels pass, but those that fail anyway [${backend}]`,
    ignore: !LONG || (backend === "webgpu" && !HAS_WEBGPU),
    fn: async () => {
      const outcome = await runSpecs(backend, "nash", REPLACED);
      assertEquals(regressionsOf(outcome, known[backend]), []);
      assertEquals(outcome.passed.length > 200, true, "the specs were not found");
    },
  });
}
