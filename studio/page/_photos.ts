/** The files that are chosen, or dropped on the page. */
import type { NamedBlob } from "../../data/sources/blobs.ts";
import type { GivenFiles } from "../training/protocol.ts";

/** The files of an input; those of a folder are named below it. */
export function chosenPhotos(files: FileList): GivenFiles {
  const [first] = files;
  const folder = first?.webkitRelativePath.split("/").at(0) ?? "";
  return {
    name: folder || (files.length === 1 ? first.name : "photos"),
    files: [...files].map((file) => ({
      name: file.webkitRelativePath.slice(folder ? folder.length + 1 : 0) || file.name,
      blob: file,
    })),
  };
}

/** The files of a drop; those of a single folder are named below it. */
export async function droppedPhotos({ items }: DataTransfer): Promise<GivenFiles> {
  // All at once: the browser forgets them after this turn.
  const dropped = [...items].filter(({ kind }) => kind === "file")
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  if (dropped.length === 0) {
    throw new Error("it is no file; drop a folder, photos or a zip from this computer");
  }
  const [first] = dropped;
  const isFolder = dropped.length === 1 && first instanceof File === false && first?.isDirectory;
  const all = await Promise.all(dropped.map((entry): Promise<NamedBlob[]> => {
    if (entry === null) return Promise.resolve([]);
    if (entry instanceof File) return Promise.resolve([{ name: entry.name, blob: entry }]);
    return filesIn(entry, isFolder ? "" : entry.name);
  }));
  const files = all.flat();
  const name = dropped.length === 1 ? first?.name : undefined;
  return { name: name ?? "photos", files };
}

/** All files of an entry, by their paths. */
async function filesIn(entry: FileSystemEntry, path: string): Promise<NamedBlob[]> {
  if (entry.isFile) {
    const { promise, resolve, reject } = Promise.withResolvers<File>();
    (entry as FileSystemFileEntry).file(resolve, reject);
    return [{ name: path, blob: await promise }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: NamedBlob[] = [];
  for (;;) {
    const { promise, resolve, reject } = Promise.withResolvers<FileSystemEntry[]>();
    reader.readEntries(resolve, reject); // At most a hundred a time.
    const some = await promise;
    if (some.length === 0) return files;
    const found = some.map((child) => filesIn(child, path ? `${path}/${child.name}` : child.name));
    files.push(...(await Promise.all(found)).flat());
  }
}
