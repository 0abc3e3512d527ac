/** The WebAssembly modules that come with the library. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { inFolder, ROOT } from "../_command.ts";

Deno.test("the embedded modules are those of the packages", async () => {
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "build:modules", "--check"],
    cwd: ROOT,
  }).output();
  assertEquals(code, 0, new TextDecoder().decode(stderr));
});

/** Runs a program without any permission. Only what it imports statically may be read then. */
async function runBare(program: string) {
  let ran = { code: -1, out: "", err: "" };
  await inFolder(async (folder) => {
    const file = join(folder, "program.js");
    await Deno.writeTextFile(file, program);
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", "--no-check", `--config=${join(ROOT, "deno.json")}`, file],
      env: { NO_COLOR: "1" },
    });
    const { code, stdout, stderr } = await child.output();
    const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
    ran = { code, out, err };
  });
  return ran;
}

const room = (name: string) => JSON.stringify(`file://${ROOT}/${name}/mod.ts`);

const start = (prelude = "") => `
import { selectBackend, randomKey, randomNormal } from ${room("core")};
${prelude}
const { name } = await selectBackend("wasm", { threads: 2 });
const noise = randomNormal(randomKey(7), [3]);
console.log(name, (await noise.data()).length);
Deno.exit();`;

Deno.test("wasm starts and computes without any permission", async () => {
  const { code, out, err } = await runBare(start());
  assertEquals([code, out], [0, "wasm 3\n"], err);
});

Deno.test("to import the library needs no permission", async () => {
  const rooms = ["core", "data", "models", "models/formats", "metrics", "train"];
  const imports = rooms.map((name) => `import ${room(name)};`).join("\n");
  const { code, out, err } = await runBare(`${imports}\nconsole.log("there");`);
  assertEquals([code, out], [0, "there\n"], err);
});

Deno.test("where the module cannot be instantiated, selectBackend() says so", async () => {
  const { code, err } = await runBare(start(
    `WebAssembly.instantiate = () => Promise.reject(new RangeError("no room for the memory"));`,
  ));
  assertEquals(code, 1);
  const sentence = "Cannot use the backend wasm as it does not start: no room for the memory";
  assertStringIncludes(err, sentence);
});
