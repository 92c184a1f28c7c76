"""Hours in words, as readers say them."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.text import capfirst, get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from resources.hours.schedule import WEEK, Day, Schedule, Span
from resources.hours.zones import TIMES

MIDNIGHT = time(0)
NOON = time(12)


def describe(schedule: Schedule) -> list[str]:
    """Return the hours line by line, in the language of the moment.

    Nothing when they are not known.
    """
    if schedule.is_always_open:
        return [_("24 hours, every day")]
    if not schedule.is_known:
        return []
    # Two spans of the same days are one line: mornings and afternoons.
    lines: dict[tuple[frozenset[str], date | None, date | None], list[Span]] = {}
    for span in schedule.spans:
        key = (span.days, span.valid_from, span.valid_through)
        lines.setdefault(key, []).append(span)
    found = []
    for spans in lines.values():
        hours = _list([_hours(span) for span in spans])
        parts = [_days(spans[0].days), hours, _zone(schedule), _validity(spans[0])]
        found.append(capfirst(", ".join(part for part in parts if part)))
    if schedule.is_closed_on_holidays:
        found.append(_("Public holidays: closed"))
    return found


def clock_in(moment: datetime, zone: str) -> str:
    """Return the time of day in a zone, and whose time it is: 3.42 pm, Perth time."""
    local = moment.astimezone(ZoneInfo(zone))
    return _("%(time)s, %(zone)s") % {
        "time": clock_time(local.time()),
        "zone": TIMES[zone],
    }


def clock_time(moment: time) -> str:
    """Return a time of day: 9 am, 8.30 am, noon, midnight."""
    moment = moment.replace(second=0, microsecond=0)
    if moment == MIDNIGHT:
        return _("midnight")
    if moment == NOON:
        return _("noon")
    numbers = {"hour": moment.hour % 12 or 12, "minute": f"{moment:%M}"}
    if moment.minute:
        if moment.hour < NOON.hour:
            return pgettext("time of day", "%(hour)s.%(minute)s am") % numbers
        return pgettext("time of day", "%(hour)s.%(minute)s pm") % numbers
    if moment.hour < NOON.hour:
        return pgettext("time of day", "%(hour)s am") % numbers
    return pgettext("time of day", "%(hour)s pm") % numbers


def _list(words: list[str]) -> str:
    """Return words as a list: one, two and three."""
    return get_text_list(words, _("and"))


def _days(days: frozenset[str]) -> str:
    """Return days in words, three and more in a row as a range."""
    runs: list[list[Day]] = []
    for day in WEEK:
        if day not in days:
            continue
        if runs and WEEK.index(runs[-1][-1]) + 1 == WEEK.index(day):
            runs[-1].append(day)
        else:
            runs.append([day])
    words: list[str] = []
    for run in runs:
        if len(run) == len(WEEK):
            words = [_("every day")]
        elif len(run) > 2:
            ends = {"first": run[0].label, "last": run[-1].label}
            words.append(_("%(first)s to %(last)s") % ends)
        else:
            words += [str(day.label) for day in run]
    if Day.PUBLIC_HOLIDAYS in days:
        words.append(_("public holidays"))
    return _list(words)


def _hours(span: Span) -> str:
    """Return from when to when; the end of a night needs no word of the next day."""
    if span.opens == span.closes == MIDNIGHT:
        return _("24 hours")
    ends = {"opens": clock_time(span.opens), "closes": clock_time(span.closes)}
    if span.opens == span.closes:
        return _("%(opens)s to %(closes)s the next day") % ends
    return _("%(opens)s to %(closes)s") % ends


def _zone(schedule: Schedule) -> str:
    """Return in whose time the hours are."""
    if schedule.is_local:
        return _("in your local time")
    if schedule.time_zone in TIMES:
        return str(TIMES[schedule.time_zone])
    city = schedule.time_zone.rpartition("/")[2].replace("_", " ")
    return _("%(city)s time") % {"city": city}


def _validity(span: Span) -> str:
    """Return from and until which day the hours hold, as far as they are bounded."""
    days = {
        "first": span.valid_from and date_format(span.valid_from, "j F Y"),
        "last": span.valid_through and date_format(span.valid_through, "j F Y"),
    }
    if span.valid_from and span.valid_through:
        return _("from %(first)s until %(last)s") % days
    if span.valid_from:
        return _("from %(first)s") % days
    if span.valid_through:
        return _("until %(last)s") % days
    return ""
