"""What a reader may ask the search, and how editors write its answers."""

import unicodedata
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from resources.forms import chosen_services

# Characters. Longer than any address or name on the site.
LONGEST_QUERY = 200


class SearchForm(forms.Form):
    """One field; whatever cannot be looked for is an error on it."""

    q = forms.CharField(
        label=_("What are you looking for?"),
        max_length=LONGEST_QUERY,
        error_messages={
            "required": _("Type a word or two first."),
            "max_length": _(
                "That is more than the search can read. Try a few words, at most "
                "%(limit_value)d characters."
            ),
        },
    )

    def clean_q(self) -> str:
        """Return the query with every control character turned into a space."""
        query: str = self.cleaned_data["q"]
        return "".join(" " if _is_control(c) else c for c in query).strip()

    @property
    def asked(self) -> str:
        """What was sent, whether the form accepts it or not."""
        return str(self.data.get("q", ""))

    @property
    def shown(self) -> str:
        """What the field shows again: as much as it can hold."""
        return self.asked[:LONGEST_QUERY].replace("\0", "")


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"}


class SearchAnswerForm(WagtailAdminModelForm):
    """The form of an answer; sees the services, which the model's check cannot."""

    def clean(self) -> dict[str, Any]:
        """Refuse an answer without help."""
        cleaned: dict[str, Any] = super().clean()
        if not chosen_services(self.formsets["services"]) and not cleaned.get("guide"):
            message = _("Choose at least one service or a guide.")
            self.add_error("guide", message)
        return cleaned
