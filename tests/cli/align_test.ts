/** Aligning a folder of photos: what is found, what is left out, and going on where it was stopped. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { zipOf } from "../_archives.ts";
import {
  assertOneSentence,
  assertRefused,
  inFolder,
  namesIn,
  outcomeOf,
  runCommand,
  snapshot,
  startCommand,
  succeed,
  TINY,
} from "../_command.ts";
import { alignedFaces, photoWith, placeAt } from "../_faces.ts";
import { photo } from "../_photos.ts";
import { lockFolder } from "../../data/folder_lock.ts";
import { decodeImage } from "../../data/images/decode.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import type { AlignReport } from "../../metrics/align/report.ts";

const [FIRST, SECOND, THIRD] = await alignedFaces([0, 9, 18]);

/** Fills `folder/photos`: four good faces on three photos, and one of each kind that is left out. */
async function makeAlbum(folder: string): Promise<string> {
  const photos = join(folder, "photos");
  await Deno.mkdir(join(photos, "trip"), { recursive: true });
  const write = (name: string, bytes: Uint8Array) => Deno.writeFile(join(photos, name), bytes);
  const size = { width: 500, height: 320 };
  const shot = (...faces: Parameters<typeof photoWith>[0]) => encodePng(photoWith(faces, size));
  await write(
    "group.png",
    shot(
      { face: FIRST, place: placeAt(120, 160, -20, 0.9) },
      { face: SECOND, place: placeAt(370, 150, 15, 1) },
    ),
  );
  await write("trip/one.png", shot({ face: THIRD, place: placeAt(250, 160, 0, 1.2) }));
  await write("turned.png", shot({ face: SECOND, place: placeAt(250, 160, 28, 1) }));
  await write("small.png", shot({ face: FIRST, place: placeAt(250, 160, 0, 0.48) }));
  await write("pattern.png", encodePng(photo(1)));
  await write("broken.png", encodePng(photo(2)).subarray(0, 900));
  return photos;
}

async function readReport(faces: string): Promise<AlignReport> {
  return JSON.parse(await Deno.readTextFile(join(`${faces}-report`, "report.json")));
}

Deno.test("align writes every face, says what is left out and why, changes no photo, and goes on", () =>
  inFolder(async (folder) => {
    const photos = await makeAlbum(folder);
    const before = await snapshot(photos);
    const out = join(folder, "faces");
    const args = ["--data", photos, "--out", out];
    const { stdout, stderr } = await succeed("align", args, folder);
    assertEquals(await snapshot(photos), before);
    assertEquals(
      await namesIn(out),
      [".align.jsonl", ".lock", "group_1.png", "group_2.png", "trip", "turned_1.png"],
    );
    assertEquals(await namesIn(join(out, "trip")), ["one_1.png"]);
    assertEquals(await namesIn(`${out}-report`), ["report.json", "report.txt", "sheet.png"]);
    const { width, height } = await decodeImage(await Deno.readFile(join(out, "group_1.png")));
    assertEquals([height, width], [218, 178]);
    const report = await readReport(out);
    assertEquals(report.leftOut.map(({ kind, name }) => `${kind} ${name}`), [
      "unreadable broken.png",
      "faceless pattern.png",
      "small small.png",
    ]);
    assertEquals([report.photos, report.searched, Object.keys(report.faces).length], [6, 6, 4]);
    assertMatch(stdout, /faces aligned, of 218x178 +4\n/);
    assertStringIncludes(stderr, `\ndeno task train --data ${out} --from pretrained\n`);
    const text = await Deno.readTextFile(join(`${out}-report`, "report.txt"));
    assertMatch(text, / {5}3 {2}small\.png {2}\(the face is 3\d pixels wide\)/);

    // A second run does nothing; a face that was deleted stays away; a photo that was added is searched.
    await Deno.remove(join(out, "turned_1.png"));
    const done = await snapshot(out);
    await succeed("align", args, folder);
    assertEquals(await snapshot(out), done);
    await Deno.copyFile(join(photos, "trip/one.png"), join(photos, "group.jpg"));
    await succeed("align", args, folder);
    assertEquals(
      await namesIn(out),
      [".align.jsonl", ".lock", "group-2_1.png", "group_1.png", "group_2.png", "trip"],
    );

    // Training reads the folder.
    const run = ["--out", join(folder, "run"), ...TINY, "--steps", "1"];
    const trained = await succeed("train", ["--data", out, ...run], folder);
    assertStringIncludes(trained.stderr, "Data: 4 images");
  }));

Deno.test("align makes the same faces of photos in an archive, of the size asked for, and without workers", () =>
  inFolder(async (folder) => {
    const photos = await makeAlbum(folder);
    const names = ["group.png", "trip/one.png"];
    const archive = join(folder, "photos.zip");
    const read = async (name: string) => [name, await Deno.readFile(join(photos, name))] as const;
    await Deno.writeFile(archive, await zipOf(await Promise.all(names.map(read))));
    const at = (name: string) => join(folder, name);
    await succeed("align", ["--data", archive, "--out", at("a"), "--workers", "2"], folder);
    await succeed("align", ["--data", archive, "--out", at("b"), "--workers", "0"], folder);
    for (const name of ["group_1.png", "group_2.png", "trip/one_1.png"]) {
      assertEquals(
        await Deno.readFile(join(at("a"), name)),
        await Deno.readFile(join(at("b"), name)),
      );
    }
    const small = await succeed(
      "align",
      ["--data", archive, "--out", at("c"), "--size", "96x80", "--json"],
      folder,
    );
    const { width, height } = await decodeImage(await Deno.readFile(join(at("c"), "group_1.png")));
    assertEquals([height, width], [96, 80]);
    assertEquals(JSON.parse(small.stdout), await readReport(at("c")));
  }));

Deno.test({
  name: "align goes on after it was killed at any moment, and ends with the same faces",
  ignore: Deno.build.os === "windows",
  fn: () =>
    inFolder(async (folder) => {
      const photos = await makeAlbum(folder);
      const [out, whole] = [join(folder, "faces"), join(folder, "whole")];
      await succeed("align", ["--data", photos, "--out", whole], folder);
      const faces = Object.keys((await readReport(whole)).faces);
      for (const [times, signal] of (["SIGKILL", "SIGINT"] as const).entries()) {
        const child = startCommand("align", ["--data", photos, "--out", out], folder);
        const journal = join(out, ".align.jsonl");
        for (;;) { // until another photo is noted
          const text = await Deno.readTextFile(journal).catch(() => "");
          if (text.split("\n").length > 2 + times) break;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        child.kill(signal);
        await outcomeOf(child);
      }
      // A line that was cut off, and a face that was not noted any more.
      const journal = join(out, ".align.jsonl");
      await Deno.writeTextFile(journal, '{"name":"tur', { append: true });
      await Deno.mkdir(join(out, "trip"), { recursive: true });
      await Deno.copyFile(join(whole, "trip/one_1.png"), join(out, "trip/one_1.png"));
      await succeed("align", ["--data", photos, "--out", out], folder);
      assertEquals(Object.keys((await readReport(out)).faces), faces);
      for (const name of faces) {
        assertEquals(await Deno.readFile(join(out, name)), await Deno.readFile(join(whole, name)));
      }
    }),
});

Deno.test("align refuses a folder that another process aligns into, and two at once make every face", () =>
  inFolder(async (folder) => {
    const photos = await makeAlbum(folder);
    const [out, whole] = [join(folder, "faces"), join(folder, "whole")];
    await succeed("align", ["--data", photos, "--out", whole], folder);
    const args = ["--data", photos, "--out", out];
    const says = [
      `Cannot align into ${out} as another process is already doing that: stop it, wait for it, or choose another --out`,
    ];
    const both = [1, 2].map(() => outcomeOf(startCommand("align", args, folder)));
    const [ended, other] = (await Promise.all(both)).sort((a, b) => a.code - b.code);
    assertEquals(ended.code, 0, ended.stderr);
    if (other.code !== 0) assertOneSentence(other, { code: 1, says }); // unless it came after the end
    const { faces } = await readReport(out);
    assertEquals(faces, (await readReport(whole)).faces);
    assertEquals(await namesIn(out), await namesIn(whole));
    const done = await snapshot(out);
    {
      using _ = await lockFolder(out);
      await assertRefused("align", args, { folder, says });
    }
    await succeed("align", args, folder);
    assertEquals(await snapshot(out), done);
  }));

Deno.test("align begins where a program was killed while it began", () =>
  inFolder(async (folder) => {
    const photos = await makeAlbum(folder);
    const out = join(folder, "faces");
    await Deno.mkdir(out);
    for (const name of [".lock", `..align.jsonl.${crypto.randomUUID()}.tmp`]) {
      await Deno.writeTextFile(join(out, name), "");
    }
    await succeed("align", ["--data", photos, "--out", out], folder);
    assertEquals((await namesIn(out)).slice(0, 3), [".align.jsonl", ".lock", "group_1.png"]);
  }));

Deno.test("align writes neither among the photos, nor over what is not its own", () =>
  inFolder(async (folder) => {
    const photos = join(folder, "photos");
    await Deno.mkdir(photos);
    const face = { face: SECOND, place: placeAt(150, 150, 0, 1) };
    await Deno.writeFile(
      join(photos, "me.png"),
      encodePng(photoWith([face], { width: 300, height: 300 })),
    );
    const refuses = (args: string[], ...says: string[]) =>
      assertRefused("align", ["--data", photos, ...args], { folder, says });
    await refuses(["--out", join(photos, "faces")], "as the photos lie there: give another --out");
    const link = join(folder, "link");
    await Deno.symlink(photos, link);
    const linked = await runCommand(
      "align",
      ["--data", photos, "--out", join(link, "x")],
      folder,
    );
    assertOneSentence(linked, { code: 1, says: ["as the photos lie there: give another --out"] });
    assertEquals(await namesIn(photos), ["me.png"]);
    await Deno.remove(link);
    await refuses(["--out", join(photos, "..faces")], "as the photos lie there");
    await refuses(["--out", folder], "it holds other files; give another --out");
    const args = ["--out", join(folder, "faces")];
    await succeed("align", ["--data", photos, ...args], folder);
    await refuses([...args, "--min-face", "50"], "its faces were made with --min-face 40");
    await refuses([...args, "--size", "96x80"], "its faces were made with --size 218x178");
    await Deno.copyFile(join(photos, "me.png"), join(photos, "you.png"));
    await Deno.writeTextFile(join(folder, "faces/you_1.png"), "somebody's");
    const overwriting = await runCommand("align", ["--data", photos, ...args], folder);
    assertOneSentence(overwriting, { code: 1, says: ["you_1.png as another file has that name"] });
    assertEquals(await Deno.readTextFile(join(folder, "faces/you_1.png")), "somebody's");
    const journal = join(folder, "faces/.align.jsonl");
    const [settings, record] = (await Deno.readTextFile(journal)).split("\n");
    const { faces: [found] } = JSON.parse(record);
    for (
      const damaged of [
        { x: 1 },
        null,
        { name: "a", stem: "a" },
        { name: "a", stem: "a", faces: [null] },
        { name: "a", stem: "a", faces: [{ ...found, place: { a: 1 } }] },
        { name: "a", stem: "a", faces: [{ place: found.place }] },
        { name: "a", stem: "a", faces: [{ place: found.place, fault: { kind: "x", reason: "" } }] },
      ]
    ) {
      await Deno.writeTextFile(journal, `${settings}\n${JSON.stringify(damaged)}\n`);
      await refuses(args, "line 2 of its .align.jsonl is damaged; give another --out");
    }
    await Deno.writeTextFile(journal, `${settings}\n${record}\n`);
    const reportFile = join(folder, "faces-report/report.json");
    const text = await Deno.readTextFile(reportFile);
    await Deno.writeTextFile(reportFile, text.slice(0, -9));
    await refuses(args, "its report.json is damaged; give another --out");
    await Deno.writeTextFile(reportFile, "null");
    await refuses(args, "its report.json belongs to another program");
    await Deno.writeTextFile(reportFile, text);
    await Deno.writeTextFile(join(folder, "faces-report/notes.txt"), "mine");
    await refuses(args, "it holds other files than those of an earlier report");

    const other = join(folder, "other");
    await Deno.mkdir(other);
    await Deno.writeFile(join(other, "pattern.png"), encodePng(photo(1)));
    await Deno.remove(join(folder, "faces-report/notes.txt"));
    await assertRefused("align", ["--data", other, ...args], {
      folder,
      says: [`it holds the faces of ${photos}`],
    });
    const none = await runCommand(
      "align",
      ["--data", other, "--out", join(folder, "none")],
      folder,
    );
    assertOneSentence(none, { code: 1, says: ["1 photo searched, and no face to take was found"] });
    const report = await Deno.readTextFile(join(folder, "none-report/report.txt"));
    assertStringIncludes(report, "photos without a face: 1\n     1  pattern.png");
    assert((await namesIn(other)).length === 1);
  }));

Deno.test("train and inspect name align where most photos look unaligned, and train only when it begins", () =>
  inFolder(async (folder) => {
    const faces = await alignedFaces([0, 1, 2, 3, 4, 5]);
    const places = { off: join(folder, "off the middle"), aligned: join(folder, "aligned") };
    for (const place of Object.values(places)) await Deno.mkdir(place);
    for (const [i, face] of faces.entries()) {
      const small = { face, place: placeAt(110 + 20 * i, 120, 5 * i, 0.6) };
      const photo = photoWith([small], { width: 360, height: 240 });
      await Deno.writeFile(join(places.off, `${i}.png`), encodePng(photo));
      await Deno.writeFile(join(places.aligned, `${i}.png`), encodePng(face));
    }
    const said = async (data: string, steps: number) => {
      const flags = ["--data", data, "--out", `${data}-run`, "--steps", `${steps}`, ...TINY];
      const child = startCommand("train", flags, folder, { userFolder: folder });
      const { code, stderr } = await outcomeOf(child);
      assertEquals(code, 0, stderr);
      return stderr;
    };
    const first = await said("off the middle", 1);
    assertStringIncludes(first, "Most of these pictures look unaligned (of ");
    assertStringIncludes(
      first,
      "deno task align --data 'off the middle' --out faces cuts the faces out",
    );
    for (const other of [await said("off the middle", 2), await said(places.aligned, 1)]) {
      assert(!other.includes("unaligned"), other);
    }
    const report = ["--faces", "--out", join(folder, "report")];
    const { stderr } = await succeed("inspect", ["--data", places.off, ...report], folder);
    assertMatch(stderr, /Most of these pictures look unaligned .*align --data .*off the middle/);
    assert(!stderr.includes("deno task train"), stderr);
  }));
