import { crc32 } from "node:zlib";

/** Small image files of many kinds, written by other people's encoders. */

/** A file of 16x8 pixels, the colours of its left and right half, and how it was made. */
export const JPEGS = {
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
export const PNGS = {
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

/** Written by libwebp through sharp 0.34, from the pixels that the tests name. */
export const WEBPS = {
  lossless:
    "UklGRkIAAABXRUJQVlA4TDYAAAAvBIAAEHcgJEj+H6ba3DAQU0IgaWPz8eQvQtzMc3ODgkaSmu+FrgVPaMETWhAW0f9Y" +
    "W87N9wc=",
  lossy:
    "UklGRkAAAABXRUJQVlA4IDQAAAAQAgCdASoQAAgAAMASJaACdLoB+AH4gAPIAP7nGfuSL/3ZPBOmH+tb/7Wh+Mp96/48gAAA",
  moving:
    "UklGRpIAAABXRUJQVlA4WAoAAAACAAAADwAABwAAQU5JTQYAAAD/////AABBTk1GNAAAAAAAAAAAAA8AAAcAAGQAAAJW" +
    "UDhMHAAAAC8PwAEAD3AOsuMhX8Zx/mMJYsFk/tKdKUT0P3JBTk1GKgAAAAAAAAAAAA8AAAcAAGQAAABWUDhMEQAAAC8P" +
    "wAEAB9CxjnWs/4GI6H8AAA==",
};

/** 24x16 pixels: squares of 8x8 in red, green, blue above yellow, pink, cyan. Written by libjpeg through sharp 0.34. */
export const SQUARES: Uint8Array<ArrayBuffer> = Uint8Array.fromBase64(
  "/9j/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/" +
    "2wBDAQICAgICAgUDAwUKBwYHCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgr/wAAR" +
    "CAAQABgDAREAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAACAkK/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABYBAQEBAAAA" +
    "AAAAAAAAAAAAAAoICf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADOndsgcifxH0hymGiDTQG+oBIcphogc" +
    "ifxH3//Z",
);
/** An APP1 segment with one directory of two entries, the second of type SHORT or LONG. */
export function exif(orientation: number, little: boolean, type: 3 | 4 = 3): Uint8Array {
  const bytes = new Uint8Array(4 + 6 + 8 + 2 + 2 * 12 + 4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, bytes.length - 2);
  bytes.set(new TextEncoder().encode("Exif"), 4);
  bytes.set(new TextEncoder().encode(little ? "II" : "MM"), 10);
  view.setUint16(12, 42, little);
  view.setUint32(14, 8, little);
  view.setUint16(18, 2, little);
  for (const [i, [tag, value]] of [[0x0100, 77], [0x0112, orientation]].entries()) {
    const at = 20 + i * 12;
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, 1, little);
    if (type === 3) view.setUint16(at + 8, value, little);
    else view.setUint32(at + 8, value, little);
  }
  return bytes;
}

/** A PNG with a chunk more, before its last `behind` bytes. */
export function withChunk(
  file: Uint8Array,
  name: string,
  content: Uint8Array,
  behind = 12, // the end chunk
): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(content.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(content, 8);
  view.setUint32(content.length + 8, crc32(chunk.subarray(4, -4)));
  return Uint8Array.from([...file.subarray(0, -behind), ...chunk, ...file.subarray(-behind)]);
}

/** A JPEG with a segment more, right at its start. */
export const withSegment = (file: Uint8Array, segment: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...file.subarray(0, 2), ...segment, ...file.subarray(2)]);
