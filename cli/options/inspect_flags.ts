import { CHOICE_FLAGS, PLACES } from "./data_flags.ts";
import { LIMITS } from "../../metrics/inspect/findings.ts";
import { atLeast, path, toggle, whole } from "./flags.ts";

/** The flags of `cli/inspect.ts`. */
export const INSPECT_FLAGS = {
  data: path(PLACES, "PLACE"),
  ...CHOICE_FLAGS,
  out: path("folder for the report (default: runs/inspect-DATA)", "DIR"),
  faces: toggle("also look for faces, which takes several times as long"),
  "min-side": whole(`minimum length of the shorter side in pixels (default: ${LIMITS.minSide})`, 0),
  "min-sharpness": atLeast(
    `photos below this are blurred (default: ${LIMITS.minSharpness})`,
    0,
    100,
  ),
  "min-color": atLeast(
    `photos below this are gray (default: ${LIMITS.minColor}, out of 255)`,
    0,
    255,
  ),
  near: atLeast(`maximum distance between near duplicates (default: ${LIMITS.nearDistance})`, 0, 1),
  sheet: whole("pictures of each kind on the contact sheet (default: 36)", 0, 1000),
  json: toggle("print the report as JSON"),
};
