/** Runs the example programs and the notebook as a stranger would, and builds the documentation. */
/// <reference lib="dom" />
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { extname, join } from "node:path";
import type { Tensor2D } from "../core/tensor.ts";
import { randomKey, randomNormal } from "../core/random.ts";
import { selectBackend } from "../core/backend.ts";
import { disposeRecord } from "../core/record.ts";
import { decodePng } from "../data/images/formats/png.ts";
import { decodeGenerator, PRETRAINED } from "../models/generator_file.ts";
import { sampleImages } from "../models/sample.ts";
import { PRESETS } from "../train/presets.ts";
import denoJson from "../deno.json" with { type: "json" };
import { CHROMIUM, startBrowser, withPage } from "./_browser.ts";
import { inFolder, makePhotos, ROOT } from "./_command.ts";
import { makeGenerator } from "../models/generator.ts";

/** Runs Deno in a folder, and gives what it writes. It must succeed. */
async function runDeno(
  args: readonly string[],
  { folder = ROOT, input = "" }: { readonly folder?: string; readonly input?: string } = {},
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const child = new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: folder,
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input));
  await writer.close();
  const { code, stdout, stderr } = await child.output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  assertEquals(code, 0, err);
  return { stdout: out, stderr: err };
}

const example = (name: string) => join(ROOT, "examples", name);

/** The losses that lines such as "step 5  loss 0.69 against 1.39" name, by their steps; all must be finite. */
function lossesIn(stdout: string): Map<number, number[]> {
  const losses = new Map<number, number[]>();
  for (const line of stdout.trimEnd().split("\n")) {
    const match = /^step (\d+) .*?loss (\S+)(?: against (\S+))?$/.exec(line);
    if (match === null) continue;
    const values = match.slice(2).filter((text) => text !== undefined).map(Number);
    assert(values.every(Number.isFinite), line);
    losses.set(Number(match[1]), values);
  }
  return losses;
}

Deno.test("examples/train.ts trains on a folder, and writes its generator and a picture of it", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder, 32);
    const out = join(folder, "mine");
    const { stdout } = await runDeno(
      [
        "run",
        "--no-prompt",
        "--allow-read",
        "--allow-write",
        example("train.ts"),
        photos,
        out,
        "3",
      ],
      { folder },
    );
    assert(lossesIn(stdout).has(3), stdout);
    const { height, width } = PRESETS.small.model;
    const picture = await decodePng(await Deno.readFile(`${out}.png`));
    assertEquals([picture.width, picture.height], [4 * width, 4 * height]);
    await selectBackend("wasm", { threads: 1 });
    const { network, config } = decodeGenerator(await Deno.readFile(`${out}.safetensors`));
    assertEquals(config, PRESETS.small.model);
    // The picture's first face is the first that the file draws of the same seed.
    const noise = randomNormal<Tensor2D>(randomKey(7), [16, config.noiseSize]);
    const images = await sampleImages(network, noise, makeGenerator(config));
    for (let i = 0; i < width * 3; i++) {
      const drawn = picture.data[Math.floor(i / 3) * 4 + i % 3];
      assert(Math.abs(drawn - images[i] * 255) <= 1, `${drawn} is not ${images[i] * 255}`);
    }
    disposeRecord(network);
    noise.dispose();
  }));

Deno.test("examples/own_dataset.ts trains on pictures that it draws", async () => {
  const { stdout } = await runDeno([
    "run",
    "--no-prompt",
    "--allow-read",
    example("own_dataset.ts"),
    "3",
  ]);
  assert(lossesIn(stdout).has(3), stdout);
});

for (const name of ["own_network", "own_optimizer"]) {
  Deno.test(`examples/${name}.ts trains with a part of its own, and is short`, async () => {
    const [program, ...args] = [example(`${name}.ts`), "3", "16"];
    const flags = ["run", "--no-prompt", "--allow-read", "--allow-write"];
    await inFolder(async (folder) => {
      const { stdout } = await runDeno([...flags, program, ...args], { folder });
      assert(lossesIn(stdout).has(3), stdout);
    });
    const lines = (await Deno.readTextFile(program)).trimEnd().split("\n");
    assert(lines.length <= 40, `${lines.length} lines`);
  });
}

/** The cosine of the angle between two pictures: 1 for the same one, brighter or darker. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * b[i], 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

Deno.test("examples/conditional_digits.ts learns to tell its classes apart, and is short", () =>
  inFolder(async (folder) => {
    const program = example("conditional_digits.ts"), out = join(folder, "digits.png");
    const flags = ["run", "--no-prompt", `--allow-write=${folder}`];
    await runDeno([...flags, program, "600", out], { folder });
    const { width, height, data } = await decodePng(await Deno.readFile(out));
    assertEquals([width, height], [3 * 28, 28]);
    const isInk = [
      (x: number, y: number, r: number) => Math.abs(Math.hypot(x, y) - r) < 2,
      (x: number, y: number, r: number) => x < 2 && y < r,
      (x: number, y: number, r: number) => y < 2 && x < r,
    ];
    /** Each class in all its sizes. */
    const templates = isInk.map((isInk) =>
      [5, 6, 7, 8, 9].map((r) =>
        Array.from(
          { length: 28 * 28 },
          (_, at) => Number(isInk(Math.abs(at % 28 - 14), Math.abs(Math.floor(at / 28) - 14), r)),
        )
      )
    );
    for (let own = 0; own < 3; own++) {
      const drawn = Array.from(
        { length: 28 * 28 },
        (_, at) => data[4 * (Math.floor(at / 28) * width + own * 28 + at % 28)],
      );
      const [best, ...others] = [own, ...[0, 1, 2].filter((other) => other !== own)].map((kind) =>
        Math.max(...templates[kind].map((template) => likeness(drawn, template)))
      );
      assert(
        best > 0.7 && others.every((other) => best > other + 0.2),
        `${own}: ${best}, ${others}`,
      );
    }
    const lines = (await Deno.readTextFile(program)).trimEnd().split("\n");
    assert(lines.length <= 40, `${lines.length} lines`);
  }));

Deno.test("examples/worker.ts trains in a worker, which leaves the thread free and can be stopped", () =>
  inFolder(async (folder) => {
    const flags = ["run", "--no-prompt", "--allow-read", `--allow-write=${folder}`];
    const run = (...args: string[]) =>
      runDeno([...flags, example("worker.ts"), ...args], { folder });
    const { stdout } = await run("5", "16");
    assertMatch(stdout, /^step 5 .*loss [\d.]+$/m);
    const [, beats] = /was free (\d+) times$/m.exec(stdout)!;
    assert(Number(beats) > 1, stdout);
    const bytes = await Deno.readFile(join(folder, "worker.safetensors"));
    await selectBackend("wasm", { threads: 1 });
    const { network, config } = decodeGenerator(bytes);
    assertEquals(config, PRESETS.small.model);
    disposeRecord(network);
    await run("1000000", "16", "2"); // It ends only as it is told to.
  }));

Deno.test("examples/run.ts trains in a run folder, and goes on there", () =>
  inFolder(async (folder) => {
    const flags = ["run", "--no-prompt", "--allow-read", "--allow-write", example("run.ts")];
    const first = await runDeno([...flags, "run", "2", "16"], { folder });
    assertStringIncludes(first.stdout, "done at step 2");
    const second = await runDeno([...flags, "run", "3", "16"], { folder });
    assertStringIncludes(second.stdout, "Going on at step 2 of run");
    assertStringIncludes(second.stdout, "done at step 3");
  }));

Deno.test("examples/own_loss.ts trains with a loss of its own", () =>
  inFolder(async (folder) => {
    const { stdout } = await runDeno(
      ["run", "--no-prompt", "--allow-read", "--allow-write", example("own_loss.ts"), "3", "16"],
      { folder },
    );
    const losses = lossesIn(stdout);
    assert(losses.has(3), stdout);
    // Both are sums of two squared errors, which at first are near (0 - 1)² each.
    for (const loss of losses.get(1) ?? []) assert(loss > 1 && loss < 6, stdout);
  }));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

/** Serves the project's files as any file server does, but for the bundle, which is elsewhere. */
function serve(bundle: string): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, async (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = path === "/examples/browser/main.js" ? bundle : join(ROOT, path);
    const headers = { "content-type": TYPES[extname(path)] ?? "application/octet-stream" };
    return await Deno.readFile(file).then(
      (bytes) => new Response(bytes, { headers }),
      () => new Response("no such file", { status: 404 }),
    );
  });
}

Deno.test({
  name: "examples/browser draws the faces in the browser that the library draws of a seed",
  ignore: CHROMIUM === undefined,
  fn: () =>
    inFolder(async (folder) => {
      const bundle = join(folder, "main.js");
      const source = await Deno.readTextFile(example("browser/main.ts"));
      const line = /^\/\/ +deno (bundle .*)$/m.exec(source)![1];
      await runDeno(line.replace("-o examples/browser/main.js", `-o ${bundle}`).split(" "));
      await using server = serve(bundle);
      const browser = await startBrowser();
      try {
        const address = `http://127.0.0.1:${server.addr.port}/examples/browser/`;
        await withPage(browser, address, async (page) => {
          const drawn = (seed: number) =>
            page.waitForFunction(
              (start) => document.getElementById("status")!.textContent!.startsWith(start),
              `Seed ${seed},`,
              { timeout: 60_000 },
            );
          await drawn(0);
          await page.locator("#more").click();
          await drawn(1);
          const { data, width } = await page.locator("#faces").evaluate((element) => {
            const canvas = element as HTMLCanvasElement;
            const { width, height } = canvas;
            return {
              data: [...canvas.getContext("2d")!.getImageData(0, 0, width, height).data],
              width,
            };
          });
          await assertFaces({ data, width }, 1);
        });
      } finally {
        await browser.close();
      }
    }),
});

/** Fails unless pixels are the faces of a seed side by side, as wasm draws them here, within 1/255. */
async function assertFaces(
  { data, width }: { readonly data: readonly number[]; readonly width: number },
  seed: number,
): Promise<void> {
  await selectBackend("wasm", { threads: 1 });
  const { network, config } = decodeGenerator(await Deno.readFile(PRETRAINED));
  const count = width / config.width;
  assertEquals(count, 8);
  const noise = randomNormal<Tensor2D>(randomKey(seed), [count, config.noiseSize]);
  const images = await sampleImages(network, noise, makeGenerator(config));
  let furthest = 0;
  for (let i = 0; i < images.length; i++) {
    const [channel, pixel] = [i % 3, Math.floor(i / 3)];
    const [x, row] = [pixel % config.width, Math.floor(pixel / config.width)];
    const [y, face] = [row % config.height, Math.floor(row / config.height)];
    const seen = data[4 * (y * width + face * config.width + x) + channel];
    furthest = Math.max(furthest, Math.abs(seen - Math.round(255 * images[i])));
  }
  assert(furthest <= 1, `a pixel differs by ${furthest}`);
  disposeRecord(network);
  noise.dispose();
}

/** What is looked at of a notebook (nbformat 4). */
interface Notebook {
  readonly nbformat: number;
  readonly metadata: { readonly kernelspec: { readonly name: string } };
  readonly cells: readonly {
    readonly id: string;
    readonly cell_type: "code" | "markdown";
    readonly source: readonly string[];
    readonly outputs?: readonly unknown[];
  }[];
}

Deno.test("docs/notebook.ipynb is a notebook for the Deno kernel whose cells run in order", () =>
  inFolder(async (folder) => {
    const notebook: Notebook = JSON.parse(
      await Deno.readTextFile(join(ROOT, "docs/notebook.ipynb")),
    );
    assertEquals([notebook.nbformat, notebook.metadata.kernelspec.name], [4, "deno"]);
    assertEquals(new Set(notebook.cells.map(({ id }) => id)).size, notebook.cells.length);
    const cells = notebook.cells.filter(({ cell_type }) => cell_type === "code");
    for (const { outputs } of cells) assertEquals(outputs, [], "the notebook keeps no outputs");
    // What the kernel would show; and fewer steps of fewer faces.
    const image =
      `Deno.jupyter = { image: (png) => console.log("image", new DataView(png.buffer).getUint32(16), new DataView(png.buffer).getUint32(20)) };`;
    const program = [image, ...cells.map(({ source }) => source.join(""))].join("\n")
      .replace("STEPS = 500", "STEPS = 2").replace("count: 200", "count: 16");
    const { stdout } = await runDeno(
      [
        "run",
        "--no-prompt",
        "--allow-read",
        `--allow-write=${folder}`,
        `--config=${join(ROOT, "deno.json")}`,
        "--ext=js",
        "-",
      ],
      { folder, input: program },
    );
    assertEquals([...lossesIn(stdout).keys()].at(-1), 2, stdout);
    assertEquals(stdout.match(/^image .*$/gm), ["image 640 192", "image 640 192", "image 192 48"]);
  }));

Deno.test("deno task doc writes a site with a page for every function of the library", () =>
  inFolder(async (folder) => {
    const [, ...words] = denoJson.tasks.doc.command.split(" ");
    const args = words.map((word) =>
      word.startsWith("--output=") ? `--output=${join(folder, "api")}` : word
    );
    const { stderr } = await runDeno(args);
    assert(!/warning|error/i.test(stderr.replace(/.*XDG_RUNTIME_DIR.*/, "")), stderr);
    const symbols = await Deno.readTextFile(join(folder, "api", "all_symbols.html"));
    for (
      const name of ["makeTrainStep", "faceImages", "encodeOnnx", "gridImage", "PlainStepConfig"]
    ) {
      assertMatch(symbols, new RegExp(`>\\s*${name}\\s*<`));
    }
  }));
