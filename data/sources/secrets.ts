/** Addresses may carry passwords and tokens, which belong neither on screens nor in files that others read. */
import { isUrl } from "./network/url.ts";

/** Stands for what is not shown. */
const HIDDEN = "…";

/** A place as it may be shown and saved: of an address without its name and password, and what is behind its `?`. */
export function withoutSecrets(location: string): string {
  if (!isUrl(location)) return location;
  return location
    .replace(/^([^:]+:\/\/)[^/?#]*@/, `$1${HIDDEN}@`)
    .replace(/\?[^#]*/, `?${HIDDEN}`);
}

/** Whether something of a place was left out. */
export function lacksSecrets(location: string): boolean {
  return new RegExp(`^https?://(${HIDDEN}@|[^?]*\\?${HIDDEN})`, "i").test(location);
}
