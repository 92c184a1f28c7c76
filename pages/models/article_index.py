"""The list of articles."""

from django.core.paginator import InvalidPage, Paginator
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.search import index

from pages.models.article import ArticlePage
from pages.models.base import BasePage
from pages.models.topic import Topic


class ArticleIndexPage(RoutablePageMixin, BasePage):
    """All articles, newest first, also by topic."""

    template = "pages/article_index_page.html"
    page_description = _("Lists the articles below it.")
    neutral_title = _("Articles")
    neutral_description = _(
        "Articles with short versions. You can leave at any time, and help is on "
        "every page."
    )
    articles_a_page = 12

    parent_page_types = ["pages.HomePage"]
    subpage_types = ["pages.ArticlePage"]
    max_count = 1

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        blank=True,
        help_text=_("What a reader finds in these articles."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        *BasePage.content_note_panels,
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("article list")

    @path("")
    def all_articles(self, request: HttpRequest) -> HttpResponse:
        """Show all articles."""
        return self._listing(request, None)

    @path("topics/<slug:slug>/", name="topic")
    def by_topic(self, request: HttpRequest, slug: str) -> HttpResponse:
        """Show the articles of one topic; 404 if there is none of that name."""
        return self._listing(request, get_object_or_404(Topic, slug=slug))

    def _listing(self, request: HttpRequest, topic: Topic | None) -> HttpResponse:
        articles = ArticlePage.objects.for_cards().child_of(self).newest_first()
        if topic:
            articles = articles.filter(topics=topic)
        try:
            page = Paginator(articles, self.articles_a_page).page(
                request.GET.get("page", 1)
            )
        except InvalidPage as error:
            raise Http404 from error
        return self.render(
            request,
            context_overrides={
                "articles": page,
                "topics": Topic.objects.with_articles(),
                "topic": topic,
            },
        )
