"""Addresses at which no page can be, because the site or the page above answers there.

A page with such a slug would be published and never be reached. Types that stand below
such a page take `ReservedSlugMixin` and a form made from `ReservedSlugForm`.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import Resolver404, resolve
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.pages import CopyForm
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page

from pages.forms import GatedPageForm

TAKEN = _("The site uses this address itself.")


def is_reserved(parent: Page, slug: str) -> bool:
    """Tell whether something else than a page answers at `slug` below `parent`."""
    above: Any = parent.relative_url(None) or ""
    return _site_answers(f"{above}{slug}/") or _page_answers(parent.specific, slug)


def _site_answers(path: str) -> bool:
    """Tell whether the site itself answers, before any page is looked for."""
    try:
        return resolve(path).url_name != "wagtail_serve"
    except Resolver404:
        return False


def _page_answers(page: Page, slug: str) -> bool:
    """Tell whether `page` has a route of its own there, as a film has `screenings/`."""
    if not isinstance(page, RoutablePageMixin):
        return False
    try:
        page.resolve_subpage(f"/{slug}/")
    except Resolver404:
        return False
    return True


class ReservedSlugForm(GatedPageForm):
    """The form of such a page: a new one has no place in the tree yet."""

    def clean_slug(self) -> str:
        """Refuse an address that is taken."""
        slug: str = self.cleaned_data["slug"]
        if is_reserved(self.parent_page, slug):
            raise ValidationError(TAKEN)
        return slug


class ReservedSlugCopyForm(CopyForm):
    """The form in which an editor copies such a page."""

    def clean(self) -> dict[str, Any]:
        """Refuse an address that is taken where the copy would be."""
        cleaned: dict[str, Any] = super().clean()
        parent = cleaned.get("new_parent_page") or self.page.get_parent()
        slug = cleaned.get("new_slug")
        if slug and is_reserved(parent, slug):
            self.add_error("new_slug", TAKEN)
        return cleaned


class ReservedSlugMixin(models.Model):
    """A page that keeps away from such addresses, however it is saved.

    Moving needs no check: all pages below which a type can stand answer alike.
    """

    base_form_class = ReservedSlugForm
    copy_form_class = ReservedSlugCopyForm

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse an address that is taken. Raises `ValidationError`."""
        super().clean()
        self._check_slug_is_not_reserved()

    def minimal_clean(self) -> None:
        """Do so for a draft as well, which need not be complete otherwise."""
        page: Any = super()
        page.minimal_clean()
        self._check_slug_is_not_reserved()

    def _check_slug_is_not_reserved(self) -> None:
        page: Any = self
        # None while a new page has no place in the tree; then its form checks.
        parent = page.get_parent()
        if parent and is_reserved(parent, page.slug):
            raise ValidationError({"slug": TAKEN})
