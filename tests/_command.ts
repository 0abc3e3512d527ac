/** Runs the commands as their users do: as programs of their own, with the permissions that the tasks give. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import denoJson from "../deno.json" with { type: "json" };
import { encodePng } from "../data/images/formats/png.ts";

/** A command is ended when it runs for longer: it must be hanging. */
const PATIENCE_MS = 180_000;

/** The folder of the project, where tasks run. */
export const ROOT: string = fileURLToPath(new URL("..", import.meta.url));

/** The commands under test. */
export type CommandName =
  | "train"
  | "sample"
  | "project"
  | "directions"
  | "export"
  | "import"
  | "inspect"
  | "align"
  | "evaluate"
  | "studio";

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings of the smallest runs: 24 photos are 6 steps an epoch. */
export const SMALLEST: readonly string[] =
  "--preset small --image-size 16x16 --width-factor 0.1 --batch 4 --backend wasm".split(" ");

/** The same without a file of decoded pictures, so that tests do not push out those of the user's own runs. */
export const TINY: readonly string[] = [...SMALLEST, "--cache", "memory"];

/** What Deno is called with by a task; as {@linkcode startCommand} has it. */
export function taskWords(
  name: CommandName | "train:mpi",
  { granted, before, canAsk = false }: {
    readonly granted?: string;
    readonly before?: string;
    /** Whether Deno may ask for more permissions, as it does in a terminal. */
    readonly canAsk?: boolean;
  },
): string[] {
  const [program, ...words] = denoJson.tasks[name].command.split(" ");
  assertEquals(program, "deno", "a task of another program");
  const own = granted === undefined
    ? [...words]
    : words.flatMap((word) => word.startsWith("-P=") ? [word, ...alsoAllow(word, granted)] : word);
  const preload = before === undefined ? [] : [
    `--preload=data:text/javascript,${encodeURIComponent(before)}`,
  ];
  own.splice(own.indexOf("run") + 1, 0, ...canAsk ? [] : ["--no-prompt"], ...preload);
  return own;
}

/** The flags that allow a folder besides those of a permission set, `-P=NAME`. */
function alsoAllow(set: string, granted: string): string[] {
  const { read, write } = permissionSet(set);
  return [
    `--allow-read=${[...read, granted].join()}`,
    `--allow-write=${[...write.allow, granted].join()}`,
  ];
}

/** A permission set of deno.json, by `-P=NAME`. */
export function permissionSet(flag: string): PermissionSet {
  const [, { write, ...rest }] = Object.entries(denoJson.permissions)
    .find(([name]) => `-P=${name}` === flag)!;
  return { ...rest, write: Array.isArray(write) ? { allow: write, deny: [] } : write };
}

/** What a permission set allows, and what it denies. */
export interface PermissionSet {
  readonly read: readonly string[];
  readonly write: { readonly allow: readonly string[]; readonly deny: readonly string[] };
  readonly env: readonly string[];
}

/**
 * Starts what the task of that name starts.
 *
 * @param granted A folder that it may use besides what the task allows.
 * @param root The folder of the project, or of a copy of it.
 * @param userFolder The folder where the user is, which the task says.
 * @param before Source of a module that runs first, to make something go wrong.
 */
export function startCommand(
  name: CommandName,
  args: readonly string[],
  granted?: string,
  { root = ROOT, userFolder = root, before }: {
    readonly root?: string;
    readonly userFolder?: string;
    readonly before?: string;
  } = {},
): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: [...taskWords(name, { granted, before }), ...args],
    cwd: root,
    env: { NO_COLOR: "1", INIT_CWD: userFolder },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/**
 * Waits until a process listens to SIGINT, and still does so a while later: at first it is a copy of this one.
 * Linux only.
 */
export async function listening(pid: number): Promise<void> {
  const SIGINT = 2n;
  for (let times = 0; times < 3;) {
    const { stdout } = await new Deno.Command("cat", { args: [`/proc/${pid}/status`] }).output();
    const caught = BigInt(`0x${/SigCgt:\s*(\w+)/.exec(new TextDecoder().decode(stdout))![1]}`);
    times = (caught >> (SIGINT - 1n)) & 1n ? times + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits for the end of a command. */
export async function outcomeOf(child: Deno.ChildProcess): Promise<Outcome> {
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  const { code, stdout, stderr } = await child.output();
  clearTimeout(timer);
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

/** Runs a command to its end. */
export async function runCommand(
  name: CommandName,
  args: readonly string[],
  granted?: string,
): Promise<Outcome> {
  return await outcomeOf(startCommand(name, args, granted));
}

/** Runs a command that must succeed. */
export async function succeed(
  name: CommandName,
  args: readonly string[],
  granted: string,
): Promise<Outcome> {
  const outcome = await runCommand(name, args, granted);
  assertEquals(outcome.code, 0, outcome.stderr);
  return outcome;
}

/** Fails unless the last words of a command are one sentence about what is wrong. */
export function assertOneSentence(
  { code, stdout, stderr }: Outcome,
  expected: { readonly code: 1 | 2; readonly says: readonly string[] },
): void {
  const lines = stderr.trimEnd().split("\n");
  if (expected.code === 2) assertEquals(lines.pop(), "Run with --help to see all flags.");
  const sentence = lines.at(-1) ?? "";
  assert(sentence.startsWith("error: "), stderr);
  for (const part of expected.says) assertStringIncludes(sentence, part);
  assert(!stderr.includes("    at "), `a stack trace: ${stderr}`);
  assertEquals(lines.filter((line) => line.startsWith("error:")).length, 1, stderr);
  assertEquals(code, expected.code);
  assertEquals(stdout, "");
}

/** Fails unless the command refuses with one sentence and nothing else, and leaves everything in `folder` as it was. */
export async function assertRefused(
  name: CommandName,
  args: readonly string[],
  { folder, code = 1, says }: {
    readonly folder: string;
    readonly code?: 1 | 2;
    /** Parts of the sentence. */
    readonly says: readonly string[];
  },
): Promise<void> {
  const before = await snapshot(folder);
  const outcome = await runCommand(name, args, folder);
  assertOneSentence(outcome, { code, says });
  assertEquals(outcome.stderr.trimEnd().split("\n").length, code, outcome.stderr);
  assertEquals(await snapshot(folder), before);
}

/**
 * Makes a function that registers tests: a command line is refused, in a folder with a copy of a run, and nothing in it
 * changes. FOLDER stands for that folder.
 *
 * @param trained Gives the folder that holds `run`, when a test begins.
 * @param flags What follows on every command line.
 */
export function refusalTests(
  name: CommandName,
  { trained, flags }: { readonly trained: () => string; readonly flags: readonly string[] },
) {
  return (
    what: string,
    args: readonly string[],
    { says, code, prepare }: {
      readonly says: readonly string[];
      readonly code?: 1 | 2;
      readonly prepare?: (folder: string) => Promise<void>;
    },
  ): void =>
    Deno.test(`${name} refuses ${what}`, () =>
      inFolder(async (folder) => {
        await copyFolder(join(trained(), "run"), join(folder, "run"));
        await prepare?.(folder);
        const inPlace = (text: string) => text.replaceAll("FOLDER", folder);
        await assertRefused(name, [...args, ...flags].map(inPlace), {
          folder,
          code,
          says: says.map(inPlace),
        });
      }));
}

/** Makes a folder for a test, and removes it in the end. */
export async function inFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "nash_" });
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A JPEG file of 16x8 pixels. */
const JPEG = Uint8Array.fromBase64(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsL" +
    "EBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU" +
    "FBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABQb/xAAUEAEA" +
    "AAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABwj/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIR" +
    "AxEAPwCfOYcKocXm/9k=",
);

/** Fills `folder/photos` with pictures that are all different, one of them a JPEG. */
export async function makePhotos(folder: string, count = 24): Promise<string> {
  const path = join(folder, "photos");
  await Deno.mkdir(path);
  await Deno.writeFile(join(path, "0.jpg"), JPEG);
  const [width, height] = [20, 18];
  for (let n = 1; n < count; n++) {
    const data = new Uint8Array(width * height * 4);
    for (let i = 0; i < width * height; i++) {
      data.set([(i * n) % 256, (i * 7 + n * 9) % 256, 255 - (i + n) % 256, 255], i * 4);
    }
    await Deno.writeFile(join(path, `${n}.png`), encodePng({ width, height, channels: 4, data }));
  }
  return path;
}

/** Every file below a folder with the hash of its bytes, and every folder. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const visit = async (path: string, name: string) => {
    for await (const entry of Deno.readDir(path)) {
      const [inner, innerName] = [join(path, entry.name), `${name}/${entry.name}`];
      if (entry.isDirectory) {
        found[innerName] = "folder";
        await visit(inner, innerName);
      } else {
        const hash = await crypto.subtle.digest("SHA-256", await Deno.readFile(inner));
        found[innerName] = new Uint8Array(hash).toHex();
      }
    }
  };
  await visit(folder, "");
  return found;
}

/** Copies a folder with all that is in it. */
export async function copyFolder(from: string, to: string): Promise<string> {
  await Deno.mkdir(to);
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    await (isDirectory ? copyFolder(source, target) : Deno.copyFile(source, target));
  }
  return to;
}

/** The names in a folder, sorted. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder), ({ name }) => name)).sort();
}

/** A line of `metrics.jsonl`. */
export interface MetricLine {
  readonly event: "step" | "epoch" | "evaluation";
  readonly step: number;
  readonly epoch: number;
  readonly steps?: number;
  readonly seconds?: number;
  /** Of an evaluation. */
  readonly frechet?: number;
  readonly patches_16x16?: number;
  readonly generator_loss: number;
  readonly discriminator_loss: number;
}

/** The lines of a run's `metrics.jsonl`. */
export async function readMetrics(run: string): Promise<MetricLine[]> {
  const lines = (await Deno.readTextFile(join(run, "metrics.jsonl"))).split("\n");
  assertEquals(lines.pop(), "", "the last line is cut off");
  return lines.map((line) => JSON.parse(line));
}

/** The header and the numbers of a safetensors file. */
export function readSafetensors(bytes: Uint8Array) {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const { __metadata__: metadata, ...entries } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, 8 + length)),
  );
  return {
    metadata: metadata as Record<string, string>,
    entries,
    data: bytes.subarray(8 + length),
  };
}

/** Counts the images of a GIF file by walking through its blocks. */
export function countFrames(bytes: Uint8Array): number {
  const tableBytes = (packed: number) => packed & 0x80 ? 3 << ((packed & 7) + 1) : 0;
  let [at, frames] = [13 + tableBytes(bytes[10]), 0];
  while (bytes[at] !== 0x3b) {
    if (bytes[at] === 0x2c) {
      frames++;
      at += 10 + tableBytes(bytes[at + 9]) + 1;
    } else at += 2;
    while (bytes[at] !== 0) at += bytes[at] + 1;
    at++;
  }
  return frames;
}

const FILE_SYSTEM = ["-t", "tmpfs", "-o"];

/** Whether this user can mount a file system: as root on Linux, and in few containers. */
export const CAN_MOUNT: boolean = Deno.build.os === "linux" && Deno.uid() === 0 &&
  await inMount("size=64k", async () => {}).then(() => true, () => false);

/** Mounts a small file system of its own for a test; `options` are tmpfs's. */
export async function inMount(
  options: string,
  body: (folder: string, remount: (options: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const place = join(folder, "mount");
    await Deno.mkdir(place);
    await execute("mount", [...FILE_SYSTEM, options, "nash_test", place]);
    try {
      await body(place, (options) => execute("mount", ["-o", `remount,${options}`, place]));
    } finally {
      await execute("umount", [place]);
    }
  });
}

async function execute(program: string, args: string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(program, { args }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
}

/** Makes a folder with `photos`, and `run`: the tiny model, trained on them as the flags say. */
export async function trainedFolder(...flags: string[]): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "nash_" });
  const places = ["--data", await makePhotos(folder), "--out", join(folder, "run")];
  await succeed("train", [...places, ...TINY, ...flags], folder);
  return folder;
}
