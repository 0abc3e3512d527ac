import { assert, assertEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { describeAdapter, selectBackend } from "../../core/backend.ts";
import { HAS_WEBGPU } from "../_backends.ts";

for (const name of ["wasm", "cpu"] as const) {
  Deno.test(`selectBackend("${name}") makes ${name} the current backend`, async () => {
    const choice = await selectBackend(name);
    assertEquals([choice.name, choice.gpu], [name, false]);
    assert(/\d+ CPU core/.test(choice.device));
    assertEquals(tf.getBackend(), name);
  });
}

Deno.test({
  name: 'selectBackend("webgpu") takes the adapter, a software one too, and says which it is',
  ignore: !HAS_WEBGPU,
  fn: async () => {
    const adapter = await describeAdapter();
    assertEquals(await selectBackend("webgpu"), {
      name: "webgpu",
      device: adapter!.device,
      gpu: !adapter!.software,
      threads: 1,
    });
    assertEquals(tf.getBackend(), "webgpu");
  },
});

Deno.test({
  name: 'selectBackend("webgpu") says what to do where there is no adapter',
  ignore: HAS_WEBGPU,
  fn: () => assertRejects(() => selectBackend("webgpu"), Error, "no WebGPU adapter"),
});

/** Runs the body with an adapter of that description in place of this machine's. */
async function withAdapter(info: Record<string, unknown> | null, body: () => Promise<void>) {
  const own = Object.getOwnPropertyDescriptor(navigator, "gpu");
  const requestAdapter = () => Promise.resolve(info && { info });
  Object.defineProperty(navigator, "gpu", { value: { requestAdapter }, configurable: true });
  try {
    await body();
  } finally {
    if (own) Object.defineProperty(navigator, "gpu", own);
    else delete (navigator as { gpu?: unknown }).gpu;
  }
}

const SOFTWARE = {
  lavapipe: { description: "llvmpipe (LLVM 15.0.6, 256 bits)", device: "0", vendor: "65541" },
  SwiftShader: { description: "SwiftShader Device (Subzero)", device: "49374", vendor: "6880" },
  WARP: { description: "Microsoft Basic Render Driver", device: "140", vendor: "5140" },
  "known by its architecture alone": {
    description: "",
    device: "",
    vendor: "google",
    architecture: "swiftshader",
  },
  "a fallback adapter": {
    description: "something",
    device: "",
    vendor: "",
    isFallbackAdapter: true,
  },
};

for (const [name, info] of Object.entries(SOFTWARE)) {
  Deno.test(`selectBackend("auto") takes wasm where the adapter is ${name}`, () =>
    withAdapter(info, async () => {
      assertEquals((await describeAdapter())?.software, true);
      assertEquals((await selectBackend("auto")).name, "wasm");
    }));
}

Deno.test('selectBackend("auto") takes wasm where there is no adapter', () =>
  withAdapter(null, async () => {
    assertEquals(await describeAdapter(), undefined);
    assertEquals((await selectBackend()).name, "wasm");
  }));

Deno.test("describeAdapter() knows a real GPU and always finds a name", async () => {
  const gpu = { description: "NVIDIA H100", device: "9008", vendor: "4318" };
  await withAdapter(gpu, async () => {
    assertEquals(await describeAdapter(), { device: "NVIDIA H100", software: false });
  });
  await withAdapter({ description: "", device: "", vendor: "" }, async () => {
    assertEquals(await describeAdapter(), { device: "unnamed adapter", software: false });
  });
});
