/**
 * A failure that may pass, such as that of a network: what could not be read is not damaged, and must be neither left out
 * nor remembered as damaged.
 */
export class TransientError extends Error {}

/** Whether an error, or one that caused it, is transient. */
export function isTransient(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof TransientError) return true;
  }
  return false;
}
