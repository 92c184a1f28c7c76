"""Help for one kind of reader."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, MultipleChooserPanel
from wagtail.search import index

from pages.blocks import StandardBody
from pages.fields import StreamField
from pages.help_link import HelpLink
from pages.models import BasePage
from pages.reserved import ReservedSlugMixin
from resources.models.chosen_service import ChosenService


class GuidePage(ReservedSlugMixin, BasePage):
    """The right lines and the right words for one kind of reader.

    The list of help begins with these pages, in the order of the tree: their titles
    are what readers say of themselves, such as “I am under 18”.
    """

    template = "resources/guide_page.html"
    page_description = _("The right lines and words for one kind of reader.")
    neutral_title = _("Someone to talk to")
    neutral_description = _("The right people to talk to, and words that may help.")

    parent_page_types = ["resources.ResourceIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        help_text=_("What this reader needs to hear first, in two or three sentences."),
    )
    is_for_children = models.BooleanField(
        _("for readers under 18"),
        default=False,
        help_text=_("Simple words only. Every page of the site leads to this one."),
    )
    body = StreamField(
        StandardBody(),
        blank=True,
        verbose_name=_("body"),
        help_text=_("What follows the lines to call, block by block."),
    )

    content_panels = [
        *BasePage.content_panels,
        HelpLink(_("Help by kind of reader"), "register", "help-by-kind-of-reader"),
        FieldPanel("introduction"),
        FieldPanel("is_for_children"),
        MultipleChooserPanel(
            "guide_services",
            chooser_field_name="service",
            label=_("Service"),
            min_num=1,
            max_num=8,
            help_text=_("The right line for this reader first."),
        ),
        *BasePage.content_note_panels,
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("help for one kind of reader")
        verbose_name_plural = _("help by kind of reader")

    @property
    def is_shareable(self) -> bool:
        """Whether it may ask a reader to pass it on: nobody asks that of a child."""
        return not self.is_for_children


class GuideService(ChosenService):
    """A service that a guide leads to."""

    guide = ParentalKey(
        GuidePage, on_delete=models.CASCADE, related_name="guide_services"
    )
