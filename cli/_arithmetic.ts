/** Arithmetic on faces, such as "3 - 7 + 12": parsing and drawing it. */
import { CHARACTER_WIDTH, drawText, TEXT_HEIGHT } from "../data/images/lettering.ts";
import { gridImage } from "../data/images/grid.ts";
import type { Image } from "../data/images/image.ts";
import type { Flag } from "./options/flags.ts";
import { fromUser } from "./options/places.ts";

/** One term of a sum. */
export interface Term {
  readonly sign: 1 | -1;
  /** The number of a face, from 0 as `--separate` numbers them, or the path of a latent file. */
  readonly face: number | string;
}

/** Drawing the noise of all faces up to a higher number would take gigabytes. */
const LAST_FACE = 99_999;

/**
 * A sum of faces: numbers and paths with + and - between them; paths need spaces around the signs. The terms must not all
 * cancel out.
 */
export function sum(help: string): Flag<readonly Term[]> {
  const wanted =
    `faces with + and - between them, such as "3 - 7 + 12", of numbers up to ${LAST_FACE}`;
  return {
    help,
    placeholder: "SUM",
    parse: (text) => {
      const words = /^[\d\s+-]*$/.test(text)
        ? text.match(/\d+|[+-]/g) ?? []
        : text.trim().split(/\s+/);
      if (!/^[+-]$/.test(words[0] ?? "")) words.unshift("+");
      const terms: Term[] = [];
      for (let i = 0; i < words.length; i += 2) {
        const [sign, face] = [words[i], words[i + 1] ?? ""];
        if (!/^[+-]$/.test(sign) || /^[+-]?$/.test(face)) throw new Error(wanted);
        const number = /^\d+$/.test(face) ? Number(face) : fromUser(face);
        if (typeof number === "number" && number > LAST_FACE) throw new Error(wanted);
        terms.push({ sign: sign === "+" ? 1 : -1, face: number });
      }
      if (terms.length < 2) throw new Error(wanted);
      const factors = new Map<Term["face"], number>();
      for (const { sign, face } of terms) factors.set(face, (factors.get(face) ?? 0) + sign);
      if ([...factors.values()].every((factor) => factor === 0)) {
        throw new Error("a sum whose terms do not cancel out");
      }
      return terms;
    },
  };
}

const MARGIN = 4;
const CELL = CHARACTER_WIDTH + 2 * MARGIN; // the width of a sign

/**
 * Draws a sum: the face of each term after its sign (no sign before a leading plus), then `=` and the result.
 *
 * @param images `[terms + 1, height, width, 3]` in [0, 1], the result last.
 */
export function sumPicture(
  images: Float32Array,
  { terms, height, width }: {
    readonly terms: readonly Term[];
    readonly height: number;
    readonly width: number;
  },
): Image {
  const signs = [...terms.map(({ sign }, i) => sign === -1 ? "-" : i === 0 ? "" : "+"), "="];
  const widths = signs.map((sign) => (sign === "" ? 0 : CELL) + width);
  const picture: Image = {
    width: widths.reduce((sum, width) => sum + width),
    height,
    channels: 3,
    data: new Uint8Array(widths.reduce((sum, width) => sum + width) * height * 3),
  };
  const size = height * width * 3;
  let end = 0;
  for (const [i, sign] of signs.entries()) {
    drawText(picture, sign, {
      left: end + MARGIN,
      top: Math.max(0, Math.round((height - TEXT_HEIGHT) / 2)),
    });
    end += widths[i];
    const face = gridImage(images.subarray(i * size, (i + 1) * size), { count: 1, height, width });
    for (let y = 0; y < height; y++) {
      const row = face.data.subarray(y * width * 3, (y + 1) * width * 3);
      picture.data.set(row, (y * picture.width + end - width) * 3);
    }
  }
  return picture;
}
