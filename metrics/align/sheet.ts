/** The contact sheet of aligned faces, numbered as the report is. */
import { join } from "../../core/node.ts";
import { contactSheet, type SheetSection } from "../../data/images/contact_sheet.ts";
import { decodeImage } from "../../data/images/decode.ts";
import { evenlySpaced } from "../../data/images/film.ts";
import type { Image } from "../../data/images/image.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { alignedPicture } from "./align.ts";
import { KINDS } from "./judge.ts";
import { type AlignReport, leftOutByKind, type LeftOutFace } from "./report.ts";

/** A contact sheet of the faces and of what was left out; undefined if it is empty. */
export async function alignSheet(
  { faces, leftOut }: AlignReport,
  { files, out, most }: {
    readonly files: Source;
    readonly out: string;
    readonly most: number;
  },
): Promise<Image | undefined> {
  if (most === 0) return undefined;
  const wanted = leftOutByKind(leftOut).map(([kind, left]) => ({
    kind,
    count: left.length,
    shown: kind === "unreadable" ? [] : left.slice(0, most),
  }));
  const numbers = await numbersOf(files, new Set(wanted.flatMap(({ shown }) => shown.map(nameOf))));
  const names = Object.keys(faces);
  const sections: SheetSection[] = [{
    heading: `aligned  ${names.length}`,
    tiles: await Promise.all(
      evenlySpaced(names, most).map(async (name) => ({
        label: "",
        image: await Deno.readFile(join(out, name)).then(decodeImage).catch(() => undefined), // deleted by the user
      })),
    ),
  }];
  let before = 0;
  for (const { kind, count, shown } of wanted) {
    const tiles = [];
    for (const [i, left] of shown.entries()) {
      const image = await pictureOf(left, files, numbers.get(left.name));
      tiles.push({ label: String(before + i + 1), image });
    }
    before += count;
    if (tiles.length > 0) sections.push({ heading: `${KINDS[kind]}  ${count}`, tiles });
  }
  const filled = sections.filter(({ tiles }) => tiles.length > 0);
  return filled.length > 0 ? contactSheet(filled) : undefined;
}

const nameOf = ({ name }: LeftOutFace) => name;

/** The positions of the photos of these names. */
async function numbersOf(files: Source, names: ReadonlySet<string>): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  for (let i = 0; i < files.length && numbers.size < names.size; i++) {
    const { name } = await files.at(i);
    if (names.has(name)) numbers.set(name, i);
  }
  return numbers;
}

/** A face that was left out, or a whole photo without one; undefined where the photo is gone. */
async function pictureOf(
  { place }: LeftOutFace,
  files: Source,
  number: number | undefined,
): Promise<Image | undefined> {
  if (number === undefined) return undefined;
  try {
    const photo = await decodeImage(await (await files.at(number)).read());
    return place ? alignedPicture(photo, place) : photo;
  } catch {
    return undefined;
  }
}
