/**
 * Measures how well faces are found and aligned: aligned faces (CelebA's) are turned by up to 30°, scaled by 0.5 to 2 and
 * pasted off-centre into larger pictures, and aligned again.
 */
import { parseArgs } from "@std/cli/parse-args";
import { selectBackend } from "../core/backend.ts";
import { decodeImage } from "../data/images/decode.ts";
import type { Image } from "../data/images/image.ts";
import { resize } from "../data/images/resize.ts";
import {
  inverse,
  type Point,
  scaleOf,
  type Similarity,
  transform,
} from "../data/images/similarity.ts";
import { warp } from "../data/images/warp.ts";
import { fromDirectory } from "../data/sources/directory.ts";
import { type AlignNetworks, type PlacedFace, placeFaces } from "../metrics/align/align.ts";
import { ANCHORS, FACE_WIDTH, FRAME } from "../metrics/align/frame.ts";
import { loadDetector, loadLandmarks } from "../metrics/networks/load.ts";

const HELP = `Measures how well deno task align finds and aligns faces.

Usage: deno task bench:align --data FOLDER [--count N] [--seed N]

  --data FOLDER   photos that are aligned already, of 178x218, such as CelebA's
  --count N       photos to take (default: 200)
  --seed N        of the turns, scales and places (default: 0)
`;

const SIDE = 640;
const MOST_DEGREES = 30;
const [LEAST_SCALE, MOST_SCALE] = [0.5, 2];
const EYES: readonly Point[] = [ANCHORS.leftEye, ANCHORS.rightEye];
const EYE_DISTANCE = FACE_WIDTH / 2;

/** Numbers in 0 … 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

/** Pastes a photo by a similarity into a background, with hard edges. */
function pasted(photo: Image, place: Similarity, background: Image): Image {
  const back = inverse(place);
  const warped = warp(photo, back, background);
  const data = background.data.slice();
  for (let y = 0; y < background.height; y++) {
    for (let x = 0; x < background.width; x++) {
      const at = transform(back, { x: x + 0.5, y: y + 0.5 });
      if (at.x < 0 || at.y < 0 || at.x > photo.width || at.y > photo.height) continue;
      const pixel = (y * background.width + x) * 3;
      data.set(warped.data.subarray(pixel, pixel + 3), pixel);
    }
  }
  return { ...background, data };
}

/** A place for the whole photo within a square. */
function randomPlace(degrees: number, random: () => number): Similarity {
  const scale = LEAST_SCALE * (MOST_SCALE / LEAST_SCALE) ** random();
  const angle = degrees * Math.PI / 180;
  const [a, b] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const reach = (along: number, across: number) => (Math.abs(a) * along + Math.abs(b) * across) / 2;
  const within = (half: number) => half + random() * Math.max(0, SIDE - 2 * half);
  const middle = transform({ a, b, left: 0, top: 0 }, { x: FRAME.width / 2, y: FRAME.height / 2 });
  return {
    a,
    b,
    left: within(reach(FRAME.width, FRAME.height)) - middle.x,
    top: within(reach(FRAME.height, FRAME.width)) - middle.y,
  };
}

/** The mean distance of both eyes from where they should be, in percent of the eyes' distance. */
function eyeError(found: PlacedFace, wanted: Similarity): number {
  const sum = EYES.reduce((sum, eye) => {
    const [is, should] = [transform(found.place, eye), transform(wanted, eye)];
    return sum + Math.hypot(is.x - should.x, is.y - should.y);
  }, 0);
  return sum / EYES.length / (EYE_DISTANCE * scaleOf(wanted)) * 100;
}

/** The face nearest to where one is, and how many others there are. */
async function search(networks: AlignNetworks, photo: Image, place: Similarity) {
  const faces = await placeFaces(networks, photo, { leastWidth: 30 });
  const errors = faces.map((face) => ({ face, error: eyeError(face, place) }))
    .sort((a, b) => a.error - b.error);
  const best = errors[0]?.error < 50 ? errors[0].face : undefined;
  return { best, others: faces.length - (best ? 1 : 0) };
}

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(share * values.length)]?.toFixed(2);

if (import.meta.main) {
  const args = parseArgs(Deno.args, { string: ["data", "count", "seed"], boolean: ["help"] });
  if (args.help || args.data === undefined) {
    console.log(HELP);
    Deno.exit(args.help ? 0 : 2);
  }
  const [count, random] = [Number(args.count ?? 200), randomNumbers(Number(args.seed ?? 0))];
  const { name } = await selectBackend("wasm");
  const networks = { detector: await loadDetector(), landmarks: await loadLandmarks() };
  const files = await fromDirectory(args.data);
  const read = async (index: number) =>
    await decodeImage(await (await files.at(index % files.length)).read());
  const every = Math.max(1, Math.floor(files.length / count));
  const upright = { found: 0, others: 0 }, turned = { found: 0, others: 0, ofUpright: 0 };
  const errors = { toPhoto: [] as number[], toUpright: [] as number[] };
  let milliseconds = 0;
  for (let i = 0; i < Math.min(count, files.length); i++) {
    const photo = await read(i * every);
    // Blurred so much that no face is left: the colours of another photo.
    const blurred = resize(await read(i * every + 1), { width: 6, height: 6 });
    const background = resize(blurred, { width: SIDE, height: SIDE, method: "bilinear" });
    const [straight, askew] = [0, (random() * 2 - 1) * MOST_DEGREES].map((degrees) =>
      randomPlace(degrees, random)
    );
    const first = await search(networks, pasted(photo, straight, background), straight);
    const picture = pasted(photo, askew, background);
    const begun = performance.now();
    const second = await search(networks, picture, askew);
    milliseconds += performance.now() - begun;
    upright.others += first.others;
    turned.others += second.others;
    if (first.best) upright.found++;
    if (second.best) {
      turned.found++;
      errors.toPhoto.push(eyeError(second.best, askew));
    }
    if (first.best && second.best) {
      turned.ofUpright++;
      errors.toUpright.push(
        eyeError(second.best, joined(askew, inverse(straight), first.best.place)),
      );
    }
  }
  const share = (part: number, whole: number) => `${(part / whole * 100).toFixed(1)} %`;
  const taken = Math.min(count, files.length);
  console.log(
    `${taken} photos, backend ${name}, ${
      (milliseconds / taken).toFixed(0)
    } ms a picture of ${SIDE}x${SIDE}`,
  );
  console.log(`found upright: ${share(upright.found, taken)}, and ${upright.others} others`);
  console.log(`found turned:  ${share(turned.found, taken)}, and ${turned.others} others`);
  console.log(`found turned, of those found upright: ${share(turned.ofUpright, upright.found)}`);
  for (
    const [what, values] of Object.entries({
      "from CelebA's own alignment": errors.toPhoto,
      "from the same face upright": errors.toUpright,
    })
  ) {
    console.log(
      `eyes ${what}: median ${quantile(values, 0.5)} %, 90 % below ${
        quantile(values, 0.9)
      } % of their distance`,
    );
  }
}

/** One similarity after another, the last one first. */
function joined(...[first, ...rest]: Similarity[]): Similarity {
  if (rest.length === 0) return first;
  const inner = joined(...(rest as [Similarity]));
  const { x: left, y: top } = transform(first, { x: inner.left, y: inner.top });
  return {
    a: first.a * inner.a - first.b * inner.b,
    b: first.b * inner.a + first.a * inner.b,
    left,
    top,
  };
}
