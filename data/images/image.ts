/** A decoded picture. Pixels are shared freely between stages, so nobody writes to them. */
export interface RgbImage {
  /** Columns, in pixels. */
  readonly width: number;
  /** Rows, in pixels. */
  readonly height: number;
  /** `[height, width, 3]`, rows from the top, red green blue, each 0 … 255. */
  readonly data: Uint8Array;
  /** What the picture shows, where its source says so. */
  readonly label?: string;
  /** The name of the ICC profile that its file's colours go by, where they could not be turned into sRGB. */
  readonly profile?: string;
}
