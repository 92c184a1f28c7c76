"""Files of our own videos: what they are is read from them, never from their names."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import Any

import filetype
import webvtt
from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

FOLDER = "videos"
# By what the content is: the ending it gets, which decides the type it is served as.
ENDINGS = {"video/mp4": "mp4", "video/webm": "webm"}
LARGEST_VIDEO = 60_000_000  # bytes
LARGEST_CAPTIONS = 500_000  # bytes
HEAD = 8192  # bytes that tell what a file is
LINE_END = re.compile(r"\r\n|\r|\n")
# How blocks of captions begin that nobody reads on the screen.
ASIDE = ("NOTE", "STYLE", "REGION")


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
    """Refuse captions that a browser would not show, all of them or one."""
    if is_kept(file):
        return
    if file.size > LARGEST_CAPTIONS:
        raise ValidationError(_("This is too large for captions."))
    file.seek(0)
    try:
        text = file.read().decode("utf-8-sig")
        line = broken_line(text)
    except (UnicodeDecodeError, webvtt.errors.MalformedFileError) as error:
        raise ValidationError(_("This is not a WebVTT file.")) from error
    finally:
        file.seek(0)
    if line:
        message = _(
            "Line %(line)d is not as WebVTT has it, so browsers would leave out words. "
            "Times are written 00:01.000 --> 00:02.500; an empty line stands before "
            "each caption, and none within it."
        )
        raise ValidationError(message, params={"line": line})
    captions = webvtt.from_string(text).captions
    if not any(caption.text.strip() for caption in captions):
        raise ValidationError(_("There are no captions in this file."))
    for caption in captions:
        if caption.start >= caption.end:
            message = _("The caption at %(time)s ends before it starts.")
            raise ValidationError(message, params={"time": caption.start})


def broken_line(text: str) -> int | None:
    """Return the first line whose words no browser shows, counted from 1; or None.

    Raises `MalformedFileError` if `text` is nothing like WebVTT.
    """
    lines = LINE_END.split(text)

    def is_broken(length: int) -> bool:
        try:
            webvtt.from_string("\n".join(lines[:length]), strict=True)
        except webvtt.errors.MalformedCaptionError:
            return True
        return False

    stray = [
        number
        for number, line in enumerate(lines[1:], start=2)
        if line and not lines[number - 2] and _is_stray(lines, number - 1)
    ]
    if is_broken(len(lines)):
        # So many lines are in order, and with one more they are not.
        stray.append(bisect_left(range(len(lines)), True, lo=1, key=is_broken))
    return min(stray, default=None)


def _is_stray(lines: list[str], start: int) -> bool:
    """Tell whether at `start` begins a block that is no caption, note or style."""
    block = list(takewhile(bool, (lines[at] for at in range(start, len(lines)))))
    return not block[0].startswith(ASIDE) and not any("-->" in line for line in block)


def is_kept(file: Any) -> bool:
    """Tell whether the file was checked and stored earlier."""
    return bool(getattr(file, "_committed", False))


def video_path(video: Any, name: str) -> str:
    """Return where a video is kept: its own name, the ending of its content."""
    return f"{FOLDER}/{_stem(name)}.{ENDINGS.get(type_of(video.file), 'bin')}"


def captions_path(video: Any, name: str) -> str:
    """Return where captions are kept."""
    return f"{FOLDER}/{_stem(name)}.vtt"


def remove(names: Iterable[str], storage: Any) -> None:
    """Delete files that no video holds any more, once that is certain."""
    for name in names:
        transaction.on_commit(partial(storage.delete, name))


def remove_with_record(instance: Any, **kwargs: Any) -> None:
    """Delete the files of a video that was deleted."""
    remove(instance.file_names, instance.file.storage)


def _stem(name: str) -> str:
    return slugify(Path(name).stem)[:60] or "video"
