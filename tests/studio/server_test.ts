/** The studio's server: what it gives to whom. */
import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { join } from "node:path";
import { PRETRAINED_DIRECTIONS } from "../../models/directions_file.ts";
import { PRETRAINED, PRETRAINED_SMALL } from "../../models/generator_file.ts";
import { respond, serve } from "../../studio/server/server.ts";
import { type Site, studioSite } from "../../studio/server/site.ts";
import type { Studio } from "../../studio/protocol.ts";
import { inFolder } from "../_command.ts";

const PORT = 8000;

/** A folder of runs with one run, something beside it, and links that lead out. */
const inRuns = (body: (site: Site, folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    const runs = join(folder, "runs"), run = join(runs, "a run");
    await Deno.mkdir(join(run, "samples"), { recursive: true });
    await Deno.mkdir(join(run, "checkpoints"));
    await Deno.writeTextFile(join(run, "config.json"), "{}");
    await Deno.writeTextFile(join(run, "metrics.jsonl"), "");
    await Deno.writeTextFile(join(run, "log.txt"), "said");
    await Deno.writeTextFile(join(run, "exclude.txt"), "private");
    await Deno.writeFile(join(run, "evolution.mp4"), Uint8Array.of(0, 1, 2, 3, 4, 5));
    await Deno.writeTextFile(join(run, "samples", "epoch_0003.png"), "three");
    await Deno.writeTextFile(join(folder, "secret.png"), "secret");
    await Deno.symlink(join(folder, "secret.png"), join(run, "samples", "epoch_0004.png"));
    await Deno.symlink(join(folder, "secret.png"), join(run, "evolution.gif"));
    await Deno.mkdir(join(runs, "no run"));
    await Deno.mkdir(join(folder, "elsewhere"));
    await Deno.writeTextFile(join(folder, "elsewhere", "config.json"), "{}");
    await Deno.symlink(join(folder, "elsewhere"), join(runs, "linked"));
    await body(await studioSite(runs, { live: true }), folder);
  });

async function ask(site: Site, path: string, init: RequestInit & { host?: string } = {}) {
  const { host = `127.0.0.1:${PORT}`, ...rest } = init;
  const request = new Request(`http://127.0.0.1:${PORT}/${path}`, { ...rest, headers: { host } });
  return await respond(request, site, PORT);
}

Deno.test("the server gives the page and what belongs to runs, with headers that hold the page together", () =>
  inRuns(async (site) => {
    const types = {
      "": "text/html; charset=utf-8",
      "main.js": "text/javascript; charset=utf-8",
      "train.html": "text/html; charset=utf-8",
      "train.js": "text/javascript; charset=utf-8",
      "train.css": "text/css; charset=utf-8",
      "train_worker.js": "text/javascript; charset=utf-8",
      "pretrained-48x40.safetensors": "application/octet-stream",
      "studio.json": "application/json",
      "pretrained.safetensors": "application/octet-stream",
      "runs/a%20run/config.json": "application/json",
      "runs/a%20run/metrics.json": "application/json",
      "runs/a%20run/log.txt": "text/plain; charset=utf-8",
      "runs/a%20run/evolution.mp4": "video/mp4",
      "runs/a%20run/samples/epoch_0003.png": "image/png",
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await ask(site, path);
      assertEquals([response.status, response.headers.get("content-type")], [200, type], path);
      assert((await response.text()).length > 0, path);
      assertEquals(response.headers.get("x-content-type-options"), "nosniff");
      assertMatch(response.headers.get("content-security-policy")!, /^default-src 'none'; /);
      assertEquals(response.headers.get("access-control-allow-origin"), null);
    }
  }));

Deno.test("the server names the runs, and of each what is there", () =>
  inRuns(async (site) => {
    const { live, pretrained, runs }: Studio = await (await ask(site, "studio.json")).json();
    assertEquals([live, pretrained], [true, true]);
    assertEquals(runs.map(({ name }) => name), ["a run"]);
    assertEquals([runs[0].generator, runs[0].evolution], [undefined, undefined]);
    assertEquals(runs[0].state.phase, "stopped");
    assertMatch(runs[0].metrics!, /^0-\d+$/);
  }));

Deno.test("the server names the links that it does not follow: runs, and parts of runs", () =>
  inRuns(async (site, folder) => {
    const linked = async (): Promise<string[]> =>
      (await (await ask(site, "studio.json")).json()).linked;
    assertEquals(await linked(), ["a run/evolution.gif", "linked"]);
    const runs = join(folder, "runs");
    await Deno.mkdir(join(runs, "moved"));
    const config = join(folder, "elsewhere", "config.json");
    await Deno.symlink(config, join(runs, "moved", "config.json"));
    await Deno.symlink(join(folder, "gone"), join(runs, "gone")); // No run.
    await Deno.symlink(folder, join(runs, "other")); // No run either.
    await Deno.remove(join(runs, "a run", "checkpoints"));
    await Deno.symlink(folder, join(runs, "a run", "checkpoints"));
    assertEquals(await linked(), ["a run/checkpoints", "a run/evolution.gif", "linked", "moved"]);
  }));

Deno.test("the server gives a part of a film to a player that asks for it", () =>
  inRuns(async (site) => {
    const get = async (range: string, path = "evolution.mp4") => {
      const response = await respond(
        new Request(`http://127.0.0.1:${PORT}/runs/a%20run/${path}`, {
          headers: { host: `127.0.0.1:${PORT}`, range },
        }),
        site,
        PORT,
      );
      const bytes = new Uint8Array(await response.arrayBuffer());
      return [response.status, response.headers.get("content-range"), [...bytes]];
    };
    assertEquals(await get("bytes=2-3"), [206, "bytes 2-3/6", [2, 3]]);
    assertEquals(await get("bytes=4-"), [206, "bytes 4-5/6", [4, 5]]);
    assertEquals(await get("bytes=0-99"), [206, "bytes 0-5/6", [0, 1, 2, 3, 4, 5]]);
    for (const other of ["bytes=6-", "bytes=3-2", "bytes=-2", "bytes=0-1,3-4", "lines=1-2"]) {
      assertEquals(await get(other), [200, null, [0, 1, 2, 3, 4, 5]], other);
    }
  }));

Deno.test("a folder of runs that is optional may appear later", () =>
  inFolder(async (folder) => {
    const runs = join(folder, "runs");
    const site = await studioSite(runs, { live: true, optional: true });
    const names = async () =>
      (await (await ask(site, "studio.json")).json()).runs.map(({ name }: { name: string }) =>
        name
      );
    assertEquals(await names(), []);
    await Deno.mkdir(join(runs, "first"), { recursive: true });
    await Deno.writeTextFile(join(runs, "first", "config.json"), "{}");
    assertEquals(await names(), ["first"]);
  }));

Deno.test("the server gives nothing that is not a run's, by no way of writing its path", () =>
  inRuns(async (site, folder) => {
    const paths = [
      "secret.png",
      "deno.json",
      "runs/a%20run/exclude.txt",
      "runs/a%20run/.lock",
      "runs/a%20run/samples/",
      "runs/a%20run/samples/..%2Fconfig.json",
      "runs/a%20run/samples/epoch_0004.png", // A link to elsewhere.
      "runs/a%20run/evolution.gif", // Another.
      "runs/a%20run/generator.safetensors", // There is no checkpoint.
      "runs/linked/config.json",
      "runs/no%20run/config.json",
      "runs/../secret.png",
      "runs/..%2Fsecret.png",
      "runs/%2E%2E/elsewhere/config.json",
      "runs/..%2Felsewhere/config.json",
      "runs/..%5Celsewhere/config.json",
      encodeURIComponent(join(folder, "secret.png")),
      "constructor",
      "runs/constructor/config.json",
      "runs/a%20run%00/config.json",
    ];
    for (const path of paths) assertEquals((await ask(site, path)).status, 404, path);
    assertEquals((await ask(site, "runs/%E0%A4%A/config.json")).status, 400);
  }));

Deno.test("the server answers to its own names only, and only to questions", () =>
  inRuns(async (site) => {
    for (const host of [`127.0.0.1:${PORT}`, `localhost:${PORT}`]) {
      assertEquals((await ask(site, "", { host })).status, 200);
    }
    for (const host of ["evil.example", `evil.example:${PORT}`, "127.0.0.1", "127.0.0.1:80", ""]) {
      const response = await ask(site, "studio.json", { host });
      assertEquals(response.status, 403, host);
      assert(!(await response.text()).includes("a run"));
    }
    for (const method of ["POST", "PUT", "DELETE"]) {
      assertEquals((await ask(site, "studio.json", { method })).status, 405);
    }
    const head = await ask(site, "", { method: "HEAD" });
    assertEquals([head.status, await head.text()], [200, ""]);
  }));

Deno.test("studioSite() shows a single run by its own folder, and refuses what is no folder", () =>
  inRuns(async (_, folder) => {
    const run = join(folder, "runs", "a run");
    const site = await studioSite(run, { live: false });
    const { live, runs }: Studio = await (await ask(site, "studio.json")).json();
    assertEquals([live, ...runs.map(({ name }) => name)], [false, "a run"]);
    assertEquals((await ask(site, "runs/a%20run/config.json")).status, 200);
    for (
      const [path, why] of [["none", /there is no such folder/], [
        "secret.png",
        /it is a file/,
      ]] as const
    ) {
      const error = await assertRejects(
        () => studioSite(join(folder, path), { live: true }),
        Error,
      );
      assertMatch(error.message, why);
    }
  }));

Deno.test("serve() takes the next port where one is taken, and says so where it may not", () =>
  inRuns(async (site) => {
    const stop = new AbortController(), { signal } = stop;
    const first = serve(site, { port: 0, next: false, signal });
    const port = Number(new URL(first.url).port);
    assertThrows(
      () => serve(site, { port, next: false, signal }),
      Error,
      `Cannot serve as the port ${port} is taken: give another one with --port`,
    );
    const second = serve(site, { port, next: true, signal });
    assert(Number(new URL(second.url).port) > port);
    for (const { url } of [first, second]) {
      assertMatch(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
      assertMatch(await (await fetch(url)).text(), /<title>Nash studio<\/title>/);
    }
    stop.abort();
    await Promise.all([first.finished, second.finished]);
  }));

Deno.test("the server gives the directions of a run as long as they belong to its newest weights", () =>
  inRuns(async (site, folder) => {
    const run = join(folder, "runs", "a run");
    const status = async () => {
      const response = await ask(site, "runs/a%20run/directions.safetensors");
      await response.body?.cancel();
      return response.status;
    };
    assertEquals(await status(), 404);
    await Deno.copyFile(PRETRAINED_DIRECTIONS, join(run, "directions.safetensors"));
    assertEquals(await status(), 404); // There are no weights.
    const checkpoint = (step: number) =>
      join(run, "checkpoints", `step_${String(step).padStart(8, "0")}.safetensors`);
    await Deno.copyFile(PRETRAINED, checkpoint(1));
    assertEquals(await status(), 200);
    await Deno.copyFile(PRETRAINED_SMALL, checkpoint(2)); // As if training had gone on.
    assertEquals(await status(), 404);
  }));

Deno.test("a folder that the task may not read is named, with the flag that is missing", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const args = ["run", "-q", "-P=sample", "cli/studio.ts", "--runs", folder];
    const command = new Deno.Command(Deno.execPath(), { args, env: { NO_COLOR: "1" } });
    const { stderr } = await command.output();
    assertMatch(
      new TextDecoder().decode(stderr),
      /^error: Cannot show the runs of .*Deno may not read there; .*--allow-read=/,
    );
  } finally {
    await Deno.remove(folder);
  }
});
