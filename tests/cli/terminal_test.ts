/** What a person meets in a terminal: no question, no line that is too long, nothing that is left behind. */
import { LONG } from "../_long.ts";
import { assert, assertEquals, assertMatch } from "@std/assert";
import { join } from "node:path";
import { quote } from "../../core/shell.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import {
  type CommandName,
  inFolder,
  makePhotos,
  ROOT,
  SMALLEST,
  taskWords,
  TINY,
} from "../_command.ts";
import { listCheckpoints } from "../../train/checkpoint.ts";
import { alignedFaces } from "../_faces.ts";
import { answerYes, HAS_TERMINAL, linesOf, questionsOn, startInTerminal } from "../_terminal.ts";

const ignore = !HAS_TERMINAL;

Deno.test({
  name: "no command asks a question in a terminal",
  ignore: ignore || !LONG,
  fn: () =>
    inFolder(async (folder) => {
      const [photos, run] = [await makePhotos(folder), join(folder, "run")];
      const at = (name: string) => join(folder, name);
      await Deno.mkdir(at("album"));
      const [face] = await alignedFaces([9]);
      await Deno.writeFile(at("album/me.png"), encodePng(face));
      const commands: [CommandName, string[]][] = [
        ["train", ["--data", photos, "--out", run, ...SMALLEST, "--steps", "2", "--workers", "2"]],
        ["sample", ["--count", "4", "--out", at("faces.png")]],
        ["sample", ["--checkpoint", run, "--interpolate", "2", "--out", at("walk.gif")]],
        ["evaluate", ["--checkpoint", run, "--count", "8", "--out", at("evaluation")]],
        ["project", [
          ...["--image", join(photos, "1.png"), "--checkpoint", run, "--steps", "2"],
          ...["--out", at("p.png"), "--latent", at("p.safetensors")],
        ]],
        ["inspect", ["--data", photos, "--out", at("report"), "--faces"]],
        ["align", ["--data", at("album"), "--out", at("aligned")]],
        ["export", ["--checkpoint", run, "--out", at("g.safetensors")]],
        ["import", ["--weights", at("g.safetensors")]],
        ["studio", ["--runs", run, "--export", at("site")]],
      ];
      for (const [name, args] of commands) {
        const { code, screen } = await startInTerminal(name, args, folder).end;
        assertEquals(code, 0, `${name}: ${screen}`);
        assert(!/allow\?|requests/i.test(screen), `${name}: ${screen}`);
        assert(!screen.includes("XDG_RUNTIME_DIR"), `${name}: ${screen}`);
      }
    }),
});

/** Runs in a folder within the project, as Deno is asked for nothing outside. */
async function inProject(body: (folder: string) => Promise<void>): Promise<void> {
  await Deno.mkdir(join(ROOT, "runs"), { recursive: true });
  const folder = await Deno.makeTempDir({ dir: join(ROOT, "runs"), prefix: "terminal_" });
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
    await Deno.remove(join(ROOT, "runs")).catch(() => {}); // Where it was not there before.
  }
}

Deno.test({
  name: "a command without permissions asks once to read and once to write",
  ignore: ignore || !LONG,
  fn: () =>
    inProject(async (folder) => {
      const [photos, run] = [await makePhotos(folder), join(folder, "run")];
      const at = (name: string) => join(folder, name);
      const both = ["read", "write"];
      const commands: [CommandName, string[], string[]][] = [
        ["train", ["--data", photos, "--out", run, ...TINY, "--steps", "2"], both],
        ["sample", ["--checkpoint", run, "--out", at("faces.png")], both],
        ["evaluate", ["--checkpoint", run, "--count", "8", "--cache", "none"], both],
        ["project", [
          ...["--image", join(photos, "1.png"), "--checkpoint", run, "--steps", "2"],
          ...["--out", at("p.png"), "--latent", at("p.safetensors")],
        ], both],
        ["inspect", ["--data", photos, "--out", at("report")], both],
        ["export", ["--checkpoint", run, "--out", at("g.safetensors")], both],
        ["import", ["--weights", at("g.safetensors")], ["read"]],
        ["studio", ["--runs", run, "--export", at("site")], both],
        ["sample", ["--help"], []],
      ];
      for (const [name, args, asked] of commands) {
        const { code, screen } = await answerYes(`cli/${name}.ts`, args);
        assertEquals([code, questionsOn(screen)], [0, asked], `${name}: ${screen}`);
      }
      const wrong = await answerYes("cli/sample.ts", ["--counts", "4"]);
      assertEquals([wrong.code, questionsOn(wrong.screen)], [2, []], wrong.screen);
    }),
});

Deno.test({
  name: "the bar says the epoch that the lines say, and inspect leaves no bar half way",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const [photos, run] = [await makePhotos(folder), join(folder, "run")];
      const train = ["--data", photos, "--out", run, ...TINY, "--epochs", "9"];
      const first = await startInTerminal("train", [...train, "--steps", "8"], folder).end;
      const lines = linesOf(first.screen);
      assertMatch(lines.find((line) => line.startsWith("Epoch"))!, /^Epoch 1\/9, /);
      assertMatch(lines.findLast((line) => line.startsWith("epoch"))!, /^epoch 2\/9 .* 2\/2 /);
      assert(lines.every((line) => !line.startsWith("epoch") || line.length < 80), first.screen);
      const second = await startInTerminal("train", [...train, "--steps", "13"], folder).end;
      assertMatch(second.screen, /epoch 2\/9 /);
      assertMatch(
        linesOf(second.screen).findLast((line) => line.startsWith("epoch"))!,
        /^epoch 3\/9 .* 1\/1 /,
      );

      const inspected = await startInTerminal("inspect", [
        "--data",
        photos,
        "--out",
        join(folder, "r"),
      ], folder).end;
      const bars = linesOf(inspected.screen).filter((line) => /^(photos|comparing) /.test(line));
      assertEquals(bars.map((bar) => /\d+\/\d+/.exec(bar)![0]), ["24/24", "24/24"]);
      assert(!/ step\/s| images\/s/.test(inspected.screen), inspected.screen);

      const film = ["--checkpoint", run, "--interpolate", "2", "--out", join(folder, "walk.gif")];
      const filmed = await startInTerminal("sample", film, folder).end;
      const drawing = linesOf(filmed.screen).filter((line) => line.startsWith("drawing "));
      assertMatch(drawing.join("\n"), /^drawing \[=+\] (\d+)\/\1 [^\n]*$/);
    }),
});

Deno.test({
  name: "a terminal that is closed, and a reader that goes away, end a run that is saved",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const photos = await makePhotos(folder);
      const flags = (name: string) => [
        ...["--data", photos, "--out", join(folder, name), ...TINY],
        ...["--epochs", "100000", "--checkpoint-every", "100000"],
      ];
      const begun = async (name: string) => {
        const metrics = join(folder, name, "metrics.jsonl");
        while (!(await Deno.stat(metrics).catch(() => undefined))?.size) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const closed = startInTerminal("train", flags("closed"), folder);
      await begun("closed");
      closed.child.kill("SIGKILL"); // The program that shows the terminal: the run gets SIGHUP.
      await closed.end;
      await isSaved(join(folder, "closed"));

      const words = [Deno.execPath(), ...taskWords("train", { granted: folder }), ...flags("head")];
      const command = `${words.map(quote).join(" ")} 2>&1 | head -n 3`;
      const { stdout } = await new Deno.Command("sh", { args: ["-c", command], cwd: ROOT })
        .output();
      assertEquals(new TextDecoder().decode(stdout).trimEnd().split("\n").length, 3);
      await isSaved(join(folder, "head"));
    }),
});

/** Waits for a run to let its folder go, and makes sure that all its steps are in its checkpoint. */
async function isSaved(run: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  let newest: string | undefined;
  while (!newest && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    [newest] = await listCheckpoints(join(run, "checkpoints"));
  }
  const step = Number(/step_(\d+)\.safetensors$/.exec(newest ?? "")?.[1]);
  const lines = (await Deno.readTextFile(join(run, "metrics.jsonl"))).trimEnd().split("\n");
  assertEquals(JSON.parse(lines.at(-1)!).step, step);
}

Deno.test({
  name: "an error after a bar has a line of its own",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      await Deno.mkdir(at("album"));
      const [face] = await alignedFaces([9]);
      for (const name of ["a", "b"]) {
        await Deno.writeFile(at(`album/${name}.png`), encodePng(face));
      }
      const args = ["--data", at("album"), "--out", at("faces")];
      await startInTerminal("align", args, folder).end;
      const [settings] = (await Deno.readTextFile(at("faces/.align.jsonl"))).split("\n");
      await Deno.writeTextFile(at("faces/.align.jsonl"), `${settings}\n`);
      await Deno.writeTextFile(at("faces/b_1.png"), "mine");
      const { code, screen } = await startInTerminal("align", args, folder).end;
      assertEquals(code, 1);
      assertMatch(screen, / 1\/2 /);
      const said = linesOf(screen).find((line) => line.includes("error: "));
      assertMatch(said ?? "", /^error: Cannot write .* as another file has that name/);
    }),
});

Deno.test({
  name: "what is said after Ctrl-C has lines of its own below a bar",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const weights = ["--checkpoint", "models/pretrained/faces-48x40.safetensors"];
      const args = [...weights, "--out", join(folder, "d.safetensors"), "--backend", "wasm"];
      const { child, screen, end } = startInTerminal("directions", args, folder);
      let isOver = false;
      end.finally(() => isOver = true);
      while (!/faces \[.* \d+\/3200 /.test(screen()) && !isOver) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const keys = child.stdin.getWriter();
      await keys.write(Uint8Array.of(3)); // Ctrl-C
      keys.releaseLock();
      const { screen: shown } = await end;
      const lines = linesOf(shown).map((line) => line.trimEnd());
      assertEquals(lines.filter((line) => /^Stop/.test(line)), [
        "Stopping …",
        "Stopped; nothing was written.",
      ], shown);
    }),
});
