/** Runs that were damaged, or asked to be what they are not: they are refused as they are, with a way out. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import {
  assertOneSentence,
  copyFolder,
  inFolder,
  readMetrics,
  runCommand,
  snapshot,
  succeed,
  TINY,
  trainedFolder,
} from "./_command.ts";

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
      const data = join(trained, "photos");
      const flags = ["--data", data, "--out", run, "--epochs", "3", "--backend", "wasm", ...args];
      const granted = `${folder},${trained}`;
      const before = await snapshot(folder);
      const outcome = await runCommand("train", flags, granted);
      assertOneSentence(outcome, { code: 1, says: says.map((s) => s.replace("RUN", run)) });
      assertEquals(await snapshot(folder), before);
    }));
}

const newest = (run: string) => join(run, "checkpoints", NEWEST);

/** Rewrites the configuration of a run. */
const configure = (change: (text: string) => string) => async (run: string) => {
  const path = join(run, "config.json");
  await Deno.writeTextFile(path, change(await Deno.readTextFile(path)));
};

const nothing = () => Promise.resolve();

refusesToResume("from a checkpoint that is cut off", async (run) => {
  await Deno.truncate(newest(run), 100_000);
}, {
  says: [`Cannot use the checkpoint RUN/checkpoints/${NEWEST}`, "truncated", "remove it", HINT],
});

refusesToResume("from an empty checkpoint where there is no other", async (run) => {
  await Deno.remove(join(run, "checkpoints", "step_00000006.safetensors"));
  await Deno.truncate(newest(run), 0);
}, { says: [NEWEST, "it has 0 bytes", "truncated", "put it back from a copy", HINT] });

refusesToResume(
  "from a text file",
  (run) => Deno.writeTextFile(newest(run), "These are not the weights that you are looking for."),
  {
    says: [NEWEST, "of another format", HINT],
  },
);

refusesToResume(
  "from weights of another program",
  (run) =>
    Deno.writeFile(
      newest(run),
      safetensors({ w: { dtype: "F32", shape: [1], data_offsets: [0, 4] } }),
    ),
  {
    says: [NEWEST, "its format is not named, not nash-checkpoint-1", HINT],
  },
);

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
    "leave the flag out, take another --out, or start again with --fresh",
  ],
});

for (
  const [flag, value, before] of [
    ["--width-factor", "0.2", "0.1"],
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
refusesToResume(
  "with a preset in config.json that there is not",
  configure((text) => text.replace('"preset": "small"', '"preset": "huge"')),
  { says: ['its config.json cannot be read (it has no known "preset")', HINT] },
);

Deno.test("train goes on from the checkpoint before once the damaged one is removed", () =>
  inFolder(async (folder) => {
    const run = await copyFolder(join(trained, "run"), join(folder, "run"));
    await Deno.remove(newest(run));
    const flags = ["--out", run, "--data", join(trained, "photos"), "--backend", "wasm"];
    const { stderr } = await succeed("train", flags, `${folder},${trained}`);
    assertStringIncludes(stderr, "Going on at step 6 of");
    assertEquals(
      await readMetrics(run).then(withoutTimes),
      withoutTimes(await readMetrics(join(trained, "run"))),
    );
  }));

const withoutTimes = (lines: Awaited<ReturnType<typeof readMetrics>>) =>
  lines.map((line) => ({ ...line, seconds: 0 }));

/** A safetensors file of one number and the given header. */
function safetensors(header: Record<string, unknown>): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + 4);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}
