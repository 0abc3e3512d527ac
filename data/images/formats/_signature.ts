/** How many of a file's first bytes {@linkcode pictureFormat} looks at. */
export const SIGNATURE_BYTES = 256;

/** Formats whose files begin with fixed bytes, written as text of one character a byte (`\0` … `\xff`). */
const BEGINNINGS: readonly (readonly [format: string, ...beginnings: string[]])[] = [
  ["JPEG", "\xff\xd8\xff"],
  ["PNG", "\x89PNG\r\n\x1a\n"],
  ["GIF", "GIF87a", "GIF89a"],
  ["BigTIFF", "II+\0", "MM\0+"],
  ["Canon raw", "II*\0\x10\0\0\0CR"],
  ["Olympus raw", "IIRO", "IIRS", "MMOR"],
  ["Panasonic raw", "IIU\0"],
  ["Fujifilm raw", "FUJIFILM"],
  ["JPEG XR", "II\xbc"],
  ["TIFF", "II*\0", "MM\0*"],
  ["JPEG 2000", "\0\0\0\x0cjP  \r\n\x87\n", "\xff\x4f\xff\x51"],
  ["JPEG XL", "\0\0\0\x0cJXL \r\n\x87\n", "\xff\x0a"],
  ["Photoshop", "8BPS"],
  ["GIMP", "gimp xcf "],
  ["OpenEXR", "v/1\x01"],
  ["Radiance HDR", "#?RADIANCE", "#?RGBE"],
  ["ICO", "\0\0\x01\0"],
  ["QOI", "qoif"],
  ["DDS", "DDS "],
  ["MNG", "\x8aMNG\r\n\x1a\n"],
  ["JNG", "\x8bJNG\r\n\x1a\n"],
  ["DjVu", "AT&TFORM"],
  ["PDF", "%PDF-"],
];

/** What a file in the ISO base media format holds, by the brands that it names; the first match counts. */
const BRANDS: readonly (readonly [format: string, brands: RegExp])[] = [
  ["AVIF", /^avi[fs]$/],
  ["HEIC", /^he[iv][cxms]$/],
  ["Canon raw", /^crx $/],
  ["HEIF", /^(mif|msf)\d$|^miaf$/],
];

/** The sizes that the second header of a BMP file may have. */
const BMP_HEADERS = [12, 40, 52, 56, 64, 108, 124];

/**
 * The name of an image format by the first {@linkcode SIGNATURE_BYTES} of a file, whatever the file is called; undefined
 * where no known format begins like this. Only JPEG, PNG and WebP can be decoded.
 */
export function pictureFormat(beginning: Uint8Array): string | undefined {
  const text = latin1(beginning.subarray(0, SIGNATURE_BYTES));
  const fixed = BEGINNINGS.find(([, ...all]) => all.some((begin) => text.startsWith(begin)));
  if (fixed) return fixed[0];
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "WebP";
  if (text.slice(4, 8) === "ftyp") {
    const end = Math.min(text.length, boxSize(text));
    const brands = [text.slice(8, 12)]; // four bytes of version follow
    for (let at = 16; at + 4 <= end; at += 4) brands.push(text.slice(at, at + 4));
    return BRANDS.find(([, brand]) => brands.some((name) => brand.test(name)))?.[0];
  }
  if (text.startsWith("BM") && BMP_HEADERS.includes(text.charCodeAt(14))) return "BMP";
  if (/^P[1-7]\s[\s#\d]/.test(text) || /^P7\nWIDTH/.test(text)) return "PNM";
  if (
    /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/.test(
      text,
    )
  ) {
    return "SVG";
  }
  return undefined;
}

function boxSize(text: string): number {
  return [0, 1, 2, 3].reduce((size, i) => size * 256 + text.charCodeAt(i), 0);
}

/** One character for each byte. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
