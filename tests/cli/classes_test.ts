/** The commands with classes: trained by folders, tar and Parquet files, drawn by their names. */
import { longTest } from "../_long.ts";
import { assert, assertEquals, assertNotEquals, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { selectBackend } from "../../core/backend.ts";
import { randomKey } from "../../core/random.ts";
import { disposeRecord, mapRecord } from "../../core/record.ts";
import { plainName } from "../../data/file_name.ts";
import { decodePng } from "../../data/images/formats/png.ts";
import type { Image } from "../../data/images/image.ts";
import { makeGenerator } from "../../models/generator.ts";
import { encodeGenerator } from "../../models/generator_file.ts";
import { PRESETS } from "../../train/presets.ts";
import { parquetOf, tarOf } from "../_archives.ts";
import {
  assertRefused,
  inFolder,
  makePhotos,
  namesIn,
  readSafetensors,
  runCommand,
  SMALLEST,
  succeed,
} from "../_command.ts";
import { assertSameRun, readCheckpoint } from "../_runs.ts";

const SIDE = 16;
const MACHINE = "--backend wasm --threads 1 --cache memory".split(" ");
const TINY = [
  ..."--preset fast --image-size 16x16 --width-factor 0.1 --noise-size 16 --batch 4".split(" "),
  ...MACHINE,
];

/** Names with letters that are not of a word, in the order of the classes. */
const [DARK, FAIR] = ["dark, or so", 'fair ☀ "é"'];
const CLASSES = [{ name: DARK, count: 14 }, { name: FAIR, count: 10 }];

/** A folder with `photos` of two classes, `run`, three steps, and `faces.safetensors`, its generator. */
let trained: string;
let said: string;

/** Photos in two folders. */
async function makeClasses(folder: string): Promise<string> {
  const photos = await makePhotos(folder);
  for (const [i, { name }] of CLASSES.entries()) {
    await Deno.mkdir(join(photos, name));
    const files = (await namesIn(photos)).filter((file) => file.includes("."));
    for (const file of i === 0 ? files.slice(0, 14) : files) {
      await Deno.rename(join(photos, file), join(photos, name, file));
    }
  }
  return photos;
}

Deno.test.beforeAll(async () => {
  trained = await Deno.makeTempDir({ prefix: "nash_" });
  const places = ["--data", await makeClasses(trained), "--out", join(trained, "run")];
  const args = [...places, ...TINY, "--classes", "--steps", "3"];
  said = (await succeed("train", args, trained)).stderr;
  const files = ["--checkpoint", join(trained, "run"), "--out", join(trained, "faces.safetensors")];
  const { stdout } = await succeed("export", files, trained);
  assertStringIncludes(stdout, `of the classes ${DARK}, ${FAIR},`);
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

const granted = (folder: string) => `${folder},${trained}`;

/** The pixels of the n-th face of a grid. */
function faceOf({ width, data }: Image, n: number): string {
  const columns = width / SIDE;
  const [left, top] = [n % columns * SIDE, Math.floor(n / columns) * SIDE];
  return Array.from({ length: SIDE }, (_, y) => {
    const at = ((top + y) * width + left) * 4;
    return data.subarray(at, at + SIDE * 4).join();
  }).join();
}

Deno.test("train --classes says the classes with their counts, and keeps them", async () => {
  assertStringIncludes(said, `Classes: ${DARK} (14), ${FAIR} (10)`);
  assertStringIncludes(said, "Few photos of a class are soon learned by heart");
  const run = join(trained, "run");
  const { model } = JSON.parse(await Deno.readTextFile(join(run, "config.json")));
  assertEquals(model.classes, CLASSES);
  const { metadata } = await readCheckpoint(run, 3);
  assertEquals(JSON.parse(metadata.config).model.classes, CLASSES);
  const file = readSafetensors(await Deno.readFile(join(trained, "faces.safetensors")));
  assertEquals(JSON.parse(file.metadata.config).classes, CLASSES);
});

longTest("a run of classes goes on as if it had never stopped", () =>
  inFolder(async (folder) => {
    const data = join(trained, "photos");
    const start = (name: string, steps: number) => [
      ...["--data", data, "--out", join(folder, name), ...TINY, "--classes", "--steps", `${steps}`],
    ];
    await succeed("train", start("whole", 5), granted(folder));
    await succeed("train", start("run", 2), granted(folder));
    const go = ["--out", join(folder, "run"), "--steps", "5", ...MACHINE, "--data", data];
    await succeed("train", go, granted(folder)); // The run knows its classes.
    await assertSameRun(join(folder, "run"), join(folder, "whole"));
  }));

Deno.test("sample --class draws one class, and without it each row is of one", () =>
  inFolder(async (folder) => {
    const draw = async (name: string, ...args: string[]) => {
      const out = join(folder, name);
      const checkpoint = ["--checkpoint", join(trained, "faces.safetensors")];
      const flags = [...checkpoint, "--count", "16", "--backend", "wasm", "--out", out, ...args];
      const { stdout } = await succeed("sample", flags, granted(folder));
      return { stdout, picture: await decodePng(await Deno.readFile(out)) };
    };
    const all = await draw("all.png");
    const dark = await draw("dark.png", "--class", DARK);
    const fair = await draw("fair.png", "--class", FAIR.normalize("NFD"));
    assertStringIncludes(all.stdout, `16 faces of 16x16 (in turn: ${DARK}, ${FAIR}) in `);
    assertStringIncludes(dark.stdout, `16 faces of 16x16, all ${DARK}, in `);
    for (let n = 0; n < 16; n++) {
      const [own, other] = n < 8 ? [dark, fair] : [fair, dark];
      assertEquals(faceOf(all.picture, n), faceOf(own.picture, n));
      assertNotEquals(faceOf(all.picture, n), faceOf(other.picture, n));
    }
  }));

Deno.test("files of single faces say their class", () =>
  inFolder(async (folder) => {
    const draw = async (name: string, ...args: string[]) => {
      const out = join(folder, name);
      const flags = ["--checkpoint", join(trained, "faces.safetensors"), "--backend", "wasm"];
      await succeed("sample", [...flags, "--separate", out, ...args], granted(folder));
      return await namesIn(out);
    };
    const plainFair = "fair ☀ _é_"; // Windows allows no quotes.
    assertEquals(await draw("all", "--count", "4"), [
      ...[`face_0000_${DARK}.png`, `face_0001_${DARK}.png`],
      ...[`face_0002_${plainFair}.png`, `face_0003_${plainFair}.png`],
    ]);
    assertEquals(await draw("one", "--count", "2", "--class", FAIR.normalize("NFD")), [
      ...[`face_0000_${plainFair}.png`, `face_0001_${plainFair}.png`],
    ]);
  }));

Deno.test("plainName() makes a file's name of any text", () => {
  for (
    const [text, name] of [
      ...[["a/b\\c", "a_b_c"], [".hidden", "_hidden"], ["end. ", "end._"], ["a\nb:c", "a_b_c"]],
      ["é".repeat(200), "é".repeat(80)],
    ]
  ) assertEquals(plainName(text), name);
});

longTest(
  "walks, sums, projections and evaluations of classes work",
  () =>
    inFolder(async (folder) => {
      const checkpoint = ["--checkpoint", join(trained, "run"), "--backend", "wasm"];
      const [film, sum, latent, projection] = ["walk.gif", "sum.png", "l.safetensors", "p.png"]
        .map((name) => join(folder, name));
      const ofFair = [...checkpoint, "--class", FAIR];
      const places = granted(folder);
      await succeed("sample", [...ofFair, "--interpolate", "2", "--out", film], places);
      await succeed("sample", [...ofFair, "--arithmetic", "1-2+3", "--out", sum], places);
      const image = join(
        trained,
        "photos",
        FAIR,
        (await namesIn(join(trained, "photos", FAIR)))[0],
      );
      const project = ["--image", image, "--no-align", "--steps", "3", "--starts", "1"];
      await succeed("project", [
        ...[...ofFair, ...project, "--out", projection, "--latent", latent],
      ], places);
      const again = join(folder, "again.png");
      await succeed("sample", [...ofFair, "--latent", latent, "--out", again], places);
      const pair = await decodePng(await Deno.readFile(projection));
      assertEquals(faceOf(await decodePng(await Deno.readFile(again)), 0), faceOf(pair, 1));
      const out = join(folder, "evaluation");
      const count = ["--count", "8", "--nearest", "0", "--cache", "memory", "--out", out];
      const { stdout } = await succeed("evaluate", [...checkpoint, ...count], places);
      assert(/\d/.test(stdout), stdout);
    }),
);

longTest(
  "directions are found among all classes, and edit the faces of each",
  () =>
    inFolder(async (folder) => {
      const file = join(folder, "contrast.safetensors");
      await selectBackend("wasm");
      const model = {
        ...PRESETS.fast.model,
        height: SIDE,
        width: SIDE,
        widthFactor: 0.25,
        noiseSize: 16,
        classes: CLASSES,
      };
      const { params, stats } = makeGenerator(model).init(randomKey(1));
      const isLast = (path: string) => path === "conv/kernel"; // Larger, so that pictures have contrast.
      const network = {
        params: mapRecord(params, (tensor, path) => isLast(path) ? tf.mul(tensor, 20) : tensor),
        stats,
      };
      await Deno.writeFile(file, await encodeGenerator({ network, config: model, metadata: {} }));
      disposeRecord(network);
      const checkpoint = ["--checkpoint", file, "--backend", "wasm"];
      await succeed("directions", [...checkpoint, "--count", "300"], folder);
      const brightness = async (...args: string[]) => {
        const out = join(folder, "x.png");
        await succeed("sample", [...checkpoint, "--count", "16", "--out", out, ...args], folder);
        const { width, data } = await decodePng(await Deno.readFile(out));
        const corners = Array.from(data, (_, i) => i).filter((i) => { // The upper ones of each face.
          const [x, y] = [Math.floor(i / 4) % width % SIDE, Math.floor(i / 4 / width) % SIDE];
          return i % 4 < 3 && y < 2 && (x < 2 || x >= SIDE - 2);
        });
        return corners.reduce((sum, i) => sum + data[i], 0) / corners.length;
      };
      for (const { name } of CLASSES) {
        const [less, as, more] = [
          await brightness("--class", name, "--edit", "background=-2"),
          await brightness("--class", name),
          await brightness("--class", name, "--edit", "background=2"),
        ];
        assert(less < as && as < more, `${less} ${as} ${more}`);
      }
    }),
);

Deno.test("a run of classes starts from networks without, and one from it knows them", () =>
  inFolder(async (folder) => {
    const data = ["--data", join(trained, "photos")];
    const plain = join(folder, "plain"),
      classed = join(folder, "classed"),
      last = join(folder, "last");
    await succeed("train", [...data, "--out", plain, ...TINY, "--steps", "1"], granted(folder));
    const { model } = JSON.parse(await Deno.readTextFile(join(plain, "config.json")));
    assertEquals(Object.hasOwn(model, "classes"), false);
    const start = (from: string, out: string) => [
      ...[...data, "--from", from, "--out", out, "--steps", "1", "--evaluate-every", "0"],
      ...MACHINE,
    ];
    await succeed("train", [...start(plain, classed), "--classes"], granted(folder));
    const { stderr } = await succeed("train", start(classed, last), granted(folder));
    assertStringIncludes(stderr, `Classes: ${DARK} (14), ${FAIR} (10)`);
    for (const run of [classed, last]) {
      const { model } = JSON.parse(await Deno.readTextFile(join(run, "config.json")));
      assertEquals(model.classes, CLASSES);
    }
    const others = join(folder, "others");
    for (const name of ["a", FAIR]) {
      await Deno.mkdir(join(others, name), { recursive: true });
      for (const file of (await namesIn(join(trained, "photos", FAIR))).slice(0, 4)) {
        await Deno.copyFile(join(trained, "photos", FAIR, file), join(others, name, file));
      }
    }
    const strange = ["--data", others, "--from", classed, "--out", join(folder, "x"), ...MACHINE];
    await assertRefused("train", strange, {
      folder: granted(folder).split(",")[0],
      says: [
        `Cannot train on photos of the class a as ${classed} knows the classes ${DARK}, ${FAIR} alone`,
      ],
    });
  }));

Deno.test("train --classes takes the labels of tar and Parquet files", () =>
  inFolder(async (folder) => {
    const photos = join(trained, "photos", FAIR);
    const files = await Promise.all(
      (await namesIn(photos)).slice(0, 8).map((name) => Deno.readFile(join(photos, name))),
    );
    const text = (value: string) => new TextEncoder().encode(value);
    const tar = files.flatMap((bytes, i): [string, Uint8Array][] => [
      [`${i}.png`, bytes],
      [`${i}.cls`, text(`${9 + i % 2}`)],
    ]);
    await Deno.writeFile(join(folder, "x.tar"), await tarOf(tar));
    const rows = files.map((bytes, i) => ({ bytes, path: `${i}.png`, label: i % 2 }));
    await Deno.writeFile(join(folder, "x.parquet"), parquetOf(rows, { classes: ["cat", "dog"] }));
    for (const [name, says] of [["x.tar", "9 (4), 10 (4)"], ["x.parquet", "cat (4), dog (4)"]]) {
      const args = ["--data", join(folder, name), "--out", join(folder, `${name}-run`), ...TINY];
      const { stderr } = await succeed("train", [...args, "--classes", "--steps", "1"], folder);
      assertStringIncludes(stderr, `Classes: ${says}`);
    }
    // Some are not labelled.
    await Deno.writeFile(join(folder, "x.tar"), await tarOf(tar.slice(0, -1)));
    const args = [
      "--data",
      join(folder, "x.tar"),
      "--out",
      join(folder, "y"),
      ...TINY,
      "--classes",
    ];
    await assertRefused("train", args, {
      folder,
      says: ["Cannot train with --classes as 1 of 8 photos has no class (7.png): give them one"],
    });
  }));

/** Photos in a folder of a test, moved as the test wants. */
const arranged = (place: (index: number) => string, body: (folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder, 12);
    for (const [i, name] of (await namesIn(photos)).entries()) {
      const to = join(photos, place(i));
      await Deno.mkdir(to, { recursive: true });
      await Deno.rename(join(photos, name), join(to, name));
    }
    await body(folder);
  });

const ARRANGEMENTS: Readonly<Record<string, [(index: number) => string, string]>> = {
  "photos in one folder": [() => "", "as the photos have no classes: put those of each class into"],
  "photos of one class": [() => "smiling", "as all photos are of one class, smiling"],
  "photos beside the folders": [
    (i) => i < 4 ? "" : i % 2 ? "a" : "b",
    "as 4 of 12 photos have no class (0.jpg, 1.png, 10.png …): give them one, or leave them out",
  ],
  "photos deeper than the others": [
    (i) => i < 1 ? "a/b" : i % 2 ? "a" : "b",
    "as 1 of 12 photos has no class (a/b/0.jpg)",
  ],
};

for (const [what, [place, says]] of Object.entries(ARRANGEMENTS)) {
  Deno.test(`train --classes refuses ${what}`, () =>
    arranged(place, async (folder) => {
      const args = ["--data", join(folder, "photos"), "--out", join(folder, "x"), ...TINY];
      await assertRefused("train", [...args, "--classes"], { folder, says: [says] });
    }));
}

Deno.test("train --classes takes folders once the photos beside them are left out", () =>
  arranged((i) => i < 2 ? "" : i % 2 ? "a" : "b", async (folder) => {
    const list = join(folder, "list.txt");
    await Deno.writeTextFile(list, "0.jpg\n1.png\n");
    const args = ["--data", join(folder, "photos"), "--out", join(folder, "x"), ...TINY];
    const flags = [...args, "--classes", "--exclude", list, "--steps", "2"];
    const { stderr } = await succeed("train", flags, folder);
    assertStringIncludes(stderr, "Classes: a (5), b (5)");
    const more = [...args, "--steps", "4"];
    await succeed("train", more, folder);
  }));

Deno.test("classes are refused where networks have none, and asked for where they are needed", () =>
  inFolder(async (folder) => {
    const places = ["--data", join(trained, "photos"), "--out", join(folder, "x")];
    const checkpoint = ["--checkpoint", join(trained, "run"), "--backend", "wasm"];
    const flat = await makePhotos(folder);
    const refusals: {
      readonly name: Parameters<typeof runCommand>[0];
      readonly args: readonly string[];
      readonly code: number;
      readonly says: string;
    }[] = [{
      name: "train",
      args: [...places, ...SMALLEST, "--classes"],
      code: 2,
      says: "--classes needs residual networks: use --preset fast",
    }, {
      name: "train",
      args: [...TINY, "--out", join(folder, "x"), "--classes"],
      code: 2,
      says: "--classes needs photos, as the embedded cartoons have none: add --data",
    }, {
      ...{
        name: "train",
        args: [
          "--from",
          join(trained, "run"),
          "--data",
          flat,
          "--out",
          join(folder, "x"),
          ...MACHINE,
        ],
        code: 1,
      },
      says: `Cannot train the networks of ${join(trained, "run")} as the photos have no classes`,
    }, {
      name: "sample",
      args: [...checkpoint, "--class", "dark, or sp"],
      code: 1,
      says:
        `Cannot draw the class "dark, or sp" as there is none of that name: did you mean "${DARK}"?`,
    }, {
      name: "sample",
      args: [...checkpoint, "--interpolate", "3"],
      code: 2,
      says: `--interpolate needs one class of this generator: add --class, one of ${DARK}, ${FAIR}`,
    }, {
      name: "sample",
      args: ["--class", "x", "--backend", "wasm"],
      code: 2,
      says: "--class needs a generator that was trained with --classes",
    }, {
      name: "project",
      args: [...checkpoint, "--image", "me.jpg"],
      code: 2,
      says: "A projection needs one class of this generator",
    }];
    for (const { name, args, code, says } of refusals) {
      const outcome = await runCommand(name, args, granted(folder));
      assertEquals(outcome.code, code, outcome.stderr);
      assertStringIncludes(outcome.stderr, `error: ${says}`);
    }
    await succeed("train", [...places, ...TINY, "--steps", "1"], granted(folder));
    const { code, stderr } = await runCommand(
      "train",
      ["--out", join(folder, "x"), "--classes", "--steps", "2", ...MACHINE],
      granted(folder),
    );
    assertEquals(code, 1);
    assertStringIncludes(stderr, "with --classes as it was trained without: leave the flag out");
  }));
