/** The contact sheet of what an inspection has found, numbered as the report is. */
import { contactSheet, type SheetSection } from "../../data/images/contact_sheet.ts";
import { decodeImage } from "../../data/images/decode.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import type { Image } from "../../data/images/image.ts";
import type { IndexedDataset } from "../../data/pipeline/dataset.ts";
import type { ImageFile } from "../../data/sources/image_file.ts";
import { type Finding, KINDS, type Measured } from "./findings.ts";
import { byKind } from "./report.ts";

/** A contact sheet of the worst of each kind, duplicates beside the photo that stays; undefined if it is empty. */
export async function inspectSheet(
  findings: readonly Finding[],
  files: IndexedDataset<ImageFile>,
  { pictures, most }: { readonly pictures: readonly Measured[]; readonly most: number },
): Promise<Uint8Array | undefined> {
  const numbers = new Map(pictures.map(({ name, number }) => [name, number]));
  const load = async (name: string): Promise<Image | undefined> => {
    const file = await files.at(numbers.get(name)!);
    return await decodeImage(await file.read()).catch(() => undefined); // it has changed since
  };
  const sections: SheetSection[] = [];
  let before = 0;
  for (const [kind, found] of byKind(findings)) {
    const tiles = [];
    for (const [i, { name, of }] of found.slice(0, kind === "unreadable" ? 0 : most).entries()) {
      const label = String(before + i + 1);
      tiles.push({ label, image: await load(name) });
      if (of !== undefined) tiles.push({ label: `${label} stays`, image: await load(of) });
    }
    before += found.length;
    if (tiles.length > 0) sections.push({ heading: `${KINDS[kind]}  ${found.length}`, tiles });
  }
  return sections.length > 0 ? encodePng(contactSheet(sections)) : undefined;
}
