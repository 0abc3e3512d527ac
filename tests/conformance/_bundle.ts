/** tfjs-core's own specs, which come compiled with its npm package, bundled into one file that Deno can load. */
import * as esbuild from "npm:esbuild@0.28.2";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CORE = dirname(fileURLToPath(import.meta.resolve("@tensorflow/tfjs-core")));

/**
 * Bundles the specs into `folder`. They are described for the backends in the global `specBackends`.
 *
 * @param only Text in the paths of the spec files to take, such as `ops/conv2d_test`. @default {all}
 * @returns The path of the bundle.
 */
export async function bundleSpecs(folder: string, only: readonly string[] = [""]): Promise<string> {
  const index = await Deno.readTextFile(join(CORE, "tests.js"));
  const specs = [...index.matchAll(/^import '(.*)';$/gm)].map(([, path]) => path)
    .filter((path) => only.some((text) => path.includes(text)));
  const outfile = join(folder, "specs.mjs");
  await esbuild.build({
    stdin: {
      contents: ["environment", ...specs].map((path) => `import "${path}";`).join("\n"),
      resolveDir: CORE,
    },
    outfile,
    bundle: true,
    ignoreAnnotations: true, // The package says that its files have no side effects.
    format: "esm",
    platform: "node",
    logLevel: "error",
    banner: {
      js:
        `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
    plugins: [{
      name: "jasmine",
      setup(build) {
        // Before the specs: the backends to describe them for.
        build.onResolve({ filter: /^environment$/ }, ({ path }) => ({ path, namespace: "own" }));
        build.onLoad({ filter: /.*/, namespace: "own" }, () => ({
          contents:
            `import { setTestEnvs } from "./jasmine_util"; setTestEnvs(globalThis.specBackends);`,
          resolveDir: CORE,
        }));
        // The runner loads jasmine, as a second copy would not know the specs.
        build.onResolve(
          { filter: /^jasmine-core/ },
          ({ path }) => ({ path, namespace: "jasmine" }),
        );
        build.onLoad({ filter: /.*/, namespace: "jasmine" }, () => ({
          contents: "module.exports = globalThis.jasmineRequire;",
        }));
      },
    }],
  });
  await esbuild.stop();
  return outfile;
}
