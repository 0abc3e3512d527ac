/** The evaluate command: figures that do not change, beside their floor and noise. */
import { LONG, longTest } from "../_long.ts";
import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Evaluation } from "../../metrics/table.ts";
import { cachedFeatures } from "../../metrics/feature_cache.ts";
import { findNearest, nearestSheet } from "../../metrics/nearest_pictures.ts";
import { UsageError } from "../../cli/options/flags.ts";
import { PRETRAINED_SMALL } from "../../models/generator_file.ts";
import { findPlace, type SubjectFlags } from "../../cli/options/subject.ts";
import { selectBackend } from "../../core/backend.ts";
import { fromArray } from "../../data/pipeline/dataset.ts";
import { decodePng } from "../../data/images/formats/png.ts";
import { batch } from "../../data/pipeline/batch.ts";
import { pipe } from "../../data/pipeline/pipe.ts";
import { resize } from "../../data/images/resize.ts";
import type { Metrics } from "../../metrics/evaluate.ts";
import { featuresOf } from "../../metrics/features.ts";
import { patchesEach } from "../../metrics/patches.ts";
import {
  copyFolder,
  inFolder,
  makePhotos,
  namesIn,
  outcomeOf,
  refusalTests,
  snapshot,
  startCommand,
  succeed,
  trainedFolder,
} from "../_command.ts";
import { thinInception } from "../_inception.ts";
import { photo } from "../_photos.ts";

/** A folder with `run`, one step of the tiny model, and its 24 `photos`. */
let trained: string;

Deno.test.beforeAll(async () => {
  trained = await trainedFolder("--steps", "1");
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

const RUN = ["--checkpoint", "FOLDER/run"];
const QUIET = ["--backend", "wasm", "--cache", "none"];

const readEvaluation = async (folder: string): Promise<Evaluation> =>
  JSON.parse(await Deno.readTextFile(join(folder, "evaluation.json")));

Deno.test("evaluate names its picture as the user can open it from the own folder", () =>
  inFolder(async (folder) => {
    await copyFolder(join(trained, "run"), join(folder, "run"));
    const args = ["--checkpoint", "run", "--count", "8", ...QUIET];
    const child = startCommand("evaluate", args, `${folder},${trained}`, { userFolder: folder });
    const { code, stderr } = await outcomeOf(child);
    assertEquals(code, 0, stderr);
    assertStringIncludes(stderr, "Look at run/evaluation/nearest.png: ");
  }));

Deno.test("evaluate writes what it prints, and the same figures for the same seed", () =>
  inFolder(async (folder) => {
    const run = await copyFolder(join(trained, "run"), join(folder, "run"));
    const granted = `${folder},${trained}`;
    const photos = await snapshot(join(trained, "photos"));
    const args = ["--checkpoint", run, "--count", "8", ...QUIET];
    const { stdout, stderr } = await succeed("evaluate", args, granted);
    const out = join(run, "evaluation");
    assertEquals(await namesIn(out), ["evaluation.json", "nearest.png"]);
    assertStringIncludes(stderr, `Look at ${join(out, "nearest.png")}`);
    const evaluation = await readEvaluation(out);
    const { model, floor, noise, nearest, seconds: _, ...rest } = evaluation;
    assertEquals(rest, {
      command: "evaluate",
      checkpoint: join(run, "checkpoints", "step_00000001.safetensors"),
      step: 1,
      data: join(trained, "photos"),
      count: 8,
      seed: 0,
      height: 16,
      width: 16,
      extractor: "face-api 1.7.15 face_recognition_model",
      distances: { frechet: "Fréchet distance (faces)", kernel: "kernel distance (faces)" },
    });
    assertStringIncludes(stdout, '\n"real" is 8 others of them against the same ones\n\n');
    const rowOf = (name: string) =>
      stdout.split("\n").find((line) => line.startsWith(name))!.slice(name.length).trim()
        .split(/\s+/).slice(0, 3);
    const printed = (name: Exclude<keyof Metrics, "count" | "patches">) =>
      [model, floor, noise].map((metrics) => metrics[name].toFixed(4));
    assertEquals(rowOf("Fréchet distance (faces)"), printed("frechet"));
    assertEquals(rowOf("kernel distance (faces)"), printed("kernel"));
    assertEquals(rowOf("precision"), printed("precision"));
    assertEquals(rowOf("recall"), printed("recall"));
    assertEquals(rowOf("density"), printed("density"));
    assertEquals(rowOf("coverage"), printed("coverage"));
    assertEquals(rowOf("color distance"), printed("color"));
    assertEquals(
      rowOf("patch distance at 16x16"),
      [model, floor, noise].map(({ patches }) => patches["16x16"].toFixed(4)),
    );
    assert(floor.patches["16x16"] < noise.patches["16x16"]);
    assertEquals(
      rowOf("nearest real picture (median)").slice(0, 2),
      [nearest.samples, nearest.real].map((distance) => distance.toFixed(4)),
    );
    assertEquals([model.count, floor.count, noise.count], [8, 8, 8]);
    assert(floor.color < noise.color && model.frechet > 0);

    const again = join(folder, "again");
    await succeed("evaluate", [...args, "--out", again, "--nearest", "0"], granted);
    assertEquals(await namesIn(again), ["evaluation.json"]);
    const second = await readEvaluation(again);
    assertEquals([second.model, second.floor, second.noise], [model, floor, noise]);
    await succeed("evaluate", [...args, "--out", again, "--seed", "1"], granted);
    const other = await readEvaluation(again);
    assert(other.model.frechet !== model.frechet && other.floor.frechet !== floor.frechet);
    assertEquals(await snapshot(join(trained, "photos")), photos);
  }));

Deno.test("evaluate compares with other pictures, as many as there are for both sides", () =>
  inFolder(async (folder) => {
    const out = join(folder, "out");
    const checkpoint = join(folder, "step_00000001.safetensors"); // outside its run
    await Deno.copyFile(
      join(trained, "run", "checkpoints", "step_00000001.safetensors"),
      checkpoint,
    );
    const photos = join(trained, "photos");
    const { stderr } = await succeed(
      "evaluate",
      ["--checkpoint", checkpoint, "--data", photos, "--out", out, "--nearest", "2", ...QUIET],
      `${folder},${trained}`,
    );
    assertStringIncludes(
      stderr,
      `Comparing 12 pictures on each side, not 2000: ${photos} has 24`,
    );
    assertEquals((await readEvaluation(out)).count, 12);
    const { width, height } = await decodePng(await Deno.readFile(join(out, "nearest.png")));
    assert(width > 1000 && height > 300);
  }));

longTest(
  "evaluate measures an exported generator as it does the run",
  () =>
    inFolder(async (folder) => {
      const [run, file, out] = [
        join(trained, "run"),
        join(folder, "faces.safetensors"),
        join(folder, "out"),
      ];
      const granted = `${folder},${trained}`;
      await succeed("export", ["--checkpoint", run, "--out", file], granted);
      const args = ["--data", join(trained, "photos"), "--count", "8", "--nearest", "0", ...QUIET];
      const measured = async (checkpoint: string) => {
        await succeed("evaluate", ["--checkpoint", checkpoint, "--out", out, ...args], granted);
        return await readEvaluation(out);
      };
      const [ofRun, ofFile] = [await measured(run), await measured(file)];
      assertEquals(ofFile.checkpoint, file);
      assertEquals([ofFile.step, ofFile.model], [ofRun.step, ofRun.model]);
    }),
);

Deno.test("evaluate gives FID and KID by Inception's features, and never calls others so", () =>
  inFolder(async (folder) => {
    const weights = join(folder, "inception.safetensors");
    await selectBackend("wasm");
    await Deno.writeFile(weights, await thinInception());
    const out = join(folder, "out");
    const { stdout, stderr } = await succeed(
      "evaluate",
      [
        ...["--checkpoint", join(trained, "run"), "--out", out, "--features", weights],
        ...["--count", "4", "--nearest", "0", ...QUIET],
      ],
      `${folder},${trained}`,
    );
    const { model, floor, noise, extractor, distances } = await readEvaluation(out);
    assertEquals(distances, { frechet: "FID", kernel: "KID" });
    assertMatch(extractor, /^Inception v3 of pytorch-fid, weights [0-9a-f]{16}$/);
    const figures = [model, floor, noise].map(({ frechet }) => frechet.toFixed(4));
    assertMatch(stdout, new RegExp(`^FID +${figures.join(" +")} +lower$`, "m"));
    assertMatch(stdout, /^KID( +-?\d+\.\d{4}){3} +lower$/m);
    assert(!/\bfaces\)/.test(stdout), stdout);
    assert(floor.frechet < noise.frechet, stderr);
  }));

Deno.test("findNearest() finds a sample that is a training picture, by descriptor and by pixels", async () => {
  const size = { width: 40, height: 48 };
  const pictures = Array.from({ length: 9 }, (_, seed) => resize(photo(seed), size));
  const dataset = pipe(fromArray(pictures), batch(1));
  const samples = [
    { image: pictures[7], neighbour: { index: 2, distance: 0.5 } },
    { image: resize(photo(3, { noise: 20 }), size), neighbour: { index: 0, distance: 0.25 } },
  ];
  const seen: number[] = [];
  const nearest = await findNearest(dataset, samples, { onProgress: (done) => seen.push(done) });
  assertEquals(nearest.map(({ byDescriptor }) => byDescriptor), [
    { image: pictures[2], distance: 0.5 },
    { image: pictures[0], distance: 0.25 },
  ]);
  assertEquals(nearest.map(({ byPixels }) => byPixels.image), [pictures[7], pictures[3]]);
  assertEquals(nearest[0].byPixels.distance, 0);
  const [a, b] = [samples[1].image, pictures[3]].map((image) =>
    resize(image, { width: 16, height: 16 }).data
  );
  const mean = a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0) / a.length;
  assertAlmostEquals(nearest[1].byPixels.distance, Math.sqrt(mean) / 255, 1e-9);
  assertEquals(seen.length, 9);
  const { width, height } = nearestSheet(nearest, { compared: 9, by: "descriptor", all: 9 });
  assert(width > 1000 && height > 300);
});

Deno.test("cachedFeatures() makes features once, and anew when their file is damaged or of another key", () =>
  inFolder(async (root) => {
    await selectBackend("wasm");
    const folder = join(root, "features");
    const said: string[] = [];
    let made = 0;
    const features = featuresOf(Float32Array.of(1, 2, 3, 4, 5, 6), 3);
    const patches = { "96x80": features, "48x40": featuresOf(Float32Array.of(1, 2), 1) };
    const make = () => {
      made++;
      const scores = featuresOf(Float32Array.of(0.25, made), 1);
      return Promise.resolve({ features, colors: features, scores, patches });
    };
    const options = { make, say: (line: string) => said.push(line), folder };
    const first = await cachedFeatures({ name: "a" }, options);
    const again = await cachedFeatures({ name: "a" }, options);
    assertEquals(again, first);
    assertEquals(Object.keys(again.patches), ["96x80", "48x40"]); // finest first
    assertEquals([made, said], [1, []]);
    await cachedFeatures({ name: "b" }, options);
    assertEquals([made, said], [2, []]);

    const names = await namesIn(folder);
    assertEquals(names.length, 2);
    const [one, other] = names.map((name) => join(folder, name));
    await Deno.copyFile(one, other);
    for (const name of ["a", "b"]) await cachedFeatures({ name }, options);
    assertEquals(made, 3);
    assertStringIncludes(said[0], "it belongs to other pictures");
    await Deno.truncate(one, 300);
    await Deno.truncate(other, 20);
    for (const name of ["a", "b"]) await cachedFeatures({ name }, options);
    assertEquals([made, said.length], [5, 3]);

    for (let key = 0; key < 20; key++) await cachedFeatures(key, options);
    assertEquals((await namesIn(folder)).length, 16);

    await Deno.remove(folder, { recursive: true });
    await Deno.writeTextFile(folder, "in the way");
    assertEquals((await cachedFeatures({ name: "a" }, options)).features, features);
    assertStringIncludes(said.at(-1)!, "Cannot keep what was measured for the next time");
  }));

Deno.test("evaluate measures the weights that come with Nash where there is no --checkpoint", () =>
  inFolder(async (folder) => {
    const out = join(folder, "out");
    const photos = join(trained, "photos");
    const args = ["--data", photos, "--count", "4", "--nearest", "0", "--out", out, ...QUIET];
    const { stdout } = await succeed("evaluate", args, `${folder},${trained}`);
    const { checkpoint, height, width, data } = await readEvaluation(out);
    const size = `${height}x${width}`;
    assertEquals([checkpoint, data], ["pretrained", photos]);
    assertStringIncludes(stdout, `pretrained, ${size}`);
    assertStringIncludes(stdout, `patch distance at ${size}`);
  }));

Deno.test("evaluations are written into their run, or else below runs/", () =>
  inFolder(async (folder) => {
    const run = join(trained, "run");
    const [checkpoint, file] = [
      join(run, "checkpoints", "step_00000001.safetensors"),
      "a.safetensors",
    ];
    const outOf = async (flags: SubjectFlags) =>
      (await findPlace({ data: "photos", ...flags })).out;
    assertEquals(await outOf({ checkpoint: run }), join(run, "evaluation"));
    assertEquals(await outOf({ checkpoint }), join(run, "evaluation"));
    await Deno.copyFile(checkpoint, join(folder, file));
    assertEquals(await outOf({ checkpoint: join(folder, file) }), join("runs", "evaluate-a"));
    assertEquals(await outOf({}), join("runs", "evaluate-pretrained"));
    const small = fileURLToPath(PRETRAINED_SMALL);
    assertEquals(await outOf({ checkpoint: small }), join("runs", "evaluate-pretrained-48x40"));
    await assertRejects(() => findPlace({ checkpoint: small }), UsageError, "--data is needed");
    const archive = "https://me:secret@example.org/faces.zip?token=secret";
    assertEquals(await outOf({ generated: archive }), join("runs", "evaluate-faces.zip"));
    assertEquals(await outOf({ generated: join(folder, "drawn") }), join("runs", "evaluate-drawn"));
  }));

longTest(
  "evaluate --truncation 0 measures one face alone, and says so",
  () =>
    inFolder(async (folder) => {
      const args = [
        "--checkpoint",
        join(trained, "run"),
        "--count",
        "8",
        "--nearest",
        "0",
        ...QUIET,
      ];
      const out = ["--out", join(folder, "out")];
      const granted = `${folder},${trained}`;
      const { stdout } = await succeed("evaluate", [...args, ...out, "--truncation", "0"], granted);
      assertStringIncludes(stdout, ", 16x16, after 1 step, truncation 0\n");
      const { model, truncation } = await readEvaluation(join(folder, "out"));
      assertEquals(truncation, 0);
      assertAlmostEquals(model.diversity, 0, 1e-6);
      await succeed("evaluate", [...args, ...out, "--truncation", "1"], granted);
      assert((await readEvaluation(join(folder, "out"))).model.diversity > 1e-4);
    }),
);

Deno.test("evaluate --generated measures pictures of another program: those of the data have no distance", () =>
  inFolder(async (folder) => {
    const [photos, out] = [join(trained, "photos"), join(folder, "out")];
    const granted = `${folder},${trained}`;
    const args = ["--data", photos, "--out", out, ...QUIET];
    const same = ["--generated", photos, ...args, "--image-size", "18x20"];
    const { stdout } = await succeed("evaluate", same, granted);
    const evaluation = await readEvaluation(out);
    const { generated, checkpoint, height, width, count, model, floor, nearest } = evaluation;
    assertEquals([generated, checkpoint, height, width, count], [photos, undefined, 18, 20, 12]);
    assertStringIncludes(stdout, `${photos}, 18x20\n`);
    assertMatch(stdout, /^ +generated +real +noise/m);
    assertAlmostEquals(model.frechet, 0, 1e-4);
    assertAlmostEquals(model.color, 0, 1e-4);
    assertEquals(model.patches, { "18x20": 0 });
    assertAlmostEquals(nearest.samples, 0, 1e-3);
    assert(floor.patches["18x20"] > 0);
    assertEquals(await namesIn(out), ["evaluation.json", "nearest.png"]);

    await drawn(6, 1)(folder);
    const few = ["--generated", join(folder, "drawn"), ...args, "--nearest", "3"];
    const { stderr } = await succeed("evaluate", few, granted);
    assertStringIncludes(stderr, `Skipped (1 so far): `);
    assertStringIncludes(stderr, `not 2000: ${join(folder, "drawn")} has no more`);
    const other = await readEvaluation(out);
    assertEquals([other.height, other.width, other.count], [18, 20, 6]); // their own size
  }));

Deno.test({
  name: "evaluate takes as many patches of samples as of real pictures, however many there are",
  ignore: !LONG,
  fn: () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder, 136);
      const args = ["--data", photos, "--nearest", "0", "--out", join(folder, "out"), ...QUIET];
      await succeed(
        "evaluate",
        ["--checkpoint", join(trained, "run"), ...args],
        `${folder},${trained}`,
      );
      const { count, floor, noise } = await readEvaluation(join(folder, "out"));
      assertEquals(count, 68);
      assert(patchesEach(2 * count) < patchesEach(count));
      assert(floor.patches["16x16"] < noise.patches["16x16"]);
    }),
});

const refuses = refusalTests("evaluate", { trained: () => trained, flags: QUIET });

const CHECKPOINT = "run/checkpoints/step_00000001.safetensors";

refuses("to guess the real pictures of the weights that come with Nash", [], {
  code: 2,
  says: ["--data is needed: give the real pictures to compare with, such as --data ./images"],
});
refuses("to guess the real pictures for those of another program", ["--generated", "FOLDER/run"], {
  code: 2,
  says: ["--data is needed"],
});
for (const flags of [RUN, ["--truncation", "0.5"]]) {
  refuses(`pictures of another program together with ${flags[0]}`, [
    ...["--generated", "FOLDER/run/samples", "--data", "FOLDER/run/samples", ...flags],
  ], {
    code: 2,
    says: [`--generated and ${flags[0]} do not go together: measure pictures or a generator`],
  });
}
refuses("a size for a generator, which has its own", [...RUN, "--image-size", "96x80"], {
  code: 2,
  says: ["--image-size goes with --generated: a generator draws pictures of its own size"],
});
refuses("a factor on the noise that is too large", [...RUN, "--truncation", "2.5"], {
  code: 2,
  says: ["--truncation must be a number from 0 to 2: current value is 2.5"],
});
/** Pictures of another program in FOLDER/drawn, so many of them copies of photos and the others broken. */
const drawn = (copies: number, broken = 0) => async (folder: string) => {
  await copyFolder(join(trained, "photos"), join(folder, "photos"));
  await Deno.mkdir(join(folder, "drawn"));
  for (let i = 1; i <= copies; i++) {
    await Deno.copyFile(join(trained, "photos", `${i}.png`), join(folder, "drawn", `${i}.png`));
  }
  for (let i = 0; i < broken; i++) {
    await Deno.writeTextFile(join(folder, "drawn", `broken${i}.png`), "no picture");
  }
};
const DRAWN = ["--generated", "FOLDER/drawn", "--data", "FOLDER/photos"];
refuses("too few pictures of another program", DRAWN, {
  says: ["Cannot measure FOLDER/drawn by 3 pictures: at least 4 are needed"],
  prepare: drawn(3),
});
refuses("pictures of another program that cannot be read", DRAWN, {
  says: ["Cannot measure FOLDER/drawn as none of its pictures can be read: "],
  prepare: drawn(0, 5),
});
for (const size of ["96x257", "7x80"]) {
  refuses(`to measure pictures at ${size}`, [...DRAWN, "--image-size", size], {
    code: 2,
    says: [
      `Cannot measure FOLDER/drawn at ${size}: sides must be 8 to 256 pixels`,
      "--image-size",
    ],
    prepare: drawn(5),
  });
}
refuses("pictures of another program that are not there", DRAWN, {
  says: ["FOLDER/drawn"],
  prepare: async (folder) => {
    await copyFolder(join(trained, "photos"), join(folder, "photos"));
  },
});
refuses("fewer pictures than have neighbours", [...RUN, "--count", "3"], {
  code: 2,
  says: ["--count must be a whole number from 4 to 100000: current value is 3"],
});
refuses("a folder that is no run", ["--checkpoint", "FOLDER"], {
  says: ["Cannot find a checkpoint in FOLDER: give a run folder with a saved checkpoint"],
});
refuses("a checkpoint that is cut off", RUN, {
  says: [`Cannot use the checkpoint FOLDER/${CHECKPOINT}`, "truncated"],
  prepare: (folder) => Deno.truncate(join(folder, CHECKPOINT), 5000),
});
refuses("to guess the pictures of a checkpoint without its run", RUN, {
  says: [`Cannot tell what FOLDER/${CHECKPOINT} was trained on`, "give the pictures with --data"],
  prepare: (folder) => Deno.remove(join(folder, "run", "config.json")),
});
refuses("pictures that are not there", [...RUN, "--data", "FOLDER/none"], {
  says: ["FOLDER/none"],
});
refuses("too few pictures", [...RUN, "--data", "FOLDER/few"], {
  says: ["Cannot compare with 6 pictures of FOLDER/few: at least 8 are needed"],
  prepare: async (folder) => {
    await Deno.mkdir(join(folder, "few"));
    for (let i = 1; i <= 6; i++) {
      await Deno.copyFile(join(trained, "photos", `${i}.png`), join(folder, "few", `${i}.png`));
    }
  },
});
refuses("Inception's weights that are not there", [
  ...[...RUN, "--data", "FOLDER/photos", "--features", "FOLDER/none.safetensors"],
], {
  says: ["Cannot take features by FOLDER/none.safetensors: "],
  prepare: async (folder) => {
    await copyFolder(join(trained, "photos"), join(folder, "photos"));
  },
});
refuses("weights of another network", [
  ...[...RUN, "--data", "FOLDER/photos", "--features", "FOLDER/foreign.safetensors"],
], {
  says: [
    "Cannot take features by FOLDER/foreign.safetensors: Cannot read an Inception v3",
    '"Conv2d_1a_3x3.conv.weight" is missing (--help says how to make it)',
  ],
  prepare: async (folder) => {
    await copyFolder(join(trained, "photos"), join(folder, "photos"));
    await Deno.copyFile(
      join(trained, "run", "checkpoints", "step_00000001.safetensors"),
      join(folder, "foreign.safetensors"),
    );
  },
});
refuses("a file in the place of the folder", [
  ...RUN,
  ...["--data", "FOLDER/photos", "--out", "FOLDER/run/log.txt"],
], {
  says: ["Cannot write into FOLDER/run/log.txt: a file is in the place of the folder"],
  prepare: async (folder) => {
    await copyFolder(join(trained, "photos"), join(folder, "photos"));
  },
});
