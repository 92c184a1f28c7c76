"""Files of our own videos: what they are is read from them, never from their names."""

from pathlib import Path
from typing import Any

import filetype
import webvtt
from django.core.exceptions import ValidationError
from django.core.files import File
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

FOLDER = "videos"
# By what the content is: the ending it gets, which decides the type it is served as.
ENDINGS = {"video/mp4": "mp4", "video/webm": "webm"}
LARGEST_VIDEO = 60_000_000  # bytes
LARGEST_CAPTIONS = 500_000  # bytes
HEAD = 8192  # bytes that tell what a file is


def type_of(file: File) -> str:
    """Return the media type that the content of `file` has; empty if unknown."""
    file.seek(0)
    found = filetype.guess(file.read(HEAD))
    file.seek(0)
    return found.mime if found else ""


def check_video(file: Any) -> None:
    """Refuse what browsers cannot play, and what no phone should have to load."""
    if is_kept(file):
        return
    if file.size > LARGEST_VIDEO:
        raise ValidationError(_("This is larger than 60 MB. Make it smaller first."))
    if type_of(file) not in ENDINGS:
        raise ValidationError(_("This is neither MP4 nor WebM, whatever its name is."))


def check_captions(file: Any) -> None:
    """Refuse captions that a browser would not show."""
    if is_kept(file):
        return
    if file.size > LARGEST_CAPTIONS:
        raise ValidationError(_("This is too large for captions."))
    file.seek(0)
    try:
        captions = webvtt.from_string(file.read().decode("utf-8-sig")).captions
    except (UnicodeDecodeError, webvtt.errors.MalformedFileError) as error:
        raise ValidationError(_("This is not a WebVTT file.")) from error
    finally:
        file.seek(0)
    if not any(caption.text.strip() for caption in captions):
        raise ValidationError(_("There are no captions in this file."))
    for caption in captions:
        if caption.start >= caption.end:
            message = _("The caption at %(time)s ends before it starts.")
            raise ValidationError(message, params={"time": caption.start})


def is_kept(file: Any) -> bool:
    """Tell whether the file was checked and stored earlier."""
    return bool(getattr(file, "_committed", False))


def video_path(video: Any, name: str) -> str:
    """Return where a video is kept: its own name, the ending of its content."""
    return f"{FOLDER}/{_stem(name)}.{ENDINGS.get(type_of(video.file), 'bin')}"


def captions_path(video: Any, name: str) -> str:
    """Return where captions are kept."""
    return f"{FOLDER}/{_stem(name)}.vtt"


def _stem(name: str) -> str:
    return slugify(Path(name).stem)[:60] or "video"
