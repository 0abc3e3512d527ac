/** Runs that start from trained networks: of another run, of a file, of the weights that come with Nash. */
import { longTest } from "../_long.ts";
import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { selectBackend } from "../../core/backend.ts";
import { decodeSafetensors, encodeSafetensors } from "../../core/safetensors.ts";
import {
  decodeGenerator,
  type ModelConfig,
  PRETRAINED,
  PRETRAINED_SMALL,
} from "../../models/mod.ts";
import { listCheckpoints, loadCheckpoint } from "../../train/checkpoint.ts";
import { generatorOf } from "../../train/state.ts";
import { randomTensor, recordBits } from "../_backends.ts";
import {
  assertOneSentence,
  inFolder,
  makePhotos,
  refusalTests,
  runCommand,
  succeed,
} from "../_command.ts";
import { assertSameRun, checkpointSteps } from "../_runs.ts";
import { makeGenerator } from "../../models/generator.ts";
import type { Network } from "../../models/network.ts";
import { flattenRecord, type TensorRecord } from "../../core/record.ts";

const MACHINE = "--backend wasm --threads 1 --cache memory".split(" ");

/** A folder with `photos`, `run` (two steps of small residual networks), and its generator as `faces.safetensors`. */
let trained: string;

Deno.test.beforeAll(async () => {
  await selectBackend("wasm");
  trained = await Deno.makeTempDir({ prefix: "nash_" });
  await makePhotos(trained, 16);
  const settings = "--preset fast --width-factor 0.1 --batch 4 --seed 7 --flip --lr 0.01 --steps 2";
  const place = ["--data", join(trained, "photos"), "--out", join(trained, "run")];
  await succeed("train", [...place, ...settings.split(" "), ...MACHINE], trained);
  const files = ["--checkpoint", join(trained, "run"), "--out", join(trained, "faces.safetensors")];
  await succeed("export", files, trained);
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

/** Starts a run in `folder/NAME`, and returns where it is and what was said. */
async function train(folder: string, name: string, ...args: string[]) {
  const run = join(folder, name);
  const { stderr } = await succeed(
    "train",
    ["--out", run, ...args, ...MACHINE],
    `${folder},${trained}`,
  );
  return { run, stderr, config: JSON.parse(await Deno.readTextFile(join(run, "config.json"))) };
}

/** What the generator of a run's oldest or newest checkpoint draws, on wasm. */
async function drawn(run: string, which: "oldest" | "newest") {
  const paths = await listCheckpoints(join(run, "checkpoints"));
  const { config: { model }, state } = await loadCheckpoint(
    paths.at(which === "oldest" ? -1 : 0)!,
  );
  return { model, ...picturesOf(generatorOf(state), model) };
}

function picturesOf(network: Network, model: ModelConfig) {
  const { images } = makeGenerator(model).apply(network, randomTensor(4, [2, model.noiseSize]), {
    training: false,
  });
  return { images, width: model.width, height: model.height, values: images.dataSync() };
}

/** Fails unless the pictures are those of half the size with each pixel repeated in a square of four. */
function assertRepeated(
  large: ReturnType<typeof picturesOf>,
  small: ReturnType<typeof picturesOf>,
) {
  assertEquals([large.height, large.width], [2 * small.height, 2 * small.width]);
  const at = ({ values, height, width }: typeof large, n: number, y: number, x: number) =>
    values[((n * height + y) * width + x) * 3 + 1];
  for (let n = 0; n < 2; n++) {
    for (let y = 0; y < large.height; y++) {
      for (let x = 0; x < large.width; x++) {
        assertAlmostEquals(at(large, n, y, x), at(small, n, y >> 1, x >> 1), 1e-5);
      }
    }
  }
}

Deno.test("networks of 48x40 pictures grow to 96x80, begin with the same faces, and learn", () =>
  inFolder(async (folder) => {
    const from = join(trained, "run");
    const { run, stderr, config } = await train(
      folder,
      "large",
      ...["--from", from, "--image-size", "96x80", "--steps", "3"],
    );
    assertStringIncludes(
      stderr,
      `Starting from ${from} at step 2, whose networks of 48x40 faces grow`,
    );
    const before = JSON.parse(await Deno.readTextFile(join(from, "config.json")));
    assertEquals(config, {
      ...before,
      model: { ...before.model, height: 96, width: 80, grown: 1 },
      adam: { ...before.adam, learningRate: 0.001 }, // What is new learns as fast as in the preset.
      penaltyWeight: 4 * before.penaltyWeight,
      steps: 3,
      from,
    });
    assertEquals(await checkpointSteps(run), [0, 3]);
    const [small, first, last] = [
      await drawn(from, "newest"),
      await drawn(run, "oldest"),
      await drawn(run, "newest"),
    ];
    assertRepeated(first, small);
    assert(last.values.some((value, i) => Math.abs(value - first.values[i]) > 1e-3), "learns");
  }));

longTest(
  "a run that has started from another one goes on without it, to the bit",
  () =>
    inFolder(async (folder) => {
      const from = ["--from", join(trained, "run"), "--image-size", "96x80"];
      const { run: whole } = await train(folder, "whole", ...from, "--steps", "4");
      await train(folder, "run", ...from, "--steps", "2");
      const { run, stderr } = await train(folder, "run", "--steps", "4");
      assertStringIncludes(stderr, "Going on at step 2");
      await assertSameRun(run, whole);
    }),
);

Deno.test("a run of the same size starts from trained networks with new moments", () =>
  inFolder(async (folder) => {
    const place = join(trained, "run", "checkpoints", "step_00000002.safetensors");
    const { run, config } = await train(folder, "run", "--from", place, "--steps", "1");
    assertEquals(config.model.grown, undefined);
    const [first] = (await listCheckpoints(join(run, "checkpoints"))).toReversed();
    const [started, origin] = [await loadCheckpoint(first), await loadCheckpoint(place)];
    assertEquals(started.progress.step, 0);
    for (const network of ["generator", "discriminator"] as const) {
      const kernelOf = (record: TensorRecord, path: string) =>
        new Map(flattenRecord(record)).get(path)!.dataSync();
      const [now, before] = [started, origin].map(({ state }) =>
        kernelOf(state.params[network], "dense/kernel")
      );
      assertEquals(now, before);
      const mean = kernelOf(started.state.optimizer[network], "mean/dense/kernel");
      assert(mean.every((value) => value === 0));
    }
  }));

Deno.test("trained networks that keep their size learn slowly, by a preset, too", () =>
  inFolder(async (folder) => {
    const data = ["--data", join(trained, "photos"), "--batch", "4", "--steps", "1"];
    const from = ["--from", join(trained, "run"), "--preset", "fast"];
    for (
      const [width, rate] of [
        ["--width-factor=0.1", 0.0003],
        ["--width-factor=0.2", 0.001],
        ["--generator-width=2", 0.001],
      ] as const
    ) {
      const { config } = await train(folder, `run${width}`, ...from, width, ...data);
      assertEquals(config.adam.learningRate, rate);
    }
  }));

Deno.test("the generator keeps its own width by a preset, too; the decay of the rate has ended", () =>
  inFolder(async (folder) => {
    const data = ["--data", join(trained, "photos"), "--batch", "4", "--steps", "1"];
    const wider = ["--generator-width", "2", "--rate-decay", "linear"];
    const { run, config } = await train(
      folder,
      "wide",
      ...["--from", join(trained, "run"), ...wider, ...data],
    );
    assertEquals([config.model.generatorWidth, config.rateDecay], [2, "linear"]);
    const next = await train(folder, "next", "--from", run, ...data);
    assertEquals([next.config.model.generatorWidth, next.config.rateDecay], [2, undefined]);
    for (const [factor, own, rate] of [["0.1", 2, 0.0003], ["0.16", 1.25, 0.001]] as const) {
      const preset = ["--preset", "fast", "--width-factor", factor];
      const { config } = await train(folder, `by${factor}`, "--from", run, ...preset, ...data);
      assertEquals([config.model.generatorWidth, config.adam.learningRate], [own, rate]);
    }
  }));

Deno.test("an exported generator starts with a fresh discriminator and the settings of its training", () =>
  inFolder(async (folder) => {
    const place = join(trained, "faces.safetensors");
    const data = ["--data", join(trained, "photos"), "--batch", "4"];
    const start = await train(folder, "run", "--from", place, ...data, "--steps", "1");
    assertStringIncludes(start.stderr, "It has no discriminator, so a new one is initialised");
    assertEquals(start.config.adam.learningRate, 0.0003); // What they know is changed slowly.
    assertEquals(start.config.penalty, "r1");
    const [first, small] = [
      await drawn(start.run, "oldest"),
      await drawn(join(trained, "run"), "newest"),
    ];
    assertEquals(first.values, small.values);
  }));

Deno.test("a file with both networks starts with both", () =>
  inFolder(async (folder) => {
    const [origin, place] = [join(trained, "run"), join(folder, "both.safetensors")];
    const files = ["--checkpoint", origin, "--discriminator", "--out", place];
    await succeed("export", files, `${folder},${trained}`);
    const data = ["--data", join(trained, "photos"), "--batch", "4"];
    const { run, stderr } = await train(folder, "run", "--from", place, ...data, "--steps", "1");
    assert(!stderr.includes("discriminator"), stderr);
    const paths = [run, origin].map((run) => listCheckpoints(join(run, "checkpoints")));
    const [first, last] = [(await paths[0]).at(-1)!, (await paths[1])[0]];
    const [started, before] = await Promise.all([first, last].map((path) => loadCheckpoint(path)));
    assertEquals(
      await recordBits(started.state.params.discriminator),
      await recordBits(before.state.params.discriminator),
    );
  }));

longTest(
  "the weights that come with Nash grow by the preset for larger pictures",
  () =>
    inFolder(async (folder) => {
      const data = ["--data", join(trained, "photos"), "--batch", "2"];
      const { run, config } = await train(
        folder,
        "run",
        ...["--from", "pretrained-48x40", "--preset", "quality", ...data, "--steps", "1"],
      );
      assertEquals([config.preset, config.from, config.model.widthFactor], [
        "quality",
        "pretrained-48x40",
        0.5,
      ]);
      const { network, config: model } = decodeGenerator(await Deno.readFile(PRETRAINED_SMALL));
      assertRepeated(await drawn(run, "oldest"), picturesOf(network, model));
    }),
);

Deno.test("training goes on from the weights that come with Nash, and keeps their size", () =>
  inFolder(async (folder) => {
    const data = ["--data", join(trained, "photos"), "--batch", "2"];
    const args = ["--from", "pretrained", ...data, "--steps", "1"];
    const { run, stderr, config: { model } } = await train(folder, "run", ...args);
    assert(!stderr.includes("discriminator"), stderr);
    assertEquals([model.height, model.width], [96, 80]);
    const pretrained = decodeGenerator(await Deno.readFile(PRETRAINED));
    const { values } = picturesOf(pretrained.network, pretrained.config);
    assertEquals((await drawn(run, "oldest")).values, values);
  }));

const refuses = refusalTests("train", {
  trained: () => trained,
  flags: MACHINE,
});
const to = ["--out", "FOLDER/new"], from = ["--from", "FOLDER/run", ...to];

refuses("to grow to a size that does not fit", [...from, "--image-size", "64x64"], {
  code: 2,
  says: ["--from FOLDER/run does not fit", "keep their size or double it, the nearest is 48x40"],
});
refuses("to make trained networks narrower", [...from, "--width-factor", "0.02"], {
  code: 2,
  says: ["of the width factor 0.02 from those of 0.1", "the nearest is 0.1"],
});
refuses("to start networks of another kind", [...from, "--preset", "article"], {
  code: 2,
  says: [
    "of the generator dcgan from those of residual: only residual fits, or leave --preset out",
  ],
});
refuses("to start from what is not there", ["--from", "FOLDER/nothing", ...to], {
  says: ["Cannot find FOLDER/nothing"],
});
refuses("fewer photos than a batch of the trained networks", [
  ...["--from", "pretrained", "--data", "FOLDER/few"],
  ...to,
], {
  prepare: async (folder) => {
    await Deno.mkdir(join(folder, "few"));
    for (let i = 1; i <= 10; i++) {
      await Deno.copyFile(join(trained, "photos", `${i}.png`), join(folder, "few", `${i}.png`));
    }
  },
  says: ["Cannot train on 10 images as a step takes 16: add --batch 8, or more images"],
});
for (
  const [typed, meant] of [["pretraind", "pretrained"], ["pretraned-48x40", "pretrained-48x40"]]
) {
  refuses(`to start from ${typed}`, ["--from", typed, ...to], {
    says: [
      `Cannot find ${typed}: did you mean ${meant}? The weights that come with Nash are pretrained and pretrained-48x40`,
    ],
  });
}
refuses("to start from a run with a mistyped name", ["--from", "FOLDER/ruun", ...to], {
  says: ["Cannot find FOLDER/ruun: there is no such file or folder; did you mean FOLDER/run?"],
});
refuses("to start from a file of another kind", ["--from", "FOLDER/run/config.json", ...to], {
  says: ["Cannot use the checkpoint FOLDER/run/config.json"],
});
Deno.test("train refuses a configuration that does not know that its networks have grown", () =>
  inFolder(async (folder) => {
    const from = ["--from", join(trained, "run"), "--image-size", "96x80"];
    const { run, config } = await train(folder, "run", ...from, "--steps", "1");
    const { grown: _, ...model } = config.model;
    await Deno.writeTextFile(join(run, "config.json"), JSON.stringify({ ...config, model }));
    const outcome = await runCommand("train", ["--out", run, ...MACHINE], `${folder},${trained}`);
    assertOneSentence(outcome, {
      code: 1,
      says: ["its config.json says grown undefined and the checkpoint"],
    });
  }));

refuses("to start from a run whose configuration is damaged", from, {
  prepare: (folder) => Deno.writeTextFile(join(folder, "run", "config.json"), "{"),
  says: ["Cannot start from FOLDER/run as FOLDER/run/config.json is damaged"],
});
refuses("to go on with a run from where it did not start", [
  "--from",
  "FOLDER/run",
  "--out",
  "FOLDER/run",
], {
  says: ["with --from FOLDER/run as it was trained with none"],
});
for (
  const [what, training] of [["no JSON", "{"], ["no settings", "3"], [
    "an unknown loss",
    '{"loss":"x"}',
  ]]
) {
  refuses(`a generator whose note about its training holds ${what}`, [
    "--from",
    "FOLDER/odd.safetensors",
  ], {
    prepare: async (folder) => {
      const bytes = await Deno.readFile(join(trained, "faces.safetensors"));
      const { tensors, metadata } = decodeSafetensors(bytes);
      await Deno.writeFile(
        join(folder, "odd.safetensors"),
        await encodeSafetensors([...tensors], { ...metadata, training }),
      );
      for (const tensor of tensors.values()) tensor.dispose();
    },
    says: ["Cannot start from FOLDER/odd.safetensors"],
  });
}
refuses("to freeze new networks", ["--freeze", "1", ...to], {
  code: 2,
  says: ["--freeze needs --from: new blocks have learned nothing yet"],
});
refuses("to freeze the block of networks that grow", [
  ...[...from, "--image-size", "96x80"],
  ...["--freeze", "1"],
], { code: 2, says: ["--freeze 1 does not fit: networks that grow have a new block there"] });
refuses("to freeze more blocks than there are", [...from, "--freeze", "4"], {
  code: 2,
  says: ["--freeze 4 does not fit: the discriminator has 3 blocks"],
});
refuses("to freeze more blocks than there are in a run that goes on", [
  ...["--out", "FOLDER/run", "--freeze", "4"],
], {
  prepare: async (folder) => {
    const path = join(folder, "run", "config.json");
    const config = JSON.parse(await Deno.readTextFile(path));
    await Deno.writeTextFile(path, JSON.stringify({ ...config, from: "pretrained-48x40" }));
  },
  code: 2,
  says: ["--freeze 4 does not fit: the discriminator has 3 blocks"],
});
