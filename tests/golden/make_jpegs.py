"""Makes jpegs.json: odd JPEG files and the pixels that libjpeg-turbo 3.1.4 finds in them, by way of Pillow 12.3.

    python3 make_jpegs.py        (with cjpeg of libjpeg-turbo 2.1.5, convert of ImageMagick 6.9, Pillow, numpy)
"""
import base64, io, json, os, struct, subprocess, tempfile
import numpy as np
from PIL import Image, ImageFile

ImageFile.LOAD_TRUNCATED_IMAGES = True  # else Pillow, not libjpeg, refuses files without an end marker
os.chdir(tempfile.mkdtemp())
y, x = np.mgrid[0:11, 0:17]
waves = [100 * np.sin(x / 3.1 + y / 5), 100 * np.cos(y / 2.3 - x / 7), 90 * np.sin((x + y) / 4.2)]
photo = Image.fromarray((128 + np.stack(waves, -1)).astype(np.uint8))
photo.save("photo.ppm")
photo.save("photo.png")
files = {}


def cjpeg(name, *flags, image=photo):
    image.save("in.ppm")
    files[name] = subprocess.run(["cjpeg", *flags, "in.ppm"], capture_output=True, check=True).stdout


def convert(name, *flags):
    subprocess.run(["convert", "photo.png", "-strip", *flags, "out.jpg"], check=True)
    files[name] = open("out.jpg", "rb").read()


def pillow(name, image=photo, **options):
    out = io.BytesIO()
    image.save(out, "JPEG", **options)
    files[name] = out.getvalue()


def scans(name, script):
    open("scans.txt", "w").write(script)
    cjpeg(name, "-scans", "scans.txt")


for sampling in ["1x1", "2x1", "1x2", "2x2", "4x1", "4x2", "1x4", "3x1", "3x2"]:
    cjpeg(f"luminance sampled {sampling}", "-sample", sampling)
cjpeg("colours sampled unevenly", "-sample", "2x2,1x2,2x1")
cjpeg("colours sampled finer than luminance", "-sample", "1x1,2x2,2x2")
cjpeg("progressive", "-progressive")
cjpeg("progressive, full colours", "-progressive", "-sample", "1x1")
cjpeg("progressive, restart markers", "-progressive", "-restart", "1B")
cjpeg("restart markers", "-restart", "1B", "-sample", "1x1")
cjpeg("restart markers each row", "-restart", "1")
cjpeg("gray", "-grayscale")
cjpeg("gray, progressive", "-grayscale", "-progressive")
cjpeg("16 bits in the tables", "-quality", "1")
cjpeg("8 bits in the tables", "-quality", "1", "-baseline")
cjpeg("quality 100", "-quality", "100", "-optimize")
cjpeg("RGB by cjpeg", "-rgb")
cjpeg("RGB by cjpeg, progressive", "-rgb", "-progressive")
scans("a scan for each colour", "0;\n1;\n2;\n")
scans("two scans for each colour", "".join(f"{c}: 0-0, 0, 0;\n{c}: 1-63, 0, 0;\n" for c in "012"))
scans("bit by bit", "0 1 2: 0-0, 0, 2; 0: 1-5, 0, 0; 0: 6-63, 0, 2; 1: 1-63, 0, 1; 2: 1-63, 0, 1; 0 1 2: 0-0, 2, 1;"
      "0 1 2: 0-0, 1, 0; 0: 6-63, 2, 1; 0: 6-63, 1, 0; 1: 1-63, 1, 0; 2: 1-63, 1, 0;")
for width, height in [(1, 1), (7, 5), (8, 8), (1, 11), (16, 1)]:
    cjpeg(f"{width}x{height} pixels", image=photo.crop((0, 0, width, height)))
convert("CMYK by ImageMagick", "-colorspace", "CMYK")
convert("CMYK by ImageMagick, progressive", "-colorspace", "CMYK", "-interlace", "JPEG")
convert("YCCK by ImageMagick, sampled", "-colorspace", "CMYK", "-sampling-factor", "2x2")
convert("gray by ImageMagick", "-colorspace", "Gray")
convert("a comment", "-set", "comment", "x" * 50)
convert("by planes", "-interlace", "Plane", "-sampling-factor", "4:2:0")
pillow("CMYK by Pillow", photo.convert("CMYK"))
pillow("CMYK by Pillow, progressive", photo.convert("CMYK"), progressive=True)
pillow("gray by Pillow", photo.convert("L"))
pillow("RGB by Pillow", keep_rgb=True, quality=90)
pillow("restart markers by Pillow", restart_marker_blocks=1)

whole = files["luminance sampled 2x2"]
start = whole.index(b"\xff\xe0")
bare = whole[:start] + whole[start + 18:]  # without the JFIF marker, of 18 bytes
adobe = lambda transform: b"\xff\xee\0\x0eAdobe\0d\0\0\0\0" + bytes([transform])


def named(file, names):
    """The file with other names for its components."""
    file = bytearray(file)
    for marker, first, step in [(b"\xff\xc0", 10, 3), (b"\xff\xda", 5, 2)]:
        at = file.index(marker)
        for i, name in enumerate(names):
            file[at + first + step * i] = name
    return bytes(file)


files |= {
    "no JFIF marker": bare,
    "Adobe marker, RGB": bare[:2] + adobe(0) + bare[2:],
    "Adobe marker, YCbCr": bare[:2] + adobe(1) + bare[2:],
    "Adobe marker, unknown colours": bare[:2] + adobe(7) + bare[2:],
    "JFIF marker before Adobe's of RGB": whole[:20] + adobe(0) + whole[20:],
    "components named RGB": named(bare, b"RGB"),
    "components named RGB beside a JFIF marker": named(whole, b"RGB"),
    "components named 0 1 2": named(bare, [0, 1, 2]),
    "components named BGR": named(bare, b"BGR"),
    "unknown JFIF version": whole.replace(b"JFIF\0\1", b"JFIF\0\2"),
    "no end marker": whole[:-2],
    "half an end marker": whole[:-1],
    "a maker's trailer for an end marker": whole[:-2] + b"\0\0\1\x0a\x0e\0\0\0Image_UTC_Data1590000000000SEFHe\0\0\0SEFT",
    "zeros before the end marker": whole[:-2] + b"\0\0\xff\xd9",
    "zeros and another picture behind the end": whole + b"\0" * 300 + whole,
    "half a picture behind the end": whole + whole[: len(whole) // 2],
    "fill bytes before markers": whole.replace(b"\xff\xdb", b"\xff\xff\xff\xdb"),
    "bytes between segments": whole[:20] + b"\0\1\2\3" + whole[20:],
}
cmyk = files["CMYK by Pillow"]
at = cmyk.index(b"\xff\xee")
files["CMYK without an Adobe marker"] = cmyk[:at] + cmyk[at + 16:]
files["YCCK by its Adobe marker"] = cmyk[:at] + adobe(2) + cmyk[at + 16:]
scan = whole.index(b"\xff\xda")
files["a scan header that names no coefficients"] = whole[:scan + 11] + b"\0\0\0" + whole[scan + 14:]
tables, parts = 2, [whole[:2]]
while whole[tables + 1] != 0xDA:
    end = tables + 2 + struct.unpack(">H", whole[tables + 2:tables + 4])[0]
    if whole[tables + 1] != 0xC4:
        parts.append(whole[tables:end])
    tables = end
files["no Huffman tables, as in films"] = b"".join(parts) + whole[tables:]

text = lambda data: base64.b64encode(data).decode()
found = {}
for name, file in files.items():
    image = Image.open(io.BytesIO(file)).convert("RGB")
    found[name] = {"file": text(file), "width": image.width, "height": image.height, "pixels": text(image.tobytes())}
cjpeg("arithmetic coding", "-arithmetic")
random = np.random.default_rng(5)  # as in photos, the finer the fainter
rate = np.hypot(np.fft.fftfreq(501)[:, None], np.fft.rfftfreq(603)[None])
rate[0, 0] = np.inf
noise = [np.fft.irfft2((random.normal(size=rate.shape) + 1j * random.normal(size=rate.shape)) / rate**1.2, (501, 603)) for _ in "RGB"]
large = np.stack([(wave + 2 * noise[0]) / np.std(wave + 2 * noise[0]) * 50 + 128 for wave in noise], -1)
large = Image.fromarray(large.clip(0, 255).astype(np.uint8))
pillow("large", large, quality=50)
here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "jpegs.json")
json.dump({"files": found, "arithmetic": text(files["arithmetic coding"]), "large": text(files["large"])}, open(here, "w"), indent=0)
print(len(found), os.path.getsize(here))
