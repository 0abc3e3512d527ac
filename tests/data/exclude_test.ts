import { nameLine } from "../../data/sources/exclude.ts";
import { assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import {
  exclude,
  fromArray,
  type ImageFile,
  readNames,
  type Source,
  values,
} from "../../data/mod.ts";

function filesOf(names: readonly string[]): Source {
  const files = fromArray(names.map((name): ImageFile => ({
    name,
    read: () => Promise.reject(new Error("a file was read")),
  })));
  const identity = () => Promise.resolve(names.join());
  return { ...files, fingerprint: identity, identity };
}

Deno.test("exclude() leaves out the files of the names, and keeps the order of the others", async () => {
  const { files, unknown } = await exclude(["d", "b", "x", "b"])(
    filesOf(["a", "b", "c", "d", "b"]),
  );
  const names = await Array.fromAsync(values(files), ({ name }) => name);
  assertEquals([names, files.length, unknown], [["a", "c"], 2, ["x"]]);
  assertEquals((await files.at(1)).name, "c");
  const rest = await Array.fromAsync(values(files, { epoch: 3, index: 1 }), ({ name }) => name);
  assertEquals(rest, ["c"]);
});

Deno.test("exclude() takes an empty list, and one of all files", async () => {
  const files = filesOf(["a", "b"]);
  assertEquals((await exclude([])(files)).files.length, 2);
  const none = await exclude(["a", "b"])(files);
  assertEquals([none.files.length, none.unknown], [0, []]);
});

Deno.test("exclude() gives another fingerprint and identity to other files", async () => {
  const files = filesOf(["a", "b", "c"]);
  const print = async (names: string[]) => {
    const { files: left } = await exclude(names)(files);
    return await left.fingerprint() + await left.identity();
  };
  assertNotEquals(await print(["a"]), await print(["b"]));
  assertNotEquals(await print(["a"]), await print([]));
  assertEquals(await print(["a", "c"]), await print(["c", "x", "a"]));
});

Deno.test("readNames() reads a name a line and skips comments and empty lines", () => {
  const text = '# why\na.jpg\r\n\n  \nfolder/b c.jpg \n#d.jpg\n"#e.jpg"\n';
  assertEquals(readNames(text), ["a.jpg", "folder/b c.jpg ", "#e.jpg"]);
});

Deno.test("readNames() reads what nameLine() writes, whatever the name", () => {
  const names = ["a.jpg", "#a", '"a"', " a ", "", " ", "a\nb", "a\r", "脸.png", "a#b", "\\"];
  assertEquals(readNames(names.map((name) => `# ${"why"}\n${nameLine(name)}\n`).join("")), names);
  assertEquals(nameLine("脸 1.png"), "脸 1.png");
});

Deno.test("readNames() says in which line a quote does not end", () => {
  assertThrows(() => readNames('a\n"b'), Error, "Cannot read line 2 as a file name");
});

Deno.test("readNames() reads lists as editors, PowerShell and find write them", () => {
  const list = "./a.jpg\r\n./sub/ä.jpg\r\n.hidden\r\n";
  const names = ["a.jpg", "sub/ä.jpg", ".hidden"];
  const encode = (text: string, isLittle: boolean) => {
    const bytes = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), isLittle);
    return new Uint8Array(bytes.buffer);
  };
  for (const mark of ["", "\ufeff"]) {
    assertEquals(readNames(mark + list), names);
    assertEquals(readNames(new TextEncoder().encode(mark + list)), names);
    for (const isLittle of [true, false]) {
      assertEquals(readNames(encode(mark + list, isLittle)), names);
    }
  }
  assertEquals(readNames(new Uint8Array()), []);
  for (const name of ["./a.jpg", "\ufeffa.jpg"]) assertEquals(readNames(nameLine(name)), [name]);
});

Deno.test("exclude() finds names that another system writes in another way", async () => {
  const { files, unknown } = await exclude(["sub\\a.jpg", "u\u0308.jpg", "x"])(
    filesOf(["sub/a.jpg", "sub/b.jpg", "\u00fc.jpg"]),
  );
  assertEquals(await Array.fromAsync(values(files), ({ name }) => name), ["sub/b.jpg"]);
  assertEquals(unknown, ["x"]);
});
