/**
 * A failure that may pass by itself, such as a network that is gone for a while: what could not be read is not bad, and
 * must neither be left out nor remembered as such.
 */
export class PassingError extends Error {}

/** Whether a failure, or one that caused it, may pass by itself. */
export function isPassing(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof PassingError) return true;
  }
  return false;
}
