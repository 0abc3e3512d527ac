/** Training over MPI; ignored where there is no mpirun. */
import { assertEquals } from "@std/assert";
import { join } from "node:path";

const ROOT = new URL("..", import.meta.url).pathname;

async function hasMpi(): Promise<boolean> {
  try {
    return (await new Deno.Command("mpirun", { args: ["--version"], stdout: "null" }).output())
      .success;
  } catch {
    return false;
  }
}

const ignore = !await hasMpi();

/** Runs a program of this project on several ranks. */
async function mpirun(count: number, program: string, args: readonly string[] = []) {
  const { code, stdout, stderr } = await new Deno.Command("mpirun", {
    args: [
      ...["--oversubscribe", "--bind-to", "none", "-n", `${count}`],
      ...[Deno.execPath(), "run", "--no-prompt", "--allow-ffi", "--allow-read", "--allow-write"],
      ...[join(ROOT, program), ...args],
    ],
    env: { OMPI_ALLOW_RUN_AS_ROOT: "1", OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: "1" },
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), errors: text(stderr) };
}

Deno.test({
  name: "openMpi() adds up over the ranks, to the same bits on each",
  ignore,
  fn: async () => {
    const { code, out, errors } = await mpirun(3, "tests/_mpi_rank.ts");
    assertEquals(code, 0, errors);
    const said = out.trim().split("\n").map((line) => JSON.parse(line));
    assertEquals(said.map(({ rank }) => rank).sort(), [0, 1, 2]);
    for (const { count, first, last, digest } of said) {
      assertEquals([count, digest], [3, said[0].digest]);
      assertEquals(
        first,
        Math.fround(
          Math.fround(Math.fround(Math.sin(1)) + Math.fround(Math.sin(1) * 2)) +
            Math.fround(Math.sin(1) * 3),
        ),
      );
      assertEquals(Math.abs(last - 6 * Math.sin(99_999)) < 1e-6, true);
    }
  },
});
