/**
 * A failure that may pass by itself, such as a network that is gone for a while: what could not be read is not bad, and
 * must neither be left out nor remembered as such.
 */
export class TransientError extends Error {}

/** Whether a failure, or one that caused it, may pass by itself. */
export function isTransient(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof TransientError) return true;
  }
  return false;
}
