/** Thousands of steps in a process of their own, which in the end needs what it needed in the beginning. */
import { LONG } from "../_long.ts";
import { assert, assertEquals } from "@std/assert";
import denoJson from "../../deno.json" with { type: "json" };
import type { Measured } from "../../bench/long_run.ts";
import { HAS_WEBGPU } from "../_backends.ts";
import { ROOT } from "../_command.ts";

/** Code that is compiled later on: less than a kilobyte a step. */
const JS_HEAP_TOLERANCE = 4 << 20;

/** What allocators keep of what was freed: a leak of the tensors of a step would be 200 MB. */
const RSS_TOLERANCE = 48 << 20;

/** tfjs keeps a buffer for every number of losses that were ever read together: some bytes each, some dozen of them. */
const GPU_TOLERANCE = 1 << 14;

async function measure(backend: string, steps: number): Promise<Measured[]> {
  const [, ...args] = denoJson.tasks["bench:long"].command.split(" ");
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...args, backend, String(steps)],
    cwd: ROOT,
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  assert(success, text(stderr));
  return text(stdout).trimEnd().split("\n").map((line) => JSON.parse(line));
}

function longRun(backend: string, steps: number, ignore = false): void {
  Deno.test({
    name: `memory stays flat over ${steps} steps [${backend}]`,
    ignore,
    fn: async () => {
      const measured = await measure(backend, steps);
      const early = measured.find((at) => at.steps >= steps / 5)!, late = measured.at(-1)!;
      assertEquals(late.steps, steps);
      const inTensors = ({ tensors, tensorBytes }: Measured) => [tensors, tensorBytes];
      assertEquals(inTensors(late), inTensors(early));
      const grownBy = (key: "jsHeap" | "rss" | "deviceBytes") => late[key] - early[key];
      assert(grownBy("deviceBytes") <= (backend === "webgpu" ? GPU_TOLERANCE : 0));
      const grown = { jsHeap: grownBy("jsHeap"), rss: grownBy("rss") };
      assert(grown.jsHeap < JS_HEAP_TOLERANCE, `the heap grew by ${grown.jsHeap} bytes`);
      assert(grown.rss < RSS_TOLERANCE, `the process grew by ${grown.rss} bytes`);
    },
  });
}

longRun("wasm", LONG ? 5000 : 700);
longRun("webgpu", 100, !HAS_WEBGPU);
