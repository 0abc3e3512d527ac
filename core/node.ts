/**
 * What the library uses of Node's modules, which Deno has too. They are asked for when they are used: an import of them would
 * keep bundlers from making pages, as browsers lack them.
 */
interface Modules {
  "node:buffer": typeof import("node:buffer");
  "node:crypto": typeof import("node:crypto");
  "node:fs/promises": typeof import("node:fs/promises");
  "node:path": typeof import("node:path");
  "node:stream": typeof import("node:stream");
  "node:timers": typeof import("node:timers");
  "node:worker_threads": typeof import("node:worker_threads");
  "node:zlib": typeof import("node:zlib");
}

type Runtime = { readonly process?: { getBuiltinModule?(name: string): unknown } };

/** Whether there are such modules. */
export const HAS_NODE = typeof (globalThis as Runtime).process?.getBuiltinModule === "function";

/**
 * One of Node's modules.
 *
 * @throws {Error} In browsers.
 */
export function builtin<Name extends keyof Modules>(name: Name): Modules[Name] {
  const module = (globalThis as Runtime).process?.getBuiltinModule?.(name);
  if (module === undefined) {
    throw new Error(`Cannot use ${name} in a browser: do this in Deno or Node`);
  }
  return module as Modules[Name];
}

type Crypto = Modules["node:crypto"];
type Path = Modules["node:path"];

export const createHash: Crypto["createHash"] = (...args) =>
  builtin("node:crypto").createHash(...args);

export const basename: Path["basename"] = (...args) => builtin("node:path").basename(...args);
export const dirname: Path["dirname"] = (...args) => builtin("node:path").dirname(...args);
export const join: Path["join"] = (...args) => builtin("node:path").join(...args);
export const relative: Path["relative"] = (...args) => builtin("node:path").relative(...args);
export const isAbsolute: Path["isAbsolute"] = (...args) => builtin("node:path").isAbsolute(...args);
export const resolve: Path["resolve"] = (...args) => builtin("node:path").resolve(...args);

export const crc32: Modules["node:zlib"]["crc32"] = (...args) =>
  builtin("node:zlib").crc32(...args);
