import { assertEquals } from "@std/assert";
import { pictureFormat } from "../../data/images/formats/_signature.ts";

/** The first 32 bytes of files as Pillow 12.3 and ImageMagick 6.9 write them; of HEIC, of libheif 1.15. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  JPEG: "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQg=",
  PNG: "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSk=",
  GIF: "R0lGODdhCAAIAIEAAMhkMgAAAAAAAAAAACwAAAAACAA=",
  BMP: "Qk32AAAAAAAAADYAAAAoAAAACAAAAAgAAAABABgAAAA=",
  TIFF: "SUkqAAgAAAAKAAABBAABAAAACAAAAAEBBAABAAAACAA=",
  WebP: "UklGRjoAAABXRUJQVlA4IC4AAADwAQCdASoIAAgAAUA=",
  AVIF: "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUI=",
  HEIC: "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAao=",
  "JPEG 2000": "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiA=",
  ICO: "AAABAAAA",
  PNM: "UDYKOCA4CjI1NQrIZDLIZDLIZDLIZDLIZDLIZDLIZDI=",
  Photoshop: "OEJQUwABAAAAAAAAAAMAAAAIAAAACAAIAAMAAAAAAAA=",
  PDF: "JVBERi0xLjQKJSBjcmVhdGVkIGJ5IFBpbGxvdyBQREY=",
  QOI: "cW9pZgAAAAgAAAAIAwH+yGQy/cAAAAAAAAAAAQ==",
  OpenEXR: "di8xAQIAAABjaGFubmVscwBjaGxpc3QANwAAAEIAAQA=",
};

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

Deno.test("pictureFormat() names a format by what a file begins with", () => {
  for (const [format, base64] of Object.entries(BEGINNINGS)) {
    assertEquals(pictureFormat(Uint8Array.fromBase64(base64)), format);
  }
});

Deno.test("pictureFormat() names formats by the marks that their specifications give", () => {
  const cases: Record<string, string> = {
    "\xff\x4f\xff\x51\0\x2f": "JPEG 2000", // a bare codestream
    "\xff\x0a\x7a\x00": "JPEG XL",
    "\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl ": "JPEG XL",
    "MM\0*\0\0\0\x08": "TIFF",
    "II\xbc\x01\x20\0\0\0": "JPEG XR",
    "II*\0\x10\0\0\0CR\x02\0": "Canon raw",
    "\0\0\0\x18ftypcrx \0\0\0\x01crx isom": "Canon raw",
    "\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf": "HEIC", // the main brand says only that it is a picture
    "\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf": "AVIF",
    "\0\0\0\x14ftypmif1\0\0\0\0mif1": "HEIF",
    '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="…">': "SVG",
  };
  for (const [beginning, format] of Object.entries(cases)) {
    assertEquals(pictureFormat(bytesOf(beginning)), format, beginning);
  }
});

Deno.test("pictureFormat() names nothing where no picture begins so", () => {
  const others = [
    "",
    "\0",
    "\xff\xd8", // cut off
    "PK\x03\x04",
    "BMW is a car, and this is a text",
    "<!DOCTYPE html><html><svg>",
    "\0\0\0\x18ftypmp42\0\0\0\0mp42isom", // a film
    "RIFF\x24\0\0\0WAVEfmt ",
    "\0".repeat(256),
  ];
  for (const other of others) assertEquals(pictureFormat(bytesOf(other)), undefined, other);
});
