"""Writes inception.json beside this file: shapes of the kernels of a thin Inception v3, and what it makes of two pictures.

The network is that of pytorch-fid 0.3.0 (https://github.com/mseitzer/pytorch-fid, src/pytorch_fid/inception.py: the blocks
of torchvision's inception_v3 with its patches), with a sixteenth of the channels, in float64. Weights and pictures are made
by a formula of their names (`uniform`), so that the test makes them too. Made with PyTorch 1.13 and numpy 1.24.
"""

import json
import pathlib

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

THIN = 16


def uniform(name, shape):
    """Numbers in [-1, 1): mulberry32, started from the name."""
    seed = 0
    for character in name:
        seed = (seed * 31 + ord(character)) % 2**32
    size = int(np.prod(shape))
    state = (seed + np.arange(1, size + 1, dtype=np.uint64) * 0x6D2B79F5).astype(np.uint32)
    word = (state ^ (state >> 15)) * (state | np.uint32(1))
    word ^= word + (word ^ (word >> 7)) * (word | np.uint32(61))
    word ^= word >> 14
    return torch.from_numpy(word.astype(np.float64) / 2**31 - 1).reshape(shape)


class Conv(nn.Module):
    def __init__(self, ins, outs, kernel, stride=1, padding=0):
        super().__init__()
        self.conv = nn.Conv2d(ins, outs, kernel, stride, padding, bias=False)
        self.bn = nn.BatchNorm2d(outs, eps=0.001)

    def forward(self, x):
        return F.relu(self.bn(self.conv(x)))


def average_pool(x):
    return F.avg_pool2d(x, kernel_size=3, stride=1, padding=1, count_include_pad=False)


class A(nn.Module):
    def __init__(self, ins, pool):
        super().__init__()
        self.branch1x1 = Conv(ins, 64 // THIN, 1)
        self.branch5x5_1 = Conv(ins, 48 // THIN, 1)
        self.branch5x5_2 = Conv(48 // THIN, 64 // THIN, 5, padding=2)
        self.branch3x3dbl_1 = Conv(ins, 64 // THIN, 1)
        self.branch3x3dbl_2 = Conv(64 // THIN, 96 // THIN, 3, padding=1)
        self.branch3x3dbl_3 = Conv(96 // THIN, 96 // THIN, 3, padding=1)
        self.branch_pool = Conv(ins, pool // THIN, 1)

    def forward(self, x):
        return torch.cat([
            self.branch1x1(x),
            self.branch5x5_2(self.branch5x5_1(x)),
            self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x))),
            self.branch_pool(average_pool(x)),
        ], 1)


class B(nn.Module):
    def __init__(self, ins):
        super().__init__()
        self.branch3x3 = Conv(ins, 384 // THIN, 3, stride=2)
        self.branch3x3dbl_1 = Conv(ins, 64 // THIN, 1)
        self.branch3x3dbl_2 = Conv(64 // THIN, 96 // THIN, 3, padding=1)
        self.branch3x3dbl_3 = Conv(96 // THIN, 96 // THIN, 3, stride=2)

    def forward(self, x):
        return torch.cat([
            self.branch3x3(x),
            self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x))),
            F.max_pool2d(x, kernel_size=3, stride=2),
        ], 1)


class C(nn.Module):
    def __init__(self, ins, inner):
        super().__init__()
        outs, inner = 192 // THIN, inner // THIN
        row, column = {"kernel": (1, 7), "padding": (0, 3)}, {"kernel": (7, 1), "padding": (3, 0)}
        self.branch1x1 = Conv(ins, outs, 1)
        self.branch7x7_1 = Conv(ins, inner, 1)
        self.branch7x7_2 = Conv(inner, inner, **row)
        self.branch7x7_3 = Conv(inner, outs, **column)
        self.branch7x7dbl_1 = Conv(ins, inner, 1)
        self.branch7x7dbl_2 = Conv(inner, inner, **column)
        self.branch7x7dbl_3 = Conv(inner, inner, **row)
        self.branch7x7dbl_4 = Conv(inner, inner, **column)
        self.branch7x7dbl_5 = Conv(inner, outs, **row)
        self.branch_pool = Conv(ins, outs, 1)

    def forward(self, x):
        double = self.branch7x7dbl_3(self.branch7x7dbl_2(self.branch7x7dbl_1(x)))
        return torch.cat([
            self.branch1x1(x),
            self.branch7x7_3(self.branch7x7_2(self.branch7x7_1(x))),
            self.branch7x7dbl_5(self.branch7x7dbl_4(double)),
            self.branch_pool(average_pool(x)),
        ], 1)


class D(nn.Module):
    def __init__(self, ins):
        super().__init__()
        inner = 192 // THIN
        self.branch3x3_1 = Conv(ins, inner, 1)
        self.branch3x3_2 = Conv(inner, 320 // THIN, 3, stride=2)
        self.branch7x7x3_1 = Conv(ins, inner, 1)
        self.branch7x7x3_2 = Conv(inner, inner, (1, 7), padding=(0, 3))
        self.branch7x7x3_3 = Conv(inner, inner, (7, 1), padding=(3, 0))
        self.branch7x7x3_4 = Conv(inner, inner, 3, stride=2)

    def forward(self, x):
        inner = self.branch7x7x3_2(self.branch7x7x3_1(x))
        return torch.cat([
            self.branch3x3_2(self.branch3x3_1(x)),
            self.branch7x7x3_4(self.branch7x7x3_3(inner)),
            F.max_pool2d(x, kernel_size=3, stride=2),
        ], 1)


class E(nn.Module):
    def __init__(self, ins, pool):
        super().__init__()
        inner = 384 // THIN
        row, column = {"kernel": (1, 3), "padding": (0, 1)}, {"kernel": (3, 1), "padding": (1, 0)}
        self.pool = pool
        self.branch1x1 = Conv(ins, 320 // THIN, 1)
        self.branch3x3_1 = Conv(ins, inner, 1)
        self.branch3x3_2a = Conv(inner, inner, **row)
        self.branch3x3_2b = Conv(inner, inner, **column)
        self.branch3x3dbl_1 = Conv(ins, 448 // THIN, 1)
        self.branch3x3dbl_2 = Conv(448 // THIN, inner, 3, padding=1)
        self.branch3x3dbl_3a = Conv(inner, inner, **row)
        self.branch3x3dbl_3b = Conv(inner, inner, **column)
        self.branch_pool = Conv(ins, 192 // THIN, 1)

    def forward(self, x):
        single = self.branch3x3_1(x)
        double = self.branch3x3dbl_2(self.branch3x3dbl_1(x))
        return torch.cat([
            self.branch1x1(x),
            self.branch3x3_2a(single),
            self.branch3x3_2b(single),
            self.branch3x3dbl_3a(double),
            self.branch3x3dbl_3b(double),
            self.branch_pool(self.pool(x)),
        ], 1)


class Inception(nn.Module):
    def __init__(self):
        super().__init__()
        self.Conv2d_1a_3x3 = Conv(3, 32 // THIN, 3, stride=2)
        self.Conv2d_2a_3x3 = Conv(32 // THIN, 32 // THIN, 3)
        self.Conv2d_2b_3x3 = Conv(32 // THIN, 64 // THIN, 3, padding=1)
        self.maxpool1 = nn.MaxPool2d(kernel_size=3, stride=2)
        self.Conv2d_3b_1x1 = Conv(64 // THIN, 80 // THIN, 1)
        self.Conv2d_4a_3x3 = Conv(80 // THIN, 192 // THIN, 3)
        self.maxpool2 = nn.MaxPool2d(kernel_size=3, stride=2)
        self.Mixed_5b = A(192 // THIN, 32)
        self.Mixed_5c = A(256 // THIN, 64)
        self.Mixed_5d = A(288 // THIN, 64)
        self.Mixed_6a = B(288 // THIN)
        self.Mixed_6b = C(768 // THIN, 128)
        self.Mixed_6c = C(768 // THIN, 160)
        self.Mixed_6d = C(768 // THIN, 160)
        self.Mixed_6e = C(768 // THIN, 192)
        self.Mixed_7a = D(768 // THIN)
        self.Mixed_7b = E(1280 // THIN, average_pool)
        self.Mixed_7c = E(2048 // THIN, lambda x: F.max_pool2d(x, kernel_size=3, stride=1, padding=1))

    def forward(self, images):
        x = F.interpolate(images, size=(299, 299), mode="bilinear", align_corners=False)
        x = 2 * x - 1
        for layer in self.children():
            x = layer(x)
        return x.mean((2, 3))


def weight(name, shape):
    values = uniform(name, shape)
    if name.endswith("conv.weight"):
        return values * np.sqrt(6 / np.prod(shape[1:]))
    offset, scale = {
        "weight": (1, 0.2),
        "bias": (0, 0.1),
        "running_mean": (0, 0.1),
        "running_var": (1, 0.5),
    }[name.rsplit(".", 1)[1]]
    return offset + scale * values


def main():
    network = Inception().double().eval()
    weights = network.state_dict()
    made = {name: weight(name, tensor.shape) for name, tensor in weights.items() if tensor.is_floating_point()}
    network.load_state_dict(weights | made)
    images = uniform("images", (2, 24, 20, 3)).permute(0, 3, 1, 2) / 2 + 0.5
    with torch.no_grad():
        features = network(images)
    golden = {
        # Strings, so that formatters leave them on one line.
        "kernels": {
            name.removesuffix(".conv.weight"): " ".join(map(str, tensor.shape))
            for name, tensor in weights.items()
            if name.endswith(".conv.weight")
        },
        "images": "2 24 20 3",
        "features": [" ".join(f"{value:.7g}" for value in row) for row in features.numpy()],
    }
    pathlib.Path(__file__).with_name("inception.json").write_text(json.dumps(golden, indent=2) + "\n")


main()
