/** Whether a location is an address and not a path. */
export function isUrl(location: string): boolean {
  return /^https?:\/\//i.test(location);
}
