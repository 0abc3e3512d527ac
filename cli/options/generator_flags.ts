/** The flags that choose a generator and how it draws. */
import type { Edits } from "../../models/directions.ts";
import { classIndex, classNames, ofClass } from "../../models/classes.ts";
import type { ModelConfig } from "../../models/config.ts";
import { makeGenerator } from "../../models/generator.ts";
import type { Generator } from "../../models/network.ts";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { meantPretrained, PRETRAINED_PLACES } from "../../models/pretrained_places.ts";
import { fromUser } from "./places.ts";
import { atLeast, type Flag, oneOf, path, text, UsageError } from "./flags.ts";

/** Whether something is there, or Deno may not look: whoever opens it says that. */
function isThere(place: string): boolean {
  try {
    return existsSync(place);
  } catch {
    return true;
  }
}

/** Chooses the generator: by its place, or by the name of weights that come with Nash. */
export const CHECKPOINT_FLAG: Flag<string> = {
  ...path(
    "run folder, checkpoint or exported generator, or pretrained-48x40, the smaller of the weights that come with Nash " +
      "(default: pretrained, the larger)",
    "PATH",
  ),
  parse: (text) => {
    const place = fromUser(text), meant = meantPretrained(text);
    if (meant === undefined || isThere(place)) return place;
    const weights = PRETRAINED_PLACES.get(text);
    if (weights?.protocol === "file:") return fileURLToPath(weights);
    throw new Error(
      weights
        ? "a place on this machine, and is left out for the weights of 96x80 that come with Nash"
        : `the place of a generator, such as ${meant}`,
    );
  },
};

/** Chooses what a generator of classes draws. */
export const CLASS_FLAG = text(
  "class to draw, if the generator was trained with --classes",
  "NAME",
);

/** Chooses what it is computed on. */
export const BACKEND_FLAG = oneOf("(default: auto)", ["auto", "webgpu", "wasm", "cpu"]);

/** Trades variety for quality. */
export const truncationFlag = (usual: string) =>
  atLeast(
    `factor on the noise: below 1, faces are more average and fewer go wrong (default: ${usual})`,
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
          `names and numbers from -${FURTHEST} to ${FURTHEST}, such as smile=2,hair=1`,
        );
      }
      if (edits.has(name)) throw new Error(`different names: ${name} is there twice`);
      edits.set(name, amount);
    }
    return Object.fromEntries(edits);
  },
};

/**
 * The generator of a configuration: of one class, if that is asked for.
 *
 * @throws {RangeError} If there is no such class.
 * @throws {UsageError} If the generator has no classes.
 */
export function chosenGenerator(config: ModelConfig, name: string | undefined): Generator {
  const generator = makeGenerator(config), { classes } = config;
  if (name === undefined) return generator;
  if (classes === undefined) {
    throw new UsageError(
      "--class needs a generator that was trained with --classes, and this one was not: leave it out",
    );
  }
  return ofClass(generator, classIndex(name, classes));
}

/**
 * The generator of a configuration, as {@linkcode chosenGenerator}, for a task that needs one class.
 *
 * @param task What it is needed for, at the start of a sentence.
 * @throws {UsageError} If the generator has classes and none is asked for.
 */
export function oneClassGenerator(
  config: ModelConfig,
  name: string | undefined,
  task: string,
): Generator {
  if (name === undefined && config.classes !== undefined) {
    throw new UsageError(
      `${task} needs one class of this generator: add --class, one of ${
        classNames(config.classes)
      }`,
    );
  }
  return chosenGenerator(config, name);
}
