/** The directions command, and what sample does with its file. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { selectBackend } from "../../core/backend.ts";
import { randomKey } from "../../core/random.ts";
import { disposeRecord, mapRecord } from "../../core/record.ts";
import { decodePng } from "../../data/images/formats/png.ts";
import {
  assertOneSentence,
  assertRefused,
  copyFolder,
  countFrames,
  inFolder,
  listening,
  makePhotos,
  namesIn,
  outcomeOf,
  readSafetensors,
  ROOT,
  runCommand,
  snapshot,
  startCommand,
  succeed,
} from "../_command.ts";
import { HAS_TERMINAL, startInTerminal } from "../_terminal.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/config.ts";
import { encodeGenerator } from "../../models/generator_file.ts";
import { makeGenerator } from "../../models/generator.ts";

const SIDE = 16;

const MODEL: ModelConfig = {
  ...ARTICLE_MODEL,
  generator: "residual",
  height: SIDE,
  width: SIDE,
  widthFactor: 0.25,
  noiseSize: 16,
};

/** A folder with `photos`, and `run`: a generator as a checkpoint, and its directions. */
let trained: string, said: string;

Deno.test.beforeAll(async () => {
  trained = await Deno.makeTempDir({ prefix: "nash_" });
  await makePhotos(trained, 2);
  const checkpoints = join(trained, "run", "checkpoints");
  await Deno.mkdir(checkpoints, { recursive: true });
  await selectBackend("wasm");
  const { params, stats } = makeGenerator(MODEL).init(randomKey(1));
  const isLast = (path: string) => path === "conv/kernel"; // Larger, so that pictures have contrast.
  const network = {
    params: mapRecord(params, (tensor, path) => isLast(path) ? tf.mul(tensor, 20) : tensor),
    stats,
  };
  const bytes = await encodeGenerator({ network, config: MODEL, metadata: {} });
  disposeRecord(network);
  await Deno.writeFile(join(checkpoints, "step_00000001.safetensors"), bytes);
  const { stdout, stderr } = await succeed("directions", [
    ...["--checkpoint", join(trained, "run"), "--count", "300", "--backend", "wasm"],
  ], trained);
  said = stdout + stderr;
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

const sample = (folder: string, ...args: string[]) =>
  succeed(
    "sample",
    ["--backend", "wasm", "--checkpoint", join(trained, "run"), ...args],
    `${folder},${trained}`,
  );

/** The brightness, 0 … 255, of the upper corners of faces, where the background is. */
async function background(folder: string, ...args: string[]): Promise<number> {
  const out = join(folder, "faces");
  await sample(folder, "--count", "24", "--separate", out, ...args);
  const values: number[] = [];
  for (const name of await namesIn(out)) {
    const { data } = await decodePng(await Deno.readFile(join(out, name)));
    for (const y of [0, 1, 2]) {
      for (const x of [0, 1, SIDE - 2, SIDE - 1]) {
        const at = (y * SIDE + x) * 4;
        values.push(...data.subarray(at, at + 3));
      }
    }
  }
  return values.reduce((sum, value) => sum + value) / values.length;
}

Deno.test("directions says what it found and where it is, and labels only brightness where there are no faces", async () => {
  assertStringIncludes(said, "No faces are found in what it draws");
  assertStringIncludes(said, `in ${join(trained, "run", "directions.safetensors")}\n`);
  assert(/^background +a brighter background +(9\d|100) % of faces$/m.test(said), said);
  const bytes = await Deno.readFile(join(trained, "run", "directions.safetensors"));
  const { metadata, entries } = readSafetensors(bytes);
  const names = JSON.parse(metadata.names).map(({ name }: { name: string }) => name);
  assert(names.includes("background") && !names.includes("smile"), metadata.names);
  assertEquals(entries.offsets.shape[0], names.length);
});

Deno.test({
  name: "the bar of directions counts all faces that are labelled, at a speed that can be",
  ignore: !HAS_TERMINAL,
  fn: () =>
    inFolder(async (folder) => {
      const run = await copyFolder(join(trained, "run"), join(folder, "run"));
      const args = ["--checkpoint", run, "--count", "300", "--backend", "wasm"];
      const { code, screen } = await startInTerminal("directions", args, folder).end;
      assertEquals(code, 0, screen);
      assertMatch(screen, /faces \[=+\] 500\/500 /); // Those of the fit, and the 200 of the check as they are.
      assertMatch(screen, /check \[>* *\] 8\/\d+\r/); // One batch tells no speed yet.
    }),
});

Deno.test("directions finds the same for the same seed", () =>
  inFolder(async (folder) => {
    const out = join(folder, "again.safetensors");
    await succeed("directions", [
      ...["--checkpoint", join(trained, "run"), "--count", "300", "--backend", "wasm"],
      ...["--seed", "0", "--out", out],
    ], `${folder},${trained}`);
    const first = await Deno.readFile(join(trained, "run", "directions.safetensors"));
    assertEquals(await Deno.readFile(out), first);
  }));

Deno.test("sample --edit changes what its name says, in either direction, and 0 nothing", () =>
  inFolder(async (folder) => {
    const plain = await background(folder);
    assertEquals(await background(folder, "--edit", "background=0"), plain);
    const brighter = await background(folder, "--edit", "background=2");
    const darker = await background(folder, "--edit=background=-2");
    assert(darker < plain - 10 && brighter > plain + 10, `${darker}, ${plain}, ${brighter}`);
  }));

Deno.test("sample --edit works in grids, in films, on latent files and with --truncation 0", () =>
  inFolder(async (folder) => {
    const at = (name: string) => join(folder, name);
    const edit = ["--edit", " background = 3 "];
    const picture = async (name: string, ...args: string[]) => {
      await sample(folder, "--out", at(name), "--count", "2", ...args);
      return (await Deno.readFile(at(name))).toHex();
    };
    assert(await picture("a.png") !== await picture("b.png", ...edit));
    assert(
      await picture("a.png", "--truncation", "0") !==
        await picture("b.png", "--truncation", "0", ...edit),
    );
    for (const args of [[], edit]) {
      await sample(folder, "--interpolate", "2", "--out", at(`${args.length}.gif`), ...args);
    }
    const [film, edited] = [await Deno.readFile(at("0.gif")), await Deno.readFile(at("2.gif"))];
    assertEquals([countFrames(film), countFrames(edited)], [24, 24]);
    assert(film.toHex() !== edited.toHex());
    const latent = ["--latent", at("me.safetensors")];
    await succeed("project", [
      ...["--image", join(trained, "photos", "1.png"), "--checkpoint", join(trained, "run")],
      ...["--steps", "1", "--starts", "1", "--backend", "wasm", "--out", at("p.png"), ...latent],
    ], `${folder},${trained}`);
    assert(await picture("a.png", ...latent) !== await picture("b.png", ...latent, ...edit));
  }));

const MALFORMED = [
  "smile",
  "=2",
  "smile=",
  "smile=x",
  "smile=11",
  "smile=-Infinity",
  "a=1,,b=2",
  ",",
];

for (const edit of [...MALFORMED, "smile=1,smile=2"]) {
  Deno.test(`sample refuses --edit ${edit}`, () =>
    inFolder((folder) =>
      assertRefused("sample", ["--edit", edit], {
        folder,
        code: 2,
        says: [
          "--edit must be",
          edit === "smile=1,smile=2" ? "smile is there twice" : "smile=2,hair=1",
        ],
      })
    ));
}

/** Runs sample on a copy of the run, in which something has been changed. */
const refuses = (
  what: string,
  { edit = "background=1", change, says }: {
    readonly edit?: string;
    readonly change?: (directions: string) => Promise<void>;
    readonly says: (directions: string, run: string) => string[];
  },
) =>
  Deno.test(`sample --edit refuses ${what}`, () =>
    inFolder(async (folder) => {
      const run = await copyFolder(join(trained, "run"), join(folder, "run"));
      const directions = join(run, "directions.safetensors");
      await change?.(directions);
      const args = ["--checkpoint", run, "--edit", edit, "--out", join(folder, "x.png")];
      await assertRefused("sample", args, { folder, says: says(directions, run) });
    }));

refuses("an unknown direction, and names the nearest", {
  edit: "Backgrund=1",
  says: () => ['Cannot use "Backgrund" as a direction: did you mean "background"? There are '],
});

refuses("a generator without directions, and names the command that makes them", {
  change: (directions) => Deno.remove(directions),
  says: (_, run) => [`make them with deno task directions --checkpoint ${run}`],
});

refuses("directions of other weights", {
  change: async (directions) => {
    const bytes = await Deno.readFile(directions);
    const { metadata: { network } } = readSafetensors(bytes);
    const text = new TextDecoder("latin1").decode(bytes);
    const at = text.indexOf(network);
    bytes[at] = bytes[at] === 48 ? 49 : 48;
    await Deno.writeFile(directions, bytes);
  },
  says: (directions, run) => [
    `Cannot use the directions ${directions}: they were made for other weights; ` +
    `make them anew with deno task directions --checkpoint ${run}`,
  ],
});

refuses("a damaged file of directions", {
  change: (directions) => Deno.truncate(directions, 100),
  says: (directions) => [`Cannot use the directions ${directions}: `, "make them anew with"],
});

refuses("another file in the place of directions", {
  change: (directions) =>
    Deno.copyFile(new URL("../golden/small.safetensors", import.meta.url), directions),
  says: () => ["it holds no directions, as deno task directions writes them"],
});

Deno.test("directions refuses too few faces, and no place to write, before it works", () =>
  inFolder(async (folder) => {
    const run = await copyFolder(join(trained, "run"), join(folder, "run"));
    await Deno.remove(join(run, "directions.safetensors"));
    const refused = async (args: string[], code: 1 | 2, says: string) => {
      const before = await snapshot(folder);
      const { code: found, stderr } = await outcomeOf(startCommand("directions", args, folder));
      assertEquals(found, code, stderr);
      assertStringIncludes(stderr, says);
      assertEquals(await snapshot(folder), before);
    };
    const from = ["--checkpoint", run];
    await refused(
      [...from, "--count", "20"],
      1,
      "Cannot fit directions of 16 numbers to 20 faces: draw at least 32",
    );
    await refused(
      [...from, "--out", join(folder, "none", "x.safetensors")],
      1,
      "there is no folder",
    );
    await refused([...from, "--out", join(folder, "x.png")], 2, "--out must end in .safetensors");
    const own = "have their directions already: give the --checkpoint of others, or --out";
    for (const args of [[], ["--checkpoint", "pretrained-48x40"]]) await refused(args, 2, own);
    await refused(["--checkpoint", join(folder, "none")], 1, `Cannot find ${folder}/none`);
  }));

Deno.test("directions does not begin where its task may not write", async () => {
  const weights = "models/pretrained/faces-48x40.safetensors";
  assertOneSentence(await runCommand("directions", ["--checkpoint", weights]), {
    code: 1,
    says: ["Cannot write models/pretrained/faces-48x40.directions.safetensors", "with --out"],
  });
});

Deno.test({
  name: "directions stops at Ctrl-C, and writes nothing",
  ignore: Deno.build.os !== "linux", // It tells what signals a process listens to.
  fn: () =>
    inFolder(async (folder) => {
      const run = await copyFolder(join(trained, "run"), join(folder, "run"));
      const before = await snapshot(folder);
      const args = ["--checkpoint", run, "--count", "100000", "--backend", "wasm"];
      const child = startCommand("directions", args, folder);
      await listening(child.pid);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      child.kill("SIGINT");
      const { code, stdout, stderr } = await outcomeOf(child);
      assertEquals([code, stdout], [130, ""], stderr);
      assertStringIncludes(stderr, "Stopped; nothing was written.");
      assertEquals(await snapshot(folder), before);
    }),
});

Deno.test("the edits that the pages and the help show are directions of the weights that come along", async () => {
  const file = "models/pretrained/faces-96x80.directions.safetensors";
  const { metadata } = readSafetensors(await Deno.readFile(join(ROOT, file)));
  const known = JSON.parse(metadata.names).map(({ name }: { name: string }) => name);
  const shown: string[] = [];
  for (
    const place of [
      "README.md",
      "docs/your-photos.md",
      "docs/drawing.md",
      "cli/sample.ts",
      "cli/directions.ts",
    ]
  ) {
    const text = await Deno.readTextFile(join(ROOT, place));
    for (const [, edits] of text.matchAll(/--edit ([\w=,.-]*=[\d.-]+)/g)) {
      shown.push(...edits.split(",").map((edit) => edit.split("=")[0]));
    }
  }
  assert(shown.length >= 6, shown.join());
  assertEquals(shown.filter((name) => !known.includes(name)), []);
});
