/** The choice of a preset, with what each costs. */
import type { PresetName } from "../../train/presets.ts";
import { byId, make } from "./_dom.ts";

/** The presets; the second text is what they cost. */
const TEXTS: Readonly<Record<PresetName, readonly [what: string, cost: string]>> = {
  fast: [
    "48x40 faces, on any computer",
    "2 to 3 steps a second on two cores: faces after ten minutes, good ones after an hour.",
  ],
  quality: [
    "96x80 faces, on a GPU",
    "Without a GPU 14 times the work of fast: 5 seconds a step on two cores.",
  ],
  small: [
    "48x40 faces, the least work",
    "6 steps a second on two cores, but worse faces than fast in the same time.",
  ],
  article: [
    "96x80 faces, the networks of the article",
    "11 times the work of fast; for comparison.",
  ],
};

/** Those for which weights come with Nash. */
const WITH_WEIGHTS: readonly PresetName[] = ["fast", "quality"];

/** Sets up the choice; the result tells what is chosen. */
export function presetChoice() {
  const tune = byId<HTMLInputElement>("fine-tune");
  const inputs = (Object.keys(TEXTS) as PresetName[]).map((value) => {
    const [what, cost] = TEXTS[value];
    const input = make("input", { type: "radio", name: "preset", value });
    const text = make("span", {}, make("strong", {}, value), what, make("small", {}, cost));
    byId("presets").append(make("label", {}, input, text));
    return input;
  });
  const chosen = () => inputs.find(({ checked }) => checked)!.value as PresetName;
  const update = () => {
    tune.disabled = !WITH_WEIGHTS.includes(chosen());
  };
  for (const input of inputs) input.addEventListener("change", update);
  return {
    choose: (name: PresetName) => {
      for (const input of inputs) input.checked = input.value === name;
      update();
    },
    chosen: () => ({ preset: chosen(), isFineTuned: tune.checked && !tune.disabled }),
  };
}
