/**
 * A picture in memory. Its pixels are shared between the steps of a pipeline, so nobody writes to them.
 *
 * @category Images
 */
export interface Image {
  /** Columns, in pixels. */
  readonly width: number;
  /** Rows, in pixels. */
  readonly height: number;
  /** Values of a pixel: grey; red, green and blue; or these and alpha. */
  readonly channels: 1 | 3 | 4;
  /** `[height, width, channels]`, rows from the top, each value 0 … 255. */
  readonly data: Uint8Array;
  /** What the picture shows, where its source says so. */
  readonly label?: string;
  /** The name of the ICC profile of its file, where its colours could not be converted to sRGB. */
  readonly profile?: string;
}

/**
 * Refuses pixels that no format holds.
 *
 * @throws {RangeError} If they have neither 1, 3 nor 4 values.
 */
export function checkChannels(what: string, channels: number): void {
  if (channels === 1 || channels === 3 || channels === 4) return;
  throw new RangeError(`Cannot ${what} of ${channels} channels: give 1, 3 or 4`);
}
