/** The studio's page in a browser: faces, charts, samples, export. */
/// <reference lib="dom" />
import { LONG } from "../_long.ts";
import { assert, assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import axe from "npm:axe-core@4.14.1";
import { join } from "node:path";
import type { Browser, Page } from "npm:playwright-core@1.65.1";
import { decodePng } from "../../data/images/formats/png.ts";
import { PRETRAINED } from "../../models/generator_file.ts";
import { CHROMIUM, type PageOptions, startBrowser, withPage } from "../_browser.ts";
import {
  copyFolder,
  inFolder,
  makePhotos,
  namesIn,
  startCommand,
  succeed,
  trainedFolder,
} from "../_command.ts";

const ignore = CHROMIUM === undefined;

/** A picture may differ by so much where the same sums round otherwise. */
const LAST_PLACE = 1;

/** Time for what the page shall come to show. */
const PATIENCE_MS = 60_000;

let trained: string, browser: Browser, server: Server;

Deno.test.beforeAll(async () => {
  if (ignore) return;
  trained = await trainedFolder("--epochs", "3");
  server = await startStudio(trained);
  browser = await startBrowser();
});

Deno.test.afterAll(async () => {
  if (ignore) return;
  await browser.close();
  await server[Symbol.asyncDispose]();
  await Deno.remove(trained, { recursive: true });
});

/** A server that the command has started. */
interface Server extends AsyncDisposable {
  readonly url: string;
}

/** Serves a folder as the command does. */
async function startStudio(folder: string): Promise<Server> {
  const child = startCommand("studio", ["--runs", folder, "--port", "0"], folder);
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).values();
  const line = (await lines.next()).value ?? "";
  const stop = async () => {
    child.kill("SIGTERM");
    await lines.return?.();
    await child.stderr.cancel();
    await child.status;
  };
  const url = /http:\S+/.exec(line)?.[0];
  if (url === undefined) throw new Error(`The command says: ${line}`);
  return { url, [Symbol.asyncDispose]: stop };
}

/** Opens the page of the server, and waits for its faces. */
async function inPage(
  { url }: Server,
  body: (page: Page) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  await withPage(browser, url, async (page) => {
    await drawn(page);
    await body(page);
  }, options);
}

/** Waits until the faces are those that the controls say. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.getElementById("faces")!.ariaBusy === "false" &&
      document.getElementById("caption")!.textContent !== "",
    undefined,
    { timeout: PATIENCE_MS },
  );
}

/** Red, green, blue, alpha of every pixel of a canvas. */
function pixels(page: Page, canvas: string): Promise<number[]> {
  return page.locator(canvas).first().evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const context = (canvas as HTMLCanvasElement).getContext("2d")!;
    return [...context.getImageData(0, 0, width, height).data];
  });
}

const distance = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i])));

/** Sets a control as a user does. */
async function set(page: Page, id: string, value: string): Promise<void> {
  await page.locator(`#${id}`).fill(value);
  await drawn(page);
}

const test = (name: string, body: () => Promise<void>) => Deno.test({ name, ignore, fn: body });
const longTest = (name: string, body: () => Promise<void>) =>
  Deno.test({ name, ignore: ignore || !LONG, fn: body });

/** Draws with the command, at first as the page begins. */
async function sampled(args: readonly string[], truncation = "0.8"): Promise<Uint8Array[]> {
  const faces: Uint8Array[] = [];
  await inFolder(async (folder) => {
    const how = ["--count", "12", "--backend", "wasm", "--truncation", truncation];
    const flags = [...how, "--separate", folder, ...args];
    await succeed("sample", flags, `${folder},${trained}`);
    for (const name of await namesIn(folder)) {
      faces.push((await decodePng(await Deno.readFile(join(folder, name)))).data);
    }
  });
  return faces;
}

test("the page draws the faces that deno task sample draws of a seed", () =>
  inPage(server, async (page) => {
    for (const generator of ["run run", "pretrained"]) {
      await page.locator("#generator").selectOption(generator);
      await set(page, "seed", "7");
      await set(page, "truncation", "1");
      const from = generator === "pretrained" ? [] : ["--checkpoint", join(trained, "run")];
      const faces = await sampled(["--seed", "7", ...from], "1");
      for (const [i, face] of faces.entries()) {
        const shown = await pixels(page, `#grid button:nth-child(${i + 1}) canvas`);
        assertEquals(shown.length, face.length);
        assert(
          distance(shown, face) <= LAST_PLACE,
          `face ${i} differs by ${distance(shown, face)}`,
        );
      }
      await page.locator("#grid button").nth(5).click();
      await drawn(page);
      assert(distance(await pixels(page, "#face"), faces[5]) <= LAST_PLACE);
      assert(distance(faces[5], faces[0]) > 10 * LAST_PLACE, "all faces are alike");
    }
  }));

longTest("the page draws the same faces on WebGPU", async () => {
  // A software adapter, which the page takes only when it is asked to.
  const other = await startBrowser("--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader");
  try {
    const faces: number[][] = [];
    for (const backend of ["webgpu", "wasm"]) {
      await withPage(other, `${server.url}?backend=${backend}`, async (page) => {
        await drawn(page);
        assertMatch((await page.locator("#caption").textContent())!, new RegExp(`${backend}$`));
        faces.push(await pixels(page, "#face"));
      });
    }
    assert(distance(faces[0], faces[1]) <= LAST_PLACE);
  } finally {
    await other.close();
  }
});

test("sliders lead to another face, along directions, and back, also by keyboard", () =>
  inPage(server, async (page) => {
    await page.locator("#generator").selectOption("pretrained");
    await drawn(page);
    const first = await pixels(page, "#face");
    await set(page, "way", "100");
    const second = await pixels(page, "#grid button:nth-child(2) canvas");
    assert(distance(await pixels(page, "#face"), second) <= LAST_PLACE);
    await page.locator("#way").press("Home");
    await drawn(page);
    assert(distance(await pixels(page, "#face"), first) <= LAST_PLACE);
    const direction = page.getByRole("slider", { name: "Direction 1", exact: true });
    await direction.focus();
    await direction.press("End");
    await drawn(page);
    assertEquals(await direction.inputValue(), "4");
    assert(distance(await pixels(page, "#face"), first) > 20);
    await page.getByRole("button", { name: "Back to 0" }).press("Enter");
    await drawn(page);
    assertEquals(await pixels(page, "#face"), first);
  }));

test("a walk moves the way to another face until it is stopped, by its button or by hand", () =>
  inPage(server, async (page) => {
    await page.locator("#generator").selectOption("pretrained");
    await drawn(page);
    const walk = page.locator("#walk"), way = page.locator("#way");
    const stops = [() => walk.click(), () => way.press("Home")];
    for (const stop of stops) {
      const before = await way.inputValue();
      await walk.click();
      assertEquals(await walk.textContent(), "Stop");
      await page.waitForFunction(
        (before: string) => document.querySelector<HTMLInputElement>("#way")!.value !== before,
        before,
      );
      await stop();
      await page.getByRole("button", { name: "Walk" }).waitFor();
      const after = await way.inputValue();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200))); // A few frames.
      assertEquals(await way.inputValue(), after);
    }
  }));

test("sliders by meaning draw what deno task sample --edit draws, and go with the generator", () =>
  inPage(server, async (page) => {
    await page.locator("#generator").selectOption("pretrained");
    await drawn(page);
    const first = await pixels(page, "#face");
    const background = page.getByRole("slider", { name: "background", exact: true });
    await background.fill("2");
    await drawn(page);
    const [face] = await sampled(["--edit", "background=2", "--seed", "0"]);
    const shown = await pixels(page, "#face");
    assert(distance(shown, face) <= LAST_PLACE, `it differs by ${distance(shown, face)}`);
    assert(distance(shown, first) > 20);
    await page.getByRole("button", { name: "Back to 0" }).press("Enter");
    await drawn(page);
    assertEquals(await pixels(page, "#face"), first);
    await page.locator("#generator").selectOption("run run"); // It has no directions.
    await drawn(page);
    await background.waitFor({ state: "hidden" });
  }));

longTest(
  "a list of its classes is there for a generator that has some, and draws what sample --class draws",
  () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder, 16), checkpoint = join(folder, "run");
      for (const [i, name] of (await namesIn(photos)).entries()) {
        const place = join(photos, ["a", "b ☀"][i % 2]);
        await Deno.mkdir(place, { recursive: true });
        await Deno.rename(join(photos, name), join(place, name));
      }
      const sizes =
        "--preset fast --image-size 16x16 --width-factor 0.1 --batch 4 --steps 8 --lr 0.05";
      const machine = "--backend wasm --cache memory --no-rollback";
      const args = ["--data", photos, "--out", checkpoint, "--classes", ...sizes.split(" ")];
      await succeed("train", [...args, ...machine.split(" ")], folder);
      const generator = await Deno.readFile(
        join(checkpoint, "checkpoints", (await namesIn(join(checkpoint, "checkpoints"))).at(-1)!),
      );
      await Deno.writeFile(join(trained, "classes.safetensors"), generator);
      await using own = await startStudio(folder);
      await inPage(own, async (page) => {
        const first = await pixels(page, "#face");
        await page.getByLabel("Class").selectOption("b ☀");
        await drawn(page);
        const faces = await sampled([
          ...[
            "--checkpoint",
            join(trained, "classes.safetensors"),
            "--class",
            "b ☀",
            "--seed",
            "0",
          ],
        ]);
        assert(distance(await pixels(page, "#face"), faces[0]) <= LAST_PLACE);
        assert(distance(first, faces[0]) > LAST_PLACE, "the class changes nothing");
        const last = await pixels(page, "#grid button:nth-child(12) canvas");
        assert(distance(last, faces[11]) <= LAST_PLACE);
      });
      await inPage(
        server,
        async (page) => await page.getByLabel("Class").waitFor({ state: "hidden" }),
      );
    }),
);

test("Save PNG saves the face that is shown", () =>
  inPage(server, async (page) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save PNG" }).click(),
    ]);
    assertEquals(download.suggestedFilename(), "face_0_0.png");
    const { data } = await decodePng(await Deno.readFile(await download.path()));
    assertEquals([...data], await pixels(page, "#face"));
  }));

test("the page follows a run that goes on", () =>
  inFolder(async (folder) => {
    const run = await copyFolder(join(trained, "run"), join(folder, "run"));
    await using server = await startStudio(folder);
    await inPage(server, async (page) => {
      const label = () => page.locator("#losses").getAttribute("aria-label");
      assertMatch((await label())!, /^run at step 18: generator loss \d/);
      assertEquals(await page.locator("#epoch-value").textContent(), "3");
      const lines = [
        { event: "step", step: 19, epoch: 4, generator_loss: 123.25, discriminator_loss: 0.5 },
        { event: "epoch", step: 19, epoch: 4, steps: 1, seconds: 1, generator_loss: 123.25 },
      ];
      const text = lines.map((line) => JSON.stringify(line) + "\n").join("");
      const sample = (epoch: number) => join(run, "samples", `epoch_000${epoch}.png`);
      await Deno.copyFile(sample(3), sample(4));
      await Deno.writeTextFile(join(run, "metrics.jsonl"), text, { append: true });
      await page.waitForFunction(
        () =>
          document.getElementById("epoch-value")!.textContent === "4" &&
          document.getElementById("losses")!.ariaLabel!.startsWith("run at step 19"),
        undefined,
        { timeout: PATIENCE_MS },
      );
      assertEquals(
        await label(),
        "run at step 19: generator loss 123.250, discriminator loss 0.500",
      );
      await page.getByText("As a table").click();
      assertEquals(await page.locator("#table tbody tr").count(), 4);
      const before = await page.locator("#caption").textContent();
      assertEquals(before, "Seed 0, face 0 · 16x16 · wasm");
      const weights = await Deno.readFile(PRETRAINED); // As if training had gone on.
      await Deno.writeFile(join(run, "checkpoints", "step_00000019.safetensors"), weights);
      await page.getByText("Seed 0, face 0 · 96x80 · wasm").waitFor({ timeout: PATIENCE_MS });
    });
  }));

test("the slider of epochs is used by keyboard, and shows the pictures of the run", () =>
  inPage(server, async (page) => {
    const picture = page.locator("#sample"), slider = page.locator("#epoch");
    const shown = async () => {
      const address = new URL((await picture.getAttribute("src"))!, page.url());
      return new Uint8Array(await (await fetch(address)).arrayBuffer());
    };
    const written = (epoch: number) =>
      Deno.readFile(join(trained, "run", "samples", `epoch_000${epoch}.png`));
    assertEquals(await shown(), await written(3));
    await slider.press("ArrowLeft");
    assertEquals(await shown(), await written(2));
    await slider.press("Home");
    assertEquals(await shown(), await written(0));
    assertEquals(await slider.getAttribute("aria-valuetext"), "epoch 0");
    assertNotEquals(await written(0), await written(3));
    // A browser loads a picture some time after its address has changed.
    await page.waitForFunction(
      () => (document.getElementById("sample") as HTMLImageElement).naturalWidth > 0,
      undefined,
      { timeout: PATIENCE_MS },
    );
  }));

test("several runs are compared in one chart", () =>
  inFolder(async (folder) => {
    for (const name of ["first run", "second"]) {
      await copyFolder(join(trained, "run"), join(folder, name));
    }
    await using server = await startStudio(folder);
    await inPage(server, async (page) => {
      for (const box of await page.locator("#runs input").all()) {
        await box.check();
      }
      const label = page.locator("#losses[aria-label*='first run at'][aria-label*='second at']");
      await label.waitFor({ timeout: PATIENCE_MS });
      const curves = await page.locator("#losses .u-legend .u-label").allTextContents();
      assertEquals(curves.toSorted(), [
        ...["Step", "first run discriminator", "first run generator"],
        ...["second discriminator", "second generator"],
      ]);
    });
  }));

for (const colorScheme of ["light", "dark"] as const) {
  test(`the page is accessible in ${colorScheme} colours, and nothing is too wide for a phone`, () =>
    inPage(server, async (page) => {
      for (const summary of await page.locator("summary").all()) await summary.click();
      await page.locator("#evolution video[src]").waitFor();
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      assert(widest <= 360, `the page is ${widest} pixels wide`);
      await page.evaluate(axe.source);
      // deno-lint-ignore no-explicit-any -- axe puts itself there.
      const { violations } = await page.evaluate(() => (globalThis as any).axe.run());
      const found = violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html).join(" ")}`
      );
      assertEquals(found, []);
    }, { width: 360, height: 740, colorScheme }));
}

/** What any server of files knows. */
const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  wasm: "application/wasm",
};

test("an exported studio works on any server of files, below any path", () =>
  inFolder(async (folder) => {
    const runs = join(folder, "runs"), site = join(folder, "site");
    await Deno.mkdir(runs);
    await copyFolder(join(trained, "run"), join(runs, "my run"));
    await succeed("studio", ["--runs", runs, "--export", site], folder);
    const server: Deno.HttpServer<Deno.NetAddr> = Deno.serve(
      { hostname: "127.0.0.1", port: 0, onListen: () => {} },
      async ({ url }) => {
        const path = decodeURIComponent(new URL(url).pathname).replace(/^\/some\/where\//, "");
        const ending = (path || "index.html").split(".").at(-1)!;
        const body = await Deno.readFile(join(site, path || "index.html")).catch(() => null);
        return new Response(body, {
          status: body ? 200 : 404,
          headers: { "Content-Type": TYPES[ending] ?? "application/octet-stream" },
        });
      },
    );
    const url = `http://127.0.0.1:${server.addr.port}/some/where/`;
    try {
      await withPage(browser, url, async (page) => {
        await drawn(page);
        assertEquals(await page.locator("#status").textContent(), "1 run, as they were exported");
        assertEquals(await page.locator("#generator").inputValue(), "run my run");
        const [face] = await sampled(["--checkpoint", join(trained, "run"), "--seed", "0"]);
        assert(distance(await pixels(page, "#face"), face) <= LAST_PLACE);
        assertMatch((await page.locator("#losses").getAttribute("aria-label"))!, /at step 18/);
        await page.waitForFunction(() =>
          (document.getElementById("sample") as HTMLImageElement).naturalWidth > 0
        );
      });
    } finally {
      await server.shutdown();
    }
  }));
