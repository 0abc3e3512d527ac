import { assert, assertEquals } from "@std/assert";
import { decodeImage, faceImages, fromArray, type ImageFile } from "../../data/mod.ts";
import golden from "../golden/profiles.json" with { type: "json" };

const bytesOf = (base64: string) => Uint8Array.fromBase64(base64);

/** littleCMS works in whole numbers of 16 bits, and in fewer where it is fast. */
const MOST_OFF = 2;

function worst(a: Uint8Array, b: Uint8Array): number {
  assertEquals(a.length, b.length);
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);
}

for (const [name, { png, pixels }] of Object.entries(golden.profiles)) {
  Deno.test(`decodeImage() turns colours into sRGB as littleCMS does: ${name}`, async () => {
    const { data, profile } = await decodeImage(bytesOf(png));
    assert(worst(data, bytesOf(pixels)) <= MOST_OFF);
    assertEquals(profile, undefined);
  });
}

for (const format of ["jpeg", "webp"] as const) {
  Deno.test(`decodeImage() goes by the colour profile of a ${format} file`, async () => {
    const { data } = await decodeImage(bytesOf(golden.files[format]));
    const expected = Uint8Array.from(data, (_, i) => golden.flat[i % 3]);
    assert(worst(data, expected) <= MOST_OFF);
  });
}

Deno.test("decodeImage() leaves colours that a profile gives by tables, and names it", async () => {
  const { data, profile } = await decodeImage(bytesOf(golden.files.tables));
  assertEquals([profile, ...data.subarray(0, 3)], ["Scanner", 200, 100, 50]);
  assertEquals((await decodeImage(bytesOf(golden.files.inks))).profile, "Printer's inks");
  assertEquals((await decodeImage(bytesOf(golden.files.broken))).profile, "damaged");
});

Deno.test("decodeImage() passes over a profile that is of other colours than the picture", async () => {
  const { data, profile } = await decodeImage(bytesOf(golden.files.gray));
  assertEquals([profile, new Set(data).size], [undefined, 1]);
});

Deno.test("faceImages() tells of files whose colours go by an unknown profile", async () => {
  const file = (name: string, base64: string): ImageFile => ({
    name,
    read: () => Promise.resolve(bytesOf(base64)),
  });
  const { inks, jpeg, tables } = golden.files;
  const files = [file("inks", inks), file("photo", jpeg), file("scan", tables)];
  for (const workers of [0, 2]) {
    const told: string[] = [];
    const onProfile = ({ name }: ImageFile, profile: string) => told.push(`${name}: ${profile}`);
    const options = { width: 4, height: 4, batch: 3, workers, onProfile };
    await Array.fromAsync(faceImages(fromArray(files), options).walk());
    assertEquals(told.sort(), ["inks: Printer's inks", "scan: Scanner"]);
  }
});
