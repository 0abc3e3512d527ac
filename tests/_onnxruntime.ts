/**
 * Runs an ONNX model with ONNX Runtime: `_onnxruntime.ts ROWS… MODEL` reads noise from stdin, draws one batch of each size
 * in ROWS, and writes all images to stdout, in float32.
 *
 * A program of its own without deno.json, so that its package of 139 MB is not installed wherever this one is.
 */
import { readFile } from "node:fs/promises";

/** What is used of onnxruntime-web. */
interface Runtime {
  readonly env: { readonly wasm: { numThreads: number } };
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> };
  readonly Tensor: new (type: "float32", data: Float32Array, shape: number[]) => unknown;
}

interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(inputs: Record<string, unknown>): Promise<Record<string, { readonly data: Float32Array }>>;
}

const { env, InferenceSession, Tensor }: Runtime = await import(
  ["npm:onnxruntime-web", "1.30.0"].join("@")
);
env.wasm.numThreads = 1;
const batches = Deno.args.slice(0, -1);
const session = await InferenceSession.create(await readFile(Deno.args.at(-1)!));
const noise = new Float32Array(await new Response(Deno.stdin.readable).arrayBuffer());
const length = noise.length / batches.reduce((sum, rows) => sum + Number(rows), 0);
let at = 0;
for (const rows of batches.map(Number)) {
  const input = new Tensor("float32", noise.slice(at, at += rows * length), [rows, length]);
  const { [session.outputNames[0]]: { data } } = await session.run({
    [session.inputNames[0]]: input,
  });
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const writer = Deno.stdout.writable.getWriter();
  await writer.write(bytes);
  writer.releaseLock();
}
