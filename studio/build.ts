/**
 * Bundles the pages into studio/dist/ for the server: `deno task build:studio`; with `--check` it only compares.
 */
import * as esbuild from "npm:esbuild@0.28.2";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** The files of each page, and what they are bundled from. */
const ENTRIES = {
  "main": ["page/main.ts", "page/style.css"],
  "train": ["page/train.ts", "page/train.css"],
  "train_worker": ["training/worker.ts"],
};

const { outputFiles } = await esbuild.build({
  entryPoints: Object.entries(ENTRIES).flatMap(([out, files]) =>
    files.map((file) => ({ in: join(HERE, file), out }))
  ),
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
  const packed = gzipSync(contents, { level: 9 }).length;
  console.log(`${basename(path)}: ${contents.length} bytes, ${packed} by gzip`);
}
