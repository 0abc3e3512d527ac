/** Runs every program in the documentation, counts the tensors that it leaves behind, and looks at the reference's order. */
import { assert, assertEquals } from "@std/assert";
import { join } from "node:path";
import denoJson from "../deno.json" with { type: "json" };
import { inFolder, makePhotos, namesIn, outcomeOf, ROOT } from "./_command.ts";

/** The modules that the package exports, except its commands. */
const MODULES = Object.values(denoJson.exports).filter((path) => path.endsWith("mod.ts"));

/** A program in the documentation, and where it is. */
interface Program {
  readonly place: string;
  readonly source: string;
}

/** The programs in a text, where each line may begin with the star of a comment. A part of a program imports nothing. */
function programsIn(place: string, text: string): Program[] {
  return [...text.replaceAll(/^ \* ?/gm, "").matchAll(/```ts\n([^]*?)```/g)]
    .map(([, source], i) => ({ place: `program ${i + 1} of ${place}`, source }))
    .filter(({ source }) => /^import /m.test(source));
}

const PAGES = (await namesIn(join(ROOT, "docs"))).filter((name) => name.endsWith(".md"));
const PROGRAMS = (await Promise.all(
  ["README.md", ...PAGES.map((name) => `docs/${name}`), ...MODULES].map(async (place) =>
    programsIn(place, await Deno.readTextFile(join(ROOT, place)))
  ),
)).flat();

/** Less to compute than the documentation asks for. */
const shortened = (source: string) =>
  source.replace("PRESETS.fast", "PRESETS.small").replace("epochs: 10", "epochs: 1")
    .replace("height: 96, width: 80, batch: 64", "height: 48, width: 40, batch: 8");

for (const { place, source } of PROGRAMS) {
  Deno.test(`${place} runs, and leaves no tensor behind`, () =>
    inFolder(async (folder) => {
      await Deno.rename(await makePhotos(folder, 32), join(folder, "images"));
      const file = join(folder, "program.ts");
      const counts = `\nconsole.log("tensors:", tf.memory().numTensors);\n`;
      const program = `import * as tf from "@tensorflow/tfjs";${shortened(source)}${counts}`;
      await Deno.writeTextFile(file, program);
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

Deno.test("README, the library guide and the modules have programs", () => {
  for (const place of ["README.md", "docs/library.md", "./mod.ts", "./data/mod.ts"]) {
    assert(PROGRAMS.some((program) => program.place.endsWith(` of ${place}`)), place);
  }
});

/** The most names that a reader finds under a heading. */
const MOST_NAMES = 15;

/** A part of what `deno doc --json` prints. */
interface Reference {
  readonly nodes: Readonly<Record<string, { readonly symbols: readonly ReferenceSymbol[] }>>;
}

interface ReferenceSymbol {
  readonly name: string;
  readonly declarations: readonly {
    readonly jsDoc?: {
      readonly tags?: readonly { readonly kind: string; readonly doc?: string }[];
    };
  }[];
}

for (const module of MODULES.filter((path) => path !== "./mod.ts")) {
  Deno.test(`the reference sorts the names of ${module} into categories`, async () => {
    const { stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["doc", "--json", module],
      cwd: ROOT,
    }).output();
    const { nodes }: Reference = JSON.parse(new TextDecoder().decode(stdout));
    const names = new Map<string, string[]>();
    for (const { name, declarations } of Object.values(nodes).flatMap(({ symbols }) => symbols)) {
      const tags = declarations.flatMap(({ jsDoc }) => jsDoc?.tags ?? []);
      const category = tags.find(({ kind }) => kind === "category")?.doc ?? "none";
      names.set(category, [...names.get(category) ?? [], name]);
    }
    assertEquals(names.get("none") ?? [], []);
    assert(names.size > 0);
    for (const [category, { length }] of names) {
      assert(length <= MOST_NAMES, `${category} has ${length} names`);
    }
  });
}
