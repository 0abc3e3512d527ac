/** The export command: one file that any reader of safetensors understands. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import { encodeOnnx, encodeTfjsModel } from "../../models/formats/mod.ts";
import { decodeGenerator } from "../../models/mod.ts";
import {
  assertRefused,
  inFolder,
  namesIn,
  readSafetensors,
  succeed,
  trainedFolder,
} from "../_command.ts";

/** A folder with `run`: two steps of the tiny model. */
let trained: string;

Deno.test.beforeAll(async () => {
  trained = await trainedFolder("--steps", "2");
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

const run = () => join(trained, "run");

const exportTo = (folder: string, out: string, ...args: string[]) =>
  succeed(
    "export",
    ["--checkpoint", run(), "--out", join(folder, out), ...args],
    `${folder},${trained}`,
  );

const read = async (...path: string[]) => readSafetensors(await Deno.readFile(join(...path)));

Deno.test("export writes the generator of a checkpoint, bit by bit, and where it is from", () =>
  inFolder(async (folder) => {
    const { stdout } = await exportTo(folder, "g.safetensors", "--about", "CC BY 4.0");
    const { metadata, entries, data } = await read(folder, "g.safetensors");
    const checkpoint = await read(run(), "checkpoints", "step_00000002.safetensors");
    const numbers = data.length / 4;
    assertEquals(
      stdout,
      `A generator of 16x16 faces, ${numbers} numbers, ` +
        `${((await Deno.stat(join(folder, "g.safetensors"))).size / 1e6).toFixed(3)} MB, ` +
        `in ${join(folder, "g.safetensors")}\n`,
    );
    const config = JSON.parse(checkpoint.metadata.config);
    const { format, about, step, ...rest } = metadata;
    assertEquals([format, about, step], ["nash-generator-1", "CC BY 4.0", "2"]);
    assertEquals(JSON.parse(rest.config), config.model);
    assertEquals(JSON.parse(rest.training), config);
    const bytesOf = ({ entries, data }: typeof checkpoint, name: string) =>
      data.subarray(...(entries[name].data_offsets as [number, number])).toHex();
    const names = Object.keys(entries);
    assertEquals(
      names.length,
      Object.keys(checkpoint.entries)
        .filter((name) => /^(params|stats)\/generator\//.test(name)).length,
    );
    for (const name of names) {
      const origin = name.replace("/", "/generator/");
      assertEquals(entries[name].shape, checkpoint.entries[origin].shape, name);
      assertEquals(bytesOf({ metadata, entries, data }, name), bytesOf(checkpoint, origin), name);
    }
    assertEquals(await namesIn(folder), ["g.safetensors"]);
  }));

Deno.test("export --half halves the kernels, also of a file that was exported before", () =>
  inFolder(async (folder) => {
    await exportTo(folder, "g.safetensors", "--about", "photos of mine");
    await exportTo(folder, "a.safetensors", "--half", "--about", "photos of mine");
    await exportTo(
      folder,
      ...["b.safetensors", "--half", "--checkpoint", join(folder, "g.safetensors")] as const,
    );
    const [half, again] = [
      await read(folder, "a.safetensors"),
      await read(folder, "b.safetensors"),
    ];
    assertEquals(again, half);
    for (
      const [name, { dtype, shape }] of Object.entries<{ dtype: string; shape: number[] }>(
        half.entries,
      )
    ) {
      assertEquals(dtype, shape.length > 1 ? "F16" : "F32", name);
    }
    const whole = await read(folder, "g.safetensors");
    assert(half.data.length < 0.6 * whole.data.length);
  }));

Deno.test("export refuses what is no generator, and leaves an older file alone", () =>
  inFolder(async (folder) => {
    const out = join(folder, "g.safetensors");
    await Deno.writeTextFile(out, "older");
    const refused = (args: string[], says: string[], code?: 2) =>
      assertRefused("export", ["--out", out, ...args], { folder, says, code });
    await refused(["--checkpoint", join(folder, "none")], ["there is no such file or folder"]);
    await refused(["--checkpoint", out], [`Cannot use the checkpoint ${out}: `]);
    await refused(["--checkpoint", out, "--out", join(folder, "no", "x.safetensors")], [
      `there is no folder ${join(folder, "no")}; make it first`,
    ]);
    await refused(["--discriminator", "--format", "onnx"], [
      "--format onnx holds the generator alone",
    ], 2);
    await exportTo(folder, "alone.safetensors");
    await refused(["--checkpoint", join(folder, "alone.safetensors"), "--discriminator"], [
      "holds none",
    ]);
    await refused(["--format", "jpeg"], ["--format must be one of safetensors, onnx, tfjs"], 2);
    await refused(["--format", "tfjs"], ["a file is in the place of the"]);
  }));

Deno.test("export --format onnx and tfjs write what the library does, with the notes", () =>
  inFolder(async (folder) => {
    await exportTo(folder, "g.safetensors", "--about", "CC BY 4.0");
    await selectBackend("wasm", { threads: 1 });
    const file = decodeGenerator(await Deno.readFile(join(folder, "g.safetensors")));
    const wanted = await encodeTfjsModel(file, { half: true });
    const onnx = await encodeOnnx(file, { half: true });
    disposeRecord(file.network);
    await exportTo(folder, "g.onnx", "--about", "CC BY 4.0", "--format", "onnx", "--half");
    assertEquals(await Deno.readFile(join(folder, "g.onnx")), onnx);
    const { stdout } = await exportTo(
      folder,
      ...["tfjs", "--about", "CC BY 4.0", "--format", "tfjs", "--half"] as const,
    );
    assertEquals(await namesIn(join(folder, "tfjs")), ["model.json", "weights.bin"]);
    for (const [name, bytes] of Object.entries(wanted)) {
      assertEquals(await Deno.readFile(join(folder, "tfjs", name)), bytes, name);
    }
    const size = wanted["model.json"].length + wanted["weights.bin"].length;
    assertStringIncludes(stdout, `${(size / 1e6).toFixed(3)} MB, in ${join(folder, "tfjs")}\n`);
    const { userDefinedMetadata } = JSON.parse(new TextDecoder().decode(wanted["model.json"]));
    assertEquals([userDefinedMetadata.about, userDefinedMetadata.step], ["CC BY 4.0", "2"]);
    assertStringIncludes(new TextDecoder().decode(onnx), "CC BY 4.0");
  }));
