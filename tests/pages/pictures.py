"""Pictures as they arrive, kind and unkind, made here so that none has to be stored."""

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

from PIL import Image, ImageCms, PngImagePlugin, TiffImagePlugin

SECRET = "Taken at home by A. Person"
GPS = 0x8825


def picture(size: tuple[int, int] = (60, 40), mode: str = "RGB") -> Image.Image:
    made = Image.new(mode, size)
    made.putpixel((0, 0), 255 if mode in {"L", "P"} else (255,) * len(mode))
    return made


def encoded(kind: str, made: Image.Image | None = None, **how: Any) -> bytes:
    out = io.BytesIO()
    (made or picture()).save(out, kind, **how)
    return out.getvalue()


def exif() -> Image.Exif:
    told = Image.Exif()
    told[0x010E] = SECRET
    told[0x0112] = 6
    told[GPS] = {1: "S", 2: (33.0, 52.0, 4.0), 3: "E", 4: (151.0, 12.0, 36.0)}
    return told


def xmp() -> bytes:
    return f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{SECRET}</x:xmpmeta>".encode()


def png_text() -> bytes:
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", SECRET)
    told.add_itxt("XML:com.adobe.xmp", xmp().decode())
    return encoded("PNG", pnginfo=told)


def jpeg_iptc() -> bytes:
    """Return a JPEG with an IPTC block, as photo agencies write it."""
    block = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + struct.pack(">I", len(SECRET))
    block += SECRET.encode()
    segment = b"\xff\xed" + struct.pack(">H", len(block) + 2) + block
    plain = encoded("JPEG")
    return plain[:2] + segment + plain[2:]


def png_chunk(kind: bytes, data: bytes) -> bytes:
    crc = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)


def png_that_claims(width: int, height: int) -> bytes:
    """Return a PNG with a header for so many pixels, and hardly any data."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", header)
        + png_chunk(b"IDAT", zlib.compress(b"\0" * 100))
        + png_chunk(b"IEND", b"")
    )


def text_bomb() -> bytes:
    """Return a PNG whose comment unpacks to 64 MB."""
    packed = zlib.compress(b"x" * 64 * 1024 * 1024, 9)
    plain = encoded("PNG")
    chunk = png_chunk(b"zTXt", b"Comment\0\0" + packed)
    return plain[:33] + chunk + plain[33:]


def moving(kind: str) -> bytes:
    frames = [picture(), Image.new("RGB", (60, 40), "red")]
    return encoded(kind, frames[0], save_all=True, append_images=frames[1:])


def broken_profile() -> bytes:
    return encoded("JPEG", icc_profile=b"no profile" * 30)


def with_profile() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return encoded("PNG", icc_profile=profile)


def tiff() -> bytes:
    TiffImagePlugin.WRITE_LIBTIFF = False
    return encoded("TIFF")


# Each becomes a picture without anything but pixels.
KIND: dict[str, tuple[str, Callable[[], bytes]]] = {
    "exif and gps": ("a.jpg", lambda: encoded("JPEG", exif=exif())),
    "exif in png": ("a.png", lambda: encoded("PNG", exif=exif())),
    "exif in webp": ("a.webp", lambda: encoded("WEBP", exif=exif(), xmp=xmp())),
    "exif in avif": ("a.avif", lambda: encoded("AVIF", exif=exif(), xmp=xmp())),
    "xmp": ("a.jpg", lambda: encoded("JPEG", xmp=xmp())),
    "iptc": ("a.jpg", jpeg_iptc),
    "comment": ("a.jpg", lambda: encoded("JPEG", comment=SECRET.encode())),
    "text in png": ("a.png", png_text),
    "zip at the end": ("a.jpg", lambda: encoded("JPEG") + b"PK\3\4" + SECRET.encode()),
    "html at the end": ("a.png", lambda: encoded("PNG") + b"<script>x</script>"),
    "broken profile": ("a.jpg", broken_profile),
    "profile": ("a.png", with_profile),
    "cmyk": ("a.jpg", lambda: encoded("JPEG", picture(mode="CMYK"))),
    "grey": ("a.png", lambda: encoded("PNG", picture(mode="L"))),
    "palette": ("a.png", lambda: encoded("PNG", picture(mode="P"), transparency=0)),
    "clear": ("a.webp", lambda: encoded("WEBP", picture(mode="RGBA"))),
    "sixteen bits": ("a.png", lambda: encoded("PNG", Image.new("I;16", (60, 40)))),
    "png as jpg": ("a.jpg", lambda: encoded("PNG")),
    "no suffix": ("holiday", lambda: encoded("PNG")),
    "markup in the name": ("<b>x</b>.png", lambda: encoded("PNG")),
    "a way up in the name": ("..\\..\\x.png", lambda: encoded("PNG")),
    "large": ("a.jpg", lambda: encoded("JPEG", Image.new("RGB", (5000, 4000)))),
}
# Each is refused in the form.
UNKIND: dict[str, tuple[str, Callable[[], bytes]]] = {
    "empty": ("a.jpg", lambda: b""),
    "one byte": ("a.jpg", lambda: b"\xff"),
    "text": ("a.jpg", lambda: b"<!doctype html><script>alert(1)</script>"),
    "svg": ("a.svg", lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "svg as png": ("a.png", lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "gif": ("a.gif", lambda: encoded("GIF")),
    "gif as png": ("a.png", lambda: encoded("GIF")),
    "bmp as jpg": ("a.jpg", lambda: encoded("BMP")),
    "tiff as jpg": ("a.jpg", tiff),
    "psd as jpg": ("a.jpg", lambda: b"8BPS\0\1" + bytes(200)),
    "half": ("a.jpg", lambda: encoded("JPEG", picture((900, 900)))[:600]),
    "half a png": (
        "a.png",
        lambda: encoded("PNG", Image.effect_noise((200, 200), 60))[:9000],
    ),
    "no head": ("a.jpg", lambda: encoded("JPEG")[20:]),
    "no pixels": ("a.png", lambda: png_that_claims(0, 0)),
    "30,000 by 30,000": ("a.png", lambda: png_that_claims(30_000, 30_000)),
    "more than memory": ("a.png", lambda: png_that_claims(2**31 - 1, 2**31 - 1)),
    "missing data": ("a.png", lambda: png_that_claims(900, 900)),
    "text bomb": ("a.png", text_bomb),
    "moving png": ("a.png", lambda: moving("PNG")),
    "moving webp": ("a.webp", lambda: moving("WEBP")),
    "moving avif": ("a.avif", lambda: moving("AVIF")),
    "mpo": ("a.jpg", lambda: moving("MPO")),
    "pdf": ("a.jpg", lambda: b"%PDF-1.7\n" + bytes(300)),
    "program": ("a.png", lambda: b"MZ" + bytes(300)),
}
