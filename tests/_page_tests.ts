/** Takes the place of Deno in test files that are bundled for a page, and runs their tests there. */
/// <reference lib="dom" />

interface PageTest {
  readonly name: string;
  readonly ignore?: boolean;
  readonly fn: () => void | Promise<void>;
}

/** How a test in a page ended: `why` it failed, if it did. */
export interface PageResult {
  readonly name: string;
  readonly why?: string;
}

const tests: PageTest[] = [];

/** What such files use of Deno. */
export const pageDeno = {
  test(test: PageTest | string, fn?: PageTest["fn"]): void {
    tests.push(typeof test === "string" ? { name: test, fn: fn! } : test);
  },
  env: { get: (): undefined => undefined },
  stat: (): Promise<never> => Promise.reject(new Error("A page has no files")),
  readFileSync(url: URL): Uint8Array {
    const request = new XMLHttpRequest();
    request.open("GET", url, false); // Only that is synchronous.
    request.overrideMimeType("text/plain; charset=x-user-defined");
    request.send();
    return Uint8Array.from(request.responseText, (character) => character.charCodeAt(0) & 0xff);
  },
};

/** Runs the tests whose names match, one after the other. */
export async function runPageTests(wanted: string): Promise<PageResult[]> {
  const results: PageResult[] = [];
  for (const { name, ignore, fn } of tests) {
    if (ignore || !new RegExp(wanted).test(name)) continue;
    try {
      await fn();
      results.push({ name });
    } catch (error) {
      results.push({ name, why: error instanceof Error ? error.stack : String(error) });
    }
  }
  return results;
}
