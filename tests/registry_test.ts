/** Publishes the package to a registry on this machine, and uses it as a project elsewhere does. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import denoJson from "../deno.json" with { type: "json" };
import { inFolder, makePhotos, namesIn, outcomeOf, ROOT } from "./_command.ts";
import { LONG } from "./_long.ts";
import { startRegistry } from "./_registry.ts";

Deno.test({
  name:
    "the published package trains with the library example of the README, and runs its commands",
  ignore: !LONG,
  fn: () =>
    inFolder(async (folder) => {
      await using registry = startRegistry(folder, denoJson.name, denoJson.version);
      const deno = (args: readonly string[], cwd: string) =>
        outcomeOf(
          new Deno.Command(Deno.execPath(), {
            args: [...args],
            cwd,
            env: { NO_COLOR: "1", JSR_URL: registry.url },
            stdin: "null",
            stdout: "piped",
            stderr: "piped",
          }).spawn(),
        );
      const published = await deno(
        ["publish", "--allow-dirty", "--no-check", "--token", "x"],
        ROOT,
      );
      assertEquals(published.code, 0, published.stderr);

      const project = join(folder, "project");
      await Deno.mkdir(project);
      await Deno.rename(await makePhotos(project, 32), join(project, "images"));
      await Deno.writeTextFile(
        join(project, "deno.json"),
        JSON.stringify({ imports: { "@nash/gan": `jsr:${denoJson.name}@${denoJson.version}` } }),
      );
      const readme = await Deno.readTextFile(join(ROOT, "README.md"));
      const [, example] = /```ts\n([^]*?)```/.exec(readme)!;
      assertStringIncludes(example, "epochs: 10");
      await Deno.writeTextFile(
        join(project, "example.ts"),
        example.replace("PRESETS.fast", "PRESETS.small").replace("epochs: 10", "epochs: 1"),
      );
      const trained = await deno(
        ["run", "--no-prompt", "--allow-read=images", "example.ts"],
        project,
      );
      assertEquals(trained.code, 0, trained.stderr);
      assert(/^2 [\d.]+ [\d.]+$/m.test(trained.stdout), trained.stdout);

      const command = (name: string) => `jsr:${denoJson.name}@${denoJson.version}/cli/${name}`;
      const refused = await deno(["run", command("sample"), "--count", "1"], project);
      const [, line] = /run this instead: deno (.*)\n$/.exec(refused.stderr) ?? [];
      assert(line !== undefined, refused.stderr);
      const drawn = await deno(line.split(" "), project);
      assertEquals(drawn.code, 0, drawn.stderr);
      assert((await namesIn(project)).includes("faces.png"));
    }),
});
