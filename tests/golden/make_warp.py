"""Makes warp.json: pictures warped by SciPy, whose mode "reflect" mirrors as warp() does."""
import json
import math

import numpy as np
from scipy.ndimage import affine_transform

rng = np.random.default_rng(5)
HEIGHT, WIDTH = 9, 12
image = rng.integers(0, 256, (HEIGHT, WIDTH, 3))
cases = []
for degrees, scale, left, top in [(0, 1, 2, -3), (0, 0.5, 1.3, 2.2), (30, 0.9, 3, -4), (-110, 0.7, -20, 25)]:
    a, b = scale * math.cos(math.radians(degrees)), scale * math.sin(math.radians(degrees))
    rows, columns = 10, 8
    # SciPy counts from the middle of the first pixel, rows first.
    matrix = np.array([[a, b], [-b, a]])
    offset = np.array([top, left]) + matrix @ [0.5, 0.5] - 0.5
    warped = np.stack([
        affine_transform(image[..., c].astype(float), matrix, offset, (rows, columns), order=1, mode="reflect")
        for c in range(3)
    ], -1)
    cases.append({
        "place": {"a": a, "b": b, "left": left, "top": top},
        "width": columns,
        "height": rows,
        "values": [round(float(v), 3) for v in warped.ravel()],
    })
with open("warp.json", "w") as file:
    json.dump({"width": WIDTH, "height": HEIGHT, "values": image.ravel().tolist(), "cases": cases}, file)
    file.write("\n")
