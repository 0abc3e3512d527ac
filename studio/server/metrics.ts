/** Follows the `metrics.jsonl` of a run that may be training, and thins it out for charts. */
import type { EpochFigures, Figures, Thinned } from "../protocol.ts";

/** The maximum number of points of a curve: few enough to show a trend, with several pixels each. */
const MOST_POINTS = 300;

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 10;

/** The figures read so far. */
interface Read {
  /** The inode of the file: a resumed run writes a new one. */
  readonly ino: number | null;
  /** Bytes read, up to the end of a line. */
  offset: number;
  readonly steps: number[];
  readonly generator: number[];
  readonly discriminator: number[];
  readonly epochs: Map<number, Record<string, number | null>>;
  /** The last step of each epoch, ascending, and the seconds that the epoch took. */
  readonly ends: Map<number, { readonly step: number; readonly seconds: number }>;
}

/** Reads the figures of a run; later calls read only what was added. */
export function followMetrics(path: string): () => Promise<Figures> {
  let read: Read | undefined;
  const look = async (): Promise<Figures> => {
    using file = await Deno.open(path);
    const { ino, size } = await file.stat();
    if (read === undefined || read.ino !== ino || read.offset > size) {
      const [epochs, ends] = [new Map(), new Map()];
      read = { ino, offset: 0, steps: [], generator: [], discriminator: [], epochs, ends };
    }
    await readOn(file, read);
    return figuresOf(read);
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
      add(read, line);
    }
    read.offset += end;
    rest = bytes.slice(end);
  }
}

/** Adds a line, unless a crash cut it off. */
function add({ steps, generator, discriminator, epochs, ends }: Read, line: string): void {
  let metric: Record<string, unknown>;
  try {
    metric = Object(JSON.parse(line));
  } catch {
    return;
  }
  const { event, step, epoch, ...figures } = metric;
  // JSON writes null for a loss that is not finite.
  const number = (value: unknown) => typeof value === "number" ? value : NaN;
  if (event === "step") {
    steps.push(number(step));
    generator.push(number(figures.generator_loss));
    discriminator.push(number(figures.discriminator_loss));
  } else if (typeof epoch === "number") {
    const known = epochs.get(epoch) ?? {};
    for (const [name, value] of Object.entries(figures)) known[name] = rounded(number(value));
    epochs.set(epoch, known);
    if (event === "epoch") {
      ends.set(epoch, { step: number(step), seconds: number(figures.seconds) });
    }
  }
}

function figuresOf({ steps, generator, discriminator, epochs, ends }: Read): Figures {
  const per = Math.max(1, Math.ceil(steps.length / MOST_POINTS));
  const last = Array.from(
    { length: Math.ceil(steps.length / per) },
    (_, i) => steps[Math.min(steps.length, (i + 1) * per) - 1],
  );
  const lastFinite = generator.findLastIndex((loss, i) => Number.isFinite(loss + discriminator[i]));
  const clock = clockOf([...ends.values()]);
  return {
    losses: {
      steps: last,
      seconds: last.map((step) => rounded(clock(step))),
      lostAt: steps[lastFinite + 1],
      generator: thin(generator, per),
      discriminator: thin(discriminator, per),
    },
    epochs: [...epochs].sort(([a], [b]) => a - b).map(([epoch, figures]): EpochFigures => ({
      ...figures,
      epoch,
      time: rounded(clock(ends.get(epoch)?.step ?? NaN)),
    })),
  };
}

/** The seconds of training up to a step: steps of an epoch take equally long, those after the last as long as in it. */
function clockOf(
  epochs: readonly { readonly step: number; readonly seconds: number }[],
): (step: number) => number {
  let [from, total] = [0, 0];
  const parts = epochs.toSorted((a, b) => a.step - b.step).map(({ step: to, seconds }) => {
    const part = { from, to, total, rate: seconds / (to - from) };
    [from, total] = [to, total + seconds];
    return part;
  });
  return (step) => {
    const part = parts.find(({ to }) => step <= to) ?? parts.at(-1);
    return part ? part.total + (step - part.from) * part.rate : NaN;
  };
}

/** The mean, minimum and maximum of each `per` values, ignoring those that are not finite. */
export function thin(values: readonly number[], per: number): Thinned {
  const points = Array.from({ length: Math.ceil(values.length / per) }, (_, i) => {
    const finite = values.slice(i * per, (i + 1) * per).filter(Number.isFinite);
    if (finite.length === 0) return [null, null, null];
    const mean = finite.reduce((sum, value) => sum + value, 0) / finite.length;
    const least = finite.reduce((a, b) => Math.min(a, b));
    const greatest = finite.reduce((a, b) => Math.max(a, b));
    return [mean, least, greatest].map(rounded);
  });
  const column = (i: number) => points.map((point) => point[i]);
  return { mean: column(0), low: column(1), high: column(2) };
}

/** Rounds to the precision of a chart; `null` for numbers that JSON cannot hold. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(5)) : null;
}
