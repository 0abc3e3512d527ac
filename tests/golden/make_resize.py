"""Writes resize.json beside this file: pictures [H, W, 3] and what resizing them must give, before rounding.

bilinear: torch.nn.functional.interpolate(mode="bilinear", align_corners=False, antialias=False) in float64, which is
tf.image.resize(method="bilinear") too. area: every pixel repeated `to` times, then means over `from` of them, which is
exact whatever the sizes; on an axis that grows, bilinear. Made with PyTorch 1.13 and numpy 1.24.
"""

import json
import pathlib

import numpy as np
import torch


def bilinear(image, height, width):
    planes = torch.from_numpy(image).permute(2, 0, 1)[None]
    size = (height, width)
    result = torch.nn.functional.interpolate(planes, size, mode="bilinear", align_corners=False, antialias=False)
    return result[0].permute(1, 2, 0).numpy()


def area(image, height, width):
    for axis, to in enumerate((height, width)):
        size = image.shape[axis]
        if to < size:
            parts = np.moveaxis(np.repeat(image, to, axis), axis, 0)
            parts = parts.reshape(to, size, *parts.shape[1:]).mean(axis=1)
            image = np.moveaxis(parts, 0, axis)
        else:
            shape = [to if a == axis else n for a, n in enumerate(image.shape[:2])]
            image = bilinear(image, *shape)
    return image


def numbers(array):
    """As one string, so that formatters leave it on one line."""
    return " ".join(f"{value:g}" for value in array.reshape(-1))


def main():
    random = np.random.RandomState(0)
    sizes = [
        ((7, 5), (3, 4)),  # shrinks both ways
        ((13, 11), (6, 3)),  # by more than two
        ((6, 4), (3, 2)),  # by exactly two
        ((4, 3), (9, 7)),  # grows both ways
        ((5, 9), (8, 4)),  # grows one way, shrinks the other
        ((1, 1), (2, 3)),
        ((5, 1), (2, 2)),
        ((3, 8), (1, 1)),
    ]
    cases = []
    for (rows, columns), (height, width) in sizes:
        image = random.randint(0, 256, (rows, columns, 3))
        for method in (area, bilinear):
            result = method(image.astype(np.float64), height, width)
            cases.append({
                "method": method.__name__,
                "from": {"width": columns, "height": rows, "data": numbers(image)},
                "to": {"width": width, "height": height, "data": numbers(np.round(result, 3))},
            })
    pathlib.Path(__file__).with_name("resize.json").write_text(json.dumps(cases, indent=2) + "\n")


main()
