/** What people write for the networks that come with the package. */
import { nearestName } from "../core/names.ts";
import { basename } from "../core/node.ts";
import { PRETRAINED, PRETRAINED_SMALL } from "./generator_file.ts";

/** The names of the weights that come with Nash. */
export const PRETRAINED_PLACES: ReadonlyMap<string, URL> = new Map([
  ["pretrained", PRETRAINED],
  ["pretrained-48x40", PRETRAINED_SMALL],
]);

/** The name of weights that come with Nash that somebody probably meant. */
export function meantPretrained(place: string): string | undefined {
  const isName = basename(place) === place;
  return isName ? nearestName(place, [...PRETRAINED_PLACES.keys()]) : undefined;
}
