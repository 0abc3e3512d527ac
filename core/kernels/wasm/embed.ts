/**
 * Writes the module of tfjs's wasm backend, compressed and as base64, where the library reads it: `deno task build:tfjs`. To be
 * run after the package has changed its version; a test compares both.
 */
import { gzipSync } from "node:zlib";

const SOURCE = new URL(
  "../../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm",
  import.meta.url,
);
const TARGET = new URL("_tfjs_module.ts", import.meta.url);

const lines = gzipSync(await Deno.readFile(SOURCE), { level: 9 }).toString("base64").match(
  /.{1,96}/g,
)!;
await Deno.writeTextFile(
  TARGET,
  `// Generated from the package @tensorflow/tfjs-backend-wasm by \`deno task build:tfjs\`; do not edit.

/** Its tfjs-backend-wasm-simd.wasm (Apache License 2.0, Google LLC), compressed by gzip, in base64. */
export const TFJS_MODULE: string = [
${lines.map((line) => `  "${line}",\n`).join("")}].join("");
`,
);
