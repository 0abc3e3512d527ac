/** A decoding worker for tests: what it does is the first byte behind the header of a PNG file. */
import { workerData } from "node:worker_threads";

/** Where that byte is. */
export const ORDER = 33;

const port: MessagePort | undefined = workerData?.port; // none where a test imports ORDER

const now = () => performance.timeOrigin + performance.now();

await new Promise((resolve) => setTimeout(resolve, 100)); // starts slowly

let made = 0;

if (port) {
  port.onmessage = ({ data: bytes }: MessageEvent<Uint8Array>) => {
    const begun = now();
    const order = String.fromCharCode(bytes[ORDER]);
    if (order === "x") throw new Error("out of its mind");
    if (order === "q") Deno.exit(3);
    if (order === "e") return port.postMessage({ error: "not to its taste" });
    const until = now() + (order === "s" ? 200 : 0);
    while (now() < until);
    const label = order === "n" ? String(++made) : `${begun} ${now()}`;
    port.postMessage({ image: { width: 1, height: 1, data: bytes.slice(ORDER), label } });
  };
}
port?.postMessage("ready");
