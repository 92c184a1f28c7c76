"""Prints a sheet, and keeps what is printed of public words."""

import hashlib
from pathlib import Path
from typing import Any

from django.core.cache import cache

from pages.typesetting import as_json, compile_pdf

SHEETS = Path(__file__).parent / "sheets"

# Seconds for which a public sheet is kept. A changed one has another key.
KEPT_FOR = 24 * 60 * 60


def pdf(template: str, data: dict[str, Any]) -> bytes:
    """Return `sheets/<template>.typ` filled with `data`, as a tagged PDF."""
    return compile_pdf(SHEETS / f"{template}.typ", as_json(data))


def pdf_kept(template: str, data: dict[str, Any]) -> bytes:
    """Return the PDF, and keep it for the next reader.

    A digest of what it is made from is the key: when a page, a number or the day
    changes, so does the data, and what was kept is never asked for again. For public
    words only, never for anything typed.
    """
    text, path = as_json(data), SHEETS / f"{template}.typ"
    source = path.stat().st_mtime_ns
    digest = hashlib.sha256(f"{template} {source} {text}".encode()).hexdigest()[:32]
    key = f"printed-{digest}"
    kept = cache.get(key)
    if kept is None:
        kept = compile_pdf(path, text)
        cache.set(key, kept, KEPT_FOR)
    return bytes(kept)
