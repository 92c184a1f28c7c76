"""The days that the report covers."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

# In days. Without dates the report shows the first; the second still fits side by side.
USUAL, LONGEST = 30, 366
DAY = timedelta(days=1)
# Before this there was no site, and a calendar begins somewhere.
EARLIEST = date(2000, 1, 1)


@dataclass(frozen=True)
class Period:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @classmethod
    def asked_for(cls, first: date | None, last: date | None, today: date) -> Self:
        """Return a period that ends today at the latest and is not too long.

        Either end may be missing. Of too many days the last ones are taken.
        """
        first = first and min(max(first, EARLIEST), today)
        if last is None:
            last = min(first + (LONGEST - 1) * DAY, today) if first else today
        last = min(max(last, EARLIEST, first or EARLIEST), today)
        first = first or last - (USUAL - 1) * DAY
        return cls(max(first, last - (LONGEST - 1) * DAY), last)

    @property
    def days(self) -> list[date]:
        """Each of its days, in order."""
        count = (self.last - self.first).days + 1
        return [self.first + number * DAY for number in range(count)]
