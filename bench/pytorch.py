"""Times the article's training step in PyTorch, for comparison: same model, dropout, losses and Adam, and both gradients
from one pass of the generator. Eager, float32; on CUDA with TF32 off and on, in both memory layouts. Prints a table.

    OPENBLAS_NUM_THREADS=1 python bench/pytorch.py [--batch 16] [--threads 2]
    python bench/pytorch.py --device cuda --batch 64 [--preset article|small] [--rounds 5] [--seconds 10]
"""
import argparse
import statistics
import time

import torch
from torch import nn
from torch.nn import functional as F

PRESETS = {  # height, width, width factor, leaky slope, learning rate, beta1
    "article": (96, 80, 1.0, 0.01, 1e-4, 0.9),
    "small": (48, 40, 0.25, 0.2, 1e-3, 0.5),
}
DROPOUT, NOISE = 0.1, 64


def same_conv(channels, outputs, stride, size):
    """'same' as TensorFlow has it: with stride 2 the odd pixel of padding is at the end."""
    total = max((-(-size // stride) - 1) * stride + 3 - size, 0)
    before, after = total // 2, total - total // 2
    if before == after:
        return nn.Conv2d(channels, outputs, 3, stride, padding=before)
    return nn.Sequential(nn.ZeroPad2d((before, after, before, after)), nn.Conv2d(channels, outputs, 3, stride))


class TransposedConv(nn.Module):
    """Stride 2, padding 'same': the transposed convolution without its last row and column."""

    def __init__(self, channels, outputs):
        super().__init__()
        self.conv = nn.ConvTranspose2d(channels, outputs, 3, 2)

    def forward(self, x):
        return self.conv(x)[:, :, :-1, :-1]


class Generator(nn.Module):
    def __init__(self, height, width, factor, slope):
        super().__init__()
        self.slope = slope
        depth = min(height, width) // 4
        depth = depth.bit_length() - 1
        self.base = (round(64 * factor), height >> depth, width >> depth)
        self.dense = nn.Linear(NOISE, self.base[0] * self.base[1] * self.base[2], bias=False)
        channels, layers = self.base[0], []
        for i in range(depth):
            outputs = round((64 if i == depth - 1 else 256 if i == 0 else 128) * factor)
            layers.append(TransposedConv(channels, outputs))
            if i < depth - 1:
                layers.append(nn.BatchNorm2d(outputs, eps=1e-3, momentum=0.01))
            layers.append(nn.LeakyReLU(slope))
            channels = outputs
        self.layers = nn.Sequential(*layers, same_conv(channels, 3, 1, height))

    def forward(self, noise):
        seed = F.leaky_relu(self.dense(noise), self.slope).reshape(-1, *self.base)
        return torch.sigmoid(self.layers(seed))


class Discriminator(nn.Module):
    def __init__(self, height, width, factor, slope):
        super().__init__()
        depth = (min(height, width) // 4).bit_length() - 1
        channels, layers = 3, []
        for i in range(depth):
            outputs = round(min(128, 32 * 2**i) * factor)
            layers += [same_conv(channels, outputs, 2, height >> i), nn.Dropout(DROPOUT)]
            if i < 2:
                layers.append(nn.BatchNorm2d(outputs, eps=1e-3, momentum=0.01))
            layers.append(nn.LeakyReLU(slope))
            channels = outputs
        layers += [nn.Flatten(), nn.Dropout(DROPOUT), nn.LeakyReLU(slope)]
        self.layers = nn.Sequential(*layers, nn.Linear(channels * (height >> depth) * (width >> depth), 1))

    def forward(self, images):
        return self.layers(images)


def bce(logits, label):
    return F.binary_cross_entropy_with_logits(logits, torch.full_like(logits, label))


def make_step(preset, batch, device, layout):
    """A training step that gives its loss, which is still under way on CUDA."""
    height, width, factor, slope, rate, beta1 = PRESETS[preset]
    generator, discriminator = (
        network(height, width, factor, slope).to(device, memory_format=layout) for network in (Generator, Discriminator)
    )
    optimizers = [
        torch.optim.Adam(network.parameters(), lr=rate, betas=(beta1, 0.999), eps=1e-7)
        for network in (generator, discriminator)
    ]
    images = torch.rand(batch, 3, height, width, device=device).contiguous(memory_format=layout)
    own, judged = list(generator.parameters()), list(discriminator.parameters())

    def step():
        """Both gradients at the same parameters, from one pass of the generator."""
        fake = generator(torch.randn(batch, NOISE, device=device))
        for_generator = torch.autograd.grad(bce(discriminator(fake), 1.0), own)
        loss = bce(discriminator(images), 1.0) + bce(discriminator(fake.detach()), 0.0)
        for_discriminator = torch.autograd.grad(loss, judged)
        for parameter, gradient in zip(own + judged, for_generator + for_discriminator):
            parameter.grad = gradient
        for optimizer in optimizers:
            optimizer.step()
        return loss

    return step


def seconds_of(step, count):
    start = time.perf_counter()
    for _ in range(count):
        loss = step()
    float(loss)  # Waits for the device.
    return time.perf_counter() - start


def measure(args, tf32, layout):
    """Seconds of the first step, and milliseconds a step of each round."""
    torch.backends.cuda.matmul.allow_tf32 = tf32
    torch.backends.cudnn.allow_tf32 = tf32
    if args.device == "cuda":
        torch.cuda.reset_peak_memory_stats()
    step = make_step(args.preset, args.batch, args.device, layout)
    first = seconds_of(step, 1)
    count = max(1, round(args.seconds / args.rounds / min(seconds_of(step, 1) for _ in range(3))))
    return first, [seconds_of(step, count) / count * 1e3 for _ in range(args.rounds)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--preset", choices=PRESETS, default="article")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=10, help="that each row is timed for")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.backends.cudnn.benchmark = True
    cuda = args.device == "cuda"
    name = torch.cuda.get_device_name() if cuda else f"{args.threads} CPU threads"
    print(f"PyTorch {torch.__version__} on {name}: a step of `{args.preset}` at batch {args.batch}, eager, float32\n")
    print("| layout | TF32 | ms/step | fastest | images/s | first step | memory |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    layouts = {"NCHW": torch.contiguous_format, "NHWC": torch.channels_last}
    for tf32 in (False, True) if cuda else (False,):
        for layout, memory_format in layouts.items():
            first, times = measure(args, tf32, memory_format)
            middle = statistics.median(times)
            memory = f"{torch.cuda.max_memory_allocated() / 2**20:.0f} MiB" if cuda else ""
            print(
                f"| {layout} | {'on' if tf32 else 'off'} | {middle:.1f} ms | {min(times):.1f} ms | "
                f"{args.batch / middle * 1e3:.1f} | {first:.2f} s | {memory} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
