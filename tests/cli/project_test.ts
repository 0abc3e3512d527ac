/** The project command: a photo's face, found again. */
import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertGreater,
  assertLess,
  assertMatch,
  assertNotEquals,
  assertStringIncludes,
} from "@std/assert";
import { join } from "node:path";
import { selectBackend } from "../../core/backend.ts";
import { frame } from "../../data/images/frame.ts";
import { decodePng, encodePng } from "../../data/images/formats/png.ts";
import type { Image } from "../../data/images/image.ts";
import { ARTICLE_MODEL, encodeGenerator } from "../../models/mod.ts";
import {
  assertRefused,
  inFolder,
  namesIn,
  outcomeOf,
  readSafetensors,
  ROOT,
  snapshot,
  startCommand,
  succeed,
} from "../_command.ts";
import { alignedFaces, photoWith, placeAt } from "../_faces.ts";
import { contrastGenerator } from "../_generator.ts";

const SIDE = 16;
const NOISE = 6;

/** A folder with `faces.safetensors`, a generator, and `photo.png`, which it has drawn. */
let place: string;

Deno.test.beforeAll(async () => {
  await selectBackend("wasm");
  place = await Deno.makeTempDir({ prefix: "nash_" });
  const sizes = { height: SIDE, width: SIDE, widthFactor: 1 / 8, noiseSize: NOISE };
  const config = { ...ARTICLE_MODEL, ...sizes };
  const network = contrastGenerator(config);
  const file = await encodeGenerator({ network, config, metadata: {} });
  await Deno.writeFile(join(place, "faces.safetensors"), file);
  await draw(place, "--seed", "9", "--count", "1", "--out", join(place, "photo.png"));
});

Deno.test.afterAll(() => Deno.remove(place, { recursive: true }));

const ours = () => ["--checkpoint", join(place, "faces.safetensors"), "--backend", "wasm"];
const draw = (folder: string, ...args: string[]) =>
  succeed("sample", [...ours(), ...args], `${folder},${place}`);
const outputs = (folder: string) => [
  ...["--out", join(folder, "pair.png")],
  ...["--latent", join(folder, "latent.safetensors")],
];
const project = (folder: string, ...args: string[]) =>
  succeed("project", [...ours(), ...outputs(folder), ...args], `${folder},${place}`);

const readPicture = async (path: string) => await decodePng(await Deno.readFile(path));

/** The left or the right half of a picture of two. */
function half({ width, height, data }: Image, side: 0 | 1): number[] {
  assertEquals([width, height], [2 * SIDE, SIDE]);
  return Array.from({ length: SIDE }, (_, y) => {
    const at = (y * width + side * SIDE) * 4;
    return [...data.subarray(at, at + SIDE * 4)];
  }).flat();
}

Deno.test("project finds the face again that the generator has drawn, and sample draws it", () =>
  inFolder(async (folder) => {
    const photo = join(place, "photo.png");
    const { stdout, stderr } = await project(folder, "--image", photo);
    const [pair, latent] = ["pair.png", "latent.safetensors"].map((name) => join(folder, name));
    const [start, decibels, end] = stdout.split(/ ([\d.]+) dB: /);
    assertEquals([start, end], [
      `The photo and its nearest face in ${pair}, the latent in ${latent}\nPSNR`,
      "the higher, the more alike\n",
    ]);
    assertMatch(stderr, /^No face was found in [^\n]+\nBackend: wasm on [^\n]+\n$/);
    assertGreater(Number(decibels), 28); // Two faces of this generator have a PSNR of about 13 dB.
    const picture = await readPicture(pair);
    const [left, right] = [half(picture, 0), half(picture, 1)];
    assertEquals(left, [...(await readPicture(photo)).data]);
    const squares = left.map((value, i) => ((value - right[i]) / 255) ** 2);
    const meanSquare = squares.reduce((sum, square) => sum + square) / (SIDE * SIDE * 3);
    assertAlmostEquals(-10 * Math.log10(meanSquare), Number(decibels), 0.5); // Pixels are rounded.
    const { metadata, entries } = readSafetensors(await Deno.readFile(latent));
    assertEquals([metadata.format, entries.latents.shape], ["nash-latents-1", [1, NOISE]]);

    const again = join(folder, "again.png");
    await draw(folder, "--latent", latent, "--out", again);
    assertEquals([...(await readPicture(again)).data], right);
  }));

Deno.test("project writes over no other projection, unless that name is asked for", () =>
  inFolder(async (folder) => {
    const few = ["--image", join(place, "photo.png"), "--steps", "1", "--starts", "1"];
    const projectIn = async (...args: string[]) => {
      const child = new Deno.Command(Deno.execPath(), {
        args: [
          ...["run", "-q", "--no-prompt", "--allow-read", "--allow-write", "--allow-env"],
          ...[join(ROOT, "cli/project.ts"), ...ours(), ...few, ...args],
        ],
        cwd: folder,
        env: { NO_COLOR: "1", INIT_CWD: folder },
        stdin: "null",
        stdout: "piped",
        stderr: "piped",
      }).spawn();
      const { code, stdout, stderr } = await outcomeOf(child);
      assertEquals(code, 0, stderr);
      return stdout;
    };
    await projectIn();
    assertEquals(await namesIn(folder), ["projection.png", "projection.safetensors"]);
    await Deno.remove(join(folder, "projection.png"));
    const first = await snapshot(folder);
    const second = await projectIn("--seed", "1");
    assertStringIncludes(second, "projection-2.png, the latent in projection-2.safetensors");
    const { "/projection-2.png": _, "/projection-2.safetensors": __, ...others } = await snapshot(
      folder,
    );
    assertEquals(others, first);
    await projectIn("--seed", "2", "--latent", "projection.safetensors");
    assertNotEquals(
      (await snapshot(folder))["/projection.safetensors"],
      first["/projection.safetensors"],
    );
    assertEquals(await namesIn(folder), [
      ...["projection-2.png", "projection-2.safetensors", "projection.png"],
      "projection.safetensors",
    ]);
  }));

Deno.test("project comes nearer with more steps, and draws the same for the same seed", () =>
  inFolder(async (folder) => {
    const decibels = async (...args: string[]) => {
      const { stdout } = await project(folder, "--image", join(place, "photo.png"), ...args);
      return Number(/([\d.]+) dB/.exec(stdout)?.[1]);
    };
    const few = await decibels("--steps", "3", "--starts", "1");
    const bytes = await Deno.readFile(join(folder, "latent.safetensors"));
    assertEquals(await decibels("--steps", "3", "--starts", "1"), few);
    assertEquals(await Deno.readFile(join(folder, "latent.safetensors")), bytes);
    assertLess(few, await decibels("--steps", "60", "--starts", "2"));
  }));

/** A picture of twice the width with the photo's colours in its right half. */
async function writeWide(path: string): Promise<void> {
  const { height } = await readPicture(join(place, "photo.png"));
  const width = 2 * SIDE;
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = SIDE; x < width; x++) data.set([x * 8, y * 16, 99, 255], (y * width + x) * 4);
  }
  await Deno.writeFile(path, encodePng({ width, height, channels: 4, data }));
}

Deno.test("project frames the photo as training does", () =>
  inFolder(async (folder) => {
    const wide = join(folder, "wide.png");
    await writeWide(wide);
    const { width, height, data } = await readPicture(wide);
    const rgb: Image = { width, height, channels: 3, data: data.filter((_, i) => i % 4 < 3) };
    for (
      const [args, options] of [
        [[], {}],
        [["--fit", "cover", "--focus", "1,0.5"], { fit: "cover", focus: { x: 1, y: 0.5 } }],
        [["--zoom", "2"], { zoom: 2 }],
      ] as const
    ) {
      await project(folder, "--image", wide, "--steps", "1", "--starts", "1", ...args);
      const expected = frame(rgb, { width: SIDE, height: SIDE, ...options });
      const left = half(await readPicture(join(folder, "pair.png")), 0);
      assertEquals(left.filter((_, i) => i % 4 < 3), [...expected.data], args.join(" "));
    }
  }));

Deno.test({
  name: "project writes the best face so far when it is stopped",
  ignore: Deno.build.os === "windows",
  fn: () =>
    inFolder(async (folder) => {
      const args = [...ours(), ...outputs(folder), "--image", join(place, "photo.png")];
      const steps = ["--steps", "9999999"];
      const child = startCommand("project", [...args, ...steps], `${folder},${place}`);
      const stdout = new Response(child.stdout).text();
      let stderr = "";
      for await (const text of child.stderr.pipeThrough(new TextDecoderStream())) {
        stderr += text;
        if (text.includes("Backend: ")) child.kill("SIGINT");
      }
      const { code } = await child.status;
      assertEquals(code, 130, stderr);
      assertMatch(stderr, /Finishing the step …\nStopped after \d+ of 9999999 steps\.\n$/);
      assertStringIncludes(await stdout, "PSNR ");
      assertEquals(await namesIn(folder), ["latent.safetensors", "pair.png"]);
    }),
});

Deno.test("project refuses what it cannot use, and writes nothing", () =>
  inFolder(async (folder) => {
    await Deno.copyFile(join(place, "faces.safetensors"), join(folder, "faces.safetensors"));
    await Deno.writeTextFile(join(folder, "notes.png"), "no picture");
    const mine = ["--checkpoint", join(folder, "faces.safetensors"), ...outputs(folder)];
    const photo = ["--image", join(folder, "notes.png")];
    const refused = (args: string[], says: string[], code?: 2) =>
      assertRefused("project", [...mine, ...args], { folder, says, code });
    await refused([], ["--image is needed: give a photo"], 2);
    await refused(["--image", join(folder, "no.jpg")], [
      `Cannot use the photo ${join(folder, "no.jpg")}: there is no such file; check the path`,
    ]);
    await refused(["--image", join(folder, "note.png")], [
      `there is no such file; did you mean ${join(folder, "notes.png")}?`,
    ]);
    await refused(photo, [`Cannot use the photo ${join(folder, "notes.png")}: `]);
    await refused([...photo, "--latent", join(folder, "no", "x.safetensors")], [
      "there is no folder",
    ]);
    await refused([...photo, "--steps", "0"], ["--steps must be a whole number from 1"], 2);
    await refused([...photo, "--checkpoint", join(folder, "no")], ["Cannot find "]);
  }));

Deno.test("project turns and crops a photo to its face, and takes it as it is with --no-align", () =>
  inFolder(async (folder) => {
    const [face] = await alignedFaces([9]);
    const path = join(folder, "party.png");
    const size = { width: 420, height: 400 };
    const party = photoWith([{ face, place: placeAt(170, 210, 25, 1) }], size);
    await Deno.writeFile(path, encodePng(party));
    const args = ["--image", path, "--steps", "1", "--starts", "1"];
    const target = async () =>
      half(await readPicture(join(folder, "pair.png")), 0).filter((_, i) => i % 4 < 3);
    const distance = (a: number[], b: ArrayLike<number>) =>
      a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0) / a.length;
    const small = { width: SIDE, height: SIDE };

    const aligned = await project(folder, ...args);
    const upright = frame(face, small).data;
    assertLess(distance(await target(), upright), 8);
    assert(!aligned.stderr.includes("No face"), aligned.stderr);
    await project(folder, ...args, "--no-align");
    assertLess(distance(await target(), frame(party, small).data), 2);
    assertGreater(distance(await target(), upright), 20);
    const { stderr } = await project(folder, "--image", join(place, "photo.png"), "--steps", "1");
    assertStringIncludes(stderr, "No face was found in");
  }));
