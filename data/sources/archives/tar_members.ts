import type { RandomAccess, readAhead } from "./bytes.ts";
import { entryName } from "../choice/names.ts";
import { BLOCK_BYTES, type Content, isTarHeader, isZero, readNumber, text } from "./tar_header.ts";
import { partsOfHeader, partsOfRecords, partsOfText } from "./_tar_sparse.ts";

/** The most bytes of a label, or of an extended header. */
export const MOST_TEXT_BYTES = 2 ** 16;

/** One entry of an archive. */
export interface Member extends Content {
  readonly name: string;
  readonly kind: "file" | "hard link" | "symbolic link" | "other";
  /** Of a link: the name that it leads to. */
  readonly target: string;
}

/** What is known at the end of an archive. */
export interface TarEnd {
  /** Whether it has an end mark: without one it may be cut off between two files. */
  readonly isMarked: boolean;
}

/** What an extended header says about the file after it. */
interface Extended {
  readonly name?: string;
  readonly target?: string;
  readonly size?: number;
  /** The records of pax about holes, in order. */
  readonly sparse?: Records;
}

/**
 * All entries except folders, in the formats of POSIX (ustar, pax) and GNU. Concatenated archives are read one after
 * another.
 */
export async function* members(
  bytes: RandomAccess,
  peek: ReturnType<typeof readAhead>,
): AsyncGenerator<Member, TarEnd, void> {
  let at = 0;
  let next: Extended = {};
  let isMarked = false;
  while (at + BLOCK_BYTES <= bytes.size) {
    const block = await peek(at, BLOCK_BYTES);
    if (isZero(block)) {
      isMarked = true;
      next = {};
      at += BLOCK_BYTES;
      continue;
    }
    if (!isTarHeader(block)) {
      if (isMarked) break; // what follows the end is not part of the archive
      throw new Error(`it is damaged at byte ${at}, where a file should begin; copy it again`);
    }
    isMarked = false;
    const type = String.fromCharCode(block[156]);
    const isExtension = "xXLKg".includes(type);
    const name = next.name ?? headerName(block);
    let size = (isExtension ? undefined : next.size) ?? readNumber(block.subarray(124, 136));
    let offset = at + BLOCK_BYTES;
    if (type === "1" && size > 0 && await isEntry(offset, { bytes, peek })) size = 0; // the size of what it leads to
    const holes = type === "S" ? await partsOfHeader(block.slice(), offset, peek) : undefined;
    if (holes) offset = holes.offset;
    if (!(size >= 0 && offset + size <= bytes.size)) {
      throw new Error(
        `it is cut off or damaged at byte ${at}: the file "${entryName(name)}" is said to have ` +
          `${size} bytes; copy or download it again`,
      );
    }
    if (isExtension) {
      if (size <= MOST_TEXT_BYTES) next = { ...next, ...extension(type, await peek(offset, size)) };
    } else {
      const kind = kindOf(type, size);
      const content = holes
        ? { offset, size: holes.size, parts: holes.parts }
        : next.sparse && kind === "file"
        ? await contentOf(next.sparse, { offset, size }, peek)
        : { offset, size };
      if (kind?.endsWith("link")) {
        yield { name, kind, target: next.target ?? text(block.subarray(157, 257)), ...content };
      } else if (kind) yield { name: nameIn(next.sparse) ?? name, kind, target: "", ...content };
      next = {};
    }
    at = offset + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
  if (at === 0) throw new Error("it is empty or cut off; copy or download it again");
  return { isMarked };
}

type Records = readonly (readonly [key: string, value: string])[];

/** A sparse file has another name in its header, for programs that do not know sparse files. */
function nameIn(records: Records | undefined): string | undefined {
  return records?.find(([key]) => key === "GNU.sparse.name")?.[1];
}

async function contentOf(
  records: Records,
  stored: Content,
  peek: ReturnType<typeof readAhead>,
): Promise<Content> {
  return records.some(([key]) => key === "GNU.sparse.major")
    ? await partsOfText(records, stored, peek)
    : partsOfRecords(records, stored);
}

/** Undefined for what is not a file: a folder, the name of the archive. */
function kindOf(type: string, size: number): Member["kind"] | undefined {
  switch (type) {
    case "0":
    case "\0":
    case "7":
    case "S":
      return "file";
    case "1":
      return size > 0 ? "file" : "hard link"; // some programs repeat the bytes
    case "2":
      return "symbolic link";
    case "5":
    case "D":
    case "V":
      return undefined;
    default:
      return "other";
  }
}

/** Whether an entry, or the end, is at that offset. */
async function isEntry(
  at: number,
  { bytes, peek }: { bytes: RandomAccess; peek: ReturnType<typeof readAhead> },
): Promise<boolean> {
  if (at + BLOCK_BYTES > bytes.size) return true;
  const block = await peek(at, BLOCK_BYTES);
  return isZero(block) || isTarHeader(block);
}

/** In POSIX archives the first part of a long path is in a field of its own. */
function headerName(block: Uint8Array): string {
  const hasPrefix = block[345] !== 0 && text(block.subarray(257, 263)) === "ustar";
  const prefix = hasPrefix ? text(block.subarray(345, 500)) : "";
  const name = text(block.subarray(0, 100));
  return prefix === "" ? name : `${prefix}/${name}`;
}

const utf8 = new TextDecoder();

/** Parses pax records, "LENGTH KEY=VALUE" and a line's end each, or GNU's long names. */
function extension(type: string, body: Uint8Array): Extended {
  if (type === "L") return { name: text(body) };
  if (type === "K") return { target: text(body) };
  if (type === "g") return {}; // for all files, which share no name or size
  const found: { -readonly [K in keyof Extended]: Extended[K] } = {};
  const sparse: (readonly [string, string])[] = [];
  for (let at = 0; at < body.length;) {
    const space = body.indexOf(0x20, at);
    const length = Number(utf8.decode(body.subarray(at, Math.max(at, space))));
    if (space < 0 || !(length > space - at)) break;
    const [, key, value] = /^([^=]*)=([^]*)\n$/.exec(text(body.subarray(space + 1, at + length))) ??
      [];
    if (key === "path") found.name = value;
    if (key === "linkpath") found.target = value;
    if (key === "size") found.size = /^\d+$/.test(value) ? Number(value) : NaN;
    if (key?.startsWith("GNU.sparse.")) sparse.push([key, value]);
    at += length;
  }
  if (sparse.length > 0) found.sparse = sparse;
  return found;
}
