/**
 * Compiles the kernels of this folder to WebAssembly and writes them as base64 where the library reads them:
 * `deno task build:wasm`, or with `--check` only compares.
 */
const COMPILER = "npm:assemblyscript@0.28.20/asc";
const TARGET = new URL("../_module.ts", import.meta.url);

const { default: asc } = await import(COMPILER);
const sources = new Map<string, string>();
for (const { name } of Deno.readDirSync(new URL(".", import.meta.url))) {
  sources.set(name, Deno.readTextFileSync(new URL(name, import.meta.url)));
}
let module: Uint8Array | undefined;
const { error, stderr } = await asc.main([
  "index.ts",
  ...["--outFile", "module.wasm", "--runtime", "stub", "-O3", "--noAssert"],
  // The memory is tfjs's heap: the module has no data and no allocator of its own.
  ...["--importMemory", "--noExportMemory", "--initialMemory", "1", "--maximumMemory", "65536"],
  ...["--enable", "relaxed-simd"],
], {
  readFile: (name: string) => sources.get(name) ?? null,
  writeFile: (_: string, contents: Uint8Array) => module = contents,
  listFiles: () => [],
});
if (error || module === undefined) throw new Error(`Cannot compile the kernels: ${error}\n${stderr}`);

const lines = btoa(String.fromCharCode(...module)).match(/.{1,96}/g)!;
const text = `// Generated from core/kernels/wasm/assembly/ by \`deno task build:wasm\`; do not edit.

/** The compiled kernels, ${module.length} bytes, in base64. */
export const MODULE: string = [
${lines.map((line) => `  "${line}",\n`).join("")}].join("");
`;

if (!Deno.args.includes("--check")) Deno.writeTextFileSync(TARGET, text);
else if (Deno.readTextFileSync(TARGET) !== text) {
  throw new Error("core/kernels/wasm/_module.ts is not what core/kernels/wasm/assembly/ compiles to: run deno task build:wasm");
}
console.log(`${module.length} bytes`);
