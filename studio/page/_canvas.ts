/** Pictures in canvases: shown, put together and saved. */
import { make, save } from "./_dom.ts";

/** Shows an image in a canvas of its size. */
export function showImage(image: ImageData, canvas: HTMLCanvasElement): void {
  if (canvas.width !== image.width) canvas.width = image.width;
  if (canvas.height !== image.height) canvas.height = image.height;
  canvas.getContext("2d")!.putImageData(image, 0, 0);
}

/** Pictures of one size in rows of four, as on the page. */
export function sheet(canvases: readonly HTMLCanvasElement[]): HTMLCanvasElement {
  const columns = 4, [{ width, height }] = canvases;
  const whole = make("canvas", {
    width: columns * width,
    height: Math.ceil(canvases.length / columns) * height,
  });
  const context = whole.getContext("2d")!;
  for (const [i, canvas] of canvases.entries()) {
    context.drawImage(canvas, i % columns * width, Math.floor(i / columns) * height);
  }
  return whole;
}

/** Saves what a canvas shows. */
export function savePng(canvas: HTMLCanvasElement, name: string): void {
  canvas.toBlob((blob) => save(blob!, name), "image/png");
}
