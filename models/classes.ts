/** The classes that networks are conditioned on. */
import * as tf from "@tensorflow/tfjs";
import { wholeNumber } from "../core/check.ts";
import { nearestName } from "../core/names.ts";
import { oneLine } from "../core/one_line.ts";
import type { Tensor2D } from "../core/tensor.ts";
import type { Generator } from "./network.ts";

/**
 * A class of images.
 *
 * @category Classes
 */
export interface ImageClass {
  /** What it is called in the data. */
  readonly name: string;
  /** The images of it that were trained on. */
  readonly count: number;
}

/**
 * Refuses what are not at least two classes of different names.
 *
 * @throws {RangeError} Saying what is wrong.
 */
export function checkClasses(classes: readonly ImageClass[]): void {
  const isRight = Array.isArray(classes) && classes.length >= 2 &&
    classes.every((one) =>
      typeof one?.name === "string" && Number.isSafeInteger(one.count) && one.count >= 0
    ) &&
    new Set(classes.map(({ name }) => name)).size === classes.length;
  if (isRight) return;
  throw new RangeError(
    "Cannot build the model as its classes must be at least two, each with a name of its own and a count: " +
      `current value is ${oneLine(classes)}`,
  );
}

/**
 * The labels, if they are there and fit.
 *
 * @param what What they are needed for, as a verb.
 * @throws {TypeError} If there are none, or they are not a tensor of float32.
 * @throws {RangeError} If they are not `[rows, classes]`.
 */
export function checkLabels(
  what: string,
  labels: Tensor2D | undefined,
  { rows, classes }: { readonly rows: number; readonly classes: number },
): Tensor2D {
  if (labels === undefined) {
    throw new TypeError(
      `Cannot ${what} without labels as the network has ${classes} classes: give a row for each image`,
    );
  }
  requireTensor(what, labels);
  if (labels.dtype !== "float32") {
    throw new TypeError(
      `Cannot ${what} with labels of type ${labels.dtype}: float32 is needed, as oneHot() makes it`,
    );
  }
  if (labels.shape.join() === `${rows},${classes}`) return labels;
  throw new RangeError(
    `Cannot ${what} with labels of shape [${labels.shape}]: [${rows}, ${classes}] is needed`,
  );
}

/**
 * Refuses labels of networks that do not say what they take, unless each image has a row.
 *
 * @throws {TypeError} If they are not a tensor.
 * @throws {RangeError} If they are more or fewer rows than images.
 */
export function checkRows(what: string, labels: Tensor2D | undefined, rows: number): void {
  if (labels === undefined) return;
  requireTensor(what, labels);
  if (labels.shape[0] === rows) return;
  throw new RangeError(
    `Cannot ${what} ${rows} images with labels of shape [${labels.shape}]: give a row for each image`,
  );
}

function requireTensor(what: string, labels: unknown): void {
  if (labels instanceof tf.Tensor) return;
  throw new TypeError(`Cannot ${what} with labels that are not a tensor: give tf.tensor2d(labels)`);
}

/**
 * Labels as rows of numbers: 1 for the class of the image, 0 for the others.
 *
 * @param indices The class of each image, from 0.
 * @returns `[N, classes]`.
 * @throws {RangeError} If `classes` is not a whole number of at least 1, or an index is none below it.
 * @category Classes
 */
export function oneHot(indices: readonly number[], classes: number): Tensor2D {
  wholeNumber("The number of classes", classes, 1);
  for (const index of indices) checkIndex(index, classes);
  const rows = new Float32Array(indices.length * classes);
  for (const [row, index] of indices.entries()) rows[row * classes + index] = 1;
  return tf.tensor2d(rows, [indices.length, classes]);
}

function checkIndex(index: number, classes: number): void {
  if (Number.isSafeInteger(index) && index >= 0 && index < classes) return;
  throw new RangeError(
    `Cannot take class ${index} of ${classes}: they are numbered from 0 to ${classes - 1}`,
  );
}

/** The names for a message, the first of many. */
export function classNames(classes: readonly Pick<ImageClass, "name">[], most = 12): string {
  const names = classes.slice(0, most).map(({ name }) => oneLine(name)).join(", ");
  return classes.length > most ? `${names} and ${classes.length - most} more` : names;
}

/**
 * The index of the class of that name.
 *
 * @throws {RangeError} If there is none; the message has the nearest name.
 * @category Classes
 */
export function classIndex(name: string, classes: readonly ImageClass[]): number {
  const same = (text: string) => text.normalize("NFC"); // Some systems write accents as letters of their own.
  const index = classes.findIndex((one) => same(one.name) === same(name));
  if (index >= 0) return index;
  const near = nearestName(name, classes.map((one) => one.name));
  throw new RangeError(
    `Cannot draw the class "${oneLine(name)}" as there is none of that name: ` +
      (near === undefined
        ? "the classes are "
        : `did you mean "${oneLine(near)}"? The classes are `) +
      classNames(classes),
  );
}

/**
 * The classes of images that have them as often as what was trained on, as do the first of them alone.
 *
 * @returns `count` indices.
 * @category Classes
 */
export function inProportion(count: number, classes: readonly ImageClass[]): number[] {
  const total = Math.max(1, classes.reduce((sum, { count }) => sum + count, 0));
  const given = classes.map(() => 0);
  return Array.from({ length: count }, (_, i) => {
    const owed = classes.map(({ count }, index) => (i + 1) * count / total - given[index]);
    const next = owed.indexOf(Math.max(...owed));
    given[next]++;
    return next;
  });
}

/**
 * The classes of a grid of images: equally many rows of each, or equally many images where there are fewer rows.
 *
 * @param columns As `gridImage()` has them by default.
 * @returns `count` indices, ascending.
 * @category Classes
 */
export function inRows(
  count: number,
  classes: number,
  columns: number = Math.ceil(Math.sqrt(count)),
): number[] {
  const rows = Math.ceil(count / columns), byRow = classes <= rows;
  return Array.from(
    { length: count },
    (_, i) => Math.floor(byRow ? Math.floor(i / columns) * classes / rows : i * classes / count),
  );
}

/**
 * A generator that draws one class of another, and takes no labels.
 *
 * @throws {TypeError} If the other one has no classes.
 * @throws {RangeError} If it has no class of that index.
 * @category Classes
 */
export function ofClass(generator: Generator, index: number): Generator {
  const { classes = 0, ...others } = generator;
  if (classes === 0) {
    throw new TypeError(
      "Cannot draw one class as the generator has no classes: draw without ofClass()",
    );
  }
  checkIndex(index, classes);
  return {
    ...others,
    apply: (network, noise, options) => {
      const labels = oneHot(Array(noise.shape[0]).fill(index), classes);
      return generator.apply(network, noise, { ...options, labels });
    },
  };
}
