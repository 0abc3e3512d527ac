/** Photos as a page gets them: the same as those of the command. */
import { assertEquals, assertRejects } from "@std/assert";
import { join } from "node:path";
import { fromDirectory } from "../../data/sources/directory.ts";
import { fromBlobs, type NamedBlob } from "../../data/sources/blobs.ts";
import { openSource } from "../../data/sources/source.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { zipOf } from "../_archives.ts";
import { inFolder } from "../_command.ts";

const blob = (name: string, text = name): NamedBlob => ({ name, blob: new Blob([text]) });

/** Names that a folder leaves out in several ways, in no order. */
const NAMES = [
  ...["b.jpg", "a.PNG", "sub/c.webp", ".hidden.jpg", "@eaDir/b.jpg", "__MACOSX/x.png"],
  ...["notes.txt", "old.heic", "more.zip", "sub/.x/y.jpg"],
];

const namesOf = async (source: Source) => {
  const files = await Promise.all(
    Array.from({ length: source.length }, (_, i) => source.at(i)),
  );
  return files.map(({ name }) => name);
};

Deno.test("files of a page are the photos of the same folder, with the same identity", () =>
  inFolder(async (folder) => {
    for (const name of NAMES) {
      await Deno.mkdir(join(folder, name, ".."), { recursive: true });
      await Deno.writeTextFile(join(folder, name), name);
    }
    const [page, command] = [
      await fromBlobs(NAMES.map((name) => blob(name))),
      await fromDirectory(folder),
    ];
    assertEquals(await namesOf(page), ["a.PNG", "b.jpg", "sub/c.webp"]);
    assertEquals(await namesOf(page), await namesOf(command));
    assertEquals(await page.identity(), await command.identity());
    assertEquals(new TextDecoder().decode(await (await page.at(2)).read()), "sub/c.webp");
    assertEquals(
      page.notes?.some((note) => note.startsWith("1 HEIC file left out")),
      true,
      page.notes?.join(" "),
    );
  }));

Deno.test("a zip of a page has the photos and the identity that it has for the command", () =>
  inFolder(async (folder) => {
    const bytes = await zipOf([["b.png", Uint8Array.of(1, 2, 3)], ["a/a.jpg", Uint8Array.of(4)]]);
    const path = join(folder, "faces.zip");
    await Deno.writeFile(path, bytes);
    const page = await fromBlobs([{ name: "faces.zip", blob: new Blob([bytes]) }]);
    const command = await openSource(path);
    assertEquals(await namesOf(page), ["a/a.jpg", "b.png"]);
    assertEquals(await page.identity(), await command.identity());
    assertEquals([...await (await page.at(1)).read()], [1, 2, 3]);
  }));

Deno.test("a page is told of kinds of photos, but of no flags", async () => {
  const splits = await fromBlobs(
    ["train/a.jpg", "train/b.jpg", "test/c.jpg"].map((name) => blob(name)),
  );
  assertEquals(splits.notes, ["Takes split train (2 images) and leaves out test (1 image)."]);
  const pairs = [1, 2, 3].flatMap((i) => [`${i}.left.png`, `${i}.right.png`]);
  await assertRejects(
    () => fromBlobs(pairs.map((name) => blob(name))),
    Error,
    "left.png (3 images), right.png (3); give only those.",
  );
});

Deno.test("files without a photo, and a zip that is none, are refused with a sentence", async () => {
  await assertRejects(
    () => fromBlobs([]),
    Error,
    "Cannot read photos from these files: there are no .jpg, .jpeg, .png or .webp images.",
  );
  await assertRejects(
    () => fromBlobs([blob("a.heic"), blob("b.txt")]),
    Error,
    "images (1 HEIC file left out: convert it to JPEG, PNG or WebP first; b.txt left out, which is not an image).",
  );
  await assertRejects(() => fromBlobs([blob("faces.zip", "none")]), Error, "it is cut off");
  await assertRejects(() => fromBlobs([blob("faces.tar", "none")]), Error, "reads only zips");
});
