/** A registry on this machine: takes what `deno publish` sends, and serves it as JSR does. */
import { join } from "node:path";

/** A registry that runs. */
export interface Registry extends AsyncDisposable {
  /** Its address, for the variable JSR_URL. */
  readonly url: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ts: "text/typescript",
  js: "text/javascript",
  json: "application/json",
  wasm: "application/wasm",
};

/** Starts a registry for one package, which keeps its files in `folder`. */
export function startRegistry(folder: string, name: string, version: string): Registry {
  const files = join(folder, "package");
  const json = (value: unknown, status = 200) => Response.json(value, { status });
  const missing = () => json({ code: "packageVersionNotFound", message: "no" }, 404);
  const done = { id: "1", scope: "nash", name: "gan", status: "success", error: null };
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    async (request) => {
      const { pathname } = new URL(request.url);
      if (request.method === "POST" && pathname.includes("/versions/")) {
        await Deno.mkdir(files);
        const packed = new Blob([await request.arrayBuffer()]);
        await unpack(packed, files);
        return json(done);
      }
      if (pathname.includes("/versions/")) return missing();
      if (pathname.startsWith("/api/")) return json({ ...done, githubRepository: null });
      if (pathname === `/${name}/meta.json`) {
        return json({ scope: "nash", name: "gan", latest: version, versions: { [version]: {} } });
      }
      if (pathname === `/${name}/${version}_meta.json`) return json(await describe(files));
      const path = pathname.slice(`/${name}/${version}`.length);
      const type = TYPES[path.split(".").at(-1)!] ?? "application/octet-stream";
      return await Deno.readFile(join(files, path)).then(
        (bytes) => new Response(bytes, { headers: { "content-type": type } }),
        missing,
      );
    },
  );
  return {
    url: `http://127.0.0.1:${server.addr.port}/`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

async function unpack(packed: Blob, folder: string): Promise<void> {
  const tar = new Deno.Command("tar", { args: ["xzf", "-", "-C", folder], stdin: "piped" }).spawn();
  await packed.stream().pipeTo(tar.stdin);
  const { success } = await tar.status;
  if (!success) throw new Error("the package could not be unpacked");
}

/** The sizes and hashes of all files, and what the package exports. */
async function describe(folder: string) {
  const manifest: Record<string, unknown> = {};
  const visit = async (path: string) => {
    for await (const { name, isDirectory } of Deno.readDir(join(folder, path))) {
      const inner = `${path}/${name}`;
      if (isDirectory) await visit(inner);
      else {
        const bytes = await Deno.readFile(join(folder, inner));
        const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
        manifest[inner] = { size: bytes.length, checksum: `sha256-${hash}` };
      }
    }
  };
  await visit("");
  const { exports } = JSON.parse(await Deno.readTextFile(join(folder, "deno.json")));
  return { manifest, exports };
}
