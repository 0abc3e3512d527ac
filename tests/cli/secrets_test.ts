/** Passwords and tokens in addresses: they open the data, and are neither shown nor saved. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { lacksSecrets, withoutSecrets } from "../../data/sources/address.ts";
import { zipOf } from "../_archives.ts";
import {
  assertOneSentence,
  inFolder,
  makePhotos,
  namesIn,
  type Outcome,
  outcomeOf,
  ROOT,
  SMALLEST,
  snapshot,
} from "../_command.ts";

Deno.test("withoutSecrets() leaves out passwords and what is behind a question mark, and of paths nothing", () => {
  for (
    const [place, shown] of [
      ["https://example.com/a/faces.zip?token=1&x=2", "https://example.com/a/faces.zip?…"],
      ["https://me:secret@example.com/faces.zip", "https://…@example.com/faces.zip"],
      ["HTTP://me@h:8000/f-{0..9}.tar?a=b#part", "HTTP://…@h:8000/f-{0..9}.tar?…#part"],
      ["http://h/?", "http://h/?…"],
    ]
  ) {
    assertEquals(withoutSecrets(place), shown);
    assertEquals(withoutSecrets(shown), shown);
    assert(!lacksSecrets(place) && lacksSecrets(shown));
  }
  const open = ["https://example.com/a@b/…/faces.zip", "photos/who?", "/a/b@c", "cartoons"];
  for (const place of open) {
    assertEquals(withoutSecrets(place), place);
    assert(!lacksSecrets(place));
  }
});

Deno.test("train opens an address with a token, and neither shows nor saves it", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder, 12);
    const entries = (await namesIn(photos)).map(async (name) =>
      [name, await Deno.readFile(join(photos, name))] as const
    );
    const zip = await zipOf((await Promise.all(entries)).map(([name, bytes]) => [name, bytes]));
    let isUp = true;
    const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, (request) => {
      const token = new URL(request.url).searchParams.get("token");
      if (!token?.startsWith("s3cret")) return new Response("who?", { status: 403 });
      if (!isUp) return new Response("not now", { status: 404 });
      const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get("range")!)!;
      const part = zip.slice(Number(first), Number(last) + 1);
      const range = `bytes ${first}-${Number(first) + part.length - 1}/${zip.length}`;
      const headers = { etag: '"1"', "content-range": range };
      return new Response(part, { status: 206, headers });
    });
    const address = `http://127.0.0.1:${server.addr.port}/faces.zip`;
    const run = join(folder, "run");
    const train = (...args: string[]): Promise<Outcome> =>
      outcomeOf(
        new Deno.Command(Deno.execPath(), {
          args: [
            ...["run", "--no-prompt", `--allow-read=.,${folder}`, `--allow-write=${folder}`],
            ...["--allow-net=127.0.0.1", "cli/train.ts", "--out", run, ...SMALLEST],
            ...["--cache", "none", "--workers", "0", "--threads", "1", ...args],
          ],
          cwd: ROOT,
          stdout: "piped",
          stderr: "piped",
        }).spawn(),
      );
    try {
      const first = await train("--data", `${address}?token=s3cret1`, "--epochs", "1");
      assertEquals(first.code, 0, first.stderr);
      assertStringIncludes(first.stderr, `Data: 12 images from ${address}?…`);

      assertOneSentence(await train("--epochs", "2"), {
        code: 1,
        says: [`Cannot open ${address}?… as`, "give the whole address with --data"],
      });
      // Tokens change; the data are those of before.
      const second = await train("--data", `${address}?token=s3cret2`, "--epochs", "2");
      assertEquals(second.code, 0, second.stderr);
      assertStringIncludes(second.stderr, "Going on at step 3 of");
      isUp = false;
      const third = await train("--data", `${address}?token=s3cret3`, "--epochs", "3");
      assertOneSentence(third, { code: 1, says: [`Cannot read images from "${address}?…"`] });
      for (const { stderr } of [first, second, third]) assert(!stderr.includes("s3cret"), stderr);
      for (const name of Object.keys(await snapshot(run)).filter((name) => /\.\w+$/.test(name))) {
        if (name === "/.lock") continue;
        const text = new TextDecoder("latin1").decode(await Deno.readFile(join(run, name)));
        assert(!text.includes("s3cret"), name);
      }
    } finally {
      await server.shutdown();
    }
  }));
