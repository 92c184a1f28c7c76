"""Plain pages: about, privacy, how the exit works."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from pages.blocks import StandardBody
from pages.fields import StreamField
from pages.help_link import HelpLink
from pages.models.base import BasePage


class StandardPage(BasePage):
    """A page of text that belongs to no list."""

    template = "pages/standard_page.html"
    page_description = _("A plain page, for example about, privacy, exit help.")

    parent_page_types = ["pages.HomePage", "pages.StandardPage"]
    subpage_types = ["pages.StandardPage"]

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        blank=True,
        help_text=_("What a reader learns here, in one or two sentences."),
    )
    body = StreamField(
        StandardBody(),
        blank=True,
        verbose_name=_("body"),
        help_text=_("The page, block by block."),
    )
    shows_in_footer = models.BooleanField(
        _("show in footer"),
        default=False,
        help_text=_("Links to this page at the foot of every page."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        *BasePage.content_note_panels,
        HelpLink(_("Adding a block"), anchor="adding-a-block"),
        FieldPanel("body"),
    ]
    promote_panels = [*BasePage.promote_panels, FieldPanel("shows_in_footer")]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")
