/** The networks that come with the package. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { disposeRecord } from "../../core/record.ts";
import { randomKey, randomNormal } from "../../core/random.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";
import { PRETRAINED } from "../../models/generator_file.ts";
import { readPackagedOnce } from "../../models/packaged_file.ts";
import { loadPretrained, type PretrainedName } from "../../models/pretrained.ts";
import { testOnBackends, valuesOf } from "../_backends.ts";

const SIZES: Readonly<Record<PretrainedName, readonly [number, number]>> = {
  "faces-96x80": [96, 80],
  "faces-48x40": [48, 40],
};

for (const [name, [height, width]] of Object.entries(SIZES)) {
  testOnBackends(`loadPretrained("${name}") gives a generator and its discriminator`, async () => {
    const { generator, network, discriminator, config } = await loadPretrained(
      name as PretrainedName,
    );
    const noise = randomNormal<Tensor2D>(randomKey(7), [16, config.noiseSize]);
    const { images } = generator.apply(network, noise, { training: false });
    assertEquals(images.shape, [16, height, width, 3]);
    const { logits } = makeDiscriminator(config).apply(discriminator, images as Tensor4D, {});
    const values = await valuesOf(logits);
    assertEquals([values.length, new Set(values).size], [16, 16]); // Its own judgement of each.
    assert(values.every(Number.isFinite));
    disposeRecord({ network, discriminator });
  }, { backends: ["wasm"] });
}

Deno.test("loadPretrained() draws faces of 96x80 by default, and names what it has", async () => {
  const { config, network, discriminator } = await loadPretrained();
  assertEquals([config.height, config.width], [96, 80]);
  disposeRecord({ network, discriminator });
  await assertRejects(
    () => loadPretrained("cats" as PretrainedName),
    RangeError,
    'Cannot use "cats" as networks that come with the package: there are only faces-96x80, faces-48x40',
  );
});

async function hexHash(bytes: BufferSource): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

Deno.test("weights from a server are fetched once, and only kept where they are the right ones", async () => {
  let requests = 0;
  const weights = await Deno.readFile(PRETRAINED);
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, () => {
    requests++;
    return new Response(weights.slice());
  });
  const url = new URL(`http://127.0.0.1:${server.addr.port}/${crypto.randomUUID()}`);
  try {
    const other = await hexHash(new Uint8Array(3)), hash = await hexHash(weights);
    for (const [sha256, total] of [[other, 1], [other, 2], [hash, 3], [hash, 3]] as const) {
      assertEquals(await readPackagedOnce(url, sha256), weights);
      assertEquals(requests, total);
    }
    await server.shutdown();
    assertEquals(await readPackagedOnce(url, hash), weights);
    await assertRejects(() => readPackagedOnce(url, other), Error, "Cannot read the weights");
  } finally {
    await (await caches.open("nash")).delete(url.href);
  }
});

Deno.test("the hashes that loadPretrained() knows are those of the files", async () => {
  const source = await Deno.readTextFile(new URL("../../models/pretrained.ts", import.meta.url));
  for (const name of Object.keys(SIZES)) {
    const bytes = await Deno.readFile(new URL(`${name}.safetensors`, PRETRAINED));
    assert(source.includes(await hexHash(bytes)), `${name} has the hash ${await hexHash(bytes)}`);
  }
});
