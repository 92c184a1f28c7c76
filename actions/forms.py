"""Forms in which editors keep films and what belongs to them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class BelowFilmForm(WagtailAdminPageForm):
    """The form of a page below a film."""

    def clean_slug(self) -> str:
        """Refuse an address at which the film's page answers itself."""
        slug: str = self.cleaned_data.get("slug", "")
        if slug and self.parent_page.specific.keeps(slug):
            raise forms.ValidationError(_("The film's page uses this address itself."))
        return slug


class ScreeningForm(BelowFilmForm):
    """The form of a screening; what readers need is asked for when it is published."""

    def clean(self) -> dict[str, Any]:
        """Tell the screening whether it is only being kept as a draft."""
        cleaned: dict[str, Any] = super().clean()
        self.instance.may_lack_parts = self.is_deferred_validation
        return cleaned
