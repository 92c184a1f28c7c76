"""Decodes a picture and encodes it anew, so that nothing of the upload itself is kept.

A photograph tells where and when it was taken, by which device, and often shows in a
thumbnail what was cropped away. A file can be something else than its name says, or
larger than any memory. What comes out here is pixels in a format of ours.
"""

import io
import warnings
from pathlib import PurePath
from typing import IO, Any, NamedTuple

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext
from PIL import Image, ImageCms, ImageOps

FORMATS = ("AVIF", "JPEG", "PNG", "WEBP")
# What a large camera makes; a picture of so many takes about 200 MB to decode.
MOST_PIXELS = 50_000_000
# The longest side that is kept: the largest size that readers get has 1600 pixels.
LONGEST_SIDE = 3_840
SUFFIXES = {"AVIF": ".avif", "JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}
HOW: dict[str, dict[str, Any]] = {
    "AVIF": {"quality": 80},
    "JPEG": {"quality": 92, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 90, "method": 4},
}


class CleanFile(ContentFile):
    """A picture that was encoded here, and need not be again."""


class Opened(NamedTuple):
    """A picture whose header was read, and its format."""

    picture: Image.Image
    kind: str


def cleaned(file: IO[bytes], name: str) -> CleanFile:
    """Return the picture in `file` without anything but its pixels, upright, in sRGB.

    Raises `ValidationError` with a sentence for an editor when it is no picture of a
    format of ours, moves, is larger than `MOST_PIXELS`, or cannot be decoded.
    """
    if isinstance(file, CleanFile):
        return file
    file.seek(0)
    try:
        with warnings.catch_warnings():
            # Pillow warns of what it takes for a bomb; here that is an error.
            warnings.simplefilter("error")
            opened = _open(file)
            content = _encoded(opened)
    except ValidationError:
        raise
    except Exception as error:
        # Damaged files make decoders raise nearly anything.
        raise _refused(gettext("This file cannot be read as a picture.")) from error
    stem = PurePath(name.replace("\\", "/")).stem or "image"
    return CleanFile(content, name=f"{stem}{SUFFIXES[opened.kind]}")


def _open(file: IO[bytes]) -> Opened:
    """Read the header alone, and refuse what must not be decoded."""
    picture = Image.open(file, formats=FORMATS)
    kind = picture.format or ""
    width, height = picture.size
    if width * height > MOST_PIXELS:
        told = gettext("This picture has more than %(most)s million pixels.")
        raise _refused(told % {"most": MOST_PIXELS // 1_000_000})
    if getattr(picture, "n_frames", 1) > 1:
        raise _refused(gettext("This picture moves. Nothing moves on this site."))
    return Opened(picture, kind)


def _encoded(opened: Opened) -> bytes:
    picture, kind = opened
    if kind == "JPEG":
        # Decodes no more than is needed of a large one.
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    picture.load()
    profile = picture.info.get("icc_profile")
    upright = ImageOps.exif_transpose(picture)
    pixels = _in_srgb(_in_mode(upright, kind, has_profile=bool(profile)), profile)
    pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    # Encoders take further data from here, unless there is none.
    pixels.info.clear()
    made = io.BytesIO()
    pixels.save(made, kind, **HOW[kind])
    return made.getvalue()


def _in_mode(picture: Image.Image, kind: str, *, has_profile: bool) -> Image.Image:
    """Return the picture in red, green and blue; see-through where it was."""
    is_clear = "transparency" in picture.info or picture.mode in {"LA", "PA", "RGBA"}
    if picture.mode == "CMYK" and has_profile:
        return picture
    return picture.convert("RGBA" if is_clear and kind != "JPEG" else "RGB")


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the picture with the colours that it had under its profile."""
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    if profile:
        try:
            return ImageCms.profileToProfile(  # type: ignore[return-value]
                picture,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode=mode,
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            # A broken profile says nothing; the picture is as good without it.
            pass
    return picture.convert(mode)


def _refused(message: str) -> ValidationError:
    return ValidationError(message, code="invalid_image")
