/** Faces of known places are found and aligned. */
import { assert, assertEquals, assertLess } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import { type Similarity, transform } from "../../data/images/similarity.ts";
import { alignedPicture, type AlignNetworks, placeFaces } from "../../metrics/align/align.ts";
import { ANCHORS, FRAME } from "../../metrics/align/frame.ts";
import { ALIGN_LIMITS, faultOf } from "../../metrics/align/judge.ts";
import { freeStem } from "../../metrics/align/names.ts";
import { distinctFaces } from "../../metrics/networks/find_all_faces.ts";
import { loadDetector, loadLandmarks } from "../../metrics/networks/load.ts";
import { alignedFaces, photoWith, placeAt } from "../_faces.ts";
import { photo } from "../_photos.ts";

let networks: AlignNetworks;

Deno.test.beforeAll(async () => {
  await selectBackend("wasm");
  networks = { detector: await loadDetector(), landmarks: await loadLandmarks() };
});

Deno.test.afterAll(() => Object.values(networks).forEach(disposeRecord));

/** How far the eyes are from where they should be, in distances of the eyes. */
function eyeError(found: Similarity, wanted: Similarity): number {
  const { leftEye, rightEye } = ANCHORS;
  const distance = Math.hypot(wanted.a, wanted.b) * (rightEye.x - leftEye.x);
  return Math.max(...[leftEye, rightEye].map((eye) => {
    const [is, should] = [transform(found, eye), transform(wanted, eye)];
    return Math.hypot(is.x - should.x, is.y - should.y) / distance;
  }));
}

Deno.test("placeFaces() finds all faces of a photo, turned and of several sizes, and leaves no tensors", async () => {
  const faces = await alignedFaces([0, 9, 18]);
  const places = [
    placeAt(140, 170, -25, 0.8),
    placeAt(420, 300, 10, 1.5),
    placeAt(700, 150, 28, 1),
  ];
  const size = { width: 840, height: 520 };
  const group = photoWith(faces.map((face, i) => ({ face, place: places[i] })), size);
  const before = tf.memory().numTensors;
  const found = await placeFaces(networks, group, { leastWidth: 30 });
  assertEquals(tf.memory().numTensors, before);
  assertEquals(found.length, 3);
  for (const [i, { place, width, isCut }] of found.entries()) { // from left to right
    assertLess(eyeError(place, places[i]), 0.12, `face ${i}`);
    assert(Math.abs(width / (77 * Math.hypot(places[i].a, places[i].b)) - 1) < 0.1, `${width}`);
    assertEquals(isCut, false);
  }

  // However a face lies in its photo, the same picture comes out.
  for (const [i, face] of faces.entries()) {
    const upright = placeAt(210, 200, 0, 1);
    const alone = photoWith([{ face, place: upright }], { width: 400, height: 400 });
    const [{ place }] = await placeFaces(networks, alone, { leastWidth: 30 });
    const offset = (found: Similarity, wanted: Similarity) => {
      const eye = transform(found, ANCHORS.leftEye);
      const [x, y] = [eye.x - wanted.left, eye.y - wanted.top];
      const square = wanted.a ** 2 + wanted.b ** 2;
      return [(x * wanted.a + y * wanted.b) / square, (y * wanted.a - x * wanted.b) / square];
    };
    const [first, second] = [offset(place, upright), offset(found[i].place, places[i])];
    assertLess(Math.hypot(first[0] - second[0], first[1] - second[1]), 0.03 * 38.5, `face ${i}`);
  }
});

Deno.test("placeFaces() finds faces of a hundredth of a panorama's length", async () => {
  const [face] = await alignedFaces([9]);
  for (
    const [size, place] of [
      [{ width: 8000, height: 600 }, placeAt(6000, 300, 0, 1)],
      [{ width: 600, height: 8000 }, placeAt(300, 2000, 0, 1)],
    ] as const
  ) {
    const found = await placeFaces(networks, photoWith([{ face, place }], size), {
      leastWidth: 40,
    });
    assertEquals(found.length, 1, `${size.width}`);
    assertLess(eyeError(found[0].place, place), 0.12);
  }
});

Deno.test("placeFaces() finds nothing in patterns", async () => {
  const pattern = photo(1, { width: 300, height: 240 });
  assertEquals(await placeFaces(networks, pattern, { leastWidth: 20 }), []);
});

Deno.test("a face at the edge of its photo is cut off, and a small one is too small", async () => {
  const [face] = await alignedFaces([9]);
  const place = placeAt(15, 150, 0, 1);
  const half = photoWith([{ face, place }], { width: 300, height: 300 });
  const cut = { place, score: 1, width: 77, turned: 0, isCut: true };
  assertEquals(faultOf(half, cut, ALIGN_LIMITS)?.kind, "cut");
  assertEquals(faultOf(half, { ...cut, width: 39 }, ALIGN_LIMITS)?.kind, "small");
  const turned = { ...cut, isCut: false, turned: 0.7 };
  assertEquals(faultOf(half, turned, ALIGN_LIMITS)?.kind, "turned");
  const seen = { ...turned, turned: 0.1, place: placeAt(150, 150, 0, 1) };
  const flat = { ...half, data: half.data.map(() => 90) };
  assertEquals(faultOf(flat, seen, ALIGN_LIMITS)?.kind, "blurred");
});

Deno.test("alignedPicture() of another size has the same face in its middle", async () => {
  const [face] = await alignedFaces([9]);
  const unchanged = { a: 1, b: 0, left: 0, top: 0 };
  assertEquals(alignedPicture(face, unchanged).data, face.data);
  const square = alignedPicture(face, unchanged, { width: 436, height: 436 });
  assertEquals([square.width, square.height], [436, 436]);
  // A pixel of the eye: twice as far from the middle as in the frame of 178x218.
  const at = ({ width, height, data }: typeof face, x: number, y: number) =>
    data[(Math.round(y * height) * width + Math.round(x * width)) * 3];
  for (const [x, y] of [[69, 111], [108, 111], [89, 152]]) {
    const [u, v] = [(x - 89) * 2 + 218, y * 2];
    const [is, should] = [
      at(square, u / 436, v / 436),
      at(face, x / FRAME.width, y / FRAME.height),
    ];
    assert(Math.abs(is - should) < 25, `${is} and ${should}`);
  }
});

Deno.test("distinctFaces() keeps the best of boxes that overlap, and all others", () => {
  const box = (score: number, x: number, width: number) => ({
    score,
    x,
    y: 0.1,
    width,
    height: width,
  });
  const [best, inside, beside, other] = [
    ...[box(0.9, 0.1, 0.3), box(0.8, 0.15, 0.2), box(0.7, 0.35, 0.3)],
    box(0.3, 0.75, 0.1),
  ];
  assertEquals(distinctFaces([other, inside, beside, best]), [best, beside, other]);
  assertEquals(distinctFaces([]), []);
});

Deno.test("freeStem() keeps folders, leads nowhere else and gives every photo its own name", () => {
  const taken = new Set<string>();
  const stems = [
    ...["anna/IMG_1.jpg", "anna/IMG_1.png", "anna/img_1.JPG", "a.b/c.d.jpg", "../../evil.png"],
    ...["/etc/evil.png", "..\\x.png", ".hidden/.b.jpg", 'q?"*.png', ".jpg", "C:\\me.jpg"],
  ].map((name) => freeStem(name, taken));
  assertEquals(stems, [
    ...["anna/IMG_1", "anna/IMG_1-2", "anna/img_1-3", "a.b/c.d", "evil"],
    ...["etc/evil", "x", "_hidden/_b", "q___", "face", "C_/me"],
  ]);
  const long = freeStem(`${"ü".repeat(120)}.jpg`, taken);
  assertEquals(long, "ü".repeat(80));
});
