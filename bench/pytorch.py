"""Times a preset's training step in PyTorch, for comparison: same networks, dropout, losses, penalty and Adam, and both
gradients from one pass of the generator. Eager, float32; on CUDA with TF32 off and on, in both memory layouts. Prints a table.

    OPENBLAS_NUM_THREADS=1 python bench/pytorch.py [--batch 16] [--threads 2]
    python bench/pytorch.py --preset fast
    python bench/pytorch.py --preset quality --width-factor 0.25
    python bench/pytorch.py --device cuda --batch 64 [--preset PRESET] [--rounds 5] [--seconds 10]
"""
import argparse
import statistics
import time

import torch
from torch import nn
from torch.nn import functional as F

PRESETS = {  # height, width, width factor, leaky slope, learning rate, beta1, weight of R1 (none: the article's networks)
    "article": (96, 80, 1.0, 0.01, 1e-4, 0.9, None),
    "small": (48, 40, 0.25, 0.2, 1e-3, 0.5, None),
    "fast": (48, 40, 0.25, 0.2, 1e-3, 0.5, 0.2),
    "quality": (96, 80, 0.5, 0.2, 1e-3, 0.5, 0.5),
}
DROPOUT, NOISE, AVERAGE_DECAY = 0.1, 64, 0.999


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


def residual_channels(counts, factor):
    """Scaled channel counts: multiples of eight."""
    return [8 * max(1, int(count * factor / 8 + 0.5)) for count in counts]


class ModulatedNorm(nn.Module):
    """Batch normalisation whose scale and shift are affine functions of the noise, and a leaky rectifier."""

    def __init__(self, channels, slope):
        super().__init__()
        self.slope = slope
        self.norm = nn.BatchNorm2d(channels, eps=1e-3, momentum=0.01, affine=False)
        self.scale, self.shift = nn.Linear(NOISE, channels), nn.Linear(NOISE, channels)

    def forward(self, x, noise):
        scale, shift = (factor(noise)[:, :, None, None] for factor in (self.scale, self.shift))
        return F.leaky_relu(torch.addcmul(shift, self.norm(x), scale), self.slope)


class GeneratorBlock(nn.Module):
    def __init__(self, inputs, channels, slope):
        super().__init__()
        self.norm_1, self.norm_2 = ModulatedNorm(inputs, slope), ModulatedNorm(channels, slope)
        self.conv_transpose = nn.ConvTranspose2d(inputs, channels, 4, 2, 1, bias=False)
        self.conv = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.skip = nn.ConvTranspose2d(inputs, channels, 4, 2, 1, bias=False)

    def forward(self, x, noise):
        doubled = self.conv_transpose(self.norm_1(x, noise))
        return self.skip(x) + self.conv(self.norm_2(doubled, noise))


class ResidualGenerator(nn.Module):
    def __init__(self, height, width, factor, slope):
        super().__init__()
        depth = (min(height, width) // 4).bit_length() - 1
        counts = [[16, 40, 96, 160, 192][min(depth - i, 4)] for i in range(depth + 1)]
        channels = residual_channels(counts, factor)
        self.base = (channels[0], height >> depth, width >> depth)
        self.dense = nn.Linear(NOISE, self.base[0] * self.base[1] * self.base[2])
        self.blocks = nn.ModuleList(
            GeneratorBlock(inputs, outputs, slope) for inputs, outputs in zip(channels, channels[1:])
        )
        self.norm = ModulatedNorm(channels[-1], slope)
        self.conv = nn.Conv2d(channels[-1], 3, 3, padding=1)

    def forward(self, noise):
        x = self.dense(noise).reshape(-1, *self.base)
        for block in self.blocks:
            x = block(x, noise)
        return torch.sigmoid(self.conv(self.norm(x, noise)))


class DiscriminatorBlock(nn.Module):
    def __init__(self, inputs, channels, slope, is_first):
        super().__init__()
        inner = channels if is_first else inputs
        self.slope, self.is_first = slope, is_first
        self.conv = nn.Conv2d(inputs, inner, 3, padding=1)
        self.conv_strided = nn.Conv2d(inner, channels, 4, 2, 1)
        self.skip = nn.Conv2d(inputs, channels, 4, 2, 1, bias=False)

    def forward(self, x):
        active = x if self.is_first else F.leaky_relu(x, self.slope)
        return self.skip(x) + self.conv_strided(F.leaky_relu(self.conv(active), self.slope))


class ResidualDiscriminator(nn.Module):
    def __init__(self, height, width, factor, slope):
        super().__init__()
        depth = (min(height, width) // 4).bit_length() - 1
        channels = [3] + residual_channels([min(512, 64 * 2**i) for i in range(depth)], factor)
        self.slope = slope
        self.blocks = nn.Sequential(
            *(
                DiscriminatorBlock(inputs, outputs, slope, i == 0)
                for i, (inputs, outputs) in enumerate(zip(channels, channels[1:]))
            )
        )
        self.dense = nn.Linear(channels[-1] * (height >> depth) * (width >> depth), 1)

    def forward(self, images):
        features = self.blocks(2 * images - 1).flatten(1)
        return self.dense(F.leaky_relu(features, self.slope))


def bce(logits, label):
    return F.binary_cross_entropy_with_logits(logits, torch.full_like(logits, label))


def make_step(preset, width_factor, batch, device, layout):
    """A training step that gives its loss, which is still under way on CUDA."""
    height, width, factor, slope, rate, beta1, weight = PRESETS[preset]
    factor = width_factor or factor
    kinds = (Generator, Discriminator) if weight is None else (ResidualGenerator, ResidualDiscriminator)
    generator, discriminator = (
        kind(height, width, factor, slope).to(device, memory_format=layout) for kind in kinds
    )
    optimizers = [
        torch.optim.Adam(network.parameters(), lr=rate, betas=(beta1, 0.999), eps=1e-7)
        for network in (generator, discriminator)
    ]
    images = torch.rand(batch, 3, height, width, device=device).contiguous(memory_format=layout)
    own, judged = list(generator.parameters()), list(discriminator.parameters())
    average = [parameter.detach().clone() for parameter in own]

    def article_gradients():
        """Both gradients at the same parameters, from one pass of the generator."""
        fake = generator(torch.randn(batch, NOISE, device=device))
        for_generator = torch.autograd.grad(bce(discriminator(fake), 1.0), own)
        loss = bce(discriminator(images), 1.0) + bce(discriminator(fake.detach()), 0.0)
        return loss, for_generator, torch.autograd.grad(loss, judged)

    def improved_gradients():
        """As well, and every image is judged once: for both losses, and for the penalty."""
        of_fake = discriminator(generator(torch.randn(batch, NOISE, device=device)))
        for_generator = torch.autograd.grad(bce(of_fake, 1.0), own, retain_graph=True)
        real = images.detach().requires_grad_()
        of_real = discriminator(real)
        (slope_at_real,) = torch.autograd.grad(of_real.sum(), real, create_graph=True)
        penalty = 0.5 * slope_at_real.square().sum((1, 2, 3)).mean()
        loss = bce(of_real, 1.0) + bce(of_fake, 0.0) + weight * penalty
        return loss, for_generator, torch.autograd.grad(loss, judged)

    def step():
        loss, for_generator, for_discriminator = (article_gradients if weight is None else improved_gradients)()
        for parameter, gradient in zip(own + judged, for_generator + for_discriminator):
            parameter.grad = gradient
        for optimizer in optimizers:
            optimizer.step()
        if weight is not None:
            with torch.no_grad():
                for mean, parameter in zip(average, own):
                    mean.lerp_(parameter, 1 - AVERAGE_DECAY)
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
    step = make_step(args.preset, args.width_factor, args.batch, args.device, layout)
    first = seconds_of(step, 1)
    count = max(1, round(args.seconds / args.rounds / min(seconds_of(step, 1) for _ in range(3))))
    return first, [seconds_of(step, count) / count * 1e3 for _ in range(args.rounds)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--preset", choices=PRESETS, default="article")
    parser.add_argument("--width-factor", type=float, help="factor on the channel counts (default: the preset's)")
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
    print(
        f"PyTorch {torch.__version__} on {name}: a step of `{args.preset}` at width "
        f"{args.width_factor or PRESETS[args.preset][2]} and batch {args.batch}, eager, float32\n"
    )
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
