"""Makes profiles.json: ICC profiles, pictures that carry them, and their pixels in sRGB by littleCMS 2.19 through Pillow 12.3.

    python3 make_profiles.py        (with Pillow and numpy)
"""
import base64, io, json, os, struct
import numpy as np
from PIL import Image, ImageCms

D50, D65 = np.array([0.9642, 1, 0.8249]), (0.3127, 0.3290)
BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])


def s15(number):
    return struct.pack(">i", round(number * 65536))


def colorants(primaries, white=D65):
    white = np.array([white[0] / white[1], 1, (1 - white[0] - white[1]) / white[1]])
    columns = np.array([[x / y, 1, (1 - x - y) / y] for x, y in primaries]).T
    adapted = np.linalg.inv(BRADFORD) @ np.diag((BRADFORD @ D50) / (BRADFORD @ white)) @ BRADFORD
    return adapted @ columns * np.linalg.solve(columns, white)


def formula(kind, *numbers):
    return b"para\0\0\0\0" + struct.pack(">HH", kind, 0) + b"".join(map(s15, numbers))


def table(*values):
    return b"curv\0\0\0\0" + struct.pack(f">I{len(values)}H", len(values), *values)


def xyz(values):
    return b"XYZ \0\0\0\0" + b"".join(map(s15, values))


def described(name, version):
    if version == 2:
        text = name.encode() + b"\0"
        return b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + b"\0" * 78
    text = name.encode("utf-16be")
    return b"mluc\0\0\0\0" + struct.pack(">II4sII", 1, 12, b"enUS", len(text), 28) + text


def profile(space, name, tags, version=4, connection=b"XYZ "):
    tags = {b"desc": described(name, version), b"cprt": described("none", 4) if version == 4 else b"text\0\0\0\0none\0",
            b"wtpt": xyz(D50)} | tags
    body, entries, start = b"", b"", 132 + 12 * len(tags)
    for tag, content in tags.items():
        content += b"\0" * (-len(content) % 4)
        entries += tag + struct.pack(">II", start + len(body), len(content))
        body += content
    header = struct.pack(">I4sI", start + len(body), b"lcms", version << 24) + b"mntr" + space + connection
    header += struct.pack(">6H", 2024, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + b"".join(map(s15, D50))
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + entries + body


def matrix(name, columns, curves, version=4):
    curves = curves if isinstance(curves, list) else [curves] * 3
    tags = {tag: xyz(columns[:, i]) for i, tag in enumerate([b"rXYZ", b"gXYZ", b"bXYZ"])}
    return profile(b"RGB ", name, tags | dict(zip([b"rTRC", b"gTRC", b"bTRC"], curves)), version)


P3 = colorants([(0.68, 0.32), (0.265, 0.69), (0.15, 0.06)])
ADOBE = colorants([(0.64, 0.33), (0.21, 0.71), (0.15, 0.06)])
SRGB = colorants([(0.64, 0.33), (0.3, 0.6), (0.15, 0.06)])
PROPHOTO = colorants([(0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001)], (0.3457, 0.3585))
SRGB_CURVE = formula(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
steps = np.arange(256) / 255
srgb_table = table(*np.round(65535 * np.where(steps <= 0.04045, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4)).astype(int))
profiles = {
    "Display P3": matrix("Display P3", P3, SRGB_CURVE),
    "Display P3 by tables": matrix("Display P3", P3, srgb_table, 2),
    "Adobe RGB": matrix("Adobe RGB (1998)", ADOBE, table(563), 2),
    "ProPhoto RGB": matrix("ProPhoto RGB", PROPHOTO, table(461), 2),
    "sRGB": matrix("sRGB", SRGB, SRGB_CURVE),
    "sRGB by tables": matrix("sRGB", SRGB, srgb_table, 2),
    "linear light": matrix("linear", SRGB, table()),
    "a power": matrix("power", P3, formula(0, 1.8)),
    "a power behind a threshold": matrix("threshold", ADOBE, formula(1, 2.2, 1.1, -0.1)),
    "a power above an offset": matrix("offset", ADOBE, formula(2, 2.2, 0.95, -0.05, 0.03)),
    "a line and a power above offsets": matrix("offsets", ADOBE, formula(4, 2.2, 0.9, 0.05, 0.5, 0.1, 0.02, 0.01)),
    "other curves for each channel": matrix("other curves", SRGB[:, [2, 0, 1]], [SRGB_CURVE, table(512), table(256)]),
    "gray": profile(b"GRAY", "Gray 2.2", {b"kTRC": table(563)}),
    "gray by a table": profile(b"GRAY", "Dot gain", {b"kTRC": table(*(65535 * steps**1.75).astype(int))}, 2),
    "gray by lightness": profile(b"GRAY", "Lightness", {b"kTRC": table()}, 4, b"Lab "),
}
srgb = ImageCms.createProfile("sRGB")
random = np.random.default_rng(1).integers(0, 256, (84, 3))
corners = [[r, g, b] for r in (0, 128, 255) for g in (0, 128, 255) for b in (0, 128, 255)]
ramp = [[i, i, i] for i in range(0, 256, 15)]
colors = Image.fromarray(np.array([*corners, *ramp, *random[:84 - 45 + 60]], np.uint8)[:128].reshape(8, -1, 3))


def encoded(image, **options):
    out = io.BytesIO()
    image.save(out, **options)
    return base64.b64encode(out.getvalue()).decode()


found = {}
for name, data in profiles.items():
    image = colors.convert("L") if name.startswith("gray") else colors
    opened = ImageCms.getOpenProfile(io.BytesIO(data))
    # Relative to white alone: by perceptual intent littleCMS moves a profile's black to 0, which no display's needs.
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    converted = ImageCms.profileToProfile(image, opened, srgb, renderingIntent=intent, outputMode="RGB")
    found[name] = {"png": encoded(image, format="PNG", icc_profile=data), "pixels": base64.b64encode(converted.tobytes()).decode()}
p3, cmyk = profiles["Display P3"], profile(b"CMYK", "Printer's inks", {b"A2B0": b"mft1" + b"\0" * 44}, 2, b"Lab ")
flat = Image.new("RGB", (16, 8), (200, 100, 50))
files = {
    "jpeg": encoded(flat, format="JPEG", icc_profile=p3, quality=100, subsampling=0),
    "webp": encoded(flat, format="WEBP", icc_profile=p3, lossless=True),
    "gray": encoded(flat.convert("L"), format="JPEG", icc_profile=p3),
    "inks": encoded(flat.convert("CMYK"), format="JPEG", icc_profile=cmyk),
    "tables": encoded(flat, format="PNG", icc_profile=profile(b"RGB ", "Scanner", {b"A2B0": b"mft1" + b"\0" * 44}, 2, b"Lab ")),
    "broken": encoded(flat, format="PNG", icc_profile=p3[:200]),
}
converted = ImageCms.profileToProfile(flat, ImageCms.getOpenProfile(io.BytesIO(p3)), srgb)
here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "profiles.json")
json.dump({"profiles": found, "flat": converted.getpixel((0, 0)), "files": files}, open(here, "w"), indent=0)
print(len(found), os.path.getsize(here), converted.getpixel((0, 0)))
