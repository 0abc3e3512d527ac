import type { Image } from "../../data/images/image.ts";
import { measureQuality } from "../inspect/quality.ts";
import { alignedPicture, type PlacedFace } from "./align.ts";

/** Why a photo or a face is left out, with the headings of the report, in its order. */
export const KINDS = {
  unreadable: "cannot be read",
  faceless: "without a face",
  small: "too small",
  cut: "cut off by the edge",
  turned: "turned away",
  blurred: "too blurred",
} as const;

/** A kind of what is left out. */
export type Kind = keyof typeof KINDS;

/** Which faces are left out; 0 turns a limit off, as does 1 for `maxTurned`. */
export interface AlignLimits {
  /** The least {@linkcode PlacedFace.width}, in pixels. */
  readonly minFace: number;
  /** The least sharpness of the aligned face: `Quality.sharpness`. */
  readonly minSharpness: number;
  /** The largest {@linkcode PlacedFace.turned}. */
  readonly maxTurned: number;
}

/** Default limits, by 1,000 photos of CelebA. */
export const ALIGN_LIMITS: AlignLimits = {
  minFace: 40, // with its surroundings 115 rows of the photo, enough for a generator of 96x80
  minSharpness: 0.02, // 1 in 1,000 is below 0.025
  maxTurned: 0.6, // 1 in 30 is above, where the far eye begins to hide; 0.15 is usual
};

/** Why a face is left out, in words. */
export interface Fault {
  readonly kind: Exclude<Kind, "unreadable" | "faceless">;
  readonly reason: string;
}

/** The first reason to leave a face out, if there is one. */
export function faultOf(photo: Image, face: PlacedFace, limits: AlignLimits): Fault | undefined {
  const { minFace, minSharpness, maxTurned } = limits;
  if (face.width < minFace) {
    return { kind: "small", reason: `the face is ${Math.floor(face.width)} pixels wide` };
  }
  if (face.isCut) return { kind: "cut", reason: "an eye or the mouth is not in the photo" };
  if (face.turned > maxTurned) {
    return { kind: "turned", reason: `turned ${face.turned.toFixed(2)} of 1` };
  }
  if (minSharpness === 0) return undefined;
  const { sharpness } = measureQuality(alignedPicture(photo, face.place));
  return sharpness < minSharpness
    ? { kind: "blurred", reason: `sharpness ${sharpness.toFixed(3)}` }
    : undefined;
}
