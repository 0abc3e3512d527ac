"""Golden numbers for Nash's GAN step and layers, from PyTorch in float64 with Keras's semantics.

Needs Python 3.8 or newer with `numpy` and `torch` (made with torch 1.13). Nothing else in Nash needs Python.

The files beside this script were made with

    python3 tests/golden/make.py --height 20 --width 16 --width-factor 0.0625 --batch 4 --steps 3 \
        --seed 33 --slope 0.01 --layers --out tests/golden/small.safetensors
    python3 tests/golden/make.py --height 40 --width 32 --width-factor 0.0625 --batch 2 --steps 3 \
        --seed 1 --slope 1 --out tests/golden/small_slope1.safetensors

and the article's full-size model is

    python3 tests/golden/make.py --height 96 --width 80 --width-factor 1 --out full.safetensors

`--check FILE` recomputes everything in FILE from the `init/…` parameters and the `step_T/real` and
`step_T/noise` in it, prints the error of each group of tensors, and exits with status 1 when one is above
CHECK_TOLERANCE. It works on every file of this layout, whichever program wrote it.

Layout (F32 storage of float64 results, `{network}` is `generator` or `discriminator`):

    init/{network}/{layer}/{leaf}              parameters and moving averages before the first step
    step_T/real [N,H,W,C], step_T/noise [N,Z]  inputs of step T, counted from 1
    step_T/generator_loss, step_T/discriminator_loss [1]
    step_1/fake, step_1/real_logits, step_1/fake_logits, step_1/grad/{network}/{layer}/{leaf}
    final/{network}/{layer}/{leaf}             parameters and moving averages after the last step
    layer/{case}/…                             single layers, with `--layers`: x, parameters, y, dy (the upstream
                                               gradient) and grad/… of every input

The metadata's `margin` is the smallest |x| that any leaky ReLU saw. Rounding in float32 that stays below it
crosses no kink, so that gradients may be compared tightly; `--seed` was chosen for a large one.

Semantics: kernels are HWIO, `[kh, kw, out, in]` for the transposed convolution; "same" padding puts the odd
pixel at the bottom and right; batch normalisation has epsilon 1e-3 and momentum 0.99, normalises with the biased
variance and moves its average towards the unbiased one, n/(n-1) times as large, as TensorFlow's fused kernel does;
the discriminator sees real before fake images, each batch with its own statistics; its loss is the sum of the two
cross-entropies; both gradients are taken at the same parameters; Adam adds epsilon outside the bias correction.
"""

import argparse
import json
import math
import struct
import sys

import numpy as np
import torch
import torch.nn.functional as F

NOISE_SIZE = 64
BATCH_NORM_EPSILON = 1e-3
BATCH_NORM_MOMENTUM = 0.99
LEARNING_RATE, BETA_1, BETA_2, ADAM_EPSILON = 1e-4, 0.9, 0.999, 1e-7
# F32 storage rounds by 6e-8 of a value, parameters included.
CHECK_TOLERANCE = 1e-6
# Trained parameters are judged by what training changed, |error| / |change| in the 2-norm. A file whose parameters
# were rounded only when it was written may have a leaky ReLU on the other side of its kink (see margin).
CHANGE_TOLERANCE = 1e-2
# Tensors smaller than this (gradients that vanish but for rounding) are compared absolutely.
CHECK_FLOOR = 1e-7

DTYPE = torch.float64


# --- files -----------------------------------------------------------------------------------------------------


def read_safetensors(path):
    """Returns (metadata, {name: float64 array})."""
    with open(path, "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
        data = file.read()
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        tensors[name] = np.frombuffer(data[begin:end], "<f4").reshape(entry["shape"]).astype(np.float64)
    return metadata, tensors


def write_safetensors(path, metadata, tensors):
    """Writes {name: array or tensor} as F32, header padded so that the data is aligned to 8 bytes."""
    header, chunks, offset = {"__metadata__": metadata}, [], 0
    for name, value in tensors.items():
        array = np.asarray(value.detach().numpy() if torch.is_tensor(value) else value)
        chunk = np.ascontiguousarray(array, "<f4").tobytes()
        header[name] = {
            "dtype": "F32",
            "shape": list(array.shape) or [1],
            "data_offsets": [offset, offset + len(chunk)],
        }
        chunks.append(chunk)
        offset += len(chunk)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(chunks))
    return 8 + len(text) + offset


# --- layers (NHWC) -----------------------------------------------------------------------------------------------


def conv2d(x, kernel, bias=None, stride=1):
    """2-D convolution, "same" padding as in TensorFlow, HWIO kernel."""
    pads = []
    for size, k in ((x.shape[2], kernel.shape[1]), (x.shape[1], kernel.shape[0])):  # width first, for F.pad
        total = max((-(-size // stride) - 1) * stride + k - size, 0)
        pads += [total // 2, total - total // 2]
    x = F.pad(x.permute(0, 3, 1, 2), pads)
    return F.conv2d(x, kernel.permute(3, 2, 0, 1), bias, stride).permute(0, 2, 3, 1)


def conv2d_transpose(x, kernel, bias=None, stride=1):
    """Transposed convolution, "same": the output is `stride` times as large. [kh, kw, out, in] kernel.

    It is the input gradient of `conv2d` with the same kernel and stride, so it crops what that pads.
    """
    kh, kw = kernel.shape[:2]
    assert kh >= stride and kw >= stride
    top, left = (kh - stride) // 2, (kw - stride) // 2
    height, width = x.shape[1] * stride, x.shape[2] * stride
    y = F.conv_transpose2d(x.permute(0, 3, 1, 2), kernel.permute(3, 2, 0, 1), bias, stride)
    return y[:, :, top : top + height, left : left + width].permute(0, 2, 3, 1)


def batch_norm(x, gamma, beta):
    """Batch normalisation over all axes but the last, training mode."""
    axes = list(range(x.dim() - 1))
    mean, variance = x.mean(axes), x.var(axes, unbiased=False)
    return (x - mean) / torch.sqrt(variance + BATCH_NORM_EPSILON) * gamma + beta


def moved_averages(x, moving_mean, moving_variance):
    """The averages after one batch."""
    axes, keep = list(range(x.dim() - 1)), BATCH_NORM_MOMENTUM
    mean, variance = x.detach().mean(axes), x.detach().var(axes, unbiased=True)
    return moving_mean * keep + mean * (1 - keep), moving_variance * keep + variance * (1 - keep)


def leaky_relu(x, slope):
    return torch.where(x > 0, x, x * slope)


# --- the model ---------------------------------------------------------------------------------------------------


class Model:
    """The two networks over flat {"generator/dense/kernel": tensor} parameters and statistics."""

    def __init__(self, params, stats, height, width, slope):
        self.params, self.stats = params, stats
        self.height, self.width, self.slope = height, width, slope
        self.depth = depth_of(height, width)
        self.margin = math.inf

    def act(self, x):
        self.margin = min(self.margin, x.detach().abs().min().item())
        return leaky_relu(x, self.slope)

    def norm(self, x, name):
        """Batch normalisation that moves the averages."""
        keys = (name + "/moving_mean", name + "/moving_variance")
        self.stats.update(zip(keys, moved_averages(x, *(self.stats[k] for k in keys))))
        return batch_norm(x, self.params[name + "/gamma"], self.params[name + "/beta"])

    def generator(self, noise):
        p, d = self.params, self.depth
        x = self.act(noise @ p["generator/dense/kernel"])
        x = x.reshape(noise.shape[0], self.height >> d, self.width >> d, -1)
        for i in range(1, d + 1):
            name = f"generator/conv_transpose_{i}"
            x = conv2d_transpose(x, p[name + "/kernel"], p[name + "/bias"], 2)
            if i < d:
                x = self.norm(x, f"generator/batch_norm_{i}")
            x = self.act(x)
        return torch.sigmoid(conv2d(x, p["generator/conv/kernel"], p["generator/conv/bias"]))

    def discriminator(self, x):
        p = self.params
        for i in range(1, self.depth + 1):
            name = f"discriminator/conv_{i}"
            x = conv2d(x, p[name + "/kernel"], p[name + "/bias"], 2)
            if i <= 2:
                x = self.norm(x, f"discriminator/batch_norm_{i}")
            x = self.act(x)
        x = self.act(x.reshape(x.shape[0], -1))
        return x @ p["discriminator/dense/kernel"] + p["discriminator/dense/bias"]

    def losses(self, real, noise):
        """One forward pass of the step: fake, logits and losses; moves the averages, real before fake."""
        fake = self.generator(noise)
        real_logits = self.discriminator(real)
        fake_logits = self.discriminator(fake)
        d_loss = F.softplus(-real_logits).mean() + F.softplus(fake_logits).mean()
        g_loss = F.softplus(-fake_logits).mean()
        return fake, real_logits, fake_logits, g_loss, d_loss


def depth_of(height, width):
    depth = int(math.floor(math.log2(min(height, width) / 4)))
    if depth < 1 or height % (1 << depth) or width % (1 << depth):
        raise SystemExit(f"Cannot make a model for {height}x{width}: each must divide by 2^{depth}")
    return depth


def layer_shapes(height, width, factor):
    """{"generator/dense/kernel": shape} in the order of the file, parameters before statistics."""
    depth, scaled = depth_of(height, width), lambda c: max(1, math.floor(c * factor + 0.5))
    params, stats = {}, {}

    def norm(name, channels):
        params[name + "/gamma"] = params[name + "/beta"] = (channels,)
        stats[name + "/moving_mean"] = stats[name + "/moving_variance"] = (channels,)

    channels = scaled(64)
    params["generator/dense/kernel"] = (NOISE_SIZE, (height >> depth) * (width >> depth) * channels)
    for i in range(1, depth + 1):
        out = scaled(64 if i == depth else 256 if i == 1 else 128)
        params[f"generator/conv_transpose_{i}/kernel"] = (3, 3, out, channels)
        params[f"generator/conv_transpose_{i}/bias"] = (out,)
        if i < depth:
            norm(f"generator/batch_norm_{i}", out)
        channels = out
    params["generator/conv/kernel"], params["generator/conv/bias"] = (3, 3, channels, 3), (3,)
    channels = 3
    for i in range(1, depth + 1):
        out = scaled(min(32 << (i - 1), 128))
        params[f"discriminator/conv_{i}/kernel"] = (3, 3, channels, out)
        params[f"discriminator/conv_{i}/bias"] = (out,)
        if i <= 2:
            norm(f"discriminator/batch_norm_{i}", out)
        channels = out
    features = (height >> depth) * (width >> depth) * channels
    params["discriminator/dense/kernel"], params["discriminator/dense/bias"] = (features, 1), (1,)
    return params, stats


def rounded(array):
    """Float64 values that F32 storage keeps exactly."""
    return np.asarray(array, np.float32).astype(np.float64)


def random_model(args, random):
    """Glorot-uniform kernels; biases, gammas, betas and averages that are not the usual ones and zeros."""
    param_shapes, stat_shapes = layer_shapes(args.height, args.width, args.width_factor)
    values = {}
    for name, shape in {**param_shapes, **stat_shapes}.items():
        leaf = name.rsplit("/", 1)[1]
        if leaf == "kernel":
            field = int(np.prod(shape[:-2]))
            limit = math.sqrt(6 / (field * (shape[-1] + shape[-2])))
            value = random.uniform(-limit, limit, shape)
        elif leaf in ("gamma", "moving_variance"):
            value = random.uniform(0.5, 1.5, shape)
        else:
            value = random.uniform(-0.3, 0.3, shape)
        values[name] = rounded(value)
    return {k: values[k] for k in param_shapes}, {k: values[k] for k in stat_shapes}


# --- the step ----------------------------------------------------------------------------------------------------


def run_steps(params, stats, inputs, slope):
    """Trains for len(inputs) steps; returns ({name: tensor} of step_…/ and final/, margin)."""
    out = {}
    params = {k: torch.tensor(v, dtype=DTYPE, requires_grad=True) for k, v in params.items()}
    stats = {k: torch.tensor(v, dtype=DTYPE) for k, v in stats.items()}
    height, width = inputs[0][0].shape[1:3]
    model = Model(params, stats, height, width, slope)
    m = {k: torch.zeros_like(v) for k, v in params.items()}
    v = {k: torch.zeros_like(v) for k, v in params.items()}
    names = {net: [k for k in params if k.startswith(net + "/")] for net in ("generator", "discriminator")}
    for t, (real, noise) in enumerate(inputs, 1):
        real, noise = torch.tensor(real, dtype=DTYPE), torch.tensor(noise, dtype=DTYPE)
        fake, real_logits, fake_logits, g_loss, d_loss = model.losses(real, noise)
        # autograd.grad asks for one network's parameters only, so this equals stopGradient(fake) in the
        # discriminator's loss and a frozen discriminator in the generator's.
        grads = {}
        for net, loss in (("generator", g_loss), ("discriminator", d_loss)):
            wrt = [params[k] for k in names[net]]
            grads.update(zip(names[net], torch.autograd.grad(loss, wrt, retain_graph=True)))
        out[f"step_{t}/real"], out[f"step_{t}/noise"] = real, noise
        out[f"step_{t}/generator_loss"], out[f"step_{t}/discriminator_loss"] = g_loss, d_loss
        if t == 1:
            out["step_1/fake"] = fake
            out["step_1/real_logits"], out["step_1/fake_logits"] = real_logits, fake_logits
            out.update({f"step_1/grad/{k}": g for k, g in grads.items()})
        rate = LEARNING_RATE * math.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
        for k, g in grads.items():
            m[k] = BETA_1 * m[k] + (1 - BETA_1) * g
            v[k] = BETA_2 * v[k] + (1 - BETA_2) * g * g
            params[k] = (params[k] - rate * m[k] / (torch.sqrt(v[k]) + ADAM_EPSILON)).detach().requires_grad_()
    out.update({f"final/{k}": p for k, p in {**params, **model.stats}.items()})
    return {k: value.detach() for k, value in out.items()}, model.margin


# --- single layers -----------------------------------------------------------------------------------------------


def layer_cases(random):
    """The layer/… tensors."""
    out = {}

    def uniform(*shape, low=-1.0, high=1.0):
        return torch.tensor(rounded(random.uniform(low, high, shape)), dtype=DTYPE)

    def case(name, function, **inputs):
        inputs = {k: value.requires_grad_() for k, value in inputs.items()}
        y = function(**inputs)
        dy = uniform(*y.shape)
        grads = torch.autograd.grad(y, list(inputs.values()), dy)
        for k, value in inputs.items():
            out[f"layer/{name}/{k}"] = value
        out[f"layer/{name}/y"], out[f"layer/{name}/dy"] = y, dy
        for k, grad in zip(inputs, grads):
            out[f"layer/{name}/grad/{k}"] = grad

    for h, w in ((7, 5), (8, 6)):
        for k in (1, 3, 4, 5):
            for s in (1, 2):
                case(
                    f"conv2d_k{k}_s{s}_{h}x{w}",
                    lambda x, kernel, bias: conv2d(x, kernel, bias, s),
                    x=uniform(1, h, w, 3),
                    kernel=uniform(k, k, 3, 5),
                    bias=uniform(5),
                )
    for h, w in ((3, 5), (4, 2)):
        for k in (3, 4, 5):
            for s in (1, 2):
                case(
                    f"conv2d_transpose_k{k}_s{s}_{h}x{w}",
                    lambda x, kernel, bias: conv2d_transpose(x, kernel, bias, s),
                    x=uniform(1, h, w, 3),
                    kernel=uniform(k, k, 5, 3),
                    bias=uniform(5),
                )
    # Two images of more channels, against mistakes in the batch index and in vectors of four.
    case(
        "conv2d_k3_s2_batch2",
        lambda x, kernel, bias: conv2d(x, kernel, bias, 2),
        x=uniform(2, 6, 4, 6),
        kernel=uniform(3, 3, 6, 9),
        bias=uniform(9),
    )
    case(
        "conv2d_transpose_k3_s2_batch2",
        lambda x, kernel, bias: conv2d_transpose(x, kernel, bias, 2),
        x=uniform(2, 3, 2, 6),
        kernel=uniform(3, 3, 9, 6),
        bias=uniform(9),
    )
    case("dense", lambda x, kernel, bias: x @ kernel + bias, x=uniform(4, 7), kernel=uniform(7, 5), bias=uniform(5))
    x = torch.tensor(rounded(random.uniform(-0.5, 1.5, (3, 4, 3, 5))), dtype=DTYPE)
    gamma, beta = uniform(5, low=0.5, high=1.5), uniform(5)
    case("batch_norm", batch_norm, x=x, gamma=gamma, beta=beta)
    mean, variance = uniform(5), uniform(5, low=0.5, high=1.5)
    out["layer/batch_norm/moving_mean"], out["layer/batch_norm/moving_variance"] = mean, variance
    new_mean, new_variance = moved_averages(x, mean, variance)
    out["layer/batch_norm/new_moving_mean"], out["layer/batch_norm/new_moving_variance"] = new_mean, new_variance
    out["layer/batch_norm/y_inference"] = (x - mean) / torch.sqrt(variance + BATCH_NORM_EPSILON) * gamma + beta
    case("leaky_relu_0.01", lambda x: leaky_relu(x, 0.01), x=uniform(4, 7))
    case("leaky_relu_0.3", lambda x: leaky_relu(x, 0.3), x=uniform(4, 7))
    return {k: value.detach() for k, value in out.items()}


# --- the commands ------------------------------------------------------------------------------------------------


def make(args):
    random = np.random.RandomState(args.seed)
    params, stats = random_model(args, random)
    inputs = [
        (
            rounded(random.uniform(0, 1, (args.batch, args.height, args.width, 3))),
            rounded(random.normal(size=(args.batch, NOISE_SIZE))),
        )
        for _ in range(args.steps)
    ]
    results, margin = run_steps(params, stats, inputs, args.slope)
    tensors = {f"init/{k}": value for k, value in {**params, **stats}.items()}
    tensors.update(results)
    if args.layers:
        tensors.update(layer_cases(np.random.RandomState(args.seed + 1)))
    options = ("height", "width", "width_factor", "batch", "steps", "seed", "slope")
    call = " ".join(f"--{k.replace('_', '-')} {getattr(args, k):g}" for k in options)
    metadata = {k: f"{getattr(args, k):g}" for k in options}
    metadata["margin"] = f"{margin:.3g}"
    metadata["made_with"] = f"torch {torch.__version__}, float64"
    metadata["made_by"] = f"tests/golden/make.py {call}" + (" --layers" if args.layers else "")
    size = write_safetensors(args.out, metadata, tensors)
    print(f"{args.out}: {len(tensors)} tensors, {size} bytes, margin {margin:.3g}")


def check(path, slope):
    metadata, tensors = read_safetensors(path)
    slope = float(metadata.get("slope", slope))
    init = {k[len("init/") :]: value for k, value in tensors.items() if k.startswith("init/")}
    stats = {k: value for k, value in init.items() if "/moving_" in k}
    params = {k: value for k, value in init.items() if k not in stats}
    steps = 0
    while f"step_{steps + 1}/real" in tensors:
        steps += 1
    inputs = [(tensors[f"step_{t}/real"], tensors[f"step_{t}/noise"]) for t in range(1, steps + 1)]
    results, margin = run_steps(params, stats, inputs, slope)
    if any(k.startswith("layer/") for k in tensors):
        seed = int(metadata["seed"]) + 1
        results.update(layer_cases(np.random.RandomState(seed)))
    expected = {k: value for k, value in tensors.items() if not k.startswith("init/")}
    if expected.keys() != results.keys():
        raise SystemExit(f"Cannot check {path}: names differ: {sorted(expected.keys() ^ results.keys())}")
    worst = {}  # {(group, tolerance): (error, name)}
    for name, want in expected.items():
        got, parts = results[name].numpy().reshape(want.shape), name.split("/")
        error = np.abs(got - want).max() / max(np.abs(want).max(), CHECK_FLOOR)
        key = (name, CHECK_TOLERANCE)
        if parts[0] == "layer":
            key = ("layer", CHECK_TOLERANCE)
        elif parts[1] == "grad":
            key = ("/".join(parts[:3]), CHECK_TOLERANCE)
        elif parts[0] == "final" and "/moving_" in name:
            key = (f"final/{parts[1]}, moving averages", CHECK_TOLERANCE)
        elif parts[0] == "final":
            key = (f"final/{parts[1]}, parameters, of the change", CHANGE_TOLERANCE)
            change = np.linalg.norm(want - init["/".join(parts[1:])])
            error = np.linalg.norm(got - want) / max(change, CHECK_FLOOR)
        worst[key] = max(worst.get(key, (0.0, "")), (error, name))
    for (group, tolerance), (error, name) in worst.items():
        note = f"  (worst: {name})" if name != group else ""
        print(f"{error:.2e} {'ok ' if error <= tolerance else 'BAD'} {group}{note}")
    print(f"margin {margin:.3g}")
    return all(error <= tolerance for (_, tolerance), (error, _) in worst.items())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--height", type=int, default=20)
    parser.add_argument("--width", type=int, default=16)
    parser.add_argument("--width-factor", type=float, default=0.0625, help="multiplies every channel count")
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--steps", type=int, default=3)
    parser.add_argument("--seed", type=int, default=33)
    parser.add_argument("--slope", type=float, default=0.01, help="of the leaky ReLUs")
    parser.add_argument("--layers", action="store_true", help="adds the layer/… cases")
    parser.add_argument("--out", help="the file to write")
    parser.add_argument("--check", metavar="FILE", help="recomputes FILE and prints the errors")
    args = parser.parse_args()
    if args.check:
        sys.exit(0 if check(args.check, args.slope) else 1)
    if not args.out:
        parser.error("one of --out and --check is needed")
    make(args)


if __name__ == "__main__":
    main()
