/** Problems of the pictures of a data set: a pure function of the measurements. */
import { distinctPictures, NEAR_DISTANCE } from "./near_duplicates.ts";
import type { Quality } from "./quality.ts";
import { type Face, LEAST_SCORE } from "../networks/face_detector.ts";

/** The kinds of findings and their headings, in the report's order. */
export const KINDS = {
  unreadable: "cannot be read",
  exact: "exact copy of another file",
  near: "shows the same photo as another",
  small: "too small",
  blurred: "too blurred",
  gray: "without colour",
  faceless: "without a face",
  misframed: "framed unlike the others",
} as const;

/** A kind of finding. */
export type Kind = keyof typeof KINDS;

/** A reason not to train on a picture. */
export interface Finding {
  readonly kind: Kind;
  readonly name: string;
  /** What was measured, in words. */
  readonly reason: string;
  /** For a copy, the name of the picture that stays. */
  readonly of?: string;
  /** Orders the findings of a kind, the worst has the largest. */
  readonly severity: number;
}

/** The measurements of a readable file. */
export interface Measured extends Omit<Quality, "thumbnail"> {
  /** The index of its thumbnail. */
  readonly number: number;
  readonly name: string;
  /** The size of the file. */
  readonly bytes: number;
  /** A hash of its bytes. */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  /** The most face-like box, if faces were looked for. */
  readonly face?: Face;
}

/** A file that cannot be read, and why. */
export interface Unreadable {
  readonly name: string;
  readonly error: string;
}

/** Thresholds of the findings; 0 turns one off. */
export interface Limits {
  /** The fewest pixels of the shorter side. */
  readonly minSide: number;
  /** The least {@linkcode Quality.sharpness}. */
  readonly minSharpness: number;
  /** The least {@linkcode Quality.colorfulness}. */
  readonly minColor: number;
  /** The largest distance of near duplicates. */
  readonly nearDistance: number;
}

/** Default limits; the figures come from 16,014 aligned faces of CelebA, 178x218. */
export const LIMITS: Limits = {
  minSide: 64, // the usual size of small sets of faces; the presets draw 96x80 and 48x40
  minSharpness: 0.02, // 1 in 1,000 is below 0.025; blurred over 2 columns half of them are below 0.025, over 3 all
  minColor: 3, // gray JPEG files have 0, the palest of colour 6
  nearDistance: NEAR_DISTANCE,
};

/** How far a face's centre may be from the median's, in shares of the sides; 1 in 1,000 of CelebA's is farther. */
const MOST_SHIFT = 0.22;
/** How many times larger or smaller than the median a face may be; 1 in 2,000 of CelebA's is beyond. */
const MOST_ZOOM = 1.6;

/** All measurements. */
export interface Measurements {
  readonly pictures: readonly Measured[];
  /** `[N, 24, 24]`, by the pictures' numbers. */
  readonly thumbnails: Uint8Array;
}

/** The result of {@linkcode judge}. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** The median face, if there are any. */
  readonly median?: Face;
}

/**
 * Judges each picture on its own, then against the others. All copies of a photo are findings except the best: one
 * without other findings, with the most pixels, in the largest file.
 */
export async function judge(
  { pictures, thumbnails }: Measurements,
  limits: Limits,
  onProgress: (done: number, total: number) => void | Promise<void> = () => {},
): Promise<Judged> {
  const median = medianFace(pictures);
  const findings = pictures.flatMap((picture) => [
    ...judgeAlone(picture, limits),
    ...judgeFace(picture, median),
  ]);
  const flawed = new Set(findings.map(({ name }) => name));
  const copies = exactCopies(pictures);
  const copied = new Set(copies.map(({ name }) => name));
  const rest = pictures.filter(({ name }) => !copied.has(name)).sort((a, b) =>
    Number(flawed.has(a.name)) - Number(flawed.has(b.name)) ||
    b.width * b.height - a.width * a.height || b.bytes - a.bytes // the least compressed
  );
  const near: Finding[] = [];
  if (limits.nearDistance > 0) {
    const distinct = distinctPictures(thumbnails, limits);
    const names = new Map(rest.map(({ number, name }) => [number, name]));
    for (const [i, { number, name }] of rest.entries()) {
      const other = distinct.add(number);
      if (other) near.push(nearCopy(name, names.get(other.of)!, other.distance));
      await onProgress(i + 1, rest.length);
    }
  }
  return { findings: [...copies, ...near, ...findings], median };
}

function judgeAlone(picture: Measured, limits: Limits): Finding[] {
  const { name, width, height, sharpness, colorfulness } = picture;
  const findings: Finding[] = [];
  const add = (kind: Kind, reason: string, severity: number) =>
    findings.push({ kind, name, reason, severity });
  if (Math.min(width, height) < limits.minSide) {
    add("small", `${width}x${height} pixels`, -Math.min(width, height));
  }
  if (sharpness < limits.minSharpness) {
    add("blurred", `sharpness ${sharpness.toFixed(4)}`, -sharpness);
  }
  if (colorfulness < limits.minColor) {
    add("gray", `colour ${colorfulness.toFixed(1)} of 255`, -colorfulness);
  }
  return findings;
}

function exactCopies(pictures: readonly Measured[]): Finding[] {
  const firsts = new Map<string, string>();
  return pictures.flatMap(({ name, digest }) => {
    const of = firsts.get(digest);
    if (of !== undefined) {
      return [{ kind: "exact", name, of, reason: `same bytes as ${of}`, severity: 0 }];
    }
    firsts.set(digest, name);
    return [];
  });
}

function nearCopy(name: string, of: string, distance: number): Finding {
  const reason = `like ${of}, distance ${distance.toFixed(4)}`;
  return { kind: "near", name, of, reason, severity: -distance };
}

const isFound = (face: Face | undefined): face is Face =>
  face !== undefined && face.score >= LEAST_SCORE;
const middleX = ({ x, width }: Face) => x + width / 2;
const middleY = ({ y, height }: Face) => y + height / 2;

function medianFace(pictures: readonly Measured[]): Face | undefined {
  const faces = pictures.map(({ face }) => face).filter(isFound);
  if (faces.length === 0) return undefined;
  const median = (of: (face: Face) => number) =>
    faces.map(of).sort((a, b) => a - b)[Math.floor(faces.length / 2)];
  const width = median((face) => face.width);
  const height = median((face) => face.height);
  const score = median((face) => face.score);
  return { score, x: median(middleX) - width / 2, y: median(middleY) - height / 2, width, height };
}

function judgeFace({ name, face }: Measured, median: Face | undefined): Finding[] {
  if (face === undefined) return [];
  if (!isFound(face) || median === undefined) {
    const reason = `the likeliest face scores ${face.score.toFixed(2)}`;
    return [{ kind: "faceless", name, reason, severity: -face.score }];
  }
  const [x, y] = [middleX(face) - middleX(median), middleY(face) - middleY(median)];
  const shift = Math.hypot(x, y);
  const zoom = Math.sqrt(face.width * face.height / (median.width * median.height));
  const excess = Math.max(shift / MOST_SHIFT, Math.max(zoom, 1 / zoom) / MOST_ZOOM);
  if (excess <= 1) return [];
  const percent = (share: number, less: string, more: string) =>
    `${Math.round(Math.abs(share) * 100)} % ${share < 0 ? less : more}`;
  const reason = `the face is ${percent(x, "left", "right")} and ${percent(y, "above", "below")} ` +
    `of the usual place, and ${zoom.toFixed(2)} times as large`;
  return [{ kind: "misframed", name, reason, severity: excess }];
}
