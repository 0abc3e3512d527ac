/** The page that trains in a browser: the same steps as the command's, from photos to files. */
/// <reference lib="dom" />
import { assert, assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import { BlobReader, type FileEntry, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import axe from "npm:axe-core@4.14.1";
import { dirname, join } from "node:path";
import type { Browser, Page } from "npm:playwright-core@1.65.1";
import { serve } from "../../studio/server/server.ts";
import { studioSite } from "../../studio/server/site.ts";
import { zipOf } from "../_archives.ts";
import { CHROMIUM, type PageOptions, startBrowser, withPage } from "../_browser.ts";
import {
  copyFolder,
  inFolder,
  makePhotos,
  namesIn,
  succeed,
  TINY,
  trainedFolder,
} from "../_command.ts";
import { checkpointSteps, readCheckpoint } from "../_runs.ts";

const ignore = CHROMIUM === undefined;

/** Time for what the page shall come to show. */
const PATIENCE_MS = 60_000;

let browser: Browser, url: string, stop: AbortController, trained: string, tinyRun: string;

Deno.test.beforeAll(async () => {
  if (ignore) return;
  trained = await trainedFolder("--epochs", "1", "--flip");
  tinyRun = await zippedRun(join(trained, "run"), 10_000);
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

/** A run of the tiny networks as the page saves one, long enough not to end in a test. */
async function zippedRun(run: string, epochs: number): Promise<string> {
  const [checkpoint] = await namesIn(join(run, "checkpoints"));
  const config = { ...JSON.parse(await Deno.readTextFile(join(run, "config.json"))), epochs };
  const path = join(dirname(run), "tiny.zip");
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
    await status(page, /^on the/);
    await body(page);
  }, options);
}

/** Waits until a text of the page matches. */
async function shows(page: Page, id: string, wanted: RegExp): Promise<void> {
  const seen = await page.waitForFunction(
    ([id, source]) => new RegExp(source).test(document.getElementById(id)?.textContent ?? ""),
    [id, wanted.source],
    { timeout: PATIENCE_MS },
  ).then(() => true, () => false);
  if (!seen) {
    const texts = ["status", "alert", "how-far"].map((id) => page.locator(`#${id}`).textContent());
    throw new Error(
      `#${id} does not come to show ${wanted}: ${(await Promise.all(texts)).join(" | ")}`,
    );
  }
}

const status = (page: Page, wanted: RegExp) => shows(page, "status", wanted);

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The step that the page shows. */
async function stepOf(page: Page): Promise<number> {
  const text = await page.locator("#how-far").textContent();
  return Number(/step ([\d,]+)/.exec(text!)![1].replaceAll(",", ""));
}

/** Waits until the page has come to a step. */
const reach = (page: Page, step: number) =>
  page.waitForFunction(
    (step) => {
      const text = document.getElementById("how-far")!.textContent!;
      return Number(/step ([\d,]+)/.exec(text)?.[1].replaceAll(",", "")) >= step;
    },
    step,
    { timeout: PATIENCE_MS },
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
      await shows(page, "photos", /^24 photos of photos$/);
      await button(page, "Go on").click();
      await status(page, /^Training/);
      await reach(page, 60);
      await pause(page);
      const first = await saved(page, "Save the run");
      assertEquals(first.name, "run.zip");
      await unpack(first.path, join(folder, "first"));

      await button(page, "Go on").click();
      await reach(page, await stepOf(page) + 20);
      await pause(page);
      const before = await stepOf(page);
      await page.reload();
      await shows(page, "waiting-text", /kept in this browser/);
      await button(page, "Go on").click(); // Its photos are kept.
      await reach(page, before + 20);
      await pause(page);
      await unpack((await saved(page, "Save the run")).path, join(folder, "second"));
    });
    const page = await newest(join(folder, "second", "run"));
    const run = join(folder, "first", "run"), begun = await newest(run);
    assert(begun.step >= 60 && page.step >= begun.step + 40);
    assertNotEquals(page.data, begun.data);
    const place = ["--data", photos, "--out", run];
    const flags = ["--resume", "--steps", `${page.step}`, "--backend", "wasm", "--cache", "memory"];
    await succeed("train", [...place, ...flags], `${folder},${trained}`);
    assertEquals(await newest(run), page);
  }));
