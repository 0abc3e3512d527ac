/** Symbolic links inside an archive. */

/** What a name stands for: content, or a link to another name. */
export type Node<T> = { readonly content: T } | { readonly target: string };

/** The same as in Linux. */
const MOST_STEPS = 40;

/** What a name leads to in the end; undefined where that is nothing, outside the archive, or a circle. */
export function followLink<T>(name: string, nodes: ReadonlyMap<string, Node<T>>): T | undefined {
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
    if (!node || "content" in node) done.push(part);
    else if (node.target.startsWith("/") || ++steps > MOST_STEPS) return undefined;
    else left = [...node.target.split("/"), ...left];
  }
  const end = nodes.get(done.join("/"));
  return end && "content" in end ? end.content : undefined;
}
