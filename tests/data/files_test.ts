import { assert, assertEquals, assertRejects } from "@std/assert";
import { decodeImage, fromDirectory, values } from "../../data/mod.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import type { Image } from "../../data/images/image.ts";

async function withFolder(use: (folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function write(path: string, contents = "") {
  await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  await Deno.writeTextFile(path, contents);
}

const namesIn = async (folder: string) =>
  (await Array.fromAsync(values(await fromDirectory(folder)))).map(({ name }) => name);

/** A smooth picture. */
function gradient(width: number, height: number): Image {
  const data = new Uint8Array(width * height * 4);
  return {
    width,
    height,
    channels: 4,
    data: data.map((_, i) => i % 4 === 3 ? 255 : (i * 2) % 256),
  };
}

/** A picture of one pixel. */
const dot = (...rgba: number[]): Image => ({
  width: 1,
  height: 1,
  channels: 4,
  data: Uint8Array.from(rgba),
});

/** A JPEG file of 16x8 pixels. */
const jpeg = () =>
  Uint8Array.fromBase64(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsL" +
      "EBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU" +
      "FBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABQb/xAAUEAEA" +
      "AAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABwj/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIR" +
      "AxEAPwCfOYcKocXm/9k=",
  );

/** The first 33 bytes of a PNG file: the decoder's own checks come later. */
function pngHeader(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  bytes.set([8, 6], 24);
  return bytes;
}

Deno.test("fromDirectory() lists images of all folders by name, without hidden files and other files", async () => {
  await withFolder(async (folder) => {
    for (const name of ["b.jpg", "a/z.PNG", "a/b/c.JpEg", "a.png", "B.jpg", "é.jpg"]) {
      await write(`${folder}/${name}`);
    }
    for (const name of ["notes.txt", ".x.jpg", ".git/y.jpg", "a/jpg", "a/b.jpg.txt"]) {
      await write(`${folder}/${name}`);
    }
    await Deno.mkdir(`${folder}/folder.jpg`);
    const expected = ["B.jpg", "a.png", "a/b/c.JpEg", "a/z.PNG", "b.jpg", "é.jpg"];
    assertEquals(await namesIn(folder), expected);
    assertEquals(await namesIn(folder + "/"), expected);
  });
});

Deno.test("fromDirectory() reads no file before it is asked to", async () => {
  await withFolder(async (folder) => {
    await write(`${folder}/a.jpg`, "before");
    const files = await fromDirectory(folder);
    assertEquals(files.length, 1);
    await write(`${folder}/a.jpg`, "after");
    const file = await files.at(0);
    assertEquals(new TextDecoder().decode(await file.read()), "after");
    await Deno.remove(`${folder}/a.jpg`);
    await assertRejects(() => file.read(), Deno.errors.NotFound);
  });
});

Deno.test({
  name: "fromDirectory() follows links, once each, and leaves out those that lead nowhere",
  ignore: Deno.build.os === "windows", // making links needs a right there
  fn: () =>
    withFolder(async (folder) => {
      await write(`${folder}/faces/a.jpg`);
      await write(`${folder}/elsewhere/b.jpg`, "b");
      await write(`${folder}/c.jpg`, "c");
      await Deno.symlink("../elsewhere", `${folder}/faces/linked`);
      await Deno.symlink("../c.jpg", `${folder}/faces/c.jpg`);
      await Deno.symlink("../faces", `${folder}/elsewhere/back`);
      await Deno.symlink(".", `${folder}/faces/self`);
      await Deno.symlink("missing.jpg", `${folder}/faces/dangling.jpg`);
      await Deno.symlink("circle.jpg", `${folder}/faces/circle.jpg`);
      assertEquals(await namesIn(`${folder}/faces`), ["a.jpg", "c.jpg", "linked/b.jpg"]);
      const files = await fromDirectory(`${folder}/faces`);
      assertEquals(new TextDecoder().decode(await (await files.at(2)).read()), "b");
    }),
});

Deno.test("fromDirectory() says what is wrong with a folder", async () => {
  await withFolder(async (folder) => {
    await write(`${folder}/notes.txt`);
    await assertRejects(() => fromDirectory(`${folder}/missing`), Error, "there is no such folder");
    await assertRejects(() => fromDirectory(`${folder}/notes.txt`), Error, "it is a file");
    await assertRejects(
      () => fromDirectory(folder),
      Error,
      "it holds no .jpg, .jpeg, .png or .webp files",
    );
  });
});

Deno.test({
  name: "fromDirectory() names the flag that is missing",
  permissions: { read: false },
  fn: async () => {
    await assertRejects(() => fromDirectory("faces"), Error, "add --allow-read=faces");
  },
});

Deno.test("decodeImage() decodes PNG exactly", async () => {
  const picture = gradient(16, 9);
  const { width, height, data } = await decodeImage(encodePng(picture));
  const rgb = [...picture.data].filter((_, i) => i % 4 !== 3);
  assertEquals([width, height, [...data]], [16, 9, rgb]);
});

Deno.test("decodeImage() reads bytes in the middle of a buffer", async () => {
  const file = encodePng(gradient(5, 4));
  const buffer = new Uint8Array(file.length + 20);
  buffer.set(file, 11);
  assertEquals(await decodeImage(buffer.subarray(11, 11 + file.length)), await decodeImage(file));
});

Deno.test("decodeImage() puts transparent pixels over white", async () => {
  const { data } = await decodeImage(encodePng(dot(255, 0, 0, 64)));
  assertEquals([...data], [255, 191, 191]); // 255 * (1 - 64 / 255)
  const half = await decodeImage(encodePng(dot(101, 255, 0, 128)));
  assertEquals([...half.data], [178, 255, 127]); // 177.7 and 127
  const clear = await decodeImage(encodePng(dot(18, 52, 86, 0)));
  assertEquals([...clear.data], [255, 255, 255]);
});

Deno.test("decodeImage() refuses a picture over the limit by its header alone", async () => {
  await assertRejects(
    () => decodeImage(pngHeader(20000, 20000)),
    RangeError,
    "20000x20000 = 400000000 pixels and the limit is 200000000",
  );
  await assertRejects(
    () => decodeImage(jpeg(), { maxPixels: 127 }),
    RangeError,
    "16x8 = 128 pixels",
  );
  assertEquals((await decodeImage(jpeg(), { maxPixels: 128 })).width, 16);
});

Deno.test("decodeImage() refuses sizes of zero", async () => {
  await assertRejects(() => decodeImage(pngHeader(0, 7)), RangeError, "0x7");
  const file = jpeg();
  const frame = file.findIndex((byte, i) => byte === 0xff && file[i + 1] === 0xc0);
  file.set([0, 0], frame + 5); // the height
  await assertRejects(() => decodeImage(file), RangeError, "16x0");
});

Deno.test("decodeImage() refuses empty files and files that are no images", async () => {
  await assertRejects(() => decodeImage(new Uint8Array()), Error, "the file is empty");
  await assertRejects(
    () => decodeImage(Uint8Array.of(0xff, 0, 1)),
    Error,
    "begins with the bytes ff 00 01",
  );
  const text = new TextEncoder().encode("<html>not found</html>");
  await assertRejects(
    () => decodeImage(text),
    Error,
    "it is a web page, which a server sent in place of an image; download it again",
  );
});

Deno.test("decodeImage() refuses JPEG and PNG files cut off anywhere", async () => {
  const [EOI_BYTES, IEND_BYTES] = [2, 12]; // ends that no decoder needs
  const png = encodePng(gradient(24, 24));
  for (const file of [jpeg().subarray(0, -EOI_BYTES), png.subarray(0, -IEND_BYTES)]) {
    assert((await decodeImage(file)).width > 0);
    for (let length = 1; length < file.length; length++) {
      await assertRejects(
        () => decodeImage(file.subarray(0, length)),
        Error,
        "Cannot decode the image",
      );
    }
  }
});

Deno.test("decodeImage() refuses corrupt files", async () => {
  const png = encodePng(gradient(24, 24));
  png[60] ^= 0xff;
  await assertRejects(() => decodeImage(png), Error, "the PNG file is cut off or corrupt");
  const damaged = jpeg().fill(0xff, 150, 250);
  await assertRejects(() => decodeImage(damaged), Error, "Cannot decode the image");
});
