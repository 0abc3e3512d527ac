import { path, whole } from "./flags.ts";

/** The flags of `cli/studio.ts`. */
export const STUDIO_FLAGS = {
  runs: path("folder of runs, or a single run folder (default: runs)", "DIR"),
  port: whole("port to serve on (default: 8000, or the next free one)", 0, 65_535),
  export: path("export the studio as static files into this folder instead", "DIR"),
};
