import { assertEquals, assertRejects } from "@std/assert";
import { Buffer } from "node:buffer";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import tarStream from "npm:tar-stream@3.2.2";
import { openSource, values } from "../../data/mod.ts";
import { tarOf } from "../_archives.ts";
import { inFolder } from "../_command.ts";

const text = (words: string) => new TextEncoder().encode(words);

/** Names and bytes of the images in a tar of these bytes; bytes as text where they are short. */
async function imagesIn(folder: string, bytes: Uint8Array): Promise<Record<string, string>> {
  const path = join(folder, "x.tar");
  await Deno.writeFile(path, bytes);
  const source = await openSource(path);
  const found: Record<string, string> = {};
  for await (const { name, read } of values(source)) {
    found[name] = new TextDecoder().decode(await read());
  }
  return found;
}

/** A file, or a link where it has a target. */
type Item = { readonly name: string; readonly bytes?: string } & {
  readonly hard?: string;
  readonly symbolic?: string;
};

async function linkedTar(items: readonly Item[]): Promise<Uint8Array<ArrayBuffer>> {
  const pack = tarStream.pack();
  for (const { name, bytes = "", hard, symbolic } of items) {
    if (hard !== undefined) pack.entry({ name, type: "link", linkname: hard });
    else if (symbolic !== undefined) pack.entry({ name, type: "symlink", linkname: symbolic });
    else pack.entry({ name }, Buffer.from(text(bytes)));
  }
  pack.finalize();
  const parts = await Array.fromAsync(pack as AsyncIterable<Uint8Array<ArrayBuffer>>);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

// What GNU tar 1.34 makes of these archives is what is expected of them.
Deno.test("openSource() follows hard links in a tar to what was unpacked before them", () =>
  inFolder(async (folder) => {
    const long = `${"long/".repeat(30)}target.jpg`;
    const items: Item[] = [
      { name: "./a.jpg", bytes: "a" },
      { name: "./b.jpg", hard: "./a.jpg" },
      { name: "./c.jpg", hard: "b.jpg" }, // of a link
      { name: "blobs/1234", bytes: "no image by its name" },
      { name: "d.jpg", hard: "blobs/1234" },
      { name: "a.jpg", bytes: "a again" }, // the links keep what was there
      { name: "e.jpg", hard: "a.jpg" },
      { name: "f.jpg", hard: "later.jpg" }, // there is nothing yet
      { name: "later.jpg", bytes: "later" },
      { name: long, bytes: "long" },
      { name: "g.jpg", hard: long },
    ];
    assertEquals(await imagesIn(folder, await linkedTar(items)), {
      "a.jpg": "a again",
      "b.jpg": "a",
      "c.jpg": "a",
      "d.jpg": "no image by its name",
      "e.jpg": "a again",
      "g.jpg": "long",
      "later.jpg": "later",
      [long]: "long",
    });
  }));

Deno.test("openSource() follows symbolic links inside a tar, through folders, and never out of it", () =>
  inFolder(async (folder) => {
    const items: Item[] = [
      { name: "set/a.jpg", symbolic: "../blobs/1" }, // which comes later
      { name: "blobs/1", bytes: "one" },
      { name: "latest", symbolic: "versions/2" },
      { name: "versions/2/x.jpg", bytes: "x" },
      { name: "b.jpg", symbolic: "latest/x.jpg" },
      { name: "c.jpg", symbolic: "./set/../b.jpg" },
      { name: "d.jpg", symbolic: "/etc/passwd" },
      { name: "e.jpg", symbolic: "../../etc/passwd" },
      { name: "f.jpg", symbolic: "f.jpg" },
      { name: "g.jpg", symbolic: "nowhere.jpg" },
      { name: "h.jpg", hard: "b.jpg" }, // a hard link to a symbolic one is one
    ];
    assertEquals(await imagesIn(folder, await linkedTar(items)), {
      "b.jpg": "x",
      "c.jpg": "x",
      "h.jpg": "x",
      "set/a.jpg": "one",
      "versions/2/x.jpg": "x",
    });
    const nowhere = await linkedTar([{ name: "x.jpg", symbolic: "/etc/passwd" }]);
    await assertRejects(() => imagesIn(folder, nowhere), Error, "it holds no");
  }));

Deno.test("openSource() reads joined tars, as tar --ignore-zeros does, and nothing else behind the end", () =>
  inFolder(async (folder) => {
    const [one, two] = await Promise.all(
      ["1", "2"].map((n) => tarOf([[`${n}.jpg`, text(n)], ["both.jpg", text(n)]])),
    );
    const joined = new Uint8Array([...one, ...new Uint8Array(512 * 7), ...two]);
    const all = { "1.jpg": "1", "2.jpg": "2", "both.jpg": "2" };
    assertEquals(await imagesIn(folder, joined), all);
    const noise = text("no tar ".repeat(200));
    assertEquals(await imagesIn(folder, new Uint8Array([...joined, ...noise])), all);
  }));

Deno.test("openSource() tells names of old code pages in a tar apart", () =>
  inFolder(async (folder) => {
    const tar = await tarOf([["X.jpg", text("1")], ["Y.jpg", text("2")]]);
    const at = (block: number, letter: number) => {
      const header = tar.subarray(block * 512, block * 512 + 512);
      const sum = parseInt(new TextDecoder().decode(header.subarray(148, 154)), 8);
      header.set(text((sum + letter - header[0]).toString(8).padStart(6, "0")), 148);
      header[0] = letter;
    };
    at(0, 0xe9); // é and è in Latin 1
    at(2, 0xe8);
    assertEquals(await imagesIn(folder, tar), { "è.jpg": "2", "é.jpg": "1" });
  }));

/**
 * A file with holes between two plain ones, by GNU tar 1.34: tar -S --hole-detection=raw -b 1 --format=gnu, and --format=posix
 * with --sparse-version=0.0, 0.1 and 1.0; compressed by gzip.
 */
const SPARSE: Readonly<Record<string, string>> = {
  "GNU":
    "H4sIAAAAAAACA+3d2U7CABCF4SLu+75r+gSG6fogPgF6YTTGEJf3F4GYBjiXlIvzfzctkxMaZugdQ/sPb4OXZLF6Q1VR" +
    "jI5DU8eszov/2qReVXmZpL2kBT9f3/3PNE1MdWAtAQAAAABYWIE17gAAAAAAAICxbgvoMgAAAIBFelr6/kdeNWrjetaL" +
    "ok7SxzYasPT9j8mnjkYXmufl/HqIfMzkO+PTOvt7Ia6eiXfLxNVzkc9FvhD5QuRLkS9FvhL5SuRrka/n50NMJ8R0Qkwn" +
    "QuRF/0P0P0T/Q/Q/Zvvfac4/xBxCzCHEHELMIcQcJl/K5r2PdrEB5Y1fwHnrwtoqrK3B2jqsbcDaJqxtwdo2rO3A2i6s" +
    "7cHaPqwdwNohrB3B2jGsncDaKaydwdo5rF3A2iWsXcHaNazdwNotrN3B2j2sPS/9/x9Ge/0zz//MCp7/2YbBe//1gzV4" +
    "ALDzC3mBvmoAfAAA",
  "pax 0.0":
    "H4sIAAAAAAACA+3cyW7TUBjF8UAZw1DmGZQnSO98rxddwwqx4QGc4qJCaaM4lQpPjyGoCiWq9KEkVfX9fxtLto6inIyL" +
    "nNTDL+PPvdUynRTC72Pn1NFlH07Ozc5bY33sDUxvDY7aaT3pbn4Zd3L+zl0Ql6BaDwAAAACgwmWoxisAAAAAAABgZmMN" +
    "aBkAAADAKg23PtTH75r6UzNpt0arGYOcvf8w3qV0av9hbTa9wfE6CljW/uOCcnHw9v3HYTuuJ20zbPd+NNvJhRT6Ls9f" +
    "ODj6Nto/3Pnabnvb/ztzuLvbNtPtaN2CzPdp084upQUZF5MRh0IyRRxKKSZxqGQTzgzlBSFrcnTylCvGyFOhhCJPpVIl" +
    "eapUQd6GM1Ulb8N5E+RtuGiKvA2XrZe34Spb5G1467y8De+7J4c8FbuYPJV9lrfhq+DkbQQbsryN4KOTtxFiTPI2Qk5W" +
    "3kaoUpK3EW228jZi93DJ24ixGHkbMZcobyNW1X+8i/75DIoLU6bP97ZlGZ37/tenuXMn+1+X2f+uAwtY3fgFtG4bUO0K" +
    "VLsK1a5BtetQ7QZUuwnV+lDtFlS7DdXuQLW7UG0Tqt2Daveh2gOo9hCqPYJqj6HaE6j2FKo9g2rPodoLqPYSqr2Caq+h" +
    "2huotnPu++9f4r/778D+ex3G+/XeAX+DAADq/ASMxM4aAIIAAA==",
  "pax 0.1":
    "H4sIAAAAAAACA+3d2WrbUBCAYbfp6u77XvwAwTn7kS582/aqFEofQElFcRu7xmog9OmraERxU8iV7RDm/8BokDQSc6Sj" +
    "K41Vjb8vvg02y7RSCN2ydWrpsg9/18l6a6yPg5EZbMFR86tatqdfR5GrxV0Ql6DaAAAAAACgwmWoxgwAAAAAAAAQO1vA" +
    "KAMAAADYpPHep+r4Q119rZfN3v5mmkHO7v9ot9l0qv/D2hQGo+NtDMC6+j8uKBdH7z9+GTeLatnU42b6u54kF1IYury6" +
    "YX402z/8efCjmXg7/DdnXs3qSXfnDL2zq1tm1WISrds9+bmYTBeEZIouSCmmLiiyCV1gTY6yt3WFkd1tKILsb1NRSoIt" +
    "yiAZzpRlf3xvgunPZArJcNl6yXClLSTDW+clw/v2JBLFNpQo+ywZvgxOMoINWTKCj64vIsYkGSG3d69EZUqSEW3uq47t" +
    "4SQjxqKvO+aiLzyWZV95N+S7Znge87+9YJ+76/VueliPbTu0Yc0PgrPnv0+rzwKZ/97HTP/XNtABpRtvwOm2A9WuQLWr" +
    "UO0aVLsO1W5AtZtQbQjVbkG121DtDlS7C9XuQbX7UO0BVHsI1R5BtcdQ7QlUewrVnkG151DtBVR7CdVeQbXXUO0NVHsL" +
    "1Q7O/fufJ+J/3/90gf7vbVgcVtM5f4MCAOr8AQTEHuEAfAAA",
  "pax 1.0":
    "H4sIAAAAAAACA+3dW4vTQBTA8ep6jff7XfoJunM5M5M89FV9EkH8AFGDdOnW0iosfnpjJkipsE9tdD3/H5QcpjkJJ8nM" +
    "U09TT46WX0b7ZVpRpNu2trYuefk9lsetsT6MxmY0gO/rb/WqPf0uitws7ow4B9VGAAAAAAAVzkM1ZgAAAAAAAEB2MACu" +
    "MgAAAIB9mhy+q0/eNPXnZrU+/LifZpDT+z+MseK2+j+sDXE0PhniAuyq/+OMcm78+u2HyXpZr9bN5Lg++rqa2mJrdLZo" +
    "R03hwubooj5upt0TU7hq84tVU8/Xsx/NNDqJUjDH/u353965992NezWbNxNbiYQdLwSnz3+fNteCPP+9j5b+ryF4WwTr" +
    "uo8L0XSBRFN2QYwhdkGZjHSBNSnkva0rTd7dSil5fxvLKifYsn2O8lFNVfXH90ZMfyZT5gyXrM8ZrrJlzvDW+ZzhfXuS" +
    "HIU2zFHyKWf4SlzOECspZ4gPri8ihJgzJEWbM6SKUfp6U191aA+XM0Io+7pDKvvCQ1X1lefFzPxvyxkdcLrxC0jdDqDa" +
    "Bah2EapdgmqXodoVqHYVqhVQ7RpUuw7VbkC1m1DtFlS7DdXuQLW7UO0eVLsP1R5AtYdQ7RFUewzVnkC1p1DtGVR7DtVe" +
    "QLWXUO3TX3//6y/hj/e/OqH/fwjLeT1b8DcYAKDOTwB4ZSgAfgAA",
};

/** Bytes with holes: each part is where it begins, what it is filled with, and how long it is. */
function withHoles(size: number, parts: readonly (readonly [number, number, number])[]): string {
  const whole = new Uint8Array(size);
  for (const [at, fill, length] of parts) whole.fill(fill, at, at + length);
  return new TextDecoder().decode(whole);
}

for (const [format, packed] of Object.entries(SPARSE)) {
  Deno.test(`openSource() fills the holes of files in a tar of ${format}`, () =>
    inFolder(async (folder) => {
      const tar = new Uint8Array(gunzipSync(Uint8Array.fromBase64(packed)));
      const many = Array.from({ length: 30 }, (_, i) => [i * 2048 + 512, i + 1, 512] as const);
      assertEquals(await imagesIn(folder, tar), {
        "a.jpg": withHoles(12000, [[0, 1, 512], [4096, 2, 512], [9000, 3, 100]]),
        "b.jpg": withHoles(30 * 2048 + 1024, many),
        "c.jpg": "plain",
      });
    }));
}

Deno.test("openSource() refuses only the image whose parts do not fit in it", () =>
  inFolder(async (folder) => {
    const tar = new Uint8Array(gunzipSync(Uint8Array.fromBase64(SPARSE["pax 0.1"])));
    const at = new TextDecoder("latin1").decode(tar).indexOf("GNU.sparse.map=512,512,");
    tar.set(text("9e9"), at + "GNU.sparse.map=512,".length);
    await Deno.writeFile(join(folder, "x.tar"), tar);
    const outcomes = await Array.fromAsync(
      values(await openSource(join(folder, "x.tar"))),
      ({ read }) => read().then(() => "read", (error: Error) => error.message),
    );
    assertEquals(outcomes, [
      "read",
      "Cannot read the image from the tar: the places of its parts cannot be right.",
      "read",
    ]);
  }));
