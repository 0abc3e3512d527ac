import type { Image } from "./image.ts";
import { resize } from "./resize.ts";
import { drawText, TEXT_HEIGHT } from "./lettering.ts";

/** Images that belong together, under a heading of letters and digits. */
export interface SheetSection {
  readonly heading: string;
  readonly tiles: readonly SheetTile[];
}

/** An image with its label. */
export interface SheetTile {
  readonly label: string;
  /** Undefined where it is gone. */
  readonly image: Image | undefined;
}

const COLUMNS = 12;
const SIDE = 96; // of the square that a picture fits into
const GAP = 6;
const [CELL_WIDTH, CELL_HEIGHT] = [SIDE + GAP, SIDE + TEXT_HEIGHT + 2 * GAP];
const HEADING_HEIGHT = TEXT_HEIGHT + 3 * GAP;
const BACKGROUND = 48;

/** Lays images out under their headings, each with its label below. */
export function contactSheet(sections: readonly SheetSection[]): Image {
  const rowsOf = ({ tiles }: SheetSection) => Math.ceil(tiles.length / COLUMNS);
  const heights = sections.map((section) => HEADING_HEIGHT + rowsOf(section) * CELL_HEIGHT);
  const width = COLUMNS * CELL_WIDTH + GAP;
  const height = heights.reduce((sum, height) => sum + height, GAP);
  const data = new Uint8Array(width * height * 3).fill(BACKGROUND);
  const sheet: Image = { width, height, channels: 3, data };
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

/** Draws an image in the middle of a square, in its proportions. */
function drawImage(sheet: Image, image: Image, place: { left: number; top: number }): void {
  const scale = SIDE / Math.max(image.width, image.height);
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const { data } = resize(image, { width, height });
  const left = place.left + Math.floor((SIDE - width) / 2);
  const top = place.top + Math.floor((SIDE - height) / 2);
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width * 3, (y + 1) * width * 3);
    sheet.data.set(row, ((top + y) * sheet.width + left) * 3);
  }
}
