/** MPI, by Open MPI's library through Deno's foreign function interface. */
import { ALONE as ALONE_RANK, type Ranks } from "./ranks.ts";

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

/** Calls come from other threads than the main one, one at a time. */
const MPI_THREAD_SERIALIZED = 2;

const SYMBOLS = {
  MPI_Init_thread: { parameters: ["pointer", "pointer", "i32", "buffer"], result: "i32" },
  MPI_Comm_rank: { parameters: ["pointer", "buffer"], result: "i32" },
  MPI_Comm_size: { parameters: ["pointer", "buffer"], result: "i32" },
  MPI_Allreduce: {
    parameters: ["buffer", "buffer", "i32", "pointer", "pointer", "pointer"],
    result: "i32",
    nonblocking: true, // Ctrl-C works while this rank waits for the others.
  },
  MPI_Finalize: { parameters: [], result: "i32" },
  // MPI_COMM_WORLD, MPI_FLOAT and MPI_SUM are the addresses of these.
  ompi_mpi_comm_world: { type: "pointer" },
  ompi_mpi_float: { type: "pointer" },
  ompi_mpi_op_sum: { type: "pointer" },
} as const;

/**
 * Joins the job started by mpirun as one of its ranks; without mpirun this process is the only one.
 *
 * @throws {Error} If Open MPI's library is missing, or Deno may not load it.
 */
export function openMpi(): Mpi {
  const { symbols: mpi } = loadLibrary();
  const { ompi_mpi_comm_world: world, ompi_mpi_float: float, ompi_mpi_op_sum: sum } = mpi;
  const number = new Int32Array(1);
  check("start", mpi.MPI_Init_thread(null, null, MPI_THREAD_SERIALIZED, number));
  if (number[0] < MPI_THREAD_SERIALIZED) {
    throw new Error("Cannot use this MPI as it supports only one thread: install Open MPI 4 or 5");
  }
  check("get this rank's number", mpi.MPI_Comm_rank(world, number));
  const [rank] = number;
  check("count the ranks", mpi.MPI_Comm_size(world, number));
  const [count] = number;
  return {
    rank,
    count,
    allReduce: async (values) => {
      const sums = new Float32Array(values.length);
      check("add up", await mpi.MPI_Allreduce(values, sums, values.length, float, sum, world));
      return sums;
    },
    end: (code) => {
      check("end", mpi.MPI_Finalize());
      return Deno.exit(code);
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

const LOCAL_RANKS = "OMPI_COMM_WORLD_LOCAL_SIZE";

/** This rank's share of the machine's threads; `undefined` for a single rank. */
export function threadsOfRank({ count }: Ranks): number | undefined {
  if (count === 1) return undefined;
  const { state } = Deno.permissions.querySync({ name: "env", variable: LOCAL_RANKS });
  const local = state === "granted" ? Number(Deno.env.get(LOCAL_RANKS) ?? count) : count;
  return Math.max(1, Math.floor(navigator.hardwareConcurrency / local));
}
