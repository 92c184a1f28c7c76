"""When a film is shown: local times, as an editor writes and a reader reads them.

What is written is the date, the time on the clocks there, and the zone. Moments in
UTC follow from them: a government may move its clocks, but the doors still open at
seven.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from resources.hours.zones import clock

DAY = timedelta(days=1)

# Outside of these years a date is a slip of the keyboard, and UTC may not know it.
FIRST_DAY = date(2000, 1, 1)
LAST_DAY = date(2199, 12, 31)


@dataclass(frozen=True)
class Showing:
    """From when to when, on the clocks of a zone (an IANA name)."""

    day: date
    starts: time
    ends: time
    ends_next_day: bool
    zone: str

    @property
    def local_start(self) -> datetime:
        """What the clocks say at the start, without a zone."""
        return datetime.combine(self.day, self.starts)

    @property
    def local_end(self) -> datetime:
        """What the clocks say at the end, without a zone."""
        return datetime.combine(self.day + self.ends_next_day * DAY, self.ends)

    @property
    def start(self) -> datetime:
        """The start in its zone.

        When the clocks go back an hour comes twice, and the first is meant: calendars
        read it that way (RFC 5545, 3.3.5).
        """
        return self.local_start.replace(tzinfo=clock(self.zone))

    @property
    def end(self) -> datetime:
        """The end in its zone; of an hour that comes twice, the first."""
        return self.local_end.replace(tzinfo=clock(self.zone))


def showing(
    day: date | None,
    starts: time | None,
    ends: time | None,
    *,
    ends_next_day: bool,
    zone: str,
) -> Showing | None:
    """Return a showing; None while a part is missing or the date is out of bounds."""
    if day is None or starts is None or ends is None or not zone:
        return None
    if not FIRST_DAY <= day <= LAST_DAY:
        return None
    return Showing(day, starts, ends, ends_next_day, zone)


def in_utc(moment: datetime) -> datetime:
    """Return the same moment in UTC, for the database."""
    return moment.astimezone(UTC)


def skipped_to(local: datetime, zone: str) -> datetime | None:
    """Return what the clocks say instead of a time that they skip.

    `local` has no zone. None for a time that exists: when the clocks go forward from
    2 to 3, then 2.30 is skipped, and they say 3.30.
    """
    there = clock(zone)
    real = local.replace(tzinfo=there).astimezone(UTC).astimezone(there)
    real = real.replace(tzinfo=None, fold=0)
    return None if real == local else real


def comes_twice(local: datetime, zone: str) -> bool:
    """Return whether the clocks say this time twice, because they go back."""
    there = clock(zone)
    first, second = (
        local.replace(tzinfo=there, fold=fold).utcoffset() for fold in (0, 1)
    )
    return first != second and skipped_to(local, zone) is None
