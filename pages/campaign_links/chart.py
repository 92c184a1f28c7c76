"""The visits of a period as columns, a day each; what is drawn is values only."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from django.utils.functional import cached_property

from pages.campaign_links.period import Period


class DayColumn(NamedTuple):
    """A day and its visits; `height` and `top` in percent of the highest column."""

    day: date
    visits: int
    height: str
    top: str


class VisitChart:
    """What the chart of the report shows.

    `counts` holds the visits of the days that had any.
    """

    def __init__(self, period: Period, counts: Mapping[date, int]) -> None:
        """Keep the period and its counts."""
        self.period = period
        self.counts = counts

    @cached_property
    def highest(self) -> int:
        """The most visits on one day."""
        return max(self.counts.values(), default=0)

    @cached_property
    def columns(self) -> list[DayColumn]:
        """A column for each day, also for those without a visit."""
        drawn = []
        for day in self.period.days:
            count = self.counts.get(day, 0)
            height = 100 * count / self.highest if self.highest else 0.0
            drawn.append(DayColumn(day, count, f"{height:.2f}", f"{100 - height:.2f}"))
        return drawn

    @property
    def total(self) -> int:
        """All visits together."""
        return sum(self.counts.values())
