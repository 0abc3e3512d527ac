/** The part of the untyped package gifenc (1.0) that Nash calls. */
export interface Gifenc {
  GIFEncoder(): Encoder;
  /** Reads the whole buffer under `rgba`, whatever part of it the array covers. */
  quantize(
    rgba: Uint8Array,
    maxColors: number,
    options: { readonly format: "rgb444" | "rgb565" },
  ): Palette;
  /** Reads the whole buffer under `rgba`, whatever part of it the array covers. */
  applyPalette(rgba: Uint8Array, palette: Palette): Uint8Array;
}

/** Colours as [red, green, blue]. */
export type Palette = number[][];

export interface FrameOptions {
  palette: Palette;
  /** Milliseconds, rounded to hundredths of a second in the file. */
  delay?: number;
  /** Of the whole file, given with the first frame: -1 once, 0 forever. */
  repeat?: number;
}

export interface Encoder {
  writeFrame(indices: Uint8Array, width: number, height: number, options: FrameOptions): void;
  finish(): void;
  /** A copy of what was written. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** The functions in the CommonJS build, which Deno loads; something else in the module build, which bundlers take. */
declare const gifenc: unknown;
export default gifenc;
