/** Files that commands do not write over, and folders that they do not write into. */
import { assertEquals } from "@std/assert";
import { join } from "node:path";
import {
  assertRefused,
  type CommandName,
  inFolder,
  makePhotos,
  namesIn,
  succeed,
} from "../_command.ts";

/** A folder with `faces.safetensors`, `photos` and `map.json`. */
const inFilled = (body: (folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    await makePhotos(folder, 2);
    await succeed("export", ["--out", join(folder, "faces.safetensors")], folder);
    await Deno.writeTextFile(join(folder, "map.json"), "{}");
    await body(folder);
  });

Deno.test("what a command reads is not written over, however it is spelled", () =>
  inFilled(async (folder) => {
    await Deno.symlink(join(folder, "faces.safetensors"), join(folder, "link.safetensors"));
    const photo = ["--image", "FOLDER/photos/1.png"];
    const faces = "FOLDER/faces.safetensors", link = "FOLDER/link.safetensors";
    const cases: readonly (readonly [CommandName, readonly string[], string])[] = [
      ["export", ["--checkpoint", faces, "--half", "--out", faces], "--checkpoint names"],
      ["export", ["--checkpoint", link, "--out", faces], "--checkpoint names"],
      ["import", ["--weights", faces, "--map", "FOLDER/map.json", "--out", faces], "--weights"],
      ["directions", ["--checkpoint", faces, "--out", faces, "--backend", "wasm"], "--checkpoint"],
      ["project", [...photo, "--out", "FOLDER/photos/../photos/1.png"], "give another --out"],
      ["project", [...photo, "--checkpoint", faces, "--latent", faces], "give another --latent"],
    ];
    for (const [name, args, says] of cases) {
      const inPlace = args.map((arg) => arg.replaceAll("FOLDER", folder));
      await assertRefused(name, inPlace, {
        folder,
        says: ["Cannot write ", "as it is what", says],
      });
    }
  }));

Deno.test("a folder with other files is not written into, but that of an earlier export is", () =>
  inFilled(async (folder) => {
    const photos = join(folder, "photos"), out = join(folder, "out");
    const cases = [
      ["export", ["--format", "tfjs", "--out"]],
      ["studio", ["--runs", folder, "--export"]],
    ] as const;
    for (const [name, args] of cases) {
      await assertRefused(name, [...args, photos], {
        folder,
        says: [
          `Cannot write into ${photos}, as it holds 0.jpg: give ${args.at(-1)} a new or empty`,
        ],
      });
      await succeed(name, [...args, out], folder);
      const names = await namesIn(out);
      await succeed(name, [...args, out], folder);
      assertEquals(await namesIn(out), names);
      await Deno.remove(out, { recursive: true });
    }
  }));
