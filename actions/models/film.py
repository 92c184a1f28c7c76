"""The campaign of a film."""

from django.utils.translation import gettext_lazy as _

from actions.models.screening_lists import ScreeningListsMixin
from pages.models import BasePage


class FilmCampaignPage(ScreeningListsMixin, BasePage):
    """A film: what it is, how to watch it, and what to do with it."""

    template = "actions/film_campaign_page.html"
    page_description = _("A film with its trailer, screenings and guides.")

    parent_page_types = ["pages.HomePage"]
    subpage_types = ["actions.ScreeningPage", "actions.DiscussionGuidePage"]

    class Meta:
        verbose_name = _("film campaign")
        verbose_name_plural = _("film campaigns")
