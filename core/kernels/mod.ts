/**
 * The library's kernels: a folder for each operation, with a file for each backend and one for the gradient. Loading
 * this file registers all. Code shared by the kernels of a backend is in `wasm/` and `webgpu/`.
 */
import "./adam/wasm.ts";
import "./adam/webgpu.ts";

import "./average/webgpu.ts";

import "./batch_norm/gradient.ts";
import "./batch_norm/wasm.ts";
import "./batch_norm/webgpu.ts";

import "./borrowed/wasm.ts";

import "./channel_sum/cpu.ts";
import "./channel_sum/gradient.ts";
import "./channel_sum/wasm.ts";
import "./channel_sum/webgpu.ts";

import "./convolution/gradient.ts";
import "./convolution/wasm.ts";
import "./convolution/webgpu.ts";

import "./dense/gradient.ts";
import "./dense/webgpu.ts";

import "./disposed.ts";

import "./dropout/gradient.ts";
import "./dropout/wasm.ts";
import "./dropout/webgpu.ts";

import "./identity/wasm.ts";

import "./leaky_relu/gradient.ts";
import "./leaky_relu/wasm.ts";
import "./leaky_relu/webgpu.ts";

import "./matrix_product/wasm.ts";
import "./matrix_product/webgpu.ts";

import "./normal/webgpu.ts";

import "./reduction/wasm.ts";
import "./reduction/webgpu.ts";

import "./scale/webgpu.ts";

import "./softplus/gradient.ts";
import "./softplus/wasm.ts";
import "./softplus/webgpu.ts";

import "./sums/webgpu.ts";

import "./threefry/cpu.ts";
import "./threefry/wasm.ts";
import "./threefry/webgpu.ts";

import "./translate/cpu.ts";
import "./translate/gradient.ts";
import "./translate/wasm.ts";
import "./translate/webgpu.ts";

import "./transpose/webgpu.ts";

export * from "./operations.ts";
