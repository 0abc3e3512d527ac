import * as tf from "@tensorflow/tfjs";
import { commandLine } from "../../core/shell.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { CARTOONS } from "../../data/sources/cartoons.ts";
import { lookAtFaces, looksUnaligned } from "../../metrics/align/look.ts";
import type { RunConfig } from "./config.ts";

/**
 * What to say before a new run if most faces of its photos lie elsewhere than where training needs them.
 *
 * @param place Where the photos are, as the user can type it.
 */
export async function adviseAlign(
  files: Source,
  config: RunConfig,
  place: string,
): Promise<string[]> {
  const { data, fit, zoom, focus, model: { height, width } } = config;
  if (data === CARTOONS || tf.getBackend() === "cpu") return []; // There it would take minutes.
  const look = await lookAtFaces(files, { height, width, fit, zoom, focus })
    .catch(() => undefined); // It is only advice: training needs no detector.
  if (look === undefined || !looksUnaligned(look)) return [];
  const command = commandLine("deno", "task", "align", "--data", place, "--out", "faces");
  return [
    `Most of these pictures look unaligned (of ${look.faces} faces, ${look.unaligned} are small or off the middle): ` +
    `${command} cuts the faces out`,
  ];
}
