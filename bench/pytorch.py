"""Times the article's training step in PyTorch: same model, losses and Adam, for comparison.

    OPENBLAS_NUM_THREADS=1 python bench/pytorch.py [--batch 16] [--threads 2] [--device cuda] [--tf32]
        [--preset article|small] [--rounds 5] [--channels-last]
"""
import argparse
import statistics
import time

import torch
from torch import nn
from torch.nn import functional as F

PRESETS = {  # height, width, width factor, learning rate, beta1
    "article": (96, 80, 1.0, 1e-4, 0.9),
    "small": (48, 40, 0.25, 1e-3, 0.5),
}
SLOPE, DROPOUT, NOISE = 0.01, 0.1, 64


def same_conv(channels, outputs, stride, size):
    """'same' as TensorFlow has it: with stride 2 the odd pixel of padding is at the end."""
    total = max((-(-size // stride) - 1) * stride + 3 - size, 0)
    before, after = total // 2, total - total // 2
    return nn.Sequential(nn.ZeroPad2d((before, after, before, after)), nn.Conv2d(channels, outputs, 3, stride))


class TransposedConv(nn.Module):
    """Stride 2, padding 'same': the transposed convolution without its last row and column."""

    def __init__(self, channels, outputs):
        super().__init__()
        self.conv = nn.ConvTranspose2d(channels, outputs, 3, 2)

    def forward(self, x):
        return self.conv(x)[:, :, :-1, :-1]


class Generator(nn.Module):
    def __init__(self, height, width, factor):
        super().__init__()
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
            layers.append(nn.LeakyReLU(SLOPE))
            channels = outputs
        self.layers = nn.Sequential(*layers, same_conv(channels, 3, 1, height))

    def forward(self, noise):
        seed = F.leaky_relu(self.dense(noise), SLOPE).reshape(-1, *self.base)
        return torch.sigmoid(self.layers(seed))


class Discriminator(nn.Module):
    def __init__(self, height, width, factor):
        super().__init__()
        depth = (min(height, width) // 4).bit_length() - 1
        channels, layers = 3, []
        for i in range(depth):
            outputs = round(min(128, 32 * 2**i) * factor)
            layers += [same_conv(channels, outputs, 2, height >> i), nn.Dropout(DROPOUT)]
            if i < 2:
                layers.append(nn.BatchNorm2d(outputs, eps=1e-3, momentum=0.01))
            layers.append(nn.LeakyReLU(SLOPE))
            channels = outputs
        layers += [nn.Flatten(), nn.Dropout(DROPOUT), nn.LeakyReLU(SLOPE)]
        self.layers = nn.Sequential(*layers, nn.Linear(channels * (height >> depth) * (width >> depth), 1))

    def forward(self, images):
        return self.layers(images)


def bce(logits, label):
    return F.binary_cross_entropy_with_logits(logits, torch.full_like(logits, label))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--preset", choices=PRESETS, default="article")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--tf32", action="store_true")
    parser.add_argument("--channels-last", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.backends.cuda.matmul.allow_tf32 = args.tf32
    torch.backends.cudnn.allow_tf32 = args.tf32
    torch.backends.cudnn.benchmark = True
    height, width, factor, rate, beta1 = PRESETS[args.preset]
    layout = torch.channels_last if args.channels_last else torch.contiguous_format
    generator, discriminator = (
        network(height, width, factor).to(args.device, memory_format=layout) for network in (Generator, Discriminator)
    )
    optimizers = [
        torch.optim.Adam(network.parameters(), lr=rate, betas=(beta1, 0.999), eps=1e-7)
        for network in (generator, discriminator)
    ]
    images = torch.rand(args.batch, 3, height, width, device=args.device).contiguous(memory_format=layout)

    def step():
        """Both gradients at the same parameters, from one pass of the generator."""
        noise = torch.randn(args.batch, NOISE, device=args.device)
        fake = generator(noise)
        own = list(generator.parameters())
        for_generator = torch.autograd.grad(bce(discriminator(fake), 1.0), own)
        judged = list(discriminator.parameters())
        loss = bce(discriminator(images), 1.0) + bce(discriminator(fake.detach()), 0.0)
        for_discriminator = torch.autograd.grad(loss, judged)
        for parameter, gradient in zip(own + judged, for_generator + for_discriminator):
            parameter.grad = gradient
        for optimizer in optimizers:
            optimizer.step()
        return float(loss)  # Waits for the device.

    for _ in range(3):
        step()
    times = []
    for _ in range(args.rounds):
        start = time.perf_counter()
        step()
        times.append((time.perf_counter() - start) * 1e3)
    print(
        f"PyTorch {torch.__version__}, {args.preset}, batch {args.batch}, {args.device}, {args.threads} threads, "
        f"TF32 {'on' if args.tf32 else 'off'}: median {statistics.median(times):.1f} ms, "
        f"fastest {min(times):.1f} ms a step"
    )


main()
