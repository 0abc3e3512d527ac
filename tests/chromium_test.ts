/** The tests of WebGPU in Chromium, whose WebGPU (Dawn and Tint) is another implementation than Deno's (wgpu and naga). */
import { assert, assertEquals } from "@std/assert";
import * as esbuild from "npm:esbuild@0.28.2";
import { join } from "node:path";
import { CHROMIUM, startBrowser, withScript } from "./_browser.ts";
import { ROOT } from "./_command.ts";
import { LONG } from "./_long.ts";
import type { runPageTests } from "./_page_tests.ts";

/** Files with such tests, and which of them: sets of shaders of full size would take minutes to compile here. */
const FILES: Readonly<Record<string, RegExp>> = {
  "core/conv_webgpu_test.ts": /webgpu/,
  "core/race_test.ts": /direct/,
  "core/compile_test.ts": /to the bit.*webgpu/,
  "core/device_test.ts": /lost/,
  "train/golden_test.ts": /golden\/.*webgpu/,
};

/** A bundle of a test file for a page. */
async function bundleTests(file: string): Promise<string> {
  const contents = `import { runPageTests } from "./_page_tests.ts";
    import "./${file}";
    globalThis.runPageTests = runPageTests;`;
  const { outputFiles: [{ text }] } = await esbuild.build({
    stdin: { contents, resolveDir: join(ROOT, "tests") },
    alias: { "@std/assert": "deno-std/assert/mod.js" }, // The package that deno.json takes it from.
    platform: "browser",
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    define: Object.fromEntries(
      ["test", "env", "stat", "readFileSync"].map((name) => [`Deno.${name}`, `pageDeno.${name}`]),
    ),
    inject: [join(ROOT, "tests/_page_tests.ts")],
  });
  await esbuild.stop();
  return text;
}

for (const [file, wanted] of Object.entries(FILES)) {
  Deno.test({
    name: `the WebGPU tests of ${file} pass in Chromium`,
    ignore: CHROMIUM === undefined || !LONG,
    fn: async () => {
      const script = await bundleTests(file);
      const browser = await startBrowser(
        "--enable-unsafe-webgpu",
        "--use-webgpu-adapter=swiftshader",
      );
      try {
        await withScript(browser, script, async (page) => {
          await page.waitForFunction(() => "runPageTests" in globalThis);
          const results = await page.evaluate(
            (wanted) =>
              (globalThis as unknown as { runPageTests: typeof runPageTests }).runPageTests(wanted),
            wanted.source,
          );
          assert(results.length > 0, "no test has run");
          assertEquals(results.filter(({ why }) => why !== undefined), []);
        }, { folder: join(ROOT, "tests") });
      } finally {
        await browser.close();
      }
    },
  });
}
