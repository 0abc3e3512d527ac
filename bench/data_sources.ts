/**
 * Times how long folders and archives of many tiny images take to open and to give the first batch, and what memory
 * that takes. Each is opened by a process of its own. Makes the archives in a temporary folder and removes them.
 *
 *     deno task bench:sources [COUNT …] [--kinds zip,tar,parquet,folder]
 *
 * @module
 */
import { parseArgs } from "@std/cli/parse-args";
import { parquetWriteBuffer } from "npm:hyparquet-writer@0.17.0";
import { crc32 } from "node:zlib";
import { faceImages, openSource, values } from "../data/mod.ts";
import { encodePng } from "../data/images/formats/png.ts";

const BATCH = 64;
const READS = 1000;

/** Writes parts of a file one after another without holding all of them. */
async function writeFile(path: string, parts: Iterable<Uint8Array>): Promise<void> {
  using file = await Deno.create(path);
  let [pending, size] = [[] as Uint8Array[], 0];
  const flush = async () => {
    const whole = new Uint8Array(await new Blob(pending as BlobPart[]).arrayBuffer());
    for (let at = 0; at < whole.length;) at += await file.write(whole.subarray(at));
    [pending, size] = [[], 0];
  };
  for (const part of parts) {
    pending.push(part);
    size += part.length;
    if (size > 2 ** 22) await flush();
  }
  await flush();
}

const nameOf = (i: number) => `img_align_celeba/${String(i + 1).padStart(7, "0")}.png`;

/** A picture of its own for each number up to 256. */
const IMAGES = Array.from({ length: 256 }, (_, n) => {
  const data = new Uint8ClampedArray(8 * 8 * 4).map((_, i) => i % 4 === 3 ? 255 : i * n);
  return encodePng({ width: 8, height: 8, channels: 4, data: new Uint8Array(data.buffer) });
});

/** Stored entries with a zip64 end, as archives of more than 65,535 have. */
function* zip(count: number): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const [name, image] = [new TextEncoder().encode(nameOf(i)), IMAGES[i % 256]];
    const header = (fixed: number, middle: number) => {
      const bytes = new Uint8Array(fixed + name.length);
      const view = new DataView(bytes.buffer);
      view.setUint32(middle + 8, crc32(image), true);
      view.setUint32(middle + 12, image.length, true);
      view.setUint32(middle + 16, image.length, true);
      view.setUint16(middle + 20, name.length, true);
      bytes.set(name, fixed);
      return { bytes, view };
    };
    const central = header(46, 8);
    central.view.setUint32(0, 0x02014b50, true);
    central.view.setUint32(42, at, true);
    directory.push(central.bytes);
    const local = header(30, 6);
    local.view.setUint32(0, 0x04034b50, true);
    yield local.bytes;
    yield image;
    at += local.bytes.length + image.length;
  }
  yield* directory;
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(56 + 20 + 22));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setBigUint64(24, BigInt(count), true);
  end.setBigUint64(32, BigInt(count), true);
  end.setBigUint64(40, BigInt(size), true);
  end.setBigUint64(48, BigInt(at), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(at + size), true);
  end.setUint32(72, 1, true);
  end.setUint32(76, 0x06054b50, true);
  for (const place of [84, 86]) end.setUint16(place, 0xffff, true);
  for (const place of [88, 92]) end.setUint32(place, 0xffffffff, true);
  yield new Uint8Array(end.buffer);
}

function* tar(count: number): Generator<Uint8Array> {
  for (let i = 0; i < count; i++) {
    const image = IMAGES[i % 256];
    const block = new Uint8Array(512 + Math.ceil(image.length / 512) * 512);
    const text = (words: string, at: number) => block.set(new TextEncoder().encode(words), at);
    text(nameOf(i), 0);
    text(image.length.toString(8).padStart(11, "0"), 124);
    text(" ".repeat(8) + "0", 148);
    text("ustar\x0000", 257);
    const sum = block.subarray(0, 512).reduce((a, b) => a + b, 0);
    text(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    block.set(image, 512);
    yield block;
  }
  yield new Uint8Array(1024);
}

function parquet(count: number): Uint8Array[] {
  const rows = Array.from(
    { length: count },
    (_, i) => ({ bytes: IMAGES[i % 256], path: nameOf(i) }),
  );
  const bytes = parquetWriteBuffer({
    columnData: [{ name: "image", data: rows }],
    schema: [
      { name: "schema", num_children: 1 },
      { name: "image", num_children: 2, repetition_type: "OPTIONAL" },
      { name: "bytes", type: "BYTE_ARRAY", repetition_type: "OPTIONAL" },
      { name: "path", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
    ],
    rowGroupSize: 1000,
  });
  return [new Uint8Array(bytes)];
}

async function make(kind: string, count: number, folder: string): Promise<string> {
  const path = `${folder}/${count}.${kind}`;
  if (kind === "zip") await writeFile(path, zip(count));
  else if (kind === "tar") await writeFile(path, tar(count));
  else if (kind === "parquet") await writeFile(path, parquet(count));
  else {
    await Deno.mkdir(`${path}/img_align_celeba`, { recursive: true });
    for (let i = 0; i < count; i++) Deno.writeFileSync(`${path}/${nameOf(i)}`, IMAGES[i % 256]);
  }
  return path;
}

/** The part that runs in a process of its own: prints seconds, milliseconds and megabytes. */
async function measure(path: string): Promise<void> {
  await Array.fromAsync(values(faceImages(await openSource(`${path}.warm`), OPTIONS)));
  const before = Deno.memoryUsage().rss;
  const start = performance.now();
  const source = await openSource(path);
  const opened = performance.now();
  for await (const _ of values(faceImages(source, OPTIONS))) break;
  const batched = performance.now();
  for (let i = 0; i < READS; i++) await (await source.at(i * 7919 % source.length)).read();
  const read = performance.now();
  console.log(JSON.stringify({
    open: (opened - start) / 1000,
    batch: (batched - start) / 1000,
    read: (read - batched) / READS,
    before: before / 1e6,
    after: Deno.memoryUsage().rss / 1e6,
  }));
}

const OPTIONS = { height: 8, width: 8, batch: BATCH };

if (Deno.args[0] === "--measure") {
  await measure(Deno.args[1]);
} else {
  const { _: counts, kinds } = parseArgs(Deno.args, {
    string: ["kinds"],
    default: { kinds: "zip,tar,parquet,folder" },
  });
  const folder = await Deno.makeTempDir({ prefix: "nash_bench_" });
  console.log(
    "| source | images | open, s | first batch, s | ms a read | RSS, MB | of it for the images |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  try {
    for (const kind of kinds.split(",")) {
      const warm = await make(kind, BATCH, folder);
      for (const count of counts.length > 0 ? counts.map(Number) : [1000, 100_000, 200_000]) {
        const path = await make(kind, count, folder);
        await Deno.rename(warm, `${path}.warm`);
        const { stdout } = await new Deno.Command("deno", {
          args: ["run", "--no-prompt", "--allow-read", import.meta.filename!, "--measure", path],
          stderr: "inherit",
        }).output();
        const { open, batch, read, before, after } = JSON.parse(new TextDecoder().decode(stdout));
        const numbers = [
          open.toFixed(2),
          batch.toFixed(2),
          read.toFixed(2),
          after.toFixed(0),
          (after - before).toFixed(0),
        ];
        console.log(`| ${[kind, count, ...numbers].join(" | ")} |`);
        await Deno.rename(`${path}.warm`, warm);
        await Deno.remove(path, { recursive: true });
      }
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
