/**
 * Writes an HDF5 file with the HDF Group's own library: reads `[{ name, shape, values, dtype }]` as JSON from stdin, and writes the
 * file to stdout. Datasets of the names `…:0` are compressed.
 *
 * A program of its own without deno.json, so that its package is not installed wherever this one is.
 */

/** What is used of h5wasm. */
interface Hdf5 {
  readonly ready: Promise<{ readonly FS: { readFile(path: string): Uint8Array } }>;
  readonly File: new (path: string, mode: "w") => Group & { close(): void };
}

interface Group {
  create_group(name: string): Group;
  get(name: string): Group | null;
  create_dataset(options: object): unknown;
}

const { default: hdf5 }: { default: Hdf5 } = await import(["npm:h5wasm", "0.10.3"].join("@"));
const { FS } = await hdf5.ready;
const file = new hdf5.File("weights.h5", "w");
for (const { name, shape, values: data, dtype } of await new Response(Deno.stdin.readable).json()) {
  const folders = name.split("/");
  const last = folders.pop();
  let group: Group = file;
  for (const folder of folders) group = group.get(folder) ?? group.create_group(folder);
  const packed = last.endsWith(":0") && { chunks: shape, compression: "gzip" };
  group.create_dataset({ name: last, data, shape, dtype, ...packed });
}
file.close();
await new Response(FS.readFile("weights.h5") as BodyInit).body!.pipeTo(Deno.stdout.writable);
