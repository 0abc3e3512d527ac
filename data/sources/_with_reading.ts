import type { Cursor, IndexedDataset } from "../pipeline/dataset.ts";
import type { ImageFile } from "./image_file.ts";

/** The same files, whose bytes are read by another function. */
export function withReading<D extends IndexedDataset<ImageFile>>(
  files: D,
  read: (file: ImageFile) => Promise<Uint8Array>,
): D {
  const changed = (file: ImageFile): ImageFile => ({ ...file, read: () => read(file) });
  return {
    ...files,
    at: async (index: number) => changed(await files.at(index)),
    async *walk(from?: Cursor) {
      for await (const { value, next } of files.walk(from)) yield { value: changed(value), next };
    },
  };
}
