/** Serves the studio to browsers on this machine only. */
import type { StudioFile } from "./file.ts";
import type { Site } from "./site.ts";

/** The loopback address, which other machines cannot reach. */
const HOST = "127.0.0.1";

/** The number of ports to try. */
const MOST_PORTS = 20;

/** The page only runs its own scripts and wasm, and only connects to this server. */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; style-src 'self'; " +
    "img-src 'self' data: blob:; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
    "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  // Together these isolate the page, which gives it threads.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cache-Control": "no-cache",
};

/** Answers a request to the server at a port. */
export async function respond(request: Request, site: Site, port: number): Promise<Response> {
  const answer = (status: number, body: string, more = {}) =>
    new Response(body, {
      status,
      headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8", ...more },
    });
  // Refuse other host names that resolve to this machine (DNS rebinding).
  const host = request.headers.get("host");
  if (host !== `${HOST}:${port}` && host !== `localhost:${port}`) {
    return answer(403, `This is the server of http://${HOST}:${port}/ only.\n`);
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    return answer(405, "This server only reads.\n", { Allow: "GET, HEAD" });
  }
  let address: string;
  try {
    address = decodeURIComponent(new URL(request.url).pathname.slice(1)) || "index.html";
  } catch { // An invalid percent encoding.
    return answer(400, "This address cannot be read.\n");
  }
  try {
    const file = await site.open(address);
    if (file === undefined) return answer(404, "There is nothing of that name.\n");
    const { status, body, headers } = part(file.body, request.headers.get("range"));
    return new Response(request.method === "HEAD" ? null : body, {
      status,
      headers: { ...HEADERS, "Content-Type": file.type, ...headers },
    });
  } catch (error) {
    return answer(500, `${error instanceof Error ? error.message : error}\n`);
  }
}

/** The part of a file that a player asks for, to move within a film; the whole file if it asks for something else. */
function part(
  whole: StudioFile["body"],
  range: string | null,
): { readonly status: number; readonly body: BodyInit; readonly headers: Record<string, string> } {
  const [, from = NaN, to = Infinity] = /^bytes=(\d+)-(\d+)?$/.exec(range ?? "")?.map(Number) ?? [];
  const last = Math.min(Number.isNaN(to) ? Infinity : to, whole.length - 1);
  if (typeof whole === "string" || !(from <= last)) {
    return { status: 200, body: whole, headers: { "Accept-Ranges": "bytes" } };
  }
  const headers = { "Content-Range": `bytes ${from}-${last}/${whole.length}` };
  return { status: 206, body: whole.subarray(from, last + 1), headers };
}

/**
 * Starts the server.
 *
 * @param port Where to listen, or where to begin looking for a free port.
 * @throws {Error} If the port, or every port tried, is taken.
 */
export function serve(
  site: Site,
  { port, next, signal }: {
    readonly port: number;
    /** Whether to try the next ports if this one is taken. */
    readonly next: boolean;
    readonly signal?: AbortSignal;
  },
): { readonly url: string; readonly finished: Promise<void> } {
  const last = next ? Math.min(65_535, port + MOST_PORTS - 1) : port;
  for (let at = port; at <= last; at++) {
    try {
      const server: Deno.HttpServer<Deno.NetAddr> = Deno.serve(
        { hostname: HOST, port: at, signal, onListen: () => {} },
        (request) => respond(request, site, server.addr.port),
      );
      return { url: `http://${HOST}:${server.addr.port}/`, finished: server.finished };
    } catch (error) {
      if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    }
  }
  throw new Error(
    next
      ? `Cannot serve as the ports ${port} to ${last} are taken: give a free one with --port`
      : `Cannot serve as the port ${port} is taken: give another one with --port`,
  );
}
