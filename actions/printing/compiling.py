"""Turns a template and its data into the bytes of a PDF."""

import hashlib
import json
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

import typst
from django.core.cache import cache
from django.utils.translation import get_language, get_language_info

from actions.printing.letters import FONTS, printable

SHEETS = Path(__file__).parent / "sheets"

# A sheet takes about a tenth of a second and one processor; more at a time in one
# process would make all of them, and the pages beside them, wait.
AT_A_TIME = 2
_presses = BoundedSemaphore(AT_A_TIME)

# Seconds for which a public sheet is kept. A changed one has another key.
KEPT_FOR = 24 * 60 * 60


def pdf(template: str, data: dict[str, Any]) -> bytes:
    """Return `sheets/<template>.typ` filled with `data`, as a tagged PDF.

    Equal data make equal bytes: the file has no date in it. Letters that our fonts
    lack are replaced, see `letters.printable`. Raises `typst.TypstError`, whose
    message may quote the data, when the template is wrong.
    """
    return _compile(template, _as_json(data))


def pdf_kept(template: str, data: dict[str, Any]) -> bytes:
    """Return the PDF, and keep it for the next reader.

    A digest of what it is made from is the key: when a page, a number or the day
    changes, so does the data, and what was kept is never asked for again. For public
    words only, never for anything typed.
    """
    text = _as_json(data)
    source = (SHEETS / f"{template}.typ").stat().st_mtime_ns
    digest = hashlib.sha256(f"{template} {source} {text}".encode()).hexdigest()[:32]
    key = f"printed-{digest}"
    kept = cache.get(key)
    if kept is None:
        kept = _compile(template, text)
        cache.set(key, kept, KEPT_FOR)
    return bytes(kept)


def _as_json(data: dict[str, Any]) -> str:
    """Return `data` with the language of the moment, every letter printable."""
    language = get_language() or "en"
    is_rtl = get_language_info(language)["bidi"]
    told = data | {
        "language": language.partition("-")[0],
        "region": language.partition("-")[2].upper(),
        "direction": "rtl" if is_rtl else "ltr",
    }
    return json.dumps(printable(told), ensure_ascii=False)


def _compile(template: str, text: str) -> bytes:
    with _presses:
        made = typst.compile(
            str(SHEETS / f"{template}.typ"),
            root=str(SHEETS),
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"data": text},
            pdf_standards=["ua-1"],
        )
    return bytes(made)
