"""Printing: a template and plain data become a PDF.

The templates in `sheets/` are written for typst, the fonts in `fonts/` are ours. Data
reaches a template as JSON and is never part of its code, so nothing that was typed
can run. What is printed is tagged (PDF/UA), so that it can be read aloud.
"""

from actions.printing.compiling import pdf, pdf_kept
from actions.printing.frame import Frame
from actions.printing.letters import missing_letters

__all__ = ["Frame", "missing_letters", "pdf", "pdf_kept"]
