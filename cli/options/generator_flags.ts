/** The flags that choose a generator and how it draws. */
import type { Edits } from "../../models/directions.ts";
import { atLeast, type Flag, path } from "./flags.ts";

/** Chooses the generator. */
export const CHECKPOINT_FLAG = path(
  "run folder, checkpoint or exported generator (default: the weights that come with Nash)",
  "PATH",
);

/** Trades variety for quality. */
export const TRUNCATION_FLAG = atLeast(
  "factor on the noise: below 1, faces are more average and fewer go wrong (default: 1)",
  0,
  2,
);

/** The furthest that a face is moved along a direction: beyond, nothing is left of it. */
const FURTHEST = 10;

/** Moves faces along directions. */
export const EDIT_FLAG: Flag<Edits> = {
  help: "change what is drawn, as deno task directions lists it: 1 is a standard deviation",
  placeholder: "NAME=N,…",
  parse: (text) => {
    const edits = new Map<string, number>();
    for (const part of text.split(",")) {
      const [, name, number] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(part) ?? [];
      const amount = Number(number);
      if (name === undefined || !(Math.abs(amount) <= FURTHEST)) {
        throw new Error(
          `names and numbers from -${FURTHEST} to ${FURTHEST}, such as smile=2,age=-1`,
        );
      }
      if (edits.has(name)) throw new Error(`different names: ${name} is there twice`);
      edits.set(name, amount);
    }
    return Object.fromEntries(edits);
  },
};
