/** The sample command: the same seed, the same faces. */
import { assertEquals } from "@std/assert";
import { join } from "node:path";
import { decodePng, type Picture } from "../data/png.ts";
import {
  assertRefused,
  copyFolder,
  countFrames,
  inFolder,
  namesIn,
  succeed,
  trainedFolder,
} from "./_command.ts";

const SIDE = 16;

/** A folder with `run`: one step of the tiny model. */
let trained: string;

Deno.test.beforeAll(async () => {
  trained = await trainedFolder("--steps", "1");
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

/** Draws into `folder`, from the trained run unless told otherwise. */
const sample = (folder: string, ...args: string[]) =>
  succeed(
    "sample",
    ["--backend", "wasm", "--checkpoint", join(trained, "run"), ...args],
    `${folder},${trained}`,
  );

const readPicture = async (path: string) => await decodePng(await Deno.readFile(path));

/** The pixels of the n-th face of a grid. */
function faceOf({ width, data }: Picture, n: number): number[] {
  const columns = width / SIDE;
  const [left, top] = [n % columns * SIDE, Math.floor(n / columns) * SIDE];
  return Array.from({ length: SIDE }, (_, y) => {
    const at = ((top + y) * width + left) * 4;
    return [...data.subarray(at, at + SIDE * 4)];
  }).flat();
}

Deno.test("sample draws the same file for the same seed, and other faces for another", () =>
  inFolder(async (folder) => {
    const paths = ["a.png", "b.png", "c.png"].map((name) => join(folder, name));
    for (const [i, seed] of ["7", "7", "8"].entries()) {
      const { stdout, stderr } = await sample(folder, "--seed", seed, "--out", paths[i]);
      assertEquals([stdout, stderr], [`64 faces of 16x16 in ${paths[i]}\n`, ""]);
    }
    const [a, b, c] = await Promise.all(paths.map((path) => Deno.readFile(path)));
    assertEquals(a, b);
    const [same, other] = [await decodePng(a), await decodePng(c)];
    assertEquals([same.width, same.height], [8 * SIDE, 8 * SIDE]);
    const faces = new Set(
      [same, other].flatMap((grid) => Array.from({ length: 64 }, (_, n) => faceOf(grid, n).join())),
    );
    assertEquals(faces.size, 128, "all faces differ");
    assertEquals(await namesIn(folder), ["a.png", "b.png", "c.png"]);
  }));

Deno.test("sample draws the same first faces for every --count, in a grid and in files", () =>
  inFolder(async (folder) => {
    const [grid, many, files] = ["grid.png", "many.png", "files"].map((name) => join(folder, name));
    await sample(folder, "--count", "3", "--out", grid);
    await sample(folder, "--count", "40", "--out", many);
    await sample(folder, "--count", "5", "--separate", files);
    const names = [
      "face_0000.png",
      "face_0001.png",
      "face_0002.png",
      "face_0003.png",
      "face_0004.png",
    ];
    assertEquals(await namesIn(files), names);
    const [three, forty] = [await readPicture(grid), await readPicture(many)];
    for (const [n, name] of names.entries()) {
      const { width, height, data } = await readPicture(join(files, name));
      assertEquals([width, height], [SIDE, SIDE]);
      assertEquals([...data], faceOf(forty, n), name);
      if (n < 3) assertEquals([...data], faceOf(three, n), name);
    }
  }));

Deno.test("sample draws from a run folder, its checkpoints and a file alike", () =>
  inFolder(async (folder) => {
    const run = join(trained, "run");
    const checkpoint = join(run, "checkpoints", "step_00000001.safetensors");
    const pictures = new Set<string>();
    for (const path of [run, join(run, "checkpoints"), checkpoint]) {
      const out = join(folder, "faces.png");
      await sample(folder, "--checkpoint", path, "--count", "2", "--out", out);
      pictures.add((await Deno.readFile(out)).toHex());
    }
    assertEquals(pictures.size, 1);
  }));

Deno.test("sample --interpolate writes a GIF of twelve frames a face", () =>
  inFolder(async (folder) => {
    const out = join(folder, "walk.gif");
    const { stdout } = await sample(folder, "--interpolate", "3", "--out", out);
    assertEquals(stdout, `A walk through 3 faces in ${out}\n`);
    const bytes = await Deno.readFile(out);
    assertEquals(new TextDecoder().decode(bytes.subarray(0, 6)), "GIF89a");
    assertEquals(countFrames(bytes), 36);
  }));

Deno.test("sample replaces an older picture, and leaves it alone when it fails", () =>
  inFolder(async (folder) => {
    const out = join(folder, "faces.png");
    await Deno.writeTextFile(out, "older");
    await assertRefused("sample", ["--checkpoint", join(folder, "none"), "--out", out], {
      folder,
      says: [`Cannot find ${folder}/none: there is no such file or folder; check the path`],
    });
    assertEquals(await Deno.readTextFile(out), "older");
    await sample(folder, "--count", "1", "--out", out);
    assertEquals((await readPicture(out)).width, SIDE);
  }));

/** A command line is refused, in a folder with a copy of the run, and nothing in it changes. */
function refuses(
  what: string,
  args: readonly string[],
  { says, code, prepare }: {
    readonly says: readonly string[];
    readonly code?: 1 | 2;
    readonly prepare?: (folder: string) => Promise<void>;
  },
): void {
  Deno.test(`sample refuses ${what}`, () =>
    inFolder(async (folder) => {
      await copyFolder(join(trained, "run"), join(folder, "run"));
      await prepare?.(folder);
      const inPlace = (text: string) => text.replaceAll("FOLDER", folder);
      await assertRefused("sample", [...args, "--backend", "wasm"].map(inPlace), {
        folder,
        code,
        says: says.map(inPlace),
      });
    }));
}

const RUN = ["--checkpoint", "FOLDER/run"];
const CHECKPOINT = "run/checkpoints/step_00000001.safetensors";

refuses("to guess the checkpoint", ["--out", "FOLDER/x.png"], {
  code: 2,
  says: ["--checkpoint is needed: give the folder of a run, such as runs/NAME"],
});
refuses("a folder that is no run", ["--checkpoint", "FOLDER/empty", "--out", "FOLDER/x.png"], {
  says: ["Cannot find a checkpoint in FOLDER/empty: give a run folder that training has saved to"],
  prepare: (folder) => Deno.mkdir(join(folder, "empty")),
});
refuses("a path below a file", ["--checkpoint", "FOLDER/run/log.txt/x", "--out", "FOLDER/x.png"], {
  says: ["Cannot find FOLDER/run/log.txt/x: there is no such file or folder; check the path"],
});
refuses("a checkpoint that is cut off", [...RUN, "--out", "FOLDER/x.png"], {
  says: [`Cannot use the checkpoint FOLDER/${CHECKPOINT}`, "truncated"],
  prepare: (folder) => Deno.truncate(join(folder, CHECKPOINT), 5000),
});
refuses("a file that is no checkpoint", [
  "--checkpoint",
  "FOLDER/run/log.txt",
  "--out",
  "FOLDER/x.png",
], {
  says: ["Cannot use the checkpoint FOLDER/run/log.txt", "of another format"],
});
refuses("a picture in a folder that is missing", [...RUN, "--out", "FOLDER/no/x.png"], {
  says: ["Cannot write FOLDER/no/x.png: there is no folder FOLDER/no; make it first"],
});
refuses("a walk in a folder that is missing", [
  ...RUN,
  "--interpolate",
  "2",
  "--out",
  "FOLDER/no/x",
], {
  says: ["Cannot write FOLDER/no/x: there is no folder FOLDER/no; make it first"],
});
refuses("a folder in the place of the picture", [...RUN, "--out", "FOLDER/run"], {
  says: ["Cannot write FOLDER/run: it is a folder; give the name of a file"],
});
refuses("a file in the place of the folder", [...RUN, "--separate", "FOLDER/run/log.txt"], {
  says: ["Cannot write into FOLDER/run/log.txt: a file is in the place of the folder"],
});
refuses("--separate with --out", [...RUN, "--separate", "FOLDER/a", "--out", "FOLDER/x.png"], {
  code: 2,
  says: ["--separate goes with neither --out nor --interpolate"],
});
refuses("--separate with --interpolate", [...RUN, "--separate", "FOLDER/a", "--interpolate", "2"], {
  code: 2,
  says: ["--separate goes with neither --out nor --interpolate"],
});
refuses("--interpolate with --count", [...RUN, "--interpolate", "2", "--count", "2"], {
  code: 2,
  says: ["--interpolate says the number of faces itself: leave --count out"],
});
refuses("no faces", [...RUN, "--count", "0"], {
  code: 2,
  says: ["--count must be a whole number from 1 to 1000000: current value is 0"],
});
refuses("a picture of gigabytes", [...RUN, "--count", "1000000", "--out", "FOLDER/x.png"], {
  says: ["Cannot draw 1000000 faces of 16x16 in one picture", "at most 390625, or --separate"],
});

Deno.test("sample refuses to write where it may not, and names the flags to add", () =>
  inFolder((closed) =>
    inFolder(async (folder) => {
      await copyFolder(join(trained, "run"), join(folder, "run"));
      const out = join(closed, "x.png");
      await assertRefused("sample", ["--checkpoint", join(folder, "run"), "--out", out], {
        folder,
        says: [`Cannot write ${out}`, `--allow-read=${closed} --allow-write=${closed} added`],
      });
      assertEquals(await namesIn(closed), []);
    })
  ));
