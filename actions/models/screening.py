"""Screenings of a film."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from pages.models import BasePage


class ScreeningPage(BasePage):
    """One showing of the film above it."""

    template = "actions/screening_page.html"
    page_description = _("One showing of the film: when, where, for whom.")

    parent_page_types = ["actions.FilmCampaignPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("screening")
        verbose_name_plural = _("screenings")
