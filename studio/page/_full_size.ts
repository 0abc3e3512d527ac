/** Shows a picture over the whole page. */
import { byId } from "./_dom.ts";

/** Sets up the dialog; the result opens it with a picture. */
export function fullSize(): (picture: HTMLImageElement) => void {
  const dialog = byId<HTMLDialogElement>("full-size"), zoom = byId<HTMLSelectElement>("zoom");
  const image = dialog.querySelector("img")!;
  const resize = () => {
    const isFitted = zoom.value === "fit";
    image.className = isFitted ? "fitted" : "";
    image.style.width = isFitted ? "" : `${image.naturalWidth * Number(zoom.value)}px`;
  };
  zoom.addEventListener("change", resize);
  image.addEventListener("load", resize);
  byId("close").addEventListener("click", () => dialog.close());
  return ({ src, alt }) => {
    image.src = src;
    image.alt = alt;
    byId("full-size-title").textContent = alt;
    dialog.showModal();
  };
}
