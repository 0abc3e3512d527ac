import * as tf from "@tensorflow/tfjs";
import { commandLine } from "../../core/shell.ts";
import type { Source } from "../../data/sources/image_file.ts";
import type { FrameOptions } from "../../data/images/frame.ts";
import { CARTOONS } from "../../data/sources/cartoons.ts";
import { lookAtFaces, looksUnaligned } from "../../metrics/align/look.ts";
import type { RunConfig } from "./config.ts";

/** {@linkcode adviseAlign} before a new run. */
export async function adviseAlignFor(
  files: Source,
  { data, fit, zoom, focus, model: { height, width } }: RunConfig,
  place: string,
): Promise<string[]> {
  if (data === CARTOONS || tf.getBackend() === "cpu") return []; // There it would take minutes.
  return await adviseAlign(files, { height, width, fit, zoom, focus }, place);
}

/**
 * What to say if most faces of photos lie elsewhere than where training needs them.
 *
 * @param place Where the photos are, as the user can type it.
 */
export async function adviseAlign(
  files: Source,
  framing: FrameOptions,
  place: string,
): Promise<string[]> {
  const look = await lookAtFaces(files, framing)
    .catch(() => undefined); // It is only advice: training needs no detector.
  if (look === undefined || !looksUnaligned(look)) return [];
  const command = commandLine("deno", "task", "align", "--data", place, "--out", "faces");
  return [
    `Most of these pictures look unaligned (of ${look.faces} faces, ${look.unaligned} are small or off the middle): ` +
    `${command} cuts the faces out`,
  ];
}
