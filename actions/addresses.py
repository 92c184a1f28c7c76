"""Addresses below the list of actions at which no page can be."""

from typing import Any

from django import forms
from django.urls import Resolver404, resolve
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


def is_taken(path: str) -> bool:
    """Tell whether the site itself answers at `path`, before any page is looked for."""
    try:
        return resolve(path).url_name != "wagtail_serve"
    except Resolver404:
        return False


class BelowActionsForm(WagtailAdminPageForm):
    """The form of a page below the list of actions."""

    def clean_slug(self) -> str:
        """Refuse an address at which the site answers itself, as at `pledge/`."""
        slug: str = self.cleaned_data.get("slug", "")
        above: Any = self.parent_page.relative_url(None) or ""
        if slug and is_taken(f"{above}{slug}/"):
            raise forms.ValidationError(_("The site uses this address itself."))
        return slug
