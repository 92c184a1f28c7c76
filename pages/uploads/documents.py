"""Documents: what they are is told by what is in them."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from wagtail.documents.forms import BaseDocumentForm

from pages.uploads.reviewed import ReviewedFileMixin

MARK = b"%PDF-"
# What a PDF names when something in it runs, starts or comes along. An action that
# only turns to a page is in many, and harmless.
ACTIVE = (
    "JavaScript",
    "Launch",
    "EmbeddedFile",
    "EmbeddedFiles",
)


def _spelt(name: str) -> bytes:
    """Return a pattern for a name; each of its letters may be written as #xx."""
    letters = (rf"(?:{letter}|\#(?i:{ord(letter):02x}))" for letter in name)
    return "".join(letters).encode()


# A name ends before a space, a bracket, a comment, the next name, or with the file.
ACTIVE_NAME = re.compile(
    rb"/(?:" + rb"|".join(map(_spelt, ACTIVE)) + rb")(?=[\0\t\n\f\r ()<>\[\]{}/%]|\Z)"
)


class CampaignDocumentForm(ReviewedFileMixin, BaseDocumentForm):
    """Takes a PDF that runs nothing by itself, and no other file.

    A PDF can keep its objects compressed, where nothing is seen without a parser. So
    this stops what is in plain sight, and nothing more: that is why documents are
    downloaded, never opened on this site, under a policy that allows nothing.
    """

    def clean_file(self) -> Any:
        """Refuse what is no PDF, or one that runs, starts or carries something.

        Raises `ValidationError`.
        """
        file = self.cleaned_data["file"]
        if "file" in self.changed_data and file:
            file.seek(0)
            content = file.read()
            file.seek(0)
            if not content.startswith(MARK):
                raise ValidationError(gettext("This file is no PDF."))
            if ACTIVE_NAME.search(content):
                raise ValidationError(
                    gettext(
                        "This PDF runs or opens something by itself, or carries other "
                        "files. Print it into a new PDF, and upload that one."
                    )
                )
        return file

    def _update_errors(self, errors: ValidationError) -> None:
        """Tell one fault once.

        Of a file that was refused nothing is left for the model, which would then
        complain that it has no name.
        """
        if "file" in self.errors and hasattr(errors, "error_dict"):
            errors.error_dict.pop("file", None)
        super()._update_errors(errors)
