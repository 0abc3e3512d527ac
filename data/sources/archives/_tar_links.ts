import { followLink, type Node } from "./_links.ts";
import { entryName, isImageName } from "../choice/names.ts";
import type { Content } from "./tar_header.ts";
import type { Member } from "./tar_members.ts";

/**
 * What a tar with links would hold once it is unpacked: a hard link is what its target's name stood for until then, a
 * later entry replaces one of the same name, and symbolic links lead to what is there in the end. Links that lead
 * nowhere, or out of the archive, are not images.
 *
 * @returns Where the bytes of the images are, by the numbers of their entries.
 */
export async function followLinks(
  entries: AsyncIterable<Member>,
): Promise<ReadonlyMap<number, Content>> {
  const nodes = new Map<string, Node<Content>>();
  const makers = new Map<string, number>(); // the entries that made them
  let entry = -1;
  for await (const { name, kind, target, offset, size, parts } of entries) {
    entry++;
    const path = entryName(name);
    const node = kind === "file"
      ? { content: { offset, size, parts } }
      : kind === "symbolic link"
      ? { target }
      : kind === "hard link"
      ? nodes.get(entryName(target))
      : undefined;
    if (!node) continue; // which leaves what is there
    nodes.set(path, node);
    makers.set(path, entry);
  }
  const found = new Map<number, Content>();
  for (const [path, maker] of makers) {
    if (!isImageName(path)) continue;
    const end = followLink(path, nodes);
    if (end) found.set(maker, end);
  }
  return found;
}
