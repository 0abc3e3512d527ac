import type { IndexedDataset } from "../pipeline/dataset.ts";

/** An image file that has not been read yet. */
export interface ImageFile {
  /** Path inside its source, with `/` between its parts on every system. */
  readonly name: string;
  /** What the source says the picture shows, such as the name of the folder it lies in, where it says anything. */
  readonly label?: string;
  /** Reads the whole file, anew with each call. */
  read(): Promise<Uint8Array>;
}

/** Image files of one place, sorted by name: a folder, an archive, or several archives, one after another. */
export interface Source extends IndexedDataset<ImageFile> {
  /** A text that changes when images are added, removed or changed, if only in place. */
  fingerprint(): Promise<string>;
  /** A text that is the same for the same images wherever they lie: of their names and sizes. */
  identity(): Promise<string>;
  /** Sentences about which of several kinds of images are taken, and about what is left out and why. */
  readonly notes?: readonly string[];
}
