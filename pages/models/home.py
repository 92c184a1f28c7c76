"""The campaign's front door."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Page
from wagtail.search import index

from pages.blocks import HomeBody
from pages.fields import StreamField
from pages.help_link import HelpLink
from pages.models.base import BasePage


class HomePage(BasePage):
    """What this is, what to read, what to do, where help is."""

    template = "pages/home_page.html"
    page_description = _("The front door of the campaign.")
    neutral_description = _(
        "Something to watch, something to read, something to do, and people to talk to."
    )

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "pages.ArticleIndexPage",
        "pages.StandardPage",
        "actions.FilmCampaignPage",
        "actions.ActionIndexPage",
        "resources.ResourceIndexPage",
    ]
    max_count = 1

    headline = models.CharField(
        _("headline"),
        max_length=120,
        help_text=_("The campaign in one sentence. The largest words of the site."),
    )
    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        help_text=_("Two or three sentences: what this is and for whom."),
    )
    lead_image = models.ForeignKey(
        "pages.CampaignImage",
        verbose_name=_("lead image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Art rather than a photograph; it fills the width of the page. Not needed "
            "where a film is featured: its poster comes next."
        ),
    )
    featured_film = models.ForeignKey(
        Page,
        verbose_name=_("featured film"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Stands first, with its poster and the description of its page."),
    )
    featured_article = models.ForeignKey(
        "pages.ArticlePage",
        verbose_name=_("featured article"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The one article to read first."),
    )
    body = StreamField(
        HomeBody(),
        blank=True,
        verbose_name=_("body"),
        help_text=_("Numbers, ways to act, voices, in the order of the page."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("headline"),
        FieldPanel("introduction"),
        *BasePage.content_note_panels,
        FieldPanel("lead_image"),
        PageChooserPanel("featured_film", "actions.FilmCampaignPage"),
        FieldPanel("featured_article"),
        HelpLink(_("Adding a block"), anchor="adding-a-block"),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("headline"),
        index.SearchField("introduction"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("home page")

    @property
    def search_image_id(self) -> int | None:
        """The image by which search engines may know the page."""
        return self.lead_image_id

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add the `film` and the `featured` article, as far as readers can see them.

        `articles` are up to three more.
        """
        from pages.models.article import ArticlePage

        context = super().get_context(request, *args, **kwargs)
        newest = ArticlePage.objects.for_cards().below(self).newest_first()
        featured = newest.filter(pk=self.featured_article_id).first()
        films = Page.objects.live().public().filter(pk=self.featured_film_id)
        context["film"] = films.specific().first() if self.featured_film_id else None
        context["featured"] = featured
        context["articles"] = newest.exclude(pk=self.featured_article_id)[:3]
        return context
