/** How photos become pictures, through the real command: framing, mirroring, limits and the cache. */
import { longTest } from "../_long.ts";
import { assert, assertEquals, assertNotEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import {
  assertOneSentence,
  inFolder,
  makePhotos,
  readMetrics,
  ROOT,
  runCommand,
  SMALLEST,
  succeed,
  TINY,
} from "../_command.ts";

const PICTURES = "--fit cover --zoom 1.25 --focus 0.5,0.25 --flip --max-megapixels 1".split(" ");

const losses = async (run: string) =>
  (await readMetrics(run)).filter(({ event }) => event === "step")
    .map(({ step, generator_loss }) => [step, generator_loss]);

longTest(
  "train frames and mirrors as asked, and a resumed run goes on with it",
  () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder);
      const train = (name: string, ...args: string[]) =>
        succeed("train", ["--data", photos, "--out", join(folder, name), ...TINY, ...args], folder);
      await train("whole", ...PICTURES, "--epochs", "2");
      await train("halves", ...PICTURES, "--epochs", "2", "--steps", "5");
      await train("halves", "--epochs", "2"); // without the flags again
      await train("plain", "--epochs", "2");
      assertEquals(await losses(join(folder, "halves")), await losses(join(folder, "whole")));
      assertNotEquals(await losses(join(folder, "plain")), await losses(join(folder, "whole")));
      const config = JSON.parse(await Deno.readTextFile(join(folder, "halves", "config.json")));
      const { fit, zoom, focus, flip, maxMegapixels } = config;
      assertEquals(
        { fit, zoom, focus, flip, maxMegapixels },
        { fit: "cover", zoom: 1.25, focus: { x: 0.5, y: 0.25 }, flip: true, maxMegapixels: 1 },
      );
      for (
        const [flag, value, before] of [
          ["--fit", "cover", "stretch"],
          ["--zoom", "2", "1"],
          ["--focus", "0.5,1", "0.5,0.5"],
          ["--flip", "on", "off"],
        ]
      ) {
        const asked = flag === "--flip" ? [flag] : [flag, value];
        const flags = ["--data", photos, "--out", join(folder, "plain"), "--epochs", "3", ...asked];
        const outcome = await runCommand("train", [...flags, "--backend", "wasm"], folder);
        const says = [
          `with ${flag} ${value} as it was trained with ${before}`,
          "leave the flag out",
        ];
        assertOneSentence(outcome, { code: 1, says });
      }
    }),
);

longTest("train goes on with a run of before there was framing", () =>
  inFolder(async (folder) => {
    const out = join(folder, "run");
    const flags = ["--data", await makePhotos(folder), "--out", out, ...TINY];
    await succeed("train", [...flags, "--epochs", "1"], folder);
    const config = JSON.parse(await Deno.readTextFile(join(out, "config.json")));
    for (const name of ["fit", "zoom", "focus", "flip", "maxMegapixels"]) delete config[name];
    await Deno.writeTextFile(join(out, "config.json"), JSON.stringify(config));
    const { stderr } = await succeed("train", [...flags, "--epochs", "2"], folder);
    assertStringIncludes(stderr, "Going on at step 6 of");
  }));

Deno.test("train skips pictures above --max-megapixels", () =>
  inFolder(async (folder) => {
    const out = join(folder, "run");
    const flags = ["--data", await makePhotos(folder), "--out", out, ...TINY, "--steps", "1"];
    const outcome = await runCommand("train", [...flags, "--max-megapixels", "0.0003"], folder);
    assertOneSentence(outcome, { code: 1, says: ["an epoch of the data holds no whole batch"] });
    const log = await Deno.readTextFile(join(out, "log.txt"));
    assertEquals(log.split("20x18 = 360 pixels and the limit is 300").length, 24); // the JPEG has 128
  }));

longTest(
  "train takes decoded pictures of an earlier run from the disk, where it is not told otherwise",
  () =>
    inFolder(async (folder) => {
      const cached = async () => {
        const names: string[] = [];
        try {
          for await (const { name } of Deno.readDir(join(ROOT, ".cache/decoded"))) names.push(name);
        } catch { // there is no such folder yet
        }
        return names;
      };
      const data = await makePhotos(folder);
      const train = async (name: string, ...args: string[]) => {
        const out = join(folder, name);
        const flags = ["--data", data, "--out", out, ...SMALLEST, "--epochs", "2", ...args];
        await succeed("train", flags, folder);
        return await losses(out);
      };
      const before = await cached();
      const none = await train("none", "--cache", "none", "--workers", "0");
      assertEquals(await train("memory", "--cache", "memory"), none);
      assertEquals(await cached(), before);
      assertEquals(await train("disk"), none);
      const path = (await cached()).filter((name) => !before.includes(name));
      assertEquals(path.length, 1);
      const file = join(ROOT, ".cache/decoded", path[0]);
      const place = 16 * 16 * 3 + 8;
      assertEquals((await Deno.stat(file)).size, 24 * place);
      assertEquals(await train("again"), none);

      const black = new Uint8Array(24 * place);
      for (let index = 0; index < 24; index++) {
        const pixels = black.subarray(index * place, (index + 1) * place - 8);
        const trailer = new DataView(black.buffer, (index + 1) * place - 8);
        trailer.setUint32(0, 0x4e617368);
        trailer.setUint32(4, crc32(pixels, index));
      }
      await Deno.writeFile(file, black);
      assertNotEquals(await train("black"), none);
      await Deno.remove(file);
      assert(!(await cached()).includes(path[0]));
    }),
);
