"""Articles."""

from datetime import datetime, time
from typing import Any, ClassVar

from django.db import models
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, Page, PageManager
from wagtail.search import index

from pages.blocks import ArticleBody
from pages.care import CarePanel
from pages.fields import StreamField
from pages.help_link import HelpLink
from pages.models.base import BasePage
from pages.models.content_note import ShortVersionMixin
from pages.models.passages import PassagesMixin
from pages.models.topic import Topic
from pages.querysets import ArticleQuerySet
from pages.reading import reading_minutes


class ArticlePage(ShortVersionMixin, PassagesMixin, BasePage):
    """An article, in three depths: short version, passages closed, passages open."""

    template = "pages/article_page.html"
    page_description = _("An article with summary, short version and body.")
    schema_type = "NewsArticle"
    neutral_title = _("An article to read, when it suits you")
    neutral_description = _(
        "An article with a short version. You can leave at any time, and help is there."
    )

    parent_page_types = ["pages.ArticleIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    summary = models.TextField(
        _("summary"),
        max_length=500,
        help_text=_("Three sentences: what it is about, why it matters, what helps."),
    )
    published_on = models.DateField(
        _("date"),
        default=timezone.localdate,
        help_text=_("The date that readers see."),
    )
    lead_image = models.ForeignKey(
        "pages.CampaignImage",
        verbose_name=_("lead image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown large above the text. Art, landscapes or objects."),
    )
    lead_caption = models.CharField(
        _("caption of the lead image"),
        max_length=300,
        blank=True,
        help_text=_("Empty: the caption of the image itself."),
    )
    topics = ParentalManyToManyField(
        Topic,
        verbose_name=_("topics"),
        blank=True,
        related_name="articles",
        help_text=_("One to three."),
    )
    body = StreamField(
        ArticleBody(),
        verbose_name=_("body"),
        help_text=_("Ends with something to do and with hope, not with harm."),
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ArticleQuerySet)()

    content_panels = [
        CarePanel(),
        HelpLink(_("Writing an article"), anchor="writing-an-article"),
        *BasePage.content_panels,
        MultiFieldPanel(
            [FieldPanel("summary"), InlinePanel("bylines", label=_("Byline"))],
            heading=_("Opening"),
        ),
        MultiFieldPanel(
            [*BasePage.content_note_panels, *ShortVersionMixin.short_version_panels],
            heading=_("Care for the reader"),
        ),
        MultiFieldPanel(
            [
                HelpLink(_("Images"), anchor="images"),
                FieldPanel("lead_image"),
                FieldPanel("lead_caption"),
            ],
            heading=_("Lead image"),
        ),
        HelpLink(_("Adding a block"), anchor="adding-a-block"),
        FieldPanel("body"),
        InlinePanel("related_links", label=_("Related page"), max_num=4),
    ]
    promote_panels = [
        *BasePage.promote_panels,
        FieldPanel("published_on"),
        FieldPanel("topics", widget=CheckboxSelectMultiple),
    ]
    search_fields = [
        *BasePage.search_fields,
        *ShortVersionMixin.short_version_search_fields,
        index.SearchField("summary"),
        index.SearchField("body"),
        index.FilterField("published_on"),
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add the article's `topics` and the `index` that lists them."""
        context = super().get_context(request, *args, **kwargs)
        # What is kept here, the page and its preview ask again for free.
        relations: tuple[Any, ...] = (self.topics, self.bylines)
        for relation in relations:
            relation.get_object_list()
        context["topics"] = list(self.topics.all())
        context["index"] = self.get_parent().specific_deferred
        return context

    @property
    def published_at(self) -> datetime:
        """The beginning of the day that readers see as its date."""
        return timezone.make_aware(datetime.combine(self.published_on, time.min))

    @property
    def search_image_id(self) -> int | None:
        """The image by which search engines may know the page."""
        return self.lead_image_id

    @property
    def authors(self) -> list[str]:
        """The names in the bylines."""
        return [byline.name for byline in self.bylines.all()]

    @property
    def topic_names(self) -> list[str]:
        """The names of its topics."""
        return [topic.name for topic in self.topics.all()]

    @cached_property
    def reading_minutes(self) -> int:
        """How long the whole article takes to read, in minutes."""
        return reading_minutes(self.body)

    @cached_property
    def related(self) -> list[Page]:
        """The related pages that readers can see, in the editor's order."""
        chosen = [link.page_id for link in self.related_links.all()]
        seen = Page.objects.live().public().in_bulk(chosen)
        return [seen[pk] for pk in chosen if pk in seen]


class ArticleByline(Orderable):
    """Who wrote an article, and why they are the one to read."""

    article = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="bylines")
    name = models.CharField(
        _("name"),
        max_length=100,
        help_text=_("A person who agreed to be named, or an organisation."),
    )
    role = models.CharField(
        _("role"),
        max_length=160,
        blank=True,
        help_text=_("What makes them the one to write this."),
    )

    panels = [FieldPanel("name"), FieldPanel("role")]

    class Meta(Orderable.Meta):
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")

    def __str__(self) -> str:
        """Return the name."""
        return self.name


class RelatedLink(Orderable):
    """A page to read after an article."""

    article = ParentalKey(
        ArticlePage, on_delete=models.CASCADE, related_name="related_links"
    )
    page = models.ForeignKey(
        Page,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("What a reader may want next."),
    )

    panels = [FieldPanel("page")]

    class Meta(Orderable.Meta):
        verbose_name = _("related page")
        verbose_name_plural = _("related pages")
