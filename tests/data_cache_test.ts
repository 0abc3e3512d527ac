import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { cache, type RgbImage } from "../data/mod.ts";

const BYTES = 2 * 3 * 3;
const picture = (fill: number): RgbImage => ({
  width: 2,
  height: 3,
  data: new Uint8Array(BYTES).fill(fill),
});
const key = (item: number) => String(item);

function countingLoader() {
  const loads: number[] = [];
  const load = async (item: number) => {
    await Promise.resolve();
    loads.push(item);
    if (item < 0) throw new Error(`no picture ${item}`);
    return picture(item);
  };
  return { load, loads };
}

async function withFolder(use: (folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("cache() loads each picture once", async () => {
  const { load, loads } = countingLoader();
  const cached = cache(load, { key });
  for (const item of [1, 2, 1, 2, 1]) assertEquals(await cached(item), picture(item));
  assertEquals(loads, [1, 2]);
});

Deno.test("cache() loads once for calls at the same time", async () => {
  const { load, loads } = countingLoader();
  const cached = cache(load, { key });
  const pictures = await Promise.all([cached(1), cached(1), cached(2), cached(1)]);
  assertEquals(pictures, [1, 1, 2, 1].map(picture));
  assertEquals(loads, [1, 2]);
});

Deno.test("cache() keeps no more than limitBytes and loads the rest again", async () => {
  const { load, loads } = countingLoader();
  const cached = cache(load, { key, limitBytes: 2 * BYTES });
  for (const item of [1, 2, 3, 1, 2, 3]) assertEquals(await cached(item), picture(item));
  assertEquals(loads, [1, 2, 3, 3]);
});

Deno.test("cache() keeps what does not fit in memory on disk", async () => {
  await withFolder(async (folder) => {
    const { load, loads } = countingLoader();
    const directory = `${folder}/made/when/needed`;
    const cached = cache(load, { key, limitBytes: BYTES, directory });
    const items = [1, 2, 3, 4];
    assertEquals(await Promise.all(items.map(cached)), items.map(picture));
    assertEquals(await Promise.all(items.map(cached)), items.map(picture));
    assertEquals(await cached(3), picture(3));
    assertEquals(loads, items);
    const [file, ...others] = [...Deno.readDirSync(directory)];
    assertEquals(others, []);
    assertEquals(Deno.statSync(`${directory}/${file.name}`).size, 3 * BYTES);
  });
});

Deno.test("cache() gives every picture its own place on disk, also when many are written at once", async () => {
  await withFolder(async (directory) => {
    const load = (item: number) => {
      const height = 300 - item; // large ones first, which take longer to write
      return Promise.resolve({ width: 100, height, data: new Uint8Array(300 * height).fill(item) });
    };
    const cached = cache(load, { key, limitBytes: 0, directory });
    const items = Array.from({ length: 200 }, (_, i) => i);
    await Promise.all(items.map(cached));
    for (const item of items) assertEquals(await cached(item), await load(item));
  });
});

Deno.test("cache() removes what an earlier cache left in its folder, and nothing else", async () => {
  await withFolder(async (directory) => {
    Deno.writeTextFileSync(`${directory}/mine.rgb`, "keep");
    const { load } = countingLoader();
    await cache(load, { key, limitBytes: 0, directory })(1);
    await cache(load, { key, limitBytes: 0, directory })(2);
    const names = [...Deno.readDirSync(directory)].map(({ name }) => name);
    assertEquals(names.length, 2);
    assert(names.includes("mine.rgb"));
  });
});

Deno.test("cache() loads again when its file is gone, cut off or taken by another cache", async () => {
  await withFolder(async (directory) => {
    const { load, loads } = countingLoader();
    const cached = cache(load, { key, limitBytes: 0, directory });
    await cached(1);
    await cached(2);
    const [{ name }] = [...Deno.readDirSync(directory)];
    Deno.truncateSync(`${directory}/${name}`, BYTES + 1);
    assertEquals(await cached(1), picture(1));
    assertEquals(await cached(2), picture(2));
    assertEquals(loads, [1, 2, 2]);
    cache(load, { key, directory });
    assertEquals(await cached(1), picture(1));
    for (const item of [3, 4, 5, 6, 3, 4, 5, 6]) assertEquals(await cached(item), picture(item));
    assertEquals(loads, [1, 2, 2, 1, 3, 4, 5, 6, 3, 4, 5, 6]);
  });
});

Deno.test("cache() gives a failed picture's error again without another try", async () => {
  const { load, loads } = countingLoader();
  const cached = cache(load, { key });
  const first = await assertRejects(() => cached(-1), Error, "no picture -1");
  const second = await assertRejects(() => cached(-1), Error, "no picture -1");
  assertEquals(first, second);
  assertEquals(loads, [-1]);
});

Deno.test("cache() refuses a limit that is no size and a folder that it may not write to", async () => {
  const { load } = countingLoader();
  assertThrows(() => cache(load, { key, limitBytes: -1 }), RangeError, "current value is -1");
  assertThrows(() => cache(load, { key, limitBytes: NaN }), RangeError, "current value is NaN");
  await withFolder((folder) => {
    Deno.writeTextFileSync(`${folder}/file`, "");
    assertThrows(
      () => cache(load, { key, directory: `${folder}/file` }),
      Error,
      "Cannot keep pictures in",
    );
    return Promise.resolve();
  });
});

Deno.test({
  name: "cache() names the flags that are missing for its folder",
  permissions: { read: true, write: false },
  fn() {
    const { load } = countingLoader();
    assertThrows(
      () => cache(load, { key, directory: "somewhere" }),
      Error,
      '--allow-write="somewhere"',
    );
  },
});
