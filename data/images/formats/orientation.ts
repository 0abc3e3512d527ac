import type { Image } from "../image.ts";

/** How stored rows and columns are meant to be seen, by EXIF: 1 as stored, 2 … 8 turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATION_TAG = 0x0112;
const [SHORT, LONG] = [3, 4];
const EXIF_NAME = [0x45, 0x78, 0x69, 0x66, 0, 0]; // "Exif" and two zeros

/**
 * Reads the orientation from EXIF data (a TIFF header and its first directory, with or without the name "Exif" before it);
 * 1 where there is none or the data is damaged, since a camera's notes are no reason to refuse its photo.
 */
export function readOrientation(exif: Uint8Array): Orientation {
  const name = EXIF_NAME.every((byte, i) => exif[i] === byte) ? EXIF_NAME.length : 0;
  const view = new DataView(exif.buffer, exif.byteOffset + name, exif.byteLength - name);
  try {
    const mark = view.getUint16(0);
    const little = mark === 0x4949; // "II"; "MM" is big endian
    if ((!little && mark !== 0x4d4d) || view.getUint16(2, little) !== 42) return 1;
    const directory = view.getUint32(4, little);
    const entries = view.getUint16(directory, little);
    for (let at = directory + 2; at < directory + 2 + entries * 12; at += 12) {
      if (view.getUint16(at, little) !== ORIENTATION_TAG) continue;
      const type = view.getUint16(at + 2, little);
      if (type !== SHORT && type !== LONG) return 1;
      const value = type === SHORT
        ? view.getUint16(at + 8, little)
        : view.getUint32(at + 8, little);
      return value >= 1 && value <= 8 ? value as Orientation : 1;
    }
  } catch { // an offset beyond the end
  }
  return 1;
}

/** How to walk through the stored pixels to see the image upright. */
export function wayOf(orientation: Orientation) {
  return {
    /** Stored rows become columns. */
    turned: orientation >= 5,
    /** The top left corner is stored at the right. */
    fromRight: [2, 3, 7, 8].includes(orientation),
    /** It is stored at the bottom. */
    fromBottom: [3, 4, 6, 7].includes(orientation),
  };
}

/** The upright image. */
export function orient(image: Image, orientation: Orientation): Image {
  if (orientation === 1) return image;
  const { width: columns, height: rows, data } = image;
  const { turned, fromRight, fromBottom } = wayOf(orientation);
  const [width, height] = turned ? [rows, columns] : [columns, rows];
  // Steps between stored pixels that go right and down in the result, from the pixel of its top left corner.
  const column = fromRight ? -1 : 1;
  const row = fromBottom ? -columns : columns;
  const corner = (fromRight ? columns - 1 : 0) + (fromBottom ? (rows - 1) * columns : 0);
  const [right, down] = turned ? [row, column] : [column, row];
  const result = new Uint8Array(data.length);
  let to = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (corner + x * right + y * down) * 3;
      result[to++] = data[from];
      result[to++] = data[from + 1];
      result[to++] = data[from + 2];
    }
  }
  return { ...image, width, height, data: result };
}
