import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { openUrl } from "../../data/sources/network/http.ts";
import { isTransient } from "../../data/pipeline/transient.ts";
import { openSource, type Source, values } from "../../data/mod.ts";
import { type Entry, parquetOf, tarOf, zipOf } from "../_archives.ts";
import { inFolder, namesIn, ROOT } from "../_command.ts";

const QUICK = { tries: 3, pauseMs: 1, silenceMs: 300 };

/** What a server is asked, and how often. */
interface Asked {
  readonly path: string;
  readonly range: string | null;
}

type Answer = (request: Request, bytes: Uint8Array<ArrayBuffer>) => Response | Promise<Response>;

/** Serves `files` on this machine while `use` runs. */
async function serving(
  files: Record<string, Uint8Array<ArrayBuffer>>,
  use: (address: string, asked: Asked[]) => Promise<void>,
  answer: Answer = inRanges(),
): Promise<void> {
  const asked: Asked[] = [];
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, (request) => {
    const path = new URL(request.url).pathname.slice(1);
    asked.push({ path, range: request.headers.get("range") });
    const bytes = files[path];
    return bytes ? answer(request, bytes) : new Response("no such file", { status: 404 });
  });
  try {
    await use(`http://127.0.0.1:${server.addr.port}`, asked);
  } finally {
    await server.shutdown();
  }
}

/** Answers as static file servers do. */
function inRanges(etag: () => string = () => '"1"'): Answer {
  return (request, bytes) => {
    const headers = { etag: etag(), "accept-ranges": "bytes" };
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get("range") ?? "");
    if (!range) return new Response(bytes, { headers });
    const [first, last] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
    return new Response(bytes.slice(first, last + 1), {
      status: 206,
      headers: { ...headers, "content-range": `bytes ${first}-${last}/${bytes.length}` },
    });
  };
}

const text = (words: string) => new TextEncoder().encode(words);
const bytesOf = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const faces = (count: number, size = 2000): Entry[] =>
  Array.from({ length: count }, (_, i) => [`${String(i).padStart(4, "0")}.jpg`, bytesOf(size + i)]);

const imagesOf = async (source: Source) =>
  await Array.fromAsync(
    values(source),
    async ({ name, read }): Promise<Entry> => [name, await read()],
  );

Deno.test("openSource() reads zip and Parquet files from an address in parts, and only those that it needs", async () => {
  const entries = faces(100, 20_000);
  const rows = entries.map(([path, bytes]) => ({ path, bytes }));
  const files = { "faces.zip": await zipOf(entries), "faces.parquet": parquetOf(rows) };
  await serving(files, async (address, asked) => {
    for (const [name, { length }] of Object.entries(files)) {
      asked.length = 0;
      const source = await openSource(`${address}/${name}?token=1`);
      const [, bytes] = entries[42];
      assertEquals(await (await source.at(42)).read(), bytes);
      const read = asked.map(({ range }) => {
        const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "")!;
        return Math.min(Number(last), length - 1) - Number(first) + 1;
      });
      assert(read.reduce((sum, part) => sum + part, 0) < length / 2, `${read} of ${length}`);
      assertEquals(await imagesOf(source), entries);
    }
  });
});

Deno.test("openSource() copies a tar from an address once, and goes on with a copy that was interrupted", () =>
  inFolder(async (downloads) => {
    const entries = faces(3);
    const tar = await tarOf(entries);
    let etag = '"1"';
    await serving({ "a/faces-0.tar": tar, "a/faces-1.tar": tar }, async (address, asked) => {
      const heard: unknown[] = [];
      const onDownload = (url: string, done: number, total?: number) =>
        heard.push([url, done, total]);
      const url = `${address}/a/faces-{0..1}.tar`;
      const source = await openSource(url, { downloads, onDownload });
      const names = [0, 1].flatMap((n) => entries.map(([name]) => `faces-${n}.tar/${name}`));
      assertEquals((await imagesOf(source)).map(([name]) => name), names);
      assertEquals(
        heard.toSorted(),
        [0, 1].map((n) => [`${address}/a/faces-${n}.tar`, tar.length, tar.length]),
      );
      const copies = await namesIn(downloads);
      assertEquals(copies.length, 2);

      heard.length = 0;
      assertEquals((await openSource(url, { downloads, onDownload })).length, 6);
      assertEquals(heard, []);

      await Deno.rename(`${downloads}/${copies[0]}`, `${downloads}/${copies[0]}.part`);
      await Deno.truncate(`${downloads}/${copies[0]}.part`, 1000);
      asked.length = 0;
      assertEquals((await openSource(url, { downloads })).length, 6);
      assert(asked.some(({ range }) => range === `bytes=1000-${tar.length - 1}`));
      assertEquals(await namesIn(downloads), copies);
      assertEquals(await Deno.readFile(`${downloads}/${copies[0]}`), tar);

      etag = '"2"';
      assertEquals((await openSource(url, { downloads })).length, 6);
      assertEquals((await namesIn(downloads)).length, 4);
    }, inRanges(() => etag));
  }));

Deno.test("openSource() copies archives of every kind from a server that ignores ranges", () =>
  inFolder(async (downloads) => {
    const entries = faces(3);
    const files = {
      "x.tar": await tarOf(entries),
      "x.zip": await zipOf(entries),
      "x.parquet": parquetOf(entries.map(([path, bytes]) => ({ path, bytes }))),
      "download": await zipOf(entries),
    };
    await serving(files, async (address) => {
      for (const name of Object.keys(files)) {
        const source = await openSource(`${address}/${name}`, { downloads });
        assertEquals(await imagesOf(source), entries, name);
      }
    }, (_, bytes) => new Response(bytes));
  }));

Deno.test("openSource() says what is wrong with an address", async () => {
  await serving({ "page.html": text("<html>no</html>") }, async (address) => {
    await assertRejects(
      () => openSource(`${address}/faces.zip`),
      Error,
      "the server answers 404 Not Found; check the address.",
    );
    await assertRejects(
      () => openSource(`${address}/page.html`),
      Error,
      "it is a web page and not an archive",
    );
  });
});

Deno.test({
  name: "openSource() names the flag that lets it reach an address",
  permissions: { net: false },
  fn: async () => {
    await assertRejects(
      () => openSource("https://example.com:8443/faces.zip"),
      Error,
      'Cannot read images from "https://example.com:8443/faces.zip": ' +
        "Deno may not reach it; add --allow-net=example.com:8443.",
    );
  },
});

Deno.test("openUrl() goes on where a server stopped, and gives up after a few tries", async () => {
  const bytes = bytesOf(60_000);
  let stops = 0;
  const stopping: Answer = (request, bytes) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get("range")!)!;
    const whole = bytes.slice(Number(first), Number(last) + 1);
    const stop = whole.length > 1 && stops-- > 0;
    const body = ReadableStream.from([stop ? whole.slice(0, 15_000) : whole]);
    const range = `bytes ${first}-${last}/${bytes.length}`;
    return new Response(body, { status: 206, headers: { etag: "x", "content-range": range } });
  };
  await serving({ x: bytes }, async (address, asked) => {
    const remote = await openUrl(`${address}/x`, QUICK);
    assertEquals(remote.size, bytes.length);
    stops = 2;
    assertEquals(await remote.read(10, 50_000), bytes.slice(10, 50_010));
    const starts = asked.slice(1).map(({ range }) => range);
    assertEquals(starts, ["bytes=10-50009", "bytes=15010-50009", "bytes=30010-50009"]);
    stops = 3;
    const error = await assertRejects(() => remote.read(0, 60_000), Error);
    assertStringIncludes(error.message, "the server stops after 45000 bytes of 60000");
    assertEquals(asked.length, 1 + 3 + 3);
  }, stopping);
});

Deno.test("openUrl() gives up soon on a server that cuts every part off, and says so while it waits", async () => {
  const bytes = new Uint8Array(1_000_000).map((_, i) => i % 251);
  let most = 1000;
  const cutting: Answer = (request) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.get("range")!)!;
    const part = bytes.slice(Number(first), Math.min(Number(last) + 1, Number(first) + most));
    const range = `bytes ${first}-${last}/${bytes.length}`;
    return new Response(part, { status: 206, headers: { etag: "x", "content-range": range } });
  };
  await serving({ x: bytes }, async (address, asked) => {
    const told: string[] = [];
    const patience = { pauseMs: 1, onWait: (line: string) => told.push(line) };
    const remote = await openUrl(`${address}/x`, patience);
    const says = "the server stops after 5000 bytes of 1000000";
    const error = await assertRejects(() => remote.read(0, bytes.length), Error, says);
    assert(isTransient(error));
    assertEquals(asked.length, 1 + 5);
    assertEquals(told.length, 1);
    assertStringIncludes(told[0], "the server stops after 2000 bytes of 1000000");
    most = 100_000; // which is progress each time
    assertEquals(await remote.read(0, bytes.length), bytes);
    assertEquals(asked.length, 1 + 5 + 10);
  }, cutting);
});

Deno.test("fingerprint() and identity() of a zip at an address read its directory once", async () => {
  await serving({ "x.zip": await zipOf(faces(3)) }, async (address, asked) => {
    const source = await openSource(`${address}/x.zip`);
    const opened = asked.length;
    const first = await source.fingerprint();
    const read = asked.length - opened;
    assertEquals([await source.fingerprint(), await source.identity()], [first, first]);
    assertEquals(asked.length, opened + read);
  });
});

Deno.test("openUrl() tries again after a server's passing trouble, and not after a refusal", async () => {
  let [status, troubles] = [503, 2];
  await serving(
    { x: bytesOf(1000) },
    async (address, asked) => {
      const remote = await openUrl(`${address}/x`, QUICK);
      assertEquals([remote.size, asked.length], [1000, 3]);
      [status, troubles] = [503, 9];
      await assertRejects(() => remote.read(0, 10), Error, "the server answers 503");
      assertEquals(asked.length, 6);
      [status, troubles] = [403, 9];
      await assertRejects(() => remote.read(0, 10), Error, "the server answers 403");
      assertEquals(asked.length, 7);
    },
    (request, bytes) => troubles-- > 0 ? new Response("", { status }) : inRanges()(request, bytes),
  );
});

Deno.test("openUrl() refuses bytes of another version, and other bytes than it asked for", async () => {
  let etag = '"1"';
  await serving({ x: bytesOf(1000) }, async (address) => {
    const remote = await openUrl(`${address}/x`, QUICK);
    await remote.read(0, 10);
    etag = '"2"';
    await assertRejects(() => remote.read(0, 10), Error, "it has changed on the server");
  }, inRanges(() => etag));
  await serving(
    { x: bytesOf(1000) },
    async (address) => {
      const remote = await openUrl(`${address}/x`, QUICK);
      await assertRejects(() => remote.read(500, 10), Error, "other bytes than asked for");
    },
    (_, bytes) =>
      new Response(bytes.slice(0, 1), {
        status: 206,
        headers: { "content-range": "bytes 0-0/1000" },
      }),
  );
});

Deno.test("openUrl() does not wait for a silent server without end", async () => {
  let hangs = false;
  const opened: ReadableStreamDefaultController[] = [];
  await serving({ x: bytesOf(1000) }, async (address) => {
    const remote = await openUrl(`${address}/x`, { ...QUICK, tries: 2 });
    hangs = true;
    const error = await assertRejects(() => remote.read(0, 1000), Error);
    assertStringIncludes(error.message, "the server has been silent for 0.3 s");
    for (const controller of opened) { // so that the server can end
      try {
        controller.close();
      } catch { /* the client's end closed it */ }
    }
  }, (request, bytes) => {
    if (!hangs) return inRanges()(request, bytes);
    const first = Number(/\d+/.exec(request.headers.get("range")!)![0]);
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(first, first + 10));
        opened.push(controller);
      },
    });
    const headers = { etag: '"1"', "content-range": `bytes ${first}-999/1000` };
    return new Response(body, { status: 206, headers });
  });
});

// --- copies that are not whole ---

/** Answers with the first bytes alone, a few times; without a length and without parts. */
function stoppingEarly(times: () => boolean, share = 0.5): Answer {
  return (_, bytes) => {
    const body = times() ? bytes.slice(0, Math.floor(bytes.length * share / 512) * 512) : bytes;
    return new Response(ReadableStream.from([body]));
  };
}

Deno.test("openSource() keeps no copy without an end, where the server does not say how long the file is", () =>
  inFolder(async (downloads) => {
    const entries = faces(6, 1000);
    const files = {
      "x.tar": await tarOf(entries),
      "x.zip": await zipOf(entries),
      "x.parquet": parquetOf(entries.map(([path, bytes]) => ({ path, bytes }))),
    };
    for (const [name, whole] of Object.entries(files)) {
      let stops = Infinity;
      await serving({ [name]: whole }, async (address) => {
        const open = () => openSource(`${address}/${name}`, { downloads, patience: QUICK });
        await assertRejects(open, Error);
        assertEquals(await namesIn(downloads), [], name);
        stops = 2; // of which the first is only asked for its length
        assertEquals(await imagesOf(await open()), entries, name);
        const [copy] = await namesIn(downloads);
        assertEquals(await Deno.readFile(`${downloads}/${copy}`), whole);
        await Deno.truncate(`${downloads}/${copy}`, 2048); // as older versions left it
        assertEquals(await imagesOf(await open()), entries, name);
        await Deno.remove(`${downloads}/${copy}`);
      }, stoppingEarly(() => stops-- > 0));
    }
  }));

Deno.test("openSource() keeps no copy that it cannot open, and names it", () =>
  inFolder(async (downloads) => {
    const files = {
      "page.tar": text("<!doctype html><title>Sign in</title>"),
      "cut.tar": (await tarOf(faces(2))).slice(0, 700),
    };
    for (const length of [true, false]) {
      await serving(files, async (address) => {
        const open = (name: string) =>
          openSource(`${address}/${name}`, { downloads, patience: QUICK });
        const page = await assertRejects(() => open("page.tar"), Error);
        assertStringIncludes(page.message, "it is a web page and not an archive");
        const cut = await assertRejects(() => open("cut.tar"), Error);
        assertStringIncludes(cut.message, "it is cut off or damaged");
        if (length) {
          for (const { message } of [page, cut]) {
            assertStringIncludes(message, `(its copy ${downloads}/`);
            assertStringIncludes(message, ".tar was removed)");
          }
        }
        assertEquals(await namesIn(downloads), []);
      }, (_, bytes) => new Response(length ? bytes : ReadableStream.from([bytes])));
    }
  }));

// --- servers that ask to wait, change or are gone ---

Deno.test("openUrl() waits as long as a server asks, says so once, and counts no try", async () => {
  let troubles = 0;
  let after: () => string = () => "1";
  const told: string[] = [];
  const patience = { ...QUICK, tries: 1, onWait: (line: string) => told.push(line) };
  const waitedFor = async (work: () => Promise<unknown>) => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
  await serving(
    { x: bytesOf(1000) },
    async (address, asked) => {
      const host = address.replace("http://", "");
      const remote = await openUrl(`${address}/x`, patience);
      troubles = 3; // of three reads at the same time
      const reads = () => Promise.all([0, 10, 20].map((at) => remote.read(at, 10)));
      assert(await waitedFor(reads) >= 900);
      assertEquals(asked.length, 1 + 3 + 3);
      assertEquals(told, [
        `The server ${host} asks to wait 1 s: the server answers 429 Too Many Requests.`,
      ]);
      troubles = 1;
      after = () => new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString();
      assert(await waitedFor(() => remote.read(0, 10)) >= 900);
      troubles = 1;
      after = () => "86400";
      const error = await assertRejects(() => remote.read(0, 10), Error);
      assertStringIncludes(error.message, "asks to wait 1440 minutes: try again later");
      assert(isTransient(error));
    },
    (request, bytes) =>
      troubles-- > 0
        ? new Response("", {
          status: 429,
          statusText: "Too Many Requests",
          headers: { "retry-after": after() },
        })
        : inRanges()(request, bytes),
  );
});

Deno.test("openUrl() asks once more where a server of several names another version", async () => {
  const tags = ['"1"', '"1"', '"2"', '"1"'];
  await serving({ x: bytesOf(1000) }, async (address) => {
    const remote = await openUrl(`${address}/x`, QUICK);
    await remote.read(0, 10);
    assertEquals((await remote.read(0, 10)).length, 10);
    tags.push('"2"', '"2"');
    await assertRejects(() => remote.read(0, 10), Error, "it has changed on the server");
  }, inRanges(() => tags.shift()!));
});

Deno.test("openUrl() says that a server refuses the connection, as a failure that may pass", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  const error = await assertRejects(
    () => openUrl(`http://127.0.0.1:${port}/x.zip?token=secret`, QUICK),
    Error,
  );
  assertEquals(
    error.message,
    `127.0.0.1:${port}, or the proxy where one is set, refuses the connection; check the address and whether the ` +
      "server runs",
  );
  assert(isTransient(error));
});

Deno.test("openSource() says at once that a server's name is not known, without what is secret", async () => {
  const code = `import { openSource } from "./data/mod.ts";
    const told = [];
    await openSource("http://nohost.invalid/x.zip?token=secret", { patience: { onWait: (line) => told.push(line) } })
      .catch((error) => console.log(JSON.stringify([error.message, told])));`;
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", code],
    cwd: ROOT,
  }).output();
  const [message, told] = JSON.parse(new TextDecoder().decode(stdout));
  assertStringIncludes(
    message,
    'from "http://nohost.invalid/x.zip?…": the name nohost.invalid, or that of the proxy',
  );
  assert(!message.includes("secret"), message);
  assertEquals(told, []);
});
