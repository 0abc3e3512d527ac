/** Inspecting a folder with planted bad files, and training without what was found. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import type { Report } from "../../metrics/inspect/report.ts";
import { decodeImage } from "../../data/images/decode.ts";
import { readNames } from "../../data/sources/exclude.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import {
  assertOneSentence,
  assertRefused,
  inFolder,
  listening,
  namesIn,
  outcomeOf,
  runCommand,
  snapshot,
  startCommand,
  succeed,
  TINY,
} from "../_command.ts";
import { alignedFaces } from "../_faces.ts";
import { type Look, photo } from "../_photos.ts";

const GOOD = 16;

const COPIES: Readonly<Record<string, Partial<Look>>> = {
  "compressed.png": { noise: 8, width: 98 },
  "cropped.png": { cut: 0.03, width: 94, height: 113 },
  "darker.png": { brightness: 0.8, width: 99 },
  "gray.png": { gray: true },
  "smaller.png": { width: 80, height: 96 },
};

/** Fills `folder/photos`: good ones, and one of each kind of bad ones. */
async function makeDirty(folder: string): Promise<string> {
  const photos = join(folder, "photos");
  await Deno.mkdir(join(photos, "sub"), { recursive: true });
  const write = (name: string, bytes: Uint8Array) => Deno.writeFile(join(photos, name), bytes);
  for (let seed = 0; seed < GOOD; seed++) await write(`good-${seed}.png`, encodePng(photo(seed)));
  for (const [i, [name, look]] of Object.entries(COPIES).entries()) {
    await write(name, encodePng(photo(i, look)));
  }
  await write("sub/#same.png", encodePng(photo(9)));
  await write("blurred.png", encodePng(photo(100, { detail: 0 })));
  await write("tiny.png", encodePng(photo(101, { width: 20, height: 20 })));
  await write("truncated.png", encodePng(photo(102)).subarray(0, 900));
  await write("text.jpg", new TextEncoder().encode("no picture"));
  await write("empty.jpg", new Uint8Array());
  return photos;
}

let folder: string;
let photos: string;

Deno.test.beforeAll(async () => {
  folder = await Deno.makeTempDir({ prefix: "nash_" });
  photos = await makeDirty(folder);
});

Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));

async function readReport(out: string): Promise<Report> {
  return JSON.parse(await Deno.readTextFile(join(out, "report.json")));
}

Deno.test("inspect finds every planted file and no other, and changes no photo", async () => {
  const before = await snapshot(photos);
  const out = join(folder, "report");
  const { stdout, stderr } = await succeed("inspect", ["--data", photos, "--out", out], folder);
  assertEquals(await snapshot(photos), before);
  assertEquals(await namesIn(out), ["exclude.txt", "report.json", "report.txt", "sheet.png"]);
  const report = await readReport(out);
  const found = report.findings.map(({ kind, name, of }) =>
    [kind, name, of ?? ""].join(" ").trim()
  );
  assertEquals(found.filter((line) => !line.endsWith("tiny.png")).sort(), [
    "blurred blurred.png",
    "exact sub/#same.png good-9.png",
    "gray gray.png",
    "near compressed.png good-0.png",
    "near cropped.png good-1.png",
    "near darker.png good-2.png",
    "near gray.png good-3.png",
    "near smaller.png good-4.png",
    "unreadable empty.jpg",
    "unreadable text.jpg",
    "unreadable truncated.png",
  ]);
  assert(found.includes("small tiny.png"));
  const [files, bad] = [GOOD + 11, 11];
  assertEquals([report.files, report.inspected, report.excluded], [files, files, bad]);
  assertStringIncludes(stdout, `${photos}: ${files} files`);
  assertStringIncludes(stdout, "cannot be read");
  assertStringIncludes(stderr, `--exclude ${join(out, "exclude.txt")}`);

  const list = await Deno.readTextFile(join(out, "exclude.txt"));
  assertEquals(new Set(readNames(list)), new Set(report.findings.map(({ name }) => name)));
  assertEquals(readNames(list).length, bad);
  const text = await Deno.readTextFile(join(out, "report.txt"));
  report.findings.forEach(({ name }, i) =>
    assertStringIncludes(text, `\n${String(i + 1).padStart(6)}  ${name}  (`)
  );
  const { width, height } = await decodeImage(await Deno.readFile(join(out, "sheet.png")));
  assert(width > 1000 && height > 400);
});

Deno.test("inspect writes over its own report, and over nothing else", () =>
  inFolder(async (folder) => {
    const [out, photos] = [join(folder, "report"), join(folder, "photos")];
    await Deno.mkdir(photos);
    for (let seed = 0; seed < 3; seed++) {
      await Deno.writeFile(join(photos, `${seed}.png`), encodePng(photo(seed)));
    }
    await Deno.writeFile(join(photos, "3.png"), encodePng(photo(0, { noise: 8 })));
    const args = ["--data", photos, "--out", out];
    await succeed("inspect", args, folder);
    await succeed("inspect", ["--data", `${photos}/../photos/`, "--out", `${out}/`], folder);
    await Deno.mkdir(join(folder, "other"));
    await Deno.copyFile(join(photos, "1.png"), join(folder, "other", "1.png"));
    await assertRefused("inspect", ["--data", join(folder, "other"), "--out", out], {
      folder,
      says: [`Cannot write into ${out}: it holds the report of ${photos}`, "give another --out"],
    });
    const { stderr } = await succeed("inspect", [...args, "--near", "0"], folder);
    assertStringIncludes(
      stderr,
      `Look at report.txt in ${out}, then train with:\ndeno task train --data ${photos}\n`,
    );
    assertEquals((await readReport(out)).findings, []);
    assertEquals(await namesIn(out), ["exclude.txt", "report.json", "report.txt"]);

    const list = join(out, "exclude.txt");
    await Deno.writeTextFile(list, "1.png\n", { append: true });
    await assertRefused("inspect", args, {
      folder,
      says: [out, "its exclude.txt was changed by hand"],
    });
    const file = join(out, "report.json");
    const text = await Deno.readTextFile(file);
    for (
      const [other, why] of [
        [text.slice(0, -9), "is damaged"],
        ["null", "belongs to another program"],
        ['{"command":"inspect"}', "belongs to another program"],
      ]
    ) {
      await Deno.writeTextFile(file, other);
      await assertRefused("inspect", args, { folder, says: [out, `its report.json ${why}`] });
    }
    await Deno.writeTextFile(file, text);
    await Deno.remove(list);
    await Deno.writeTextFile(join(out, "notes.txt"), "mine");
    await assertRefused("inspect", args, {
      folder,
      says: [out, "it holds other files than those"],
    });
    await assertRefused("inspect", ["--data", photos, "--out", join(photos, "report")], {
      folder,
      says: ["as the photos lie there: give another --out"],
    });
    const link = join(folder, "link");
    await Deno.symlink(photos, link);
    for (const within of [join(link, "report"), join(photos, "..report")]) {
      const refused = await runCommand("inspect", ["--data", photos, "--out", within], folder);
      assertOneSentence(refused, { code: 1, says: ["as the photos lie there"] });
    }
    await Deno.remove(link);
    await assertRefused("inspect", ["--out", out], { folder, code: 2, says: ["--data is needed"] });
  }));

Deno.test("inspect --json prints the report that it writes", async () => {
  const out = join(folder, "json");
  const { stdout } = await succeed("inspect", ["--data", photos, "--out", out, "--json"], folder);
  assertEquals(JSON.parse(stdout), await readReport(out));
});

Deno.test({
  name: "inspect reports what it saw when it is interrupted",
  ignore: Deno.build.os !== "linux", // It tells what signals a process listens to.
  fn: () =>
    inFolder(async (folder) => {
      const photos = join(folder, "photos");
      await Deno.mkdir(photos);
      const bytes = encodePng(photo(0, { width: 1000, height: 1000 }));
      const count = 400; // a copy takes a few hundredths of a second
      for (let i = 0; i < count; i++) await Deno.writeFile(join(photos, `${i}.png`), bytes);
      const out = join(folder, "report");
      const child = startCommand("inspect", ["--data", photos, "--out", out], folder);
      await listening(child.pid);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      child.kill("SIGINT");
      const { code, stdout, stderr } = await outcomeOf(child);
      assertEquals(code, 130, stderr);
      const { files, inspected } = await readReport(out);
      assertEquals(files, count);
      assert(inspected < count, `${inspected}`);
      assertStringIncludes(stdout, `${inspected} of ${count} files`);
    }),
});

Deno.test("inspect also prints a line with --classes where each photo has one, and train takes it", () =>
  inFolder(async (folder) => {
    const place = join(folder, "sorted");
    for (const [n, name] of ["dark hair", "fair hair"].entries()) {
      await Deno.mkdir(join(place, name), { recursive: true });
      for (let seed = 8 * n; seed < 8 * n + 8; seed++) {
        await Deno.writeFile(join(place, name, `${seed}.png`), encodePng(photo(seed)));
      }
    }
    const args = ["--data", place, "--out", join(folder, "report")];
    const last = async () => (await succeed("inspect", args, folder)).stderr.trim().split("\n");
    const or = "Or learn the classes dark hair, fair hair, to draw each by its name:";
    const clean = `deno task train --data ${place}`;
    assertEquals((await last()).slice(-3), [clean, or, `${clean} --classes`]);
    await Deno.writeFile(join(place, "fair hair/broken.png"), encodePng(photo(1)).subarray(0, 900));
    const line = `${clean} --exclude ${folder}/report/exclude.txt --out runs/sorted-clean`;
    assertEquals((await last()).slice(-3), [line, or, `${line} --classes`]);
    const words = [...line.split(" ").slice(3, -2), "--classes", "--out", join(folder, "run")];
    const tiny = [...TINY.with(1, "fast"), "--steps", "1"];
    const { stderr } = await succeed("train", [...words, ...tiny], folder);
    assertStringIncludes(stderr, "Classes: dark hair (8), fair hair (8)");

    await Deno.copyFile(join(place, "fair hair/9.png"), join(place, "9.png")); // of no class
    assert(!(await last()).join().includes("--classes"));
  }));

Deno.test("inspect --faces says to train from the weights that know faces", () =>
  inFolder(async (folder) => {
    const place = join(folder, "faces");
    await Deno.mkdir(place);
    for (const [n, face] of (await alignedFaces([0, 1])).entries()) {
      await Deno.writeFile(join(place, `${n}.png`), encodePng(face));
    }
    const args = ["--data", place, "--out", join(folder, "report")];
    const line = `deno task train --data ${place}`;
    const last = async (...more: string[]) =>
      (await succeed("inspect", [...args, ...more], folder)).stderr.trim().split("\n").at(-1);
    assertEquals(await last("--faces"), `${line} --from pretrained`);
    assertEquals(await last(), line);
  }));

Deno.test("train --exclude takes what inspect wrote, and goes on with the same photos", () =>
  inFolder(async (own) => {
    const photos = await makeDirty(own);
    const list = join(own, "list.txt");
    await Deno.writeTextFile(
      list,
      `# why\ntext.jpg\n${JSON.stringify("sub/#same.png")}\ngone.png\n`,
    );
    const run = join(own, "run");
    const args = ["--data", photos, "--out", run, ...TINY];
    const first = await succeed("train", [...args, "--exclude", list, "--steps", "2"], own);
    assertStringIncludes(
      first.stderr,
      `Left out: 2 of ${
        GOOD + 11
      } images, as ${list} says; 1 of 3 names are not in the data, such as gone.png`,
    );
    assertStringIncludes(first.stderr, `Data: ${GOOD + 9} images`);
    assert(!first.stderr.includes("text.jpg"), first.stderr);
    assertEquals(JSON.parse(await Deno.readTextFile(join(run, "config.json"))).exclude, list);

    // The run keeps its own copy: the list may go, and its comments may change, but not its names.
    await Deno.remove(list);
    const second = await succeed("train", [...args, "--steps", "3"], own);
    assertStringIncludes(
      second.stderr,
      `Left out: 2 of ${GOOD + 11} images, as ${join(run, "exclude.txt")}`,
    );
    await Deno.writeTextFile(list, '"sub/#same.png"\ngone.png\n\ntext.jpg\n');
    await succeed("train", [...args, "--exclude", list, "--steps", "4"], own);
    await Deno.writeTextFile(list, "text.jpg\n");
    await assertRefused("train", [...args, "--exclude", list, "--steps", "5"], {
      folder: own,
      says: [`Cannot resume ${run} with --exclude ${list}`, "or start again with --fresh"],
    });
  }));
