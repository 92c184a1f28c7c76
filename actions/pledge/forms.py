"""What a reader sends when they pledge something."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from actions.pledge.choices import Pledge
from actions.pledge.tokens import is_valid


class PledgeForm(forms.Form):
    """One word and the token of the page on which it was chosen."""

    i_will = forms.ChoiceField(choices=Pledge.choices)
    token = forms.CharField(max_length=100)

    def clean_token(self) -> str:
        """Refuse a token that is not ours, or no longer."""
        token: str = self.cleaned_data["token"]
        if not is_valid(token):
            raise forms.ValidationError(_("This page has been open for long."))
        return token

    def clean(self) -> dict[str, Any] | None:
        """Refuse two answers at once: no button sends that."""
        data: Any = self.data
        if any(len(data.getlist(name)) > 1 for name in self.fields):
            raise forms.ValidationError(_("One at a time."))
        return super().clean()
