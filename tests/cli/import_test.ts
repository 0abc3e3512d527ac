/** The import command: a file of other weights and a map become a file that the other commands draw with. */
import { assert, assertEquals } from "@std/assert";
import { join } from "node:path";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord, flattenRecord } from "../../core/record.ts";
import { encodeSafetensors } from "../../core/safetensors.ts";
import { ARTICLE_MODEL, encodeGenerator, type GeneratorFile } from "../../models/mod.ts";
import { assertRefused, inFolder, succeed } from "../_command.ts";
import { contrastGenerator } from "../_generator.ts";

const CONFIG = { ...ARTICLE_MODEL, height: 8, width: 8, widthFactor: 1 / 16, noiseSize: 4 };

/** The names in {@linkcode CONFIG}'s smallest generator, which has no batch normalisation. */
const TENSORS = {
  "params/dense/kernel": "0.weight",
  "params/conv_transpose_1/kernel": "1.weight",
  "params/conv_transpose_1/bias": null,
  "params/conv/kernel": "2.weight",
  "params/conv/bias": "2.bias",
};

/** Makes `weights.safetensors` as of PyTorch and `map.json` in a folder; the result is the generator that they stand for. */
async function makeFiles(folder: string): Promise<Uint8Array> {
  await selectBackend("wasm", { threads: 1 });
  const file: GeneratorFile = {
    network: contrastGenerator(CONFIG),
    config: CONFIG,
    metadata: { imported: "pytorch", about: "mine" },
  };
  const leaves = new Map(flattenRecord(file.network));
  const weights = tf.tidy(() => ({
    "0.weight": tf.reshape( // [h·w·C, in] in this package's order of outputs, [C·h·w, in] in PyTorch's.
      tf.transpose(tf.reshape(leaves.get("params/dense/kernel")!, [4, 4, 4, 4]), [3, 1, 2, 0]),
      [64, 4],
    ),
    "1.weight": tf.transpose(leaves.get("params/conv_transpose_1/kernel")!, [3, 2, 0, 1]),
    "2.weight": tf.transpose(leaves.get("params/conv/kernel")!, [3, 2, 0, 1]),
    "2.bias": tf.clone(leaves.get("params/conv/bias")!),
  }));
  const bytes = await encodeSafetensors(Object.entries(weights));
  await Deno.writeFile(join(folder, "weights.safetensors"), bytes);
  const map = { model: CONFIG, tensors: TENSORS };
  await Deno.writeTextFile(join(folder, "map.json"), JSON.stringify(map));
  const expected = await encodeGenerator(file, { half: true });
  tf.dispose(weights);
  disposeRecord(file.network);
  return expected;
}

Deno.test("import lists what a file holds, and makes a generator of it that sample draws with", () =>
  inFolder(async (folder) => {
    const expected = await makeFiles(folder);
    const weights = ["--weights", join(folder, "weights.safetensors")];
    const listed = await succeed("import", weights, folder);
    assertEquals(
      listed.stdout,
      "0.weight [64,4]\n1.weight [4,4,3,3]\n2.weight [3,4,3,3]\n2.bias [3]\n",
    );
    const out = join(folder, "g.safetensors");
    const map = ["--map", join(folder, "map.json"), "--half", "--about", "mine", "--out", out];
    const { stdout } = await succeed("import", [...weights, ...map], folder);
    assertEquals(await Deno.readFile(out), expected);
    assertEquals(stdout, `A generator of 8x8 faces, 515 numbers, in ${out}\n`);
    const picture = join(folder, "faces.png");
    await succeed("sample", ["--checkpoint", out, "--count", "1", "--out", picture], folder);
    assert((await Deno.stat(picture)).isFile);
  }));

Deno.test("import refuses with one sentence, and leaves an older file alone", () =>
  inFolder(async (folder) => {
    await makeFiles(folder);
    const [weights, map, out, text] = ["weights.safetensors", "map.json", "g.safetensors", "text"]
      .map((name) => join(folder, name));
    await Deno.writeTextFile(out, "older");
    await Deno.writeTextFile(text, "no tensors, and no JSON");
    const refused = (args: string[], says: string[], code?: 2) =>
      assertRefused("import", ["--out", out, ...args], { folder, says, code });
    await refused(["--map", map], ["--weights is needed: give the file to import"], 2);
    await refused(["--weights", text], [`${text}: Cannot read the safetensors file as `]);
    await refused(["--weights", join(folder, "none")], [`Cannot read ${join(folder, "none")}: `]);
    await refused(["--weights", weights, "--map", text], [
      `Cannot use the map ${text} as it is not JSON: `,
    ]);
    await Deno.writeTextFile(map, JSON.stringify({ model: CONFIG, tensors: {} }));
    await refused(["--weights", weights, "--map", map], [
      `${weights}: Cannot import the generator as the map lacks "params/dense/kernel"`,
    ]);
  }));
