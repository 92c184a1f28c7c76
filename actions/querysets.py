"""Queries on what a reader can do."""

from datetime import datetime
from typing import Self

from django.db.models import Sum
from wagtail.models import Page
from wagtail.query import PageQuerySet

from pages.counting import DailyCountQuerySet


class ActionQuerySet(PageQuerySet):
    """Ways to act."""

    def for_cards(self) -> Self:
        """Published public actions in the order of the tree: the smallest first."""
        return self.live().public().defer_streamfields().order_by("path")


class ShareKitQuerySet(PageQuerySet):
    """Share kits."""

    def for_readers(self) -> Self:
        """Published public kits."""
        return self.live().public()


class FilmQuerySet(PageQuerySet):
    """Films."""

    def newest_first(self) -> Self:
        """Published public films, the last one published first; without their body."""
        public = self.live().public().defer_streamfields()
        return public.order_by("-first_published_at", "-pk")


class GuideQuerySet(PageQuerySet):
    """Guides to talking about a film."""

    def for_readers(self) -> Self:
        """Published public guides in the order of the tree."""
        return self.live().public().order_by("path")

    def links_below(self, film: Page) -> Self:
        """What leads to the guides of `film`: everything but their text."""
        return self.for_readers().child_of(film).defer_streamfields()


class ScreeningQuerySet(PageQuerySet):
    """Screenings."""

    def for_list(self) -> Self:
        """Published public screenings; what a list shows is in their own rows."""
        return self.live().public()

    def upcoming(self, now: datetime) -> Self:
        """Those that have not ended, the next one first; cancelled ones too."""
        return self.filter(ends_at__gt=now).order_by("starts_at", "pk")

    def past(self, now: datetime) -> Self:
        """Those that have ended, the latest first."""
        return self.filter(ends_at__lte=now).order_by("-starts_at", "-pk")

    def ended_after(self, moment: datetime) -> Self:
        """Those that are to come, go on, or have ended since `moment`, in order."""
        return self.filter(ends_at__gt=moment).order_by("starts_at", "pk")


class PledgeQuerySet(DailyCountQuerySet):
    """Counts of pledges."""

    def totals(self) -> dict[str, int]:
        """Return how often each was pledged on all days together."""
        rows = self.order_by().values_list("pledge").annotate(Sum("count"))
        return dict(rows)
