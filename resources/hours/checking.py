"""What is wrong with hours, told by row and field."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import NamedTuple

from django.utils.translation import gettext as _

from resources.hours.schedule import WEEK, Day, Schedule, Span
from resources.hours.zones import is_zone

DAYS = timedelta(days=1)


class Problem(NamedTuple):
    """One thing that is wrong: in which span (None: all of it) and in which field."""

    span: int | None
    field: str
    message: str


def problems(schedule: Schedule) -> list[Problem]:
    """Return everything that is wrong with a schedule; nothing when it is right."""
    return [*_problems_of_all(schedule), *_problems_of_spans(schedule.spans)]


def _problems_of_all(schedule: Schedule) -> Iterator[Problem]:
    """Yield what is wrong with the schedule itself."""
    if schedule.is_always_open:
        if schedule.spans:
            message = _("Either 24 hours, every day, or certain hours: not both.")
            yield Problem(None, "is_always_open", message)
        if schedule.is_closed_on_holidays:
            message = _("What is open every day is open on public holidays too.")
            yield Problem(None, "is_closed_on_holidays", message)
    if schedule.time_zone and not (schedule.is_local or is_zone(schedule.time_zone)):
        yield Problem(None, "time_zone", _("There is no such time zone."))
    elif schedule.spans and not schedule.time_zone:
        yield Problem(None, "time_zone", _("Say in whose time these hours are."))
    if schedule.is_closed_on_holidays and not schedule.is_always_open:
        for index, span in enumerate(schedule.spans):
            if Day.PUBLIC_HOLIDAYS in span.days:
                message = _("Closed on public holidays, or hours on them: not both.")
                yield Problem(index, "days", message)


def _problems_of_spans(spans: tuple[Span, ...]) -> Iterator[Problem]:
    """Yield what is wrong with each span, then which spans overlap."""
    sound = []
    for index, span in enumerate(spans):
        found = list(_problems_of_one(index, span))
        yield from found
        if not found:
            sound.append((index, span))
    for (index, span), (later, other) in combinations(sound, 2):
        day = _overlap(span, other)
        if day is not None:
            message = _("These hours overlap with those in row %(row)s: %(day)s.")
            names = {"row": index + 1, "day": day.label}
            yield Problem(later, "opens", message % names)


def _problems_of_one(index: int, span: Span) -> Iterator[Problem]:
    """Yield what is wrong with one span."""
    if not span.days:
        yield Problem(index, "days", _("Choose at least one day."))
    elif not span.days <= set(Day.values):
        yield Problem(index, "days", _("There is no such day."))
    if span.is_overnight and span.closes > span.opens:
        message = _("To the next day, these hours would last longer than 24 hours.")
        yield Problem(index, "is_overnight", message)
    if not span.is_overnight and span.closes == span.opens:
        message = _(
            "These hours end when they begin. For 24 hours, they end the next day."
        )
        yield Problem(index, "closes", message)
    if not span.is_overnight and span.closes < span.opens:
        message = _(
            "These hours end before they begin. Do they end the next day? Then say so."
        )
        yield Problem(index, "closes", message)
    if span.valid_from and span.valid_through and span.valid_through < span.valid_from:
        message = _("The last day lies before the first.")
        yield Problem(index, "valid_through", message)


def _overlap(one: Span, other: Span) -> Day | None:
    """Return the first day on which two spans are both open.

    Hours for public holidays replace those of the weekday, so the two do not overlap.
    """
    for day in Day:
        if day not in one.days:
            continue
        if day == Day.PUBLIC_HOLIDAYS:
            # Holidays fall on any day, so a validity in common is enough.
            if day in other.days and _meet(one, other, 0) and _share(one, other, None):
                return day
            continue
        weekday = WEEK.index(day)
        for offset in (-1, 0, 1):
            if (
                WEEK[(weekday + offset) % 7] in other.days
                and _meet(one, other, offset)
                and _share(one, other, weekday, offset)
            ):
                return WEEK[(weekday + max(offset, 0)) % 7]
    return None


def _meet(one: Span, other: Span, offset: int) -> bool:
    """Return whether two spans run at once when one begins `offset` days later."""
    start, end = _bounds(one, 0)
    other_start, other_end = _bounds(other, offset)
    return start < other_end and other_start < end


def _bounds(span: Span, offset: int) -> tuple[datetime, datetime]:
    """Return when a span begins and ends, counted from any day."""
    day = date(2000, 1, 3) + offset * DAYS
    closing_day = day + span.is_overnight * DAYS
    return (
        datetime.combine(day, span.opens),
        datetime.combine(closing_day, span.closes),
    )


def _share(one: Span, other: Span, weekday: int | None, offset: int = 0) -> bool:
    """Return whether a date is valid for one span and, `offset` days on, the other."""
    # As numbers of days, because dates end with the years 1 and 9999.
    starts = [(one.valid_from, 0), (other.valid_from, offset)]
    ends = [(one.valid_through, 0), (other.valid_through, offset)]
    first = max((day.toordinal() - shift for day, shift in starts if day), default=None)
    last = min((day.toordinal() - shift for day, shift in ends if day), default=None)
    if first is None or last is None:
        return True
    if weekday is not None:
        # Day 1 was a Monday.
        first += (weekday + 1 - first) % 7
    return first <= last
