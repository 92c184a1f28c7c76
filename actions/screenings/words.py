"""Screenings in words, as readers say them."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from actions.screenings.times import Showing, comes_twice
from resources.hours import clock_time
from resources.hours.zones import TIMES


def day_words(showing: Showing) -> str:
    """Return the day: Friday 4 December 2026."""
    return date_format(showing.day, "l j F Y")


def time_words(showing: Showing) -> str:
    """Return from when to when: 7 pm to 9.30 pm, Melbourne time."""
    words = {
        "start": clock_time(showing.starts),
        "end": clock_time(showing.ends),
        "zone": TIMES[showing.zone],
    }
    if showing.ends_next_day:
        return _("%(start)s to %(end)s the next day, %(zone)s") % words
    return _("%(start)s to %(end)s, %(zone)s") % words


def start_words(showing: Showing) -> str:
    """Return the start for a list: 7 pm Melbourne time."""
    words = {"start": clock_time(showing.starts), "zone": TIMES[showing.zone]}
    return _("%(start)s %(zone)s") % words


def clock_note(showing: Showing) -> str:
    """Return what readers need to know of a night when the clocks go back."""
    for local in (showing.local_start, showing.local_end):
        if comes_twice(local, showing.zone):
            note = _(
                "The clocks go back that night and %(time)s comes twice. The first is "
                "meant, before they change."
            )
            return note % {"time": clock_time(local.time())}
    return ""
