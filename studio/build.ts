/**
 * Bundles the page into studio/dist/ for the server: `deno task build:studio`; with `--check` it only compares.
 */
import * as esbuild from "npm:esbuild@0.28.2";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));

const { outputFiles } = await esbuild.build({
  entryPoints: ["main.ts", "style.css"].map((file) => ({
    in: join(HERE, "page", file),
    out: "main",
  })),
  outdir: join(HERE, "dist"),
  write: false,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2023",
  alias: { "@tensorflow/tfjs": join(HERE, "page/_tfjs.ts") },
  legalComments: "eof",
  logLevel: "warning",
});
await esbuild.stop();

const isSame = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
for (const { path, contents } of outputFiles) {
  if (!Deno.args.includes("--check")) await Deno.writeFile(path, contents);
  else if (!isSame(contents, await Deno.readFile(path))) {
    throw new Error(`${path} is not what studio/ bundles to: run deno task build:studio`);
  }
  console.log(`${contents.length} bytes`);
}
