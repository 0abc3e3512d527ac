import type { Image } from "./image.ts";

/** Capital letters, digits and signs of 3x5 pixels: one digit a row, whose three bits are the pixels. */
const GLYPHS: Readonly<Record<string, string>> = {
  ...{ A: "25755", B: "65656", C: "34443", D: "65556", E: "74647", F: "74644", G: "34553" },
  ...{ H: "55755", I: "72227", J: "11152", K: "55655", L: "44447", M: "57755", N: "65555" },
  ...{ O: "25552", P: "65644", Q: "25573", R: "65655", S: "34216", T: "72222", U: "55557" },
  ...{ V: "55552", W: "55775", X: "55255", Y: "55222", Z: "71247", "0": "75557", "1": "26227" },
  ...{ "2": "71747", "3": "71717", "4": "55711", "5": "74717", "6": "74757", "7": "71122" },
  ...{ "8": "75757", "9": "75717" },
  ...{ "+": "02720", "-": "00700", "=": "07070" },
};
const [COLUMNS, ROWS] = [3, 5];

/** The rows of {@linkcode drawText}, in pixels. */
export const TEXT_HEIGHT = 10;
const DOT = TEXT_HEIGHT / ROWS;

/** The columns of a character, without the space after it. */
export const CHARACTER_WIDTH = COLUMNS * DOT;

/** Writes white letters, digits and the signs + - = into an image; other characters stay blank, and what does not fit is cut off. */
export function drawText(
  picture: Image,
  text: string,
  place: { readonly left: number; readonly top: number },
): void {
  const { width, height, channels, data } = picture;
  for (const [i, letter] of Array.from(text.toUpperCase()).entries()) {
    const rows = GLYPHS[letter] ?? "00000";
    for (let y = 0; y < ROWS * DOT; y++) {
      for (let x = 0; x < COLUMNS * DOT; x++) {
        const bit = COLUMNS - 1 - Math.floor(x / DOT);
        if ((Number(rows[Math.floor(y / DOT)]) >> bit & 1) === 0) continue;
        const [column, row] = [place.left + i * (COLUMNS + 1) * DOT + x, place.top + y];
        if (column < width && row < height) {
          const at = (row * width + column) * channels;
          data.fill(255, at, at + channels);
        }
      }
    }
  }
}
