import { cartoonFaces } from "../data/cartoons.ts";
import type { IndexedDataset } from "../data/dataset.ts";
import { fromDirectory } from "../data/directory.ts";
import type { ImageFile } from "../data/image_file.ts";
import { type ProgressBar, progressBar } from "./_progress.ts";

/** The value of `--data` that means the embedded faces. */
export const CARTOONS = "cartoons";

const CARTOON_FOLDER = ".cache/cartoons";

/** Opens what `--data` names; the embedded faces are drawn at first. */
export async function openData(data: string): Promise<IndexedDataset<ImageFile>> {
  if (data !== CARTOONS) return await fromDirectory(data);
  let bar: ProgressBar | undefined;
  const files = await cartoonFaces({
    directory: CARTOON_FOLDER,
    onProgress: (done, total) => {
      if (bar === undefined) {
        console.error(`Drawing cartoon faces into ${CARTOON_FOLDER}, once`);
        bar = progressBar({ total, start: done - 1 });
      }
      bar.update(done);
    },
  });
  bar?.finish();
  return files;
}
