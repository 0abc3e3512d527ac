/** Models small enough for many steps. */
import { ARTICLE_MODEL, type ModelConfig } from "../models/config.ts";

/** Residual networks of 16x16 pictures, without dropout. */
export const SMALL_RESIDUAL: ModelConfig = {
  ...ARTICLE_MODEL,
  generator: "residual",
  discriminator: "residual",
  normalisation: "none",
  kernel: 4,
  height: 16,
  width: 16,
  widthFactor: 1 / 16,
  noiseSize: 8,
  dropoutRate: 0,
};
