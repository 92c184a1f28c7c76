"""Queries on what a reader can do."""

from datetime import datetime
from typing import Self

from wagtail.query import PageQuerySet


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
