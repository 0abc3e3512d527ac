/** What the test of random numbers runs in a browser. */
import { selectBackend } from "../../core/backend.ts";
import { randomNormal } from "../../core/random.ts";

await selectBackend("webgpu");
const drawn = await randomNormal(9, [5000]).data();
Object.assign(globalThis, { drawn: [...drawn] });
