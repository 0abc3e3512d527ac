/** Whether photos look aligned, before training begins. */
import { assertEquals } from "@std/assert";
import type { Image } from "../../data/images/image.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import { fromIndexed } from "../../data/pipeline/dataset.ts";
import { cartoonFaces } from "../../data/sources/cartoons.ts";
import { lookAtFaces, looksUnaligned } from "../../metrics/align/look.ts";
import { photo } from "../_photos.ts";
import { alignedFaces, photoWith, placeAt } from "../_faces.ts";
import { testOnBackends } from "../_backends.ts";

const FRAMING = { height: 48, width: 40 };

/** Photos in memory. */
function sourceOf(photos: readonly Image[]) {
  const files = photos.map((photo) => encodePng(photo));
  const at = (i: number) =>
    Promise.resolve({ name: `${i}.png`, read: () => Promise.resolve(files[i]) });
  const text = () => Promise.resolve("");
  return { ...fromIndexed(files.length, at), fingerprint: text, identity: text };
}

testOnBackends(
  "aligned faces look aligned, and the same ones off the middle or small do not",
  async () => {
    const faces = await alignedFaces([0, 1, 2, 3, 4, 5]);
    const look = async (photos: readonly Image[], framing = {}) =>
      await lookAtFaces(sourceOf(photos), { ...FRAMING, ...framing });
    const { faces: found, unaligned } = await look(faces);
    assertEquals([found >= 5, unaligned], [true, 0]);
    const small = faces.map((face, i) =>
      photoWith([{ face, place: placeAt(120 + 20 * i, 120, 5 * i, 0.6) }], {
        width: 360,
        height: 240,
      })
    );
    assertEquals(looksUnaligned(await look(small)), true);
    // In the middle, with as much around as the zoom cuts off.
    const loose = faces.map((face) =>
      photoWith([{ face, place: placeAt(178, 218, 0, 1) }], { width: 356, height: 436 })
    );
    assertEquals(looksUnaligned(await look(loose)), true);
    assertEquals(looksUnaligned(await look(loose, { zoom: 2 })), false);
    // Some aligned ones among them, and files that cannot be read, change nothing.
    const mixed = sourceOf([...small.slice(0, 5), faces[0]]);
    const broken = {
      ...mixed,
      length: 12,
      at: async (i: number) =>
        i % 2
          ? { name: "x", read: () => Promise.reject(new Error("gone")) }
          : await mixed.at(i / 2),
    };
    assertEquals(looksUnaligned(await lookAtFaces(broken, FRAMING)), true);
  },
  { backends: ["wasm"] },
);

testOnBackends("cartoons, digits and pictures without faces do not look unaligned", async () => {
  assertEquals(looksUnaligned(await lookAtFaces(cartoonFaces({ count: 12 }), FRAMING)), false);
  const digit = (i: number): Image => {
    const data = new Uint8Array(28 * 28 * 3).map((_, at) =>
      Math.floor(at / 3) % 28 === i ? 255 : 0
    );
    return { width: 28, height: 28, channels: 3, data };
  };
  const digits = Array.from({ length: 12 }, (_, i) => digit(i));
  assertEquals(await lookAtFaces(sourceOf(digits), FRAMING), { faces: 0, unaligned: 0 });
  const waves = Array.from({ length: 6 }, (_, i) => photo(i, { width: 120, height: 90 }));
  assertEquals(looksUnaligned(await lookAtFaces(sourceOf(waves), FRAMING)), false);
}, { backends: ["wasm"] });
