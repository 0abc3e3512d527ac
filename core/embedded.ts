/** Unpacks a WebAssembly module that core/embed.ts has written. */
export async function unpackModule(base64: string): Promise<ArrayBuffer> {
  const packed = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return await new Response(unpacked).arrayBuffer();
}
