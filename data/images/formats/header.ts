import { readCartoonHeader } from "./cartoon.ts";
import { type JpegHeader, readJpegHeader } from "./_jpeg_header.ts";
import { isLfsPointer } from "../../sources/git_lfs.ts";
import { readPngHeader } from "./_png_chunks.ts";
import type { Orientation } from "./orientation.ts";
import type { ColorSpace } from "./profile.ts";
import { pictureFormat, SIGNATURE_BYTES } from "./_signature.ts";
import { readWebpHeader } from "./_webp_header.ts";

/** What a file of a format says about its image before any pixel is decoded. */
export interface Header<Format> {
  readonly format: Format;
  /** Stored columns, in pixels. */
  readonly width: number;
  /** Stored rows, in pixels. */
  readonly height: number;
  /** How they are meant to be seen. */
  readonly orientation: Orientation;
  /** What the stored values of a pixel stand for. */
  readonly space: ColorSpace;
  /** The ICC profile of its colours. */
  readonly profile?: Uint8Array;
}

/** The header of a file that can be decoded. */
export type ImageHeader = JpegHeader | Header<"PNG" | "WebP" | "cartoon">;

/**
 * Reads format, size and orientation of a JPEG, PNG or WebP file.
 *
 * @throws {Error} When the bytes are in another format, end before the size, or are of a kind that cannot be decoded.
 */
export function readHeader(bytes: Uint8Array): ImageHeader {
  if (bytes.length === 0) throw new Error("Cannot decode the image: the file is empty.");
  const cartoon = readCartoonHeader(bytes);
  if (cartoon) return cartoon;
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpegHeader(bytes);
  const format = pictureFormat(bytes);
  if (format === "PNG") return readPngHeader(bytes);
  if (format === "WebP") return readWebpHeader(bytes);
  throw new Error(
    format === undefined
      ? `Cannot decode the image: ${whatItIs(bytes)}`
      : `Cannot decode the image: it is ${article(format)} ${format} image; ` +
        "convert it to JPEG, PNG or WebP first.",
  );
}

/** By how the name is pronounced. */
function article(format: string): "a" | "an" {
  return /^[AIO]|^(SVG|MNG)$/.test(format) ? "an" : "a";
}

/** What a file of an unknown format may be, and what to do about it. */
function whatItIs(bytes: Uint8Array): string {
  const beginning = bytes.subarray(0, SIGNATURE_BYTES);
  const text = String.fromCharCode(...beginning);
  if (/^\s*<(!doctype html|html|head)\b/i.test(text)) {
    return "it is a web page, which a server sent in place of an image; download it again.";
  }
  if (isLfsPointer(bytes)) {
    return "it is a Git LFS pointer to an image; fetch the image with git lfs pull.";
  }
  if (beginning.every((byte) => byte === 0)) {
    return "it begins with zeros, like an interrupted download; download it again.";
  }
  const first = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0"));
  return `it begins with the bytes ${first.join(" ")}, so it is not JPEG, PNG or WebP; ` +
    "convert it, or remove it from the folder.";
}
