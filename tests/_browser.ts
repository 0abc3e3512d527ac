/** Opens pages in a headless Chromium, where there is one. */
import { assert, assertEquals } from "@std/assert";
import type { Browser, Page } from "npm:playwright-core@1.65.1";

/** Where Chromium is; CHROMIUM in the environment says so for unusual places. */
const PLACES = [
  Deno.env.get("CHROMIUM") ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const isThere = (path: string) => Deno.stat(path).then(({ isFile }) => isFile, () => false);

/** The program, or `undefined` where there is none. */
export const CHROMIUM: string | undefined = (await Promise.all(
  PLACES.map(async (path) => await isThere(path) ? path : undefined),
)).find((path) => path !== undefined);

/** What a page is opened with. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** What the page may say on the console. */
  readonly ignored?: RegExp;
}

/** Starts Chromium. */
export async function startBrowser(...args: string[]): Promise<Browser> {
  // Playwright looks for Windows below Linux at its import, in places that tests may not read.
  Deno.env.set("__IS_WSL_TEST__", "1");
  const { chromium } = await import("npm:playwright-core@1.65.1");
  // Its sandbox does not run as root, as tests do in containers.
  return await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", ...args] });
}

/** Opens a page for a test, and fails if it complains on the console or asks for anything of another server. */
export async function withPage(
  browser: Browser,
  url: string,
  body: (page: Page) => Promise<void>,
  { width = 1280, height = 800, colorScheme = "light", ignored }: PageOptions = {},
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  const complaints: string[] = [], asked = new Set<string>();
  page.on("console", (message) => {
    // Chromium says so where there is no graphics processor, and where a test reads what the page has drawn.
    const isKnown = /No available adapters|willReadFrequently/.test(message.text()) ||
      ignored?.test(message.text());
    if (!isKnown && ["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  try {
    await page.goto(url);
    await body(page);
    assertEquals(complaints, []);
    assertEquals(
      [...asked].filter((origin) => !["null", new URL(url).origin].includes(origin)),
      [],
    );
  } finally {
    await page.close();
  }
}

/** The JavaScript that a browser runs of a program. */
export async function bundleOf(program: string): Promise<string> {
  const args = ["bundle", "-q", "--platform=browser", program];
  const child = new Deno.Command(Deno.execPath(), { args, env: { NO_COLOR: "1" } });
  const { success, stdout, stderr } = await child.output();
  assert(success, new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

/** Opens an empty page that runs a script, and can read the files of a folder. */
export async function withScript(
  browser: Browser,
  script: string,
  body: (page: Page) => Promise<void>,
  { folder }: { readonly folder?: string } = {},
): Promise<void> {
  const html =
    `<!doctype html><link rel="icon" href="data:,"><script type="module" src="main.js"></script>`;
  const files: Record<string, [text: string, type: string]> = {
    "/": [html, "text/html"],
    "/main.js": [script, "text/javascript"],
  };
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    async ({ url }) => {
      const { pathname } = new URL(url);
      if (folder !== undefined && !(pathname in files)) {
        return new Response(await Deno.readFile(`${folder}${pathname}`));
      }
      const [text, type] = files[pathname] ?? ["", "text/plain"];
      return new Response(text, { headers: { "content-type": type } });
    },
  );
  await withPage(browser, `http://127.0.0.1:${server.addr.port}/`, body);
}
