"""A time zone as calendars carry it with them (RFC 5545, 3.6.5).

Written here and not by the library, which lets summer time begin an hour late: an
onset is told in the time that ends.
"""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

from resources.hours.zones import clock

STEP = timedelta(days=1)
# Between two steps no zone moves its clocks twice; changes fall on whole minutes.
PRECISION = timedelta(minutes=1)


@lru_cache(maxsize=64)
def zone_for_calendars(name: str, first_year: int, last_year: int) -> Timezone:
    """Return a zone with every change of its clocks in these years.

    It is kept: do not change it.
    """
    there = clock(name)
    zone = Timezone()
    zone.add("tzid", name)
    # A year begins up to fourteen hours earlier or later than in UTC.
    moment = datetime(first_year, 1, 1, tzinfo=UTC) - STEP
    last = datetime(last_year + 1, 1, 1, tzinfo=UTC) + STEP
    zone.add_component(_observance(moment, moment, there))
    while moment < last:
        later = moment + STEP
        if _offset(moment, there) != _offset(later, there):
            before, after = _change(moment, later, there)
            zone.add_component(_observance(before, after, there))
        moment = later
    return zone


def _offset(moment: datetime, there: ZoneInfo) -> timedelta:
    return moment.astimezone(there).utcoffset() or timedelta(0)


def _change(
    before: datetime, after: datetime, there: ZoneInfo
) -> tuple[datetime, datetime]:
    """Return the last minute before the clocks move, and the first one after."""
    offset = _offset(before, there)
    while after - before > PRECISION:
        middle = before + (after - before) / 2
        middle = middle.replace(second=0, microsecond=0)
        if _offset(middle, there) == offset:
            before = middle
        else:
            after = middle
    return before, after


def _observance(
    before: datetime, after: datetime, there: ZoneInfo
) -> TimezoneStandard | TimezoneDaylight:
    """Return what the clocks show from `after` on."""
    local = after.astimezone(there)
    observance = TimezoneDaylight() if local.dst() else TimezoneStandard()
    onset = after.astimezone(UTC).replace(tzinfo=None) + _offset(before, there)
    observance.add("dtstart", onset)
    observance.add("tzoffsetfrom", _offset(before, there))
    observance.add("tzoffsetto", _offset(after, there))
    observance.add("tzname", local.tzname())
    return observance
