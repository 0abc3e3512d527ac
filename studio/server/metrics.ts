/** Follows the `metrics.jsonl` of a run that may be training, and thins it out for charts. */
import { addMetric, figuresOf, type Known, nothingKnown } from "../figures.ts";
import type { Figures } from "../protocol.ts";

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 10;

/** What has been read so far. */
interface Read {
  readonly known: Known;
  /** The inode of the file: a resumed run writes a new one. */
  readonly ino: number | null;
  /** Bytes read, up to the end of a line. */
  offset: number;
}

/** Reads the figures of a run; later calls read only what was added. */
export function followMetrics(path: string): () => Promise<Figures> {
  let read: Read | undefined;
  const look = async (): Promise<Figures> => {
    using file = await Deno.open(path);
    const { ino, size } = await file.stat();
    if (read === undefined || read.ino !== ino || read.offset > size) {
      read = { ino, offset: 0, known: nothingKnown() };
    }
    await readOn(file, read);
    return figuresOf(read.known);
  };
  let turn: Promise<unknown> = Promise.resolve();
  return () => {
    const result = turn.then(look);
    turn = result.catch(() => {});
    return result;
  };
}

/** Reads whole lines from where reading stopped; the rest is still being written. */
async function readOn(file: Deno.FsFile, read: Read): Promise<void> {
  await file.seek(read.offset, Deno.SeekMode.Start);
  const chunk = new Uint8Array(CHUNK_BYTES);
  let rest = new Uint8Array();
  for (let length; (length = await file.read(chunk)) !== null;) {
    const bytes = new Uint8Array(rest.length + length);
    bytes.set(rest);
    bytes.set(chunk.subarray(0, length), rest.length);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    for (const line of new TextDecoder().decode(bytes.subarray(0, end)).split("\n")) {
      add(read.known, line);
    }
    read.offset += end;
    rest = bytes.slice(end);
  }
}

/** Adds a line, unless a crash cut it off. */
function add(known: Known, line: string): void {
  let metric: Record<string, unknown>;
  try {
    metric = Object(JSON.parse(line));
  } catch {
    return;
  }
  addMetric(known, metric);
}
