/** What the studio's page shows of runs in every state: how far they are, their curves, samples, films and logs. */
/// <reference lib="dom" />
import { assert, assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import axe from "npm:axe-core@4.14.1";
import { join } from "node:path";
import type { Browser, Page } from "npm:playwright-core@1.65.1";
import { evolutionFilm } from "../../data/images/film.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import { serve } from "../../studio/server/server.ts";
import { studioSite } from "../../studio/server/site.ts";
import { appendLog, createRunFolder, runFolder, samplePath } from "../../train/run/folder.ts";
import { lockRun } from "../../train/run/lock.ts";
import { CHROMIUM, type PageOptions, startBrowser, withPage } from "../_browser.ts";
import { inFolder } from "../_command.ts";

const ignore = CHROMIUM === undefined;
const test = (name: string, body: () => Promise<void>) => Deno.test({ name, ignore, fn: body });

/** Time for what the page shall come to show. */
const PATIENCE_MS = 60_000;

/** A name without a place to break it, as long as they get. */
const LONG = "lsgan_r1_width0.5_lr2e-4_color_translation_half-life_10000_images_seed_";

let browser: Browser;

Deno.test.beforeAll(async () => {
  if (!ignore) browser = await startBrowser();
});

Deno.test.afterAll(async () => {
  if (!ignore) await browser.close();
});

/** What a run is made of. */
interface Recipe {
  /** The losses of the generator by step, two steps an epoch of 10 seconds; the discriminator's are one more. */
  readonly losses?: readonly (number | null)[];
  /** The epochs with samples. */
  readonly samples?: readonly number[];
  /** The last message of the log. */
  readonly message?: string;
}

/** Makes the folder of a run, of 4 epochs. */
async function makeRun(
  path: string,
  { losses = [1, 2, 3, 4], samples = [], message }: Recipe = {},
): Promise<void> {
  const run = runFolder(path);
  await createRunFolder(run);
  await Deno.writeTextFile(run.config, JSON.stringify({ epochs: 4, batch: 2 }));
  const lines = losses.flatMap((generator_loss, i) => {
    const [step, epoch] = [i + 1, Math.floor(i / 2) + 1];
    const discriminator_loss = generator_loss === null ? null : generator_loss + 1;
    const line = { event: "step", step, epoch, generator_loss, discriminator_loss };
    const end = { event: "epoch", step, epoch, steps: 2, seconds: 10, generator_loss };
    return i % 2 === 1 ? [line, end] : [line];
  });
  await Deno.writeTextFile(run.metrics, lines.map((line) => JSON.stringify(line) + "\n").join(""));
  appendLog(run, message ?? `Run: ${path}`);
  for (const epoch of samples) {
    const data = new Uint8Array(32 * 24 * 4).map((_, i) => i % 4 === 3 ? 255 : (i * epoch) % 256);
    const png = encodePng({ width: 32, height: 24, channels: 4, data });
    await Deno.writeFile(samplePath(run, epoch), png);
  }
}

/** Opens the page of a folder of runs, once it shows how they stand. */
async function inStudio(
  folder: string,
  body: (page: Page) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  const stop = new AbortController();
  const site = await studioSite(folder, { live: true });
  const { url, finished } = serve(site, { port: 0, next: false, signal: stop.signal });
  try {
    await withPage(browser, url, async (page) => {
      page.setDefaultTimeout(PATIENCE_MS);
      await page.locator("#status", { hasText: "followed as they train" }).waitFor();
      await body(page);
    }, options);
  } finally {
    stop.abort();
    await finished;
  }
}

const swatches = (page: Page) =>
  page.locator(".swatch").evaluateAll((all) => all.map((one) => getComputedStyle(one).background));

const label = (page: Page) => page.locator("#losses").getAttribute("aria-label");

for (const colorScheme of ["light", "dark"] as const) {
  test(`thirty runs with long names fit on a phone in ${colorScheme} colours, each with its own, and accessibly`, () =>
    inFolder(async (folder) => {
      for (let i = 0; i < 29; i++) {
        await makeRun(join(folder, `${LONG}${i}`), { samples: i < 2 ? [1] : [] });
      }
      const message = "Cannot go on as the losses explode: start again with a lower --lr";
      await makeRun(join(folder, `${LONG}29`), { losses: [1, null], message });
      await Deno.symlink(join(folder, `${LONG}0`), join(folder, `${LONG}link`));
      await inStudio(folder, async (page) => {
        await page.locator("#show-all").click();
        await page.waitForFunction(() =>
          document.getElementById("losses")!.ariaLabel!.split(";").length === 30
        );
        assertEquals(new Set(await swatches(page)).size, 30);
        await page.locator("#sample-run").selectOption(`${LONG}0`);
        await page.locator("#other-run").selectOption(`${LONG}1`);
        for (const summary of await page.locator("summary:visible").all()) await summary.click();
        const problems = async () => {
          const widest = await page.evaluate(() => document.documentElement.scrollWidth);
          await page.evaluate(axe.source);
          // deno-lint-ignore no-explicit-any -- axe puts itself there.
          const { violations } = await page.evaluate(() => (globalThis as any).axe.run());
          const found = violations.map((one: { id: string; nodes: { html: string }[] }) =>
            `${one.id}: ${one.nodes.map(({ html }) => html).join(" ")}`
          );
          return { found, isWide: widest > 360 };
        };
        assertEquals(await problems(), { found: [], isWide: false });
        await page.locator("#sample").click();
        assertEquals(await problems(), { found: [], isWide: false });
      }, { width: 360, height: 740, colorScheme });
    }));
}

test("the ticks of a chart differ, however close its figures are", () =>
  inFolder(async (folder) => {
    await makeRun(join(folder, "run"), { losses: [0.0297, 0.0297, 0.0321, 0.0321] });
    await inStudio(folder, async (page) => {
      await page.locator("#figure").selectOption("generator_loss");
      await page.evaluate(() => {
        const proto = CanvasRenderingContext2D.prototype, fill = proto.fillText;
        const drawn: string[] = [];
        Object.assign(globalThis, { drawn });
        proto.fillText = function (text, ...place) {
          if (this.textAlign === "right" && this.canvas.closest("#epochs")) drawn.push(text);
          fill.call(this, text, ...place);
        };
      });
      await page.locator("#across").selectOption("time"); // Which draws the charts anew.
      const handle = await page.waitForFunction(() => {
        const { drawn } = globalThis as unknown as { drawn: string[] };
        return drawn.length > 1 && drawn;
      });
      const ticks = await handle.jsonValue() as string[];
      assertEquals(ticks.length, new Set(ticks).size, ticks.join(" "));
    });
  }));

test("on a phone no line ends within a flag or between a colour and its name", () =>
  inFolder(async (folder) => {
    const width = 360,
      lines = (page: Page, selector: string) =>
        page.locator(selector).evaluate((element) => element.getClientRects().length);
    await inStudio(folder, async (page) => {
      await page.locator("#no-runs").waitFor();
      assertEquals(await lines(page, "#no-runs code:not(#train)"), 1);
      for (const name of ["base", "more augmentation"]) await makeRun(join(folder, name));
      await page.locator("#show-all").click();
      const markers = page.locator("#losses .u-series:visible th:has(.u-marker)");
      await markers.nth(3).waitFor();
      for (const legend of await markers.all()) {
        const [marker, label] = await Promise.all(
          [".u-marker", ".u-label"].map((part) => legend.locator(part).boundingBox()),
        );
        assert(marker!.x + marker!.width <= label!.x, await legend.textContent() ?? "");
        assert(marker!.y >= label!.y && marker!.y < label!.y + label!.height);
      }
      const [label, select] = await Promise.all(
        ["#by-epoch h3", "#figure"].map((part) => page.locator(part).boundingBox()),
      );
      assert(label!.height <= select!.height + 2, `"By epoch" is ${label!.height} pixels high`);
    }, { width, height: 740 });
  }));

test("the discriminator of a single run has no run's colour", () =>
  inFolder(async (folder) => {
    for (let i = 0; i < 30; i++) await makeRun(join(folder, `${i}`));
    await inStudio(folder, async (page) => {
      const markers = page.locator("#losses .u-marker");
      await markers.nth(1).waitFor();
      const [generator, discriminator] = await markers.evaluateAll((all) =>
        all.map((one) => getComputedStyle(one).borderColor)
      ).then((colors) => colors.slice(-6)); // The bounds of the bands are behind.
      const runs = await page.locator(".swatch").evaluateAll((all) =>
        all.map((one) => getComputedStyle(one).backgroundColor)
      );
      assertEquals(runs.indexOf(generator), 0);
      assertEquals(runs.indexOf(discriminator), -1);
    });
  }));

test("without runs the page says how to train, and shows the first run as soon as it begins", () =>
  inFolder(async (folder) => {
    await inStudio(folder, async (page) => {
      const hint = page.locator("#no-runs");
      await hint.waitFor();
      assertMatch((await hint.textContent())!, /deno task train --out \S+NAME/);
      await makeRun(join(folder, "first"));
      await page.locator("#runs").getByText("first").waitFor();
      assertEquals(await hint.isVisible(), false);
    });
  }));

test("a run is training, then stopped, with its speed, the time left and its log", () =>
  inFolder(async (folder) => {
    const path = join(folder, "a run"), run = runFolder(path);
    await makeRun(path, { losses: [1, 2, 3] });
    const lock = await lockRun(run);
    await inStudio(folder, async (page) => {
      const row = page.locator("#runs li");
      assertMatch((await page.locator("#status").textContent())!, /^1 run, 1 training, /);
      assertEquals(await row.locator(".phase").textContent(), "training");
      assertEquals(
        await row.locator(".how-far").textContent(),
        "epoch 2 of 4 · step 3 of 8 · 0.20 steps/s · 25 s left",
      );
      await page.locator("#log summary").click();
      const log = page.locator("#log pre");
      await log.getByText(`Run: ${path}`).waitFor();
      appendLog(run, "Epoch 2/4 has <ended>");
      await log.getByText("Epoch 2/4 has <ended>").waitFor();
      lock[Symbol.dispose]();
      await row.getByText("stopped").waitFor();
      assertEquals(
        await row.locator(".how-far").textContent(),
        "epoch 2 of 4 · step 3 of 8 · 0.20 steps/s",
      );
    });
  }));

test("a diverged run says since when, and why, and its curve ends with a cross", () =>
  inFolder(async (folder) => {
    const pictures: string[] = [];
    for (const [name, message] of [["one"], ["two"], ["three", "Cannot go on as it is so"]]) {
      const runs = join(folder, name);
      await makeRun(join(runs, "run"), { losses: [1, 2, 3], message });
      await inStudio(runs, async (page) => {
        await page.waitForFunction(() => document.querySelector("#losses canvas") !== null);
        await page.evaluate(() =>
          new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        ); // It draws in the next frame.
        pictures.push(
          await page.locator("#losses canvas").evaluate((canvas) =>
            (canvas as HTMLCanvasElement).toDataURL()
          ),
        );
      });
    }
    assertEquals(pictures[0], pictures[1]);
    assertNotEquals(pictures[0], pictures[2]);
    const runs = join(folder, "four");
    await makeRun(join(runs, "old run"), { losses: [1, null, 2, null, null, null] });
    await inStudio(runs, async (page) => {
      await page.locator("#losses[aria-label*=step]").waitFor();
      assertEquals(
        await label(page),
        "old run at step 6: not finite from step 4 on, before that generator loss 2.000, discriminator loss 3.000",
      );
      assertEquals(
        await page.locator("#charts-note").textContent(),
        "The losses of old run are not finite from step 4 on.",
      );
      assertEquals(
        await page.locator("#runs li").locator(".phase, .why").allTextContents(),
        ["diverged", "the losses are not finite from step 4 on"],
      );
    });
  }));

test("curves are smoothed, drawn over the training time, and on a logarithmic scale", () =>
  inFolder(async (folder) => {
    await makeRun(join(folder, "run"), { losses: [1, 2, 3, 4, 5, -1] });
    await inStudio(folder, async (page) => {
      const values = async () => {
        const over = page.locator("#losses .u-over"),
          { width, height } = (await over.boundingBox())!;
        await over.hover({ position: { x: width / 2, y: height / 2 } });
        await over.hover({ position: { x: width * 0.61, y: height / 2 } }); // Nearest to step 4.
        return (await page.locator("#losses .u-value").allTextContents()).slice(0, 3);
      };
      await page.locator("#losses .u-value").first().waitFor();
      assertEquals(await values(), ["4", "4", "5"]);
      await page.locator("#smoothing").fill("0.5");
      assertEquals(await values(), ["4", "3.267", "4.267"]); // (1 + 2·2 + 4·3 + 8·4) / 15
      assertEquals(await page.locator("#smoothing-value").textContent(), "0.50");
      await page.locator("#smoothing").fill("0");
      await page.locator("#across").selectOption("time");
      assertEquals(await values(), ["20 s", "4", "5"]);
      assertEquals(await page.locator("#charts-note").textContent(), "");
      await page.locator("#log-scale").check();
      assertEquals(await values(), ["20 s", "4", "5"]);
      assertMatch((await page.locator("#charts-note").textContent())!, /no place for losses/);
    });
  }));

test("an outlier does not flatten the curves, if it shall not", () =>
  inFolder(async (folder) => {
    const losses = Array.from({ length: 80 }, (_, i) => i === 70 ? 1e4 : i % 2 ? 1 : 2);
    await makeRun(join(folder, "run"), { losses });
    await inStudio(folder, async (page) => {
      const over = page.locator("#losses .u-over"), value = page.locator("#losses .u-value");
      await value.first().waitFor();
      const { width, height } = (await over.boundingBox())!;
      /** The height between losses of 1 and 2 in the chart. */
      const between = async () => {
        const places = [];
        for (const i of [20, 21]) {
          await over.hover({ position: { x: i / 79 * (width - 1), y: height / 2 } });
          await value.nth(0).getByText(`${i + 1}`, { exact: true }).waitFor();
          const { y } = (await page.locator("#losses .u-cursor-pt").first().boundingBox())!;
          places.push(y);
        }
        return Math.abs(places[1] - places[0]);
      };
      assert(await between() < 1);
      await page.getByLabel("Without outliers").check();
      assert(await between() > height / 4);
      await page.getByLabel("Logarithmic").check();
      assert(await between() > height / 8);
    });
  }));

test("runs are found by their names, shown and hidden together, and gone when their folder is", () =>
  inFolder(async (folder) => {
    for (const name of ["Cartoons 1", "cartoons 2", "photos"]) await makeRun(join(folder, name));
    await inStudio(folder, async (page) => {
      const charted = async (names: string[]) => {
        await page.waitForFunction((count) => {
          const label = document.getElementById("losses")!.ariaLabel!;
          return label.split(";").filter((part) => part.includes(" at step ")).length === count;
        }, names.length);
        for (const name of names) {
          assertMatch((await label(page))!, new RegExp(`${name} at step 4`));
        }
      };
      await page.locator("#show-all").press("Enter");
      await charted(["Cartoons 1", "cartoons 2", "photos"]);
      await page.getByLabel("Find").fill("CARTOON");
      assertEquals(await page.locator("#runs li:visible").count(), 2);
      await page.locator("#hide-all").click();
      await charted(["photos"]);
      await page.getByLabel("Find").fill("");
      assertEquals(await page.locator("#runs li:visible").count(), 3);
      await Deno.remove(join(folder, "photos"), { recursive: true });
      await charted([]);
      assertEquals(await page.locator("#runs li").count(), 2);
    });
  }));

test("samples of two runs stand side by side at one epoch, and open in full size", () =>
  inFolder(async (folder) => {
    await makeRun(join(folder, "one"), { samples: [1, 2, 4] });
    await makeRun(join(folder, "two"), { samples: [1, 3, 4] });
    await inStudio(folder, async (page) => {
      await page.locator("#sample-run").selectOption("one");
      const other = page.locator("#other-sample"), epoch = page.locator("#epoch");
      assertEquals(await other.isVisible(), false);
      await page.getByLabel("Beside").selectOption("two");
      const shown = async () => {
        await page.waitForFunction(() =>
          // A picture takes up no room before it is there.
          [...document.querySelectorAll<HTMLImageElement>("#samples img")]
            .every(({ hidden, src, complete }) => hidden || !src || complete)
        );
        return [
          await page.locator("#sample:visible, #other-sample:visible").evaluateAll((all) =>
            all.map((one) => one.getAttribute("src")!.replace("runs/", ""))
          ),
          await page.locator("#samples figcaption").allTextContents(),
        ];
      };
      assertEquals(await shown(), [
        ["one/samples/epoch_0004.png", "two/samples/epoch_0004.png"],
        ["one, epoch 4", "two, epoch 4"],
      ]);
      await epoch.press("ArrowLeft");
      assertEquals(await shown(), [
        ["two/samples/epoch_0003.png"],
        ["one has no samples of epoch 3", "two, epoch 3"],
      ]);
      await epoch.press("Home");
      await page.getByLabel("Beside").selectOption("");
      assertEquals(await epoch.getAttribute("aria-valuetext"), "epoch 1");
      await page.locator("button.picture:visible").press("Enter");
      const dialog = page.locator("#full-size"), image = dialog.locator("img");
      const width = () => image.evaluate((image) => (image as HTMLElement).clientWidth);
      await dialog.waitFor();
      await page.waitForFunction( // until the picture is there
        () => document.querySelector("#full-size img")!.clientWidth > 640,
        undefined,
        { timeout: PATIENCE_MS },
      );
      await dialog.getByLabel("Zoom").selectOption("2");
      assertEquals(await width(), 64);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      const focused = await page.evaluate(() => document.activeElement!.className);
      assertEquals(focused, "picture"); // Where the user was.
    });
  }));

test("the evolution is a film, or an animation for older runs", () =>
  inFolder(async (folder) => {
    for (const [name, film] of [["new", "evolution.mp4"], ["old", "evolution.gif"]]) {
      const path = join(folder, name), run = runFolder(path);
      await makeRun(path, { samples: [1, 2] });
      await evolutionFilm([samplePath(run, 1), samplePath(run, 2)], join(path, film));
    }
    await inStudio(folder, async (page) => {
      const [video, image] = ["video", "img"].map((tag) => page.locator(`#evolution ${tag}`));
      await page.locator("#sample-run").selectOption("new");
      assertEquals(await video.getAttribute("src"), null); // Nothing is loaded before.
      await page.locator("#evolution summary").click();
      await page.waitForFunction(() => document.querySelector("video")!.readyState >= 2);
      const facts = await video.evaluate((video) => {
        const { videoWidth, videoHeight, loop, muted, controls } = video as HTMLVideoElement;
        return { shape: videoWidth / videoHeight, loop, muted, controls };
      });
      assertEquals(facts, { shape: 32 / 24, loop: true, muted: true, controls: true });
      assertEquals(await image.isVisible(), false);
      await page.locator("#sample-run").selectOption("old");
      await page.waitForFunction(() =>
        document.querySelector<HTMLImageElement>("#evolution img")!.naturalWidth === 32
      );
      assertEquals([await video.isVisible(), await image.isVisible()], [false, true]);
    });
  }));
