/** What a step's programs cost, and how long GPUs would take for them by the model. */
import { type Gpu, GPUS } from "./_gpus.ts";
import { ASSUMED, IDEAL, secondsOfAll } from "./_model.ts";
import type { ProgramCost } from "./_programs.ts";
import { layOutColumns, layOutTable } from "./_table.ts";

/** The longest name that leaves the table within 80 columns. */
const NAME_WIDTH = 41;

/** Programs that cost the same, and their predicted seconds. */
interface Group {
  readonly program: ProgramCost;
  readonly count: number;
  readonly seconds: number;
}

/** Groups equal programs, longest first. */
function groupPrograms(programs: readonly ProgramCost[], gpu: Gpu): Group[] {
  const groups = Object.values(
    Object.groupBy(programs, (program) => Object.values(program).join()),
  ) as ProgramCost[][];
  return groups.map((same) => ({
    program: same[0],
    count: same.length,
    seconds: secondsOfAll(same, gpu),
  })).sort((a, b) => b.seconds - a.seconds);
}

const cut = (name: string) => name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name;

/** Three digits, or none where there is nothing. */
const short = (value: number) =>
  value < 0.005 ? "" : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** A table of all programs on a GPU, 80 columns wide: each row is for all programs that cost the same. */
export function programTable(programs: readonly ProgramCost[], gpu: Gpu): string {
  const all = secondsOfAll(programs, gpu);
  return layOutColumns([
    ["program", "x", "GFLOP", "MB", "groups", "ms", "%"],
    ...groupPrograms(programs, gpu).map(({ program, count, seconds }) => [
      cut(program.name),
      String(count),
      short(count * program.flops / 1e9),
      short(count * program.bytes / 1e6),
      String(program.workgroups || ""),
      (seconds * 1e3).toFixed(3),
      (100 * seconds / all).toFixed(1),
    ]),
  ]);
}

/** A table of predicted steps and epochs. */
export function predictionTable(
  programs: readonly ProgramCost[],
  { batch, epoch }: { readonly batch: number; readonly epoch: number },
): string {
  return layOutTable([
    ["GPU", "TFLOP/s", "GB/s", "ms/step", `${epoch} images`, "at best"],
    ...GPUS.map((gpu) => {
      const [step, best] = [ASSUMED, IDEAL].map((how) => secondsOfAll(programs, gpu, how));
      return [
        gpu.name,
        String(gpu.teraflops),
        String(gpu.bandwidth),
        (step * 1e3).toFixed(1),
        `${(step * epoch / batch).toFixed(1)} s`,
        `${(best * epoch / batch).toFixed(1)} s`,
      ];
    }),
  ]);
}

/** How many programs there are, and what they cost together. */
export function summary(programs: readonly ProgramCost[]): string {
  const sum = (of: (program: ProgramCost) => number) =>
    programs.reduce((all, program) => all + of(program), 0);
  return `${programs.length} programs, ${(sum(({ flops }) => flops) / 1e9).toFixed(1)} GFLOP, ` +
    `${(sum(({ bytes }) => bytes) / 1e9).toFixed(2)} GB`;
}
