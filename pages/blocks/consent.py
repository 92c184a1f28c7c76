"""How a block names the consent of the person whose words it holds."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from wagtail.snippets.blocks import SnippetChooserBlock


class ConsentChooserBlock(SnippetChooserBlock):
    """A consent record. What was withdrawn cannot even be kept in a draft."""

    def __init__(self, **kwargs: Any) -> None:
        """Choose from the records of consent."""
        super().__init__("pages.Consent", **kwargs)

    def clean(self, value: Any) -> Any:
        """Refuse a consent that is over and done, also for a draft.

        Somebody may have had the page open while the person withdrew. Raises
        `ValidationError`.
        """
        consent = super().clean(value)
        if consent and consent.is_off:
            told = gettext("%(consent)s is over. Take these words out of the page.")
            raise ValidationError(told % {"consent": consent})
        return consent
