/** Checks that a run resumes with the photos it began with, wherever they are now. */
import { sha256 } from "../../core/hex.ts";
import { resolve } from "../../core/node.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { isUrl, withoutSecrets } from "../../data/sources/address.ts";
import { spread } from "../../data/sources/spread.ts";
import { CARTOONS } from "../../data/sources/cartoons.ts";
import type { RunConfig } from "./config.ts";

/** What a run saves about its photos. */
export interface RememberedData {
  /** Their place, without secrets. */
  readonly data: string;
  /** A hash of their names and sizes. */
  readonly identity: string;
}

/** Options of {@linkcode rememberData}. */
export interface SameDataOptions {
  /** The run folder. */
  readonly out: string;
  /** The place that was opened. */
  readonly place: string;
  /** The configuration of a resumed run. */
  readonly saved?: RunConfig;
}

/**
 * What to save about the opened photos, and a message if those at the run's own place have changed.
 *
 * @throws {Error} If another place has other photos than the run.
 */
export async function rememberData(
  files: Source,
  { out, place, saved }: SameDataOptions,
): Promise<RememberedData & { readonly said?: string }> {
  const data = withoutSecrets(place);
  const identity = await identityOf(files);
  const now = { data, identity };
  if (saved === undefined || saved.identity === identity) return now;
  if (!await isSamePlace(data, saved.data)) {
    throw new Error(
      `Cannot resume ${out} with --data ${data} as it was trained with ${saved.data}, ` +
        "whose photos had other names or sizes: leave the flag out, choose another --out, or start again with --fresh",
    );
  }
  if (saved.identity === undefined) return now; // a run of an older version
  return {
    ...now,
    said:
      `${data} has changed since the run was begun: it goes on with the photos that are there now`,
  };
}

/** The hash by which a run knows its photos. */
export async function identityOf(files: Source): Promise<string> {
  return await sha256(new TextEncoder().encode(await files.identity()));
}

/** How many photos {@linkcode contentsOf} reads. */
const PROBES = 16;

/** A hash of what is in a few of the photos, taken from everywhere; one that cannot be read counts as empty. */
export async function contentsOf(files: Source): Promise<string> {
  const hashes = spread(files.length, PROBES).map(async (place) => {
    const file = await files.at(place);
    return await sha256(new Uint8Array(await file.read().catch(() => [])));
  });
  return await sha256(new TextEncoder().encode((await Promise.all(hashes)).join()));
}

/** Whether two paths name the same place. */
async function isSamePlace(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  if ([a, b].some((place) => isUrl(place) || place === CARTOONS)) return false;
  const [realA, realB] = await Promise.all(
    [a, b].map((place) => Deno.realPath(place).catch(() => resolve(place))),
  );
  return realA === realB;
}
