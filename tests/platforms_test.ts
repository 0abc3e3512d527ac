/** The library in Node and browsers: a bundle of it computes there what Deno does. */
import { assertAlmostEquals, assertEquals } from "@std/assert";
import * as esbuild from "npm:esbuild@0.28.2";
import { join } from "node:path";
import { CHROMIUM, startBrowser, withPage } from "./_browser.ts";
import { inFolder, outcomeOf, ROOT } from "./_command.ts";
import { JPEGS, PNGS, WEBPS } from "./_image_files.ts";
import { type Computed, trainThreeSteps } from "./_three_steps.ts";

/** The version of Node, 0 where there is none. */
const NODE = await new Deno.Command("node", { args: ["--version"] }).output()
  .then(({ stdout }) => parseInt(new TextDecoder().decode(stdout).slice(1)), () => 0);

const FILES = [
  JPEGS["three channels"].file,
  PNGS["interlaced rows"].file,
  PNGS["a deflate block without distance codes"].file,
  WEBPS.lossless,
];

/** Rounding may differ by so much. */
const TOLERANCE = 1e-4;

/**
 * Bundles the program into `folder`: for Node without the packages, which are there in `node_modules`, for browsers with them.
 */
async function bundleProgram(folder: string, platform: "node" | "browser"): Promise<string> {
  const rooms = ["core", "data", "models", "train"];
  const outfile = join(folder, `${platform}.mjs`);
  const { warnings } = await esbuild.build({
    entryPoints: [join(ROOT, "tests/_three_steps.ts")],
    alias: Object.fromEntries(
      rooms.map((room) => [`@nash/gan/${room}`, join(ROOT, room, "mod.ts")]),
    ),
    outfile,
    platform,
    packages: platform === "node" ? "external" : "bundle",
    bundle: true,
    minify: true, // Threads get functions by their source.
    format: "esm",
    target: "es2023",
  });
  await esbuild.stop();
  assertEquals(warnings, []);
  return outfile;
}

/** Compares what was computed elsewhere with what this process computes. */
async function assertSame(there: Computed): Promise<void> {
  const here = await trainThreeSteps(FILES);
  assertEquals(there.losses.length, 3);
  const flat = ({ losses, samples }: Computed) => [...losses.flat(), ...samples];
  const expected = flat(here);
  assertEquals(flat(there).length, expected.length);
  for (const [i, value] of flat(there).entries()) {
    assertAlmostEquals(value, expected[i], TOLERANCE);
  }
  assertEquals(there.pixels, here.pixels);
}

Deno.test({
  name: "a bundle trains and draws in Node as in Deno",
  ignore: NODE < 20,
  fn: () =>
    inFolder(async (folder) => {
      await bundleProgram(folder, "node");
      await Deno.symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
      // Node has had the function since version 22.
      const program = `Promise.withResolvers ??= () => {
          let functions;
          const promise = new Promise((resolve, reject) => functions = { resolve, reject });
          return { promise, ...functions };
        };
        const { trainThreeSteps } = await import("./node.mjs");
        console.log(JSON.stringify(await trainThreeSteps(${JSON.stringify(FILES)})));`;
      await Deno.writeTextFile(join(folder, "program.mjs"), program);
      const child = new Deno.Command("node", {
        args: ["program.mjs"],
        cwd: folder,
        stdin: "null",
        stdout: "piped",
        stderr: "piped",
      }).spawn();
      const { code, stdout, stderr } = await outcomeOf(child);
      assertEquals(code, 0, stderr);
      const there: Computed = JSON.parse(stdout);
      assertEquals(there.threads, NODE >= 22 ? 2 : 1, stderr); // Older engines lack relaxed SIMD.
      await assertSame(there);
    }),
});

/** Headers that give a page threads. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** Runs the program in a page with those headers. */
async function computeInPage(headers: Record<string, string>): Promise<Computed> {
  const computed: Computed[] = [];
  await inFolder(async (folder) => {
    const script = await Deno.readFile(await bundleProgram(folder, "browser"));
    const page = `<!doctype html><link rel="icon" href="data:,"><script type="module">
      import { trainThreeSteps } from "./browser.mjs";
      globalThis.computed = trainThreeSteps(${JSON.stringify(FILES)});
    </script>`;
    await using server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen() {} },
      ({ url }) =>
        url.endsWith(".mjs")
          ? new Response(script, { headers: { ...headers, "content-type": "text/javascript" } })
          : new Response(page, { headers: { ...headers, "content-type": "text/html" } }),
    );
    const browser = await startBrowser();
    try {
      await withPage(browser, `http://127.0.0.1:${server.addr.port}/`, async (page) => {
        await page.waitForFunction(() => "computed" in globalThis);
        computed.push(
          await page.evaluate(() =>
            (globalThis as unknown as { computed: Promise<Computed> }).computed
          ),
        );
      }, { ignored: /Computing on one thread/ });
    } finally {
      await browser.close();
    }
  });
  return computed[0];
}

Deno.test({
  name: "a bundle trains and draws in a page as in Deno",
  ignore: CHROMIUM === undefined,
  fn: async () => {
    const there = await computeInPage({});
    assertEquals(there.threads, 1);
    await assertSame(there);
  },
});

Deno.test({
  name: "a bundle trains and draws in a page that is cross-origin isolated, on two threads",
  ignore: CHROMIUM === undefined,
  fn: async () => {
    const there = await computeInPage(ISOLATED);
    assertEquals(there.threads, 2);
    await assertSame(there);
  },
});
