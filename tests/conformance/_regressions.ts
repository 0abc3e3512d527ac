/** What tfjs-core's own specs say of the library's kernels, beside tfjs's. */
import { fileURLToPath } from "node:url";
import { bundleSpecs } from "./_bundle.ts";

/** Whose kernels a backend has. */
export type Kernels = "nash" | "stock";

/** The specs that fail by backend: tfjs's own kernels fail them too. `deno task test:conformance --update` writes it. */
export type KnownFailures = Readonly<Record<string, readonly string[]>>;

/** Where they are kept. */
export const KNOWN: URL = new URL("known_failures.json", import.meta.url);

/** The specs on one backend. */
export interface Outcome {
  readonly passed: readonly string[];
  /** Why each spec failed, by its name. */
  readonly failed: ReadonlyMap<string, string>;
}

/**
 * Runs the specs in a process of their own.
 *
 * @param only Text in the paths of the spec files. @default {all}
 * @throws {Error} If the process does not get to the end.
 */
export async function runSpecs(
  backend: string,
  kernels: Kernels,
  only?: readonly string[],
): Promise<Outcome> {
  const folder = await Deno.makeTempDir({ prefix: "nash-specs-" });
  try {
    const bundle = await bundleSpecs(folder, only);
    const script = fileURLToPath(new URL("_specs.ts", import.meta.url));
    const lock = fileURLToPath(new URL("../deno.lock", import.meta.url));
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", `--lock=${lock}`, script, bundle, backend, kernels],
    }).output();
    const text = new TextDecoder().decode(stdout);
    const results = text.split("\n").filter((line) => line.startsWith('{"fullName":'))
      .map((line) => JSON.parse(line) as { fullName: string; status: string; why?: string });
    if (code !== 0 || results.length === 0) {
      throw new Error(
        `the specs on ${backend} ended with code ${code}: ${
          new TextDecoder().decode(stderr).trim().slice(-500)
        }`,
      );
    }
    const of = (status: string) => results.filter((result) => result.status === status);
    return {
      passed: of("passed").map(({ fullName }) => fullName),
      failed: new Map(of("failed").map(({ fullName, why }) => [fullName, why ?? ""])),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The specs that fail and are not known to fail with tfjs's own kernels, each with the reason. */
export function regressionsOf({ failed }: Outcome, known: readonly string[] = []): string[] {
  const expected = new Set(known);
  return [...failed].filter(([name]) => !expected.has(name))
    .map(([name, why]) => `${name}: ${why.split("\n")[0].slice(0, 200)}`);
}
