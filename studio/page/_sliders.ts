/** Sliders that move a face along a direction of the noise. */
import { make } from "./_dom.ts";

/** Their range: along any direction, noise nearly always stays within 3. */
const FURTHEST = 4;

/** A slider along a direction, with its value beside it. */
export interface Slider {
  readonly input: HTMLInputElement;
  readonly output: HTMLOutputElement;
  readonly label: HTMLLabelElement;
}

/** Makes one; `text` is what the page shows of its name. */
export function makeSlider(name: string, text: string): Slider {
  const [min, max, step, value] = [-FURTHEST, FURTHEST, 0.1, 0].map(String);
  const input = make("input", { type: "range", min, max, step, value });
  input.ariaLabel = name;
  const output = make("output", {}, "0");
  const label = make("label", {}, make("span", { ariaHidden: "true" }, text), input, output);
  return { input, output, label };
}
