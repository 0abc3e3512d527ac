/** How the classes of a run are found among the labels and folders of its photos. */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { fromArray, values } from "../../data/pipeline/dataset.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { findClasses } from "../../train/run/classes.ts";

/** Photos of these names, with these labels. */
function photosOf(labels: readonly (readonly [name: string, label?: string])[]): Source {
  const files = labels.map(([name, label]) => ({
    name,
    label,
    read: () => Promise.reject(new Error("not read")),
  }));
  const hash = () => Promise.resolve("");
  return { ...fromArray(files), fingerprint: hash, identity: hash };
}

const NFC = "M\u00fcller", NFD = "Mu\u0308ller";

Deno.test("accents that a system writes as letters of their own make no other class", async () => {
  const place = "runs/x";
  const copied = photosOf([[`${NFC}/1.jpg`], [`${NFD}/2.jpg`], ["a/3.jpg"]]);
  const found = await findClasses(copied, { place });
  assertEquals(found.classes, [{ name: "a", count: 1 }, { name: NFC, count: 2 }]);
  const known = [{ name: NFD, count: 9 }, { name: "a", count: 9 }];
  const again = await findClasses(copied, { known, place });
  assertEquals(again.classes, [{ name: NFD, count: 2 }, { name: "a", count: 1 }]);
  const labels = (await Array.fromAsync(values(again.files))).map(({ label }) => label);
  assertEquals(labels, [NFD, NFD, "a"]);
});

Deno.test("a blank label is none, as no flag could ask for it", () =>
  assertRejects(
    () =>
      findClasses(photosOf([["1.jpg", "a"], ["2.jpg", "b"], ["3.jpg", ""], ["4.jpg", " \n"]]), {
        place: "runs/x",
      }),
    Error,
    "as 2 of 4 photos have no class (3.jpg, 4.jpg)",
  ));

const KNOWN = [{ name: "a", count: 3 }, { name: "b", count: 3 }];

Deno.test("a run that goes on is not told to use flags that it refuses", async () => {
  const options = { known: KNOWN, place: "runs/x", resumes: true };
  const refused: [[string, string?][], string][] = [
    [[["a/1.jpg"], ["c/2.jpg"]], "alone: give them one of these, take them out of the data, or"],
    [[["a/1.jpg"], ["b/2.jpg"], ["3.jpg"]], "(3.jpg): give them one, or take them out of the data"],
    [[["1.jpg"]], "into a folder of its own, or start again with --fresh"],
  ];
  for (const [photos, says] of refused) {
    const { message } = await assertRejects(() => findClasses(photosOf(photos), options), Error);
    assertStringIncludes(message, says);
    assert(!/--exclude|--from|start from/.test(message), message);
  }
});

Deno.test("a class that has lost its photos is named", async () => {
  const { said, classes } = await findClasses(photosOf([["a/1.jpg"]]), {
    known: KNOWN,
    place: "runs/x",
    resumes: true,
  });
  assertEquals(classes, [{ name: "a", count: 1 }, { name: "b", count: 0 }]);
  assertEquals(said[1], "There are no photos of b, so nothing more is learned of that");
});
