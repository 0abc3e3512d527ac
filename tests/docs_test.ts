/** Runs every program in the documentation of the library, and counts the tensors that it leaves behind. */
import { assert, assertEquals } from "@std/assert";
import { join } from "node:path";
import { inFolder, makePhotos, outcomeOf, ROOT } from "./_command.ts";

const PROGRAMS = (await Deno.readTextFile(join(ROOT, "docs/library.md")))
  .matchAll(/```ts\n([^]*?)```/g).map(([, program]) => program).toArray();

for (const [i, program] of PROGRAMS.entries()) {
  Deno.test(`program ${i + 1} of the library guide runs, and leaves no tensor behind`, () =>
    inFolder(async (folder) => {
      await Deno.rename(await makePhotos(folder, 32), join(folder, "images"));
      const file = join(folder, "program.ts");
      const counts = `\nconsole.log("tensors:", tf.memory().numTensors);\n`;
      await Deno.writeTextFile(file, `import * as tf from "@tensorflow/tfjs";${program}${counts}`);
      const flags = ["--no-prompt", `--config=${ROOT}deno.json`, "--allow-read", "--allow-write=."];
      const child = new Deno.Command(Deno.execPath(), {
        args: ["run", ...flags, file],
        cwd: folder,
        env: { NO_COLOR: "1" },
        stdin: "null",
        stdout: "piped",
        stderr: "piped",
      }).spawn();
      const { code, stdout, stderr } = await outcomeOf(child);
      assertEquals(code, 0, stderr);
      assertEquals(stdout.trimEnd().split("\n").at(-1), "tensors: 0");
    }));
}

Deno.test("the library guide has programs", () => assert(PROGRAMS.length >= 3));
