"""Queries that pages ask for by name."""

from typing import Self

from django.db.models import QuerySet
from wagtail.models import Page
from wagtail.query import PageQuerySet


class ArticleQuerySet(PageQuerySet):
    """Articles."""

    def for_cards(self) -> Self:
        """Published public articles with all that a card shows, in few queries."""
        return (
            self.live()
            .public()
            .defer_streamfields()
            .select_related("lead_image")
            .prefetch_related("lead_image__renditions", "topics")
        )

    def below(self, page: Page) -> Self:
        """Articles anywhere below `page`."""
        return self.descendant_of(page)

    def newest_first(self) -> Self:
        """Newest date first, then newest page."""
        return self.order_by("-published_on", "-pk")


class TopicQuerySet(QuerySet):
    """Topics."""

    def with_articles(self) -> Self:
        """Topics under which a reader finds something."""
        return self.filter(
            articles__live=True, articles__view_restrictions__isnull=True
        ).distinct()
