/** Pictures that notebooks show. */
import { assertEquals } from "@std/assert";
import { decodePng } from "../../data/images/formats/png.ts";
import { gridImage } from "../../data/images/grid.ts";
import { picture } from "../../data/images/display.ts";

const shown = (value: object) =>
  (value as Record<symbol, () => Record<string, string>>)[Symbol.for("Jupyter.display")]();

Deno.test("Jupyter is given a PNG of a picture, in base64, and of a grid", async () => {
  const image = {
    width: 2,
    height: 1,
    channels: 3,
    data: Uint8Array.of(1, 2, 3, 4, 5, 6),
  } as const;
  const grid = gridImage(image.data, { count: 2, height: 1, width: 1, columns: 2 });
  for (const value of [picture(image), grid]) {
    const media = shown(value);
    assertEquals(Object.keys(media), ["image/png"]);
    const { data } = await decodePng(Uint8Array.fromBase64(media["image/png"]));
    assertEquals([...data], [1, 2, 3, 255, 4, 5, 6, 255]);
    assertEquals({ ...value }, { ...image });
  }
});
