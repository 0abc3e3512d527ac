/** Weights of Keras and PyTorch: files that others' libraries write become generators that draw the same. */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { BlobWriter, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import { disposeRecord, flattenRecord } from "../../core/record.ts";
import { encodeSafetensors } from "../../core/safetensors.ts";
import type { Tensor } from "../../core/tensor.ts";
import { importGenerator, type WeightMap, weightShapes } from "../../models/formats/mod.ts";
import { type GeneratorFile, type ModelConfig, sampleImages } from "../../models/mod.ts";
import { modelShape } from "../../models/config.ts";
import { memory, randomValues, testOnBackends } from "../_backends.ts";
import {
  assertSameImages,
  drawnExample,
  EXPORTED_MODELS,
  PYTHON,
  runAlone,
  runOn,
} from "../_exports.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const draw = async ({ network, config }: GeneratorFile, noise: Float32Array) => {
  const rows = tf.tensor2d(noise, [noise.length / config.noiseSize, config.noiseSize]);
  return await sampleImages(network, rows, makeGenerator(config));
};

/** The leaves of a generator, and a map that names each of them as `rename` does. */
function mapped({ network, config }: GeneratorFile, rename: (path: string) => string) {
  const leaves = flattenRecord(network);
  const names = Object.fromEntries(leaves.map(([path]) => [path, rename(path)]));
  const map: WeightMap = { model: config, tensors: names };
  return { leaves, map };
}

/** An HDF5 file that the HDF Group's library writes, of float32 numbers where no other type is given. */
async function hdf5Of(
  tensors: readonly (readonly [name: string, tensor: Tensor, dtype?: string])[],
): Promise<Bytes> {
  const entries = await Promise.all(
    tensors.map(async ([name, tensor, dtype = "<f"]) => ({
      name,
      shape: tensor.shape,
      values: [...await tensor.data()],
      dtype,
    })),
  );
  const input = new TextEncoder().encode(JSON.stringify(entries));
  return await runAlone("_h5wasm.ts", { input });
}

const KERNEL = "params/conv/kernel";

const KERAS_NAMES: readonly (readonly [what: string, rename: (path: string) => string])[] = [
  ["numbered, as Keras 3 does", (path) => `layers/${path.replaceAll("/", "_")}/vars/0`],
  ["packed, with the names of Keras 2", (path) => `model_weights/x/${path}:0`],
];

for (const [i, [what, rename]] of KERAS_NAMES.entries()) {
  const [name, config] = EXPORTED_MODELS[2 * i];
  testOnBackends(`importGenerator() reads HDF5 of a ${name}, ${what}`, async () => {
    const { file, noise, images } = await drawnExample(config, 2);
    const { leaves, map } = mapped(file, rename);
    const bytes = await hdf5Of(leaves.map(([path, tensor]) => [rename(path), tensor]));
    assertEquals((await weightShapes(bytes)).get(rename("params/conv/bias")), [3]);
    const imported = await importGenerator(bytes, map);
    assertEquals([imported.config, imported.metadata], [config, { imported: "keras" }]);
    assertEquals(await draw(imported, noise), images);
  }, { backends: ["wasm"] });
}

testOnBackends("importGenerator() reads float64 of HDF5, and refuses whole numbers", async () => {
  const { file, noise, images } = await drawnExample(EXPORTED_MODELS[0][1], 1);
  const { leaves, map } = mapped(file, (path) => path);
  const typed = (dtype: string) =>
    leaves.map(([path, tensor]) => [path, tensor, path === KERNEL ? dtype : "<f"] as const);
  const doubles = await hdf5Of([...typed("<d"), ["optimizer/iterations", tf.scalar(7), "<q"]]);
  assertEquals(await draw(await importGenerator(doubles, map), noise), images);
  const wholes = await hdf5Of(typed("<i"));
  await assertRejects(
    () => importGenerator(wholes, map),
    TypeError,
    `Cannot read "${KERNEL}" as its type is <i4, and only <f4 and <f8 are supported`,
  );
}, { backends: ["wasm"] });

testOnBackends("importGenerator() reads the weights in a .keras archive", async () => {
  const { file, noise, images } = await drawnExample(EXPORTED_MODELS[0][1], 1);
  const { leaves, map } = mapped(file, (path) => path);
  const zip = async (name: string, content: Bytes) => {
    const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    await writer.add("config.json", new Uint8ArrayReader(new TextEncoder().encode("{}")));
    await writer.add(name, new Uint8ArrayReader(content));
    return await (await writer.close()).bytes();
  };
  const bytes = await zip("model.weights.h5", await hdf5Of(leaves));
  assertEquals(await draw(await importGenerator(bytes, map), noise), images);
  await assertRejects(
    async () => await importGenerator(await zip("other.h5", new Uint8Array(9)), map),
    TypeError,
    "Cannot read the .keras file as it holds no model.weights.h5",
  );
  await assertRejects(
    () => importGenerator(bytes.slice(0, 5000), map),
    TypeError,
    "Cannot read the .keras file as it is damaged",
  );
}, { backends: ["wasm"] });

/** A tensor as PyTorch lays it out: channels first, outputs before inputs. */
function asPytorch(path: string, tensor: Tensor, config: ModelConfig): Tensor {
  const { base: [h, w], baseChannels: c } = modelShape(config);
  if (path === "params/dense/kernel") {
    const maps = tf.reshape(tensor, [-1, h, w, c]);
    return tf.reshape(tf.transpose(maps, [3, 1, 2, 0]), [h * w * c, -1]);
  }
  if (path === "params/dense/bias") {
    return tf.reshape(tf.transpose(tf.reshape(tensor, [h, w, c]), [2, 0, 1]), [-1]);
  }
  if (tensor.rank === 4) return tf.transpose(tensor, [3, 2, 0, 1]);
  return tensor.rank === 2 ? tf.transpose(tensor) : tensor;
}

const example = async (config: ModelConfig, layOut = asPytorch) => {
  const { file, noise, images } = await drawnExample(config, 2);
  const { leaves, map } = mapped(file, (path) => path.replaceAll("/", "."));
  const tensors = leaves.map(([path, tensor]) =>
    [map.tensors[path]!, layOut(path, tensor, config)] as const
  );
  return { map: { ...map, epsilon: 1e-3 }, tensors, noise, images };
};

for (const [name, config] of EXPORTED_MODELS) {
  testOnBackends(`importGenerator() reads PyTorch's layouts of a ${name}`, async () => {
    const { map, tensors, noise, images } = await example(config);
    const imported = await importGenerator(await encodeSafetensors(tensors), map);
    assertEquals(await draw(imported, noise), images);
    assertEquals(imported.metadata, { imported: "pytorch" });
  }, { backends: ["wasm"] });
}

testOnBackends("importGenerator() takes a transposed convolution as the first layer", async () => {
  const { map, tensors, noise, images } = await example(
    EXPORTED_MODELS[0][1],
    (path, tensor, config) => {
      if (path !== "params/dense/kernel") return asPytorch(path, tensor, config);
      const { base: [h, w], baseChannels: c } = modelShape(config);
      return tf.transpose(tf.reshape(tensor, [-1, h, w, c]), [0, 3, 1, 2]);
    },
  );
  const imported = await importGenerator(await encodeSafetensors(tensors), map);
  assertEquals(await draw(imported, noise), images);
}, { backends: ["wasm"] });

/** A generator of PyTorch's own modules: writes the length of a safetensors file of its weights, that file, and images. */
const PYTORCH_GENERATOR = `
import json, sys, torch
from torch import nn
torch.manual_seed(1)
model = nn.Sequential(
    nn.Linear(8, 8 * 4 * 6, bias=False), nn.LeakyReLU(0.2), nn.Unflatten(1, (8, 4, 6)),
    nn.ConvTranspose2d(8, 32, 4, 2, 1, bias=False), nn.BatchNorm2d(32), nn.LeakyReLU(0.2),
    nn.ConvTranspose2d(32, 8, 4, 2, 1), nn.LeakyReLU(0.2),
    nn.Conv2d(8, 3, 3, padding=1), nn.Sigmoid()).eval()
with torch.no_grad():
    for tensor in [*model.parameters(), model[4].running_mean]:
        tensor += 0.3 * torch.rand_like(tensor) - 0.15
    model[4].running_var.uniform_(0.005, 0.02)  # So small that it matters what is added to it.
    noise = torch.frombuffer(bytearray(sys.stdin.buffer.read()), dtype=torch.float32)
    images = model(noise.reshape(-1, 8)).permute(0, 2, 3, 1).contiguous().numpy().tobytes()
header, data = {}, b""
for name, tensor in model.state_dict().items():
    kind = {torch.float32: "F32", torch.int64: "I64"}[tensor.dtype]
    start, data = len(data), data + tensor.contiguous().numpy().tobytes()
    header[name] = {"dtype": kind, "shape": list(tensor.shape), "data_offsets": [start, len(data)]}
header = json.dumps(header).encode()
file = len(header).to_bytes(8, "little") + header + data
sys.stdout.buffer.write(len(file).to_bytes(8, "little") + file + images)
`;
import { makeGenerator } from "../../models/generator.ts";

testOnBackends("importGenerator() draws what PyTorch's own modules draw", async () => {
  const config = { ...EXPORTED_MODELS[0][1], kernel: 4 } as const;
  const noise = randomValues(6, 2 * config.noiseSize);
  const output = await runOn([], {
    program: PYTHON!,
    args: ["-c", PYTORCH_GENERATOR],
    input: noise,
  });
  const end = 8 + Number(new DataView(output.buffer).getBigUint64(0, true));
  const images = new Float32Array(output.slice(end).buffer);
  const imported = await importGenerator(output.slice(8, end), {
    model: config,
    tensors: {
      "params/dense/kernel": "0.weight",
      "params/conv_transpose_1/kernel": "3.weight",
      "params/conv_transpose_1/bias": null,
      "params/batch_norm_1/gamma": "4.weight",
      "params/batch_norm_1/beta": "4.bias",
      "stats/batch_norm_1/moving_mean": "4.running_mean",
      "stats/batch_norm_1/moving_variance": "4.running_var",
      "params/conv_transpose_2/kernel": "6.weight",
      "params/conv_transpose_2/bias": "6.bias",
      "params/conv/kernel": "8.weight",
      "params/conv/bias": "8.bias",
    },
  });
  assert(Math.max(...images) - Math.min(...images) > 0.2, "the images are flat");
  assertSameImages(await draw(imported, noise), images);
}, { backends: ["wasm"], ignore: PYTHON === undefined });

const BAD_MAPS:
  readonly (readonly [what: string, says: string, change: (map: WeightMap) => unknown])[] = [
    ["no object", "the map is not an object", () => [1]],
    ["a strange field", 'a field "layers" that is not known', (map) => ({ ...map, layers: {} })],
    [
      "a strange field of the model",
      'a field "size" that is not known',
      (map) => ({ ...map, model: { size: 7 } }),
    ],
    [
      "a field of the model of another type",
      "the map's model is damaged",
      (map) => ({ ...map, model: { height: "16" } }),
    ],
    [
      "a model that cannot be built",
      "Cannot build a model for 17x24 images",
      (map) => ({ ...map, model: { ...map.model, height: 17 } }),
    ],
    ["no tensors", "the map's tensors are not names by name", ({ model }) => ({ model })],
    [
      "a number in the place of a name",
      "the map's tensors are not names by name",
      (map) => ({ ...map, tensors: { ...map.tensors, [KERNEL]: 7 } }),
    ],
    [
      "an epsilon below 0",
      "the map's epsilon is not a number of at least 0",
      (map) => ({ ...map, epsilon: -1 }),
    ],
    [
      "a tensor that no such generator has",
      'the map names "params/x", which no such generator has',
      (map) => ({ ...map, tensors: { ...map.tensors, "params/x": "y" } }),
    ],
    [
      "no name for a tensor",
      `the map lacks "${KERNEL}" of shape [3,3,8,3]`,
      ({ tensors: { [KERNEL]: _, ...tensors }, ...map }) => ({ ...map, tensors }),
    ],
    [
      "null for a kernel",
      `the map has null for "${KERNEL}": a kernel is needed`,
      (map) => ({ ...map, tensors: { ...map.tensors, [KERNEL]: null } }),
    ],
    [
      "a name that the file has not",
      `the file has no "toString" for "${KERNEL}": it has params.batch_norm_1.beta, `,
      (map) => ({ ...map, tensors: { ...map.tensors, [KERNEL]: "toString" } }),
    ],
    [
      "a tensor of another shape",
      `"params.conv.bias" has shape [3] where "${KERNEL}" needs [3,8,3,3]`,
      (map) => ({ ...map, tensors: { ...map.tensors, [KERNEL]: "params.conv.bias" } }),
    ],
  ];

for (const [what, says, change] of BAD_MAPS) {
  testOnBackends(`importGenerator() refuses a map with ${what}, and leaks nothing`, async () => {
    const { map, tensors } = await example(EXPORTED_MODELS[0][1]);
    const bytes = await encodeSafetensors(tensors.toSorted(([a], [b]) => a < b ? -1 : 1));
    const before = memory();
    const { message } = await assertRejects(
      () => importGenerator(bytes, change(map) as WeightMap),
      Error,
    );
    assert(/^Cannot (import|build) [^\n]*$/.test(message), message);
    assertStringIncludes(message, says);
    assertEquals(memory(), before);
  }, { backends: ["wasm"] });
}

testOnBackends("importGenerator() reads no more of a file than the map names", async () => {
  const { map, tensors } = await example(EXPORTED_MODELS[0][1]);
  const counter = ["num_batches_tracked", tf.tensor([7, 0], [2], "int32")] as const;
  const bytes = await encodeSafetensors([...tensors, counter]);
  const latin1 = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const at = latin1.indexOf('"I32","shape":[2]');
  bytes.set(new TextEncoder().encode('"I64","shape":[1]'), at); // As PyTorch counts batches.
  assertEquals((await weightShapes(bytes)).get("num_batches_tracked"), [1]);
  const { network } = await importGenerator(bytes, map);
  const before = memory().numTensors;
  const count = flattenRecord(network).length;
  disposeRecord(network);
  assertEquals(before - memory().numTensors, count);
}, { backends: ["wasm"] });

Deno.test("importGenerator() refuses damaged and foreign files with one sentence", async () => {
  const map = { tensors: {} };
  const hdf5 = Uint8Array.from("\x89HDF\r\n\x1a\n", (character) => character.charCodeAt(0));
  for (
    const bytes of [hdf5, new Uint8Array([...hdf5, ...new Uint8Array(500)]), new Uint8Array(3)]
  ) {
    const { message } = await assertRejects(() => weightShapes(bytes), TypeError);
    assert(/^Cannot read the (HDF5|safetensors) file as [^\n]*$/.test(message), message);
  }
  await assertRejects(() => importGenerator(new Uint8Array(3), map), TypeError);
});
