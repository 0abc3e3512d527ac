/** The pieces of a file from where it is read, up to byte `last`. */
export async function* piecesOf(file: Deno.FsFile, last = Infinity): AsyncGenerator<Uint8Array> {
  const PIECE_BYTES = 2 ** 18;
  let left = last - await file.seek(0, Deno.SeekMode.Current);
  while (left > 0) {
    const piece = new Uint8Array(Math.min(PIECE_BYTES, left));
    const count = await file.read(piece);
    if (count === null) return;
    left -= count;
    yield piece.subarray(0, count);
  }
}
