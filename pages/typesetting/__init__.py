"""Typesetting: a template and plain data become a PDF or a picture.

Templates are written for typst, the fonts in `fonts/` are ours. Data reaches a template
as JSON and is never part of its code, so nothing that was typed can run.
"""

from pages.typesetting.codes import code
from pages.typesetting.compiling import as_json, compile_pdf, compile_png
from pages.typesetting.letters import can_print_all, missing_letters, tidy

__all__ = [
    "as_json",
    "can_print_all",
    "code",
    "compile_pdf",
    "compile_png",
    "missing_letters",
    "tidy",
]
