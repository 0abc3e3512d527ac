/** A rank of a job of mpi_test.ts: adds up, and says what it got. */
import { openMpi } from "../train/distributed/mpi.ts";

const { rank, count, allReduce, end } = openMpi();
const values = Float32Array.from({ length: 100_000 }, (_, i) => Math.sin(i) * (rank + 1));
const sums = await allReduce(values);
const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", sums.buffer as ArrayBuffer));
console.log(
  JSON.stringify({ rank, count, first: sums[1], last: sums.at(-1), digest: digest.toHex() }),
);
end(0);
