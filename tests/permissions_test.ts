/** What the commands may do by the permissions of their tasks: nothing outside of the project's folder. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { basename, join } from "node:path";
import denoJson from "../deno.json" with { type: "json" };
import { zipOf } from "./_archives.ts";
import { ROOMS, sourceFiles } from "./_sources.ts";
import {
  assertOneSentence,
  type CommandName,
  inFolder,
  makePhotos,
  namesIn,
  outcomeOf,
  permissionSet,
  ROOT,
  runCommand,
  snapshot,
  succeed,
  TINY,
} from "./_command.ts";

const COMMANDS: readonly CommandName[] = [
  "train",
  "sample",
  "evaluate",
  "project",
  "directions",
  "export",
  "import",
  "inspect",
  "align",
];

/** What is not the user's, besides the rooms. */
const OTHERS = [".git", "bench", "deno.json", "deno.lock", "docs", "examples", "mod.ts", "tests"];

for (const command of COMMANDS) {
  Deno.test(`the task ${command} may read here, write here, and do nothing else`, () => {
    const words = denoJson.tasks[command].command.split(" ");
    const flag = words.find((word) => word.startsWith("-P=")) ?? "";
    // Quiet: Deno would warn at every start that permission sets are experimental.
    assertEquals(words, ["deno", "run", "-q", flag, `cli/${command}.ts`]);
    const { read, write: { allow, deny }, env, ...rest } = permissionSet(flag);
    assertEquals([read, env, rest], [["."], ["INIT_CWD", "XDG_RUNTIME_DIR"], {}]);
    if (allow.length > 1) return assertEquals(allow, ["runs", ".cache"]);
    assertEquals(allow, ["."]);
    for (const source of [...ROOMS, ...OTHERS]) {
      assert(deny.includes(source), `${source} could be written to`);
    }
  });
}

const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ["test", ["--allow-net=127.0.0.1"]],
  ["train:mpi", ["--allow-ffi"]],
  ["studio", ["--allow-net=127.0.0.1"]],
]);

Deno.test("no task may use the network but the tests on their own machine, nor libraries but MPI's", () => {
  const tasks = Object.entries(denoJson.tasks).filter(([name]) => !name.startsWith("build:")); // -A
  for (const [name, { command }] of tasks) {
    const allowed = command.match(/--allow-net\S*|--allow-import\S*|--allow-ffi\S*|-A\b/g) ?? [];
    assertEquals(allowed, ALLOWED.get(name) ?? [], name);
  }
});

Deno.test("no file of the project names an address to import from, and only tools a package by its version", async () => {
  const tools = [
    ...["core/embed.ts", "core/kernels/wasm/assembly/build.ts", "studio/build.ts"],
    "bench/data_sources.ts",
  ];
  for await (const file of sourceFiles()) {
    const source = await Deno.readTextFile(join(ROOT, file));
    const remote = /(?:from|import\(?)\s*["'`](https?|jsr|npm):/.exec(source)?.[1];
    if (remote !== "npm" || !tools.includes(file)) assertEquals(remote, undefined, file);
  }
  for (const target of Object.values(denoJson.imports)) assert(target.startsWith("npm:"), target);
});

Deno.test("who trains does not download what only tests and builds need", async () => {
  const lock = await Deno.readTextFile(join(ROOT, "deno.lock"));
  for (const tool of ["assemblyscript", "axe-core", "esbuild", "playwright-core", "tar-stream"]) {
    assert(!lock.includes(`"${tool}@`), `${tool} is in deno.lock: it belongs to tests/deno.lock`);
  }
});

const WEIGHTS = "models/pretrained/faces-48x40.safetensors";

/** Command lines that name something outside, as OUT; and what the sentence says of it. */
const READING: Readonly<Record<Exclude<CommandName, "studio">, readonly string[]>> = {
  train: ["--data", "OUT/photos"],
  sample: ["--checkpoint", "OUT/faces.safetensors", "--out", "x.png"],
  evaluate: ["--checkpoint", "OUT/faces.safetensors"],
  project: ["--image", "OUT/photos/1.png", "--checkpoint", WEIGHTS],
  directions: ["--checkpoint", "OUT/faces.safetensors"],
  export: ["--checkpoint", "OUT/faces.safetensors"],
  import: ["--weights", "OUT/faces.safetensors"],
  inspect: ["--data", "OUT/photos"],
  align: ["--data", "OUT/photos", "--out", "runs/no-faces"],
};
const WRITING: Readonly<Record<Exclude<CommandName, "evaluate" | "studio">, readonly string[]>> = {
  train: ["--out", "OUT/run"],
  sample: ["--checkpoint", WEIGHTS, "--out", "OUT/x.png"],
  project: [
    "--image",
    "models/pretrained/faces-48x40.png",
    "--checkpoint",
    WEIGHTS,
    "--out",
    "OUT/x.png",
  ],
  directions: ["--checkpoint", WEIGHTS, "--out", "OUT/x.safetensors"],
  export: ["--checkpoint", WEIGHTS, "--out", "OUT/x.safetensors"],
  import: ["--weights", WEIGHTS, "--map", "deno.json", "--out", "OUT/x.safetensors"],
  inspect: ["--data", "models/pretrained", "--out", "OUT/new"],
  align: ["--data", "models/pretrained", "--out", "OUT/new"],
};

/** What is in the project, but for the folders that runs of other tests write to meanwhile. */
async function namesOfProject(): Promise<string[]> {
  return (await namesIn(ROOT)).filter((name) => name !== ".cache" && name !== "runs");
}

/** Runs a command with nothing but what its task allows, and sees that all outside stays as it was. */
async function refusesOutside(command: CommandName, args: readonly string[]): Promise<void> {
  await inFolder(async (outside) => {
    await makePhotos(outside, 2);
    await Deno.copyFile(join(ROOT, WEIGHTS), join(outside, "faces.safetensors"));
    const before = [await snapshot(outside), await namesOfProject()];
    const outcome = await runCommand(command, args.map((arg) => arg.replace("OUT", outside)));
    assertOneSentence(outcome, { code: 1, says: [outside] });
    assertEquals([await snapshot(outside), await namesOfProject()], before);
  });
}

for (const [command, args] of Object.entries(READING)) {
  Deno.test(`${command} reads nothing outside`, () => refusesOutside(command as CommandName, args));
}
for (const [command, args] of Object.entries(WRITING)) {
  Deno.test(`${command} writes nothing outside`, () =>
    refusesOutside(command as CommandName, args));
}

Deno.test("train and evaluate need no more than their tasks allow", async () => {
  const runs = join(ROOT, "runs");
  await Deno.mkdir(runs, { recursive: true });
  const folder = await Deno.makeTempDir({ dir: runs, prefix: "permissions_" });
  try {
    await makePhotos(folder);
    const run = join("runs", basename(folder), "run"), data = join(folder, "photos");
    const trained = await runCommand("train", [
      "--data",
      data,
      "--out",
      run,
      ...TINY,
      "--steps",
      "1",
    ]);
    assertEquals(trained.code, 0, trained.stderr);
    const args = ["--checkpoint", run, "--count", "8", "--backend", "wasm", "--cache", "memory"];
    await refusesOutside("evaluate", [...args, "--out", "OUT/new"]);
    const evaluated = await runCommand("evaluate", args);
    assertEquals(evaluated.code, 0, evaluated.stderr);
  } finally {
    await Deno.remove(folder, { recursive: true });
    await Deno.remove(runs).catch(() => {}); // Where it was not there before.
  }
});

Deno.test("sample does not write into the project's own folders", async () => {
  const before = await namesIn(join(ROOT, "cli"));
  for (const out of ["cli/x.png", "./core/../tests/x.png", ".git/x.png", "node_modules/x.png"]) {
    assertOneSentence(await runCommand("sample", ["--out", out]), {
      code: 1,
      says: [`Cannot write ${out}`],
    });
  }
  assertEquals(await namesIn(join(ROOT, "cli")), before);
});

Deno.test("sample writes in the place of a link, and not to where it leads", () =>
  inFolder(async (folder) => {
    const [link, target] = [join(folder, "x.png"), join(folder, "target")];
    await Deno.writeTextFile(target, "a file of somebody's");
    await Deno.symlink(target, link);
    await succeed("sample", ["--count", "1", "--out", link], folder);
    assertEquals(await Deno.readTextFile(target), "a file of somebody's");
    assert(!(await Deno.lstat(link)).isSymlink);
  }));

Deno.test("train, inspect and align write nothing to where the names in an archive lead", () =>
  inFolder(async (folder) => {
    const inner = join(folder, "a/b");
    await Deno.mkdir(inner, { recursive: true });
    const photos = await makePhotos(folder, 8);
    const names = ["../evil_", "../../evil_", `${folder}/evil_`, "c/../../../evil_", "..\\evil_"];
    const entries = await Promise.all(
      Array.from({ length: 7 }, async (_, n) =>
        [
          `${names[n % names.length]}${n + 1}.png`,
          await Deno.readFile(join(photos, `${n + 1}.png`)),
        ] as const),
    );
    const archive = join(inner, "evil.zip");
    await Deno.writeFile(archive, await zipOf(entries));
    const before = await snapshot(folder);
    const run = join(inner, "run");
    const { stderr } = await succeed(
      "train",
      ["--data", archive, "--out", run, ...TINY, "--epochs", "1"],
      folder,
    );
    assertStringIncludes(stderr, "Done: 1 step,");
    await succeed("inspect", ["--data", archive, "--out", join(inner, "report")], folder);
    const aligned = ["--data", archive, "--out", join(inner, "report-faces")]; // and its own report beside it
    assertEquals((await runCommand("align", aligned, folder)).code, 1, "no face in patterns");
    const after = Object.entries(await snapshot(folder));
    const isNew = ([name]: [string, string]) => !/^\/a\/b\/(run|report)/.test(name);
    assertEquals(Object.fromEntries(after.filter(isNew)), before);
  }));

Deno.test("a command without permissions and without a terminal says what to run, and that works", () =>
  inFolder(async (folder) => {
    const run = async (words: readonly string[], cwd: string) => {
      const child = new Deno.Command(words[0], {
        args: words.slice(1),
        cwd,
        env: { NO_COLOR: "1" },
        stdin: "null",
        stdout: "piped",
        stderr: "piped",
      }).spawn();
      return await outcomeOf(child);
    };
    const advised = async (args: readonly string[], cwd: string) => {
      const { code, stderr } = await run([Deno.execPath(), "run", ...args], cwd);
      assertEquals(code, 1, stderr);
      const match = /error: Deno may not use this folder; run this instead: (deno .*)\n$/.exec(
        stderr,
      );
      assert(match, stderr);
      return match![1];
    };
    for (const name of ["train", "evaluate", "inspect", "project", "import"]) {
      const flags = { evaluate: ["--checkpoint", "it's"], import: ["--weights", "it's"] }[name] ??
        [name === "project" ? "--image" : "--data", "it's"];
      const line = await advised([`cli/${name}.ts`, ...flags], ROOT);
      assertEquals(line, `deno task ${name} ${flags[0]} 'it'\\''s'`);
    }
    for (const name of ["sample", "export", "studio"]) {
      assertEquals(await advised([`../cli/${name}.ts`], join(ROOT, "docs")), `deno task ${name}`);
    }
    const line = await advised([join(ROOT, "cli/sample.ts"), "--count", "1"], folder);
    const { code, stdout, stderr } = await run(["sh", "-c", line], folder);
    assertEquals([code, await namesIn(folder)], [0, ["faces.png"]], stderr);
    assertStringIncludes(stdout, "1 face ");
  }));
