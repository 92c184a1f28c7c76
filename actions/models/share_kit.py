"""What others need to pass the campaign on: tiles, a poster, words."""

from typing import ClassVar

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, PageManager
from wagtail.search import index

from actions.querysets import ShareKitQuerySet
from pages.help_link import HelpLink
from pages.models import BasePage
from pages.reserved import ReservedSlugMixin
from pages.terms.validators import no_stop_terms

MOST_TILES = 8


class ShareKitPage(ReservedSlugMixin, BasePage):
    """Files and words for whoever speaks for the campaign, made of what stands here.

    Warning, note, numbers and address come by themselves, from where every page has
    them; `actions.kit` makes the files.
    """

    template = "actions/share_kit_page.html"
    page_description = _("Tiles, a poster and words for others to pass on.")
    neutral_title: ClassVar[str | Promise] = _("Things to pass on")
    neutral_description: ClassVar[str | Promise] = _(
        "Pictures, a poster and words to pass on, each with its note and its numbers."
    )

    parent_page_types = ["actions.ActionIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        help_text=_("For whom the kit is, and what we ask of them."),
    )
    poster_message = models.CharField(
        _("words of the poster"),
        max_length=60,
        validators=[no_stop_terms],
        help_text=_("In large letters. Calm words that children may see; no number."),
    )
    short_text = models.TextField(
        _("short words"),
        max_length=120,
        validators=[no_stop_terms],
        help_text=_(
            "One thought, for a post. Content note, address and help come by "
            "themselves, and all of it has to fit 280 characters."
        ),
    )
    long_text = models.TextField(
        _("long words"),
        max_length=900,
        validators=[no_stop_terms],
        help_text=_(
            "For a newsletter or a staff room: what the campaign is, and what helps."
        ),
    )
    parents_text = models.TextField(
        _("words for parents"),
        max_length=600,
        validators=[no_stop_terms],
        help_text=_("For a school or a club. No fear; one thing that they can do."),
    )
    signature_line = models.CharField(
        _("line below an e-mail"),
        max_length=120,
        validators=[no_stop_terms],
        help_text=_("What somebody stands for who has the campaign in their mails."),
    )
    licence = models.CharField(
        _("licence"),
        max_length=200,
        validators=[no_stop_terms],
        help_text=_("What others may do with the kit, and whom they have to name."),
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ShareKitQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        HelpLink(_("The share kit"), "sharing", "the-share-kit"),
        FieldPanel("introduction"),
        InlinePanel(
            "tiles",
            label=_("tile"),
            heading=_("Tiles"),
            help_text=_(
                "Each is drawn in three sizes, with note, numbers and address."
            ),
            min_num=1,
            max_num=MOST_TILES,
        ),
        FieldPanel("poster_message"),
        MultiFieldPanel(
            [
                FieldPanel("short_text"),
                FieldPanel("long_text"),
                FieldPanel("parents_text"),
                FieldPanel("signature_line"),
            ],
            heading=_("Words to copy"),
        ),
        FieldPanel("licence"),
        *BasePage.content_note_panels,
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("share kit")
        verbose_name_plural = _("share kits")


class ShareKitTile(Orderable):
    """A short message of a kit, drawn as a picture."""

    page = ParentalKey(
        ShareKitPage,
        on_delete=models.CASCADE,
        related_name="tiles",
        verbose_name=_("kit"),
    )
    message = models.CharField(
        _("message"),
        max_length=90,
        validators=[no_stop_terms],
        help_text=_(
            "One thought that helps whoever sees it, even a child. No number: a tile "
            "has no room for source and period."
        ),
    )

    panels = [FieldPanel("message")]

    class Meta(Orderable.Meta):
        verbose_name = _("tile of a share kit")
        verbose_name_plural = _("tiles of a share kit")

    def __str__(self) -> str:
        """Return the message."""
        return self.message
