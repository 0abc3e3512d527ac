/** The pictures that a page makes of photos. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { join } from "node:path";
import { values } from "../../data/pipeline/dataset.ts";
import { fromBlobs } from "../../data/sources/blobs.ts";
import { fromDirectory } from "../../data/sources/directory.ts";
import { openPictures } from "../../data/training_pictures.ts";
import { presetRun } from "../../train/run/config.ts";
import { makePictures, pictureFiles } from "../../studio/training/pictures.ts";
import { memoryStore } from "../../studio/training/storage.ts";
import { inFolder, makePhotos, namesIn } from "../_command.ts";

const CONFIG = { ...presetRun("small"), batch: 4, flip: true };

/** The photos of a folder as a page has them, one of them broken. */
async function inPhotos(
  body: (folder: string, source: Awaited<ReturnType<typeof fromBlobs>>) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const photos = await makePhotos(folder);
    await Deno.writeTextFile(join(photos, "5.png"), "broken");
    const files = await Promise.all(
      (await namesIn(photos)).map(async (name) => ({
        name,
        blob: new Blob([await Deno.readFile(join(photos, name))]),
      })),
    );
    await body(photos, await fromBlobs(files));
  });
}

Deno.test("a page trains on the batches of the command, also where the photos are gone by then", () =>
  inPhotos(async (folder, source) => {
    const store = memoryStore(), done: number[] = [];
    const pictures = await makePictures(source, {
      config: CONFIG,
      identity: "these",
      store,
      signal: new AbortController().signal,
      onProgress: (count) => done.push(count),
    });
    assertEquals(done.at(-1), 24);
    const [[index, why], ...others] = pictures.broken;
    assertEquals([pictures.names[index], others], ["5.png", []]);
    assertMatch(why, /^Cannot decode the image/);
    const kept = JSON.parse(JSON.stringify(pictures)); // As a page keeps them.
    const files = pictureFiles(kept);
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    const loading = { workers: 0, cache: store };
    const page = await openPictures(files, { config: CONFIG, loading, say });
    const command = await openPictures(await fromDirectory(folder), {
      config: CONFIG,
      loading: { workers: 0, cache: "memory" as const },
      say,
    });
    const [a, b] = [await Array.fromAsync(values(page)), await Array.fromAsync(values(command))];
    assertEquals(a.length, 5);
    assertEquals(a, b);
    assertEquals(said[0], said[1]);
  }));

Deno.test("pictures are made until a page stops", () =>
  inPhotos(async (_, source) => {
    const controller = new AbortController();
    let made = 0;
    await makePictures(source, {
      config: CONFIG,
      identity: "these",
      store: memoryStore(),
      signal: controller.signal,
      onProgress: (count) => {
        made = count;
        if (count === 3) controller.abort();
      },
    });
    assert(made >= 3 && made < 12, `${made} pictures are made`);
  }));
