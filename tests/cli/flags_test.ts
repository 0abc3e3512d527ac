import { assert, assertEquals, assertMatch, assertStringIncludes, assertThrows } from "@std/assert";
import { join } from "node:path";
import { chooseOut } from "../../cli/options/train_config.ts";
import { checkFlags, TRAIN_FLAGS } from "../../cli/options/train_flags.ts";
import { UsageError } from "../../cli/options/flags.ts";
import { parseFlags } from "../../cli/options/parse_flags.ts";
import { ALIGN_FLAGS } from "../../cli/options/align_flags.ts";
import { DIRECTIONS_FLAGS } from "../../cli/options/directions_flags.ts";
import { EVALUATE_FLAGS } from "../../cli/options/evaluate_flags.ts";
import { EXPORT_FLAGS } from "../../cli/options/export_flags.ts";
import { IMPORT_FLAGS } from "../../cli/options/import_flags.ts";
import { INSPECT_FLAGS } from "../../cli/options/inspect_flags.ts";
import { PROJECT_FLAGS } from "../../cli/options/project_flags.ts";
import { SAMPLE_FLAGS } from "../../cli/options/sample_flags.ts";
import { STUDIO_FLAGS } from "../../cli/options/studio_flags.ts";
import { type CommandName, ROOT, runCommand, taskWords } from "../_command.ts";

const FLAGS = {
  train: TRAIN_FLAGS,
  sample: SAMPLE_FLAGS,
  project: PROJECT_FLAGS,
  directions: DIRECTIONS_FLAGS,
  export: EXPORT_FLAGS,
  import: IMPORT_FLAGS,
  inspect: INSPECT_FLAGS,
  align: ALIGN_FLAGS,
  evaluate: EVALUATE_FLAGS,
  studio: STUDIO_FLAGS,
};

const parseTrain = (...args: string[]) => parseFlags(args, TRAIN_FLAGS);

/** What a wrong usage is refused with. */
const messageOf = (parse: () => unknown) => assertThrows(parse, UsageError).message;
const parseSample = (...args: string[]) => parseFlags(args, SAMPLE_FLAGS);

/** Only the flags that are given. */
const given = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

Deno.test("parseFlags() reads every flag of train", () => {
  const line =
    "--data photos --exclude list.txt --out runs/x --preset small --image-size 64x48 --width-factor 0.5 " +
    "--batch 8 --epochs 3 --steps 100 --lr 2e-4 --seed 0 --backend wasm --resume --fresh --keep 2 " +
    "--checkpoint-every 0";
  assertEquals(parseTrain(...line.split(" ")), {
    data: "photos",
    exclude: "list.txt",
    out: "runs/x",
    preset: "small",
    "image-size": { height: 64, width: 48 },
    "width-factor": 0.5,
    batch: 8,
    epochs: 3,
    steps: 100,
    lr: 2e-4,
    seed: 0,
    backend: "wasm",
    resume: true,
    fresh: true,
    keep: 2,
    "checkpoint-every": 0,
  });
});

Deno.test("parseFlags() leaves out what is not given, and takes = as well as a space", () => {
  assertEquals(given(parseTrain()), {});
  assertEquals(given(parseTrain("--batch=8", "--data=a=b")), { batch: 8, data: "a=b" });
  assertEquals(given(parseTrain("--data", "007")), { data: "007" });
  assertEquals(given(parseTrain("--batch", "8", "--batch", "16")), { batch: 16 });
});

Deno.test("a run's folder has the name of its data, and of the preset or the networks it starts from", () => {
  const expected: readonly [flags: string, name: string, onGpu?: string][] = [
    ["", "cartoons-fast", "cartoons-quality"],
    ["--data some/photos.zip --preset small", "photos.zip-small"],
    ["--data some/photos --from pretrained", "photos-from-pretrained"],
    ["--data others --from pretrained", "others-from-pretrained"],
    ["--data photos --from runs/first/", "photos-from-first"],
    ["--from kept/faces.safetensors", "from-faces"],
    ["--data photos --from pretrained --out mine", ""],
  ];
  for (const [flags, name, onGpu = name] of expected) {
    const parsed = parseTrain(...flags.split(" ").filter(Boolean));
    const wanted = (name: string) => name ? join("runs", name) : "mine";
    assertEquals([false, true].map((gpu) => chooseOut(parsed, gpu)), [name, onGpu].map(wanted));
  }
});

/** Numbers that a flag refuses, and what it asks for instead. */
const NUMBERS: readonly {
  readonly of: CommandName;
  readonly flag: string;
  readonly wanted: string;
  readonly refused: readonly string[];
  readonly taken: readonly string[];
}[] = [
  ...[
    { flag: "batch", least: 2 },
    { flag: "epochs", least: 1 },
    { flag: "steps", least: 1 },
    { flag: "keep", least: 1 },
    { flag: "seed", least: 0 },
    { flag: "checkpoint-every", least: 0 },
    { flag: "evaluate-every", least: 0 },
  ].map(({ flag, least }) => ({
    of: "train" as const,
    flag,
    wanted: `a whole number from ${least}`,
    refused: ["-1", "-0.5", "NaN", "1.5", "9007199254740992", "1e99", "Infinity", "four", "4x", " "]
      .concat(least > 0 ? String(least - 1) : []),
    taken: [String(least), "9007199254740991"],
  })),
  ...[
    { flag: "width-factor", most: 64 },
    { flag: "generator-width", most: 64 },
    { flag: "lr", most: 1 },
  ].map(({ flag, most }) => ({
    of: "train" as const,
    flag,
    wanted: `a number above 0 and at most ${most}`,
    refused: [
      "0",
      "-0",
      "-1",
      "-.5",
      "NaN",
      "Infinity",
      "-Infinity",
      "1e99",
      `${most}.1`,
      "1,5",
      " ",
    ],
    taken: [String(most), "0.001", "1e-4"],
  })),
  ...[
    { flag: "count", least: 1, most: 1_000_000 },
    { flag: "interpolate", least: 2, most: 10_000 },
  ].map(({ flag, least, most }) => ({
    of: "sample" as const,
    flag,
    wanted: `a whole number from ${least} to ${most}`,
    refused: [
      String(least - 1),
      "-1",
      "NaN",
      "2.5",
      String(most + 1),
      "1e99",
      "Infinity",
      "x",
      " ",
    ],
    taken: [String(least), String(most)],
  })),
  ...[{ flag: "min-side", most: Infinity }, { flag: "sheet", most: 1000 }].map((
    { flag, most },
  ) => ({
    of: "inspect" as const,
    flag,
    wanted: `a whole number from 0${most === Infinity ? "" : ` to ${most}`}`,
    refused: ["-1", "NaN", "2.5", "Infinity", "x", " "],
    taken: ["0", "1000"],
  })),
  ...[
    { flag: "min-sharpness", most: 100 },
    { flag: "min-color", most: 255 },
    { flag: "near", most: 1 },
  ].map(({ flag, most }) => ({
    of: "inspect" as const,
    flag,
    wanted: `a number from 0 to ${most}`,
    refused: ["-1", "-0.01", "NaN", `${most}.1`, "Infinity", "x", " "],
    taken: ["0", "0.5", String(most)],
  })),
  ...[{ flag: "max-turned", most: 1 }, { flag: "min-sharpness", most: 100 }].map((
    { flag, most },
  ) => ({
    of: "align" as const,
    flag,
    wanted: `a number from 0 to ${most}`,
    refused: ["-1", "NaN", `${most}.1`, "Infinity", "x", " "],
    taken: ["0", "0.5", String(most)],
  })),
  {
    of: "sample",
    flag: "truncation",
    wanted: "a number from 0 to 2",
    refused: ["-1", "-0.01", "NaN", "2.1", "Infinity", "x", " "],
    taken: ["0", "0.7", "2"],
  },
  ...[{ flag: "steps", most: Infinity }, { flag: "starts", most: 64 }].map(({ flag, most }) => ({
    of: "project" as const,
    flag,
    wanted: `a whole number from 1${most === Infinity ? "" : ` to ${most}`}`,
    refused: ["0", "-1", "NaN", "1.5", "Infinity", "x", " "],
    taken: ["1", "64"],
  })),
  {
    of: "sample",
    flag: "seed",
    wanted: "a whole number from 0",
    refused: ["-1", "NaN", "0.5", "9007199254740992", "Infinity", "seven", " "],
    taken: ["0", "9007199254740991"],
  },
];

for (const { of, flag, wanted, refused, taken } of NUMBERS) {
  Deno.test(`${of} --${flag} takes ${wanted} and nothing else`, () => {
    for (const text of refused) {
      for (const args of [[`--${flag}`, text], [`--${flag}=${text}`]]) {
        const expected = `--${flag} must be ${wanted}: current value is ${text}`;
        assertThrows(() => parseFlags(args, FLAGS[of]), UsageError, expected);
      }
    }
    assertThrows(
      () => parseFlags([`--${flag}=`], FLAGS[of]),
      UsageError,
      `--${flag} needs a value`,
    );
    for (const text of taken) {
      assertEquals(given(parseFlags([`--${flag}`, text], FLAGS[of])), { [flag]: Number(text) });
    }
  });
}

Deno.test("every flag that takes a value refuses to be without", () => {
  for (const flags of Object.values(FLAGS)) {
    const valued = Object.entries(flags).filter(([, flag]) => "placeholder" in flag);
    assert(valued.length >= 3);
    const out = "out" in flags ? "out" : "export";
    for (const [name] of valued) {
      const next = name === out ? [`--${valued[0][0]}`, "x"] : [`--${out}`, "x"];
      for (const args of [[`--${name}`], [`--${name}`, ...next], [`--${name}`, ""]]) {
        assertThrows(() => parseFlags(args, flags), UsageError, `--${name} needs a value`);
      }
    }
  }
});

Deno.test("--image-size takes HEIGHTxWIDTH and nothing else", () => {
  assertEquals(given(parseTrain("--image-size", "8x99999")), {
    "image-size": { height: 8, width: 99999 },
  });
  for (
    const text of ["96", "96x", "x80", "96x80x3", "96*80", "-96x80", "9.6x80", "96 x 80", "1e2x8"]
  ) {
    const message =
      `--image-size must be HEIGHTxWIDTH in pixels, such as 96x80: current value is ${text}`;
    assertThrows(() => parseTrain(`--image-size=${text}`), UsageError, message);
  }
  assertThrows(() => parseTrain("--image-size", "100000x8"), UsageError, "100000x8");
});

Deno.test("--preset and --backend take one of their words and nothing else", () => {
  assertThrows(() => parseTrain("--preset", "Small"), UsageError, "one of article, small");
  assertThrows(() => parseTrain("--preset", "toString"), UsageError, "one of article, small");
  assertThrows(() => parseTrain("--backend", "cuda"), UsageError, "auto, webgpu, wasm, cpu");
  assertThrows(() => parseSample("--backend", ""), UsageError, "--backend needs a value");
});

Deno.test("parseFlags() refuses unknown flags, whatever they look like", () => {
  for (
    const [arg, name] of [
      ["--epoch", "--epoch"],
      ["--epochs.x", "--epochs.x"],
      ["--Batch=8", "--Batch"],
      ["--no-resume", "--no-resume"],
      ["--__proto__", "--__proto__"],
      ["--constructor=1", "--constructor"],
      ["-b", "-b"],
      ["-7", "-7"],
    ]
  ) {
    assertThrows(() => parseTrain(arg), UsageError, `Unknown flag ${name}`);
  }
});

Deno.test("parseFlags() names the flag that was meant by an unknown one", () => {
  for (
    const [typed, meant] of [
      ["--dta", "--data"],
      ["--epoch=3", "--epochs"],
      ["--Batch", "--batch"],
      ["--evaluate", "--evaluate-every"],
      ["-data", "--data"],
    ]
  ) {
    const message = messageOf(() => parseTrain(typed));
    assertEquals(message, `Unknown flag ${typed.split("=")[0]}: did you mean ${meant}?`);
  }
  assertEquals(messageOf(() => parseTrain("--colour-space")), "Unknown flag --colour-space");
  assertEquals(messageOf(() => parseTrain("-7")), "Unknown flag -7");
});

Deno.test("parseFlags() refuses two places or photos instead of ignoring the first", () => {
  for (const args of [["--data", "a", "--data", "b"], ["--data=a", "--epochs", "3", "--data=b"]]) {
    const message = messageOf(() => parseTrain(...args));
    assertEquals(message, "--data can be given only once: put the folders into one, and give that");
  }
  const project = () => parseFlags(["--image", "a.jpg", "--image", "b.jpg"], PROJECT_FLAGS);
  assertMatch(messageOf(project), /^--image can be given only once: run the command once/);
  assertEquals(parseTrain("--seed", "1", "--seed", "2").seed, 2);
});

Deno.test("parseFlags() says what to do about a word without a flag", () => {
  for (
    const [args, word, advice] of [
      [["my photos"], "my photos", "did you mean --data 'my photos'?"],
      [["steps", "7"], "steps", "did you mean --steps?"],
      [["--data", "my", "photos"], "photos", "put a value with spaces into quotes"],
      [["--data=my", "photos"], "photos", "put a value with spaces into quotes"],
    ] as const
  ) {
    const message = messageOf(() => parseTrain(...args));
    assertEquals(message, `Unexpected argument "${word}": ${advice}`);
  }
});

Deno.test("parseFlags() refuses stray words, those behind -- too", () => {
  assertThrows(() => parseTrain("photos"), UsageError, 'Unexpected argument "photos"');
  assertThrows(() => parseTrain("--resume", "now"), UsageError, 'Unexpected argument "now"');
  assertThrows(() => parseTrain("--batch", "4", "8"), UsageError, 'Unexpected argument "8"');
  const behind = ["--", "--data", "photos"];
  assertThrows(() => parseTrain(...behind), UsageError, 'Unexpected argument "--data"');
});

Deno.test("parseFlags() says where flags of Deno go", () => {
  for (const arg of ["--allow-read=/photos", "--allow-net", "--deny-write=runs"]) {
    const [flag] = arg.split("=");
    const message = `Unknown flag ${flag}: it is one of Deno's, which stand behind deno run`;
    assertThrows(() => parseTrain("--steps", "1", arg), UsageError, message);
  }
});

Deno.test("a switch refuses a value instead of ignoring it", () => {
  for (const text of ["false", "true", "0", ""]) {
    const message = `--fresh takes no value: current value is ${text}`;
    assertThrows(() => parseTrain(`--fresh=${text}`), UsageError, message);
  }
});

Deno.test("checkFlags() refuses --resume with --fresh", () => {
  checkFlags(parseTrain("--resume"));
  checkFlags(parseTrain("--fresh"));
  assertThrows(() => checkFlags(parseTrain("--resume", "--fresh")), UsageError, "contradict");
  const unaugmented = parseTrain("--augment", "none", "--augment-target", "0.5");
  assertThrows(() => checkFlags(unaugmented), UsageError, "contradict");
  checkFlags(parseTrain("--augment", "none", "--augment-target", "0"));
});

for (const name of Object.keys(FLAGS) as CommandName[]) {
  Deno.test(`${name} --help ends well, lists every flag, and its examples can be run`, async () => {
    const { code, stdout, stderr } = await runCommand(name, ["--batch", "nonsense", "--help"]);
    assertEquals([code, stderr], [0, ""]);
    for (const [flag, { help }] of Object.entries(FLAGS[name])) {
      assertMatch(stdout, new RegExp(`\n  --${flag}[ \n]`));
      assertStringIncludes(stdout.replaceAll(/\s+/g, " "), help);
    }
    assert(
      stdout.split("\n").every((line) => line.length <= 80 || /^https:\S+$|^ {4}/.test(line)),
      stdout,
    );
    const lines = stdout.split("\n").filter((line) => line.startsWith(`  deno task ${name}`));
    assert(lines.length >= 3, stdout);
    for (const line of lines) {
      const [command] = line.trim().split(/ {2,}/); // What it does stands behind some spaces.
      parseFlags(command.split(" ").slice(3), FLAGS[name]);
    }
  });
}

Deno.test("train:mpi --help says how ranks are started", async () => {
  const args = [...taskWords("train:mpi", {}), "--help"];
  const { code, stdout } = await new Deno.Command(Deno.execPath(), { args, cwd: ROOT }).output();
  assertEquals(code, 0);
  const usage = "mpirun -n RANKS deno task train:mpi [flags]";
  assertStringIncludes(new TextDecoder().decode(stdout), `\n       ${usage}\n`);
});

const PAGES = {
  "README.md": 6,
  "docs/data.md": 4,
  "docs/drawing.md": 7,
  "docs/export.md": 4,
  "docs/measuring.md": 1,
  "docs/training.md": 2,
  "docs/your-photos.md": 10,
  "docs/import.md": 3,
  "docs/pytorch.md": 1,
};

for (const [page, least] of Object.entries(PAGES)) {
  Deno.test(`the commands in ${page} can be run`, async () => {
    const text = await Deno.readTextFile(join(ROOT, page));
    const lines = text.replaceAll(/\\\n\s*/g, "").split("\n").flatMap((line) => {
      const match =
        /^(?:npx -y deno@\S+|deno) (?:task|run .*cli\/)(?: ?)(train|sample|project|directions|export|import|inspect|align|evaluate|studio)(?:\.ts)?( .*)?$/
          .exec(line.replace(/#.*/, "").trim());
      return match
        ? [{ name: match[1] as CommandName, args: match[2]?.trim().split(/ +/) ?? [] }]
        : [];
    });
    assert(lines.length >= least, `${lines.length} commands`);
    for (const { name, args } of lines) parseFlags(args, FLAGS[name]);
  });
}
