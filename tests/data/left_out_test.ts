import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { parquetWriteBuffer } from "npm:hyparquet-writer@0.17.0";
import { dirname, join } from "node:path";
import { constants, gzipSync, zstdCompressSync } from "node:zlib";
import { fromDirectory, openSource, type Source, values } from "../../data/mod.ts";
import { type Entry, parquetOf, tarOf, zipOf } from "../_archives.ts";
import { CAN_MOUNT, inFolder, inMount, namesIn, ROOT } from "../_command.ts";

const text = (words: string) => new TextEncoder().encode(words);

async function write(folder: string, names: readonly string[]): Promise<string> {
  for (const name of names) await writeBytes(folder, name, text(name));
  return folder;
}

async function writeBytes(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await Deno.mkdir(dirname(path), { recursive: true });
  await Deno.writeFile(path, bytes);
  return path;
}

const imagesOf = async (source: Source) =>
  await Array.fromAsync(
    values(source),
    async ({ name, read }) => [name, new TextDecoder().decode(await read())],
  );

const namesOf = async (source: Source) => await Array.fromAsync(values(source), ({ name }) => name);

const LFS_POINTER = text(
  "version https://git-lfs.github.com/spec/v1\n" +
    `oid sha256:${"4d7a2146".repeat(8)}\nsize 12345\n`,
);

// --- folders ---

Deno.test("openSource() takes JPEG of every suffix, and counts by kind what it leaves out", () =>
  inFolder(async (folder) => {
    const wanted = ["a.jpg", "b.JPEG", "c.jfif", "d.jpe", "e.jif", "f.png", "g.webp"];
    const others = ["h.heic", "i.HEIC", "j.gif", "k", "l", "notes.txt", "m.csv", "n.csv", "o.7z"];
    const hidden = [".z.jpg", ".git/z", "@eaDir/a.jpg/SYNOPHOTO_THUMB.jpg", "#recycle/a.jpg"];
    const inner = ["set/@eaDir/b.jpg", "$RECYCLE.BIN/b.jpg", ".Trash-1000/b.jpg", "__MACOSX/b.jpg"];
    const names = [
      ...wanted,
      ...others,
      ...hidden,
      ...inner,
      ".thumbnails/b.jpg",
      "lost+found/b.jpg",
    ];
    await write(join(folder, "x"), names);
    const entries = names.map((name): Entry => [name, text(name)]);
    const zip = await writeBytes(folder, "x.zip", await zipOf(entries));
    const tar = await writeBytes(folder, "x.tar", await tarOf(entries));
    const notes = [
      "2 HEIC, 1 GIF files left out: convert them to JPEG, PNG or WebP first.",
      "o.7z left out, whose format is not read: unpack it first.",
      "2 files without a suffix left out, such as k.",
      "3 files left out that are not images: 2 .csv, 1 .txt.",
    ];
    for (const path of [zip, tar]) {
      const source = await openSource(path);
      assertEquals([await namesOf(source), source.notes], [wanted, notes]);
    }
    for (
      const source of [await openSource(join(folder, "x")), await fromDirectory(join(folder, "x"))]
    ) {
      assertEquals(await namesOf(source), wanted);
      assertEquals(
        source.notes,
        notes.toSpliced(2, 0, "6 system folders left out, such as #recycle."),
      );
    }
  }));

Deno.test("openSource() says what else a folder without images holds", () =>
  inFolder(async (folder) => {
    await write(folder, ["a.heic", "b.heic", "c.xcf"]);
    await assertRejects(
      () => openSource(folder),
      Error,
      "it holds no .jpg, .jpeg, .png or .webp files (2 HEIC files left out: convert them to JPEG, PNG or " +
        "WebP first; c.xcf left out, which is not an image); check the path.",
    );
  }));

Deno.test("openSource() says that it takes the images of a folder and leaves its archives", () =>
  inFolder(async (folder) => {
    await write(folder, ["a.jpg"]);
    await writeBytes(folder, "b.zip", await zipOf([["c.jpg", text("c")]]));
    const one = await openSource(folder);
    assertEquals(await namesOf(one), ["a.jpg"]);
    assertEquals(one.notes, [
      "The archive b.zip left out: give it by itself to take its images.",
    ]);
    await writeBytes(folder, "sub/d.parquet", parquetOf([]));
    assertEquals((await openSource(folder)).notes, [
      "2 archives left out, such as b.zip: give them by themselves to take their images.",
    ]);
  }));

Deno.test("openSource() takes the good archives of a folder, and says why it leaves out each other", () =>
  inFolder(async (folder) => {
    const tar = await tarOf([["1.jpg", text("1")], ["1.json", text("{}")], ["1.txt", text("one")]]);
    await writeBytes(folder, "00000.tar", tar);
    await writeBytes(folder, "00000.parquet", metadataOf());
    await writeBytes(folder, "00000_stats.json", text("{}"));
    await writeBytes(folder, "00001.tar", tar.subarray(0, 512));
    await writeBytes(folder, "00002.tar", text("<!DOCTYPE html><html>sign in</html>"));
    await writeBytes(folder, "00003.tar", LFS_POINTER);
    await writeBytes(folder, "00004.zip", await zipOf([["notes.txt", text("none")]]));
    await writeBytes(folder, "00005.tar", tar);
    const source = await openSource(folder);
    assertEquals(await namesOf(source), ["00000.tar/1.jpg", "00005.tar/1.jpg"]);
    assertEquals(
      source.notes,
      [
        "The folder holds no images itself, so those of its 2 archives are taken (00000.tar, 00005.tar): 2.",
        '00001.tar left out: it is cut off or damaged at byte 0: the file "1.jpg" is said to have 1 bytes; ' +
        "copy or download it again.",
        "00002.tar left out: it is a web page and not an archive: check the address, and " +
        "download it again.",
        "00003.tar left out: it is a Git LFS pointer: run git lfs pull.",
        "2 files without images left out, such as 00000.parquet.",
        "5 files left out that are not images: 3 .json, 2 .txt.",
      ],
    );
    const [first, second] = [await source.identity(), await (await openSource(folder)).identity()];
    assertEquals(first, second);
    for (const name of ["00000.tar", "00005.tar"]) await Deno.remove(join(folder, name));
    await assertRejects(() => openSource(folder), Error, "00000.parquet");
  }));

/** A Parquet file of texts alone. */
function metadataOf(): Uint8Array {
  const data = ["https://example.com/1.jpg"];
  return new Uint8Array(
    parquetWriteBuffer({ columnData: [{ name: "url", data, type: "STRING" }] }),
  );
}

Deno.test("openSource() names Git LFS pointers, all of a folder or one of many", () =>
  inFolder(async (folder) => {
    for (const name of ["a.jpg", "b.jpg", "c.jpg"]) await writeBytes(folder, name, LFS_POINTER);
    await assertRejects(
      () => openSource(folder),
      Error,
      `Cannot read images from "${folder}": its images are not there: of a.jpg, it is a Git LFS pointer: ` +
        "run git lfs pull.",
    );
    await write(folder, ["c.jpg"]);
    const source = await openSource(folder);
    assertEquals(source.length, 3);
    await assertRejects(
      async () => await (await source.at(1)).read(),
      Error,
      "it is a Git LFS pointer: run git lfs pull",
    );
    const zip = await writeBytes(folder, "x.zip", LFS_POINTER);
    await assertRejects(() => openSource(zip), Error, "it is a Git LFS pointer: run git lfs pull.");
  }));

Deno.test("openSource() counts folders inside that may not be read", () =>
  inFolder(async (folder) => {
    await write(folder, ["a.jpg", "secret/b.jpg", "open/c.jpg"]);
    const code = `import { openSource } from ${JSON.stringify(`file://${ROOT}data/mod.ts`)};
      const source = await openSource(${JSON.stringify(folder)});
      console.log(JSON.stringify([source.length, source.notes]));`;
    const script = await writeBytes(folder, "script.ts", text(code));
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        ...["run", "--no-prompt", "--no-check", `--config=${ROOT}deno.json`, "--allow-read"],
        ...[`--deny-read=${join(folder, "secret")}`, script],
      ],
    }).output();
    assertEquals(JSON.parse(new TextDecoder().decode(stdout) || new TextDecoder().decode(stderr)), [
      2,
      [
        "The folder secret left out: Deno may not read it: add --allow-read for its path.",
        "script.ts left out, which is not an image.",
      ],
    ]);
  }));

Deno.test({
  name: "fromDirectory() counts links to nothing, and what is no plain file",
  ignore: Deno.build.os === "windows",
  fn: () =>
    inFolder(async (folder) => {
      await write(folder, ["a.jpg"]);
      await Deno.symlink("nowhere", join(folder, "b.jpg"));
      await Deno.symlink("c.jpg", join(folder, "c.jpg"));
      assertEquals((await fromDirectory(folder)).notes, [
        "2 links left out that lead to no file here, such as b.jpg.",
      ]);
    }),
});

// --- archives ---

/** Links inside and out of the archive, by Info-ZIP 3.0: zip -X -y -r l.zip . */
const LINKED_ZIP =
  "UEsDBAoAAAAAACMifF3DhMBeCgAAAAoAAAAGAAAAbGF0ZXN0dmVyc2lvbnMvMlBLAwQKAAAAAAAjInxdRypl0gwAAAAMAA" +
  "AABQAAAGIuanBnbGF0ZXN0L3guanBnUEsDBAoAAAAAACMifF1+avfpCwAAAAsAAAAFAAAAZy5qcGdub3doZXJlLmpwZ1BL" +
  "AwQKAAAAAAAjInxdCrkfKQsAAAALAAAABQAAAGQuanBnL2V0Yy9wYXNzd2RQSwMECgAAAAAAIyJ8XQAAAAAAAAAAAAAAAA" +
  "YAAABibG9icy9QSwMECgAAAAAAIyJ8XfGGbHoDAAAAAwAAAAcAAABibG9icy8xb25lUEsDBAoAAAAAACMifF0AAAAAAAAA" +
  "AAAAAAAEAAAAc2V0L1BLAwQKAAAAAAAjInxdedFcJAoAAAAKAAAACQAAAHNldC9hLmpwZy4uL2Jsb2JzLzFQSwMECgAAAA" +
  "AAIyJ8XQZuFCkFAAAABQAAAAUAAABmLmpwZ2YuanBnUEsDBAoAAAAAACMifF0AAAAAAAAAAAAAAAAJAAAAdmVyc2lvbnMv" +
  "UEsDBAoAAAAAACMifF0AAAAAAAAAAAAAAAALAAAAdmVyc2lvbnMvMi9QSwMECgAAAAAAIyJ8XYMW3IwBAAAAAQAAABAAAA" +
  "B2ZXJzaW9ucy8yL3guanBneFBLAwQKAAAAAAAjInxdA2tA3xAAAAAQAAAABQAAAGUuanBnLi4vLi4vZXRjL3Bhc3N3ZFBL" +
  "AQIeAwoAAAAAACMifF3DhMBeCgAAAAoAAAAGAAAAAAAAAAAAAAD/oQAAAABsYXRlc3RQSwECHgMKAAAAAAAjInxdRypl0g" +
  "wAAAAMAAAABQAAAAAAAAAAAAAA/6EuAAAAYi5qcGdQSwECHgMKAAAAAAAjInxdfmr36QsAAAALAAAABQAAAAAAAAAAAAAA" +
  "/6FdAAAAZy5qcGdQSwECHgMKAAAAAAAjInxdCrkfKQsAAAALAAAABQAAAAAAAAAAAAAA/6GLAAAAZC5qcGdQSwECHgMKAA" +
  "AAAAAjInxdAAAAAAAAAAAAAAAABgAAAAAAAAAAABAA7UG5AAAAYmxvYnMvUEsBAh4DCgAAAAAAIyJ8XfGGbHoDAAAAAwAA" +
  "AAcAAAAAAAAAAQAAAKSB3QAAAGJsb2JzLzFQSwECHgMKAAAAAAAjInxdAAAAAAAAAAAAAAAABAAAAAAAAAAAABAA7UEFAQ" +
  "AAc2V0L1BLAQIeAwoAAAAAACMifF150VwkCgAAAAoAAAAJAAAAAAAAAAAAAAD/oScBAABzZXQvYS5qcGdQSwECHgMKAAAA" +
  "AAAjInxdBm4UKQUAAAAFAAAABQAAAAAAAAAAAAAA/6FYAQAAZi5qcGdQSwECHgMKAAAAAAAjInxdAAAAAAAAAAAAAAAACQ" +
  "AAAAAAAAAAABAA7UGAAQAAdmVyc2lvbnMvUEsBAh4DCgAAAAAAIyJ8XQAAAAAAAAAAAAAAAAsAAAAAAAAAAAAQAO1BpwEA" +
  "AHZlcnNpb25zLzIvUEsBAh4DCgAAAAAAIyJ8XYMW3IwBAAAAAQAAABAAAAAAAAAAAQAAAKSB0AEAAHZlcnNpb25zLzIveC" +
  "5qcGdQSwECHgMKAAAAAAAjInxdA2tA3xAAAAAQAAAABQAAAAAAAAAAAAAA/6H/AQAAZS5qcGdQSwUGAAAAAA0ADQCzAgAA" +
  "MgIAAAAA";

Deno.test("openSource() follows symbolic links inside a zip, and never out of it", () =>
  inFolder(async (folder) => {
    const source = await openSource(
      await writeBytes(folder, "x.zip", Uint8Array.fromBase64(LINKED_ZIP)),
    );
    assertEquals(await imagesOf(source), [
      ["b.jpg", "x"],
      ["set/a.jpg", "one"],
      ["versions/2/x.jpg", "x"],
    ]);
    assertEquals(source.notes![0], "4 links left out that lead to no file here, such as g.jpg.");
  }));

Deno.test("openSource() names the missing part of a split zip", () =>
  inFolder(async (folder) => {
    const zip = await zipOf([["a.jpg", text("a")]]);
    zip[zip.length - 22 + 4] = 3; // this disk of the last record, counted from 0
    const path = await writeBytes(folder, "x.zip", zip);
    await write(folder, ["x.z01", "x.z03"]);
    await assertRejects(
      () => openSource(path),
      Error,
      "it is the last of 4 parts of a split zip, and x.z02 is missing: put all parts into one folder, and join them there with zip -s 0 x.zip",
    );
    await write(folder, ["x.z02"]);
    await assertRejects(
      () => openSource(path),
      Error,
      "which is not read in parts: join them with zip -s 0 x.zip --out whole.zip, and give whole.zip.",
    );
    const part = zip.subarray(0, zip.length - 22);
    for (
      const [name, how] of [
        ["my x.z01", "zip -s 0 'my x.zip' --out whole.zip, and give whole.zip."],
        ["y.zip.001", "cat y.zip.??? > whole.zip, and give whole.zip."],
      ]
    ) {
      const says = `it is only one part of a split zip: join all parts with ${how}`;
      await assertRejects(
        async () => openSource(await writeBytes(folder, name, part)),
        Error,
        says,
      );
    }
    await assertRejects(
      () => openSource(join(folder, "x.z01")),
      Error,
      "it is neither a folder nor a zip",
    );
  }));

for (
  const [suffix, pack] of [
    ["tar.gz", gzipSync],
    [
      "tgz",
      (bytes: Uint8Array) =>
        new Uint8Array([...gzipSync(bytes.subarray(0, 700)), ...gzipSync(bytes.subarray(700))]),
    ],
    ["tar.zst", zstdCompressSync],
  ] as const
) {
  Deno.test(`openSource() unpacks a .${suffix} once`, () =>
    inFolder(async (folder) => {
      const downloads = join(folder, "downloads");
      const entries: Entry[] = [["a.jpg", text("a")], ["b.jpg", text("b")]];
      const tar = await tarOf(entries);
      const path = await writeBytes(folder, `in/x.${suffix}`, new Uint8Array(pack(tar)));
      const heard: string[] = [];
      const open = (place: string) =>
        openSource(place, { downloads, onUnpack: (place) => heard.push(place) });
      const [one, two] = [await open(path), await open(dirname(path))];
      assertEquals(await imagesOf(one), [["a.jpg", "a"], ["b.jpg", "b"]]);
      assertEquals(await namesOf(two), [`x.${suffix}/a.jpg`, `x.${suffix}/b.jpg`]);
      assertEquals(heard, [path]);
      const [copy] = await namesIn(downloads);
      assertEquals(await Deno.readFile(join(downloads, copy)), tar);
      const plain = await openSource(await writeBytes(folder, "plain.tar", tar));
      assertEquals(await one.identity(), await plain.identity());
      await Deno.remove(downloads, { recursive: true }); // which the fingerprint does not depend on
      assertEquals(await (await open(path)).fingerprint(), await one.fingerprint());
    }));

  Deno.test(`openSource() refuses a .${suffix} that is cut off or no tar, and keeps nothing of it`, () =>
    inFolder(async (folder) => {
      const downloads = join(folder, "downloads");
      const tar = await tarOf([["a.jpg", crypto.getRandomValues(new Uint8Array(30_000))]]);
      const packed = new Uint8Array(pack(tar));
      for (
        const [bytes, words] of [
          [packed.subarray(0, packed.length - 2000), "it is cut off or damaged"],
          [new Uint8Array(pack(text("no tar ".repeat(200)))), "but does not hold a tar"],
        ] as const
      ) {
        const path = await writeBytes(folder, `x.${suffix}`, bytes);
        await assertRejects(() => openSource(path, { downloads }), Error, words);
        assertEquals(await namesIn(downloads), []);
      }
    }));
}

Deno.test("openSource() takes a whole tar by gzip whatever stands behind it, and no part of one", () =>
  inFolder(async (folder) => {
    const downloads = join(folder, "downloads");
    const tar = await tarOf([
      ["a.jpg", crypto.getRandomValues(new Uint8Array(30_000))],
      ["b.jpg", text("b".repeat(20_000))],
    ]);
    const named = gzipSync(tar);
    named[3] = 8 + 4; // a name and an extra field
    const header = [...named.subarray(0, 10), 3, 0, 1, 2, 3, ...text("x.tar\0")];
    const packed = new Uint8Array([...header, ...named.subarray(10)]);
    const halves = [tar.subarray(0, 700), tar.subarray(700)].map((part) => [...gzipSync(part)]);
    const junks = [
      text("<html>error</html>"),
      text("\x1f"),
      named.subarray(0, 5000),
      Uint8Array.of(9),
    ];
    for (const [i, junk] of junks.entries()) {
      for (const whole of [packed, halves.flat()]) {
        const path = await writeBytes(folder, `${i}.tgz`, new Uint8Array([...whole, ...junk]));
        assertEquals(await namesOf(await openSource(path, { downloads })), ["a.jpg", "b.jpg"]);
        const [copy] = await namesIn(downloads);
        assertEquals(await Deno.readFile(join(downloads, copy)), tar);
        await Deno.remove(downloads, { recursive: true });
      }
      const path = await writeBytes(folder, "cut.tgz", new Uint8Array([...halves[0], ...junk]));
      await assertRejects(() => openSource(path, { downloads }), Error, "it is cut off or damaged");
      assertEquals(await namesIn(downloads), []);
    }
  }));

Deno.test("openSource() unpacks a tar by zstd of several frames, whatever stands behind them", () =>
  inFolder(async (folder) => {
    const downloads = join(folder, "downloads");
    const tar = await tarOf([
      ["a.jpg", new Uint8Array(400_000).fill(7)], // blocks of one byte that is repeated
      ["b.jpg", crypto.getRandomValues(new Uint8Array(60_000))],
      ["c.jpg", text("c".repeat(300))],
    ]);
    const frame = (from: number, to?: number, checksum = 0) => {
      const params = { [constants.ZSTD_c_checksumFlag]: checksum };
      return [...zstdCompressSync(tar.subarray(from, to), { params })];
    };
    const skipped = [0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3];
    const frames = [
      ...frame(0, 100, 1),
      ...skipped,
      ...frame(100, 450_000),
      ...frame(450_000, undefined, 1),
    ];
    const unpack = async (name: string, bytes: number[]) => {
      const path = await writeBytes(folder, name, new Uint8Array(bytes));
      return await openSource(path, { downloads });
    };
    for (const [i, junk] of [[], [9], [...text("<html>error</html>")], skipped].entries()) {
      for (const whole of [frames, frame(0)]) {
        const source = await unpack(`${i}.tar.zst`, [...whole, ...junk]);
        assertEquals(await namesOf(source), ["a.jpg", "b.jpg", "c.jpg"]);
        const [copy] = await namesIn(downloads);
        assertEquals(await Deno.readFile(join(downloads, copy)), tar);
        await Deno.remove(downloads, { recursive: true });
      }
    }
    for (
      const cut of [
        frame(0, 450_000),
        frames.slice(0, -1000),
        frames.with(-2000, frames.at(-2000)! ^ 1),
      ]
    ) {
      await assertRejects(() => unpack("cut.tar.zst", cut), Error, "it is cut off or damaged");
      assertEquals(await namesIn(downloads), []);
    }
  }));

Deno.test("openSource() names what is no archive of images", () =>
  inFolder(async (folder) => {
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), "it is a 7z archive"],
      [text("Rar!\x1a\x07"), "it is a RAR archive"],
      [
        Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0),
        "it is packed by xz, which is not read: unpack it",
      ],
      [text("BZh91AY&SY"), "it is packed by bzip2"],
      [
        text("\ufeff\n<!-- x -->\n<HTML lang=en>"),
        "it is a web page and not an archive",
      ],
      [text('<?xml version="1.0"?><Error><Code>AccessDenied'), "it is an XML text"],
      [text('{"message": "Not Found"}'), "it is a JSON text"],
      [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "it is an image: give the folder that holds it"],
    ];
    for (const name of ["x.zip", "x.tar", "x.parquet", "x"]) {
      for (const [bytes, words] of cases) {
        const path = await writeBytes(folder, name, bytes);
        await assertRejects(() => openSource(path), Error, words);
      }
    }
  }));

Deno.test("openSource() says that a tar has no end, where files may be missing", () =>
  inFolder(async (folder) => {
    const tar = await tarOf([["a.jpg", text("a")], ["b.jpg", text("b")]]);
    const whole = await openSource(await writeBytes(folder, "x.tar", tar));
    const cut = await openSource(await writeBytes(folder, "y.tar", tar.subarray(0, 1024)));
    assertEquals([whole.length, whole.notes, cut.length], [2, [], 1]);
    assertStringIncludes(cut.notes!.join(), "The tar has no end mark");
  }));

Deno.test({
  name: "openSource() says that the disk is full where it unpacks",
  ignore: !CAN_MOUNT,
  fn: () =>
    inMount("size=64k", (downloads) =>
      inFolder(async (folder) => {
        const tar = await tarOf([["a.jpg", new Uint8Array(200_000)]]);
        const path = await writeBytes(folder, "x.tgz", new Uint8Array(gzipSync(tar)));
        await assertRejects(() => openSource(path, { downloads }), Error, "No space left");
      })),
});
