"""What is wrong with a screening, told by field."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from actions.choices import Answer, ScreeningKind
from actions.screenings.times import FIRST_DAY, Showing, in_utc, skipped_to
from resources.hours import clock_time

if TYPE_CHECKING:
    from actions.models import ScreeningPage

# Nobody announces a screening further ahead than this.
FURTHEST = timedelta(days=5 * 366)


class Problem(NamedTuple):
    """One thing that is wrong, and in which field."""

    field: str
    message: str


def problems(
    screening: "ScreeningPage", today: date, *, may_lack_parts: bool
) -> Iterator[Problem]:
    """Yield everything that is wrong; a draft may lack parts that readers need."""
    yield from _problems_of_date(screening.date, today)
    if screening.showing:
        yield from _problems_of_times(screening.showing)
    if screening.support_role and screening.support_person != Answer.YES:
        message = _("Say that a support person is there, or leave this empty.")
        yield Problem("support_role", message)
    if not may_lack_parts:
        yield from _missing(screening)


def _problems_of_date(day: date | None, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a date by itself."""
    if day is None:
        return
    if day < FIRST_DAY:
        message = _("The year %(year)s is too long ago. Is it a slip of the keyboard?")
        yield Problem("date", message % {"year": day.year})
    # Compared as a difference, because dates end with the year 9999.
    elif day - today > FURTHEST:
        message = _("The year %(year)s is too far ahead. Is it a slip of the keyboard?")
        yield Problem("date", message % {"year": day.year})


def _problems_of_times(showing: Showing) -> Iterator[Problem]:
    """Yield what is wrong with the times of a showing."""
    wrong = _order(showing)
    if wrong:
        yield Problem("end_time", wrong)
    skipped = False
    for field, local in (
        ("start_time", showing.local_start),
        ("end_time", showing.local_end),
    ):
        instead = skipped_to(local, showing.zone)
        if instead is not None:
            skipped = True
            message = _(
                "On %(day)s the clocks there go forward and skip %(time)s: this time "
                "does not exist. Write %(instead)s, or choose another time."
            )
            yield Problem(
                field,
                message
                % {
                    "day": date_format(local, "j F Y"),
                    "time": clock_time(local.time()),
                    "instead": clock_time(instead.time()),
                },
            )
    if not wrong and not skipped and in_utc(showing.end) <= in_utc(showing.start):
        # Only when the clocks go back: both times come twice, the first is meant.
        yield Problem("end_time", _("The screening ends before it begins."))


def _order(showing: Showing) -> str:
    """Return what is wrong with the order of the two times; empty if nothing is."""
    starts, ends = showing.starts, showing.ends
    if showing.ends_next_day:
        if ends > starts:
            return _("To the next day, this would last longer than 24 hours.")
        return ""
    if ends == starts:
        return _("The screening ends when it begins.")
    if ends < starts:
        return _(
            "The screening ends before it begins. Does it end the next day? Then say "
            "so."
        )
    return ""


def _missing(screening: "ScreeningPage") -> Iterator[Problem]:
    """Yield what readers need and do not find."""
    if screening.kind != ScreeningKind.ONLINE:
        if not screening.venue:
            yield Problem("venue", _("Say where people meet."))
        if not screening.address:
            yield Problem("address", _("Say how people find the place."))
    if screening.kind != ScreeningKind.IN_PERSON and not screening.booking_url:
        message = _("People who watch online need an address at which they sign up.")
        yield Problem("booking_url", message)
