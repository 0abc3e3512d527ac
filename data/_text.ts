/** The text of a file that people edit: UTF-8, or what its byte order mark says, as editors on Windows write it. */
export function decodeText(bytes: Uint8Array): string {
  const begins = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
  const encoding = begins(0xff, 0xfe) ? "utf-16le" : begins(0xfe, 0xff) ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes); // without the mark
}
