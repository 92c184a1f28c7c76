"""What to talk about, before, during and after a film."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from pages.models import BasePage


class DiscussionGuidePage(BasePage):
    """A guide to talking about the film above it."""

    template = "actions/discussion_guide_page.html"
    page_description = _("Questions and words for talking about the film.")

    parent_page_types = ["actions.FilmCampaignPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("discussion guide")
        verbose_name_plural = _("discussion guides")
