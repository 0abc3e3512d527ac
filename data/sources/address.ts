/** Addresses of archives, which may carry passwords and tokens: these belong neither on screens nor in files that others read. */

/** Whether a location is an address and not a path. */
export function isUrl(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

/** Stands for what is not shown. */
const HIDDEN = "…";

/** A place as it may be shown and saved: an address without its user name and password, and without what follows its `?`. */
export function withoutSecrets(location: string): string {
  if (!isUrl(location)) return location;
  return location
    .replace(/^([^:]+:\/\/)[^/?#]*@/, `$1${HIDDEN}@`)
    .replace(/\?[^#]*/, `?${HIDDEN}`);
}

/** Whether something was left out of a place. */
export function lacksSecrets(location: string): boolean {
  return new RegExp(`^https?://(${HIDDEN}@|[^?]*\\?${HIDDEN})`, "i").test(location);
}
