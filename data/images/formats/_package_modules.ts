/** The WebAssembly modules of imagescript, in a syntax that Deno knows and bundlers do not. */

// @ts-ignore TypeScript does not know source phase imports yet; this gives a WebAssembly.Module
export const png = () => import.source("imagescript/wasm/any/png.wasm");
// @ts-ignore as above
export const svg = () => import.source("imagescript/wasm/any/svg.wasm");
