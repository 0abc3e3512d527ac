/** The sample command: the same seed, the same faces. */
import { assert, assertEquals, assertNotEquals, assertRejects } from "@std/assert";
import { join } from "node:path";
import { readPackaged } from "../../models/packaged_file.ts";
import { decodePng } from "../../data/images/formats/png.ts";
import type { Image } from "../../data/images/image.ts";
import {
  assertOneSentence,
  assertRefused,
  copyFolder,
  countFrames,
  inFolder,
  namesIn,
  outcomeOf,
  refusalTests,
  ROOT,
  startCommand,
  succeed,
  trainedFolder,
} from "../_command.ts";

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
function faceOf({ width, data }: Image, n: number): number[] {
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
    const { stdout } = await sample(folder, "--count", "2", "--separate", files); // Over its own faces.
    assertEquals(/^2 faces .*, beside 3 faces drawn earlier$/m.test(stdout), true, stdout);
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

Deno.test("sample --interpolate writes an MP4 film", () =>
  inFolder(async (folder) => {
    const out = join(folder, "walk.mp4");
    await sample(folder, "--interpolate", "2", "--out", out);
    const bytes = await Deno.readFile(out);
    assertEquals(new TextDecoder().decode(bytes.subarray(4, 8)), "ftyp");
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

const refuses = refusalTests("sample", { trained: () => trained, flags: ["--backend", "wasm"] });

Deno.test("sample --truncation 0.8 changes nothing, and 0 gives the same face every time", () =>
  inFolder(async (folder) => {
    const draw = async (...args: string[]) => {
      const out = join(folder, "faces.png");
      await sample(folder, "--count", "4", "--out", out, ...args);
      return await readPicture(out);
    };
    const [plain, whole, half, none] = [
      await draw(),
      await draw("--truncation", "0.8"),
      await draw("--truncation", "0.5"),
      await draw("--truncation", "0"),
    ];
    assertEquals(whole, plain);
    const faces = (grid: Image) => [0, 1, 2, 3].map((n) => faceOf(grid, n));
    assertEquals(new Set(faces(none).map(String)).size, 1);
    const mean = faceOf(none, 0);
    const distance = (face: number[]) =>
      face.reduce((sum, value, i) => sum + Math.abs(value - mean[i]), 0);
    for (let n = 0; n < 4; n++) {
      const [near, far] = [distance(faceOf(half, n)), distance(faceOf(plain, n))];
      assert(0 < near && near < far, `face ${n} is ${near} from the mean, and was ${far}`);
    }
  }));

/** The pixels of a face whose left edge is at some column. */
function faceAt({ width, data }: Image, left: number): number[] {
  return Array.from({ length: SIDE }, (_, y) => {
    const at = (y * width + left) * 4;
    return [...data.subarray(at, at + SIDE * 4)];
  }).flat();
}

Deno.test("sample --arithmetic draws the faces of the grid, and a sum that counts like them", () =>
  inFolder(async (folder) => {
    const [grid, sum, turned] = ["grid.png", "sum.png", "turned.png"].map((n) => join(folder, n));
    await sample(folder, "--seed", "5", "--count", "13", "--out", grid);
    const { stdout } = await sample(
      folder,
      ...["--seed", "5", "--arithmetic", "3 - 7 + 12", "--out", sum],
    );
    assertEquals(stdout, `A sum of 3 faces of 16x16 in ${sum}\n`);
    await sample(folder, "--seed", "5", "--arithmetic", "12+3-7", "--out", turned);
    const [faces, row, other] = [grid, sum, turned].map(readPicture);
    const cell = SIDE + 14; // a face behind a sign
    const lefts = [0, cell, 2 * cell, 3 * cell];
    const { width, height } = await row;
    assertEquals([width, height], [SIDE + 3 * cell, SIDE]);
    for (const [i, n] of [3, 7, 12].entries()) {
      assertEquals(faceAt(await row, lefts[i]), faceOf(await faces, n), `operand ${n}`);
    }
    const result = faceAt(await row, lefts[3]);
    for (let n = 0; n < 13; n++) assertNotEquals(result, faceOf(await faces, n));
    // Another order of the terms adds up to the same, but for the rounding of the sum.
    const difference = faceAt(await other, lefts[3]).map((value, i) => Math.abs(value - result[i]));
    assert(Math.max(...difference) <= 1);
  }));

/** A file of latents, as an independent writer makes it. */
function latentFile(rows: readonly (readonly number[])[], format = "nash-latents-1"): Uint8Array {
  const data = new Uint8Array(Float32Array.from(rows.flat()).buffer);
  const shape = [rows.length, rows[0].length];
  const header = new TextEncoder().encode(JSON.stringify({
    __metadata__: { format },
    latents: { dtype: "F32", shape, data_offsets: [0, data.length] },
  }));
  const bytes = new Uint8Array(8 + header.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(header, 8);
  bytes.set(data, 8 + header.length);
  return bytes;
}

const LATENTS = [1, -1, 0.5].map((scale) =>
  Array.from({ length: 64 }, (_, i) => scale * Math.cos(i))
);

Deno.test("sample --latent draws the faces of files first, then those of the seed", () =>
  inFolder(async (folder) => {
    const [one, two, out] = ["one", "two", "out.png"].map((name) => join(folder, name));
    await Deno.writeFile(one, latentFile(LATENTS.slice(0, 1)));
    await Deno.writeFile(two, latentFile(LATENTS.slice(1)));
    const draw = async (...args: string[]) => {
      await sample(folder, "--out", out, ...args);
      return await readPicture(out);
    };
    const three = await draw("--latent", `${one},${two}`);
    assertEquals([three.width, three.height], [2 * SIDE, 2 * SIDE]);
    const faces = [0, 1, 2].map((n) => faceOf(three, n));
    assertEquals(new Set(faces.map(String)).size, 3);
    assertEquals(faceOf(await draw("--latent", two, "--count", "1"), 0), faces[1]);
    const [mixed, plain] = [
      await draw("--latent", one, "--count", "3"),
      await draw("--count", "4"),
    ];
    assertEquals(faceOf(mixed, 0), faces[0]);
    assertEquals(faceOf(mixed, 1), faceOf(plain, 0));
    const sum = await draw("--arithmetic", `${one} - ${two} + 2`);
    assertEquals(sum.width, 4 * SIDE + 3 * 14);
    assertEquals([faceAt(sum, 0), faceAt(sum, SIDE + 14)], [faces[0], faces[1]]);
    assertEquals(faceAt(sum, 2 * (SIDE + 14)), faceOf(plain, 2));
    const walk = join(folder, "walk.gif");
    await sample(folder, "--latent", `${one},${two}`, "--interpolate", "2", "--out", walk);
    assertEquals(countFrames(await Deno.readFile(walk)), 24);
  }));

Deno.test("sample draws the same faces from an exported generator", () =>
  inFolder(async (folder) => {
    const [file, a, b] = ["faces.safetensors", "a.png", "b.png"].map((name) => join(folder, name));
    await succeed(
      "export",
      ["--checkpoint", join(trained, "run"), "--out", file],
      `${folder},${trained}`,
    );
    await sample(folder, "--count", "4", "--out", a);
    await sample(folder, "--count", "4", "--out", b, "--checkpoint", file);
    assertEquals(await Deno.readFile(a), await Deno.readFile(b));
  }));

/** A copy of the project's sources, with or without weights. */
async function copyProject(folder: string, weights?: Uint8Array): Promise<string> {
  const root = join(folder, "project");
  await Deno.mkdir(root);
  for (const name of ["cli", "core", "data", "models", "train"]) {
    await copyFolder(join(ROOT, name), join(root, name));
  }
  for (const name of ["deno.json", "deno.lock"]) {
    await Deno.copyFile(join(ROOT, name), join(root, name));
  }
  await Deno.symlink(join(ROOT, "node_modules"), join(root, "node_modules"));
  const pretrained = join(root, "models", "pretrained");
  await Deno.remove(pretrained, { recursive: true }).catch(() => {});
  if (weights) {
    await Deno.mkdir(pretrained);
    await Deno.writeFile(join(pretrained, "faces-96x80.safetensors"), weights);
  }
  return root;
}

Deno.test("sample without --checkpoint draws with the weights that come with Nash", () =>
  inFolder(async (folder) => {
    const [file, out] = ["faces.safetensors", "faces.png"].map((name) => join(folder, name));
    const granted = `${folder},${trained},${ROOT}`;
    await succeed("export", ["--checkpoint", join(trained, "run"), "--out", file], granted);
    await sample(folder, "--count", "4", "--out", out);
    const expected = await Deno.readFile(out);
    await Deno.remove(out);
    const root = await copyProject(folder, await Deno.readFile(file));
    const args = ["--count", "4", "--backend", "wasm"];
    const { code, stderr } = await outcomeOf(startCommand("sample", args, granted, { root }));
    assertEquals([code, stderr], [0, ""]);
    assertEquals(await Deno.readFile(join(root, "faces.png")), expected);
  }));

Deno.test("sample draws with the weights that come with Nash by their names, too", () =>
  inFolder(async (folder) => {
    const files = { "pretrained": "faces-96x80", "pretrained-48x40": "faces-48x40" };
    for (const [name, file] of Object.entries(files)) {
      const places = [name, join(ROOT, "models", "pretrained", `${file}.safetensors`)];
      const [byName, byPlace] = await Promise.all(places.map(async (place, i) => {
        const out = join(folder, `${name}${i}.png`);
        const args = ["--checkpoint", place, "--count", "1", "--out", out, "--backend", "wasm"];
        await succeed("sample", args, `${folder},${ROOT}`);
        return await Deno.readFile(out);
      }));
      assertEquals(byName, byPlace, name);
    }
  }));

Deno.test("sample asks for --checkpoint where no weights come with Nash", () =>
  inFolder(async (folder) => {
    const root = await copyProject(folder);
    const args = ["--out", join(folder, "x.png")];
    assertOneSentence(
      await outcomeOf(startCommand("sample", args, `${folder},${ROOT}`, { root })),
      {
        code: 1,
        says: ["No weights come with this package: give a run folder with --checkpoint"],
      },
    );
  }));

Deno.test("the weights of a copy of Nash on a server are fetched, and may be missing", async () => {
  const bytes = Uint8Array.of(1, 2, 3);
  const answers = { "/a": bytes, "/b": 404, "/c": 500 } as Record<string, Uint8Array | number>;
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, ({ url }) => {
    const answer = answers[new URL(url).pathname];
    return typeof answer === "number"
      ? new Response("no", { status: answer })
      : new Response(answer.slice());
  });
  const at = (path: string) => new URL(path, `http://127.0.0.1:${server.addr.port}`);
  assertEquals(await readPackaged(at("/a")), bytes);
  assertEquals(await readPackaged(at("/b")), undefined);
  await assertRejects(() => readPackaged(at("/c")), Error, "the server answers 500");
  await server.shutdown();
  await assertRejects(
    () => readPackaged(at("/a")),
    Error,
    `Cannot read the weights that come with Nash, ${at("/a")}: `,
  );
});

const RUN = ["--checkpoint", "FOLDER/run"];
const CHECKPOINT = "run/checkpoints/step_00000001.safetensors";

refuses("a folder that is no run", ["--checkpoint", "FOLDER/empty", "--out", "FOLDER/x.png"], {
  says: ["Cannot find a checkpoint in FOLDER/empty: give a run folder with a saved checkpoint"],
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
refuses("a folder with other pictures", [...RUN, "--separate", "FOLDER/photos"], {
  says: [
    "Cannot write into FOLDER/photos, as it holds me.jpg: give --separate a new or empty folder",
  ],
  prepare: async (folder) => {
    await Deno.mkdir(join(folder, "photos"));
    await Deno.writeTextFile(join(folder, "photos", "face_0000.png"), "");
    await Deno.writeTextFile(join(folder, "photos", "me.jpg"), "");
  },
});
refuses("--separate with --out", [...RUN, "--separate", "FOLDER/a", "--out", "FOLDER/x.png"], {
  code: 2,
  says: ["--separate does not work with --out, --interpolate or --arithmetic"],
});
refuses("--separate with --interpolate", [...RUN, "--separate", "FOLDER/a", "--interpolate", "2"], {
  code: 2,
  says: ["--separate does not work with --out, --interpolate or --arithmetic"],
});
refuses("--interpolate with --count", [...RUN, "--interpolate", "2", "--count", "2"], {
  code: 2,
  says: ["--interpolate already gives the number of faces: leave --count out"],
});
refuses("--arithmetic with --count", [...RUN, "--arithmetic", "1-2", "--count", "2"], {
  code: 2,
  says: ["--arithmetic already names its faces: leave --count, --interpolate and --latent out"],
});
refuses("a file that is damaged in the place of a generator", [
  "--checkpoint",
  "FOLDER/faces.safetensors",
  "--out",
  "FOLDER/x.png",
], {
  says: [
    "Cannot use the generator FOLDER/faces.safetensors: Cannot read the generator as its config",
  ],
  prepare: (folder) => {
    const bytes = latentFile([[1]], "nash-generator-1");
    return Deno.writeFile(join(folder, "faces.safetensors"), bytes);
  },
});
refuses("latents that are missing", [...RUN, "--out", "FOLDER/x.png", "--latent", "FOLDER/no"], {
  says: ["Cannot use the latents FOLDER/no: there is no such file; check the path"],
});
refuses("other files as latents", [
  ...RUN,
  ...["--out", "FOLDER/x.png", "--latent", `FOLDER/${CHECKPOINT}`],
], {
  says: [`Cannot use the latents FOLDER/${CHECKPOINT}: it holds no latents`],
});
refuses("latents of another generator", [
  ...RUN,
  ...["--out", "FOLDER/x.png", "--arithmetic", "FOLDER/latents - 2"],
], {
  says: ["Cannot use the latents FOLDER/latents: its latents are of 3 numbers", "takes 64"],
  prepare: (folder) => Deno.writeFile(join(folder, "latents"), latentFile([[1, 2, 3]])),
});
refuses("no faces", [...RUN, "--count", "0"], {
  code: 2,
  says: ["--count must be a whole number from 1 to 1000000: current value is 0"],
});
refuses("a picture of gigabytes", [...RUN, "--count", "1000000", "--out", "FOLDER/x.png"], {
  says: ["Cannot draw 1000000 faces of 16x16 in one picture", "at most 390625, or use --separate"],
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

refuses("a name of another kind of picture", [...RUN, "--out", "FOLDER/faces.jpg"], {
  code: 2,
  says: ["--out must end in .png, the format that is written: current value is FOLDER/faces.jpg"],
});
refuses("a walk under the name of a picture", [
  ...RUN,
  ..."--interpolate 2 --out FOLDER/x.png".split(" "),
], {
  code: 2,
  says: ["--out must end in .gif or .mp4"],
});
