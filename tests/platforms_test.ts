/** The library in Node and browsers: a bundle of it computes there what Deno does. */
import { assertAlmostEquals, assertEquals, assertMatch } from "@std/assert";
import * as esbuild from "npm:esbuild@0.28.2";
import { join } from "node:path";
import { CHROMIUM, startBrowser, withPage } from "./_browser.ts";
import { inFolder, outcomeOf, ROOT } from "./_command.ts";
import { JPEGS, PNGS, WEBPS } from "./_image_files.ts";
import { LONG } from "./_long.ts";
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
 * Bundles a program into `folder`: for Node without the packages, which are there in `node_modules`, for browsers with them.
 */
async function bundleProgram(
  folder: string,
  platform: "node" | "browser",
  contents = `export * from "./_three_steps.ts";`,
): Promise<string> {
  const rooms = ["core", "data", "metrics", "models", "train"];
  const outfile = join(folder, `${platform}.mjs`);
  const { warnings } = await esbuild.build({
    stdin: { contents, resolveDir: join(ROOT, "tests") },
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

/** What a program writes that Node runs in `folder`. */
async function runNode(folder: string, program: string): Promise<string> {
  await Deno.symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  // Node has had the function since version 22.
  const prelude = `Promise.withResolvers ??= () => {
    let functions;
    const promise = new Promise((resolve, reject) => functions = { resolve, reject });
    return { promise, ...functions };
  };`;
  await Deno.writeTextFile(join(folder, "program.mjs"), prelude + program);
  const child = new Deno.Command("node", {
    args: ["program.mjs"],
    cwd: folder,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const { code, stdout, stderr } = await outcomeOf(child);
  assertEquals(code, 0, stderr);
  return stdout;
}

Deno.test({
  name: "a bundle trains and draws in Node as in Deno",
  ignore: NODE < 20,
  fn: () =>
    inFolder(async (folder) => {
      await bundleProgram(folder, "node");
      const program = `const { trainThreeSteps } = await import("./node.mjs");
        console.log(JSON.stringify(await trainThreeSteps(${JSON.stringify(FILES)})));`;
      const there: Computed = JSON.parse(await runNode(folder, program));
      assertEquals(there.threads, NODE >= 22 ? 2 : 1); // Older engines lack relaxed SIMD.
      await assertSame(there);
    }),
});

/** What uses Deno's files. */
const DENO_ONLY = `
  import { cache, fromDirectory, openSource } from "@nash/gan/data";
  import { compareFolders, loadDetector, loadFaceExtractor } from "@nash/gan/metrics";
  import * as train from "@nash/gan/train";
  const folder = { directory: "x", fingerprint: "x", length: 1, width: 1, height: 1, index: () => 0 };
  const calls = [
    () => fromDirectory("."), () => openSource("."), async () => cache(() => {}, folder),
    () => compareFolders(".", "."), loadDetector, loadFaceExtractor,
    () => train.findCheckpoints("."), () => train.loadCheckpoint("x"), () => train.openRun("x"),
    () => train.loadNewestCheckpoint(["x"]), () => train.openEventFile("x"),
    () => train.saveCheckpoint(".", {}),
  ];
  for (const call of calls) await call().then(console.log, ({ message }) => console.log(message));`;

Deno.test({
  name: "what uses Deno's files says so in Node",
  ignore: NODE < 20,
  fn: () =>
    inFolder(async (folder) => {
      await bundleProgram(folder, "node", DENO_ONLY);
      const lines = (await runNode(folder, `await import("./node.mjs");`)).trimEnd().split("\n");
      assertEquals(lines.length, 12);
      for (const line of lines) assertMatch(line, /^Cannot [a-z ]+ outside Deno: \w.+$/);
    }),
});

/** The module of a page. */
const PAGE_MODULE = `import { trainThreeSteps } from "./_three_steps.ts";
  globalThis.computed = trainThreeSteps(${JSON.stringify(FILES)});`;

const page = (module: string) =>
  `<!doctype html><link rel="icon" href="data:,"><script type="module" src="${module}"></script>`;

/** Bundles a page with its module by esbuild. */
async function pageByEsbuild(folder: string): Promise<string> {
  await bundleProgram(folder, "browser", PAGE_MODULE);
  await Deno.writeTextFile(join(folder, "index.html"), page("browser.mjs"));
  return folder;
}

/** Bundles a page with its module by Vite. */
async function pageByVite(folder: string): Promise<string> {
  const module = PAGE_MODULE.replace("./_three_steps.ts", join(ROOT, "tests/_three_steps.ts"));
  await Deno.mkdir(join(folder, "page"));
  await Deno.writeTextFile(join(folder, "page/index.html"), page("main.js"));
  await Deno.writeTextFile(join(folder, "page/main.js"), module);
  await Deno.writeTextFile(join(folder, "deno.json"), `{ "nodeModulesDir": "auto" }`);
  await Deno.writeTextFile(
    join(folder, "build.js"),
    `import { build } from "npm:vite@7.3.8";
     const find = /^@nash\\/gan\\/(.*)$/, replacement = ${JSON.stringify(`${ROOT}$1/mod.ts`)};
     await build({ root: "page", configFile: false, resolve: { alias: [{ find, replacement }] } });`,
  );
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "build.js"],
    cwd: folder,
    env: { NO_COLOR: "1" },
  }).output();
  assertEquals(code, 0, new TextDecoder().decode(stderr));
  return join(folder, "page/dist");
}

const TYPES: Readonly<Record<string, string>> = { html: "text/html", wasm: "application/wasm" };

/** What is computed in a page that is served with those headers. */
async function computeInPage(
  bundle: (folder: string) => Promise<string>,
  headers: Record<string, string> = {},
): Promise<Computed> {
  const computed: Computed[] = [];
  await inFolder(async (folder) => {
    const served = await bundle(folder);
    const answer = async ({ url }: Request) => {
      const path = new URL(url).pathname.replace(/\/$/, "/index.html");
      const type = TYPES[path.split(".").at(-1)!] ?? "text/javascript";
      return new Response(await Deno.readFile(join(served, path)), {
        headers: { ...headers, "content-type": type },
      });
    };
    const options = { port: 0, hostname: "127.0.0.1", onListen() {} };
    await using server = Deno.serve(options, answer);
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
    const there = await computeInPage(pageByEsbuild);
    assertEquals(there.threads, 1);
    await assertSame(there);
  },
});

/** Headers that isolate a page, which gives it threads. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

Deno.test({
  name: "a bundle trains and draws in a page that is cross-origin isolated, on two threads",
  ignore: CHROMIUM === undefined,
  fn: async () => {
    const there = await computeInPage(pageByEsbuild, ISOLATED);
    assertEquals(there.threads, 2);
    await assertSame(there);
  },
});

Deno.test({
  name: "a page that Vite has bundled trains and draws as in Deno",
  ignore: CHROMIUM === undefined || !LONG,
  fn: async () => assertSame(await computeInPage(pageByVite)),
});
