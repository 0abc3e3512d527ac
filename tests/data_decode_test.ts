import { assert, assertEquals, assertRejects } from "@std/assert";
import { decodeImage } from "../data/mod.ts";
import { encodePng } from "../data/png.ts";

/** A file of 16x8 pixels, the colours of its left and right half, and how it was made. */
const JPEGS = {
  "three channels": {
    file:
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsL" +
      "EBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU" +
      "FBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABQb/xAAUEAEA" +
      "AAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABwj/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIR" +
      "AxEAPwCfOYcKocXm/9k=",
    left: [64, 128, 192],
    right: [200, 100, 50],
  },
  "three channels, progressive": {
    file:
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsL" +
      "EBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU" +
      "FBQUFBQUFBQUFBQUFBQUFBQUFBT/wgARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABAX/xAAVAQEB" +
      "AAAAAAAAAAAAAAAAAAAGB//aAAwDAQACEAMQAAABnuRqodev/8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQABBQI/" +
      "/8QAFBEBAAAAAAAAAAAAAAAAAAAAEP/aAAgBAwEBPwE//8QAFBEBAAAAAAAAAAAAAAAAAAAAEP/aAAgBAgEBPwE//8QA" +
      "FBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQAGPwI//8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQABPyE//9oADAMB" +
      "AAIAAwAAABBz/8QAFBEBAAAAAAAAAAAAAAAAAAAAEP/aAAgBAwEBPxA//8QAFBEBAAAAAAAAAAAAAAAAAAAAEP/aAAgB" +
      "AgEBPxA//8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQABPxA//9k=",
    left: [64, 128, 192],
    right: [200, 100, 50],
  },
  "gray": {
    file:
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsL" +
      "EBYQERMUFRUVDA8XGBYUGBIUFRT/wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAACAn/xAAUEAEAAAAAAAAA" +
      "AAAAAAAAAAAA/9oACAEBAAA/ACorW//Z",
    left: [64, 64, 64],
    right: [200, 200, 200],
  },
  "four inks": {
    file:
      "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAW" +
      "EBETFBUVFQwPFxgWFBgSFBUU/8AAFAgACAAQBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAgHCf/EABQQ" +
      "AQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMATQBZAEsAAD8AZahp0ZZEMZx3Ih//2Q==",
    left: [163, 122, 82], // 255 * (1 - 51 / 255) * (1 - ink / 255) of the inks 51, 102, 153
    right: [255, 0, 51],
  },
};

/** Small files and their colours. */
const PNGS = {
  "16 bits a channel": {
    file:
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABEAIAAAAr0DSeAAAAFUlEQVR42mNwYGz4f4DhBGcKpxEnAB4EA/rZ9QM/AAAA" +
      "AElFTkSuQmCC",
    colors: [[64, 128, 192], [200, 100, 50]],
  },
  "1 bit a pixel": {
    file:
      "iVBORw0KGgoAAAANSUhEUgAAAAoAAAABAQAAAADPjgLTAAAAC0lEQVR42mNYdQAAAhcBa02dzAUAAAAASUVORK5CYII=",
    colors: [255, 0, 255, 0, 255, 0, 255, 0, 255, 255].map((gray) => [gray, gray, gray]),
  },
  "a palette, the last colour clear": {
    file:
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAABAgMAAABmjvwnAAAACVBMVEVAgMDIZDIBAgOjAdTnAAAAA3RSTlP//wDXyg1B" +
      "AAAACklEQVR42mOQAAAAGgAZgACOuwAAAABJRU5ErkJggg==",
    colors: [[64, 128, 192], [200, 100, 50], [255, 255, 255]],
  },
  "interlaced rows": {
    file:
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAFlEcHbAAAAHElEQVR42mNgAAIRDRsGLhE5BjmbKI2ACqOUaQAV4gOF" +
      "adKX/AAAAABJRU5ErkJggg==",
    colors: [0, 1, 2, 3, 4, 5].map((i) => [10 * i, 20 * i, 30 * i]),
  },
  "a deflate block without distance codes": {
    file:
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAWElEQVR4nAXgAUgQAAAAIFRVVVVVVVVVVVVVVVVVVVVV" +
      "VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVUPgEDAwIQJ038KWQLfN5TEIAAAAABJ" +
      "RU5ErkJggg==",
    colors: [[64, 128, 192], [200, 100, 50]],
  },
};

const bytesOf = (base64: string) => Uint8Array.fromBase64(base64);
const photo = bytesOf(JPEGS["three channels"].file);

/** What a decoder may be off by: the conversion to luminance and back. */
const JPEG_ROUNDING = 3;

for (const [name, { file, left, right }] of Object.entries(JPEGS)) {
  Deno.test(`decodeImage() decodes a JPEG of ${name}`, async () => {
    const { width, height, data } = await decodeImage(bytesOf(file));
    assertEquals([width, height, data.length], [16, 8, 16 * 8 * 3]);
    for (const [i, byte] of data.entries()) {
      const expected = (i % 48 < 24 ? left : right)[i % 3];
      assert(Math.abs(byte - expected) <= JPEG_ROUNDING, `value ${i}: ${byte} for ${expected}`);
    }
  });
}

for (const [name, { file, colors }] of Object.entries(PNGS)) {
  Deno.test(`decodeImage() decodes a PNG of ${name}`, async () => {
    assertEquals([...(await decodeImage(bytesOf(file))).data], colors.flat());
  });
}

Deno.test("decodeImage() refuses a PNG without distance codes that is damaged", async () => {
  const file = bytesOf(PNGS["a deflate block without distance codes"].file);
  const IEND_BYTES = 12;
  for (let at = 8; at < file.length - IEND_BYTES; at++) {
    const damaged = file.with(at, file[at] ^ 1);
    await assertRejects(() => decodeImage(damaged), Error, "Cannot decode the image", `byte ${at}`);
    await assertRejects(() => decodeImage(file.subarray(0, at)), Error, "Cannot decode the image");
  }
});

Deno.test("decodeImage() decodes good files after bad ones", async () => {
  const expected = await decodeImage(photo);
  const good = encodePng({ width: 8, height: 8, data: new Uint8ClampedArray(256).fill(255) });
  for (let i = 0; i < 200; i++) {
    const at = 20 + i % (photo.length - 40);
    await decodeImage(photo.slice().fill(i * 7, at, at + 20)).catch(() => {}); // some can be decoded
    assertEquals(await decodeImage(photo), expected);
    await assertRejects(() => decodeImage(good.subarray(0, 33 + i % 20)));
    assertEquals((await decodeImage(good)).data, new Uint8Array(8 * 8 * 3).fill(255));
  }
});

Deno.test({
  name: "decodeImage() needs no permission",
  permissions: "none",
  fn: async () => {
    assertEquals((await decodeImage(photo)).width, 16);
    assertEquals((await decodeImage(bytesOf(PNGS["interlaced rows"].file))).width, 3);
  },
});
