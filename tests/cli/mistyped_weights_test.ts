/** Mistyped places of weights: every command names the nearest that is there. */
import { join } from "node:path";
import { LONG } from "../_long.ts";
import { assertRefused, type CommandName, inFolder } from "../_command.ts";

const COMMANDS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  sample: [],
  directions: [],
  export: [],
  evaluate: ["--data", "FOLDER"],
  project: ["--image", "FOLDER/me.png"],
};

/** A folder with what may be meant, and what may not. */
async function makePlaces(folder: string): Promise<void> {
  for (const place of ["runs/hair/checkpoints", "runs/hail", "nuns", "ruins.txt"]) {
    await Deno.mkdir(join(folder, place), { recursive: true });
  }
  await Deno.writeTextFile(join(folder, "faces.png"), "");
  await Deno.writeTextFile(join(folder, "my-faces.safetensors"), "");
}

for (const [name, others] of Object.entries(COMMANDS)) {
  Deno.test(`${name} names the weights that were meant`, () =>
    inFolder(async (folder) => {
      await makePlaces(folder);
      const refuses = (typed: string, says: string, code: 1 | 2 = 1) => {
        const args = ["--checkpoint", typed, ...others];
        const inPlace = (text: string) => text.replaceAll("FOLDER", folder);
        const command = name as CommandName;
        return assertRefused(command, args.map(inPlace), { folder, code, says: [inPlace(says)] });
      };
      await refuses(
        "FOLDER/runs/hiar",
        "Cannot find FOLDER/runs/hiar: there is no such file or folder; did you mean FOLDER/runs/hair?",
      );
      if (name !== "sample" && !LONG) return;
      await refuses("FOLDER/rusn/hair", "did you mean FOLDER/runs/hair?");
      await refuses("FOLDER/my-facs.safetensor", "did you mean FOLDER/my-faces.safetensors?");
      await refuses("FOLDER/something", "check the path");
      await refuses(
        "pretraind",
        "--checkpoint must be the place of a generator, such as pretrained:",
        2,
      );
    }));
}

Deno.test("sample names the latent file that was meant", () =>
  inFolder(async (folder) => {
    await makePlaces(folder);
    const args = ["--latent", join(folder, "my-face.safetensors")];
    await assertRefused("sample", args, {
      folder,
      says: [`there is no such file; did you mean ${join(folder, "my-faces.safetensors")}?`],
    });
  }));
