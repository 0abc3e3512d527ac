import { messageOf } from "../../../core/errors.ts";
import { createHash } from "../../../core/node.ts";
import { type RandomAccess, readAhead } from "./bytes.ts";
import { type Choice, choose } from "../choice/choice.ts";
import { type ImageEntry, MOST_IMAGE_BYTES, type Opened, sourceOf } from "../opened.ts";
import { leaveOut, leaveOutFile, type LeftOut, type Reason } from "../choice/left_out.ts";
import { entryName, isHidden, isImageName, sortedByName } from "../choice/names.ts";
import { type Content, text } from "./tar_header.ts";
import { followLinks } from "./_tar_links.ts";
import { type Member, members, MOST_TEXT_BYTES, type TarEnd } from "./tar_members.ts";
import { storedBytes, withHoles } from "./_tar_sparse.ts";

/**
 * The images in a tar archive, read in place. Tar has no directory, so opening it goes through all headers once.
 *
 * In a shard of a WebDataset the files of a sample share their name up to the first dot: `0001.cls`, or `label` in
 * `0001.json`, becomes the label of `0001.jpg`.
 *
 * @throws {Error} When the archive is cut off, damaged or compressed, or holds no images.
 */
export async function fromTar(bytes: RandomAccess, choice: Choice = {}): Promise<Opened> {
  const peek = readAhead(bytes);
  let found = await collect(members(bytes, peek), peek);
  if (found.hasLinks) {
    const contents = await followLinks(members(bytes, peek));
    found = await collect(members(bytes, peek), peek, contents);
  }
  const { entries, kinds } = choose(sortedByName(found.images), choice);
  const identity = `tar ${bytes.size} ${found.hash}`;
  return sourceOf(entries, {
    read: async (content) => {
      try {
        return await readContent(bytes, content);
      } catch (error) {
        throw new Error(`Cannot read the image from the tar: ${messageOf(error)}.`, {
          cause: error,
        });
      }
    },
    hashes: () => Promise.resolve({ fingerprint: `${identity} ${bytes.version}`, identity }),
    leftOut: found.leftOut,
    kinds,
    said: found.end.isMarked ? [] : [UNMARKED],
  });
}

/** An image, whose label may follow it in the archive. */
interface Image extends ImageEntry, Content {
  label?: string;
}

const UNMARKED =
  "The tar has no end mark, so files may be missing: copy or download it again if it is cut off";

/** What one walk through an archive finds. With links a second walk is needed, which knows what they lead to. */
async function collect(
  walk: AsyncGenerator<Member, TarEnd, void>,
  peek: ReturnType<typeof readAhead>,
  contents?: ReadonlyMap<number, Content>,
) {
  const images: Image[] = [];
  let hasLinks = false;
  const leftOut: LeftOut = new Map();
  const hash = createHash("sha256");
  let sample: { readonly key: string; readonly images: Image[]; label?: string } = {
    key: "",
    images: [],
  };
  for (let entry = 0;; entry++) {
    const step = await walk.next();
    if (step.done) {
      return { images, hasLinks, leftOut, hash: hash.digest("hex"), end: step.value };
    }
    const { name: path, kind, target } = step.value;
    const name = entryName(path);
    const content = contents && isImageName(name)
      ? contents.get(entry)
      : kind === "file"
      ? step.value
      : undefined;
    hasLinks ||= kind.endsWith("link");
    const key = sampleKey(name);
    if (key !== sample.key) sample = { key, images: [] };
    if (kind === "file") hash.update(`${name}\0${step.value.offset}\0${step.value.size}\0`);
    else hash.update(`${name}\0${kind}\0${target}\0`);
    if (isImageName(name)) {
      if (!content) {
        if (kind !== "file") leaveOut(leftOut, reasonOf(kind), name); // otherwise a later file has replaced it
        continue;
      }
      const { offset, size, parts } = content;
      const image = { name, offset, size, parts, label: sample.label };
      images.push(image);
      sample.images.push(image);
    } else if (content && /\.(cls|json)$/i.test(name) && content.size <= MOST_TEXT_BYTES) {
      const label = readLabel(name, await peek(content.offset, content.size));
      if (label === undefined) leaveOutFile(leftOut, name);
      else for (const one of [sample, ...sample.images]) one.label = label;
    } else if (kind === "file" && name !== "" && !isHidden(name)) leaveOutFile(leftOut, name);
  }
}

function reasonOf(kind: Member["kind"]): Reason {
  return kind === "other" ? "special file" : "dead link";
}

async function readContent(bytes: RandomAccess, content: Content): Promise<Uint8Array> {
  const { offset, size, parts } = content;
  if (!(size <= MOST_IMAGE_BYTES)) {
    throw new Error(`its size${size > 0 ? ` of ${size} bytes` : ""} cannot be right`);
  }
  if (!parts) return await bytes.read(offset, size);
  const stored = storedBytes({ size, parts });
  if (Number.isNaN(stored)) throw new Error("the places of its parts cannot be right");
  return withHoles(await bytes.read(offset, stored), { size, parts });
}

/** The path up to the first dot of the file's name: the same for all files of a sample in a WebDataset. */
function sampleKey(name: string): string {
  const dot = name.indexOf(".", name.lastIndexOf("/") + 1);
  return dot < 0 ? name : name.slice(0, dot);
}

function readLabel(name: string, body: Uint8Array): string | undefined {
  if (/\.cls$/i.test(name)) return text(body).trim() || undefined;
  try {
    const label = JSON.parse(new TextDecoder().decode(body))?.label;
    return ["string", "number"].includes(typeof label) ? String(label) : undefined;
  } catch {
    return undefined;
  }
}
