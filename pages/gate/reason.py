"""Why a page may not be published, or what to think about first."""

from dataclasses import dataclass

from django.urls import reverse
from wagtail.fields import StreamField
from wagtail.models import Page


@dataclass(frozen=True)
class Reason:
    """A sentence, and the way to what it is about.

    `field` is the name of a field of the page, or empty; `url` leads to what is to be
    mended elsewhere, `label` names it. A hint stops nobody.
    """

    message: str
    field: str = ""
    url: str = ""
    label: str = ""
    is_hint: bool = False

    def url_for(self, page: Page) -> str:
        """Return where to mend it: elsewhere, else the field in the form of `page`."""
        if self.url:
            return self.url
        form = reverse("wagtailadmin_pages:edit", args=[page.pk])
        return f"{form}#{anchor_of(page, self.field)}" if self.field else form


def anchor_of(page: Page, name: str) -> str:
    """Return the id of a field in the form; the editor opens the tab that it is on."""
    is_stream = isinstance(page._meta.get_field(name), StreamField)
    return name if is_stream else f"id_{name}"
