"""Printing: sheets of paper, each with the warning, the note and the helplines.

The templates in `sheets/` are written for typst; `pages.typesetting` makes PDFs of
them, tagged (PDF/UA), so that they can be read aloud.
"""

from actions.printing.compiling import pdf, pdf_kept
from actions.printing.frame import Frame

__all__ = ["Frame", "pdf", "pdf_kept"]
