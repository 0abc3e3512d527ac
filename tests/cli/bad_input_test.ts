/** What people get wrong, through the real commands: one sentence that helps, and nothing lost. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import {
  assertOneSentence,
  assertRefused,
  CAN_MOUNT,
  copyFolder,
  inFolder,
  inMount,
  makePhotos,
  namesIn,
  readMetrics,
  ROOT,
  runCommand,
  snapshot,
  succeed,
  TINY,
  trainedFolder,
} from "../_command.ts";

/** A folder with `photos`, and `run`: two epochs of the tiny model, with both checkpoints. */
let trained: string;

Deno.test.beforeAll(async () => {
  trained = await trainedFolder("--epochs", "2", "--keep", "2");
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

interface Refusal {
  readonly code?: 1 | 2;
  /** Parts of the sentence; FOLDER stands for the folder of the test. */
  readonly says: readonly string[];
}

/** A run is refused, in a folder that holds `photos` and whatever `prepare` makes, and nothing is made or changed. */
function refuses(
  what: string,
  args: readonly string[],
  { says, code, prepare }: Refusal & { readonly prepare?: (folder: string) => Promise<void> },
): void {
  Deno.test(`train refuses ${what}`, () =>
    inFolder(async (folder) => {
      await copyFolder(join(trained, "photos"), join(folder, "photos"));
      await prepare?.(folder);
      const inPlace = (text: string) => text.replaceAll("FOLDER", folder);
      const data = args.includes("--data") ? [] : ["--data", join(folder, "photos")];
      const flags = [...data, "--out", join(folder, "out"), ...TINY];
      await assertRefused("train", [...flags, ...args.map(inPlace)], {
        folder,
        code,
        says: says.map(inPlace),
      });
    }));
}

// --- photos ---

refuses("a folder of photos that is missing", ["--data", "FOLDER/nowhere"], {
  says: ['Cannot read images from "FOLDER/nowhere"', "there is no such file or folder"],
});

refuses("a file for a folder of photos", ["--data", "FOLDER/photos/1.png"], {
  says: ["FOLDER/photos/1.png", "it is an image: give the folder that holds it"],
});

refuses("an address that it has no permission for", ["--data", "https://example.com/faces.zip"], {
  says: ["https://example.com/faces.zip", "Deno may not reach it; add --allow-net=example.com"],
});

refuses("a zip that is cut off", ["--data", "FOLDER/faces.zip"], {
  says: ['Cannot read images from "FOLDER/faces.zip"', "it is cut off"],
  prepare: (folder) => Deno.writeTextFile(join(folder, "faces.zip"), "PK\x03\x04"),
});

refuses("a folder without images", ["--data", "FOLDER/notes"], {
  says: [
    "FOLDER/notes",
    "it holds no .jpg, .jpeg, .png or .webp files (a.txt left out, which is not an image); check the path",
  ],
  prepare: async (folder) => {
    await Deno.mkdir(join(folder, "notes"));
    await Deno.writeTextFile(join(folder, "notes", "a.txt"), "");
  },
});

refuses("fewer images than a batch holds", ["--batch", "25"], {
  says: ["Cannot train on 24 images as a step takes 25: add --batch 16, or more images"],
});
refuses("fewer images than there is a batch for", ["--discriminator-steps", "20"], {
  says: ["Cannot train on 24 images as a step takes 80: give more images"],
});

Deno.test("train refuses a folder that it may not read, and names the flag to add", () =>
  inFolder((closed) =>
    inFolder(async (folder) => {
      const photos = await makePhotos(closed);
      await assertRefused("train", ["--data", photos, "--out", join(folder, "out"), ...TINY], {
        folder,
        says: [`Deno may not read it; add --allow-read=${photos}`],
      });
    })
  ));

Deno.test("train names every file where none can be read, and stops", () =>
  inFolder(async (folder) => {
    const photos = join(folder, "photos");
    await Deno.mkdir(photos);
    const names = ["1.png", "2.jpg", "3.jpeg", "4.png", "5.png"];
    for (const name of names) await Deno.writeTextFile(join(photos, name), `no image, ${name}`);
    const run = join(folder, "run");
    const outcome = await runCommand("train", ["--data", photos, "--out", run, ...TINY], folder);
    assertOneSentence(outcome, {
      code: 1,
      says: ["an epoch of the data holds no whole batch", "or a smaller batch"],
    });
    const log = await Deno.readTextFile(join(run, "log.txt"));
    for (const name of names) assertEquals(log.split(`: ${name}: Cannot decode`).length, 2, log);
    assertEquals(await namesIn(join(run, "checkpoints")), []);
  }));

// --- flags ---

refuses("an unknown flag", ["--epoch", "3"], { code: 2, says: ["Unknown flag --epoch"] });
refuses("a flag without its value", ["--epochs"], { code: 2, says: ["--epochs needs a value"] });
refuses("an empty value", ["--data", ""], { code: 2, says: ["--data needs a value"] });
refuses("a stray word", ["photos"], { code: 2, says: ['Unexpected argument "photos"'] });
refuses("flags behind --", ["--", "--epochs", "3"], {
  code: 2,
  says: ['Unexpected argument "--epochs"', 'write the flags without "--" alone'],
});
refuses("a value for a switch", ["--fresh=no"], {
  code: 2,
  says: ["--fresh takes no value: current value is no"],
});
refuses("a negative number", ["--batch", "-4"], {
  code: 2,
  says: ["--batch must be a whole number from 2: current value is -4"],
});
refuses("a number that is none", ["--lr", "fast"], {
  code: 2,
  says: ["--lr must be a number above 0 and at most 1: current value is fast"],
});
refuses("smooth labels where the loss has none", ["--loss", "hinge", "--label-smoothing", "0.1"], {
  code: 2,
  says: ["--label-smoothing 0.1 needs a loss with labels", "use --loss bce or least-squares"],
});
refuses("a penalty on a discriminator that is normalised by the batch", ["--penalty", "r1"], {
  code: 2,
  says: ["--penalty r1 needs logits that depend on a single image", "--normalisation none"],
});
refuses(
  "a penalty without weight",
  ["--penalty", "wgan-gp", "--normalisation", "none", "--penalty-weight", "0"],
  { code: 2, says: ["needs a weight above 0: leave --penalty-weight out for 10"] },
);
refuses("a weight without a penalty", ["--penalty-weight", "2"], {
  code: 2,
  says: ["--penalty-weight 2 needs a penalty: add --penalty"],
});
refuses("networks that do not go together", ["--discriminator", "residual"], {
  says: ["Cannot build the residual discriminator with normalisation by the batch"],
});
refuses("fewer images than all of the discriminator's steps take", ["--discriminator-steps", "7"], {
  says: ["Cannot train on 24 images as a step takes 28: add --batch 2, or more images"],
});
refuses("half an epoch", ["--epochs", "0.5"], {
  code: 2,
  says: ["--epochs must be a whole number from 1: current value is 0.5"],
});
refuses("a size that is none", ["--image-size", "96"], {
  code: 2,
  says: ["--image-size must be HEIGHTxWIDTH in pixels, such as 96x80: current value is 96"],
});
refuses("a size that does not fit, and names the nearest", ["--image-size", "100x80"], {
  says: ["100x80", "both sides must be multiples of 16: the nearest size is 96x80"],
});
refuses("a size that is too small, and names the nearest", ["--image-size", "4x6"], {
  says: ["4x6", "both sides must be at least 8: the nearest size is 8x8"],
});
refuses("a backend that there is not", ["--backend", "cuda"], {
  code: 2,
  says: ["--backend must be one of auto, webgpu, wasm, cpu: current value is cuda"],
});
refuses("half precision without a GPU", ["--precision", "f16"], {
  says: [
    "Cannot compute with half precision as it needs WebGPU, and this runs on wasm: use the precision f32",
  ],
});
refuses("to resume where there is nothing", ["--resume"], {
  says: ["Cannot resume FOLDER/out as it holds no checkpoint: leave --resume out to start"],
});
refuses("to resume and to start afresh", ["--resume", "--fresh"], {
  code: 2,
  says: ["--resume and --fresh contradict each other: give one of them"],
});

Deno.test("train says so when the model is too large for the memory", () =>
  inFolder(async (folder) => {
    const flags = ["--data", join(trained, "photos"), "--out", join(folder, "out")];
    const args = [...flags, ...TINY, "--image-size", "99840x99840"]; // 30 GB a picture
    const { code, stdout, stderr } = await runCommand("train", args, `${folder},${trained}`);
    assertOneSentence({ code, stdout, stderr }, {
      code: 1,
      says: ["batches of 4 images of 99840x99840", "not enough memory", "smaller"],
    });
  }));

// --- where to write ---

refuses("a file for the run folder", ["--out", "FOLDER/photos/1.png"], {
  says: ["Cannot use FOLDER/photos/1.png for a run", "a file is in the place of the folder"],
});
refuses("a run folder below a file", ["--out", "FOLDER/photos/1.png/run"], {
  says: ["Cannot use FOLDER/photos/1.png/run for a run", "a file is in the place of the folder"],
});

Deno.test("train refuses a run folder that it may not write, and names the flag to add", () =>
  inFolder(async (folder) => {
    const data = await makePhotos(folder);
    const out = "tests/no_such_run"; // May be read, as all of the project.
    await assertRefused("train", ["--data", data, "--out", out, ...TINY], {
      folder,
      says: [`Cannot write into ${out}`, "deno run", `--allow-write=${out} added`],
    });
    assert(!(await namesIn(join(ROOT, "tests"))).includes("no_such_run"));
  }));

Deno.test("train refuses a run folder outside of all allowed ones, and names both flags to add", () =>
  inFolder((closed) =>
    inFolder(async (folder) => {
      const data = await makePhotos(folder);
      const out = join(closed, "run");
      await assertRefused("train", ["--data", data, "--out", out, ...TINY], {
        folder,
        says: [out, `--allow-read=${out} --allow-write=${out} added`],
      });
      assertEquals(await namesIn(closed), []);
    })
  ));

Deno.test({
  name: "train refuses a disk that is read-only, and changes nothing [needs a mount]",
  ignore: !CAN_MOUNT,
  fn: () =>
    inMount("size=4m", async (disk, remount) => {
      const run = await copyFolder(join(trained, "run"), join(disk, "run"));
      await remount("ro");
      const flags = ["--data", join(trained, "photos"), ...TINY, "--epochs", "3"];
      for (
        const [args, says] of [
          [["--out", join(disk, "new")], `Cannot write into ${disk}/new: Read-only file system`],
          [["--out", run], `Cannot write into ${run}: Read-only file system`],
          [["--out", run, "--fresh"], `Cannot move the older run ${run} aside: Read-only`],
        ] as const
      ) {
        const before = await snapshot(disk);
        const outcome = await runCommand("train", [...flags, ...args], `${disk},${trained}`);
        assertOneSentence(outcome, { code: 1, says: [says] });
        assertEquals(await snapshot(disk), before);
      }
    }),
});

Deno.test({
  name:
    "train on a full disk says so, keeps the older checkpoint, and goes on when there is room [needs a mount]",
  ignore: !CAN_MOUNT,
  fn: () =>
    inMount("size=1m", async (disk) => {
      const run = join(disk, "run");
      const flags = ["--data", join(trained, "photos"), "--out", run, ...TINY];
      const granted = `${disk},${trained}`;
      await succeed("train", [...flags, "--epochs", "1"], granted);
      const older = await Deno.readFile(join(run, "checkpoints", "step_00000006.safetensors"));
      await fill(disk, ROOM_BYTES);
      const outcome = await runCommand("train", [...flags, "--epochs", "2"], granted);
      assertOneSentence(outcome, {
        code: 1,
        says: [
          `Cannot write ${join(run, "checkpoints", "step_00000012.safetensors")}`,
          "No space left on device",
          "; make room on this disk, and the same command goes on from the last checkpoint",
        ],
      });
      assertEquals(await namesIn(join(run, "checkpoints")), ["step_00000006.safetensors"]);
      const kept = await Deno.readFile(join(run, "checkpoints", "step_00000006.safetensors"));
      assertEquals(kept, older);
      await Deno.remove(join(disk, "filler"));
      const { stderr } = await succeed("train", [...flags, "--epochs", "2"], granted);
      assertStringIncludes(stderr, "Going on at step 6 of");
      assertEquals(
        withoutTimes(await readMetrics(run)),
        withoutTimes(await readMetrics(join(trained, "run"))),
      );
    }),
});

const withoutTimes = (lines: Awaited<ReturnType<typeof readMetrics>>) =>
  lines.map((line) => ({ ...line, seconds: 0 }));

/** More than the pictures of an epoch take, 28 kB and some, and less than a checkpoint, 122 kB. */
const ROOM_BYTES = 96 * 1024;

/** Fills a disk up to so many bytes. */
async function fill(disk: string, room: number): Promise<void> {
  const path = join(disk, "filler");
  let size = 0;
  try {
    using file = await Deno.create(path);
    while (true) size += await file.write(new Uint8Array(4096));
  } catch (error) {
    assertStringIncludes(String(error), "No space left");
  }
  await Deno.truncate(path, size - room);
}

// --- damaged photos ---

Deno.test("train goes on without files that cannot be read, names each once and counts them", () =>
  inFolder(async (folder) => {
    const photos = await makePhotos(folder);
    const good = await Deno.readFile(join(photos, "1.png"));
    const corrupt = good.slice();
    corrupt.fill(0xaa, 60, 200);
    const damaged: Record<string, Uint8Array> = {
      "corrupt.png": corrupt,
      "cut.png": good.subarray(0, good.length / 2),
      "empty.jpg": new Uint8Array(),
      "huge.png": withSize(good.subarray(0, 33), 20_000, 20_000),
      "page.jpeg": new TextEncoder().encode("<html>not found</html>"),
      "program.PNG": Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1),
    };
    for (const [name, bytes] of Object.entries(damaged)) {
      await Deno.writeFile(join(photos, name), bytes);
    }
    const run = join(folder, "run");
    const flags = ["--data", photos, "--out", run, ...TINY, "--epochs", "3"];
    await succeed("train", flags, folder);

    const log = await Deno.readTextFile(join(run, "log.txt"));
    const skipped = log.split("\n").filter((line) => line.includes("Skipped"));
    assertEquals(skipped.length, Object.keys(damaged).length, log);
    for (const [i, line] of skipped.entries()) {
      assertStringIncludes(line, `Skipped (${i + 1} so far): `);
    }
    for (const name of Object.keys(damaged)) {
      const about = skipped.filter((line) => line.includes(`: ${name}: Cannot decode the image: `));
      assertEquals(about.length, 1, `${name} in ${log}`);
    }
    const metrics = await readMetrics(run);
    const epochs = metrics.filter(({ event }) => event === "epoch");
    assertEquals(epochs.map(({ steps }) => steps), [6, 6, 6]); // 24 good ones, 4 a step
    assertEquals((await namesIn(join(run, "checkpoints"))).length, 2);

    const before = await snapshot(folder);
    const { stderr } = await succeed("train", flags, folder);
    assertStringIncludes(stderr, "has been trained for 18 steps already");
    assertEquals(await snapshot(folder), before);
  }));

/** The header of a PNG file that claims another size. */
function withSize(header: Uint8Array, width: number, height: number): Uint8Array {
  const bytes = header.slice();
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}
