/** MPI, the engine that clusters run: Open MPI's library through Deno's foreign functions. */
import { ALONE as ALONE_RANK, type Ranks } from "./ranks.ts";

/** This process among those that mpirun started. */
export interface Mpi extends Ranks {
  /**
   * Ends the connection when all ranks have come to their end, and the program with it: Open MPI's threads are still in
   * its library when Deno would unload that. A rank that ends without it ends the whole job, which is what an error
   * should do. What is alone goes on with the code.
   */
  readonly end: (code: number) => number;
}

/** A process without mpirun. */
export const ALONE: Mpi = { ...ALONE_RANK, end: (code) => code };

/** Open MPI's, in the order in which they are tried: of 4 and 5 on Linux, and on macOS. */
const LIBRARIES = ["libmpi.so.40", "libmpi.so", "libmpi.dylib"];

/** Calls come from threads other than the main one, one after the other. */
const MPI_THREAD_SERIALIZED = 2;

const SYMBOLS = {
  MPI_Init_thread: { parameters: ["pointer", "pointer", "i32", "buffer"], result: "i32" },
  MPI_Comm_rank: { parameters: ["pointer", "buffer"], result: "i32" },
  MPI_Comm_size: { parameters: ["pointer", "buffer"], result: "i32" },
  MPI_Allreduce: {
    parameters: ["buffer", "buffer", "i32", "pointer", "pointer", "pointer"],
    result: "i32",
    nonblocking: true, // Ctrl-C is heard while this rank waits for the others.
  },
  MPI_Finalize: { parameters: [], result: "i32" },
  // What MPI_COMM_WORLD, MPI_FLOAT and MPI_SUM are the addresses of.
  ompi_mpi_comm_world: { type: "pointer" },
  ompi_mpi_float: { type: "pointer" },
  ompi_mpi_op_sum: { type: "pointer" },
} as const;

/**
 * Joins the job that mpirun started, with this process as one of its ranks; without mpirun it is the only one.
 *
 * @throws {Error} If Open MPI's library is missing, or Deno may not load it.
 */
export function openMpi(): Mpi {
  const { symbols: mpi } = loadLibrary();
  const { ompi_mpi_comm_world: world, ompi_mpi_float: float, ompi_mpi_op_sum: sum } = mpi;
  const number = new Int32Array(1);
  check("start", mpi.MPI_Init_thread(null, null, MPI_THREAD_SERIALIZED, number));
  if (number[0] < MPI_THREAD_SERIALIZED) {
    throw new Error("Cannot use this MPI as it allows one thread alone: install Open MPI 4 or 5");
  }
  check("tell this rank's number", mpi.MPI_Comm_rank(world, number));
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
    `Cannot find Open MPI (tried ${LIBRARIES.join(", ")}): install it, in Debian by ` +
      "apt-get install openmpi-bin, or add its folder to LD_LIBRARY_PATH",
  );
}

function check(what: string, code: number): void {
  if (code !== 0) throw new Error(`Cannot ${what} by MPI as it answers with error ${code}`);
}

const LOCAL_RANKS = "OMPI_COMM_WORLD_LOCAL_SIZE";

/** This rank's share of the threads, where several ranks compute on one machine; `undefined` where one is alone. */
export function threadsOfRank({ count }: Ranks): number | undefined {
  if (count === 1) return undefined;
  const { state } = Deno.permissions.querySync({ name: "env", variable: LOCAL_RANKS });
  const local = state === "granted" ? Number(Deno.env.get(LOCAL_RANKS) ?? count) : count;
  return Math.max(1, Math.floor(navigator.hardwareConcurrency / local));
}
