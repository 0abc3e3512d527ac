import type { RgbImage } from "./image.ts";
import type { Picture } from "./formats/png.ts";
import { resize } from "./resize.ts";
import { drawText, TEXT_HEIGHT } from "./lettering.ts";

/** Pictures that belong together, under a heading of letters and digits. */
export interface SheetSection {
  readonly heading: string;
  readonly tiles: readonly SheetTile[];
}

/** A picture with its label. */
export interface SheetTile {
  readonly label: string;
  /** Undefined where there is none any more. */
  readonly image: RgbImage | undefined;
}

const COLUMNS = 12;
const SIDE = 96; // of the square that a picture fits into
const GAP = 6;
const [CELL_WIDTH, CELL_HEIGHT] = [SIDE + GAP, SIDE + TEXT_HEIGHT + 2 * GAP];
const HEADING_HEIGHT = TEXT_HEIGHT + 3 * GAP;
const BACKGROUND = 48;

/** Lays pictures out under their headings, each with its label below. */
export function contactSheet(sections: readonly SheetSection[]): Picture {
  const rowsOf = ({ tiles }: SheetSection) => Math.ceil(tiles.length / COLUMNS);
  const heights = sections.map((section) => HEADING_HEIGHT + rowsOf(section) * CELL_HEIGHT);
  const width = COLUMNS * CELL_WIDTH + GAP;
  const height = heights.reduce((sum, height) => sum + height, GAP);
  const data = new Uint8ClampedArray(width * height * 4).fill(BACKGROUND);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  const sheet = { width, height, data };
  let top = GAP;
  for (const [i, { heading, tiles }] of sections.entries()) {
    drawText(sheet, heading, { left: GAP, top: top + GAP });
    for (const [n, { label, image }] of tiles.entries()) {
      const left = GAP + (n % COLUMNS) * CELL_WIDTH;
      const upper = top + HEADING_HEIGHT + Math.floor(n / COLUMNS) * CELL_HEIGHT;
      if (image) drawImage(sheet, image, { left, top: upper });
      drawText(sheet, label, { left, top: upper + SIDE + GAP });
    }
    top += heights[i];
  }
  return sheet;
}

/** Draws a picture in the middle of a square, with its proportions. */
function drawImage(sheet: Picture, image: RgbImage, place: { left: number; top: number }): void {
  const scale = SIDE / Math.max(image.width, image.height);
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const { data } = resize(image, { width, height });
  const left = place.left + Math.floor((SIDE - width) / 2);
  const top = place.top + Math.floor((SIDE - height) / 2);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = ((top + y) * sheet.width + left + x) * 4;
      sheet.data.set(data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3), to);
    }
  }
}
