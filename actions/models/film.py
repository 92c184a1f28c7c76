"""The campaign of a film."""

from typing import Any, ClassVar

from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.search import index

from actions.films.choices import Classification
from actions.models.discussion_guide import DiscussionGuidePage
from actions.models.film_parts import a_year
from actions.models.screening_lists import ScreeningListsMixin
from actions.querysets import FilmQuerySet
from pages.blocks import StandardBody
from pages.blocks.links import only_https
from pages.fields import StreamField
from pages.help_link import HelpLink
from pages.models import BasePage

# What the page lists, and its structured data too.
LISTS = ("credits", "themes", "watch_options", "reviews")


class FilmCampaignPage(ScreeningListsMixin, BasePage):
    """A film: what it is, how to watch it with care, and what to do with it."""

    template = "actions/film_campaign_page.html"
    page_description = _("A film with its trailer, screenings and guides.")
    neutral_title = _("A film, and how to watch it with care")
    neutral_description = _(
        "A film: what to know before you watch it, where to see it, and who is there "
        "to talk."
    )

    parent_page_types = ["pages.HomePage"]
    subpage_types = ["actions.ScreeningPage", "actions.DiscussionGuidePage"]

    tagline = models.CharField(
        _("tagline"),
        max_length=120,
        blank=True,
        help_text=_("One line below the title. Calm, no harm."),
    )
    synopsis = models.TextField(
        _("synopsis"),
        max_length=1200,
        help_text=_("What the film tells, in one or two paragraphs, without harm."),
    )
    poster = models.ForeignKey(
        "pages.CampaignImage",
        verbose_name=_("poster"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Art, wide rather than tall. No faces, nothing from the film."),
    )
    year = models.PositiveSmallIntegerField(
        _("year"),
        null=True,
        validators=a_year(),
        help_text=_("When it was first shown."),
    )
    country = models.CharField(
        _("country"), max_length=60, help_text=_("Where it was made.")
    )
    minutes = models.PositiveSmallIntegerField(
        _("length"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("In minutes. Empty: not known; never a guess."),
    )
    classification = models.CharField(
        _("classification"),
        max_length=10,
        choices=Classification,
        help_text=_("Of the Australian Classification Board."),
    )
    advice = models.CharField(
        _("consumer advice"),
        max_length=120,
        blank=True,
        help_text=_("What stands beside the classification, word for word."),
    )
    languages = models.CharField(
        _("languages"),
        max_length=120,
        blank=True,
        help_text=_("What is spoken in it. Empty: not known."),
    )
    captions = models.CharField(
        _("captions"),
        max_length=120,
        blank=True,
        help_text=_("In which languages, and where. Empty: readers are told so."),
    )
    audio_description = models.CharField(
        _("audio description"),
        max_length=120,
        blank=True,
        help_text=_("Whether and where there is one. Empty: readers are told so."),
    )
    official_url = models.URLField(
        _("the film’s own site"),
        blank=True,
        validators=[only_https],
        help_text=_("Beginning with https://."),
    )
    before_watching = models.ForeignKey(
        "pages.Video",
        verbose_name=_("before you watch"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A short video of our own that prepares. It comes first."),
    )
    trailer = models.ForeignKey(
        "pages.Video",
        verbose_name=_("trailer"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Readers see its poster and its transcript before they play it."),
    )
    hosting = models.ForeignKey(
        "actions.ActionPage",
        verbose_name=_("how to host a screening"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The action that explains it."),
    )
    body = StreamField(
        StandardBody(),
        blank=True,
        verbose_name=_("body"),
        help_text=_("More about the film, after the ways to watch it."),
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(FilmQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        HelpLink(_("The film"), "film", "what-we-do-not-know-stays-empty"),
        FieldPanel("tagline"),
        FieldPanel("synopsis"),
        FieldPanel("poster"),
        MultiFieldPanel(
            [
                *BasePage.content_note_panels,
                FieldPanel("classification"),
                FieldPanel("advice"),
                InlinePanel("themes", label=_("Theme")),
                FieldPanel("before_watching"),
            ],
            heading=_("Care for the viewer"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("year"),
                FieldPanel("country"),
                FieldPanel("minutes"),
                FieldPanel("languages"),
                FieldPanel("captions"),
                FieldPanel("audio_description"),
                FieldPanel("official_url"),
                InlinePanel("credits", label=_("Credit")),
            ],
            heading=_("Facts"),
        ),
        FieldPanel("trailer"),
        InlinePanel("watch_options", label=_("Way to watch")),
        InlinePanel("reviews", label=_("Review"), max_num=6),
        FieldPanel("hosting"),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("tagline"),
        index.SearchField("synopsis"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("film campaign")
        verbose_name_plural = _("film campaigns")

    @property
    def menu_title(self) -> str:
        """Short on a phone, and quiet on a screen that somebody else sees."""
        return gettext("The film")

    @property
    def search_image_id(self) -> int | None:
        """The image by which search engines may know the page."""
        return self.poster_id

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add the guides to talking about the film, and read its lists once."""
        context = super().get_context(request, *args, **kwargs)
        context["guides"] = DiscussionGuidePage.objects.links_below(self)
        for name in LISTS:
            # What is kept here, the page and its structured data ask again for free.
            getattr(self, name).get_object_list()
        return context
