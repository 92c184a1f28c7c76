"""How a block chooses a figure of the ledger."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from wagtail.snippets.blocks import SnippetChooserBlock

# The code of the refusal of a figure that has to be checked again.
EXPIRED = "expired"


class ClaimChooserBlock(SnippetChooserBlock):
    """A figure; one that has expired cannot be published, only kept in a draft."""

    def __init__(self, **kwargs: Any) -> None:
        """Choose from the ledger."""
        super().__init__("pages.Claim", **kwargs)

    def clean(self, value: Any) -> Any:
        """Refuse an expired figure unless a draft is saved.

        Raises `ValidationError` that says what to do about it.
        """
        claim = super().clean(value)
        if claim and claim.is_expired and not self.is_deferred_validation:
            message = gettext(
                "“%(figure)s” was due to be checked again. Open it with “Edit” behind "
                "the three dots below, compare it with its source and give it a new "
                "date; or take it out of the page."
            )
            raise ValidationError(message % {"figure": claim}, code=EXPIRED)
        return claim

    def get_searchable_content(self, value: Any) -> list[str]:
        """Return the words that readers see of the figure."""
        return [f"{value.number} {value.label}", value.period] if value else []
