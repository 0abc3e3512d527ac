/** The page that trains in a browser: the same steps as the command's, from photos to files. */
/// <reference lib="dom" />
import { assert, assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import { BlobReader, type FileEntry, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import axe from "npm:axe-core@4.14.1";
import { dirname, join } from "node:path";
import type { Browser, Page } from "npm:playwright-core@1.65.1";
import { decodePng } from "../../data/images/formats/png.ts";
import { serve } from "../../studio/server/server.ts";
import { type Site, studioSite } from "../../studio/server/site.ts";
import { zipOf } from "../_archives.ts";
import { CHROMIUM, type PageOptions, startBrowser, withPage } from "../_browser.ts";
import { inFolder, makePhotos, namesIn, succeed, TINY, trainedFolder } from "../_command.ts";
import { LONG } from "../_long.ts";
import { checkpointSteps, readCheckpoint } from "../_runs.ts";

const ignore = CHROMIUM === undefined;

/** Time for what the page shall come to show. */
const PATIENCE_MS = 60_000;

let browser: Browser, url: string, stop: AbortController, trained: string, tinyRun: string;

Deno.test.beforeAll(async () => {
  if (ignore) return;
  trained = await trainedFolder("--epochs", "1", "--flip");
  tinyRun = await zippedRun(join(trained, "run"), 10_000); // Long enough not to end in a test.
  stop = new AbortController();
  const site = await studioSite(join(trained, "none"), { live: true, optional: true });
  url = serve(site, { port: 8500, next: true, signal: stop.signal }).url;
  browser = await startBrowser();
});

Deno.test.afterAll(async () => {
  if (ignore) return;
  await browser.close();
  stop.abort();
  await Deno.remove(trained, { recursive: true });
});

const test = (name: string, body: () => Promise<void>) => Deno.test({ name, ignore, fn: body });
const longTest = (name: string, body: () => Promise<void>) =>
  Deno.test({ name, ignore: ignore || !LONG, fn: body });

/** A run of the tiny networks as the page saves one. */
async function zippedRun(run: string, epochs: number, changes: object = {}): Promise<string> {
  const [checkpoint] = await namesIn(join(run, "checkpoints"));
  const before = JSON.parse(await Deno.readTextFile(join(run, "config.json")));
  const config = { ...before, epochs, adam: { ...before.adam, ...changes } };
  const path = await Deno.makeTempFile({ dir: dirname(run), suffix: ".zip" });
  const entries: [string, Uint8Array][] = [
    ["run/config.json", new TextEncoder().encode(JSON.stringify(config))],
    ["run/metrics.jsonl", await Deno.readFile(join(run, "metrics.jsonl"))],
    [`run/checkpoints/${checkpoint}`, await Deno.readFile(join(run, "checkpoints", checkpoint))],
  ];
  await Deno.writeFile(path, await zipOf(entries));
  return path;
}

/** Opens the page, and waits until it can be used. */
async function inPage(
  body: (page: Page) => Promise<void>,
  options: PageOptions & { readonly query?: string } = {},
): Promise<void> {
  await withPage(browser, `${url}train.html${options.query ?? ""}`, async (page) => {
    page.setDefaultTimeout(PATIENCE_MS);
    await status(page, /^Ready to train on the/);
    await body(page);
  }, options);
}

/** Opens the page with a worker that runs a script first. */
async function withWorker(script: string, body: (page: Page) => Promise<void>): Promise<void> {
  const whole = await studioSite(join(trained, "none"), { live: true, optional: true });
  const site: Site = {
    ...whole,
    open: async (address) => {
      const file = await whole.open(address);
      if (file === undefined || address !== "train_worker.js") return file;
      return { ...file, body: script + new TextDecoder().decode(file.body as Uint8Array) };
    },
  };
  const stop = new AbortController();
  const { url } = serve(site, { port: 8600, next: true, signal: stop.signal });
  try {
    await withPage(browser, `${url}train.html`, async (page) => {
      page.setDefaultTimeout(PATIENCE_MS);
      await status(page, /^Ready to train on the/);
      await body(page);
    });
  } finally {
    stop.abort();
  }
}

/** Waits until a text of the page matches. */
async function shows(page: Page, id: string, wanted: RegExp): Promise<void> {
  const seen = await page.waitForFunction(
    ([id, source]) => new RegExp(source).test(document.getElementById(id)?.textContent ?? ""),
    [id, wanted.source],
    { timeout: PATIENCE_MS },
  ).then(() => true, () => false);
  if (!seen) {
    const texts = ["status", "alert", "how-far", "kept", "not-kept", "notes"].map((id) =>
      page.locator(`#${id}`).textContent()
    );
    throw new Error(
      `#${id} does not come to show ${wanted}: ${(await Promise.all(texts)).join(" | ")}`,
    );
  }
}

const status = (page: Page, wanted: RegExp) => shows(page, "status", wanted);

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The step that the page shows, as soon as it shows one. */
async function stepOf(page: Page): Promise<number> {
  const place = page.locator("#how-far").filter({ hasText: /step \d/ });
  const text = await place.textContent({ timeout: PATIENCE_MS });
  return Number(/step ([\d,]+)/.exec(text!)![1].replaceAll(",", ""));
}

/** Waits until the page has come to a step. */
const reach = (page: Page, step: number, timeout = PATIENCE_MS) =>
  page.waitForFunction(
    (step) => {
      const text = document.getElementById("how-far")!.textContent!;
      return Number(/step ([\d,]+)/.exec(text)?.[1].replaceAll(",", "")) >= step;
    },
    step,
    { timeout },
  );

async function pause(page: Page): Promise<void> {
  await button(page, "Pause").click();
  await status(page, /^Paused/);
}

/** Saves a file of the run, and gives its place. */
async function saved(page: Page, name: string): Promise<{ path: string; name: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return { path: await download.path(), name: download.suggestedFilename() };
}

/** Unpacks a zip below a folder. */
async function unpack(path: string, folder: string): Promise<void> {
  const zip = new ZipReader(new BlobReader(new Blob([await Deno.readFile(path)])));
  for (const entry of await zip.getEntries() as FileEntry[]) {
    const target = join(folder, entry.filename);
    await Deno.mkdir(dirname(target), { recursive: true });
    await Deno.writeFile(target, await entry.getData(new Uint8ArrayWriter()));
  }
  await zip.close();
}

/** The newest state of a run, and where it goes on. */
async function newest(run: string) {
  const step = (await checkpointSteps(run)).at(-1)!;
  const { data, metadata: { progress } } = await readCheckpoint(run, step);
  return { step, data, next: JSON.parse(progress).next };
}

test("a run of the command goes on in the page, through a pause and a reload, and then by the command, to the same bits", () =>
  inFolder(async (folder) => {
    const photos = join(trained, "photos");
    await inPage(async (page) => {
      await page.locator("#run-file").setInputFiles(tinyRun);
      await shows(page, "waiting-text", /^run, step 6$/);
      assert(await button(page, "Go on").isDisabled(), "its photos are not there yet");
      await page.locator("#folder").setInputFiles(photos);
      await shows(page, "photos", /^24 photos from photos$/);
      await button(page, "Go on").click();
      await status(page, /^Training/);
      await reach(page, 12);
      await pause(page);
      const first = await saved(page, "Save the run");
      assertEquals(first.name, "run.zip");
      await unpack(first.path, join(folder, "first"));

      await button(page, "Go on").click();
      await reach(page, await stepOf(page) + 5);
      await pause(page);
      const before = await stepOf(page);
      await page.reload();
      await shows(page, "waiting-text", /kept in this browser/);
      await button(page, "Go on").click(); // Its photos are kept.
      await reach(page, before + 5);
      await pause(page);
      await unpack((await saved(page, "Save the run")).path, join(folder, "second"));
    });
    const page = await newest(join(folder, "second", "run"));
    const run = join(folder, "first", "run"), begun = await newest(run);
    assert(begun.step >= 12 && page.step >= begun.step + 10);
    assertNotEquals(page.data, begun.data);
    const place = ["--data", photos, "--out", run];
    const flags = ["--resume", "--steps", `${page.step}`, "--backend", "wasm", "--cache", "memory"];
    await succeed("train", [...place, ...flags], `${folder},${trained}`);
    assertEquals(await newest(run), page);
  }));

/** Drops files or folders on the page, as a file manager does, or items without files, as from another page. */
async function drop(
  page: Page,
  files: string[],
  { items = [], at = "#drop" }: { items?: { mimeType: string; data: string }[]; at?: string } = {},
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y, width, height } = (await page.locator(at).boundingBox())!;
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", {
      type,
      x: x + width / 2,
      y: y + height / 2,
      data: { items, files, dragOperationsMask: 1 },
    });
  }
  await session.detach();
}

/** Chooses the fastest preset, and trains some steps. */
async function trainSome(page: Page, steps = 3): Promise<void> {
  await page.getByRole("radio", { name: "small" }).check();
  await button(page, "Start").click();
  await reach(page, steps);
}

longTest(
  "fifty steps from dropped files, with a pause and a reload, are those of the command that goes on from the first ones",
  () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder, 100);
      await inPage(async (page) => {
        await drop(page, [photos]);
        await shows(page, "photos", /^100 photos from photos$/);
        await trainSome(page, 15);
        await pause(page);
        await unpack((await saved(page, "Save the run")).path, join(folder, "first"));
        await button(page, "Go on").click();
        await reach(page, await stepOf(page) + 15);
        await pause(page);
        await page.reload();
        await shows(page, "waiting-text", /kept in this browser/);
        await button(page, "Go on").click();
        await reach(page, Math.max(50, await stepOf(page) + 10));
        await pause(page);
        await unpack((await saved(page, "Save the run")).path, join(folder, "second"));
      });
      const [run, whole] = ["first", "second"].map((name) => join(folder, name, "photos-small"));
      const begun = await newest(run), page = await newest(whole);
      assert(page.step >= Math.max(50, begun.step + 25), `${begun.step} and ${page.step} steps`);
      const place = ["--data", photos, "--backend", "wasm", "--cache", "memory", "--resume"];
      await succeed("train", [...place, "--out", run, "--steps", `${page.step}`], folder);
      assertEquals(await newest(run), page);
      const end = page.step + 7;
      await succeed("train", [...place, "--out", whole, "--steps", `${end}`], folder);
      assertEquals((await newest(whole)).step, end);
    }),
);

/** The most memory that ten thousand photos may take. */
const MOST_BYTES = 600e6;

longTest(
  "ten thousand photos that are dropped or chosen are trained on in bounded memory",
  () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder, 10_000);
      const processes = await browser.newBrowserCDPSession();
      /** The memory of the largest process of a page, with its worker. */
      const memory = async () => {
        const { processInfo } = await processes.send("SystemInfo.getProcessInfo");
        const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => `${id}`);
        const { stdout } = await new Deno.Command("ps", { args: ["-o", "rss=", "-p", ids.join()] })
          .output(); // In KiB.
        return 1024 * Math.max(...new TextDecoder().decode(stdout).trim().split("\n").map(Number));
      };
      for (const way of ["drop", "choose"]) {
        const empty = await browser.newPage();
        const before = await memory();
        await empty.close();
        await inPage(async (page) => {
          if (way === "drop") await drop(page, [photos]);
          else await page.locator("#folder").setInputFiles(photos);
          await shows(page, "photos", /^Looking for photos/);
          await shows(page, "photos", /^10,000 photos from photos$/);
          await page.getByRole("radio", { name: "small" }).check();
          await button(page, "Start").click();
          let most = 0;
          const isTrained = page.waitForFunction(
            () => document.getElementById("how-far")!.textContent!.startsWith("epoch 2 "),
            undefined,
            { timeout: 10 * PATIENCE_MS },
          ).then(() => true);
          while (!await Promise.race([isTrained, new Promise((done) => setTimeout(done, 200))])) {
            most = Math.max(most, await memory() - before);
          }
          await pause(page);
          assert(most > 0 && most <= MOST_BYTES, `${most} bytes`);
        });
      }
    }),
);

test("a folder that is dropped is trained on, photos that cannot be read are named, and the generator draws with deno task sample", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder);
    await Deno.writeTextFile(join(photos, "broken.jpg"), "no photo");
    await Deno.writeTextFile(join(photos, "notes.txt"), "no photo");
    await inPage(async (page) => {
      await drop(page, [photos]);
      await shows(page, "photos", /^25 photos from photos$/);
      await shows(page, "photo-notes", /^notes\.txt left out/);
      await trainSome(page);
      await shows(
        page,
        "broken",
        /1 photo cannot be read and is left out\s*broken\.jpg: Cannot decode/,
      );
      assertMatch((await page.locator("#about").textContent())!, /^25 photos from photos, 48x40/);
      await pause(page);
      const { path, name } = await saved(page, "Save the generator");
      assertEquals(name, `photos-small-${await stepOf(page)}.safetensors`);
      const [weights, out] = [join(folder, "generator.safetensors"), join(folder, "faces.png")];
      await Deno.copyFile(path, weights);
      await succeed("sample", ["--checkpoint", weights, "--out", out, "--count", "4"], folder);
      assertEquals((await decodePng(await Deno.readFile(out))).height, 2 * 48);
    });
  }));

test("photos in a folder that is called cartoons are trained on, not the cartoons", () =>
  inFolder(async (folder) => {
    const cartoons = join(folder, "cartoons");
    await Deno.rename(await makePhotos(folder), cartoons);
    await inPage(async (page) => {
      await page.locator("#folder").setInputFiles(cartoons);
      await shows(page, "photos", /^24 photos from \.\/cartoons$/);
      await trainSome(page);
      assertMatch((await page.locator("#about").textContent())!, /^24 photos from/);
      assertEquals(await page.locator("#run-name").textContent(), "cartoons-small");
    });
  }));

test("a zip is trained on, and its samples and losses are shown", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder), path = join(folder, "my faces.zip");
    const names = await namesIn(photos);
    const entries = await Promise.all(
      names.map(async (name) => [name, await Deno.readFile(join(photos, name))] as const),
    );
    await Deno.writeFile(path, await zipOf(entries));
    await inPage(async (page) => {
      await drop(page, [path]);
      await shows(page, "photos", /^24 photos from my faces\.zip$/);
      await trainSome(page);
      await pause(page);
      assertEquals(await page.locator("#run-name").textContent(), "my_faces-small");
      assertMatch((await page.locator("#losses").getAttribute("aria-label"))!, /at step \d+: gen/);
      const samples = page.locator("#samples");
      assertMatch((await samples.getAttribute("aria-label"))!, /^Faces drawn after step \d+$/);
      const levels = await samples.evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const context = (canvas as HTMLCanvasElement).getContext("2d")!;
        return new Set(context.getImageData(0, 0, width, height).data).size;
      });
      assert(levels > 5, `the samples have ${levels} levels`);
      assertMatch(await page.title(), /^\d+ % · Train/);
    });
  }));

longTest(
  "the shipped weights are trained on, and the command goes on with that run",
  () =>
    inFolder(async (folder) => {
      await inPage(async (page) => {
        await button(page, "Take cartoon faces").click();
        await shows(page, "photos", /^3,000 cartoon faces$/);
        await page.getByRole("radio", { name: /^fast/ }).check();
        await page.getByRole("checkbox", { name: /^Start from the faces/ }).check();
        await button(page, "Start").click();
        await reach(page, 2);
        await pause(page);
        assertMatch((await page.locator("#about").textContent())!, /from the weights that come/);
        await unpack((await saved(page, "Save the run")).path, folder);
      });
      const run = join(folder, "cartoons-fast");
      const { from, preset, model } = JSON.parse(await Deno.readTextFile(join(run, "config.json")));
      assertEquals([from, preset, model.height], ["pretrained-48x40", "fast", 48]);
      const { step } = await newest(run);
      const flags = [
        "--resume",
        "--steps",
        `${step + 1}`,
        "--cache",
        "memory",
        "--backend",
        "wasm",
      ];
      await succeed("train", ["--out", run, ...flags], folder);
      assertEquals((await newest(run)).step, step + 1);
    }),
);

test("what cannot be trained on is refused in a sentence, and something else can be chosen then", () =>
  inFolder(async (folder) => {
    const [empty, few, broken, other] = await Promise.all(
      ["empty", "few", "broken", "other"].map(async (name) => {
        const path = join(folder, name);
        await Deno.mkdir(path);
        return path;
      }),
    );
    await Deno.writeTextFile(join(empty, "readme.md"), "");
    await makePhotos(few, 5);
    for (let i = 0; i < 20; i++) await Deno.writeTextFile(join(broken, `${i}.jpg`), `${i}`);
    await makePhotos(other, 24);
    await Deno.writeTextFile(join(folder, "no run.zip"), "no zip");
    await inPage(async (page) => {
      const folders = page.locator("#folder");
      await folders.setInputFiles(empty);
      await shows(page, "alert", /^Cannot read photos from these files: there are no .*readme\.md/);
      assert(await button(page, "Start").isDisabled());
      assertEquals(await page.locator("#photos").textContent(), "");
      await folders.setInputFiles(few);
      await shows(page, "photos", /^5 photos/);
      await button(page, "Start").click();
      await shows(page, "alert", /^Cannot train on 5 photos, as a step takes 16: choose more\.$/);
      await folders.setInputFiles(broken);
      await shows(page, "photos", /^20 photos/);
      await button(page, "Start").click();
      await shows(page, "alert", /^Cannot train, as 0 of 20 photos can be read/);
      await page.locator("#run-file").setInputFiles(join(folder, "no run.zip"));
      await shows(page, "alert", /^Cannot open no run\.zip: .*give the zip of a run/);
      await page.locator("#run-file").setInputFiles(tinyRun);
      await shows(page, "waiting-text", /^run, step 6$/);
      await Deno.remove(join(other, "photos", "3.png"));
      await folders.setInputFiles(join(other, "photos"));
      await shows(page, "photos", /^23 photos/);
      await button(page, "Go on").click();
      await shows(page, "alert", /^These are not the photos of run: their number, names or sizes/);
      await folders.setInputFiles(join(trained, "photos"));
      await shows(page, "photos", /^24 photos/);
      await button(page, "Go on").click();
      await reach(page, 8);
    });
  }));

test("a drop without files is refused in a sentence, and one beside the box is taken", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder);
    await inPage(async (page) => {
      for (const mimeType of ["text/plain", "text/uri-list"]) {
        await drop(page, [], { items: [{ mimeType, data: "http://example.com/face.jpg" }] });
        await shows(page, "alert", /^Cannot read what was dropped: it is no file; drop .*\.$/);
        await page.locator("#alert").evaluate((alert) => alert.textContent = "");
      }
      await drop(page, [photos], { at: "h1" });
      await shows(page, "photos", /^24 photos from photos$/);
    });
  }));

test("a double click asks for one thing", () =>
  inPage(async (page) => {
    let files = 0;
    page.on("download", () => files++);
    await page.locator("#run-file").setInputFiles(tinyRun);
    await shows(page, "waiting-text", /^run, step 6/);
    await page.locator("#folder").setInputFiles(join(trained, "photos"));
    await shows(page, "photos", /^24 photos/);
    await button(page, "Go on").dblclick();
    await reach(page, 10);
    await button(page, "Save the run").evaluate((button: HTMLElement) => {
      for (let i = 0; i < 2; i++) button.click();
    });
    await button(page, "Save the run").waitFor(); // It has said "Saving …" before.
    await pause(page);
    await page.locator("#pause").dispatchEvent("click", { detail: 2 });
    await saved(page, "Save the generator"); // By then a second run would have begun.
    await status(page, /^Paused at step/);
    assertEquals(files, 2);
    assertEquals(await page.locator("#alert").textContent(), "");
  }));

longTest(
  "with no room in the browser a run is trained, paused and gone on with, as long as its page is open",
  () =>
    inPage(async (page) => {
      const session = await page.context().newCDPSession(page);
      const { origin } = new URL(url);
      await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 20_000 });
      await page.locator("#folder").setInputFiles(join(trained, "photos"));
      await shows(page, "photos", /^24 photos/);
      await trainSome(page);
      await pause(page);
      await shows(page, "notes", /^The browser has no room for the pictures: [^:]*$/);
      await shows(page, "not-kept", /^The browser cannot keep the run \(.*\): save it before/);
      await button(page, "New run").click();
      const step = await stepOf(page);
      await shows(page, "waiting-text", new RegExp(`^photos-small, step ${step} of [\\d,]+$`));
      await button(page, "Go on").click();
      await reach(page, step + 2);
      await pause(page);
      assert(!await leaves(page), "it asks before it loses the run");
      const { usage } = await page.evaluate(() => navigator.storage.estimate());
      await session.send("Storage.overrideQuotaForOrigin", { origin });
      await button(page, "Go on").click();
      await reach(page, await stepOf(page) + 1);
      await pause(page);
      await shows(page, "kept", /^Kept in this browser up to step \d+\.$/);
      assertEquals(await page.locator("#not-kept").textContent(), "");
      await button(page, "Go on").click();
      await status(page, /^Training/);
      await pause(page); // It may have taken no step.
      await shows(page, "kept", /^Kept in this browser up to step \d+\.$/);
      assert(await leaves(page));
      assert(usage! < 20_000, `${usage} bytes are left of what had no room`);
      await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 20_000 });
      await button(page, "Go on").click(); // Now it becomes full in the middle.
      await reach(page, await stepOf(page) + 1);
      await pause(page);
      await shows(page, "not-kept", /^The browser cannot keep the run/);
      page.once("dialog", (dialog) => dialog.accept());
      await page.reload();
      await shows(page, "waiting-text", /^photos-small, step \d+ of [\d,]+, kept in this browser/);
    }),
);

/** Whether the page may be left without being asked. */
const leaves = (page: Page) =>
  page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true })));

test("where the browser keeps nothing, the page says so once, and trains", () =>
  withWorker(
    `navigator.storage.getDirectory = () => Promise.reject(new DOMException("no", "SecurityError"));`,
    async (page) => {
      await shows(page, "not-kept", /^This browser keeps nothing for this page/);
      await page.locator("#folder").setInputFiles(join(trained, "photos"));
      await shows(page, "photos", /^24 photos/);
      await trainSome(page);
      await pause(page);
      assertEquals(await page.locator("#notes, #kept").allTextContents(), ["", ""]);
      await button(page, "Go on").click();
      await status(page, /^Training/);
      await pause(page);
      assertEquals(await page.locator("#notes, #kept").allTextContents(), ["", ""]);
      assert(!await leaves(page), "it asks before it loses the run");
    },
  ));

/** Reads photos slowly. */
const SLOW = `const { arrayBuffer } = Blob.prototype;
  Blob.prototype.arrayBuffer = async function () {
    if (this instanceof File) await new Promise((resolve) => setTimeout(resolve, 500));
    return await arrayBuffer.call(this);
  };\n`;

longTest(
  "a run that is stopped before its first step is no failure, and is there as before",
  () =>
    withWorker(SLOW, async (page) => {
      const stops = async () => {
        await button(page, "Stop").click();
        await status(page, /^Stopped: nothing was trained$/);
        assertEquals(await page.locator("#alert").textContent(), "");
      };
      await page.locator("#folder").setInputFiles(join(trained, "photos"));
      await shows(page, "photos", /^24 photos/);
      await button(page, "Start").click();
      await stops();
      assert(await page.locator("#waiting").isHidden(), "there is no run");
      await button(page, "Start").click(); // With the same photos.
      await stops();
      await page.locator("#run-file").setInputFiles(tinyRun);
      await shows(page, "waiting-text", /^run, step 6$/);
      await button(page, "Go on").click();
      await stops();
      await shows(page, "waiting-text", /^run, step 6$/);
      await button(page, "Go on").click();
      await reach(page, 7);
    }),
);

test("a run that diverges stays on the page with its curves, and can be saved as it was before", () =>
  inFolder(async (folder) => {
    const path = await zippedRun(join(trained, "run"), 10_000, { learningRate: 1e30 });
    await inPage(async (page) => {
      await page.locator("#run-file").setInputFiles(path);
      await page.locator("#folder").setInputFiles(join(trained, "photos"));
      await shows(page, "photos", /^24 photos/);
      await button(page, "Go on").click();
      await shows(
        page,
        "alert",
        /^The run has diverged: .* Save keeps it as it was at step 6\. Start again/,
      );
      await status(page, /^Back at step 6$/);
      assertMatch(
        (await page.locator("#losses").getAttribute("aria-label"))!,
        /: not finite from step 8 on, before that generator loss /,
      );
      assertEquals(await button(page, "Pause").isVisible(), false);
      await unpack((await saved(page, "Save the run")).path, folder);
      const { step, data } = await newest(join(folder, "run"));
      assertEquals([step, data], [6, (await newest(join(trained, "run"))).data]);
      await button(page, "New run").click();
      assertEquals(await page.locator("#alert").textContent(), "");
      assert(await button(page, "Start").isEnabled(), "its photos are still chosen");
    });
  }));

test("a run that has ended is shown again, also after a reload", () =>
  inPage(async (page) => {
    await page.locator("#run-file").setInputFiles(await zippedRun(join(trained, "run"), 2));
    await page.locator("#folder").setInputFiles(join(trained, "photos"));
    await shows(page, "photos", /^24 photos/);
    await button(page, "Go on").click();
    await status(page, /^Done: 12 steps$/);
    await page.reload();
    await shows(page, "waiting-title", /^The run that you finished$/);
    await button(page, "Show it").click();
    await status(page, /^Done: 12 steps$/);
    await shows(page, "caption", /after step 12$/);
  }));

test("a saved run that is damaged or of something else is refused, and what the browser keeps may be damaged, too", () =>
  inFolder(async (folder) => {
    const whole = await Deno.readFile(tinyRun);
    const run = join(trained, "run"), [checkpoint] = await namesIn(join(run, "checkpoints"));
    const config = JSON.parse(await Deno.readTextFile(join(run, "config.json")));
    const bytes = await Deno.readFile(join(run, "checkpoints", checkpoint));
    const large = { ...config, model: { ...config.model, height: 96, width: 80 } };
    const header = new TextEncoder().encode("{}".padEnd(8));
    const foreign = new Uint8Array([header.length, 0, 0, 0, 0, 0, 0, 0, ...header]);
    const zip = (config: unknown, checkpoint: Uint8Array) =>
      zipOf([
        ["run/config.json", new TextEncoder().encode(JSON.stringify(config))],
        ["run/checkpoints/step_00000006.safetensors", checkpoint],
      ]);
    const flipped = whole.slice();
    flipped[whole.length >> 1] ^= 255;
    const cases: [string, Uint8Array, RegExp][] = [
      [
        "cut",
        whole.subarray(0, whole.length >> 1),
        /^Cannot open cut\.zip: it is no zip, or cut off;/,
      ],
      ["bit", flipped, /^Cannot open bit\.zip: run\/checkpoints\/.* in it is damaged; give/],
      [
        "large",
        await zip(large, bytes),
        /^Cannot open large\.zip, as its checkpoint cannot be used: /,
      ],
      [
        "foreign",
        await zip(config, foreign),
        /^Cannot open foreign\.zip, as its checkpoint cannot/,
      ],
    ];
    await inPage(async (page) => {
      for (const [name, bytes, why] of cases) {
        const path = join(folder, `${name}.zip`);
        await Deno.writeFile(path, bytes);
        await page.locator("#run-file").setInputFiles(path);
        await shows(page, "alert", why);
        await status(page, /^Ready/);
        await page.locator("#waiting").waitFor({ state: "hidden" });
      }
      const keep = (name: string, text: string) =>
        page.evaluate(async ([name, text]) => {
          const root = await navigator.storage.getDirectory();
          const folder = await root.getDirectoryHandle("nash-training", { create: true });
          const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
          await file.write(text);
          await file.close();
        }, [name, text]);
      await keep("pictures.json", "null");
      for (const note of ["null", "[]", '{"name": 3}', "{"]) {
        await keep("run.json", note);
        await page.reload();
        await status(page, /^Ready/);
        await page.locator("#waiting").waitFor({ state: "hidden" });
        assertEquals(await page.locator("#alert").textContent(), "");
      }
      const note = { name: "faces", data: "cartoons", step: 7, at: Date.now() };
      await keep("run.json", JSON.stringify(note));
      await keep("run.zip", "damaged");
      await page.reload();
      await shows(page, "waiting-text", /^faces, step 7, kept in this browser/);
      await button(page, "Go on").click();
      await shows(page, "alert", /^The run that this browser keeps is damaged: forget it/);
    });
  }));

/** A software adapter takes long. */
const GPU_MS = 300_000;

longTest("a lost GPU is told in a sentence, and the run goes on from what is kept", async () => {
  const flags = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];
  const other = await startBrowser(...flags);
  try {
    await withPage(other, `${url}train.html?backend=webgpu`, async (page) => {
      page.setDefaultTimeout(PATIENCE_MS);
      await status(page, /^Ready to train on the GPU: /);
      await page.locator("#run-file").setInputFiles(tinyRun);
      await page.locator("#folder").setInputFiles(join(trained, "photos"));
      await shows(page, "photos", /^24 photos/);
      await button(page, "Go on").click();
      await reach(page, 7, GPU_MS);
      await pause(page); // Which keeps the run.
      const step = await stepOf(page);
      await button(page, "Go on").click();
      await (await other.newBrowserCDPSession()).send("Browser.crashGpuProcess");
      await shows(page, "alert", /^Cannot go on: the GPU was lost/);
      await shows(page, "waiting-text", new RegExp(`^run, step ${step} of`));
      await button(page, "Go on").click();
      await reach(page, step + 1, GPU_MS);
    }, { ignored: /WebGPU|GPU|device/i });
  } finally {
    await other.close();
  }
});

/** Makes the memory of a worker full from its first turn on. */
const FULL = `const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (globalThis.isFull) throw new RangeError("no more memory");
    return grow.call(this, pages);
  };
  addEventListener("message", ({ data }) => globalThis.isFull = data.type === "start");\n`;

test("a full memory is told in a sentence", () =>
  withWorker(FULL, async (page) => {
    await button(page, "Take cartoon faces").click();
    await shows(page, "photos", /cartoon/);
    await page.getByRole("radio", { name: /^article/ }).check();
    await button(page, "Start").click();
    await shows(
      page,
      "alert",
      /^Cannot go on: there is not enough memory for .* smaller preset\.$/,
    );
    await status(page, /^Ready to train on the/); // With another worker.
  }));

test("the page is used by keyboard, and says what it does", () =>
  inPage(async (page) => {
    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    const order = [];
    for (let i = 0; i < 5; i++) {
      order.push(await focused());
      await page.keyboard.press("Tab");
    }
    assertEquals(order, [
      ...["Runs", "Train", "Choose a folder", "Choose photos or a zip", "Take cartoon faces"],
    ]);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await shows(page, "photos", /cartoon/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight"); // To quality.
    await page.keyboard.press("ArrowRight");
    assert(await page.getByRole("radio", { name: "small" }).isChecked());
    assert(await page.getByRole("checkbox", { name: /^Start from/ }).isDisabled());
    await page.keyboard.press("Tab");
    assertEquals(await focused(), "Start");
    await page.keyboard.press("Enter");
    await status(page, /^Training on the CPU/);
    assertEquals(await focused(), "Pause");
    await page.keyboard.press("Enter");
    await status(page, /^Paused at step/);
    assertEquals(await focused(), "Go on");
  }));

for (const colorScheme of ["light", "dark"] as const) {
  test(`the page is accessible in ${colorScheme} colours, and nothing is too wide for a phone`, () =>
    inFolder((folder) =>
      inPage(async (page) => {
        const check = async () => {
          const widest = await page.evaluate(() => document.documentElement.scrollWidth);
          assert(widest <= 360, `the page is ${widest} pixels wide`);
          await page.evaluate(axe.source);
          // deno-lint-ignore no-explicit-any -- axe puts itself there.
          const { violations } = await page.evaluate(() => (globalThis as any).axe.run());
          const found = violations.map((
            { id, nodes }: { id: string; nodes: { html: string }[] },
          ) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
          assertEquals(found, []);
        };
        const photos = await makePhotos(folder);
        const long = "a-photo-with-a-very-long-name-that-does-not-fit-on-a-phone.jpg";
        await Deno.writeTextFile(join(photos, long), "no photo");
        await page.locator("#folder").setInputFiles(photos);
        await shows(page, "photos", /^25 photos/);
        await check();
        await trainSome(page);
        await page.locator("#broken summary").click();
        await check();
        await pause(page);
        await page.reload();
        await shows(page, "waiting-text", /kept in this browser/);
        await check();
        page.once("dialog", (dialog) => dialog.accept());
        await button(page, "Forget it").click();
        await page.locator("#waiting").waitFor({ state: "hidden" });
      }, { width: 360, height: 740, colorScheme })
    ));
}

/** What any server of files knows. */
const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
};

test("an exported page trains on any server of files, on one thread, and says why", () =>
  inFolder(async (folder) => {
    const out = join(folder, "site");
    await succeed(
      "studio",
      ["--runs", join(trained, "run"), "--export", out],
      `${folder},${trained}`,
    );
    const options = { hostname: "127.0.0.1", port: 0, onListen: () => {} };
    await using server = Deno.serve(options, async ({ url }) => {
      const path = new URL(url).pathname;
      const body = await Deno.readFile(join(out, path)).catch(() => null);
      const type = TYPES[path.split(".").at(-1)!] ?? "application/octet-stream";
      return new Response(body, { status: body ? 200 : 404, headers: { "Content-Type": type } });
    });
    await withPage(browser, `http://127.0.0.1:${server.addr.port}/index.html`, async (page) => {
      page.setDefaultTimeout(PATIENCE_MS);
      await page.getByRole("link", { name: "Train" }).click();
      await status(
        page,
        /^Ready to train on the CPU, 1 thread, as this server does not isolate the page/,
      );
      await page.locator("#run-file").setInputFiles(tinyRun);
      await shows(page, "waiting-text", /^run, step 6$/);
      await page.locator("#folder").setInputFiles(join(trained, "photos"));
      await shows(page, "photos", /^24 photos/);
      await button(page, "Go on").click();
      await reach(page, 10);
      await pause(page);
    });
  }));

longTest(
  "a run with classes goes on in the page, by the folders of its photos",
  () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder, 24);
      for (const [i, name] of (await namesIn(photos)).entries()) {
        const target = join(photos, i % 2 ? "cats" : "dogs");
        await Deno.mkdir(target, { recursive: true });
        await Deno.rename(join(photos, name), join(target, name));
      }
      const run = join(folder, "run");
      const tiny = TINY.map((word) => word === "small" ? "fast" : word); // which has classes
      const flags = [...tiny, "--classes", "--epochs", "1"];
      await succeed("train", ["--data", photos, "--out", run, ...flags], folder);
      await inPage(async (page) => {
        await page.locator("#run-file").setInputFiles(await zippedRun(run, 10_000));
        await shows(page, "waiting-text", /^run, step 6$/);
        await page.locator("#folder").setInputFiles(photos);
        await shows(page, "photos", /^24 photos/);
        await button(page, "Go on").click();
        await reach(page, 12);
        await pause(page);
        await unpack((await saved(page, "Save the run")).path, join(folder, "page"));
      });
      const page = await newest(join(folder, "page", "run"));
      const resume = ["--resume", "--epochs", "10000", "--steps", `${page.step}`];
      await succeed("train", [
        "--data",
        photos,
        "--out",
        run,
        ...resume,
        "--backend",
        "wasm",
        "--cache",
        "memory",
      ], folder);
      assertEquals(await newest(run), page);
    }),
);

test("a second tab trains, but leaves what the browser keeps to the first", () =>
  inPage(async (page) => {
    assertEquals(await page.locator("#not-kept").textContent(), "");
    const [second] = await Promise.all([
      page.waitForEvent("popup"),
      page.evaluate(() => void open(location.href)),
    ]);
    await shows(second, "not-kept", /^Another tab of this browser has this page open/);
    await second.locator("#run-file").setInputFiles(tinyRun);
    await second.locator("#folder").setInputFiles(join(trained, "photos"));
    await shows(second, "photos", /^24 photos/);
    await button(second, "Go on").click();
    await reach(second, 8);
    await pause(second);
    assertEquals(await second.locator("#kept").textContent(), "");
    assert(!await leaves(second), "it asks before it loses the run");
    assert(await leaves(page));
    await button(second, "New run").click();
    const step = await stepOf(second);
    await shows(second, "waiting-text", new RegExp(`^run, step ${step} of`));
    await button(second, "Go on").click(); // Of the run that is here alone, with its pictures.
    await reach(second, step + 2);
    await pause(second);
    await second.close();
    await page.reload();
    await status(page, /^Ready/);
    await page.locator("#waiting").waitFor({ state: "hidden" });
  }));
