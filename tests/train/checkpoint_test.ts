import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { disposeRecord, flattenRecord } from "../../core/record.ts";
import { selectBackend } from "../../core/backend.ts";
import {
  decodeSafetensors,
  encodeSafetensors,
  safetensorsMetadata,
} from "../../core/safetensors.ts";
import type { Tensor, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL } from "../../models/config.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import {
  type Checkpoint,
  DamagedCheckpoint,
  EMPTY_EPOCH,
  findCheckpoints,
  listCheckpoints,
  loadCheckpoint,
  loadNewestCheckpoint,
  saveCheckpoint,
} from "../../train/checkpoint.ts";
import { initState } from "../../train/state.ts";
import type { PlainStepConfig } from "../../train/config.ts";
import { makeTrainStep } from "../../train/step.ts";
import { bitsOf, memory, randomTensor, testOnBackends } from "../_backends.ts";
import { inFolder, namesIn, snapshot } from "../_command.ts";

const CONFIG: PlainStepConfig = {
  model: { ...ARTICLE_MODEL, height: 16, width: 8, widthFactor: 1 / 32, noiseSize: 4 },
  adam: ARTICLE_ADAM,
  loss: "bce",
};

/** A checkpoint of the tiny model that claims to have taken so many steps. */
const checkpointOf = (step: number, config = CONFIG): Checkpoint => ({
  config,
  progress: {
    step,
    next: { epoch: 2, index: 12 },
    epoch: { losses: { generator: 0.1 + 0.2, discriminator: 1e-300 }, steps: 3, elapsedMs: 1234.5 },
  },
  state: initState(step, config),
});

const nameOf = (step: number) => `step_${String(step).padStart(8, "0")}.safetensors`;

async function assertSameState(actual: Checkpoint, expected: Checkpoint): Promise<void> {
  const [leaves, others] = [actual, expected].map(({ state }) => flattenRecord(state));
  assertEquals(leaves.map(([path]) => path), others.map(([path]) => path));
  for (const [i, [path, tensor]] of leaves.entries()) {
    const other = others[i][1];
    assertEquals([tensor.dtype, tensor.shape], [other.dtype, other.shape], path);
    assertEquals(await bitsOf(tensor), await bitsOf(other), path);
  }
}

testOnBackends(
  "saveCheckpoint() and loadCheckpoint() give every bit back, with config and progress",
  () =>
    inFolder(async (folder) => {
      const start = checkpointOf(7);
      const images = tf.abs(randomTensor<Tensor4D>(1, [2, 16, 8, 3]));
      // A step makes moments and averages that are not zeros.
      const { state } = makeTrainStep(CONFIG)(start.state, { images });
      const saved = { ...start, state };
      const path = await saveCheckpoint(folder, saved);
      assertEquals(path, join(folder, nameOf(7)));
      const loaded = await loadCheckpoint(path);
      assertEquals(loaded.config, CONFIG);
      assertEquals(loaded.progress, saved.progress);
      await assertSameState(loaded, saved);
    }),
);

testOnBackends(
  "a checkpoint that is loaded and saved again is the same file",
  () =>
    inFolder(async (folder) => {
      const first = await saveCheckpoint(join(folder, "a"), checkpointOf(3));
      const second = await saveCheckpoint(join(folder, "b"), await loadCheckpoint(first));
      assertEquals(await Deno.readFile(second), await Deno.readFile(first));
    }),
  { backends: ["wasm"] },
);

testOnBackends(
  "loadCheckpoint() gives back the losses of a run that diverged",
  () =>
    inFolder(async (folder) => {
      const checkpoint = checkpointOf(1);
      const losses = { generator: NaN, discriminator: Infinity };
      const progress = { ...checkpoint.progress, epoch: { ...EMPTY_EPOCH, losses } };
      const path = await saveCheckpoint(folder, { ...checkpoint, progress });
      // JSON has no infinity: it comes back as NaN, which a sum does not lose either.
      const { progress: loaded } = await loadCheckpoint(path);
      assertEquals(loaded.epoch.losses, { generator: NaN, discriminator: NaN });
    }),
  { backends: ["wasm"] },
);

testOnBackends(
  "saveCheckpoint() and loadCheckpoint() leak nothing",
  () =>
    inFolder(async (folder) => {
      const checkpoint = checkpointOf(1);
      const before = memory();
      const path = await saveCheckpoint(folder, checkpoint);
      assertEquals(memory(), before);
      const { state } = await loadCheckpoint(path);
      assertEquals(memory().numTensors, before.numTensors + flattenRecord(state).length);
      disposeRecord(state);
      assertEquals(memory(), before);
    }),
);

testOnBackends(
  "saveCheckpoint() keeps the newest ones, and every other file",
  () =>
    inFolder(async (folder) => {
      const others = ["best.safetensors", "notes.txt", "step_3.safetensors"];
      for (const name of others) await Deno.writeTextFile(join(folder, name), name);
      const save = (step: number, keep?: number) =>
        saveCheckpoint(folder, checkpointOf(step), { keep });
      for (const step of [10, 9, 99_999_999, 100_000_000]) await save(step, 9);
      await save(100_000_001, 3);
      const kept = ["step_100000000.safetensors", "step_100000001.safetensors", nameOf(99_999_999)];
      assertEquals(await namesIn(folder), [...others, ...kept].sort());
      await save(100_000_002);
      assertEquals(await namesIn(folder), [...others, "step_100000002.safetensors"].sort());
    }),
  { backends: ["wasm"] },
);

testOnBackends(
  "saveCheckpoint() puts a checkpoint in the place of another one",
  () =>
    inFolder(async (folder) => {
      const save = (step: number, replaced?: string) =>
        saveCheckpoint(folder, checkpointOf(step), { keep: 2, replaced });
      await save(10);
      const replaced = await save(11);
      await save(12, replaced);
      assertEquals(await namesIn(folder), [nameOf(10), nameOf(12)]);
    }),
  { backends: ["wasm"] },
);

testOnBackends(
  "saveCheckpoint() never removes what it has just written",
  () =>
    inFolder(async (folder) => {
      await saveCheckpoint(folder, checkpointOf(20));
      const path = await saveCheckpoint(folder, checkpointOf(10));
      assertEquals(await namesIn(folder), [nameOf(10), nameOf(20)]);
      await assertSameState(await loadCheckpoint(path), checkpointOf(10));
    }),
  { backends: ["wasm"] },
);

testOnBackends(
  "saveCheckpoint() replaces the checkpoint of the same step",
  () =>
    inFolder(async (folder) => {
      await saveCheckpoint(folder, checkpointOf(5));
      const other = { ...checkpointOf(5), state: initState(99, CONFIG) };
      const path = await saveCheckpoint(folder, other);
      await assertSameState(await loadCheckpoint(path), other);
      assertEquals(await namesIn(folder), [nameOf(5)]);
    }),
  { backends: ["wasm"] },
);

testOnBackends(
  "saveCheckpoint() clears away what a killed run has left unfinished, and no more",
  () =>
    inFolder(async (folder) => {
      const strangers = [".hidden", ".step_1.tmp", "step_00000001.safetensors.tmp"];
      const left = [".step_00000003.safetensors.01ab-2c.tmp", ".step_100000000.safetensors.x.tmp"];
      for (const name of [...strangers, ...left]) await Deno.writeTextFile(join(folder, name), "");
      await saveCheckpoint(folder, checkpointOf(4));
      assertEquals(await namesIn(folder), [...strangers, nameOf(4)].sort());
    }),
  { backends: ["wasm"] },
);

testOnBackends(
  "saveCheckpoint() that fails leaves the older checkpoints as they were",
  () =>
    inFolder(async (folder) => {
      await saveCheckpoint(folder, checkpointOf(1));
      await Deno.mkdir(join(folder, nameOf(2), "in the way"), { recursive: true });
      const before = await snapshot(folder);
      const error = await assertRejects(() => saveCheckpoint(folder, checkpointOf(2)), Error);
      assertStringIncludes(error.message, `Cannot write ${join(folder, nameOf(2))}`);
      assertEquals(await snapshot(folder), before);
      await assertSameState(await loadCheckpoint(join(folder, nameOf(1))), checkpointOf(1));
    }),
  { backends: ["wasm"] },
);

// --- damage ---

/** The bytes of a checkpoint of the format before, which had no check sum, after a change to its tensors and its notes. */
async function rewritten(
  path: string,
  change: (tensors: Map<string, Tensor>, metadata: Record<string, string>) => void,
): Promise<Uint8Array> {
  const { tensors, metadata } = decodeSafetensors(await Deno.readFile(path));
  const { sha256: _, ...others } = metadata;
  const notes: Record<string, string> = { ...others, format: "nash-checkpoint-1" };
  const changed = new Map(tensors);
  change(changed, notes);
  return await encodeSafetensors(changed, notes);
}

type Damage = (path: string) => Promise<Uint8Array>;

const cutTo = (share: number): Damage => async (path) => {
  const bytes = await Deno.readFile(path);
  return bytes.subarray(0, Math.floor(bytes.length * share));
};
const without = (note: string): Damage => (path) =>
  rewritten(path, (_, notes) => delete notes[note]);
const withNote = (note: string, text: string): Damage => (path) =>
  rewritten(path, (_, notes) => notes[note] = text);

const PARAMETER = "params/generator/dense/kernel";

const DAMAGES: readonly [what: string, says: string, damage: Damage][] = [
  ["an empty file", "it has 0 bytes", cutTo(0)],
  ["a file cut off in its header", "truncated", cutTo(0.01)],
  ["a file cut off in its numbers", "truncated", cutTo(0.7)],
  ["a file that lacks its last byte", "truncated", cutTo(1 - 1e-9)],
  [
    "a text file",
    "of another format",
    () => Promise.resolve(new TextEncoder().encode("Dear diary,")),
  ],
  ["weights without notes", "its format is not named, not nash-checkpoint-2", without("format")],
  [
    "weights of another program",
    "its format is pt, not nash-checkpoint-2",
    withNote("format", "pt"),
  ],
  ["a checkpoint without its configuration", "its config is damaged", without("config")],
  ["a configuration that is no JSON", "its config is damaged", withNote("config", "{")],
  ["a configuration of null", "its config is damaged", withNote("config", "null")],
  ["a configuration without a model", "its config is damaged", withNote("config", "{}")],
  ["a checkpoint without its progress", "its progress is damaged", without("progress")],
  ["a progress that is no JSON", "its progress is damaged", withNote("progress", "3")],
  [
    "a progress of half a step",
    "its progress is damaged",
    withNote("progress", JSON.stringify({ ...checkpointProgress(), step: 0.5 })),
  ],
  [
    "a progress without its place in the data",
    "its progress is damaged",
    withNote("progress", JSON.stringify({ ...checkpointProgress(), next: {} })),
  ],
  [
    "the configuration of another size",
    "where [",
    withNote("config", JSON.stringify({ ...CONFIG, model: { ...CONFIG.model, height: 32 } })),
  ],
  [
    "a checkpoint that lacks a parameter",
    `"${PARAMETER}" is missing`,
    (path) => rewritten(path, (tensors) => assert(tensors.delete(PARAMETER))),
  ],
  [
    "a checkpoint with one tensor more",
    "tensors where",
    (path) => rewritten(path, (tensors) => tensors.set("stranger", tf.scalar(1))),
  ],
  [
    "a parameter of another shape",
    `"${PARAMETER}" has shape [2]`,
    (path) => rewritten(path, (tensors) => tensors.set(PARAMETER, tf.tensor1d([1, 2]))),
  ],
];

function checkpointProgress() {
  return { step: 1, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH };
}

for (const [what, says, damage] of DAMAGES) {
  testOnBackends(
    `loadCheckpoint() refuses ${what}, and leaks nothing`,
    () =>
      inFolder(async (folder) => {
        const path = await saveCheckpoint(folder, checkpointOf(1));
        await Deno.writeFile(path, await damage(path));
        const before = memory();
        const { message } = await assertRejects(() => loadCheckpoint(path), DamagedCheckpoint);
        assertStringIncludes(message, `Cannot use the checkpoint ${path}: `);
        assertStringIncludes(message, says);
        assertEquals(memory(), before);
      }),
    { backends: ["wasm"] },
  );
}

Deno.test("loadCheckpoint() names a file that is missing", () =>
  inFolder(async (folder) => {
    const path = join(folder, nameOf(1));
    await assertRejects(() => loadCheckpoint(path), Error, `Cannot use the checkpoint ${path}: `);
  }));

testOnBackends(
  "loadCheckpoint() takes a file of the format before, without a check sum",
  () =>
    inFolder(async (folder) => {
      const path = await saveCheckpoint(folder, checkpointOf(1));
      await Deno.writeFile(path, await rewritten(path, () => {}));
      await assertSameState(await loadCheckpoint(path), checkpointOf(1));
    }),
  { backends: ["wasm"] },
);

Deno.test("saveCheckpoint() notes the SHA-256 of the file, with zeros in the place of the note", () =>
  inFolder(async (folder) => {
    await selectBackend("wasm");
    const path = await saveCheckpoint(folder, checkpointOf(1));
    const bytes = await Deno.readFile(path);
    const { sha256 } = safetensorsMetadata(bytes);
    const at = new TextDecoder("latin1").decode(bytes).indexOf(sha256);
    bytes.fill("0".charCodeAt(0), at, at + 64);
    assertEquals(createHash("sha256").update(bytes).digest("hex"), sha256);
  }));

Deno.test("loadCheckpoint() notices one wrong bit, wherever it is, and leaks nothing", () =>
  inFolder(async (folder) => {
    await selectBackend("wasm");
    const path = await saveCheckpoint(folder, checkpointOf(1));
    const good = await Deno.readFile(path);
    const notes = new TextDecoder("latin1").decode(good).indexOf('"params/');
    const stride = Math.floor(good.length / 500); // In all parts, and in every byte of the notes before the tensors.
    const places = [...Array(notes).keys(), ...Array.from({ length: 500 }, (_, i) => i * stride)];
    assert(notes > 500 && stride > 1);
    for (const [i, place] of places.entries()) {
      const bytes = good.slice();
      bytes[place] ^= 1 << i % 8;
      await Deno.writeFile(path, bytes);
      const before = memory();
      const what = `byte ${place}, bit ${i % 8}`;
      const { message } = await assertRejects(
        () => loadCheckpoint(path),
        DamagedCheckpoint,
        "",
        what,
      );
      assert(message.startsWith(`Cannot use the checkpoint ${path}: `), message);
      assertEquals(memory(), before, what);
    }
    await Deno.writeFile(path, good);
    await assertSameState(await loadCheckpoint(path), checkpointOf(1));
  }));

Deno.test("loadNewestCheckpoint() takes the one before a damaged one, says what is wrong, and changes no file", () =>
  inFolder(async (folder) => {
    await selectBackend("wasm");
    for (const step of [1, 2, 3]) await saveCheckpoint(folder, checkpointOf(step), { keep: 3 });
    // Steps say what is newer, and no clock: it may have gone back.
    for (const step of [1, 2, 3]) await Deno.utime(join(folder, nameOf(step)), 1e9, 1e9 - step);
    const paths = await listCheckpoints(folder);
    assertEquals((await loadNewestCheckpoint(paths)).damaged, []);
    const bytes = await Deno.readFile(paths[0]);
    bytes[bytes.length - 1] ^= 1;
    await Deno.writeFile(paths[0], bytes);
    await Deno.truncate(paths[1], 1000);
    const before = await snapshot(folder);
    const { path, checkpoint, damaged } = await loadNewestCheckpoint(paths);
    assertEquals(path, join(folder, nameOf(1)));
    await assertSameState(checkpoint, checkpointOf(1));
    assertEquals(damaged.map(({ path }) => path), paths.slice(0, 2));
    assertStringIncludes(damaged[0].error.message, "its checksum does not match its content");
    assertStringIncludes(damaged[1].error.message, "truncated");
    assertEquals(await snapshot(folder), before);

    await Deno.truncate(path, 0);
    const { message } = await assertRejects(() => loadNewestCheckpoint(paths), DamagedCheckpoint);
    assertEquals(
      message,
      `Cannot use the checkpoint ${
        paths[0]
      }: its checksum does not match its content: it is damaged` +
        "; those before it cannot be used either",
    );
    await Deno.remove(paths[1]); // What cannot be read is another matter.
    await Deno.mkdir(paths[1]);
    const error = await assertRejects(() => loadNewestCheckpoint(paths), Error);
    assert(!(error instanceof DamagedCheckpoint), error.message);
  }));

// --- places ---

/** Makes empty files with their folders. */
async function touch(folder: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    await Deno.mkdir(join(folder, name, ".."), { recursive: true });
    await Deno.writeTextFile(join(folder, name), "");
  }
}

Deno.test("findCheckpoints() takes those of a run folder, newest first, of a checkpoint folder, or the file", () =>
  inFolder(async (folder) => {
    const newest = "run/checkpoints/step_100000000.safetensors";
    await touch(folder, newest, "run/checkpoints/step_99999999.safetensors", `run/${nameOf(7)}`);
    await touch(folder, `loose/${nameOf(2)}`, `loose/${nameOf(10)}`, "loose/z.safetensors");
    await touch(folder, `checkpoints/checkpoints/${nameOf(4)}`);
    for (
      const [path, found] of [
        ["run", newest],
        ["run/", newest],
        ["run/checkpoints", newest],
        [`run/checkpoints/step_99999999.safetensors`, "run/checkpoints/step_99999999.safetensors"],
        ["loose", `loose/${nameOf(10)}`],
        ["loose/z.safetensors", "loose/z.safetensors"],
        ["checkpoints", `checkpoints/checkpoints/${nameOf(4)}`], // a run of that name
      ]
    ) {
      assertEquals((await findCheckpoints(join(folder, path)))[0], join(folder, found));
    }
  }));

Deno.test("findCheckpoints() says what is missing", () =>
  inFolder(async (folder) => {
    await touch(folder, "run/checkpoints/notes.txt", "file");
    const refused = (path: string, says: string) =>
      assertRejects(() => findCheckpoints(join(folder, path)), Error, says);
    await refused("nowhere", `Cannot find ${folder}/nowhere: there is no such file or folder`);
    await refused(
      "file/below",
      `Cannot find ${folder}/file/below: there is no such file or folder`,
    );
    await refused("run", `Cannot find a checkpoint in ${folder}/run: give a run folder`);
    await refused("run/checkpoints", "Cannot find a checkpoint in");
  }));

Deno.test("listCheckpoints() lists by step, newest first, and nothing where there is no folder", () =>
  inFolder(async (folder) => {
    await touch(folder, nameOf(2), "step_100000000.safetensors", nameOf(10), `.${nameOf(3)}.x.tmp`);
    await touch(folder, "step_7.safetensors", `${nameOf(8)}.bak`, `old_${nameOf(9)}`);
    const names = ["step_100000000.safetensors", nameOf(10), nameOf(2)];
    assertEquals(await listCheckpoints(folder), names.map((name) => join(folder, name)));
    assertEquals(await listCheckpoints(join(folder, "nowhere")), []);
  }));
