import type { IndexedDataset } from "../pipeline/dataset.ts";

/**
 * An image file that has not been read yet.
 *
 * @category Sources
 */
export interface ImageFile {
  /** Path inside the source, with `/` on every system. */
  readonly name: string;
  /** What the image shows, where the source says so, as by the names of its folders. */
  readonly label?: string;
  /** Reads the whole file, again with each call. */
  read(): Promise<Uint8Array>;
}

/**
 * Image files, sorted by name: those of a folder, of an archive, or of several archives, one after another.
 *
 * @category Sources
 */
export interface Source extends IndexedDataset<ImageFile> {
  /** A text that changes when images are added, removed or changed, if only in place. */
  fingerprint(): Promise<string>;
  /** A text that is the same for images of the same names and sizes, wherever they are. */
  identity(): Promise<string>;
  /** Sentences that tell which of several kinds of images are taken, and what is left out and why. */
  readonly notes?: readonly string[];
}
