/** The studio command: what it refuses, and what it writes. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { join } from "node:path";
import { isGeneratorFile } from "../../models/generator_file.ts";
import { assertRefused, inFolder, namesIn, snapshot, succeed, trainedFolder } from "../_command.ts";

Deno.test("studio refuses folders that are not there, files, and flags that contradict each other", () =>
  inFolder(async (folder) => {
    const none = join(folder, "none"), file = join(folder, "file");
    await Deno.writeTextFile(file, "");
    await assertRefused("studio", ["--runs", none], {
      folder,
      says: [`Cannot show the runs of ${none}: there is no such folder; train first`],
    });
    await assertRefused("studio", ["--runs", file, "--export", folder], {
      folder,
      says: [`Cannot show the runs of ${file}: it is a file; give a folder`],
    });
    await assertRefused("studio", ["--export", folder, "--port", "80"], {
      folder,
      code: 2,
      says: ["--export starts no server: leave --port out"],
    });
  }));

Deno.test("studio --export writes the page and what belongs to the runs, and leaves the runs alone", async () => {
  const folder = await trainedFolder("--epochs", "1");
  try {
    const run = join(folder, "run"), site = join(folder, "site"), before = await snapshot(run);
    const { stdout } = await succeed("studio", ["--runs", run, "--export", site], folder);
    assertMatch(stdout, /^The studio of \S+, 19 files, \d+\.\d MB, in \S+\n$/);
    assertEquals(await snapshot(run), before);
    assertEquals(await namesIn(site), [
      ...["index.html", "main.css", "main.js", "pretrained-48x40.safetensors"],
      ...["pretrained.directions.safetensors", "pretrained.safetensors", "runs", "studio.json"],
      ...["train.css", "train.html", "train.js", "train_worker.js"],
    ]);
    const written = join(site, "runs", "run");
    assertEquals(await namesIn(written), [
      ...["config.json", "evolution.gif", "evolution.mp4", "generator.safetensors", "log.txt"],
      ...["metrics.json", "samples"],
    ]);
    assertEquals(await namesIn(join(written, "samples")), ["epoch_0000.png", "epoch_0001.png"]);
    assert(isGeneratorFile(await Deno.readFile(join(written, "generator.safetensors"))));
    const { live } = JSON.parse(await Deno.readTextFile(join(site, "studio.json")));
    assertEquals(live, false);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
