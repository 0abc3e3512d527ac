/** Photos that vanish while they are read: a network drive that is gone for a while, a folder that was moved. */
import { assertEquals, assertRejects } from "@std/assert";
import { join } from "node:path";
import { noticeLostFiles } from "../../data/sources/lost_files.ts";
import { waitForFiles } from "../../data/sources/wait_for_files.ts";
import { isTransient } from "../../data/pipeline/transient.ts";
import { fromDirectory, openSource } from "../../data/mod.ts";
import { tarOf } from "../_archives.ts";
import { inFolder, makePhotos } from "../_command.ts";

const later = (ms: number, body: () => Promise<void>) =>
  new Promise<void>((resolve) => setTimeout(() => body().then(resolve), ms));

Deno.test("files that have all gone are waited for, and read when they are back", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder, 10);
    const said: string[] = [];
    const files = waitForFiles(await fromDirectory(photos), { say: (line) => said.push(line) });
    const expected = await (await files.at(7)).read();
    await Deno.rename(photos, `${photos}-moved`);
    const back = later(300, () => Deno.rename(`${photos}-moved`, photos));
    const reads = [7, 7, 8].map(async (index) => await (await files.at(index)).read());
    assertEquals((await Promise.all(reads))[0], expected);
    await back;
    assertEquals(said.map((line) => line.replace(/\(.*\)/, "(…)")), [
      "The photos cannot be read any more (…): waiting up to 60 s for them",
      "The photos are back",
    ]);
  }));

Deno.test("one file that is gone fails at once, others go on", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder, 10);
    const files = waitForFiles(await fromDirectory(photos), {
      say: (line) => {
        throw new Error(line);
      },
    });
    const gone = await files.at(3);
    await Deno.remove(join(photos, gone.name));
    await assertRejects(() => gone.read(), Deno.errors.NotFound);
    assertEquals((await (await files.at(4)).read()).length > 0, true);
  }));

Deno.test("files of a folder or an archive that do not come back are a failure that may pass", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder, 10);
    const archive = join(folder, "photos.tar");
    await Deno.writeFile(
      archive,
      await tarOf([["a.png", await Deno.readFile(join(photos, "1.png"))]]),
    );
    for (const place of [photos, archive]) {
      const files = waitForFiles(await openSource(place), { say: () => {}, patienceMs: 200 });
      await Deno.rename(place, `${place}-moved`);
      const error = await assertRejects(async () => await (await files.at(0)).read(), Error);
      assertEquals(isTransient(error), true, error.message);
    }
  }));

Deno.test("files that a run needs are waited for once, and not again for each that is lost", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder, 10);
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const patient = waitForFiles(await fromDirectory(photos), { say, patienceMs: 100 });
    const files = noticeLostFiles(patient, { batch: 2, isShared: false, damaged: () => 0 });
    const file = await files.at(0);
    await file.read();
    await Deno.rename(photos, `${photos}-moved`);
    const error = await assertRejects(
      () => file.read(),
      Error,
      "the photos have been gone for 1 s",
    );
    assertEquals(isTransient(error), true);
    assertEquals(said.length, 1, said.join("\n"));
  }));
