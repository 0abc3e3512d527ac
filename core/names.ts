import { closestString } from "deno-std/text/closest_string.js";
import { levenshteinDistance } from "deno-std/text/levenshtein_distance.js";
import { oneLine } from "./one_line.ts";

/** The name that somebody probably meant: one that holds what was given, or differs by few letters. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const [a, ...lower] = [given, ...names].map((name) => name.toLowerCase());
  const within = a.length < 2 ? [] : lower.filter((b) => b.includes(a) || a.includes(b));
  if (within.length > 0) return names[lower.indexOf(closestString(a, within))];
  const near = closestString(a, lower);
  const most = Math.ceil(Math.min(a.length, near.length) / 3);
  return levenshteinDistance(a, near) <= most ? names[lower.indexOf(near)] : undefined;
}

/**
 * Throws unless `given` is one of the names. The message has the nearest one.
 *
 * @param what What is named, such as `the backend`.
 * @throws {TypeError} If it is not a string.
 * @throws {RangeError} If it is none of the names.
 */
export function checkName(what: string, given: unknown, names: readonly string[]): void {
  if (typeof given !== "string") {
    throw new TypeError(
      `Cannot use ${oneLine(given)} as ${what}: give one of the names ${names.join(", ")}`,
    );
  }
  if (names.includes(given)) return;
  const near = nearestName(given, names);
  throw new RangeError(
    `Cannot use "${oneLine(given)}" as ${what}: ` +
      (near ? `did you mean "${near}"? There are ` : "there are only ") + names.join(", "),
  );
}
