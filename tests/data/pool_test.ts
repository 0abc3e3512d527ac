import { assert, assertEquals, assertRejects } from "@std/assert";
import { crc32 } from "node:zlib";
import { decodePool, type DecodePoolOptions } from "../../data/images/decode_pool.ts";
import { makePicture } from "../../data/images/picture.ts";
import {
  faceImages,
  fromArray,
  fromDirectory,
  type Image,
  type ImageFile,
  values,
} from "../../data/mod.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import { inFolder, makePhotos } from "../_command.ts";
import { ORDER } from "../_odd_worker.ts";

const SIZE = { width: 7, height: 5 };
const odd = new URL("../_odd_worker.ts", import.meta.url);

/** A PNG file of noise. */
function noise(seed: number, width = 30, height = 20): Uint8Array {
  const data = new Uint8Array(width * height * 4).map((_, i) =>
    i % 4 === 3 ? 255 : Math.imul(i + seed * 7919, 2654435761) >>> 24
  );
  return encodePng({ width, height, channels: 4, data });
}

/** The header of a PNG file, an order to the odd worker, and, of a large picture, as many bytes as it must have. */
function order(letter: string, width = 10, height = 10): Uint8Array {
  const bytes = new Uint8Array(ORDER + 1 + Math.max(0, Math.ceil(width * height / 8000 - 100)));
  bytes.set(noise(0).subarray(0, ORDER));
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  bytes[ORDER] = letter.charCodeAt(0);
  return bytes;
}

async function withPool(
  options: Omit<DecodePoolOptions, "width" | "height">,
  use: (pool: ReturnType<typeof decodePool>) => Promise<void>,
) {
  const pool = decodePool({ ...SIZE, ...options });
  try {
    await use(pool);
  } finally {
    await pool.close();
  }
}

const files = Array.from({ length: 20 }, (_, i) => noise(i));

Deno.test("decodePool() gives the same bytes as decoding in place, and leaves the files whole", async () => {
  const copies = files.map((file) => file.slice());
  const expected = await Promise.all(files.map((file) => makePicture(file, SIZE)));
  for (const workers of [0, 1, 3]) {
    await withPool({ workers }, async ({ decode }) => {
      for (let again = 0; again < 2; again++) {
        assertEquals(await Promise.all(files.map(decode)), expected);
      }
    });
  }
  assertEquals(files, copies);
});

Deno.test("decodePool() keeps its workers for a while at rest, and ends them then", async () => {
  await withPool({ workers: 1, module: odd, restMs: 300 }, async ({ decode, rest }) => {
    const pictures = async () => Number((await decode(order("n"))).label);
    assertEquals(await pictures(), 1);
    rest();
    assertEquals(await pictures(), 2);
    rest();
    await new Promise((resolve) => setTimeout(resolve, 600));
    assertEquals(await pictures(), 1, "another worker");
  });
});

Deno.test("decodePool() passes its options to the workers", async () => {
  const options = { zoom: 2, fit: "cover", focus: { x: 0, y: 1 } } as const;
  await withPool({ workers: 1, ...options }, async ({ decode }) => {
    assertEquals(await decode(files[0]), await makePicture(files[0], { ...SIZE, ...options }));
  });
});

Deno.test("decodePool() sends files to its workers, and waits for one that starts slowly", async () => {
  await withPool({ workers: 2, module: odd }, async ({ decode }) => {
    const images = await Promise.all(["a", "b", "c", "d"].map((letter) => decode(order(letter))));
    assertEquals(images.map(({ data }) => String.fromCharCode(...data)), ["a", "b", "c", "d"]);
  });
});

for (
  const [how, letter, reason] of [["fails", "x", "out of its mind"], ["exits", "q", "no reason"]]
) {
  Deno.test(`decodePool() loses one file where a worker ${how} over it, and goes on`, async () => {
    await withPool({ workers: 1, module: odd }, async ({ decode }) => {
      const outcome = await Promise.all(
        ["a", letter, "b", letter, letter, "c"].map((one) =>
          decode(order(one)).then(
            ({ data }) => String.fromCharCode(...data),
            ({ message }) => message,
          )
        ),
      );
      assertEquals([outcome[0], outcome[2], outcome[5]], ["a", "b", "c"]);
      for (const message of [outcome[1], outcome[3], outcome[4]]) {
        assert(message.startsWith("Cannot decode the image: it crashed the decoder"), message);
        assert(message.includes(reason), message);
      }
      assertEquals((await decode(order("d"))).data[0], "d".charCodeAt(0));
    });
  });
}

Deno.test("decodePool() hands on what a worker says is wrong", async () => {
  await withPool({ workers: 1, module: odd }, async ({ decode }) => {
    await assertRejects(() => decode(order("e")), Error, "not to its taste");
  });
});

Deno.test("decodePool() decodes in place where its workers do not start", async () => {
  const missing = new URL("./no_such_worker.ts", import.meta.url);
  await withPool({ workers: 2, module: missing }, async ({ decode }) => {
    const expected = await Promise.all(files.map((file) => makePicture(file, SIZE)));
    assertEquals(await Promise.all(files.map(decode)), expected);
  });
});

Deno.test({
  name: "decodePool() decodes without any permission",
  permissions: "none",
  fn: () =>
    withPool({ workers: 2 }, async ({ decode }) => {
      assertEquals(await decode(files[3]), await makePicture(files[3], SIZE));
    }),
});

Deno.test("decodePool() refuses a file by its header before any worker sees it", async () => {
  await withPool({ workers: 1, module: odd, maxPixels: 99 }, async ({ decode }) => {
    await assertRejects(
      () => decode(order("a")),
      RangeError,
      "10x10 = 100 pixels and the limit is 99",
    );
  });
});

Deno.test("decodePool() has no more than 200 megapixels in work at a time", async () => {
  const spans = async (side: number) => {
    const found: number[][] = [];
    await withPool({ workers: 3, module: odd }, async ({ decode }) => {
      await Promise.all([0, 1, 2].map(() => decode(order("a")))); // all are started
      const images = await Promise.all([0, 1, 2].map(() => decode(order("s", side, 10_000))));
      found.push(...images.map(({ label }) => label!.split(" ").map(Number)));
    });
    return found.sort((a, b) => a[0] - b[0]);
  };
  const [first, second, third] = await spans(12_000); // 120 megapixels
  assert(second[0] >= first[1] && third[0] >= second[1], "two were in work at a time");
});

Deno.test("decodePool() starts again after it was closed", async () => {
  await withPool({ workers: 2 }, async ({ decode, close }) => {
    const first = await decode(files[1]);
    await close();
    assertEquals(await decode(files[1]), first);
  });
});

Deno.test("faceImages() gives the same batches with and without workers", async () => {
  await inFolder(async (folder) => {
    const source = await fromDirectory(await makePhotos(folder));
    const batches = (workers: number, flip = false) =>
      Array.fromAsync(
        faceImages(source, { height: 16, width: 12, batch: 4, seed: 3, workers, flip }).walk(),
      );
    const expected = await batches(0);
    assertEquals(await batches(1), expected);
    assertEquals(await batches(4), expected);
    assertEquals(await batches(4, true), await batches(0, true));
  });
});

Deno.test("faceImages() keeps no process alive whose walk was left without being closed", async () => {
  await inFolder(async (folder) => {
    const photos = await makePhotos(folder);
    const mod = new URL("../../data/mod.ts", import.meta.url).href;
    const program = `
      import { faceImages, fromDirectory } from ${JSON.stringify(mod)};
      const files = await fromDirectory(${JSON.stringify(photos)});
      const images = faceImages(files, { height: 8, width: 8, batch: 4, workers: 2 });
      const { value } = await images.walk()[Symbol.asyncIterator]().next();
      console.log(value.value.length);`;
    const config = new URL("../../deno.json", import.meta.url).pathname;
    const child = new Deno.Command(Deno.execPath(), {
      args: ["eval", "--no-check", `--config=${config}`, program],
      stderr: "null",
      stdout: "piped",
    }).spawn();
    const timer = setTimeout(() => child.kill("SIGKILL"), 60_000);
    const { code, stdout } = await child.output();
    clearTimeout(timer);
    assertEquals([code, new TextDecoder().decode(stdout)], [0, "4\n"]);
  });
});

// --- hostile files ---

const JPEG = Uint8Array.fromBase64(
  "/9j/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/" +
    "2wBDAQICAgICAgUDAwUKBwYHCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgr/wAAR" +
    "CAAQABgDAREAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAACAkK/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABYBAQEBAAAA" +
    "AAAAAAAAAAAAAAoICf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADOndsgcifxH0hymGiDTQG+oBIcphogc" +
    "ifxH3//Z",
);
const WEBP = Uint8Array.fromBase64(
  "UklGRkIAAABXRUJQVlA4TDYAAAAvBIAAEHcgJEj+H6ba3DAQU0IgaWPz8eQvQtzMc3ODgkaSmu+FrgVPaMETWhAW0f9YW87N9wc=",
);

/** Copies of a file with one to eight bytes changed, moved, left out or cut off; the seed decides. */
function* mutations(file: Uint8Array, count: number, seed: number) {
  let state = seed;
  const random = (below: number) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9 | 0;
    return (state >>> 8) % below;
  };
  for (let i = 0; i < count; i++) {
    const bytes = file.slice();
    for (let change = random(8); change >= 0; change--) {
      const at = random(bytes.length);
      const how = random(4);
      if (how === 0) bytes[at] = random(256);
      else if (how === 1) bytes[at] ^= 1 << random(8);
      else if (how === 2) bytes.copyWithin(at, random(bytes.length));
      else bytes.fill([0, 255][random(2)], at, at + 1 + random(4));
    }
    yield random(5) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
  }
}

/** Makes the check sums of a PNG file right again, as far as its chunks follow each other. */
function withCheckSums(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) break;
    view.setUint32(end, crc32(bytes.subarray(at + 4, end)));
    at = end + 4;
  }
  return bytes;
}

Deno.test("faceImages() skips and counts mutated files, and gives every good one", async () => {
  const before = Deno.memoryUsage().rss;
  const mutated = [JPEG, WEBP, noise(5, 6, 4)].flatMap((
    file,
    i,
  ) => [...mutations(file, 100, i + 1)]);
  for (const png of mutated.slice(-50)) withCheckSums(png); // so that their changes come as far as the decoder
  const good = files[0];
  const all = mutated.flatMap((bytes, i): ImageFile[] =>
    [bytes, good].map((file, j) => ({
      name: `${i}-${j}`,
      label: j === 1 ? "good" : "mutated",
      read: () => Promise.resolve(file),
    }))
  );
  const outcomes: { skipped: string[]; images: Image[] }[] = [];
  for (const workers of [0, 2]) {
    const skipped: string[] = [];
    const onError = ({ name }: ImageFile) => skipped.push(name);
    const options = { ...SIZE, batch: 1, workers, onError, cache: { limitBytes: 0 } };
    const images = (await Array.fromAsync(values(faceImages(fromArray(all), options)))).flat();
    outcomes.push({ skipped, images });
  }
  const [{ skipped, images }] = outcomes;
  assertEquals(outcomes[1], outcomes[0]);
  assertEquals(skipped.length + images.length, all.length);
  assert(skipped.length >= 100, `only ${skipped.length} were skipped`);
  const expected = await makePicture(good, SIZE);
  const goodImages = images.filter(({ label }) => label === "good");
  assertEquals(goodImages.length, mutated.length);
  for (const { data } of goodImages) assertEquals(data, expected.data);
  const grown = Deno.memoryUsage().rss - before;
  assert(grown < 1.5e9, `${grown} bytes of memory`);
});
