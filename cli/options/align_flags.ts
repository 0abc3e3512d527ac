import { FRAME } from "../../metrics/align/frame.ts";
import { ALIGN_LIMITS } from "../../metrics/align/judge.ts";
import { CHOICE_FLAGS, PLACES } from "./data_flags.ts";
import { atLeast, path, positive, size, toggle, whole } from "./flags.ts";

/** The flags of `cli/align.ts`. */
export const ALIGN_FLAGS = {
  data: path(PLACES, "PLACE"),
  ...CHOICE_FLAGS,
  out: path("folder for the faces, one PNG file each (default: faces)", "DIR"),
  size: size(`height and width of the pictures (default: ${FRAME.height}x${FRAME.width})`),
  "min-face": whole(
    `faces that are fewer pixels wide in their photo are left out (default: ${ALIGN_LIMITS.minFace})`,
    0,
  ),
  "min-sharpness": atLeast(
    `faces below this are blurred (default: ${ALIGN_LIMITS.minSharpness})`,
    0,
    100,
  ),
  "max-turned": atLeast(
    `faces above this are turned away, from 0 for a face seen from the front to 1 for a profile (default: ${ALIGN_LIMITS.maxTurned})`,
    0,
    1,
  ),
  "max-megapixels": positive("skip larger photos (default: 200)"),
  workers: whole("workers that decode photos, 0 for none (default: cores minus 1)", 0),
  sheet: whole("pictures of each kind on the contact sheet (default: 36)", 0, 1000),
  json: toggle("print the report as JSON"),
};
