import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { TransientError } from "../../data/pipeline/transient.ts";
import { cache, type CacheLimits, type Image } from "../../data/mod.ts";
import { CAN_MOUNT, inFolder, inMount, namesIn } from "../_command.ts";

const [width, height] = [2, 3];
const BYTES = width * height * 3;
const picture = (fill: number): Image => ({
  width,
  height,
  channels: 3,
  data: new Uint8Array(BYTES).fill(fill),
});

/** A cache of 1000 pictures that are as bright as their index, and what it had to load. */
function counting(limits: CacheLimits = {}) {
  const loads: number[] = [];
  const load = async (item: number) => {
    await Promise.resolve();
    loads.push(item);
    if (item >= 900) throw new Error(`no picture ${item}`);
    return picture(item);
  };
  const index = (item: number) => item;
  return { cached: cache(load, { ...limits, index, length: 1000, width, height }), loads };
}

const fingerprint = "faces";

Deno.test("cache() loads each picture once", async () => {
  const { cached, loads } = counting();
  for (const item of [1, 2, 1, 2, 1, 0]) assertEquals(await cached(item), picture(item));
  assertEquals(loads, [1, 2, 0]);
});

Deno.test("cache() loads once for calls at the same time", async () => {
  const { cached, loads } = counting();
  const pictures = await Promise.all([cached(1), cached(1), cached(2), cached(1)]);
  assertEquals(pictures, [1, 1, 2, 1].map(picture));
  assertEquals(loads, [1, 2]);
});

Deno.test("cache() keeps no more than limitBytes and loads the rest again", async () => {
  const { cached, loads } = counting({ limitBytes: 3 * BYTES - 1 });
  for (const item of [1, 2, 3, 1, 2, 3]) assertEquals(await cached(item), picture(item));
  assertEquals(loads, [1, 2, 3, 3]);
});

Deno.test("cache() keeps pictures apart where they fill several blocks of memory", async () => {
  const side = 1000; // 3 MB a picture
  const load = (item: number) =>
    Promise.resolve({
      width: side,
      height: side,
      channels: 3 as const,
      data: new Uint8Array(side * side * 3).fill(item),
    });
  const options = { index: (item: number) => item, length: 5, width: side, height: side };
  const cached = cache(load, { ...options, limitBytes: 10e6 });
  for (const item of [4, 0, 2, 4, 0, 2]) {
    const { data } = await cached(item);
    assert(data.length === side * side * 3 && data.every((byte) => byte === item));
  }
});

Deno.test("cache() keeps a million tiny pictures in little more memory than they have bytes", async () => {
  const length = 1_000_000;
  const load = (item: number) =>
    Promise.resolve({
      width: 2,
      height: 2,
      channels: 3 as const,
      data: new Uint8Array(12).fill(item),
    });
  const cached = cache(load, { index: (item: number) => item, length, width: 2, height: 2 });
  const before = Deno.memoryUsage();
  for (let item = 0; item < length; item++) await cached(item);
  const { heapUsed, external } = Deno.memoryUsage();
  const grown = heapUsed + external - before.heapUsed - before.external;
  assert(grown < 150e6, `${grown} bytes`); // 12 MB of pixels, 4 MB of places, and garbage
  for (const item of [0, 255, 999_999]) assertEquals((await cached(item)).data[7], item % 256);
});

Deno.test("cache() finds pictures again that another cache put into the folder", async () => {
  await inFolder(async (folder) => {
    const directory = `${folder}/made/when/needed`;
    const items = [5, 0, 899, 17];
    const first = counting({ directory, fingerprint });
    assertEquals(await Promise.all(items.map(first.cached)), items.map(picture));
    for (const limitBytes of [0, 2 ** 30]) {
      const second = counting({ directory, fingerprint, limitBytes });
      for (const item of [...items, ...items]) {
        assertEquals(await second.cached(item), picture(item));
      }
      assertEquals(second.loads, []);
      assertEquals(await second.cached(6), picture(6));
    }
    assertEquals((await namesIn(directory)).length, 1);
  });
});

Deno.test("cache() takes nothing from the folder that has another fingerprint, size or number", async () => {
  await inFolder(async (directory) => {
    await counting({ directory, fingerprint }).cached(1);
    const other = counting({ directory, fingerprint: "others" });
    await other.cached(1);
    assertEquals(other.loads, [1]);
    const loads: number[] = [];
    const sized = (length: number, [width, height]: number[]) =>
      cache((item: number) => {
        loads.push(item);
        return Promise.resolve({
          width,
          height,
          channels: 3 as const,
          data: new Uint8Array(BYTES),
        });
      }, { directory, fingerprint, index: (item) => item, length, width, height });
    await sized(1000, [3, 2])(1);
    await sized(999, [2, 3])(1);
    assertEquals(loads, [1, 1]);
  });
});

/** A folder with the file of pictures 0 … 9, for a cache that reads everything from there. */
async function withFile(
  use: (path: string, reopen: () => ReturnType<typeof counting>) => Promise<void>,
) {
  await inFolder(async (directory) => {
    const { cached } = counting({ directory, fingerprint });
    for (let item = 0; item < 10; item++) await cached(item);
    const [name] = await namesIn(directory);
    const reopen = () => counting({ directory, fingerprint, limitBytes: 0 });
    await use(`${directory}/${name}`, reopen);
  });
}

async function loadsOfAll({ cached, loads }: ReturnType<typeof counting>) {
  for (let item = 0; item < 10; item++) assertEquals(await cached(item), picture(item));
  return loads;
}

Deno.test("cache() loads again what is damaged or cut off in its file, and repairs it", async () => {
  await withFile(async (path, reopen) => {
    const whole = await Deno.readFile(path);
    const place = whole.length / 10;
    for (let at = 3 * place; at < 4 * place; at++) {
      await Deno.writeFile(path, whole.with(at, whole[at] ^ 0x10));
      assertEquals(await loadsOfAll(reopen()), [3], `byte ${at - 3 * place}`);
    }
    assertEquals(await Deno.readFile(path), whole);
    for (const size of [7 * place - 1, 6 * place + 1]) {
      await Deno.truncate(path, size);
      assertEquals(await loadsOfAll(reopen()), [6, 7, 8, 9]);
    }
    const swapped = whole.slice();
    swapped.copyWithin(place, 2 * place, 3 * place); // a whole record in a wrong place
    await Deno.writeFile(path, swapped);
    assertEquals(await loadsOfAll(reopen()), [1]);
    await Deno.writeFile(path, new Uint8Array(whole.length)); // as a hole reads
    assertEquals((await loadsOfAll(reopen())).length, 10);
    assertEquals(await Deno.readFile(path), whole);
  });
});

Deno.test("cache() loads again, and writes its file anew, when that goes away while it is in use", async () => {
  await withFile(async (path, reopen) => {
    const { cached, loads } = reopen();
    await cached(1);
    await Deno.remove(path);
    for (const item of [1, 2, 1, 2]) assertEquals(await cached(item), picture(item));
    assertEquals(loads, [1, 2]); // Then they are in the new one.
  });
});

Deno.test("cache() has only whole pictures after its process was killed", async () => {
  await inFolder(async (directory) => {
    const side = 500;
    const program = `
      import { cache } from ${
      JSON.stringify(new URL("../../data/pipeline/cache.ts", import.meta.url).href)
    };
      const load = (i) => Promise.resolve({
        width: ${side}, height: ${side}, channels: 3, data: new Uint8Array(${
      side * side * 3
    }).fill(i + 1),
      });
      const cached = cache(load, {
        directory: ${JSON.stringify(directory)}, fingerprint: "killed", limitBytes: 0,
        index: (i) => i, length: 200, width: ${side}, height: ${side},
      });
      console.log("writing");
      await Promise.all(Array.from({ length: 200 }, (_, i) => cached(i)));
      await new Promise(() => setInterval(() => {}, 1000));`;
    const child = new Deno.Command(Deno.execPath(), {
      args: ["eval", "--no-check", program],
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const reader = child.stdout.getReader();
    await reader.read();
    for (let size = 0; size < side * side * 3;) { // until the first picture is on its way
      for (const { name } of Deno.readDirSync(directory)) {
        size = Deno.statSync(`${directory}/${name}`).size;
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    child.kill("SIGKILL");
    await child.status;
    await reader.cancel();

    const loads: number[] = [];
    const cached = cache((item: number) => {
      loads.push(item);
      return Promise.resolve({
        width: side,
        height: side,
        channels: 3 as const,
        data: new Uint8Array(side * side * 3).fill(item + 1),
      });
    }, {
      directory,
      fingerprint: "killed",
      limitBytes: 0,
      index: (item) => item,
      length: 200,
      width: side,
      height: side,
    });
    for (let item = 0; item < 200; item++) {
      const { data } = await cached(item);
      assert(data.every((byte) => byte === item + 1), `picture ${item} is not whole`);
    }
    assert(loads.length < 200, "nothing was kept");
  });
});

Deno.test("cache() keeps the two files that were used last, and touches no other file", async () => {
  await inFolder(async (directory) => {
    await Deno.writeTextFile(`${directory}/mine.rgb`, "keep");
    await Deno.mkdir(`${directory}/nash-decoded-0123456789abcdef0123456789abcdef.rgb`);
    const use = async (fingerprint: string) => {
      const { cached, loads } = counting({ directory, fingerprint });
      await cached(1);
      const now = (await namesIn(directory)).filter((name) => name !== "mine.rgb");
      for (const name of now) { // so that each use is a second later than the one before
        const { mtime } = await Deno.stat(`${directory}/${name}`);
        await Deno.utime(`${directory}/${name}`, 0, mtime!.getTime() / 1000 - 1);
      }
      return loads.length;
    };
    assertEquals([await use("a"), await use("b"), await use("a"), await use("c")], [1, 1, 0, 1]);
    assertEquals((await namesIn(directory)).length, 4);
    assertEquals([await use("a"), await use("b")], [0, 1]); // c removed b, and b removes c
    assertEquals(await Deno.readTextFile(`${directory}/mine.rgb`), "keep");
  });
});

Deno.test("cache() writes no more than directoryLimitBytes", async () => {
  await inFolder(async (directory) => {
    const limits = { directory, fingerprint, directoryLimitBytes: 500, limitBytes: 0 };
    const items = Array.from({ length: 100 }, (_, i) => i);
    for (const item of items) await counting(limits).cached(item);
    const [name] = await namesIn(directory);
    const { size } = await Deno.stat(`${directory}/${name}`);
    assert(size > 500 - 2 * BYTES && size <= 500, `${size}`);
    const again = counting(limits);
    for (const item of items) assertEquals(await again.cached(item), picture(item));
    assert(again.loads.length > 50 && again.loads.length < 100);
  });
});

Deno.test({
  name: "cache() on a full disk says so once, gives the room back and goes on [needs a mount]",
  ignore: !CAN_MOUNT,
  fn: () =>
    inMount("size=64k", async (directory) => {
      const said: string[] = [];
      const onDirectoryError = ({ message }: Error) => said.push(message);
      const side = 50; // 7.5 kB a picture
      const load = (item: number) =>
        Promise.resolve({
          width: side,
          height: side,
          channels: 3 as const,
          data: new Uint8Array(7500).fill(item),
        });
      const options = { index: (item: number) => item, length: 100, width: side, height: side };
      const cached = cache(load, { ...options, directory, fingerprint, onDirectoryError });
      const items = Array.from({ length: 100 }, (_, i) => i);
      for (
        const images of [await Promise.all(items.map(cached)), await Promise.all(items.map(cached))]
      ) {
        for (const [i, { data }] of images.entries()) assert(data.every((byte) => byte === i));
      }
      assertEquals(said.length, 1);
      assert(said[0].includes("No space left on device"), said[0]);
      assertEquals(await namesIn(directory), []);
    }),
});

Deno.test("cache() gives a failed picture's words again without another try", async () => {
  await inFolder(async (directory) => {
    const { cached, loads } = counting({ directory, fingerprint });
    await assertRejects(() => cached(901), Error, "no picture 901");
    await assertRejects(() => cached(901), Error, "no picture 901");
    assertEquals(loads, [901]);
    const later = counting({ directory, fingerprint }); // its file may have been repaired
    await assertRejects(() => later.cached(901), Error, "no picture 901");
    assertEquals(later.loads, [901]);
  });
});

Deno.test("cache() refuses pictures of another size than it is for", async () => {
  const load = () => Promise.resolve(picture(1));
  const cached = cache(load, { index: () => 0, length: 1, width: 3, height: 3 });
  await assertRejects(() => cached(0), TypeError, "2x3 pixels in a cache of 3x3");
});

Deno.test("cache() refuses limits that are no sizes and a folder that it may not write to", async () => {
  for (const limit of [-1, NaN]) {
    assertThrows(() => counting({ limitBytes: limit }), RangeError, `current value is ${limit}`);
    assertThrows(() => counting({ directoryLimitBytes: limit }), RangeError, "directoryLimitBytes");
  }
  assertThrows(() => counting({ directory: "unused" }), TypeError, "without a fingerprint");
  await inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/file`, "");
    const limits = { directory: `${folder}/file`, fingerprint };
    assertThrows(() => counting(limits), Error, "Cannot keep pictures in");
    const said: string[] = [];
    const onDirectoryError = ({ message }: Error) => said.push(message);
    const { cached, loads } = counting({ ...limits, onDirectoryError });
    for (const item of [1, 2, 1]) assertEquals(await cached(item), picture(item));
    assertEquals([loads, said.length], [[1, 2], 1]);
    assert(said[0].startsWith("Cannot keep pictures in"), said[0]);
  });
});

Deno.test({
  name: "cache() names the flags that are missing for its folder",
  permissions: { read: true, write: false },
  fn() {
    assertThrows(
      () => counting({ directory: "somewhere", fingerprint }),
      Error,
      "--allow-write=somewhere",
    );
  },
});

Deno.test("cache() tries again after a failure that may pass, and not after another one", async () => {
  let failure: Error | undefined = new TransientError("no network");
  let loads = 0;
  const load = () => {
    loads++;
    return failure
      ? Promise.reject(new Error("0.jpg", { cause: failure }))
      : Promise.resolve(picture(1));
  };
  const cached = cache(load, { index: () => 0, length: 1, width, height });
  await assertRejects(() => cached(0), Error, "0.jpg");
  failure = undefined;
  assertEquals(await cached(0), picture(1));
  assertEquals(loads, 2);
});
