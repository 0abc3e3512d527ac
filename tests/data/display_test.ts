/** Pictures that notebooks show. */
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { decodePng, encodePng } from "../../data/images/formats/png.ts";
import { encodeGif } from "../../data/images/gif.ts";
import type { Image } from "../../data/images/image.ts";
import { encodeMp4 } from "../../data/images/mp4.ts";
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

Deno.test("channels that no picture has, and arrays of unknown range, are refused", async () => {
  for (const channels of [0, 2, 5, NaN] as unknown as Image["channels"][]) {
    const says = `${channels} channels: give 1, 3 or 4`, data = new Uint8Array(4 * channels || 0);
    const image = { width: 2, height: 2, channels, data };
    assertThrows(() => gridImage(data, { count: 1, ...image }), RangeError, says);
    assertThrows(() => encodePng(image), RangeError, says);
    await assertRejects(() => encodeGif([image]), RangeError, says);
    await assertRejects(() => encodeMp4([image]), RangeError, says);
  }
  for (const values of [[0, 0.5, 1], new Float64Array(3)] as unknown as Float32Array[]) {
    const size = { count: 1, height: 1, width: 1 };
    assertThrows(() => gridImage(values, size), TypeError, "Float32Array of 0 … 1");
  }
});

Deno.test({
  name: "a film without permission to read its encoder names the flag",
  permissions: { read: false },
  async fn() {
    const image = { width: 2, height: 2, channels: 3, data: new Uint8Array(12) } as const;
    await assertRejects(() => encodeMp4([image]), Error, "--allow-read=");
  },
});
