/** Runs that were damaged, or asked to be what they are not: they go on from what is whole, or are refused as they are, with a way out. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { rewind } from "../../train/run/resume.ts";
import { createRunFolder, runFolder } from "../../train/run/folder.ts";
import { EMPTY_EPOCH } from "../../train/checkpoint.ts";
import {
  assertOneSentence,
  copyFolder,
  inFolder,
  namesIn,
  runCommand,
  snapshot,
  succeed,
  TINY,
  trainedFolder,
} from "../_command.ts";
import { assertSameRun } from "../_runs.ts";

/** A folder with `photos`, and `run`: two epochs of the tiny model, with both checkpoints. */
let trained: string;

Deno.test.beforeAll(async () => {
  trained = await trainedFolder("--epochs", "2", "--keep", "2");
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

interface Refusal {
  /** Parts of the sentence; RUN stands for the folder of the run. */
  readonly says: readonly string[];
  /** Flags besides. */
  readonly args?: readonly string[];
}

const NEWEST = "step_00000012.safetensors";
const HINT = "or start again with --fresh";

/** The trained run is refused after `damage`, and nothing in it changes. */
function refusesToResume(
  what: string,
  damage: (run: string) => Promise<void>,
  { says, args = [] }: Refusal,
): void {
  Deno.test(`train refuses to resume ${what}`, () =>
    inFolder(async (folder) => {
      const run = await copyFolder(join(trained, "run"), join(folder, "run"));
      await damage(run);
      const data = args.includes("--data") ? [] : ["--data", join(trained, "photos")];
      const flags = [...data, "--out", run, "--epochs", "3", "--backend", "wasm", ...args];
      const granted = `${folder},${trained}`;
      const before = await snapshot(folder);
      const outcome = await runCommand("train", flags, granted);
      assertOneSentence(outcome, { code: 1, says: says.map((s) => s.replace("RUN", run)) });
      assertEquals(await snapshot(folder), before);
    }));
}

const before = (run: string) => join(run, "checkpoints", "step_00000006.safetensors");
const newest = (run: string) => join(run, "checkpoints", NEWEST);

/** Rewrites the configuration of a run. */
const configure = (change: (text: string) => string) => async (run: string) => {
  const path = join(run, "config.json");
  await Deno.writeTextFile(path, change(await Deno.readTextFile(path)));
};

const nothing = () => Promise.resolve();

refusesToResume("from an empty checkpoint where there is no other", async (run) => {
  await Deno.remove(before(run));
  await Deno.truncate(newest(run), 0);
}, { says: [NEWEST, "it has 0 bytes", "truncated", "put it back from a copy", HINT] });

refusesToResume("from checkpoints that are all damaged", async (run) => {
  await Deno.truncate(before(run), 1000);
  await Deno.truncate(newest(run), 100_000);
}, {
  says: [
    `Cannot use the checkpoint RUN/checkpoints/${NEWEST}`,
    "truncated; those before it cannot be used either; put it back from a copy",
    HINT,
  ],
});

const DAMAGES: [what: string, says: string, damage: (path: string) => Promise<void>][] = [
  ["is cut off", "truncated", (path) => Deno.truncate(path, 100_000)],
  [
    "has one wrong bit",
    "its checksum does not match its content: it is damaged",
    async (path) => {
      const bytes = await Deno.readFile(path);
      bytes[bytes.length >> 1] ^= 4;
      await Deno.writeFile(path, bytes);
    },
  ],
  [
    "is a text file",
    "of another format",
    (path) => Deno.writeTextFile(path, "These are not the weights that you are looking for."),
  ],
  [
    "is of another program",
    "its format is not named, not nash-checkpoint-2",
    (path) =>
      Deno.writeFile(
        path,
        safetensors({ w: { dtype: "F32", shape: [1], data_offsets: [0, 4] } }),
      ),
  ],
];

for (const [what, says, damage] of DAMAGES) {
  Deno.test(`train goes on from the checkpoint before one that ${what}, says so, and loses no file`, () =>
    inFolder(async (folder) => {
      const run = await copyFolder(join(trained, "run"), join(folder, "run"));
      await damage(newest(run));
      const aside = `${newest(run)}.damaged`;
      await Deno.writeTextFile(aside, "an older one");
      const damaged = await Deno.readFile(newest(run));
      // What a process leaves that is killed while it writes.
      const id = crypto.randomUUID();
      for (const name of [".config.json", "samples/.epoch_0002.png", "best/.step_1.safetensors"]) {
        await Deno.mkdir(join(run, name, ".."), { recursive: true });
        await Deno.writeTextFile(join(run, `${name}.${id}.tmp`), "");
      }
      const flags = ["--out", run, "--data", join(trained, "photos"), "--backend", "wasm"];
      const { stderr } = await succeed("train", flags, `${folder},${trained}`);
      const lines = stderr.split("\n").filter((line) => line.includes("Cannot"));
      assertEquals(lines.length, 1, stderr);
      assertStringIncludes(lines[0], `Cannot use the checkpoint ${newest(run)}: `);
      assertStringIncludes(lines[0], says);
      assertStringIncludes(
        lines[0],
        `; it is now called ${aside}-2, and the run goes on from the one before`,
      );
      assertStringIncludes(await Deno.readTextFile(join(run, "log.txt")), ` ${lines[0]}\n`);
      assertStringIncludes(stderr, `Going on at step 6 of ${run}`);
      assertEquals(await Deno.readFile(`${aside}-2`), damaged);
      assertEquals(await Deno.readTextFile(aside), "an older one");
      await assertSameRun(run, join(trained, "run"));
    }));
}

Deno.test("what is drawn and measured of a run with a damaged checkpoint is of the one before, and says so", () =>
  inFolder(async (folder) => {
    const run = await copyFolder(join(trained, "run"), join(folder, "run"));
    const draw = async (checkpoint: string, out: string) => {
      const args = ["--checkpoint", checkpoint, "--out", join(folder, out), "--backend", "wasm"];
      const { stderr } = await succeed("sample", args, folder);
      return stderr;
    };
    assertEquals(await draw(before(run), "before.png"), "");
    await Deno.truncate(newest(run), 100_000);
    const files = await snapshot(run);
    const stderr = await draw(run, "fallen.png");
    assertStringIncludes(stderr, `Cannot use the checkpoint ${newest(run)}: `);
    assertStringIncludes(stderr, `Taking the one before it, ${before(run)}`);
    assertEquals(await snapshot(run), files);
    const [drawn, wanted] = ["fallen.png", "before.png"].map((name) => join(folder, name));
    assertEquals(await Deno.readFile(drawn), await Deno.readFile(wanted));
    // The damaged file itself, as well as nothing else, is refused.
    const args = ["--checkpoint", newest(run), "--out", drawn, "--backend", "wasm"];
    assertOneSentence(await runCommand("sample", args, folder), {
      code: 1,
      says: [`Cannot use the checkpoint ${newest(run)}: `],
    });
  }));

refusesToResume("from the checkpoint of a run of another size", async (run) => {
  const out = join(run, "..", "other");
  const flags = ["--data", join(trained, "photos"), "--out", out, ...TINY, "--steps", "1"];
  await succeed("train", [...flags, "--image-size", "16x8"], `${join(run, "..")},${trained}`);
  await Deno.copyFile(join(out, "checkpoints", "step_00000001.safetensors"), newest(run));
}, { says: ["config.json says width 16", NEWEST, "says 8", HINT] });

refusesToResume("with another image size", nothing, {
  args: ["--image-size", "32x32"],
  says: [
    "Cannot resume RUN with --image-size 32x32 as it was trained with 16x16",
    "leave the flag out, choose another --out, or start again with --fresh",
  ],
});

for (
  const [flag, value, before] of [
    ["--width-factor", "0.2", "0.1"],
    ["--generator-width", "2", "1"],
    ["--seed", "1", "0"],
    ["--preset", "article", "small"],
    ["--data", ".", ""],
  ]
) {
  refusesToResume(`with another ${flag}`, nothing, {
    args: [flag, value],
    says: [`with ${flag} ${value} as it was trained with ${before}`, HINT],
  });
}

refusesToResume("without its config.json", (run) => Deno.remove(join(run, "config.json")), {
  says: ["Cannot resume RUN: its config.json cannot be read", HINT],
});
refusesToResume("with half a config.json", configure((text) => text.slice(0, 100)), {
  says: ["Cannot resume RUN: its config.json cannot be read", HINT],
});
refusesToResume("with a config.json of something else", configure(() => '{ "tasks": {} }'), {
  says: ['its config.json cannot be read (it has no number "height")', HINT],
});
refusesToResume("with null for a config.json", configure(() => "null"), {
  says: ["its config.json cannot be read", HINT],
});
refusesToResume(
  "with a batch of text in config.json",
  configure((text) => text.replace('"batch": 4', '"batch": "four"')),
  { says: ['its config.json cannot be read (it has no number "batch")', HINT] },
);
for (
  const [name, value, says] of [
    ["batch", "0", "a whole number of at least 2"],
    ["seed", "1.5", "a whole number of at least 0"],
    ["learningRate", "-1", "a number above 0"],
    ["x", "2", "a number of at least 0 and at most 1"],
  ]
) {
  refusesToResume(
    `with "${name}": ${value} in config.json`,
    configure((text) => text.replace(new RegExp(`"${name}": [^,\\n]+`), `"${name}": ${value}`)),
    { says: [`cannot be read (its "${name}" is ${value}, and not ${says})`, HINT] },
  );
}
refusesToResume(
  "with a preset in config.json that there is not",
  configure((text) => text.replace('"preset": "small"', '"preset": "huge"')),
  { says: ['its config.json cannot be read (it has no known "preset")', HINT] },
);

Deno.test("rewind() takes away the pictures of epochs behind the checkpoint, and no other file", () =>
  inFolder(async (folder) => {
    const run = runFolder(folder);
    await createRunFolder(run);
    const names = ["epoch_0000.png", "epoch_0009.png", "epoch_0010.png", "epoch_10000.png"];
    const others = ["epoch_0011.jpg", "mine.png"];
    for (const name of [...names, ...others]) {
      await Deno.writeTextFile(join(run.samples, name), "");
    }
    const progress = { step: 60, next: { epoch: 9, index: 4 }, epoch: EMPTY_EPOCH };
    await rewind(run, { checkpoint: { progress }, damaged: [] }, () => {});
    assertEquals(await namesIn(run.samples), [...names.slice(0, 2), ...others].sort());
  }));

/** A safetensors file of one number and the given header. */
function safetensors(header: Record<string, unknown>): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + 4);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}
