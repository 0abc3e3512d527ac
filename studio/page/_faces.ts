/** The panel of faces: seed, grid, directions by meaning and by strength, the way to another face, pictures to save. */
import { savePng, sheet, showImage } from "./_canvas.ts";
import { byId, type Choice, fillChoices, latest, make } from "./_dom.ts";
import { type FaceChoice, makePainter, type Painter } from "./_painter.ts";
import { makeSlider, type Slider } from "./_sliders.ts";
import { walkAlong } from "./_walk.ts";

/** Faces shown per seed. */
const FACES = 12;

/** Sliders of principal directions. */
const DIRECTIONS = 8;

const LARGEST_SEED = 2 ** 32;

/** Where a generator comes from. */
export interface GeneratorChoice extends Choice {
  /** The address of its file. */
  readonly address: string;
  /** The address of its directions by meaning, if there are any. */
  readonly directions?: string;
  /** Changes when one of the files does. */
  readonly version: string;
}

/** The panel. */
export interface FacesPanel {
  /** Sets the available generators; redraws if the chosen one has changed. */
  update(generators: readonly GeneratorChoice[]): Promise<void>;
}

/** Sets up the panel. `backend` is shown below the face. */
export function facesPanel(
  { backend, onOutcome }: {
    readonly backend: string;
    /** Receives why nothing can be drawn, or "". */
    readonly onOutcome: (failure: string) => void;
  },
): FacesPanel {
  const generator = byId<HTMLSelectElement>("generator"),
    towards = byId<HTMLSelectElement>("towards"),
    ofClass = byId<HTMLSelectElement>("class");
  const [seed, truncation, way] = ["seed", "truncation", "way"].map((id) =>
    byId<HTMLInputElement>(id)
  );
  const section = byId("faces"), canvas = byId<HTMLCanvasElement>("face");
  const grid = Array.from({ length: FACES }, (_, i) => {
    const canvas = make("canvas", { width: 1, height: 1 });
    const button = make("button", { type: "button", onclick: () => chooseFace(i) }, canvas, `${i}`);
    button.ariaLabel = `Face ${i}`;
    return { button, canvas };
  });
  byId("grid").append(...grid.map(({ button }) => button));
  const sliders = Array.from(
    { length: DIRECTIONS },
    (_, i) => makeSlider(`Direction ${i + 1}`, `${i + 1}`),
  );
  let meanings: (Slider & { readonly name: string })[] = [];
  byId("directions").append(...sliders.map(({ label }) => label));
  fillChoices(towards, grid.map((_, i) => ({ value: `${i}`, text: `face ${i}` })));
  towards.value = "1";

  let choices: readonly GeneratorChoice[] = [];
  let loaded: { readonly file: string; readonly painter: Painter } | undefined;
  let face = 0, shownGrid = "", failed = "";

  const choice = () => choices.find(({ value }) => value === generator.value);
  const fileOf = ({ address, version }: GeneratorChoice) => `${address} ${version}`;

  const chosen = (): FaceChoice => ({
    seed: seed.validity.valid ? Math.floor(seed.valueAsNumber) : 0,
    classIndex: Math.max(0, ofClass.selectedIndex),
    face,
    towards: Number(towards.value),
    way: way.valueAsNumber,
    offsets: sliders.slice(0, loaded?.painter.directions).map(({ input }) => input.valueAsNumber),
    edits: Object.fromEntries(meanings.map(({ name, input }) => [name, input.valueAsNumber])),
    truncation: truncation.valueAsNumber,
  });

  const drawGrid = async (painter: Painter, { seed, classIndex, truncation }: FaceChoice) => {
    const wanted = JSON.stringify([loaded?.file, seed, classIndex, truncation]);
    if (wanted === shownGrid) return;
    const images = await painter.drawSeed({ seed, classIndex, truncation, count: FACES });
    for (const [i, image] of images.entries()) showImage(image, grid[i].canvas);
    shownGrid = wanted;
  };

  /** Loads the chosen generator if needed, and draws. */
  const draw = latest(async () => {
    const wanted = choice();
    if (wanted === undefined) return;
    const file = fileOf(wanted);
    section.ariaBusy = "true";
    failed = "";
    try {
      if (file !== loaded?.file) {
        const painter = await openPainter(wanted);
        loaded?.painter.dispose();
        loaded = { file, painter };
        showClasses(painter);
        showMeanings(painter);
        for (const [i, { label }] of sliders.entries()) label.hidden = i >= painter.directions;
      }
      const { painter } = loaded, options = chosen();
      showImage(await painter.draw(options), canvas);
      await drawGrid(painter, options);
      describe(options, painter);
      onOutcome("");
    } catch (error) {
      failed = file;
      onOutcome(error instanceof Error ? error.message : String(error));
    } finally {
      section.ariaBusy = "false";
    }
  });

  /** Lists the classes; the one that was chosen stays, if it is still there. */
  const showClasses = ({ config: { classes = [] } }: Painter) => {
    fillChoices(ofClass, classes.map(({ name }) => ({ value: name, text: name })));
    byId("of-class").hidden = classes.length === 0;
  };

  /** Makes a slider for each direction by meaning; those that were there before keep their place. */
  const showMeanings = ({ named }: Painter) => {
    const before = new Map(meanings.map(({ name, input }) => [name, input.value]));
    meanings = named.map(({ name, meaning }) => {
      const slider = makeSlider(name, name);
      slider.label.title = meaning;
      slider.input.value = before.get(name) ?? "0";
      slider.input.addEventListener("input", () => draw());
      return { ...slider, name };
    });
    byId("meanings").replaceChildren(...meanings.map(({ label }) => label));
    byId("by-meaning").hidden = meanings.length === 0;
  };

  const describe = (chosen: FaceChoice, { config: { height, width } }: Painter) => {
    const { face, way, truncation } = chosen;
    canvas.ariaLabel = describeFace(chosen);
    byId("caption").textContent = `${canvas.ariaLabel} · ${height}x${width} · ${backend}`;
    for (const [i, { button }] of grid.entries()) button.ariaPressed = String(i === face);
    byId("truncation-value").textContent = truncation.toFixed(2);
    byId("way-value").textContent = `${way} %`;
    for (const { input, output } of [...sliders, ...meanings]) {
      output.textContent = input.valueAsNumber.toFixed(1);
    }
  };

  const chooseFace = (i: number) => {
    face = i;
    way.value = "0";
    draw();
  };

  const inputs = [seed, truncation, way, towards, ofClass, ...sliders.map(({ input }) => input)];
  for (const input of inputs) input.addEventListener("input", () => draw());
  generator.addEventListener("change", () => draw());
  walkAlong(way, byId("walk"), draw);
  byId("random").addEventListener("click", () => {
    seed.value = String(Math.floor(Math.random() * LARGEST_SEED));
    draw();
  });
  byId("reset").addEventListener("click", () => {
    for (const { input } of [...sliders, ...meanings]) input.value = "0";
    draw();
  });
  byId("save").addEventListener("click", () => savePng(canvas, `face_${seed.value}_${face}.png`));
  byId("save-all").addEventListener(
    "click",
    () => savePng(sheet(grid.map(({ canvas }) => canvas)), `faces_${seed.value}.png`),
  );

  return {
    update: async (generators) => {
      choices = generators;
      fillChoices(generator, generators);
      const wanted = choice();
      const isNew = wanted && ![loaded?.file, failed].includes(fileOf(wanted));
      if (isNew) await draw();
    },
  };
}

/** A face in words, such as `Seed 7, 50 % of the way from face 0 to 3, moved`. */
function describeFace({ seed, face, towards, way, offsets, edits }: FaceChoice): string {
  const name = way === 0 ? `face ${face}` : `${way} % of the way from face ${face} to ${towards}`;
  const isMoved = [...offsets, ...Object.values(edits)].some((offset) => offset !== 0);
  return `Seed ${seed}, ${name}${isMoved ? ", moved" : ""}`;
}

/** What draws with a generator. */
async function openPainter({ address, directions }: GeneratorChoice): Promise<Painter> {
  const weights = await fetchBytes(address);
  const named = directions && await fetchIfThere(directions);
  return await makePainter({ weights, ...named && { directions: named } }, DIRECTIONS);
}

/** What there is at an address that may be empty, as that of directions is which belong to older weights. */
async function fetchIfThere(address: string): Promise<Uint8Array | undefined> {
  const response = await fetch(address);
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  await response.body?.cancel();
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot load ${address}: ${(await response.text()).trim()}`);
  return new Uint8Array(await response.arrayBuffer());
}
