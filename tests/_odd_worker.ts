/** A decoding worker for tests: what it does is the first byte behind the header of a PNG file. */
import { parentPort } from "node:worker_threads";

/** Where that byte is. */
export const ORDER = 33;

const now = () => performance.timeOrigin + performance.now();

await new Promise((resolve) => setTimeout(resolve, 100)); // starts slowly

parentPort?.on("message", (bytes: Uint8Array) => {
  const begun = now();
  const order = String.fromCharCode(bytes[ORDER]);
  if (order === "x") throw new Error("out of its mind");
  if (order === "q") Deno.exit(3);
  if (order === "e") return parentPort!.postMessage({ error: "not to its taste" });
  const until = now() + (order === "s" ? 200 : 0);
  while (now() < until);
  const label = `${begun} ${now()}`;
  const data = bytes.slice(ORDER);
  parentPort!.postMessage({ image: { width: 1, height: 1, data, label } });
});
parentPort?.postMessage("ready");
