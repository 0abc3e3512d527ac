/** What a tar with links in it holds when it is unpacked. */
import { entryName, isImageName } from "./_names.ts";
import type { Content } from "./_tar_header.ts";
import type { Member } from "./_tar_members.ts";

/** What lies under a name: bytes, or a symbolic link to another name. */
type Node = Content | { readonly target: string };

/** As many as Linux follows. */
const MOST_STEPS = 40;

/**
 * Unpacks in thought: a hard link is what its target's name stood for until then, a later entry takes the place of one of
 * the same name, and symbolic links lead to what is there in the end. Links that lead to nothing, or out of the archive,
 * are no images.
 *
 * @returns The bytes of the images, by the places of their entries among all.
 */
export async function followLinks(
  entries: AsyncIterable<Member>,
): Promise<ReadonlyMap<number, Content>> {
  const nodes = new Map<string, Node>();
  const makers = new Map<string, number>(); // the entries that made them
  let entry = -1;
  for await (const { name, kind, target, offset, size, parts } of entries) {
    entry++;
    const path = entryName(name);
    const node = kind === "file"
      ? { offset, size, parts }
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
    const end = resolve(path, nodes);
    if (end) found.set(maker, end);
  }
  return found;
}

/** What a name stands for in the end; undefined where it leads to nothing, out of the archive, or round in a circle. */
function resolve(name: string, nodes: ReadonlyMap<string, Node>): Content | undefined {
  let left = name.split("/");
  const done: string[] = [];
  for (let steps = 0; left.length > 0;) {
    const [part, ...rest] = left;
    left = rest;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (done.pop() === undefined) return undefined;
      continue;
    }
    const node = nodes.get([...done, part].join("/"));
    if (!node || "offset" in node) done.push(part);
    else if (node.target.startsWith("/") || ++steps > MOST_STEPS) return undefined;
    else left = [...node.target.split("/"), ...left];
  }
  const end = nodes.get(done.join("/"));
  return end && "offset" in end ? end : undefined;
}
