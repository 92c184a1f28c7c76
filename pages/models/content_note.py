"""The note that stands before each page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from pages.blocks.text import FEATURES
from pages.help_link import HelpLink


class ContentNoteMixin(models.Model):
    """A note, before the first heading, of what the page is about."""

    content_note = models.CharField(
        _("content note"),
        max_length=300,
        blank=True,
        help_text=_(
            "What this page talks about and what it does not show, in one or two "
            "sentences. Empty: the note of the whole site."
        ),
    )

    content_note_panels = [
        HelpLink(_("Care for the reader"), anchor="care-for-the-reader"),
        FieldPanel("content_note"),
    ]
    content_note_search_fields = [index.SearchField("content_note")]

    class Meta:
        abstract = True


class ShortVersionMixin(models.Model):
    """A version for those who do not want all of it."""

    short_version = RichTextField(
        _("short version"),
        features=list(FEATURES),
        help_text=_(
            "The whole page in 120 to 180 plain words, without any description of "
            "harm. The warning leads here."
        ),
    )

    short_version_panels = [FieldPanel("short_version")]
    short_version_search_fields = [index.SearchField("short_version")]

    class Meta:
        abstract = True
