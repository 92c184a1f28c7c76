"""Turns a template and its data into the bytes of a PDF or of a picture."""

import json
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

import typst
from django.conf import settings
from django.utils.translation import get_language, get_language_info

from pages.typesetting.letters import FONTS, printable

# A sheet takes about a tenth of a second and one processor; more at a time in one
# process would make all of them, and the pages beside them, wait.
AT_A_TIME = 2
_presses = BoundedSemaphore(AT_A_TIME)

FACES = (
    "atkinson-hyperlegible-next-bold.ttf",
    "atkinson-hyperlegible-next-italic.ttf",
    "atkinson-hyperlegible-next-regular.ttf",
    "newsreader-medium.ttf",
)

# At so many dots an inch one point of a template is one pixel of the picture.
POINT_IS_PIXEL = 72.0


def as_json(data: dict[str, Any]) -> str:
    """Return `data` with the language of the moment, every letter printable.

    Letters that our fonts lack are replaced, see `letters.printable`.
    """
    language = get_language() or "en"
    is_rtl = get_language_info(language)["bidi"]
    told = data | {
        "language": language.partition("-")[0],
        "region": language.partition("-")[2].upper(),
        "direction": "rtl" if is_rtl else "ltr",
    }
    return json.dumps(printable(told), ensure_ascii=False)


def compile_pdf(template: Path, text: str) -> bytes:
    """Return `template` filled with the JSON `text`, as a tagged PDF (PDF/UA).

    Equal data make equal bytes: the file has no date in it. Raises `typst.TypstError`,
    whose message may quote the data, when the template is wrong.
    """
    return _compile(template, text, format="pdf", pdf_standards=["ua-1"])


def compile_png(template: Path, text: str) -> bytes:
    """Return `template` filled with the JSON `text`, as a PNG; one point is one pixel.

    Raises `typst.TypstError` as `compile_pdf` does.
    """
    return _compile(template, text, format="png", ppi=POINT_IS_PIXEL)


def _compile(template: Path, text: str, **form: Any) -> bytes:
    _check_fonts()
    with _presses:
        made = typst.compile(
            str(template),
            root=str(settings.BASE_DIR),
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            sys_inputs={"data": text},
            **form,
        )
    return bytes(made)


def _check_fonts() -> None:
    """Raise `FileNotFoundError` if a typeface is missing: typst would set nothing."""
    for face in FACES:
        if not (FONTS / face).is_file():
            raise FileNotFoundError(face)
