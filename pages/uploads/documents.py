"""Documents: what they are is told by what is in them."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from wagtail.documents.forms import BaseDocumentForm

from pages.uploads.reviewed import ReviewedFileMixin

# Where the mark of a PDF may begin at the latest, as readers of PDFs have it.
HEAD = 1024
MARK = b"%PDF-"


class CampaignDocumentForm(ReviewedFileMixin, BaseDocumentForm):
    """Takes a PDF, and no other file that calls itself one.

    What is inside a PDF runs nowhere on this site: documents are downloaded, never
    opened, under a policy that allows nothing.
    """

    def clean_file(self) -> Any:
        """Refuse a file that is no PDF. Raises `ValidationError`."""
        file = self.cleaned_data["file"]
        if "file" in self.changed_data and file:
            file.seek(0)
            head = file.read(HEAD)
            file.seek(0)
            if MARK not in head or head.lstrip()[:1] == b"<" or head[:2] == b"MZ":
                raise ValidationError(gettext("This file is no PDF."))
        return file
