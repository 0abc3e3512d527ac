import { encodeHex } from "deno-std/encoding/hex.js";

/** The SHA-256 of bytes, in hexadecimal digits. */
export async function sha256(bytes: BufferSource): Promise<string> {
  return encodeHex(await crypto.subtle.digest("SHA-256", bytes));
}
