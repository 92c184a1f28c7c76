"""Other people's words."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.base import BaseBlock, Group
from pages.blocks.consent import ConsentChooserBlock
from pages.blocks.links import only_https

PUBLIC, OURS, CONSENT = "public", "ours", "consent"
GROUNDS = [
    (PUBLIC, _("They were said or printed in public; the publication is named")),
    (OURS, _("They are the campaign’s own")),
    (CONSENT, _("Somebody gave them to us; there is a consent record")),
]


class QuoteBlock(BaseBlock):
    """A quotation with the person, their role and where it was published."""

    text = blocks.TextBlock(
        label=_("Words"),
        max_length=600,
        help_text=_("Exactly as said or written, without quotation marks."),
    )
    name = blocks.CharBlock(
        label=_("Name"),
        max_length=100,
        help_text=_("Who says it. For survivors, only the name they chose."),
    )
    role = blocks.CharBlock(
        label=_("Role"),
        max_length=160,
        required=False,
        help_text=_("What makes them the one to ask."),
    )
    publication = blocks.CharBlock(
        label=_("Publication"),
        max_length=160,
        required=False,
        help_text=_("Where it was said or printed."),
    )
    url = blocks.URLBlock(
        label=_("Address"),
        required=False,
        validators=[only_https],
        help_text=_("Where the whole of it can be read, beginning with https://."),
    )

    grounds = blocks.ChoiceBlock(
        label=_("Why we may use these words"),
        choices=GROUNDS,
        help_text=_(
            "Words that a survivor gave us need their consent; so do words that "
            "were published by us alone."
        ),
    )
    consent = ConsentChooserBlock(
        label=_("Consent"),
        required=False,
        help_text=_("The record of it. When it ends, the quotation goes by itself."),
    )

    def clean(self, value: Any) -> Any:
        """Refuse words for which nothing speaks; a draft may lack that.

        Raises `StructBlockValidationError` on the field that is missing.
        """
        cleaned = super().clean(value)
        grounds, errors = cleaned.get("grounds"), {}
        if grounds == CONSENT and not cleaned.get("consent"):
            errors["consent"] = gettext("Choose the consent record.")
        elif grounds != CONSENT and cleaned.get("consent"):
            errors["grounds"] = gettext("Say that there is a consent record.")
        elif grounds == PUBLIC and not cleaned.get("publication"):
            errors["publication"] = gettext("Say where it was said or printed.")
        if errors and not self.is_deferred_validation:
            raise blocks.StructBlockValidationError(
                {name: ValidationError(told) for name, told in errors.items()}
            )
        return cleaned

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        group = Group.EVIDENCE
        template = "components/quote.html"
        description = _("Somebody's own words, with name, role and publication.")
