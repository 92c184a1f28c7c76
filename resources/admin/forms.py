"""What people fill in when they check, pull or release a number."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from resources.admin.state import live_contacts
from resources.choices import CheckedBy
from resources.models import ContactMethod, ContactPull


class CheckForm(forms.Form):
    """How and when a number was checked."""

    how = forms.ChoiceField(
        label=_("How"),
        choices=CheckedBy.choices,
        widget=forms.RadioSelect,
        help_text=_("What you did yourself."),
    )
    checked_on = forms.DateField(
        label=_("Checked on"),
        initial=timezone.localdate,
        widget=AdminDateInput,
        help_text=_("The day on which it was right."),
    )
    note = forms.CharField(
        label=_("Note"),
        max_length=200,
        required=False,
        help_text=_("For the next person who checks. Readers do not see it."),
    )

    def clean_checked_on(self) -> date:
        """Refuse a day that has not come yet."""
        day: date = self.cleaned_data["checked_on"]
        if day > timezone.localdate():
            raise ValidationError(_("This day has not come yet."), code="future")
        return day


class BulkCheckForm(CheckForm):
    """The same for several contacts at once, as they stood when they were read."""

    contact = forms.ModelMultipleChoiceField(
        queryset=ContactMethod.objects.none(), widget=forms.MultipleHiddenInput
    )
    seen = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer the contacts of published services."""
        super().__init__(*args, **kwargs)
        self.fields["contact"].queryset = live_contacts()  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Refuse numbers that changed meanwhile, and those that were pulled."""
        cleaned = super().clean() or {}
        methods = cleaned.get("contact")
        if methods is None:
            return cleaned
        if cleaned.get("seen") != fingerprint(methods):
            message = _("A number has changed since you opened this. Check it again.")
            raise ValidationError(message, code="changed")
        keys = {method.key: method for method in methods}
        for pull in ContactPull.objects.in_force().filter(key__in=keys):
            message = _("%(number)s was pulled. Release it to bring it back.")
            values = {"number": keys[pull.key].value}
            raise ValidationError(message, "pulled", values)
        return cleaned


def fingerprint(methods: Any) -> str:
    """Return what changes when one of the numbers does."""
    ordered = sorted(methods, key=lambda method: method.pk)
    return " ".join(f"{method.pk}={method.key}" for method in ordered)


class PullForm(forms.Form):
    """Why a number goes."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=200,
        help_text=_("What is wrong with it. Readers do not see it."),
    )


class ReleaseForm(CheckForm):
    """The check without which no pulled number comes back."""

    def __init__(self, *args: Any, pull: ContactPull, **kwargs: Any) -> None:
        """Take the pull that it ends."""
        super().__init__(*args, **kwargs)
        self.pull = pull

    def clean_checked_on(self) -> date:
        """Refuse a check from before the number was pulled."""
        day = super().clean_checked_on()
        if day < timezone.localdate(self.pull.created_at):
            message = _("It was pulled after that day. Check it again.")
            raise ValidationError(message, code="before")
        return day
