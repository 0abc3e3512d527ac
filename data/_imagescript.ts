import { messageOf } from "./_check.ts";

/** The package that decodes and draws pictures. */
export type ImageScript = typeof import("imagescript");

let loading: Promise<ImageScript> | undefined;

/**
 * Loads the package on first use, so that the rest of the pipeline needs none of its permissions.
 *
 * @throws {Error} When a permission is missing; the sentence names the flags to add.
 */
export function imagescript(): Promise<ImageScript> {
  loading ??= import("imagescript").catch((error) => {
    loading = undefined;
    throw lackOfPermission(error);
  });
  return loading;
}

/** Whether the package was stopped by a permission: it also reads files of its own when it is first used. */
export function isDenied(error: unknown): boolean {
  return error instanceof Error && error.name === "NotCapable";
}

/** The error for a package that may not do its work. */
export function lackOfPermission(error: unknown): Error {
  return new Error(
    `Cannot load the image decoder: ${messageOf(error)}; run with --allow-read, ` +
      "--allow-env=IMAGESCRIPT_WASM_SIMD and --allow-ffi=node_modules.",
    { cause: error },
  );
}
