"""Screenings for calendars (iCalendar, RFC 5545 and 7986).

A family may share its calendar, and whose phone shows it is not known. So a name and
a description say that it is a film, never about what. The address is a number, since
that of the page may repeat its title. Nothing rings, nobody is invited, and who may see
only when somebody is busy sees no more.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from actions.screenings.care import care_words
from actions.screenings.zones import zone_for_calendars
from resources.choices import State
from resources.register import Service

if TYPE_CHECKING:
    from actions.models import FilmCampaignPage, ScreeningPage

PRODUCT = "-//Screenings//iCalendar//EN"
# How often calendars should look for changes.
REFRESH = timedelta(hours=12)
# A calendar without any event still needs one part.
NO_EVENTS = ("Australia/Sydney", 2026, 2026)


def as_calendar(
    film: "FilmCampaignPage",
    screenings: Iterable["ScreeningPage"],
    lines: Iterable[Service],
    feed_url: str = "",
) -> bytes:
    """Return screenings of `film` as one file; with `feed_url` as a feed to follow.

    `lines` are the helplines of every page. Screenings without a time are left out.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if feed_url:
        _add_feed(calendar, feed_url)
    care = care_words(lines)
    told = [screening for screening in screenings if screening.showing]
    for zone in _zones(told) or [NO_EVENTS]:
        calendar.add_component(zone_for_calendars(*zone))
    for screening in told:
        url = film.quiet_url(screening)
        calendar.add_component(_event(screening, care, url))
    return calendar.to_ical(sorted=False)


def _add_feed(calendar: Calendar, url: str) -> None:
    """Say what the feed is called and how often to look, in old and new words."""
    name = _("Film screenings")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("source", url, {"VALUE": "URI"})
    calendar.add("refresh-interval", REFRESH, {"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT12H")


def _zones(screenings: list["ScreeningPage"]) -> list[tuple[str, int, int]]:
    """Return each zone once, with the first and the last year it is needed for."""
    years: dict[str, list[int]] = {}
    for screening in screenings:
        if screening.showing:
            start, end = screening.showing.local_start, screening.showing.local_end
            years.setdefault(screening.showing.zone, []).extend([start.year, end.year])
    return [(zone, min(found), max(found)) for zone, found in sorted(years.items())]


def _event(screening: "ScreeningPage", care: str, url: str) -> Event:
    showing = screening.showing
    if showing is None:
        raise ValueError("A screening without a time has no place in a calendar.")
    event = Event()
    # Random, and the same for ever: a host's name could name the subject.
    event.add("uid", str(screening.translation_key))
    event.add("dtstamp", changed_at(screening))
    event.add("last-modified", changed_at(screening))
    event.add("sequence", sequence(screening))
    event.add("dtstart", showing.start)
    event.add("dtend", showing.end)
    event.add("summary", summary(screening))
    event.add("location", location(screening))
    event.add("description", description(screening, care, url))
    event.add("url", url)
    event.add("status", "CANCELLED" if screening.is_cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if screening.is_cancelled else "OPAQUE")
    event.add("class", "PRIVATE")
    for name in ("summary", "location", "description"):
        event[name].params["LANGUAGE"] = get_language()
    return event


def changed_at(screening: "ScreeningPage") -> datetime:
    """Return when readers were last told something else."""
    changed = screening.last_published_at or screening.first_published_at
    return changed or screening.latest_revision_created_at


def sequence(screening: "ScreeningPage") -> int:
    """Return a number that grows with each publication, as calendars ask for.

    Seconds since the first one: it needs no counter, and stays below 2³¹.
    """
    first = screening.first_published_at
    if first is None:
        return 0
    return max(int((changed_at(screening) - first).total_seconds()), 0)


def summary(screening: "ScreeningPage") -> str:
    """Return the name in a calendar: neutral, and clear when it is off."""
    if screening.is_cancelled:
        return _("Cancelled: film screening")
    return _("Film screening")


def location(screening: "ScreeningPage") -> str:
    """Return where it is, in one line."""
    state = State(screening.state).name if screening.state else ""
    town = " ".join(part for part in (screening.suburb, state) if part)
    place = ", ".join(
        part for part in (screening.venue, screening.address, town) if part
    )
    if not screening.is_in_person or not place:
        return _("Online")
    if screening.is_online:
        return _("%(place)s; or online") % {"place": place}
    return place


def description(screening: "ScreeningPage", care: str, url: str) -> str:
    """Return what to know: what has changed, care, help, and the address."""
    parts = []
    if screening.is_cancelled:
        parts.append(_("This screening has been cancelled."))
    elif screening.is_full:
        parts.append(_("All places are taken."))
    if screening.clock_note:
        parts.append(screening.clock_note)
    parts += [care, url]
    return "\n\n".join(part for part in parts if part)
