/** What is left out of a source: counted by reason while it is opened, and told in sentences. */
import { counted, numbered } from "../../../core/words.ts";

/** How many, and the first of them. */
interface Count {
  readonly count: number;
  readonly first: string;
}

/** Why something is left out. */
export type Reason =
  | "system folder"
  | "dead link"
  | "special file"
  | "packed"
  | "archive"
  | "empty archive"
  | `method ${string}`
  | `format ${string}`
  | `suffix ${string}`;

/** What is left out, by reason. */
export type LeftOut = Map<Reason, Count>;

/** Image formats that are not read, by suffix. */
const FORMATS: Readonly<Record<string, string>> = {
  ...of("HEIC", "heic", "heif", "hif"),
  ...of("AVIF", "avif"),
  ...of("GIF", "gif"),
  ...of("BMP", "bmp", "dib"),
  ...of("TIFF", "tif", "tiff"),
  ...of("JPEG XL", "jxl"),
  ...of("JPEG 2000", "jp2", "j2k", "jpx"),
  ...of("raw photo", "dng", "cr2", "cr3", "nef", "arw", "raf", "orf", "rw2"),
  ...of("SVG", "svg"),
  ...of("PPM", "ppm", "pgm", "pnm"),
  ...of("TGA", "tga"),
  ...of("PSD", "psd"),
};

function of(format: string, ...suffixes: string[]): Record<string, string> {
  return Object.fromEntries(suffixes.map((suffix) => [suffix, format]));
}

/** Archives in formats that are not read. */
const PACKED = /\.(7z|rar|tar\.(xz|bz2|lz4?|lzma|Z)|t(xz|bz2?|lz)|z\d\d|(zip|7z|tar)\.\d{3})$/i;

/** Counts something that is left out. */
export function leaveOut(leftOut: LeftOut, reason: Reason, name: string, count = 1): void {
  const known = leftOut.get(reason);
  leftOut.set(reason, { count: (known?.count ?? 0) + count, first: known?.first ?? name });
}

/** Counts a file that is not an image, by its name. */
export function leaveOutFile(leftOut: LeftOut, name: string): void {
  const base = name.slice(name.lastIndexOf("/") + 1);
  if (PACKED.test(base)) return leaveOut(leftOut, "packed", name);
  const dot = base.lastIndexOf(".");
  const suffix = dot > 0 ? base.slice(dot + 1).toLowerCase() : "";
  const format = FORMATS[suffix];
  leaveOut(leftOut, format ? `format ${format}` : `suffix ${suffix}`, name);
}

/** Adds what another part of a source leaves out. */
export function leaveOutAll(leftOut: LeftOut, other: LeftOut, prefix: string): void {
  for (const [reason, { count, first }] of other) {
    leaveOut(leftOut, reason, `${prefix}/${first}`, count);
  }
}

/** What is left out, in sentences without their full stops. */
export function sayLeftOut(leftOut: LeftOut): string[] {
  const sentences = ORDER.flatMap(([reason, one, many]) => {
    const found = leftOut.get(reason);
    if (!found) return [];
    return [
      found.count === 1
        ? one.replace("NAME", found.first)
        : `${found.count} ${many.replace("NAME", found.first)}`,
    ];
  });
  const formats = withPrefix(leftOut, "format ");
  if (formats.length > 0) {
    const all = sum(formats);
    const listed = formats.map(([format, { count }]) => `${count} ${format}`).join(", ");
    const it = all === 1 ? "it" : "them";
    sentences.unshift(
      `${listed} ${numbered(all, "file")} left out: convert ${it} to JPEG, PNG or WebP first`,
    );
  }
  for (const [method, { count, first }] of withPrefix(leftOut, "method ")) {
    sentences.push(
      (count === 1 ? `${first} left out, which is` : `${count} images left out that are`) +
        ` compressed by ${method}: unpack the zip, and give the folder`,
    );
  }
  const others = withPrefix(leftOut, "suffix ");
  const bare = others.find(([suffix]) => suffix === "")?.[1];
  if (bare) {
    sentences.push(
      `${counted(bare.count, "file")} without a suffix left out, such as ${bare.first}`,
    );
  }
  const named = others.filter(([suffix]) => suffix !== "").toSorted(([, a], [, b]) =>
    b.count - a.count
  );
  if (named.length > 0) {
    const all = sum(named);
    const shown = named.slice(0, MOST_SUFFIXES).map(([suffix, { count }]) => `${count} .${suffix}`);
    const more = named.length > MOST_SUFFIXES ? " and others" : "";
    const [[, { first }]] = named;
    sentences.push(
      all === 1
        ? `${first} left out, which is not an image`
        : `${all} files left out that are not images: ${shown.join(", ")}${more}`,
    );
  }
  return sentences;
}

const MOST_SUFFIXES = 4;

/** The sentences about one of a kind, and about more. */
const ORDER: readonly (readonly [Reason, one: string, many: string])[] = [
  [
    "empty archive",
    "NAME left out, which holds no images",
    "files without images left out, such as NAME",
  ],
  [
    "archive",
    "the archive NAME left out: give it by itself to take its images",
    "archives left out, such as NAME: give them by themselves to take their images",
  ],
  [
    "packed",
    "NAME left out, whose format is not read: unpack it first",
    "archives left out whose formats are not read, such as NAME: unpack them first",
  ],
  [
    "dead link",
    "the link NAME left out, which leads to no file here",
    "links left out that lead to no file here, such as NAME",
  ],
  [
    "special file",
    "NAME left out, which is not a regular file",
    "entries left out that are not regular files, such as NAME",
  ],
  [
    "system folder",
    "the system folder NAME left out",
    "system folders left out, such as NAME",
  ],
];

function withPrefix(leftOut: LeftOut, prefix: string): [string, Count][] {
  return [...leftOut].flatMap(([reason, count]) =>
    reason.startsWith(prefix) ? [[reason.slice(prefix.length), count] as [string, Count]] : []
  );
}

function sum(counts: readonly (readonly [string, Count])[]): number {
  return counts.reduce((all, [, { count }]) => all + count, 0);
}
