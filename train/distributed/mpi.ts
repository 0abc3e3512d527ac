/** MPI, by Open MPI's library through Deno's foreign function interface. */
import { coreCount } from "../../core/cores.ts";
import { ALONE as ALONE_RANK, type Ranks } from "./ranks.ts";
import { type Messages, SilenceError, watchSilence } from "./silence.ts";

/** This process among those started by mpirun. */
export interface Mpi extends Ranks {
  /**
   * Waits for all ranks, finalises MPI and exits, since Open MPI's threads still run when Deno would unload its library. A
   * rank that exits without this call ends the whole job, as it should after an error. A single process just returns the
   * code.
   */
  readonly end: (code: number) => number;
}

/** A process without mpirun. */
export const ALONE: Mpi = { ...ALONE_RANK, end: (code) => code };

/** The library's names, in the order they are tried: Open MPI 4 and 5 on Linux, then macOS. */
const LIBRARIES = ["libmpi.so.40", "libmpi.so", "libmpi.dylib"];

/** Calls come from other threads than the main one, one at a time; or at once, as messages about a wait do. */
const [MPI_THREAD_SERIALIZED, MPI_THREAD_MULTIPLE] = [2, 3];

/** What our messages are marked with. */
const TAG = 1;

const SYMBOLS = {
  MPI_Init_thread: { parameters: ["pointer", "pointer", "i32", "buffer"], result: "i32" },
  MPI_Comm_rank: { parameters: ["pointer", "buffer"], result: "i32" },
  MPI_Comm_size: { parameters: ["pointer", "buffer"], result: "i32" },
  MPI_Allreduce: {
    parameters: ["buffer", "buffer", "i32", "pointer", "pointer", "pointer"],
    result: "i32",
    nonblocking: true, // Ctrl-C works while this rank waits for the others.
  },
  MPI_Iallreduce: {
    parameters: ["buffer", "buffer", "i32", "pointer", "pointer", "pointer", "buffer"],
    result: "i32",
  },
  MPI_Test: { parameters: ["buffer", "buffer", "pointer"], result: "i32" },
  MPI_Send: {
    parameters: ["buffer", "i32", "pointer", "i32", "i32", "pointer"],
    result: "i32",
    nonblocking: true,
  },
  MPI_Iprobe: { parameters: ["i32", "i32", "pointer", "buffer", "pointer"], result: "i32" },
  MPI_Recv: {
    parameters: ["buffer", "i32", "pointer", "i32", "i32", "pointer", "pointer"],
    result: "i32",
  },
  MPI_Finalize: { parameters: [], result: "i32" },
  // MPI_COMM_WORLD, MPI_FLOAT, MPI_INT and MPI_SUM are the addresses of these.
  ompi_mpi_comm_world: { type: "pointer" },
  ompi_mpi_float: { type: "pointer" },
  ompi_mpi_int: { type: "pointer" },
  ompi_mpi_op_sum: { type: "pointer" },
} as const;

/** How a rank waits for the others. */
export interface MpiOptions {
  /**
   * Minutes after which waiting ends with a {@linkcode SilenceError}.
   * @default 10
   */
  readonly timeoutMinutes?: number;
  /** Called with a sentence when another rank has not come for half a minute. */
  readonly say?: (line: string) => void;
}

/**
 * Joins the job started by mpirun as one of its ranks; without mpirun this process is the only one.
 *
 * @throws {Error} If Open MPI's library is missing, or Deno may not load it.
 */
export function openMpi({ timeoutMinutes = 10, say = () => {} }: MpiOptions = {}): Mpi {
  const { symbols: mpi } = loadLibrary();
  const { ompi_mpi_comm_world: world, ompi_mpi_float: float, ompi_mpi_op_sum: sum } = mpi;
  const number = new Int32Array(1);
  check("start", mpi.MPI_Init_thread(null, null, MPI_THREAD_MULTIPLE, number));
  if (number[0] < MPI_THREAD_SERIALIZED) {
    throw new Error("Cannot use this MPI as it supports only one thread: install Open MPI 4 or 5");
  }
  const canSend = number[0] >= MPI_THREAD_MULTIPLE;
  check("get this rank's number", mpi.MPI_Comm_rank(world, number));
  const [rank] = number;
  check("count the ranks", mpi.MPI_Comm_size(world, number));
  const [count] = number;
  const messages = canSend ? messagesOf(mpi, rank, count) : { send: () => {}, receive: () => [] };
  const timeoutMs = timeoutMinutes * 60_000;
  const wait = watchSilence({ rank, count, messages, timeoutMs, say });
  let isBroken = false;
  return {
    rank,
    count,
    allReduce: async (values) => {
      const sums = new Float32Array(values.length);
      const done = mpi.MPI_Allreduce(values, sums, values.length, float, sum, world);
      try {
        await wait.over(done.then((code) => check("add up", code)));
      } catch (error) {
        isBroken ||= error instanceof SilenceError;
        throw error;
      }
      return sums;
    },
    allReduceSync: (values) => {
      const sums = new Float32Array(values.length), request = new BigUint64Array(1);
      const { length } = values, until = performance.now() + timeoutMs;
      check("add up", mpi.MPI_Iallreduce(values, sums, length, float, sum, world, request));
      for (number[0] = 0; number[0] === 0;) {
        check("add up", mpi.MPI_Test(request, number, null));
        if (performance.now() < until) continue;
        isBroken = true;
        throw wait.silence(timeoutMs);
      }
      return sums;
    },
    busy: wait.busy,
    hurry: wait.hurry,
    end: (code) => {
      wait.takeIn(); // MPI wants every message received.
      if (!isBroken) check("end", mpi.MPI_Finalize());
      return Deno.exit(code);
    },
  };
}

type Library = Deno.DynamicLibrary<typeof SYMBOLS>["symbols"];

/** Numbers from rank to rank beside their exchanges. */
function messagesOf(mpi: Library, rank: number, count: number): Messages {
  const { ompi_mpi_comm_world: world, ompi_mpi_int: int } = mpi;
  const others = Array.from({ length: count }, (_, i) => i).filter((other) => other !== rank);
  const flag = new Int32Array(1), number = new Int32Array(1);
  const hasArrived = (from: number) => {
    check("look for messages", mpi.MPI_Iprobe(from, TAG, world, flag, null));
    return flag[0] !== 0;
  };
  return {
    send: (number) => {
      for (const to of others) {
        mpi.MPI_Send(Int32Array.of(number), 1, int, to, TAG, world)
          .catch(() => {}); // That rank is gone, which is noticed where it is waited for.
      }
    },
    receive: () => {
      const all: [number, number][] = [];
      for (const from of others) {
        while (hasArrived(from)) {
          check("receive a message", mpi.MPI_Recv(number, 1, int, from, TAG, world, null));
          all.push([from, number[0]]);
        }
      }
      return all;
    },
  };
}

function loadLibrary(): Deno.DynamicLibrary<typeof SYMBOLS> {
  for (const name of LIBRARIES) {
    try {
      return Deno.dlopen(name, SYMBOLS);
    } catch (error) {
      if (error instanceof Deno.errors.NotCapable) {
        throw new Error(
          "Cannot load MPI as Deno may not call foreign functions: run deno task train:mpi, or add --allow-ffi",
        );
      }
    }
  }
  throw new Error(
    `Cannot find Open MPI (tried ${LIBRARIES.join(", ")}): install it, on Debian with ` +
      "apt-get install openmpi-bin, or add its folder to LD_LIBRARY_PATH",
  );
}

function check(what: string, code: number): void {
  if (code !== 0) throw new Error(`Cannot ${what} with MPI: it returned error ${code}`);
}

/** An environment variable, if it is set and may be read. */
function variable(name: string): string | undefined {
  const { state } = Deno.permissions.querySync({ name: "env", variable: name });
  return state === "granted" ? Deno.env.get(name) : undefined;
}

/** This rank's share of the machine's threads; `undefined` for a single rank. */
export function threadsOfRank({ count }: Ranks): number | undefined {
  if (count === 1) return undefined;
  const local = Number(variable("OMPI_COMM_WORLD_LOCAL_SIZE") ?? count);
  return Math.max(1, Math.floor(coreCount() / local));
}

/** Launchers that do not speak to Open MPI, by the variable in which they say how many processes they start. */
const LAUNCHERS: Readonly<Record<string, string>> = {
  PMI_SIZE: "another MPI's launcher, such as MPICH's mpiexec: use Open MPI's mpirun",
  SLURM_STEP_NUM_TASKS: "srun without PMIx: add --mpi=pmix, or use Open MPI's mpirun",
};

/**
 * What a user should know of how ranks were started.
 *
 * @throws {Error} If there are more processes than this one, which Open MPI does not know of.
 */
export function noteOnLaunch({ count }: Ranks): string | undefined {
  if (count > 1) {
    if (!variable("OMPI_COMM_WORLD_SIZE") || variable("OMPI_MCA_odls_base_sigkill_timeout")) return;
    return "Ctrl-C to mpirun may lose the steps since the last checkpoint, as it kills its ranks a second later: " +
      "start it with --mca odls_base_sigkill_timeout 20";
  }
  for (const [name, launcher] of Object.entries(LAUNCHERS)) {
    const processes = Number(variable(name) ?? 1);
    if (processes > 1) {
      throw new Error(
        `Cannot train together as the ${processes} processes do not know of each other; ` +
          `they were started by ${launcher}`,
      );
    }
  }
  return "This is the only rank: start two with mpirun -n 2 deno task train:mpi";
}
