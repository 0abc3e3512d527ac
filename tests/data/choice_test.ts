import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "npm:hyparquet-writer@0.17.0";
import { dirname, join } from "node:path";
import { type ImageChoice, openSource, type Source, values } from "../../data/mod.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import { openData } from "../../cli/options/data_flags.ts";
import { type Entry, tarOf, zipOf } from "../_archives.ts";
import { inFolder, makePhotos, runCommand, succeed, TINY } from "../_command.ts";

const text = (words: string) => new TextEncoder().encode(words);

const entriesOf = (names: readonly string[]) => names.map((name): Entry => [name, text(name)]);

async function writeAll(folder: string, entries: readonly Entry[]): Promise<string> {
  for (const [name, bytes] of entries) {
    await Deno.mkdir(dirname(join(folder, name)), { recursive: true });
    await Deno.writeFile(join(folder, name), bytes);
  }
  return folder;
}

const namesOf = async (source: Source) => await Array.fromAsync(values(source), ({ name }) => name);

/** Opens the same files as a folder, a zip and a tar, in turn. */
async function everywhere(
  names: readonly string[],
  check: (open: (choice?: ImageChoice) => Promise<Source>) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const entries = entriesOf(names);
    await Deno.writeFile(join(folder, "x.zip"), await zipOf(entries));
    await Deno.writeFile(join(folder, "x.tar"), await tarOf(entries));
    await writeAll(join(folder, "x"), entries);
    for (const name of ["x", "x.zip", "x.tar"]) {
      await check((choice) => openSource(join(folder, name), choice));
    }
  });
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${1000 + i}`);

// --- kinds ---

Deno.test("openSource() takes the photos where masks lie beside them, says so, and lets choose", () =>
  everywhere(numbers(5).flatMap((n) => [`${n}.jpg`, `${n}.mask.png`]), async (open) => {
    const source = await open();
    assertEquals(await namesOf(source), numbers(5).map((n) => `${n}.jpg`));
    assertEquals(source.notes, [
      "Takes kind jpg (5 images) and leaves out mask.png (5 images): --kind chooses.",
    ]);
    const masks = await open({ kind: "mask.png" });
    assertEquals(await namesOf(masks), numbers(5).map((n) => `${n}.mask.png`));
    assertEquals((await open({ kind: "all" })).length, 10);
    const prints = await Promise.all([source, masks].map((s) => s.identity()));
    assertEquals(new Set(prints).size, 2);
    await assertRejects(
      () => open({ kind: "depth.png" }),
      Error,
      "it holds no kind depth.png; it has jpg (5 images), mask.png (5).",
    );
  }));

Deno.test("openSource() takes JPEG where each sample has a PNG of the same name, and all where few have", async () => {
  await everywhere(numbers(4).flatMap((n) => [`${n}.jpeg`, `${n}.png`]), async (open) => {
    assertEquals(await namesOf(await open()), numbers(4).map((n) => `${n}.jpeg`));
    assertEquals(await namesOf(await open({ kind: "png" })), numbers(4).map((n) => `${n}.png`));
  });
  const mixed = ["a.jpg", "a.png", "b.jpg", "c.png", "d.png", "e.png", "f.webp"];
  await everywhere(mixed, async (open) => {
    const source = await open();
    assertEquals(await namesOf(source), mixed);
    assertEquals(source.notes, []);
  });
});

Deno.test("openSource() takes no dots in names for kinds", () =>
  everywhere(
    [
      ...["photo.1.jpg", "photo.2.jpg", "photo.3.jpg", "anna.jpg", "anna.maria.jpg"],
      ...["2021.03.04.jpg", "2021.03.05.jpg", "mr.smith.jpg", "mr.jones.png"],
    ],
    async (open) => {
      const source = await open();
      assertEquals([source.length, source.notes], [9, []]);
    },
  ));

Deno.test("openSource() refuses kinds of which none is plain, until one is chosen", () =>
  everywhere(numbers(3).flatMap((n) => [`${n}.left.png`, `${n}.right.png`]), async (open) => {
    await assertRejects(
      () => open(),
      Error,
      "it is not clear which of them to train on: left.png (3 images), right.png (3); choose by --kind.",
    );
    assertEquals((await open({ kind: "left.png" })).length, 3);
    assertEquals((await open({ kind: "left.png,right.png" })).length, 6);
  }));

Deno.test("openSource() takes the folder of photos beside that of masks", async () => {
  const names = ["1.png", "2.png"];
  const paired = ["images", "masks"].flatMap((folder) => names.map((n) => `set/${folder}/${n}`));
  await everywhere(paired, async (open) => {
    assertEquals(await namesOf(await open()), ["set/images/1.png", "set/images/2.png"]);
    assertEquals(await namesOf(await open({ kind: "masks" })), [
      "set/masks/1.png",
      "set/masks/2.png",
    ]);
  });
  const classes = ["mask", "no_mask"].flatMap((folder) => names.map((n) => `${folder}/${n}`));
  await everywhere(classes, async (open) => assertEquals((await open()).length, 4));
});

Deno.test("openSource() takes the photos where a word in the name tells the maps beside them", async () => {
  const maps = [
    ...[
      "NAME_mask",
      "NAME-mask",
      "NAME_seg",
      "NAME_label",
      "NAME_matte",
      "NAME_depth",
      "NAME_Mask",
    ],
    ...["NAME mask", "NAMEmask", "NAME_mask_0", "NAME_hair_mask", "mask_NAME", "NAME_depthmap"],
    ...["NAME_segmentation", "NAME_gt", "NAME_ground_truth", "NAME_trimap", "NAME_parsing"],
  ];
  for (const map of maps) {
    await inFolder(async (folder) => {
      const photos = Array.from({ length: 12 }, (_, i) => `s${i}.jpg`).sort();
      const masks = photos.map((name) => map.replace("NAME", name.slice(0, -4)) + ".png");
      await writeAll(folder, entriesOf([...photos, ...masks]));
      const source = await openSource(folder);
      assertEquals(await namesOf(source), photos, map);
      const [, kind] = /leaves out (.*\.png) \(12 images\): --kind chooses\.$/.exec(
        source.notes![0],
      )!;
      assertEquals(await namesOf(await openSource(folder, { kind })), masks.sort(), map);
    });
  }
  const others = ["1_rgb.png", "1_mask.png", "2_rgb.png", "2_mask.png", "3_rgb.png", "3_mask.png"];
  await everywhere(others, async (open) => {
    assertEquals(await namesOf(await open()), ["1_rgb.png", "2_rgb.png", "3_rgb.png"]);
  });
  await everywhere(["1/image.png", "1/mask.png", "2/image.png", "2/mask.png"], async (open) => {
    assertEquals(await namesOf(await open()), ["1/image.png", "2/image.png"]);
  });
});

Deno.test("openSource() takes no other words in names for kinds", async () => {
  const sets = [
    ["IMG_0001.jpg", "IMG_0001_edited.jpg", "IMG_0002.jpg", "a_1.jpg", "a_2.jpg", "a.jpg"],
    ["anna_mask.jpg", "bob_mask.jpg", "carla.jpg"], // people with masks
    ["mask/1.jpg", "anna/1.jpg", "bob/1.jpg", "mask.jpg"],
    ["photos/mask/1.jpg", "photos/anna/1.jpg", "photos/no_mask/1.jpg"],
    ["images/Maria_Segura/1.jpg", "images/Photo_Smith/1.jpg"],
    ["with_mask/1.jpg", "without_mask/1.jpg"],
    ["nomask/1.jpg", "mask/1.jpg"],
    ["Dev_Patel/1.jpg", "Val_Kilmer/1.jpg", "Testa/1.jpg", "Train_Smith/1.jpg"],
    ["anna.1.jpg", "anna.2.jpg", "anna.3.jpg", "bob.1.jpg", "bob.2.jpg", "carl.1.jpg"],
    ["x.jpg", "x.1.jpg", "y.jpg", "y.1.jpg"],
  ];
  for (const names of sets) {
    await everywhere(names, async (open) => {
      const source = await open();
      assertEquals([source.length, source.notes], [names.length, []], names[0]);
    });
  }
});

Deno.test("openSource() takes the folder of photos beside one whose name has a map's word", async () => {
  const cases = [
    [
      "CelebAMask-HQ/CelebA-HQ-img/NAME.jpg",
      "CelebAMask-HQ/CelebAMask-HQ-mask-anno/0/NAME_hair.png",
    ],
    ["faces_hq/NAME.png", "faces_hq_mask/NAME.png"],
    ["leftImg8bit/a/NAME.png", "gtFine/a/NAME.png"],
    ["train_images/NAME.jpg", "train_masks/NAME.png"],
    ["VOC/JPEGImages/NAME.jpg", "VOC/SegmentationClass/NAME.png"],
    ["CelebA/NAME.jpg", "masks/NAME.png"],
    ["set/NAME.jpg", "set/masks/NAME.png"],
  ];
  for (const [photo, map] of cases) {
    const of = (pattern: string) => numbers(3).map((n) => pattern.replace("NAME", n));
    await everywhere([...of(photo), ...of(map)], async (open) => {
      const source = await open();
      assertEquals(await namesOf(source), of(photo));
      const [, kind] = /leaves out (.*) \(3 images\): --kind chooses\.$/.exec(source.notes![0])!;
      assertEquals(await namesOf(await open({ kind })), of(map));
    });
  }
});

Deno.test("openSource() refuses the two kinds of trainA and trainB, and the numbered ones of samples, until one is chosen", async () => {
  const cyclic = ["trainA/1.jpg", "trainA/2.jpg", "trainB/3.jpg", "testA/4.jpg", "testB/5.jpg"];
  await everywhere(cyclic, async (open) => {
    await assertRejects(
      () => open(),
      Error,
      "which of them to train on: A (2 images), B (1); choose by --kind.",
    );
    const source = await open({ kind: "A" });
    assertEquals(await namesOf(source), ["trainA/1.jpg", "trainA/2.jpg"]);
    assertStringIncludes(
      source.notes![0],
      "Takes split train (3 images) and leaves out test (2 images)",
    );
    assertEquals(await namesOf(await open({ kind: "b", split: "test" })), ["testB/5.jpg"]);
    assertEquals((await open({ kind: "all", split: "all" })).length, 5);
  });
  await everywhere(numbers(3).flatMap((n) => [`${n}.0.jpg`, `${n}.1.jpg`]), async (open) => {
    await assertRejects(
      () => open(),
      Error,
      "which of them to train on: 0.jpg (3 images), 1.jpg (3); choose",
    );
    assertEquals(await namesOf(await open({ kind: "1.jpg" })), numbers(3).map((n) => `${n}.1.jpg`));
  });
});

// --- splits ---

Deno.test("openSource() finds splits in longer names of folders", async () => {
  for (
    const [train, test] of [["train2017", "val2017"], ["celeba_train", "celeba_test"], [
      "TrainImages",
      "TestImages",
    ]]
  ) {
    await everywhere([`${train}/1.jpg`, `${test}/2.jpg`], async (open) => {
      assertEquals(await namesOf(await open()), [`${train}/1.jpg`]);
    });
  }
});

Deno.test("openSource() takes the split for training, says so, and lets choose", () =>
  everywhere(
    ["train/cat/1.jpg", "train/dog/2.jpg", "test/cat/3.jpg", "val/dog/4.jpg"],
    async (open) => {
      const source = await open();
      assertEquals(await namesOf(source), ["train/cat/1.jpg", "train/dog/2.jpg"]);
      assertEquals(await Array.fromAsync(values(source), ({ label }) => label), ["cat", "dog"]);
      assertEquals(source.notes, [
        "Takes split train (2 images) and leaves out test (1 image), validation (1): --split chooses.",
      ]);
      assertEquals(await namesOf(await open({ split: "valid" })), ["val/dog/4.jpg"]);
      assertEquals((await open({ split: "all" })).length, 4);
      await assertRejects(() => open({ split: "dev2" }), Error, "it holds no split dev2; it has");
    },
  ));

Deno.test("openSource() takes the archives of the split for training", () =>
  inFolder(async (folder) => {
    const parts = [
      "train-00000-of-00002.tar",
      "train-00001-of-00002.tar",
      "test-00000-of-00001.tar",
    ];
    for (const [i, name] of parts.entries()) {
      await Deno.writeFile(join(folder, name), await tarOf(entriesOf([`${i}.jpg`])));
    }
    const source = await openSource(folder);
    assertEquals(await namesOf(source), parts.slice(0, 2).map((name, i) => `${name}/${i}.jpg`));
    assertStringIncludes(
      source.notes!.join(" "),
      "Takes split train (2 archives) and leaves out test (1 archive): --split chooses.",
    );
    assertEquals(await namesOf(await openSource(folder, { split: "test" })), [`${parts[2]}/2.jpg`]);
    assertEquals((await openSource(folder, { split: "all" })).length, 3);
  }));

Deno.test("openSource() refuses splits of which none is for training, until one is chosen", () =>
  everywhere(["test/1.jpg", "val/2.jpg"], async (open) => {
    await assertRejects(() => open(), Error, "choose by --split");
    assertEquals((await open({ split: "validation" })).length, 1);
  }));

// --- columns ---

/** A Parquet file of columns of `{bytes, path}`, or of bytes alone. */
function columnsOf(columns: Readonly<Record<string, "struct" | "bytes">>): Uint8Array<ArrayBuffer> {
  const names = Object.entries(columns);
  const optional = { repetition_type: "OPTIONAL" } as const;
  const bytes = (name: string) => ({ name, type: "BYTE_ARRAY", ...optional }) as const;
  const path = { name: "path", type: "BYTE_ARRAY", converted_type: "UTF8", ...optional } as const;
  return new Uint8Array(parquetWriteBuffer({
    columnData: names.map(([name, type]) => ({
      name,
      data: [0, 1].map((row) => {
        const bytes = text(`${name} ${row}`);
        return type === "bytes" ? bytes : { bytes, path: `${row}.png` };
      }),
    })),
    schema: [
      { name: "schema", num_children: names.length },
      ...names.flatMap(([name, type]): SchemaElement[] =>
        type === "bytes"
          ? [bytes(name)]
          : [{ name, num_children: 2, ...optional }, bytes("bytes"), path]
      ),
    ],
  }));
}

Deno.test("openSource() takes the column of photos, or refuses where that is not clear", () =>
  inFolder(async (folder) => {
    const path = join(folder, "x.parquet");
    const first = async (columns: Parameters<typeof columnsOf>[0], column?: string) => {
      await Deno.writeFile(path, columnsOf(columns));
      const source = await openSource(path, { column });
      const bytes = await (await source.at(0)).read();
      return [new TextDecoder().decode(bytes), ...source.notes!];
    };
    assertEquals(await first({ annotation: "struct", image: "struct" }), [
      "image 0",
      "Takes column image (2 rows) and leaves out annotation (2 rows): --column chooses.",
    ]);
    assertEquals((await first({ mask: "bytes", jpg: "bytes" }))[0], "jpg 0");
    assertEquals((await first({ embedding: "bytes", photo: "struct" }))[0], "photo 0");
    assertEquals(await first({ photo: "bytes" }), ["photo 0"]);
    await assertRejects(
      () => first({ annotation: "struct", photo: "struct" }),
      Error,
      "which of them to train on: annotation (2 rows), photo (2); choose by --column.",
    );
    assertEquals(await first({ annotation: "struct", photo: "struct" }, "photo"), [
      "photo 0",
      "Takes column photo (2 rows) and leaves out annotation (2 rows).",
    ]);
    await assertRejects(
      () => first({ annotation: "struct", photo: "struct" }, "face"),
      Error,
      "it holds no column face; it has annotation (2 rows), photo (2).",
    );
  }));

Deno.test("openSource() refuses a choice that a source of its kind has not", async () => {
  await everywhere(["1.jpg", "2.jpg"], async (open) => {
    await assertRejects(
      () => open({ column: "face" }),
      Error,
      "it holds no column face, as only Parquet files have columns; leave out --column.",
    );
  });
  await inFolder(async (folder) => {
    const [plain, test] = ["x.parquet", "test-00000-of-00001.parquet"].map((n) => join(folder, n));
    for (const path of [plain, test]) {
      await Deno.writeFile(path, columnsOf({ image: "struct" }));
      await assertRejects(() => openSource(path, { kind: "png" }), Error, "choose by --column.");
      assertEquals((await openSource(path, { kind: "all", split: "all" })).length, 2);
    }
    await assertRejects(() => openSource(plain, { split: "test" }), Error, "leave out --split.");
    await assertRejects(() => openSource(test, { split: "train" }), Error, "its name says test.");
    assertEquals((await openSource(test, { split: "test" })).length, 2);
    assertEquals((await openSource(folder, { split: "test" })).length, 2);
  });
});

// --- the commands ---

Deno.test("openData() refuses a choice among drawn faces", async () => {
  for (const flag of ["column", "kind", "split"]) {
    await assertRejects(() => openData("cartoons", { [flag]: "x" }), Error, `leave out --${flag}.`);
  }
});

Deno.test("train says what it takes, keeps to it in a run that goes on, and inspect chooses, too", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder, 9);
    for (let n = 1; n < 9; n++) {
      const data = new Uint8Array(20 * 18 * 4).fill(n);
      const mask = encodePng({ width: 20, height: 18, channels: 4, data });
      await Deno.writeFile(join(photos, `${n}.mask.png`), mask);
    }
    await Deno.writeTextFile(join(photos, "notes.txt"), "mine");
    const run = join(folder, "run");
    const flags = ["--data", photos, "--out", run, ...TINY, "--epochs", "9"];
    const first = await succeed("train", [...flags, "--kind", "mask.png", "--steps", "1"], folder);
    assertStringIncludes(
      first.stderr,
      "Takes kind mask.png (8 images) and leaves out png (8 images), jpg (1).",
    );
    assertStringIncludes(first.stderr, "notes.txt left out, which is not an image.");
    const second = await succeed("train", [...flags, "--steps", "2"], folder);
    assertStringIncludes(second.stderr, "Data: 8 images");
    const other = await runCommand("train", [...flags, "--kind", "png"], folder);
    assertStringIncludes(other.stderr, "with --kind png as it was trained with mask.png");
    const report = join(folder, "report");
    const inspected = await succeed(
      "inspect",
      ["--data", photos, "--out", report, "--json"],
      folder,
    );
    assertEquals(JSON.parse(inspected.stdout).files, 9);
    assertStringIncludes(inspected.stderr, "leaves out mask.png (8 images): --kind chooses.");
  }));
